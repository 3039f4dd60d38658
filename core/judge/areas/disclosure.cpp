// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/disclosure.h"

#include <algorithm>

namespace indblik {

namespace {

/// The cells of one row or column that add up to its last one.
struct Line
{
    size_t first;
    size_t step;
    size_t length;

    size_t at(size_t i) const { return first + i * step; }
};

std::vector<Line> linesOf(const CountTable& table)
{
    const auto columns = size_t(table.columns);
    const auto rows = size_t(table.rows());
    std::vector<Line> lines;
    for (size_t row = 0; table.hasSumColumn && row < rows; ++row)
        lines.push_back({row * columns, 1, columns});
    for (size_t column = 0; table.hasSumRow && column < columns; ++column)
        lines.push_back({column, columns, rows});
    return lines;
}

bool isFewPersons(std::optional<qint64> count, int threshold)
{
    return count && *count > 0 && *count < threshold;
}

/// Hides one more cell of the line where what is hidden in it can still be worked out. True where it did.
bool hideAnother(const CountTable& table, const Line& line, int threshold, std::vector<bool>& hidden)
{
    int count = 0;
    qint64 persons = 0;
    std::optional<size_t> next;
    const auto rank = [&](size_t cell) {
        // A part before the sum, a number of persons before none, the fewest first.
        return std::tuple(cell == line.at(line.length - 1), *table.counts[cell] == 0, *table.counts[cell]);
    };
    for (size_t i = 0; i < line.length; ++i) {
        const size_t cell = line.at(i);
        if (!table.counts[cell])
            return false; // what is not known cannot be subtracted
        if (hidden[cell]) {
            ++count;
            persons += i + 1 < line.length ? *table.counts[cell] : 0;
        } else if (!next || rank(cell) < rank(*next)) {
            next = cell;
        }
    }
    const bool isSumHidden = hidden[line.at(line.length - 1)];
    // One is the difference of the rest; of several, the sum of the hidden parts must not be few persons either.
    const bool isOpen = count == 1 || (count > 1 && !isSumHidden && persons > 0 && persons < threshold);
    if (!isOpen || !next)
        return false;
    hidden[*next] = true;
    return true;
}

} // namespace

std::vector<bool> hiddenCells(const CountTable& table, int threshold)
{
    std::vector<bool> hidden(table.counts.size());
    for (size_t i = 0; i < hidden.size(); ++i)
        hidden[i] = isFewPersons(table.counts[i], threshold);
    const std::vector<Line> lines = linesOf(table);
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (const Line& line : lines) {
            while (hideAnother(table, line, threshold, hidden))
                isSettled = false;
        }
    }
    return hidden;
}

ShownFigures::ShownFigures(const AreaBook& book) : m_book(book)
{
    for (const Area& area : book.areas) {
        m_areas.emplace(area.id, &area);
        if (area.kind == AreaKind::Division && area.partOf)
            m_divisions[*area.partOf].push_back(&area);
    }
}

bool ShownFigures::isHidden(const CriterionVerdict& verdict) const
{
    const Indicator* indicator = m_book.indicator(verdict.criterion.indicator);
    return indicator && verdict.place
           && std::any_of(verdict.figures.begin(), verdict.figures.end(),
               [&](const auto& each) { return isHidden(*verdict.place, *indicator, each.first); });
}

/// The persons a figure counts; nothing for money, for shares without their counts, and for marks.
std::optional<qint64> ShownFigures::count(int area, const Indicator& indicator, Year year) const
{
    if (indicator.unit == Indicator::Unit::Kroner)
        return std::nullopt;
    const auto figure = m_book.figures.at(area, indicator.number, year);
    if (!figure)
        return std::nullopt;
    if (figure->kind == StatFigure::Kind::Nil)
        return 0;
    const bool isCount =
        (figure->kind == StatFigure::Kind::Number && figure->ratio.of == 1) || figure->kind == StatFigure::Kind::Share;
    if (isCount)
        return qAbs(figure->ratio.value); // more have left than come in net moves
    // A percentage beside the number of persons it is of tells how many they are.
    const Indicator* whole = m_book.indicator(indicator.of);
    const auto of = whole ? m_book.figures.at(area, whole->number, year) : std::nullopt;
    if (figure->kind != StatFigure::Kind::TypedShare || !of || of->kind != StatFigure::Kind::Number)
        return std::nullopt;
    return qint64(asDouble(figure->ratio) * asDouble(of->ratio) + 0.5);
}

/// By its own counts alone.
bool ShownFigures::isFew(const Area& area, const Indicator& indicator, Year year) const
{
    if (isFewPersons(count(area.number, indicator, year), m_book.disclosureThreshold))
        return true;
    const auto figure = m_book.figures.at(area.number, indicator.number, year);
    if (figure && figure->kind == StatFigure::Kind::Share && isFewPersons(figure->ratio.of, m_book.disclosureThreshold))
        return true;
    const Indicator* whole = m_book.indicator(indicator.of);
    return whole && isFewPersons(count(area.number, *whole, year), m_book.disclosureThreshold);
}

bool ShownFigures::isHidden(const Area& area, const Indicator& indicator, Year year) const
{
    if (isFew(area, indicator, year))
        return true;
    const auto known = area.partOf ? m_areas.find(*area.partOf) : m_areas.end();
    const bool isDivision = area.kind == AreaKind::Division && known != m_areas.end();
    const Area* whole = isDivision ? known->second : &area;
    const auto found = m_divisions.find(whole->id);
    if (whole->kind != AreaKind::Area || found == m_divisions.end())
        return false;
    const auto& divisions = found->second;
    CountTable family{.columns = 1, .hasSumRow = true};
    size_t place = divisions.size();
    for (const Area* division : divisions) {
        if (division->id == area.id)
            place = family.counts.size();
        family.counts.push_back(count(division->number, indicator, year));
    }
    family.counts.push_back(count(whole->number, indicator, year));
    return hiddenCells(family, m_book.disclosureThreshold)[place];
}

std::optional<StatFigure> ShownFigures::at(const Area& area, const Indicator& indicator, Year year) const
{
    const auto figure = m_book.figures.at(area.number, indicator.number, year);
    if (!figure || !figure->hasNumber() || !isHidden(area, indicator, year))
        return figure;
    return StatFigure::mark(StatFigure::Kind::Suppressed);
}

} // namespace indblik
