// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/accountbook.h"

#include <algorithm>

namespace indblik {

namespace {

template<class Container, class Matches>
auto find(const Container& container, Matches matches) -> decltype(container.data())
{
    const auto found = std::find_if(container.begin(), container.end(), matches);
    return found == container.end() ? nullptr : &*found;
}

} // namespace

const FormTemplate* AccountBook::form(const FormRef& ref) const
{
    return find(forms, [&ref](const FormTemplate& form) { return form.ref == ref; });
}

const GoalAssessment* AccountBook::assessment(const GoalId& goal) const
{
    return find(assessments, [&goal](const GoalAssessment& assessment) { return assessment.goal == goal; });
}

const Card* AccountBook::card(const CardId& id) const
{
    return find(cards, [&id](const Card& card) { return card.id == id; });
}

const Card* AccountBook::cardOf(const InitiativeId& initiative) const
{
    return find(cards, [&initiative](const Card& card) { return card.initiative == initiative; });
}

std::vector<Year> AccountBook::budgetYears() const
{
    std::vector<Year> years = budget.years();
    if (!years.empty())
        return years;
    for (int offset = -1; offset <= 2; ++offset) {
        if (const auto year = Year::from(account.year.number() + offset))
            years.push_back(*year);
    }
    return years;
}

} // namespace indblik
