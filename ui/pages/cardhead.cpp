// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cardhead.h"

#include "ui/budgetstrip.h"
#include "ui/chip.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace indblik {

CardHead::CardHead(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new WrappedLabel({}, this))
    , m_state(new ChipLabel(this))
    , m_new(new ChipLabel(this))
    , m_budget(new BudgetStrip(this))
{
    m_title->setFont(textFont(TextSize::Title, true));
    m_new->setChip(newChip());
    QToolButton* rename = makeButton("edit", tr("Change the title"));
    QToolButton* history = makeButton("history", tr("History of the form"));
    QToolButton* remove = makeButton("delete", tr("Delete the form"));
    rename->setVisible(workspace.standing().canWrite());
    remove->setVisible(workspace.standing().canWrite());
    connect(rename, &QToolButton::clicked, this, &CardHead::startRenaming);
    connect(history, &QToolButton::clicked, this, &CardHead::historyWanted);
    connect(remove, &QToolButton::clicked, this, &CardHead::removalWanted);
    connect(m_budget, &QAbstractButton::clicked, this, [this] {
        const BudgetRow* row = card() ? m_workspace.book()->budget.rowOf(card()->initiative) : nullptr;
        if (row)
            Q_EMIT budgetWanted(row->id);
    });

    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(space::small);
    titleRow->addWidget(m_title, 1);
    for (QToolButton* button : {rename, history, remove})
        titleRow->addWidget(button, 0, Qt::AlignTop);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(space::small);
    chips->addWidget(m_state);
    chips->addWidget(m_new);
    chips->addStretch(1);
    m_renaming = makeRenaming();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(titleRow);
    layout->addWidget(m_renaming);
    layout->addLayout(chips);
    layout->addSpacing(space::tight);
    layout->addWidget(m_budget, 0, Qt::AlignLeft);
}

QToolButton* CardHead::makeButton(const char* iconName, const QString& what)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(what);
    button->setAccessibleName(what);
    return button;
}

QWidget* CardHead::makeRenaming()
{
    auto* box = new QWidget(this);
    m_titleEdit = new QLineEdit(box);
    m_titleEdit->setAccessibleName(tr("Title"));
    m_newCheck = new QCheckBox(tr("&New this year"), box);
    auto* save = new QPushButton(tr("Save &title"), box);
    auto* cancel = new QPushButton(tr("Cancel"), box);
    connect(save, &QPushButton::clicked, this, &CardHead::rename);
    connect(m_titleEdit, &QLineEdit::returnPressed, this, &CardHead::rename);
    connect(cancel, &QPushButton::clicked, this, &CardHead::stopRenaming);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_titleEdit, 1);
    layout->addWidget(m_newCheck);
    layout->addWidget(save);
    layout->addWidget(cancel);
    box->hide();
    return box;
}

const Card* CardHead::card() const
{
    return m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
}

void CardHead::showCard(const Card& card)
{
    m_card = card.id;
    m_title->setText(card.title);
    m_state->setChip(stateChip(card.state));
    m_new->setVisible(card.isNew);
    m_budget->setRow(*m_workspace.book(), m_workspace.book()->budget.rowOf(card.initiative));
}

QWidget* CardHead::lastInTabOrder()
{
    return m_budget;
}

void CardHead::startRenaming()
{
    if (!card())
        return;
    m_titleEdit->setText(card()->title);
    m_newCheck->setChecked(card()->isNew);
    m_renaming->show();
    m_titleEdit->setFocus();
    m_titleEdit->selectAll();
}

void CardHead::rename()
{
    if (const auto set = m_workspace.cards().setTitle(m_card, m_titleEdit->text(), m_newCheck->isChecked()); !set)
        Q_EMIT refused(set.error());
    else
        stopRenaming();
}

void CardHead::finishRenaming()
{
    const bool isChanged = card() && (m_titleEdit->text() != card()->title || m_newCheck->isChecked() != card()->isNew);
    if (m_renaming->isVisible() && isChanged)
        rename();
    stopRenaming();
}

void CardHead::stopRenaming()
{
    m_renaming->hide();
}

} // namespace indblik
