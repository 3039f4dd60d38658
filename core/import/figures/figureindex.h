// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/figures/figurereader.h"

namespace indblik {

/// Where the figure of an area, an indicator and a year stands among those that were read: five to ten bytes each,
/// where a QHash takes several times as many.
class FigureIndex
{
public:
    explicit FigureIndex(const std::deque<FigureAt>& figures);

    /// The figure of the same area, indicator and year; -1 where there is none.
    qint64 find(quint32 area, quint16 indicator, quint16 year) const;
    /// The same; where there is none, the place behind the last figure is kept for the one that must be added now.
    qint64 findOrAdd(const FigureAt& figure);

private:
    size_t slotOf(quint64 key, quint64 hash) const;
    void grow();

    const std::deque<FigureAt>& m_figures;
    // A power of two of them
    std::vector<quint8> m_tags;   ///< eight bits of the hash, never 0 where there is a figure: most others end here
    std::vector<quint32> m_slots; ///< places of figures
};

} // namespace indblik
