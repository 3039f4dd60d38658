// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/blanks.h"

#include <algorithm>

namespace indblik {

namespace {

/// More placements than this are not tried; a table with so many holes proves nothing.
constexpr size_t mostPlacements = 20'000;

/// All ways to pick `count` of `from` columns, ascending.
std::vector<Columns> choices(size_t count, size_t from)
{
    std::vector<Columns> all;
    std::vector<bool> picked(from, false);
    std::fill(picked.begin(), picked.begin() + qsizetype(std::min(count, from)), true);
    do {
        Columns columns;
        for (size_t i = 0; i < from; ++i) {
            if (picked[i])
                columns.push_back(i);
        }
        all.push_back(columns);
    } while (all.size() < mostPlacements && std::prev_permutation(picked.begin(), picked.end()));
    return all;
}

/// A row whose years and total are both there must add up; others cannot contradict themselves.
bool addsUp(const PrintedRow& row, const Columns& columns, size_t years, bool hasTotal)
{
    if (!hasTotal || columns.empty() || columns.back() != years)
        return !hasTotal;
    const auto total = row.figures.back().amount();
    const auto sum = sumOf(std::span(row.figures).first(row.figures.size() - 1));
    return total && sum && sum->amount == *total;
}

class Search
{
public:
    Search(std::span<const PrintedRow> rows, size_t years, bool hasTotal,
        std::span<const std::optional<Money>> statedByYear)
        : m_rows(rows)
        , m_years(years)
        , m_hasTotal(hasTotal)
        , m_stated(statedByYear)
        , m_chosen(rows.size())
    {}

    std::optional<std::vector<Columns>> run()
    {
        const size_t columns = m_years + (m_hasTotal ? 1 : 0);
        size_t placements = 1;
        for (const PrintedRow& row : m_rows) {
            std::vector<Columns> possible = choices(row.figures.size(), columns);
            if (row.figures.size() < columns)
                std::erase_if(possible, [&](const Columns& c) { return !addsUp(row, c, m_years, m_hasTotal); });
            placements *= possible.size();
            if (placements == 0 || placements > mostPlacements)
                return std::nullopt;
            m_possible.push_back(std::move(possible));
        }
        tryRow(0);
        return m_fitting == 1 ? std::optional(m_found) : std::nullopt;
    }

private:
    void tryRow(size_t row)
    {
        if (m_fitting > 1)
            return;
        if (row == m_rows.size()) {
            if (yearsAddUp()) {
                ++m_fitting;
                m_found = m_chosen;
            }
            return;
        }
        for (const Columns& columns : m_possible[row]) {
            m_chosen[row] = columns;
            tryRow(row + 1);
        }
    }

    bool yearsAddUp() const
    {
        std::vector<Money> sums(m_years);
        for (size_t row = 0; row < m_rows.size(); ++row) {
            for (size_t i = 0; i < m_chosen[row].size(); ++i) {
                const size_t column = m_chosen[row][i];
                const auto amount = m_rows[row].figures[i].amount();
                if (column >= m_years || !amount)
                    continue;
                const auto sum = added(sums[column], *amount);
                if (!sum)
                    return false;
                sums[column] = *sum;
            }
        }
        bool proved = false;
        for (size_t year = 0; year < m_years; ++year) {
            if (!m_stated[year])
                continue;
            if (*m_stated[year] != sums[year])
                return false;
            proved = true;
        }
        return proved;
    }

    std::span<const PrintedRow> m_rows;
    size_t m_years;
    bool m_hasTotal;
    std::span<const std::optional<Money>> m_stated;
    std::vector<std::vector<Columns>> m_possible;
    std::vector<Columns> m_chosen;
    std::vector<Columns> m_found;
    int m_fitting = 0;
};

} // namespace

std::optional<std::vector<Columns>> placeFigures(
    std::span<const PrintedRow> rows, size_t years, bool hasTotal, std::span<const std::optional<Money>> statedByYear)
{
    return Search(rows, years, hasTotal, statedByYear).run();
}

} // namespace indblik
