// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/namebar.h"

#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace indblik {

NameBar::NameBar(const QString& suggestion, QWidget* parent) : QFrame(parent), m_name(new QLineEdit(suggestion, this))
{
    setProperty("notice", QStringLiteral("calm"));
    auto* question = text::strong(tr("&What is your name?"), this);
    question->setBuddy(m_name);
    auto* reason = text::muted(tr("It is shown beside what you write, so that others know whom to ask."), this);
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
    lay::column({
        lay::of(this, space::tight, {space::large, space::medium, space::large, space::medium}),
        lay::row({lay::spacing(space::small), question, lay::gap(space::tight), m_name, save, lay::room()}),
        reason,
    });
}

} // namespace indblik
