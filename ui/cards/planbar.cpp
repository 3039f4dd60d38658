// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/planbar.h"

#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/nameoffer.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace indblik {

namespace {

constexpr std::array planFields{HeadPlace::Field::Officer, HeadPlace::Field::Due, HeadPlace::Field::EndsThisYear};

} // namespace

PlanBar::PlanBar(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_officer(new QLineEdit(this))
    , m_due(new QLineEdit(this))
    , m_ends(new QCheckBox(tr("The initiative ends this year; next year is opened without it"), this))
    , m_save(primaryButton(tr("Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_fault(text::fault(this))
{
    setProperty("role", QStringLiteral("card"));
    m_officer->setMaxLength(100);
    offerNames(*m_officer, [this] { return officers(); });
    m_due->setPlaceholderText(tr("1.4.2012"));
    m_due->setMaximumWidth(160);
    connect(m_save, &QPushButton::clicked, this, &PlanBar::save);
    connect(m_cancel, &QPushButton::clicked, this, &PlanBar::close);
    for (const auto& [field, line] : lines()) {
        connect(line, &QLineEdit::returnPressed, this, &PlanBar::save);
        connect(line, &QLineEdit::textChanged, this,
            [this, place = field](const QString& text) { m_drafts.touch(at(place), text, Drafts::Saving::Held); });
    }
    connect(m_ends, &QCheckBox::clicked, this, [this](bool ends) {
        m_drafts.touch(
            at(HeadPlace::Field::EndsThisYear), ends ? QStringLiteral("1") : QString(), Drafts::Saving::Held);
    });
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addRow(tr("Officer"), m_officer);
    layout->addRow(tr("Due"), m_due);
    layout->addRow(m_ends);
    layout->addRow(m_fault);
    layout->addRow(lay::row({m_save, m_cancel, lay::room()}));
    hide();
}

void PlanBar::edit(const Card& card)
{
    m_card = card.id;
    fill();
    m_officer->setFocus();
    m_officer->selectAll();
}

void PlanBar::showCard(const Card& card)
{
    if (m_card != card.id)
        hide();
    m_card = card.id;
    // What nobody typed in shows what the file has now.
    if (isTyped() || !isHidden())
        fill();
}

std::array<std::pair<HeadPlace::Field, QLineEdit*>, 2> PlanBar::lines() const
{
    return {std::pair(HeadPlace::Field::Officer, m_officer), std::pair(HeadPlace::Field::Due, m_due)};
}

bool PlanBar::isTyped() const
{
    return std::any_of(planFields.begin(), planFields.end(),
        [this](HeadPlace::Field field) { return m_drafts.unsaved(at(field)).has_value(); });
}

/// The one who works with the program, and all who write a form.
std::vector<OfferedName> PlanBar::officers() const
{
    QStringList names{m_workspace.author()};
    const AccountBook* book = m_workspace.book();
    for (const Card& card : book ? book->cards : std::vector<Card>())
        names.append(card.responsible);
    names.removeAll(QString());
    names.removeDuplicates();
    std::vector<OfferedName> offered;
    for (const QString& name : std::as_const(names))
        offered.push_back({name, name});
    return offered;
}

void PlanBar::fill()
{
    using Which = HeadPlace::Field;
    for (const auto& [field, line] : lines()) {
        const QSignalBlocker quiet(line);
        if (const QString text = m_drafts.shown(at(field)); text != line->text())
            line->setText(text);
    }
    m_ends->setChecked(!m_drafts.shown(at(Which::EndsThisYear)).isEmpty());
    const auto fault = m_drafts.fault(at(Which::Due));
    text::sayFault(*m_fault, fault ? fault->error.message : QString());
    show();
}

/// Only what was typed: the rest of the plan stays as it is in the file.
void PlanBar::save()
{
    for (const HeadPlace::Field field : planFields) {
        if (const auto typed = m_drafts.unsaved(at(field)))
            m_drafts.touch(at(field), *typed);
    }
    m_drafts.flush();
    if (isTyped()) {
        fill();
        return m_due->setFocus();
    }
    hide();
    Q_EMIT closed();
}

void PlanBar::focusField(HeadPlace::Field field)
{
    (field == HeadPlace::Field::Due ? m_due : m_officer)->setFocus(Qt::TabFocusReason);
}

QWidget* PlanBar::continueTabOrder(QWidget* before)
{
    for (QWidget* next : std::initializer_list<QWidget*>{m_officer, m_due, m_ends, m_save, m_cancel}) {
        setTabOrder(before, next);
        before = next;
    }
    return before;
}

void PlanBar::close()
{
    hide();
    for (const HeadPlace::Field field : planFields)
        m_drafts.drop(at(field));
    Q_EMIT closed();
}

void PlanBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

} // namespace indblik
