// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/footnotefield.h"

#include "ui/parts/answereditor.h"
#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace indblik {

namespace {

constexpr int leastWidth = 160;    ///< of the text; the pane is narrow on a small screen
constexpr int afterLastKey = 2000; ///< ms until a footnote is saved, as answers are

} // namespace

FootnoteField::FootnoteField(Workspace& workspace, const FootnotePlace& place, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_place(place)
    , m_wait(new QTimer(this))
    , m_head(new QLabel(this))
    , m_move(new QPushButton(tr("Move …"), this))
    , m_text(new AnswerEditor(this))
    , m_elsewhere(new QLabel(this))
{
    for (QLabel* label : {m_head, m_elsewhere}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(textFont(TextSize::Small));
        label->setProperty("tone", QStringLiteral("muted"));
    }
    m_text->setMinimumWidth(leastWidth);
    m_move->setProperty("role", QStringLiteral("link"));
    connect(m_move, &QPushButton::clicked, this, [this] { Q_EMIT menuWanted(m_move); });
    m_wait->setSingleShot(true);
    m_wait->setInterval(afterLastKey);
    connect(m_wait, &QTimer::timeout, this, [this] {
        // While a footnote is being written anew it is not taken away.
        if (!isBlank())
            save();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isShowing)
            return;
        m_isTyped = true;
        m_wait->start();
    });
    connect(m_text, &AnswerEditor::left, this, [this] {
        save();
        m_workspace.endTyping();
        Q_EMIT left();
    });
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_head, 1);
    head->addWidget(m_move, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_elsewhere);
}

void FootnoteField::showFootnote(
    const Footnote& footnote, const QString& mark, const QString& name, const QString& elsewhere)
{
    m_id = footnote.id;
    m_head->setText(QStringLiteral("%1  %2").arg(mark, name));
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText({});
    m_move->setAccessibleName(tr("Move or take off footnote %1").arg(mark));
    m_move->setVisible(m_workspace.standing().canWrite());
    m_elsewhere->setText(elsewhere);
    m_elsewhere->setVisible(!elsewhere.isEmpty());
    if (!m_isTyped)
        showText(footnote.text);
}

void FootnoteField::showEmpty(const QString& name)
{
    m_id.reset();
    m_head->setText(name);
    m_text->setAccessibleName(name);
    const bool isOfCell = m_place.row && m_place.column;
    m_text->setPlaceholderText(
        isOfCell ? tr("What has to be said of this amount?") : tr("What should the footnote say?"));
    m_move->hide();
    m_elsewhere->hide();
    if (!m_isTyped)
        showText({});
}

void FootnoteField::showText(const QString& text)
{
    if (m_text->toPlainText() == text)
        return;
    m_isShowing = true;
    m_text->replaceText(text);
    m_isShowing = false;
    m_wait->stop();
}

void FootnoteField::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
}

bool FootnoteField::isBlank() const
{
    return m_text->toPlainText().trimmed().isEmpty();
}

QString FootnoteField::text() const
{
    return m_text->toPlainText();
}

void FootnoteField::showTyped(const QString& text)
{
    showText(text);
    m_isTyped = true;
}

bool FootnoteField::save()
{
    m_wait->stop();
    if (!m_isTyped)
        return true;
    if (!m_workspace.standing().canWrite() || !m_workspace.book())
        return false;
    const QString text = m_text->toPlainText();
    const Footnote* stored = m_id ? m_workspace.book()->budget.footnote(*m_id) : nullptr;
    if (stored ? stored->text == storedText(text) : isBlank()) {
        m_isTyped = false;
        return true;
    }
    const auto saved = [&]() -> Result<void> {
        if (stored)
            return m_workspace.budget().setFootnote(*m_id, text);
        const auto added = m_workspace.budget().addFootnote(m_place, text);
        return added ? Result<void>() : added.error();
    }();
    if (!saved) {
        Q_EMIT refused(saved.error());
        return false;
    }
    // What was typed while it was saved is a save of its own.
    m_isTyped = m_text->toPlainText() != text;
    return !m_isTyped;
}

void FootnoteField::focusText()
{
    m_text->setFocus(Qt::TabFocusReason);
}

QWidget* FootnoteField::continueTabOrder(QWidget* before)
{
    setTabOrder(before, m_text);
    setTabOrder(m_text, m_move);
    return m_move;
}

} // namespace indblik
