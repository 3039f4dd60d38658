// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QStringList>

#include <map>
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

    bool operator==(const StatVariable&) const = default;
};

/// A statistical table as its office publishes it, in one language.
struct StatTable
{
    QString title;
    QString contents; ///< what is counted
    QString units;
    QString source;
    QString matrix;  ///< the office's id of the table
    QString updated; ///< as written
    std::vector<StatVariable> variables;
    std::vector<StatCell> cells;       ///< the last variable varies fastest
    std::map<StatMark, QString> marks; ///< what the office says that a mark means

    bool operator==(const StatTable&) const = default;
};

} // namespace indblik
