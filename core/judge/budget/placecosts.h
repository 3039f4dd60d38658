// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"

#include <QLocale>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace indblik {

/// What the money is divided by.
enum class PerWhat { Place, Participant };

/// Why it cannot be told what one costs.
enum class CostLack { AmountMissing, NumberMissing, NumberIsZero };

/// "amountMissing" and so on, as in JSON.
QString lackText(CostLack lack);

/// What a row or a site has in a year, in money and in numbers.
struct CountedYear
{
    Figure amount;
    std::optional<qint64> planned;
    std::optional<qint64> actual;

    /// What the amount is divided by: those that there were; where they are not counted, those that are planned for.
    std::optional<qint64> number() const { return actual ? actual : planned; }
    bool isPlanned() const { return !actual && planned; }
    bool isCounted() const { return planned || actual; }
    /// In whole kroner, rounded once, half a krone away from zero; or why it cannot be told.
    std::variant<Money, CostLack> cost() const;
    /// "60.000"; in words why it cannot be told; empty where nothing was counted.
    QString costText(const QLocale& locale) const;

    bool operator==(const CountedYear&) const = default;
};

/// A row of the budget or one of its sites, with what one place or participant costs in it over the years.
struct PlaceCosts
{
    BudgetRowId row;
    std::optional<BudgetPartId> site;
    QString title; ///< of the row
    QString name;  ///< of the site; empty for the row as a whole
    std::map<Year, CountedYear> years;

    /// "Væresteder · Kapelvej".
    QString place() const;
    /// Whether any year has a number.
    bool isCounted() const;
    /// What it has in a year: nothing but blanks where it has none.
    CountedYear in(Year year) const;
};

/// "50 places · DKK 60.000 a place", of those that are counted in the year; empty where none are.
QString countedWords(const PlaceCounts& counts, const Figure& amount, Year year, const QLocale& locale);

/// All rows in the order of the table, the sites of each after it.
std::vector<PlaceCosts> placeCosts(const Budget& budget, PerWhat per);
/// Those alone that have a number.
std::vector<PlaceCosts> countedCosts(const Budget& budget, PerWhat per);
/// The years that these have a number in, ascending.
std::vector<Year> countedYears(const std::vector<PlaceCosts>& costs);

} // namespace indblik
