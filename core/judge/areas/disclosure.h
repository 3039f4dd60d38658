// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/areas/areacolumns.h"

#include <optional>
#include <vector>

namespace indblik {

/// Counts in rows and columns as they are to be shown, with their sums where those are shown too. A cell without a
/// count tells nothing and needs no hiding.
struct CountTable
{
    int columns = 0;
    std::vector<std::optional<qint64>> counts; ///< row after row
    bool hasSumRow = false;                    ///< the last row is the sum of those above it
    bool hasSumColumn = false;                 ///< the last column is the sum of those before it

    int rows() const { return columns == 0 ? 0 : int(counts.size()) / columns; }
};

/// Which cells may not be shown: those of 1 to threshold - 1 persons, and as many others as it takes that none of them
/// can be worked out from the sums. 0 is no person and is shown, unless it is needed to hide another.
std::vector<bool> hiddenCells(const CountTable& table, int threshold);

/// The figures of areas as they may be shown outside the file: nowhere fewer persons than the threshold, neither as a
/// count nor behind a share. Where an area is shown with its divisions, no hidden one can be worked out from the rest.
class ShownFigures
{
public:
    explicit ShownFigures(const AreaBook& book);

    /// The figure, or that it is kept back; nothing where there is none.
    std::optional<StatFigure> at(const Area& area, const Indicator& indicator, Year year) const;
    /// Whether at() keeps it back.
    bool isHidden(const Area& area, const Indicator& indicator, Year year) const;
    /// Whether one of the figures that a condition was told from may not be shown, so that neither may their mean and
    /// its distance to the limit.
    bool isHidden(const CriterionVerdict& verdict) const;

private:
    bool isFew(const Area& area, const Indicator& indicator, Year year) const;
    std::optional<qint64> count(int area, const Indicator& indicator, Year year) const;

    const AreaBook& m_book;
    std::map<AreaId, const Area*> m_areas;
    std::map<AreaId, std::vector<const Area*>> m_divisions; ///< of an area
};

} // namespace indblik
