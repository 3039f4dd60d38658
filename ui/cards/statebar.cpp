// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/statebar.h"

#include "core/judge/cards/completeness.h"
#include "ui/parts/banner.h"
#include "ui/parts/chip.h"
#include "ui/parts/drafts.h"
#include "ui/parts/keys.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/reasonbox.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace indblik {

StateBar::StateBar(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_returned(new Banner(this))
    , m_chip(new ChipLabel(this))
    , m_new(new ChipLabel(this))
    , m_plan(new QPushButton(this))
    , m_missing(new QPushButton(this))
    , m_submit(new QPushButton(tr("&Submit"), this))
    , m_withdraw(new QPushButton(tr("Take &back"), this))
    , m_sendBack(new QPushButton(tr("&Return …"), this))
    , m_approve(new QPushButton(tr("&Approve"), this))
    , m_reopen(new QPushButton(tr("Edit a&gain …"), this))
    , m_reason(new ReasonBox(drafts, this))
{
    m_returned->setStaying();
    m_new->setChip(newChip());
    for (QPushButton* link : {m_plan, m_missing}) {
        link->setProperty("role", QStringLiteral("link"));
        link->setFont(textFont(TextSize::Small, true));
    }
    for (QPushButton* step : {m_submit, m_approve})
        step->setProperty("role", QStringLiteral("primary"));
    m_submit->setToolTip(withKeys(tr("Submits the form for approval"), keys::submit));
    makeLine();
    lay::column({lay::of(this, space::small), m_returned, m_line, m_reason});

    connect(m_reason, &ReasonBox::given, this, &StateBar::stepWanted);
    connect(m_plan, &QPushButton::clicked, this, &StateBar::planWanted);
    connect(m_missing, &QPushButton::clicked, this, &StateBar::missingWanted);
    connect(m_submit, &QPushButton::clicked, this, [this] { take(CardState::Submitted); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { take(CardState::Draft); });
    connect(m_sendBack, &QPushButton::clicked, this, [this] { take(CardState::Returned); });
    connect(m_approve, &QPushButton::clicked, this, [this] { take(CardState::Approved); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { take(CardState::Draft); });
}

void StateBar::makeLine()
{
    QHBoxLayout* standing = lay::row({lay::spacing(space::small), m_chip, m_new, m_plan, lay::room()});
    QHBoxLayout* steps = lay::row({lay::spacing(space::small)});
    for (QPushButton* button : {m_missing, m_withdraw, m_reopen, m_sendBack, m_approve, m_submit})
        steps->addWidget(button);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(space::small);
    m_line->addLayout(standing, 1);
    m_line->addLayout(steps);
}

QSize StateBar::minimumSizeHint() const
{
    // The two parts go below each other before this is reached.
    return {240, QWidget::minimumSizeHint().height()};
}

void StateBar::arrange()
{
    int needed = 0;
    for (const QWidget* part : std::initializer_list<const QWidget*>{
             m_chip, m_new, m_plan, m_missing, m_withdraw, m_reopen, m_sendBack, m_approve, m_submit}) {
        if (!part->isHidden())
            needed += part->sizeHint().width() + space::small;
    }
    m_line->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StateBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StateBar::showCard(const Card& card, int missing)
{
    // A reason is for one step of one form.
    if (m_card != card.id)
        m_reason->leave();
    else if (m_state != card.state)
        m_reason->dismiss();
    m_card = card.id;
    m_state = card.state;
    m_chip->setChip(standingChip(card.state, isNotBegun(card), card.isOverdue(QDate::currentDate())));
    m_new->setVisible(card.isNew);
    const QString plan = planText(card);
    m_plan->setText(QString(plan.isEmpty() ? tr("Officer and due date …") : plan).replace(u'&', QStringLiteral("&&")));
    m_plan->setAccessibleName(plan.isEmpty() ? tr("Officer and due date …") : tr("Officer and due date: %1").arg(plan));
    m_plan->setEnabled(m_workspace.standing().canWrite());
    m_missing->setVisible(card.isOpen() && missing > 0);
    m_missing->setText(tr("%n missing", nullptr, missing));
    showSteps(card);
    showReturn(card);
    offerReasons(card);
    arrange();
}

/// What was begun for a step of this form waits for it, and says nothing any more where it can be taken no more.
void StateBar::offerReasons(const Card& card)
{
    for (const CardState to : {CardState::Returned, CardState::Draft}) {
        if (mayFollow(card.state, to) && needsReason(card.state, to))
            m_reason->offerAgain(ReasonBox::ofForm(card.id, to));
        else
            m_drafts.drop(ReasonBox::placeOf(card.id, to));
    }
}

void StateBar::showSteps(const Card& card)
{
    const bool canWrite = m_workspace.standing().canWrite();
    m_submit->setVisible(canWrite && card.isOpen());
    m_withdraw->setVisible(canWrite && card.state == CardState::Submitted);
    m_approve->setVisible(canWrite && card.state == CardState::Submitted);
    m_reopen->setVisible(canWrite && card.state == CardState::Approved);
    m_sendBack->setVisible(canWrite && !card.isOpen());
}

QString StateBar::lastStep(const Card& card) const
{
    const auto steps = m_workspace.history({card.id.text(), QStringLiteral("state")});
    if (!steps || steps->empty())
        return {};
    const HistoryEntry& last = steps->front();
    return tr("%1, %2").arg(last.author, QLocale().toString(last.at.toLocalTime(), tr("d MMM yyyy HH:mm")));
}

void StateBar::showReturn(const Card& card)
{
    if (card.state == CardState::Returned)
        m_returned->say(Banner::Tone::Attention, tr("Returned by %1:\n%2").arg(lastStep(card), card.returnReason));
    else if (card.state == CardState::Approved)
        m_returned->say(Banner::Tone::Calm, tr("Approved by %1").arg(lastStep(card)));
    else if (card.state == CardState::Submitted)
        m_returned->say(
            Banner::Tone::Calm, tr("Submitted by %1. Take it back if you want to edit it.").arg(lastStep(card)));
    else
        m_returned->hide();
}

QString StateBar::planText(const Card& card) const
{
    QStringList parts;
    if (card.due)
        parts.append(tr("Due %1").arg(FuzzyDate::day(*card.due).text(QLocale())));
    if (!card.responsible.isEmpty())
        parts.append(card.responsible);
    const Initiative* initiative = m_workspace.book() ? m_workspace.book()->initiative(card.initiative) : nullptr;
    if (initiative && initiative->lastYear == m_workspace.book()->account.year)
        parts.append(tr("ends this year"));
    return parts.join(QStringLiteral(" · "));
}

void StateBar::take(CardState to)
{
    if (!m_workspace.standing().canWrite())
        return;
    // A step that cannot be taken from here is told with what comes first.
    if (mayFollow(m_state, to) && needsReason(m_state, to))
        m_reason->ask(ReasonBox::ofForm(m_card, to));
    else
        Q_EMIT stepWanted(to, {});
}

void StateBar::focusPlan()
{
    m_plan->setFocus(Qt::OtherFocusReason);
}

QWidget* StateBar::continueTabOrder(QWidget* before)
{
    for (QWidget* next :
        std::initializer_list<QWidget*>{m_plan, m_missing, m_withdraw, m_reopen, m_sendBack, m_approve, m_submit}) {
        setTabOrder(before, next);
        before = next;
    }
    return m_reason->continueTabOrder(before);
}

} // namespace indblik
