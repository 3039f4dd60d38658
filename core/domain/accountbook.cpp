// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/accountbook.h"

#include <algorithm>

namespace indblik {

namespace {

/// Years further apart than this come from a file that was tampered with; the gap between them is not filled.
constexpr int mostColumns = 100;

template<class Container, class Matches>
auto find(const Container& container, Matches matches) -> decltype(container.data())
{
    const auto found = std::find_if(container.begin(), container.end(), matches);
    return found == container.end() ? nullptr : &*found;
}

std::vector<const FollowUp*> ofCard(const std::vector<FollowUp>& followUps, const Card& card, Year year)
{
    std::vector<const FollowUp*> found;
    for (const FollowUp& followUp : followUps) {
        const auto arrived = followUp.arrived();
        const bool isPast =
            followUp.isDone() && arrived && arrived->last().isValid() && arrived->last().year() < year.number();
        if (followUp.isOf(card.initiative) && !isPast)
            found.push_back(&followUp);
    }
    return found;
}

} // namespace

const FormTemplate* AccountBook::form(const FormRef& ref) const
{
    return find(forms, [&ref](const FormTemplate& form) { return form.ref == ref; });
}

const Goal* AccountBook::goal(const GoalId& id) const
{
    return find(goals, [&id](const Goal& goal) { return goal.id == id; });
}

std::vector<const Target*> AccountBook::readings(const Goal& goal) const
{
    return targetsOf(goal.id, account.year, targets);
}

const Series* AccountBook::seriesOf(const SeriesId& id) const
{
    return find(series, [&id](const Series& each) { return each.id == id; });
}

const GoalAssessment* AccountBook::assessment(const GoalId& goal) const
{
    return find(assessments, [&goal](const GoalAssessment& assessment) { return assessment.goal == goal; });
}

const Acceptance* AccountBook::acceptance(const QString& finding) const
{
    const auto found = std::find_if(acceptances.begin(), acceptances.end(),
        [&finding](const Acceptance& acceptance) { return acceptance.finding == finding; });
    return found == acceptances.end() ? nullptr : &*found;
}

const Card* AccountBook::card(const CardId& id) const
{
    return find(cards, [&id](const Card& card) { return card.id == id; });
}

const Card* AccountBook::cardOf(const InitiativeId& initiative) const
{
    return find(cards, [&initiative](const Card& card) { return card.initiative == initiative; });
}

const Initiative* AccountBook::initiative(const InitiativeId& id) const
{
    return find(initiatives, [&id](const Initiative& initiative) { return initiative.id == id; });
}

std::vector<const Criterion*> AccountBook::criteriaOf(const CardId& card) const
{
    std::vector<const Criterion*> found;
    for (const Criterion& criterion : criteria) {
        if (criterion.card == card)
            found.push_back(&criterion);
    }
    return found;
}

std::vector<const Register*> AccountBook::registersOf(const CardId& card) const
{
    std::vector<const Register*> found;
    for (const Register& list : registers) {
        if (list.card == card)
            found.push_back(&list);
    }
    return found;
}

const Register* AccountBook::registerOf(const RegisterId& id) const
{
    const auto found =
        std::find_if(registers.begin(), registers.end(), [&id](const Register& list) { return list.id == id; });
    return found == registers.end() ? nullptr : &*found;
}

std::vector<const FollowUp*> AccountBook::followUpsOf(const Card& card) const
{
    return ofCard(followUps, card, account.year);
}

std::vector<const FollowUp*> AccountBook::printedFollowUpsOf(const Card& card) const
{
    return ofCard(printedFollowUps(), card, account.year);
}

std::vector<OfferedName> AccountBook::offeredNames() const
{
    std::vector<OfferedName> offered;
    for (const Actor& actor : actors) {
        offered.push_back({actor.name, actor.name});
        for (const QString& alias : actor.aliases)
            offered.push_back({alias, actor.name});
    }
    const auto offer = [&offered](const QString& written) {
        const bool isKnown = std::any_of(offered.begin(), offered.end(),
            [&written](const OfferedName& known) { return known.called.compare(written, Qt::CaseInsensitive) == 0; });
        if (!written.isEmpty() && !isKnown)
            offered.push_back({written, written});
    };
    for (const FollowUp& followUp : followUps) {
        offer(followUp.madeBy);
        for (const EvaluationRound& round : followUp.rounds)
            offer(round.presentedTo);
    }
    for (const GoalAssessment& assessment : assessments)
        offer(assessment.decidedBy);
    for (const BudgetGroup& group : budget.groups) {
        for (const BudgetRow& row : group.rows) {
            for (const BudgetPart& part : row.parts)
                offer(part.funding ? part.name : QString());
        }
    }
    return offered;
}

QString AccountBook::lastYearText() const
{
    return QString::number(yearBefore ? yearBefore->number() : account.year.number() - 1);
}

std::vector<Year> AccountBook::budgetYears() const
{
    std::vector<Year> used = budget.years();
    const YearSpan own = account.budgetYears.value_or(
        used.empty() ? usualBudgetYears(account.year) : YearSpan{used.front(), used.back()});
    const Year first = used.empty() ? own.first : std::min(own.first, used.front());
    const Year last = used.empty() ? own.last : std::max(own.last, used.back());
    if (!used.empty() && last.number() - first.number() >= mostColumns)
        return used;
    std::vector<Year> years;
    for (Year year = first; year < last; year = year.next())
        years.push_back(year);
    years.push_back(last);
    return years;
}

} // namespace indblik
