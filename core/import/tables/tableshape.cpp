// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/tableshape.h"

#include "core/import/tables/figurecell.h"
#include "core/import/tables/footnotemarks.h"
#include "core/period.h"

#include <algorithm>
#include <limits>
#include <map>

namespace indblik {

namespace {

constexpr size_t mostHeadRows = 6;
constexpr size_t mostTitles = 10;
constexpr qsizetype longestText = 200;

bool isYear(const SheetCell& cell)
{
    if (const Decimal* number = cell.number())
        return number->decimals == 0 && number->digits < 10'000 && Year::from(int(number->digits));
    const QString text = cell.text().simplified();
    return text.size() <= 20 && Year::fromText(withoutMarks(text).first).has_value();
}

bool isBlank(const SheetRow& row, size_t column)
{
    return column >= row.cells.size() || isBlankCell(row.cells[column]);
}

bool hasFigures(const SheetRow& row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), isFigureCell);
}

/// The width that most rows of figures have, else most rows of several cells; of two that are as common the greater.
size_t usualWidth(std::span<const SheetRow> rows)
{
    for (const bool onlyFigures : {true, false}) {
        std::map<size_t, int> counts;
        for (const SheetRow& row : rows) {
            if (filledOf(row) > 1 && (!onlyFigures || hasFigures(row)))
                ++counts[widthOf(row)];
        }
        const auto usual = std::max_element(
            counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second <= b.second; });
        if (usual != counts.end())
            return usual->first;
    }
    return 0;
}

/// The first column that a row of several cells has something in.
size_t firstColumn(std::span<const SheetRow> rows)
{
    size_t first = std::numeric_limits<size_t>::max();
    for (const SheetRow& row : rows) {
        size_t column = 0;
        while (column < row.cells.size() && isBlank(row, column))
            ++column;
        if (filledOf(row) > 1)
            first = std::min(first, column);
    }
    return first == std::numeric_limits<size_t>::max() ? 0 : first;
}

/// Finds the rows of the heading.
class HeadSearch
{
public:
    HeadSearch(std::span<const SheetRow> rows, std::span<const MergedCells> merged)
        : m_rows(rows)
        , m_merged(merged)
        , m_width(usualWidth(rows))
        , m_first(firstColumn(rows))
    {}

    TableShape run()
    {
        TableShape shape;
        const auto main = mainRow();
        if (m_width < 2 || !main)
            return shape;
        size_t from = *main;
        while (from > 0 && *main - from < mostHeadRows && isUpper(m_rows[from - 1], m_rows[from]))
            --from;
        size_t to = *main + 1;
        while (to < m_rows.size() && to - from < mostHeadRows && goesOn(from, to))
            ++to;
        shape.headFrom = from;
        shape.headTo = to;
        name(shape);
        for (size_t i = 0; i < from && size_t(shape.titles.size()) < mostTitles; ++i) {
            if (const QString text = textOf(m_rows[i]); !text.isEmpty())
                shape.titles.append(text.left(longestText));
        }
        return shape;
    }

private:
    bool isHeadLike(const SheetRow& row) const { return filledOf(row) > 0 && !hasFigures(row); }

    /// The first row of texts and years that names every column, the first one perhaps not; else the first that is as
    /// wide as the table, else the first that fills most of its columns.
    std::optional<size_t> mainRow() const
    {
        // The names of rows often have no heading.
        const auto namedBy = [this](const SheetRow& row) {
            return filledOf(row) + (filledOf(row) > 0 && isBlank(row, m_first) ? 1 : 0);
        };
        const auto namesAll = [&](const SheetRow& row) { return namedBy(row) + m_first >= m_width; };
        const auto isWide = [this](const SheetRow& row) { return widthOf(row) >= m_width; };
        const auto first = [&](const auto& suits) -> std::optional<size_t> {
            for (size_t i = 0; i < m_rows.size(); ++i) {
                const SheetRow& row = m_rows[i];
                if (namedBy(row) * 2 > m_width && namedBy(row) > 1 && isHeadLike(row) && suits(row))
                    return i;
            }
            return std::nullopt;
        };
        auto found = first(namesAll);
        if (!found)
            found = first(isWide);
        if (!found)
            found = first([](const SheetRow&) { return true; });
        // 2000 and 2050 under 2012 and 2013 are figures: the upper row is the heading, whatever it has no name for.
        for (size_t i = 0; found && i < *found; ++i) {
            if (isHeadLike(m_rows[i]) && namedBy(m_rows[i]) > 1 && standsOverYears(m_rows[i], m_rows[*found]))
                return i;
        }
        return found;
    }

    /// Whether both rows have years in the same columns.
    static bool standsOverYears(const SheetRow& upper, const SheetRow& lower)
    {
        for (size_t i = 0; i < std::min(upper.cells.size(), lower.cells.size()); ++i) {
            if (!isBlank(upper, i) && !isBlank(lower, i) && isYear(upper.cells[i]) && isYear(lower.cells[i]))
                return true;
        }
        return false;
    }

    /// A row of labels over those of the row below: it leaves gaps, at the first column too unless that has its only
    /// label here, or says a unit there, or the row below has labels that only this one tells apart.
    bool isUpper(const SheetRow& upper, const SheetRow& lower) const
    {
        if (!isHeadLike(upper) || standsAlone(upper) || widthOf(upper) < 2)
            return false;
        // A label that is merged over both rows stands in both.
        const bool isSame = !isBlank(upper, m_first) && !isBlank(lower, m_first)
                            && upper.cells[m_first].shown() == lower.cells[m_first].shown();
        if (isBlank(upper, m_first) || isBlank(lower, m_first) || isSame)
            return true;
        return !isBlank(upper, m_first + 1) && filledOf(upper) < m_width
               && (isUnit(upper.cells[m_first]) || repeatsLabel(lower));
    }

    static bool isUnit(const SheetCell& cell) { return TableWords::builtIn().unitIn(cell.text()).has_value(); }

    static bool repeatsLabel(const SheetRow& row)
    {
        QSet<QString> labels;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const QString label = isBlank(row, i) ? QString() : row.cells[i].shown().simplified();
            if (!label.isEmpty() && labels.contains(label))
                return true;
            labels.insert(label);
        }
        return false;
    }

    /// Whether the row goes on with a heading that still has gaps, or repeats labels that this row tells apart, or says
    /// what its columns are counted in.
    bool goesOn(size_t from, size_t at) const
    {
        const SheetRow& row = m_rows[at];
        const bool isLast = std::none_of(m_rows.begin() + qsizetype(at) + 1, m_rows.end(), hasFigures);
        if (isLast || !isHeadLike(row) || standsAlone(row) || filledOf(row) == 0)
            return false;
        for (size_t i = from; i < at; ++i) {
            if (standsOverYears(m_rows[i], row))
                return false;
        }
        // The first column has its label already: a filled one is the name of a row.
        bool isNamed = false;
        bool hasGap = filledOf(row) > 1 && isBlank(row, m_first);
        for (size_t i = from; i < at; ++i)
            isNamed = isNamed || !isBlank(m_rows[i], m_first);
        for (size_t column = m_first; column < m_width; ++column) {
            if (!isBlank(row, column))
                hasGap = hasGap || isUnit(row.cells[column])
                         || std::all_of(m_rows.begin() + qsizetype(from), m_rows.begin() + qsizetype(at),
                             [column](const SheetRow& each) { return isBlank(each, column); });
        }
        return hasGap && (!isNamed || isBlank(row, m_first));
    }

    void name(TableShape& shape) const
    {
        size_t width = m_width;
        for (size_t i = shape.headFrom; i < shape.headTo; ++i)
            width = std::max(width, widthOf(m_rows[i]));
        std::vector<QStringList> parts(width);
        for (size_t i = shape.headFrom; i < shape.headTo; ++i) {
            const bool isLowest = i + 1 == shape.headTo;
            QString beside;
            for (size_t column = 0; column < width; ++column) {
                const bool isEmpty = isBlank(m_rows[i], column);
                QString text = isEmpty ? QString() : m_rows[i].cells[column].shown().simplified().left(longestText);
                if (isEmpty && !isLowest && labelSpans(shape, i, column))
                    text = beside;
                else
                    beside = text;
                if (text.isEmpty() || parts[column].contains(text))
                    continue;
                parts[column].append(text);
                shape.labels.push_back({i, column, text});
            }
        }
        for (const QStringList& each : parts)
            shape.columns.append(each.join(u' '));
    }

    /// A label of an upper row holds for the next column where that has a label of its own further down.
    bool labelSpans(const TableShape& shape, size_t row, size_t column) const
    {
        const int line = m_rows[row].line;
        const auto isInRow = [line](const MergedCells& each) {
            return each.firstLine <= line && line <= each.lastLine && each.firstColumn < each.lastColumn;
        };
        if (std::any_of(m_merged.begin(), m_merged.end(), isInRow))
            return std::any_of(m_merged.begin(), m_merged.end(), [&](const MergedCells& each) {
                return isInRow(each) && each.firstColumn < int(column) && int(column) <= each.lastColumn;
            });
        for (size_t below = row + 1; below < shape.headTo; ++below) {
            if (!isBlank(m_rows[below], column))
                return true;
        }
        return false;
    }

    std::span<const SheetRow> m_rows;
    std::span<const MergedCells> m_merged;
    size_t m_width;
    size_t m_first; ///< the column that the table begins in
};

} // namespace

QStringList TableShape::labelsOf(size_t column) const
{
    QStringList texts;
    for (const Label& label : labels) {
        if (label.column == column)
            texts.append(label.text);
    }
    return texts;
}

TableShape shapeOf(std::span<const SheetRow> rows, std::span<const MergedCells> merged)
{
    return HeadSearch(rows, merged).run();
}

size_t widthOf(const SheetRow& row)
{
    size_t width = row.cells.size();
    while (width > 0 && isBlank(row, width - 1))
        --width;
    return width;
}

size_t filledOf(const SheetRow& row)
{
    size_t filled = 0;
    for (size_t i = 0; i < row.cells.size(); ++i)
        filled += isBlank(row, i) ? 0 : 1;
    return filled;
}

bool isFigureCell(const SheetCell& cell)
{
    if (cell.number())
        return !isYear(cell);
    const QString text = cell.text().trimmed();
    if (text.isEmpty() || text.size() > 40)
        return false;
    if (isFigureMark(text) || text.count(u'.') == text.size())
        return true;
    // "18-" may be an age.
    const QString number = text.endsWith(u'%') ? text.chopped(1).trimmed() : text;
    return !number.endsWith(u'-') && !isYear(cell) && (shownNumber(number, u',') || shownNumber(number, u'.'));
}

bool standsAlone(const SheetRow& row)
{
    return filledOf(row) == 1 && widthOf(row) == 1 && !row.cells.front().number();
}

bool isFooter(const SheetRow& row, const TableWords& words)
{
    if (filledOf(row) == 0 || standsAlone(row))
        return true;
    if (hasFigures(row))
        return false;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (!isBlank(row, i))
            return words.isFooter(row.cells[i].text());
    }
    return false;
}

QString textOf(const SheetRow& row)
{
    QStringList texts;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (!isBlank(row, i))
            texts.append(row.cells[i].shown().simplified());
    }
    return texts.join(u' ');
}

} // namespace indblik
