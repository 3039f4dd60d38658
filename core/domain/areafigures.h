// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"
#include "core/period.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace indblik {

/// A figure with its place; 24 bytes, for there may be more than a million. Area and indicator are the numbers of the
/// file or, of what was read from a source, places among its names.
struct FigureAt
{
    quint32 area = 0;
    quint16 indicator = 0;
    quint16 yearNumber : 12 = 0;
    quint16 kind : 4 = 0; ///< StatFigure::Kind
    Ratio ratio;

    FigureAt() = default;
    FigureAt(int areaNumber, int indicatorNumber, Year year, const StatFigure& figure)
        : area(quint32(areaNumber))
        , indicator(quint16(indicatorNumber))
        , yearNumber(quint16(year.number() & 0xfff))
        , kind(quint16(int(figure.kind) & 0xf))
        , ratio(figure.ratio)
    {}

    StatFigure figure() const { return {StatFigure::Kind(kind), ratio}; }
    Year year() const { return Year::from(yearNumber).value(); }
};

/// The figures of all areas, in columns of one indicator and year each, by the numbers that areas and indicators have
/// in the file (from 1). Of several vintages of a figure it holds the newest.
class AreaFigures
{
public:
    struct Column
    {
        std::vector<Ratio> ratios; ///< by area number
        std::vector<quint8> kinds; ///< StatFigure::Kind, or `none`
        std::vector<quint16> sources;

        static constexpr quint8 none = 255;
    };

    /// Puts the figure in, over the one that was there.
    void set(int area, int indicator, Year year, const StatFigure& figure, int source);
    /// Nothing happens where there is none.
    void remove(int area, int indicator, Year year);

    /// Nothing where the file says nothing of it.
    std::optional<StatFigure> at(int area, int indicator, Year year) const;
    /// The number of the source it is from; 0 where there is no figure.
    int source(int area, int indicator, Year year) const;

    /// Null where no area has a figure of it in that year.
    const Column* column(int indicator, Year year) const;
    /// The years of the indicator that have figures, oldest first.
    std::vector<Year> years(int indicator) const;
    /// Of all indicators; and how many figures there are in all.
    std::set<Year> years() const;
    qint64 count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }

private:
    std::map<int, std::map<Year, Column>> m_columns; ///< by indicator
    qint64 m_count = 0;
};

} // namespace indblik
