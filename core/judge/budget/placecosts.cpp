// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/placecosts.h"

#include "core/figuretext.h"
#include "core/named.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlaceCosts)
};

constexpr Named<CostLack> lacks[] = {
    {CostLack::AmountMissing, QLatin1String("amountMissing")},
    {CostLack::NumberMissing, QLatin1String("numberMissing")},
    {CostLack::NumberIsZero, QLatin1String("numberIsZero")},
};

PlaceCosts costsOf(const BudgetRow& row, const BudgetPart* site, PerWhat per)
{
    PlaceCosts costs{
        row.id, site ? std::optional(site->id) : std::nullopt, row.title, site ? site->name : QString(), {}};
    const bool isPlaces = per == PerWhat::Place;
    for (const auto& [of, number] : site ? site->counts : row.counts) {
        CountedYear& year = costs.years[of.year];
        if (of.counted == (isPlaces ? Counted::PlannedPlaces : Counted::PlannedParticipants))
            year.planned = number;
        else if (of.counted == (isPlaces ? Counted::Places : Counted::Participants))
            year.actual = number;
    }
    if (site) {
        for (const auto& [column, figure] : site->amounts) {
            if (column.year)
                costs.years[*column.year].amount = figure;
        }
    } else {
        for (const auto& [year, cell] : row.cells)
            costs.years[year].amount = cell.figure;
    }
    return costs;
}

} // namespace

QString lackText(CostLack lack)
{
    return rowOf(lacks, lack).text;
}

std::variant<Money, CostLack> CountedYear::cost() const
{
    constexpr qint64 oerePerKrone = 100;
    const auto divisor = number();
    if (!divisor)
        return CostLack::NumberMissing;
    if (*divisor == 0)
        return CostLack::NumberIsZero;
    const auto money = amount.amount();
    if (!money)
        return CostLack::AmountMissing;
    const qint64 whole = *divisor * oerePerKrone;
    const qint64 rest = std::abs(money->oere() % whole);
    const qint64 up = 2 * rest >= whole ? (money->oere() < 0 ? -1 : 1) : 0;
    return Money::fromOere((money->oere() / whole + up) * oerePerKrone);
}

QString CountedYear::costText(const QLocale& locale) const
{
    if (!isCounted())
        return {};
    const auto told = cost();
    if (const auto* money = std::get_if<Money>(&told))
        return amountText(*money, Scale::Kroner, locale);
    return std::get<CostLack>(told) == CostLack::NumberIsZero ? Words::tr("the number is 0") : Words::tr("no amount");
}

QString PlaceCosts::place() const
{
    return name.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, name);
}

bool PlaceCosts::isCounted() const
{
    return std::any_of(years.begin(), years.end(), [](const auto& year) { return year.second.isCounted(); });
}

CountedYear PlaceCosts::in(Year year) const
{
    const auto found = years.find(year);
    return found == years.end() ? CountedYear() : found->second;
}

QString countedWords(const PlaceCounts& counts, const Figure& amount, Year year, const QLocale& locale)
{
    QStringList words;
    for (const PerWhat per : {PerWhat::Place, PerWhat::Participant}) {
        const bool isPlace = per == PerWhat::Place;
        const CountedYear counted{amount,
            countIn(counts, isPlace ? Counted::PlannedPlaces : Counted::PlannedParticipants, year),
            countIn(counts, isPlace ? Counted::Places : Counted::Participants, year)};
        if (!counted.isCounted())
            continue;
        const QString number = locale.toString(*counted.number());
        QString said = isPlace ? Words::tr("%1 places").arg(number) : Words::tr("%1 participants").arg(number);
        if (counted.isPlanned())
            said = Words::tr("%1 planned").arg(said);
        words.append(said);
        const auto cost = counted.cost();
        const QString each = isPlace ? Words::tr("DKK %1 a place") : Words::tr("DKK %1 a participant");
        words.append(
            std::holds_alternative<Money>(cost) ? each.arg(counted.costText(locale)) : counted.costText(locale));
    }
    return words.join(QStringLiteral(" · "));
}

std::vector<PlaceCosts> placeCosts(const Budget& budget, PerWhat per)
{
    std::vector<PlaceCosts> costs;
    for (const BudgetGroup& group : budget.groups) {
        for (const BudgetRow& row : group.rows) {
            costs.push_back(costsOf(row, nullptr, per));
            for (const BudgetPart& part : row.parts) {
                if (part.isSite())
                    costs.push_back(costsOf(row, &part, per));
            }
        }
    }
    return costs;
}

std::vector<PlaceCosts> countedCosts(const Budget& budget, PerWhat per)
{
    std::vector<PlaceCosts> costs = placeCosts(budget, per);
    std::erase_if(costs, [](const PlaceCosts& each) { return !each.isCounted(); });
    return costs;
}

std::vector<Year> countedYears(const std::vector<PlaceCosts>& costs)
{
    std::set<Year> years;
    for (const PlaceCosts& each : costs) {
        for (const auto& [year, counted] : each.years) {
            if (counted.isCounted())
                years.insert(year);
        }
    }
    return {years.begin(), years.end()};
}

} // namespace indblik
