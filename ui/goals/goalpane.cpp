// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalpane.h"

#include "core/judge/trends/trends.h"
#include "ui/goals/assessmentbox.h"
#include "ui/goals/closingbox.h"
#include "ui/goals/readingsbox.h"
#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/linklines.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/wrappedlabel.h"
#include "ui/trends/trendview.h"

#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace indblik {

namespace {

constexpr int widest = 860;
constexpr int chartHeight = 300;

QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

GoalPane::GoalPane(Workspace& workspace, Drafts& drafts, QWidget* parent) : QScrollArea(parent), m_workspace(workspace)
{
    layScrolling(*this);
    setProperty("pane", true);
    setAccessibleName(tr("The goal"));
    QFrame* ground = surface(this);
    auto* column = new QWidget(ground);
    column->setMaximumWidth(widest);
    m_title = new WrappedLabel({}, column);
    m_title->setFont(textFont(TextSize::Title, true));
    m_rename = linkButton(tr("Edit …"), column);
    m_rename->setAccessibleName(tr("Edit the words of the goal"));
    m_close = linkButton(tr("Close …"), column);
    m_close->setAccessibleName(tr("Close the goal"));
    m_closing = new ClosingBox(workspace, column);
    m_readings = new ReadingsBox(workspace, drafts, column);
    m_chart = new TrendView(column);
    m_chart->setMinimumHeight(chartHeight);
    m_trends = linkButton(tr("Show in Trends"), column);
    m_assessment = new AssessmentBox(workspace, drafts, column);
    m_grounds = new LinkLines(tr("The verdict rests on"), tr("Link figures, a form or an evaluation …"),
        tr("Nothing is linked yet."), column);
    m_contributions = new LinkLines(tr("Initiatives that contribute"), tr("Link an initiative …"),
        tr("No initiative contributes to this goal yet."), column);
    lay::column({
        lay::of(column, space::page, {space::page, space::page, space::page, space::page}),
        lay::row({lay::wide(m_title), lay::at(m_rename, Qt::AlignTop), lay::at(m_close, Qt::AlignTop)}),
        m_closing,
        m_readings,
        m_chart,
        lay::at(m_trends, Qt::AlignLeft),
        m_assessment,
        m_grounds,
        m_contributions,
        lay::room(),
    });
    lay::row({lay::of(ground), lay::wide(column), lay::room(0)});
    setWidget(ground);
    connect(m_rename, &QPushButton::clicked, this, &GoalPane::rename);
    connect(m_close, &QPushButton::clicked, m_closing, &ClosingBox::edit);
    // The box that asks has no place before the layout is done.
    connect(
        m_readings, &ReadingsBox::asked, this, [this](QWidget* box) { ensureWidgetVisible(box, 0, space::large); },
        Qt::QueuedConnection);
    connect(m_grounds, &LinkLines::addWanted, this, &GoalPane::addGround);
    connect(m_contributions, &LinkLines::addWanted, this, &GoalPane::addContribution);
}

void GoalPane::showGoal(const GoalId& id)
{
    const auto& all = m_workspace.judged().goalProgress();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const GoalProgress& progress) { return progress.goal->id == id; });
    widget()->setVisible(found != all.end());
    if (found == all.end())
        return;
    if (m_goal != id)
        verticalScrollBar()->setValue(0);
    m_goal = id;
    m_title->setText(tr("Goal %1. %2").arg(found->goal->code, found->goal->title));
    m_rename->setVisible(m_workspace.standing().canWrite());
    m_close->setVisible(m_workspace.standing().canWrite() && !m_workspace.book()->assessment(id)->closing);
    m_closing->showGoal(*found->goal);
    m_readings->showGoal(*found);
    showChart(*found);
    m_assessment->showGoal(*found);
    showGrounds(*m_workspace.book()->assessment(id));
    showContributions();
}

void GoalPane::showPlace(const GoalPlace& place)
{
    m_assessment->focusField(place.field);
    if (QWidget* field = window()->focusWidget())
        ensureWidgetVisible(field, 0, space::large);
}

void GoalPane::showReason(const TargetId& reading)
{
    m_readings->choose(reading);
}

void GoalPane::showChart(const GoalProgress& progress)
{
    const Reading* reading = progress.shown();
    const Trend trend = goalTrend(*m_workspace.book(), progress, Tongue::ofProgram());
    m_chart->setVisible(!trend.isEmpty());
    m_trends->setVisible(!trend.isEmpty());
    if (trend.isEmpty())
        return;
    m_chart->showTrend(trend);
    m_trends->disconnect(this);
    std::vector<SeriesId> shown;
    for (const Series* series : reading->series)
        shown.push_back(series->id);
    connect(m_trends, &QPushButton::clicked, this, [this, shown] { Q_EMIT seriesWanted(shown); });
}

void GoalPane::showGrounds(const GoalAssessment& assessment)
{
    const AccountBook& book = *m_workspace.book();
    const bool canWrite = m_workspace.standing().canWrite();
    std::vector<LinkLines::Line> lines;
    for (const Ground& ground : assessment.grounds) {
        LinkLines::Line line;
        if (const auto* id = std::get_if<SeriesId>(&ground)) {
            const Series* series = book.seriesOf(*id);
            const bool isProposed = series && series->figures.empty();
            line = {series ? seriesName(*series, Tongue::ofProgram()) : QString(),
                isProposed ? tr("proposed indicator, no figures yet") : tr("figures"),
                [this, id = *id] { Q_EMIT seriesWanted({id}); }, {}};
        } else if (const auto* initiative = std::get_if<InitiativeId>(&ground)) {
            const Card* card = book.cardOf(*initiative);
            line = {card ? card->title : QString(), tr("status form"), {}, {}};
            if (card)
                line.open = [this, id = card->id] { Q_EMIT cardWanted(id); };
        } else {
            for (const FollowUp& followUp : book.followUps) {
                if (followUp.id == std::get<FollowUpId>(ground))
                    line = {followUp.title, followUp.words(QDate::currentDate(), QLocale()), {}, {}};
            }
        }
        if (canWrite)
            line.remove = [this, ground] { tell(m_workspace.goals().removeGround(m_goal, ground)); };
        lines.push_back(std::move(line));
    }
    m_grounds->showLines(lines, canWrite);
}

void GoalPane::showContributions()
{
    const AccountBook& book = *m_workspace.book();
    const bool canWrite = m_workspace.standing().canWrite();
    std::vector<LinkLines::Line> lines;
    for (const Contribution& each : book.contributions) {
        const Initiative* initiative = book.initiative(each.initiative);
        if (each.goal != m_goal || !initiative)
            continue;
        const Card* card = book.cardOf(each.initiative);
        LinkLines::Line line{card ? card->title : initiative->title, each.how, {}, {}};
        if (card)
            line.open = [this, id = card->id] { Q_EMIT cardWanted(id); };
        if (canWrite)
            line.remove = [this, id = each.initiative] { tell(m_workspace.goals().withdraw(m_goal, id)); };
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end(),
        [](const LinkLines::Line& a, const LinkLines::Line& b) { return a.title.localeAwareCompare(b.title) < 0; });
    m_contributions->showLines(lines, canWrite);
}

void GoalPane::addGround()
{
    const AccountBook& book = *m_workspace.book();
    const auto& known = book.assessment(m_goal)->grounds;
    const auto add = [this, &known](QMenu* menu, const QString& title, const Ground& ground) {
        if (std::find(known.begin(), known.end(), ground) == known.end())
            menu->addAction(
                menuText(title), this, [this, ground] { tell(m_workspace.goals().addGround(m_goal, ground)); });
    };
    QMenu menu(this);
    QMenu* figures = menu.addMenu(tr("&Figures"));
    if (const auto series = m_workspace.seriesBook()) {
        for (const Series& each : (*series)->series)
            add(figures, seriesName(each, Tongue::ofProgram()), each.id);
    }
    figures->addSeparator();
    figures->addAction(tr("&Propose an indicator …"), this, &GoalPane::proposeIndicator);
    QMenu* forms = menu.addMenu(tr("Status f&orms"));
    for (const Card& card : book.cards)
        add(forms, card.title, card.initiative);
    QMenu* evaluations = menu.addMenu(tr("&Evaluations and follow-ups"));
    for (const FollowUp& followUp : book.followUps)
        add(evaluations, followUp.title, followUp.id);
    for (QMenu* part : {figures, forms, evaluations})
        part->setEnabled(!part->isEmpty());
    menu.exec(m_grounds->menuPlace());
}

void GoalPane::addContribution()
{
    const AccountBook& book = *m_workspace.book();
    QMenu menu(this);
    for (const Card& card : book.cards) {
        const bool helps = std::any_of(book.contributions.begin(), book.contributions.end(),
            [&](const Contribution& each) { return each.goal == m_goal && each.initiative == card.initiative; });
        if (helps)
            continue;
        menu.addAction(menuText(card.title), this, [this, id = card.initiative, title = card.title] {
            bool isGiven = false;
            const QString how = QInputDialog::getText(window(), tr("How does it contribute?"),
                tr("%1 contributes by (may be left empty)").arg(title), QLineEdit::Normal, {}, &isGiven);
            if (isGiven)
                tell(m_workspace.goals().contribute(m_goal, id, how));
        });
    }
    if (!menu.isEmpty())
        menu.exec(m_contributions->menuPlace());
}

void GoalPane::proposeIndicator()
{
    bool isGiven = false;
    const QString title = QInputDialog::getText(window(), tr("Propose an indicator"),
        tr("What is to be measured, before there are figures of it"), QLineEdit::Normal, {}, &isGiven);
    if (!isGiven)
        return;
    if (const auto proposed = m_workspace.goals().propose(m_goal, title); !proposed)
        refuse(*this, proposed.error());
}

void GoalPane::rename()
{
    const Goal* goal = m_workspace.book() ? m_workspace.book()->goal(m_goal) : nullptr;
    if (!goal)
        return;
    bool isGiven = false;
    const QString title =
        QInputDialog::getMultiLineText(window(), tr("The goal"), tr("Goal %1").arg(goal->code), goal->title, &isGiven);
    if (isGiven)
        tell(m_workspace.goals().rename(m_goal, title));
}

void GoalPane::tell(const Result<void>& done)
{
    if (!done)
        refuse(*this, done.error());
}

} // namespace indblik
