// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/partsums.h"

#include "core/judge/budget/budgetgrid.h"
#include "core/judge/budget/sums.h"

#include <algorithm>
#include <set>

namespace indblik {

namespace {

/// All years in which the row or one of its parts has something.
std::set<Year> yearsOf(const BudgetRow& row)
{
    std::set<Year> years;
    for (const auto& [year, cell] : row.cells)
        years.insert(year);
    for (const BudgetPart& part : row.parts) {
        for (const auto& [column, figure] : part.amounts) {
            if (column.year)
                years.insert(*column.year);
        }
    }
    return years;
}

/// One of the last digit that the share is written with, in hundredths of a percent.
qint64 looseness(Percent share)
{
    return share.hundredths() % 100 == 0 ? 100 : (share.hundredths() % 10 == 0 ? 10 : 1);
}

} // namespace

std::vector<const BudgetPart*> partsOf(const BudgetRow& row, PartKind kind)
{
    std::vector<const BudgetPart*> parts;
    for (const BudgetPart& part : row.parts) {
        if (part.isSite() == (kind == PartKind::Site))
            parts.push_back(&part);
    }
    return parts;
}

Figure figureIn(const BudgetRow& row, const BudgetPart& part, const std::optional<BudgetColumn>& column)
{
    if (column)
        return partFigure(row, part, *column);
    std::vector<Figure> figures;
    for (const Year& year : yearsOf(row))
        figures.push_back(partFigure(row, part, BudgetColumn{year}));
    return longSumOf(figures).figure();
}

bool isComputed(const BudgetRow& row, const BudgetPart& part, const std::optional<BudgetColumn>& column)
{
    if (!part.funding || !part.funding->share)
        return false;
    if (column)
        return part.figure(*column).isBlank() && partFigure(row, part, *column).isAmount();
    const auto years = yearsOf(row);
    return std::any_of(
        years.begin(), years.end(), [&](const Year& year) { return isComputed(row, part, BudgetColumn{year}); });
}

bool PartsSum::fits() const
{
    return sum.withNumber == 0 || sum.notAvailable > 0 || isOfSomeYears || cell.amount() == sum.amount
           || cell.amount() == subtracted(sum.amount, inKind);
}

std::optional<Money> PartsSum::difference() const
{
    const auto amount = cell.amount();
    return amount && sum.withNumber > 0 ? subtracted(sum.amount, *amount) : std::nullopt;
}

std::optional<PartsSum> sumOfParts(const BudgetRow& row, PartKind kind, const std::optional<BudgetColumn>& column)
{
    std::vector<Figure> figures;
    std::vector<Figure> inKind;
    for (const BudgetPart* part : partsOf(row, kind)) {
        figures.push_back(figureIn(row, *part, column));
        if (part->funding && part->funding->isInKind)
            inKind.push_back(figures.back());
    }
    const auto sum = sumOf(figures);
    const auto hours = sumOf(inKind);
    if (!sum || !hours)
        return std::nullopt;
    PartsSum made{*sum, hours->amount, column ? row.figure(*column) : figureOfYears(row)};
    const auto isUndivided = [&](const auto& cell) {
        const auto ofYear = sumOfParts(row, kind, BudgetColumn{cell.first});
        return cell.second.figure.amount().value_or(Money()) != Money() && ofYear && ofYear->sum.withNumber == 0;
    };
    made.isOfSomeYears = !column && std::any_of(row.cells.begin(), row.cells.end(), isUndivided);
    return made;
}

std::optional<Percent> sumOfShares(const BudgetRow& row)
{
    const auto sources = partsOf(row, PartKind::Source);
    constexpr qint64 whole = 100 * 100;
    qint64 all = 0;
    qint64 money = 0;
    for (const BudgetPart* source : sources) {
        if (!source->funding->share)
            return std::nullopt;
        const qint64 share = source->funding->share->hundredths();
        all += share;
        money += source->funding->isInKind ? 0 : share;
    }
    return sources.empty() ? std::nullopt : std::optional(Percent::fromHundredths(money == whole ? money : all));
}

std::optional<Money> shareInstead(const BudgetRow& row, const BudgetPart& part, const BudgetColumn& column)
{
    const auto stated = part.figure(column).amount();
    const auto cell = row.figure(column).amount();
    if (!part.funding || !part.funding->share || !stated || !cell)
        return std::nullopt;
    BudgetPart withoutAmount = part;
    withoutAmount.amounts.erase(column);
    // Alone in its row, so that no rounding of others falls to it.
    BudgetRow alone = row;
    alone.parts = {withoutAmount};
    const auto computed = partFigure(alone, withoutAmount, column).amount();
    const auto off = computed ? subtracted(*stated, *computed) : std::nullopt;
    if (!off)
        return std::nullopt;
    // |off| / cell against half a last digit; the cell is divided first, so that nothing overflows.
    constexpr qint64 twiceWhole = 2 * 10000;
    const qint64 room = std::abs(cell->oere() / twiceWhole * looseness(*part.funding->share)) + 1;
    return std::abs(off->oere()) > room ? computed : std::nullopt;
}

} // namespace indblik
