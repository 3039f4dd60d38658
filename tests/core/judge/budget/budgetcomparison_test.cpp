// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/budgetcomparison.h"

#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

using Fate = RowChange::Fate;

Budget budgetOf(const std::vector<BudgetRow>& goals, const std::vector<BudgetRow>& beyond)
{
    Budget budget;
    budget.groups = {groupOf(goals), groupOf(beyond)};
    budget.groups[1].section = Section::Beyond;
    return budget;
}

std::vector<std::pair<QString, Fate>> fatesOf(const BudgetComparison& comparison)
{
    std::vector<std::pair<QString, Fate>> fates;
    for (const RowChange& row : comparison.rows)
        fates.emplace_back(row.title, row.fate);
    return fates;
}

} // namespace

TEST(BudgetComparison, FindsRowsThatCameWentAndChanged)
{
    const Budget before = budgetOf(
        {rowOf("Klubben"_q, {mio(9), mio(10.35)}), rowOf("Bydelsmødre"_q, {mio(1)})}, {rowOf("Plan"_q, {mio(2)})});
    const Budget after =
        budgetOf({rowOf("Klubben"_q, {mio(9), mio(9)})}, {rowOf("Plan"_q, {mio(2)}), rowOf("Ny"_q, {mio(1)})});
    const BudgetComparison comparison = compare(before, after);
    EXPECT_EQ(comparison.years, std::vector<Year>({year(2009), year(2010)}));
    EXPECT_EQ(fatesOf(comparison), (std::vector<std::pair<QString, Fate>>{{"Klubben"_q, Fate::Changed},
                                       {"Bydelsmødre"_q, Fate::Went}, {"Plan"_q, Fate::Same}, {"Ny"_q, Fate::Came}}));
    EXPECT_EQ(comparison.rows[0].figures[1], (std::pair<Figure, Figure>{mio(10.35), mio(9)}));
}

TEST(BudgetComparison, KnowsARowByItsInitiativeThoughItWasRenamedAndMovedToTheOtherGroup)
{
    BudgetRow old = rowOf("Klubben"_q, {mio(9)});
    old.initiative = InitiativeId::create();
    BudgetRow now = rowOf("Klubben på Søvej"_q, {mio(9)});
    now.initiative = old.initiative;
    EXPECT_EQ(fatesOf(compare(budgetOf({old}, {}), budgetOf({}, {now}))),
        (std::vector<std::pair<QString, Fate>>{{"Klubben på Søvej"_q, Fate::Same}}));
}

TEST(BudgetComparison, TwoRowsOfOneNameAreTwoRows)
{
    const BudgetRow one = rowOf("Klubben"_q, {mio(1)});
    const BudgetRow two = rowOf("Klubben"_q, {mio(2)});
    EXPECT_EQ(fatesOf(compare(budgetOf({one}, {two}), budgetOf({one}, {two}))),
        (std::vector<std::pair<QString, Fate>>{{"Klubben"_q, Fate::Same}, {"Klubben"_q, Fate::Same}}));
}

} // namespace indblik
