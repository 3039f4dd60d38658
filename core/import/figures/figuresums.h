// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statfigure.h"

#include <QSet>

#include <optional>
#include <vector>

namespace indblik {

/// Figures that are summed out of several rows: what each was made of, so that none lacks a part or has one twice.
class FigureSums
{
public:
    /// Why a sum is none.
    struct Fault
    {
        std::optional<StatFigure> unknown; ///< a part that has no number
        bool isBroken = false;             ///< its parts are not alike, or together too large for a figure
        quint64 parts = 0;                 ///< how many there are of `whole`
        quint64 whole = 0;
    };

    /// The next figure, with its first row. `combination` tells the rows of a figure apart; `partsOfYear` is how many
    /// parts the year has where the row is one of them, else 1.
    void begin(const StatFigure& figure, quint64 combination, quint32 partsOfYear);
    /// Adds a row to the figure at that place. False where the figure has a row of that combination already.
    bool add(size_t at, StatFigure& sum, const StatFigure& more, quint64 combination, quint32 partsOfYear);

    size_t size() const { return m_sums.size(); }
    /// True where a part was a share, which nobody can sum.
    bool hasShares() const { return m_hasShares; }
    /// Nothing where the sum is whole: it has `combinations` rows, or as many for each part of the year.
    std::optional<Fault> fault(size_t at, quint64 combinations) const;

private:
    struct Sum
    {
        quint32 count = 1;
        quint32 partsOfYear = 1;
        bool isBroken = false; ///< of quarters and months, of shares, or too large
        std::optional<StatFigure> unknown;
    };

    std::vector<Sum> m_sums;
    bool m_hasShares = false;
    QSet<std::pair<quint64, quint64>> m_rows; ///< figure and combination
};

} // namespace indblik
