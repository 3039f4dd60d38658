// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/goaledits.h"

#include "core/workspace/judged.h"

#include <algorithm>

namespace indblik {

namespace {

const Target* targetIn(const AccountBook& book, const TargetId& id)
{
    const auto found =
        std::find_if(book.targets.begin(), book.targets.end(), [&id](const Target& target) { return target.id == id; });
    return found == book.targets.end() ? nullptr : &*found;
}

const Contribution* contributionIn(const AccountBook& book, const GoalId& goal, const InitiativeId& initiative)
{
    const auto found = std::find_if(book.contributions.begin(), book.contributions.end(),
        [&](const Contribution& each) { return each.goal == goal && each.initiative == initiative; });
    return found == book.contributions.end() ? nullptr : &*found;
}

QString nextCode(const std::vector<Goal>& goals)
{
    const auto isTaken = [&goals](const QString& code) {
        return std::any_of(goals.begin(), goals.end(), [&code](const Goal& goal) { return goal.code == code; });
    };
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        if (const QString code(QLatin1Char{letter}); !isTaken(code))
            return code;
    }
    return QString::number(goals.size() + 1);
}

/// The verdict that is computed; nothing while readings differ.
std::optional<Verdict> computed(const std::vector<GoalProgress>& goals, const GoalId& goal)
{
    for (const GoalProgress& progress : goals) {
        if (progress.goal->id == goal)
            return progress.verdict();
    }
    return std::nullopt;
}

} // namespace

QString GoalEdits::called(const GoalId& id) const
{
    const Goal* goal = m_pen.book() ? m_pen.book()->goal(id) : nullptr;
    return goal ? tr("goal %1").arg(goal->code) : QString();
}

Result<const GoalAssessment*> GoalEdits::assessmentOf(const GoalId& goal) const
{
    const GoalAssessment* found = m_pen.book() ? m_pen.book()->assessment(goal) : nullptr;
    return found ? Result<const GoalAssessment*>(found) : notThere();
}

Result<GoalId> GoalEdits::add(const QString& title)
{
    const AccountBook* book = m_pen.book();
    if (!book)
        return notThere();
    Goal goal;
    goal.title = storedText(title).simplified();
    if (goal.title.isEmpty())
        return Error{tr("Write what the goal is.")};
    goal.code = nextCode(book->goals);
    goal.ordinal = int(book->goals.size());
    const GoalAssessment assessment{.goal = goal.id, .account = book->account.id};
    const auto written = m_pen.write({tr("new goal %1").arg(goal.code)}, [&](Edits& edits) {
        edits.save(goal);
        edits.save(assessment);
    });
    return written.transform([&] { return goal.id; });
}

Result<void> GoalEdits::rename(const GoalId& id, const QString& title)
{
    const Goal* known = m_pen.book() ? m_pen.book()->goal(id) : nullptr;
    if (!known)
        return notThere();
    Goal goal = *known;
    goal.title = storedText(title).simplified();
    if (goal.title.isEmpty())
        return Error{tr("Write what the goal is.")};
    return m_pen.write({called(id)}, [&goal](Edits& edits) { return edits.save(goal); });
}

Result<void> GoalEdits::setText(const GoalId& goal, GoalText which, const QString& text)
{
    const auto before = assessmentOf(goal);
    if (!before)
        return before.error();
    GoalAssessment now = **before;
    (which == GoalText::Assessment          ? now.assessment
        : which == GoalText::Recommendation ? now.recommendation
        : which == GoalText::Reservation    ? now.reservation
                                            : now.circumstances) = text;
    return m_pen.write({called(goal), {}, QStringLiteral("goal/%1/%2").arg(goal.text()).arg(int(which))},
        [&now](Edits& edits) { return edits.save(now); });
}

Result<void> GoalEdits::save(const GoalAssessment& assessment)
{
    const auto before = assessmentOf(assessment.goal);
    if (!before)
        return before.error();
    const bool isNewVerdict = assessment.verdict != (*before)->verdict
                              || assessment.verdictReason.trimmed() != (*before)->verdictReason.trimmed();
    const bool lacksReason = assessment.verdict && assessment.verdictReason.trimmed().isEmpty();
    const auto told =
        isNewVerdict && lacksReason ? computed(m_pen.judged().goalProgress(), assessment.goal) : assessment.verdict;
    if (told != assessment.verdict)
        return Error{told ? tr("Your verdict is another than the computed one. Write why.")
                          : tr("No single verdict is computed. Write why you judge it so.")};
    return m_pen.write({called(assessment.goal)}, [&assessment](Edits& edits) { return edits.save(assessment); });
}

Result<void> GoalEdits::close(const GoalId& goal, const GoalClosing& closing)
{
    const auto before = assessmentOf(goal);
    if (!before)
        return before.error();
    if (closing.measurement.trimmed().isEmpty())
        return Error{tr("Write what was reached in the end, or that it cannot be measured.")};
    GoalAssessment now = **before;
    now.closing = closing;
    return m_pen.write({tr("close %1").arg(called(goal))}, [&now](Edits& edits) { return edits.save(now); });
}

Result<void> GoalEdits::goOn(const GoalId& goal)
{
    const auto before = assessmentOf(goal);
    if (!before)
        return before.error();
    GoalAssessment now = **before;
    now.closing.reset();
    return m_pen.write({tr("%1 goes on").arg(called(goal))}, [&now](Edits& edits) { return edits.save(now); });
}

Result<SeriesId> GoalEdits::propose(const GoalId& goal, const QString& title)
{
    const auto assessment = assessmentOf(goal);
    const auto known = m_pen.judged().seriesBook();
    if (!assessment || !known)
        return assessment ? known.error() : assessment.error();
    Series series{.title = storedText(title).simplified(), .ordinal = int((*known)->series.size())};
    if (series.title.isEmpty())
        return Error{tr("Write what is to be measured.")};
    const auto written = m_pen.write({tr("proposed indicator of %1").arg(called(goal))}, [&](Edits& edits) {
        edits.save(series);
        edits.addGround(**assessment, series.id);
    });
    return written.transform([&series] { return series.id; });
}

Result<void> GoalEdits::addGround(const GoalId& goal, const Ground& ground)
{
    const auto assessment = assessmentOf(goal);
    if (!assessment)
        return assessment.error();
    return m_pen.write({called(goal)}, [&](Edits& edits) { return edits.addGround(**assessment, ground); });
}

Result<void> GoalEdits::removeGround(const GoalId& goal, const Ground& ground)
{
    const auto assessment = assessmentOf(goal);
    if (!assessment)
        return assessment.error();
    return m_pen.write({called(goal)}, [&](Edits& edits) { return edits.removeGround(**assessment, ground); });
}

Result<void> GoalEdits::check(const Target& target) const
{
    const bool isChange = target.kind == TargetKind::PercentOfBase || target.kind == TargetKind::PercentagePoints;
    const bool needsAmount = target.kind != TargetKind::Parity && target.kind != TargetKind::NoNew;
    if (needsAmount && !target.amount)
        return Error{tr("Write how much is to be reached.")};
    if (isChange && target.amount->value < 0)
        return Error{tr("Write the number without a sign, and choose up or down beside it.")};
    if ((isChange || target.kind == TargetKind::NoNew) && !target.base)
        return Error{tr("Write from when it is counted, such as 2006.")};
    if (isChange && !target.due)
        return Error{tr("Write by when it is to be reached, such as 2010.")};
    if (target.base && target.due && target.due->lastDay() <= target.base->lastDay())
        return Error{tr("The goal is to be reached in %1, but counting only begins in %2. Correct one of the years.")
                         .arg(target.due->key(), target.base->key())};
    if (target.kind == TargetKind::Parity && !target.other)
        return Error{tr("Choose the group it is compared with.")};
    if (target.kind == TargetKind::NoNew && target.scheme.isEmpty())
        return Error{tr("Choose whose list of areas it is about.")};
    return {};
}

Result<void> GoalEdits::save(const Target& target)
{
    if (!m_pen.book())
        return notThere();
    if (auto checked = check(target); !checked)
        return checked;
    return m_pen.write(
        {tr("interpretation of %1").arg(called(target.goal))}, [&target](Edits& edits) { return edits.save(target); });
}

Result<void> GoalEdits::checkLater(const Target& target) const
{
    const Year year = m_pen.book()->account.year;
    if (m_pen.accounts().front().year <= year)
        return {};
    const auto now = m_pen.store().goals();
    if (!now)
        return now.error();
    const Goal* here = m_pen.book()->goal(target.goal);
    const bool isChosenHere = here && here->chosen && here->chosen->target == target.id;
    const bool isGone = std::none_of(
        now->targets.begin(), now->targets.end(), [&target](const Target& each) { return each.id == target.id; });
    const bool isReplaced = std::any_of(
        now->targets.begin(), now->targets.end(), [&target](const Target& each) { return each.replaces == target.id; });
    const bool isChosen = std::any_of(now->goals.begin(), now->goals.end(),
        [&target](const Goal& each) { return each.chosen && each.chosen->target == target.id; });
    if (isGone || isReplaced || (isChosen && !isChosenHere))
        return Error{tr("A later account has already changed this interpretation. Change it there.")};
    return {};
}

Result<void> GoalEdits::replace(const Target& changed, const QString& reason)
{
    const Target* before = m_pen.book() ? targetIn(*m_pen.book(), changed.id) : nullptr;
    if (!before)
        return notThere();
    const auto& all = m_pen.book()->targets;
    if (std::any_of(all.begin(), all.end(), [&changed](const Target& each) { return each.replaces == changed.id; }))
        return Error{tr("A later account has already changed this interpretation. Change it there.")};
    if (auto checked = checkLater(*before); !checked)
        return checked;
    if (reason.trimmed().isEmpty())
        return Error{tr("Write why the target is changed. The earlier one is kept beside it.")};
    if (auto checked = check(changed); !checked)
        return checked;
    const Goal* goal = m_pen.book()->goal(changed.goal);
    Target later = changed;
    later.id = TargetId::create();
    later.replaces = before->id;
    later.since = m_pen.book()->account.year;
    later.reason = reason.trimmed();
    later.revision = 0;
    const bool isChosen = goal && goal->chosen && goal->chosen->target == before->id;
    return m_pen.write({tr("interpretation of %1").arg(called(changed.goal)), reason.trimmed()}, [&](Edits& edits) {
        edits.save(later);
        if (!isChosen)
            return;
        ChosenReading chosen = *goal->chosen;
        chosen.target = later.id;
        edits.choose(goal->id, chosen);
    });
}

Result<void> GoalEdits::remove(const TargetId& id)
{
    const Target* target = m_pen.book() ? targetIn(*m_pen.book(), id) : nullptr;
    if (!target)
        return notThere();
    const Goal* goal = m_pen.book()->goal(target->goal);
    if (goal && goal->chosen && goal->chosen->target == id)
        return Error{tr("The goal is judged by this interpretation. Choose another one first.")};
    const auto& all = m_pen.book()->targets;
    const bool isReplaced =
        std::any_of(all.begin(), all.end(), [&id](const Target& other) { return other.replaces == id; });
    if (isReplaced || target->replaces)
        return Error{
            tr("Earlier accounts were judged by this interpretation. It is kept, so that they can be understood.")};
    if (auto checked = checkLater(*target); !checked)
        return checked;
    return m_pen.write({tr("delete an interpretation of %1").arg(called(target->goal))},
        [target = *target](Edits& edits) { return edits.remove(target); });
}

Result<void> GoalEdits::choose(const TargetId& id, const QString& reason)
{
    const Target* target = m_pen.book() ? targetIn(*m_pen.book(), id) : nullptr;
    const Goal* goal = target ? m_pen.book()->goal(target->goal) : nullptr;
    if (!goal)
        return notThere();
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return Error{tr("Write why the goal is interpreted like this. The account prints it.")};
    if (auto checked = checkLater(*target); !checked)
        return checked;
    const ChosenReading chosen{id, why, goal->chosen ? goal->chosen->revision : 0};
    return m_pen.write({tr("interpretation of %1").arg(called(goal->id)), why},
        [&](Edits& edits) { return edits.choose(goal->id, chosen); });
}

Result<void> GoalEdits::reopen(const GoalId& id)
{
    const Goal* goal = m_pen.book() ? m_pen.book()->goal(id) : nullptr;
    if (!goal || !goal->chosen)
        return notThere();
    return m_pen.write({tr("interpretation of %1").arg(called(id))},
        [goal = *goal](Edits& edits) { return edits.reopen(goal.id, *goal.chosen); });
}

Result<void> GoalEdits::contribute(const GoalId& goal, const InitiativeId& initiative, const QString& how)
{
    const AccountBook* book = m_pen.book();
    if (!book || !book->goal(goal) || !book->initiative(initiative))
        return notThere();
    const Contribution* known = contributionIn(*book, goal, initiative);
    const Contribution made{goal, initiative, how.simplified(), known ? known->revision : 0};
    return m_pen.write({tr("initiatives of %1").arg(called(goal))}, [&made](Edits& edits) { return edits.save(made); });
}

Result<void> GoalEdits::withdraw(const GoalId& goal, const InitiativeId& initiative)
{
    const Contribution* known = m_pen.book() ? contributionIn(*m_pen.book(), goal, initiative) : nullptr;
    if (!known)
        return notThere();
    return m_pen.write(
        {tr("initiatives of %1").arg(called(goal))}, [made = *known](Edits& edits) { return edits.remove(made); });
}

Result<void> GoalEdits::bring(const PolicyArrival& arrival, const QString& what)
{
    const AccountBook* book = m_pen.book();
    if (!book)
        return notThere();
    return m_pen.write({what, what}, [&](Edits& edits) {
        // The numbers behind shares before what names them.
        for (const bool namesOther : {false, true}) {
            for (const Series& series : arrival.series) {
                if (series.counts.has_value() != namesOther)
                    continue;
                edits.save(series);
                edits.saveFigures(series);
            }
        }
        const auto saveAll = [&edits](const auto& things) {
            for (const auto& thing : things)
                edits.save(thing);
        };
        saveAll(arrival.breaks);
        saveAll(arrival.targets);
        saveAll(arrival.contributions);
        for (const auto& [goal, ground] : arrival.grounds) {
            const GoalAssessment* assessment = book->assessment(goal);
            if (!assessment)
                return edits.fail(notThere());
            edits.addGround(*assessment, ground);
        }
    });
}

} // namespace indblik
