// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QStringList>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace indblik {

/// What a statistics office writes where there is no number: "-" (nil: no cases) or one to six dots, whose meaning it
/// states itself. None of them is zero.
struct StatMark
{
    int dots = 0; ///< 0: "-"

    /// "-", ".", ".." and so on.
    QString text() const;

    auto operator<=>(const StatMark&) const = default;
};

using StatCell = std::variant<StatMark, Decimal>;

/// One axis of a statistical table: an area, a year, what is counted.
struct StatVariable
{
    QString name;
    QStringList values; ///< as they are shown
    QStringList codes;  ///< as many as values, or none
    bool isTime = false;
    QStringList times = {};        ///< as many as values, or none: "2010", "2010H1", "2010K1", "2010M01", which
                                   ///< Period::fromText() reads, "2010U05" of weeks; empty where a value is no time
    std::optional<int> total = {}; ///< index of the value that stands for all others together, as the office says
    bool mayBeSummed = false;      ///< the office says that the values may be summed to the total, which none of
                                   ///< them is
    bool isContents = false;       ///< the values are what is counted, each in a unit of its own

    bool operator==(const StatVariable&) const = default;
};

/// Whether a figure is of a day (residents), of a stretch of time (births) or a mean over one.
enum class StatMeasure { Stock, Flow, Average };

/// What the office says of one value of the contents variable.
struct StatContents
{
    QString units; ///< of its own, else those of the table; empty where nothing is said
    std::optional<int> decimals;
    std::optional<StatMeasure> measure;

    bool operator==(const StatContents&) const = default;
};

/// A statistical table as its office publishes it, in one language.
struct StatTable
{
    QString title;
    QString contents; ///< what is counted
    QString units;    ///< of all figures; empty where only ofContents says them
    QString source;
    QString matrix;              ///< the office's id of the table
    QString updated;             ///< as written
    std::optional<int> decimals; ///< as the office shows its figures
    std::optional<StatMeasure> measure;
    std::vector<StatVariable> variables;
    std::vector<StatContents> ofContents; ///< one for each value of the contents variable; none without one
    std::vector<StatCell> cells;          ///< the last variable varies fastest
    std::map<StatMark, QString> marks;    ///< what the office says that a mark means

    bool operator==(const StatTable&) const = default;
};

} // namespace indblik
