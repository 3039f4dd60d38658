// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changetable.h"
#include "core/judge/areas/classification.h"

#include <optional>
#include <vector>

namespace indblik {

/// How the number of persons in the areas of one type changed, and their share. Points belong to the total and never
/// add up over types. Nothing where figures are missing, or speak of too few persons to be shown.
struct AreaChangeRow
{
    QString type; ///< title of the class; of areas in none, and of all areas, in words
    int areas = 0;
    int withoutFigures = 0;           ///< areas that are left out for want of a figure
    bool isHidden = false;            ///< few persons, or needed to hide another row
    std::optional<qint64> netMoves;   ///< by moves in and out of dwellings that were fully vacated
    std::optional<qint64> notVacated; ///< among those who stayed: what is left of the total
    std::optional<qint64> total;
    std::optional<PercentagePoints> share;

    /// More persons and a smaller share, or the other way round: neither follows from the other.
    bool signsDiffer() const;

    bool operator==(const AreaChangeRow&) const = default;
};

/// The change table computed from figures: one row for each class of the rules on `day`, the strictest first, one for
/// areas in none, one for those whose class cannot be told, and the control row of all. `counted` is an indicator with
/// a whole; its net moves are those of the indicator called the same with "NetMoves" behind it, added up over the years
/// after `from` up to `to`.
std::vector<AreaChangeRow> areaChange(
    const Classifier& classifier, const RuleSet& rules, const QDate& day, const Indicator& counted, Year from, Year to);

/// Whether areaChange() uses figures that are made up: of the persons, or of what gives an area its class.
bool isChangeIllustrative(
    const Classifier& classifier, const RuleSet& rules, const QDate& day, const Indicator& counted, Year from, Year to);

/// Those of its rows that an account can print as they are, and the types that lack a number.
struct PrintableChange
{
    std::vector<ChangeRow> rows;
    QStringList leftOut;
};

PrintableChange printable(const std::vector<AreaChangeRow>& rows);

} // namespace indblik
