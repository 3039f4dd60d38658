// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"

#include <QDate>

namespace indblik::testing {

/// A book of areas that is built by hand, with the delivered rules and indicators.
struct AreaTable
{
    AreaBook book;

    AreaTable()
    {
        book.indicators = builtInIndicators();
        int number = 0;
        for (Indicator& indicator : book.indicators)
            indicator.number = ++number;
        book.schemes = builtInSchemes();
    }

    /// The number of the new area.
    int add(const QString& name, AreaKind kind = AreaKind::Area, int partOf = 0)
    {
        Area area;
        area.name = name;
        area.kind = kind;
        area.number = int(book.areas.size()) + 1;
        if (partOf > 0)
            area.partOf = book.area(partOf)->id;
        book.areas.push_back(area);
        return area.number;
    }

    void set(int area, const char* indicator, int year, const StatFigure& figure)
    {
        book.figures.set(area, book.indicator(QLatin1String(indicator))->number, *Year::from(year), figure, 1);
    }

    /// The same figure in several years.
    void setYears(int area, const char* indicator, int first, int last, const StatFigure& figure)
    {
        for (int year = first; year <= last; ++year)
            set(area, indicator, year, figure);
    }

    const Scheme& scheme(const char* key) const { return *book.scheme(QLatin1String(key)); }

    void publish(const char* scheme, const QDate& from, const std::vector<std::pair<int, const char*>>& areas)
    {
        DesignationList list;
        list.scheme = QLatin1String(scheme);
        list.validFrom = from;
        for (const auto& [area, key] : areas)
            list.entries.push_back({book.area(area)->id, QLatin1String(key)});
        book.lists.push_back(std::move(list));
    }
};

/// 40.5 % is permille(405).
inline StatFigure permille(qint64 share)
{
    return StatFigure::typedShare({share, 1000});
}

} // namespace indblik::testing
