// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/namebar.h"

#include "ui/parts/drafts.h"
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
    connect(m_name, &QLineEdit::textChanged, save,
        [save](const QString& text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::textEdited, this, &NameBar::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &NameBar::take);
    connect(save, &QPushButton::clicked, this, &NameBar::take);
    setFocusProxy(m_name);
    lay::column({
        lay::of(this, space::tight, {space::large, space::medium, space::large, space::medium}),
        lay::row({lay::spacing(space::small), question, lay::gap(space::tight), m_name, save, lay::room()}),
        reason,
    });
}

void NameBar::keep(const QString& name)
{
    m_isTyped = !name.trimmed().isEmpty();
    if (m_drafts && m_isTyped)
        m_drafts->touch(OfficerPlace(), name, Drafts::Saving::Kept);
    else if (m_drafts)
        m_drafts->drop(OfficerPlace());
}

void NameBar::give()
{
    if (m_isTyped)
        take();
}

void NameBar::take()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    keep({});
    Q_EMIT named(name);
}

} // namespace indblik
