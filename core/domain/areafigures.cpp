// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/areafigures.h"

#include <algorithm>

namespace indblik {

void AreaFigures::set(int area, int indicator, Year year, const StatFigure& figure, int source)
{
    Column& column = m_columns[indicator][year];
    const auto at = size_t(area);
    if (column.kinds.size() <= at) {
        column.ratios.resize(at + 1);
        column.kinds.resize(at + 1, Column::none);
        column.sources.resize(at + 1);
    }
    if (column.kinds[at] == Column::none)
        ++m_count;
    column.ratios[at] = figure.ratio;
    column.kinds[at] = quint8(figure.kind);
    column.sources[at] = quint16(source);
}

void AreaFigures::remove(int area, int indicator, Year year)
{
    if (!at(area, indicator, year))
        return;
    auto& columns = m_columns[indicator];
    auto& kinds = columns.at(year).kinds;
    kinds[size_t(area)] = Column::none;
    --m_count;
    // A year without any figure is none that has figures.
    if (std::all_of(kinds.begin(), kinds.end(), [](quint8 kind) { return kind == Column::none; }))
        columns.erase(year);
}

std::optional<StatFigure> AreaFigures::at(int area, int indicator, Year year) const
{
    const Column* found = column(indicator, year);
    const auto at = size_t(area);
    if (!found || at >= found->kinds.size() || found->kinds[at] == Column::none)
        return std::nullopt;
    return StatFigure{StatFigure::Kind(found->kinds[at]), found->ratios[at]};
}

int AreaFigures::source(int area, int indicator, Year year) const
{
    return at(area, indicator, year) ? column(indicator, year)->sources[size_t(area)] : 0;
}

const AreaFigures::Column* AreaFigures::column(int indicator, Year year) const
{
    const auto ofIndicator = m_columns.find(indicator);
    if (ofIndicator == m_columns.end())
        return nullptr;
    const auto found = ofIndicator->second.find(year);
    return found == ofIndicator->second.end() ? nullptr : &found->second;
}

std::vector<Year> AreaFigures::years(int indicator) const
{
    std::vector<Year> years;
    if (const auto found = m_columns.find(indicator); found != m_columns.end()) {
        for (const auto& [year, column] : found->second)
            years.push_back(year);
    }
    return years;
}

std::set<Year> AreaFigures::years() const
{
    std::set<Year> years;
    for (const auto& [indicator, columns] : m_columns) {
        for (const auto& [year, column] : columns)
            years.insert(year);
    }
    return years;
}

} // namespace indblik
