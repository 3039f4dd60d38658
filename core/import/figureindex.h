// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/figurereader.h"

namespace indblik {

/// Where the figure of an area, an indicator and a year stands among those that were read: four to eight bytes
/// each, where a QHash takes ten times as many.
class FigureIndex
{
public:
    explicit FigureIndex(const std::deque<FoundFigure>& figures) : m_figures(figures) { m_slots.resize(1024, none); }

    /// The figure of the same area, indicator and year; -1 where there is none.
    qint64 find(quint32 area, quint16 indicator, quint16 year) const;
    /// Takes in the last figure, which is not there yet.
    void addLast();

private:
    static constexpr quint32 none = 0xffffffff;

    static quint64 keyOf(quint32 area, quint16 indicator, quint16 year)
    {
        return quint64(area) << 32 | quint64(indicator) << 16 | year;
    }
    static quint64 keyOf(const FoundFigure& figure) { return keyOf(figure.area, figure.indicator, figure.yearNumber); }

    size_t slotOf(quint64 key) const;
    void grow();

    const std::deque<FoundFigure>& m_figures;
    std::vector<quint32> m_slots; ///< a power of two of them
};

} // namespace indblik
