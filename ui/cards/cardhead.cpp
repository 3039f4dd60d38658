// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardhead.h"

#include "ui/cards/budgetstrip.h"
#include "ui/cards/gaplist.h"
#include "ui/cards/planbar.h"
#include "ui/cards/statebar.h"
#include "ui/parts/banner.h"
#include "ui/parts/drafts.h"
#include "ui/parts/icons.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/refusal.h"
#include "ui/parts/wrappedlabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace indblik {

CardHead::CardHead(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_title(new WrappedLabel({}, this))
    , m_state(new StateBar(workspace, drafts, this))
    , m_plan(new PlanBar(workspace, drafts, this))
    , m_review(new Banner(this))
    , m_gaps(new GapList(this))
    , m_budget(new BudgetStrip(this))
{
    m_title->setFont(textFont(TextSize::Title, true));
    m_review->setStaying();
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

    m_renaming = makeRenaming();
    lay::column({
        lay::of(this, space::small),
        lay::row({lay::wide(m_title), lay::at(rename, Qt::AlignTop), lay::at(history, Qt::AlignTop),
            lay::at(remove, Qt::AlignTop)}),
        m_renaming,
        m_state,
        m_plan,
        m_review,
        m_gaps,
        lay::gap(space::tight),
        lay::at(m_budget, Qt::AlignLeft),
    });
    connectParts();
    setTabOrder(rename, history);
    setTabOrder(history, remove);
    orderTabs(remove);
}

void CardHead::connectParts()
{
    connect(m_state, &StateBar::stepWanted, this, &CardHead::stepWanted);
    connect(m_state, &StateBar::missingWanted, this, &CardHead::showGaps);
    connect(m_state, &StateBar::planWanted, this, [this] {
        if (card())
            m_plan->edit(*card());
    });
    connect(m_review, &Banner::acted, this, &CardHead::reviewWanted);
    connect(m_gaps, &GapList::gapChosen, this, &CardHead::gapChosen);
    connect(m_gaps, &GapList::closed, this, &CardHead::closeGaps);
    connect(m_plan, &PlanBar::closed, m_state, &StateBar::focusPlan);
}

/// As it is seen, from above.
void CardHead::orderTabs(QWidget* last)
{
    const auto fields = m_renaming->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* field : fields) {
        setTabOrder(last, field);
        last = field;
    }
    last = m_plan->continueTabOrder(m_state->continueTabOrder(last));
    setTabOrder(last, m_review->lastInTabOrder());
    setTabOrder(m_gaps->continueTabOrder(m_review->lastInTabOrder()), m_budget);
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
    connect(m_titleEdit, &QLineEdit::textEdited, this,
        [this](const QString& title) { m_drafts.touch(at(HeadPlace::Field::Title), title, Drafts::Saving::Held); });
    connect(m_newCheck, &QCheckBox::clicked, this, [this](bool isNew) {
        m_drafts.touch(at(HeadPlace::Field::IsNew), isNew ? QStringLiteral("1") : QString(), Drafts::Saving::Held);
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        stopRenaming();
        m_drafts.drop(at(HeadPlace::Field::Title));
        m_drafts.drop(at(HeadPlace::Field::IsNew));
    });
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

void CardHead::showCard(const Card& card, const std::vector<Gap>& gaps, const QString& lastYear)
{
    if (m_card != card.id) {
        m_gaps->hide();
        stopRenaming();
    }
    m_card = card.id;
    m_title->setText(card.title);
    // What was begun and could not be stored is there again; what was not typed shows what the file has now.
    if (m_drafts.unsaved(at(HeadPlace::Field::Title)) || m_drafts.unsaved(at(HeadPlace::Field::IsNew))
        || !m_renaming->isHidden())
        showRenaming();
    m_plan->showCard(card);
    const auto missing = std::count_if(gaps.begin(), gaps.end(), [](const Gap& gap) { return gap.blocks(); });
    m_state->showCard(card, int(missing));
    m_gaps->showGaps(gaps);
    if (!card.isOpen())
        m_gaps->hide();
    showReview(card, lastYear);
    m_budget->setRow(*m_workspace.book(), m_workspace.book()->budget.rowOf(card.initiative));
}

void CardHead::showReview(const Card& card, const QString& lastYear)
{
    const auto waiting = std::count_if(card.answers.begin(), card.answers.end(),
        [](const auto& answer) { return answer.second.review == Review::Carried && !answer.second.text.isEmpty(); });
    if (waiting == 0 || !card.isOpen())
        return m_review->hide();
    m_review->say(Banner::Tone::Attention,
        tr("%n answer(s) are from %1 and not reviewed. Edit them, or confirm that they still hold.", nullptr,
            int(waiting))
            .arg(lastYear),
        tr("Go to the next"));
}

void CardHead::showGaps()
{
    if (QWidget* cursor = window()->focusWidget(); !m_gaps->isAncestorOf(cursor))
        m_before = cursor;
    m_gaps->show();
    m_gaps->focusFirst();
}

void CardHead::closeGaps()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void CardHead::take(CardState to)
{
    m_state->take(to);
}

QWidget* CardHead::lastInTabOrder()
{
    return m_budget;
}

void CardHead::startRenaming()
{
    if (!card())
        return;
    showRenaming();
    m_titleEdit->setFocus();
    m_titleEdit->selectAll();
}

void CardHead::showRenaming()
{
    if (const QString title = m_drafts.shown(at(HeadPlace::Field::Title)); title != m_titleEdit->text())
        m_titleEdit->setText(title);
    m_newCheck->setChecked(!m_drafts.shown(at(HeadPlace::Field::IsNew)).isEmpty());
    m_renaming->show();
}

void CardHead::rename()
{
    using Which = HeadPlace::Field;
    for (const Which field : {Which::Title, Which::IsNew}) {
        if (const auto typed = m_drafts.unsaved(at(field)))
            m_drafts.touch(at(field), *typed);
    }
    m_drafts.flush();
    if (!m_drafts.unsaved(at(Which::Title)) && !m_drafts.unsaved(at(Which::IsNew)))
        stopRenaming();
}

void CardHead::focusField(HeadPlace::Field field)
{
    if (field == HeadPlace::Field::Title || field == HeadPlace::Field::IsNew)
        m_titleEdit->setFocus(Qt::TabFocusReason);
    else
        m_plan->focusField(field);
}

void CardHead::stopRenaming()
{
    m_renaming->hide();
}

} // namespace indblik
