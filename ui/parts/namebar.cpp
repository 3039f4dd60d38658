// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/namebar.h"

#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace indblik {

NameBar::NameBar(const QString& suggestion, QWidget* parent) : QFrame(parent), m_name(new QLineEdit(suggestion, this))
{
    setProperty("notice", QStringLiteral("calm"));
    auto* question = new QLabel(tr("What is your &name?"), this);
    question->setFont(textFont(TextSize::Body, true));
    question->setBuddy(m_name);
    auto* reason = new QLabel(tr("It stands beside what you write, so that others know whom to ask."), this);
    reason->setProperty("tone", QStringLiteral("muted"));
    reason->setWordWrap(true);
    m_name->setMaxLength(80);
    m_name->setFixedWidth(240);
    auto* save = new QPushButton(tr("Use this name"), this);
    save->setEnabled(!suggestion.trimmed().isEmpty());
    const auto accept = [this] {
        if (const QString name = m_name->text().simplified(); !name.isEmpty())
            Q_EMIT named(name);
    };
    connect(m_name, &QLineEdit::textChanged, save,
        [save](const QString& text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, accept);
    connect(save, &QPushButton::clicked, this, accept);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(question);
    line->addSpacing(space::tight);
    line->addWidget(m_name);
    line->addWidget(save);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::tight);
    layout->addLayout(line);
    layout->addWidget(reason);
}

} // namespace indblik
