// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answerfield.h"

#include "ui/answereditor.h"
#include "ui/look.h"
#include "ui/models/plaintooltip.h"
#include "ui/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace indblik {

AnswerField::AnswerField(const Field& field, Year year, QWidget* parent)
    : QWidget(parent)
    , m_key(field.key)
    , m_words(new QLabel(this))
    , m_history(new QPushButton(tr("History"), this))
    , m_editor(new AnswerEditor(this))
{
    const QString label = field.labelIn(year);
    auto* name = new WrappedLabel(label, this);
    name->setFont(textFont(TextSize::Heading, true));
    name->setBuddy(m_editor);
    auto* guidance = new WrappedLabel(field.guidance, this);
    for (QLabel* quiet : {m_words, static_cast<QLabel*>(guidance)}) {
        quiet->setProperty("tone", QStringLiteral("muted"));
        quiet->setFont(textFont(TextSize::Small));
    }
    guidance->setVisible(!field.guidance.isEmpty());
    m_history->setProperty("role", QStringLiteral("link"));
    m_history->setAccessibleName(tr("History of %1").arg(label));
    m_history->setFont(textFont(TextSize::Small, true));
    m_editor->setAccessibleName(label);
    m_editor->setAccessibleDescription(field.guidance);
    m_editor->setWhatsThis(plainToolTip(field.guidance));

    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(name, 1);
    line->addWidget(m_words);
    line->addWidget(m_history);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addLayout(line);
    layout->addWidget(guidance);
    layout->addSpacing(2);
    layout->addWidget(m_editor);

    connect(m_history, &QPushButton::clicked, this, [this, label] { Q_EMIT historyWanted(label); });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        countWords();
        if (!m_isShowing)
            Q_EMIT typed();
    });
}

QString AnswerField::text() const
{
    return m_editor->toPlainText();
}

void AnswerField::showText(const QString& text)
{
    m_isShowing = true;
    m_editor->setPlainText(text);
    m_isShowing = false;
    countWords();
}

void AnswerField::replaceText(const QString& text)
{
    m_isShowing = true;
    m_editor->replaceText(text);
    m_isShowing = false;
}

QWidget* AnswerField::continueTabOrder(QWidget* before)
{
    setTabOrder(before, m_editor);
    setTabOrder(m_editor, m_history);
    return m_history;
}

void AnswerField::countWords()
{
    m_words->setText(tr("%n word(s)", nullptr, m_editor->wordCount()));
}

} // namespace indblik
