// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/budgetgrid.h"
#include "core/judge/budget/sums.h"
#include "tests/core/judge/checked.h"

#include <limits>
#include <random>

// 10,000 random tables against arithmetic in 128 bits, which no sum of them can leave.

namespace indblik {

namespace {

__extension__ using Wide = __int128;

/// A sum as it must come out.
struct Expected
{
    Wide amount = 0;
    int withNumber = 0;
    int withoutNumber = 0;

    void add(const Figure& figure)
    {
        if (const auto money = figure.amount()) {
            amount += money->oere();
            ++withNumber;
        } else
            ++withoutNumber;
    }

    bool fits() const
    {
        return amount >= std::numeric_limits<qint64>::min() && amount <= std::numeric_limits<qint64>::max();
    }
};

class RandomTables
{
public:
    explicit RandomTables(unsigned seed) : m_random(seed) {}

    int upTo(int highest) { return std::uniform_int_distribution<int>(0, highest)(m_random); }

    /// Ordinary amounts, ones with odd øre, ones near what 64 bits hold, and marks.
    Figure figure()
    {
        static constexpr Mark marks[] = {Mark::Blank, Mark::None, Mark::NotAvailable, Mark::NotRelevant};
        switch (upTo(9)) {
        case 0:
        case 1:
            return marks[upTo(3)];
        case 2:
            return Money();
        case 3:
            return m_hasHuge ? amount(std::numeric_limits<qint64>::max()) : amount(99);
        default:
            return amount(10'000'000'000);
        }
    }

    std::vector<BudgetGroup> table()
    {
        m_hasHuge = upTo(4) == 0;
        const int years = 1 + upTo(5);
        std::vector<BudgetGroup> groups;
        for (int group = upTo(2); group >= 0; --group) {
            std::vector<BudgetRow> rows;
            for (int row = upTo(6); row > 0; --row) {
                std::vector<Figure> figures;
                for (int year = 0; year < years; ++year)
                    figures.push_back(figure());
                rows.push_back(rowOf(QStringLiteral("Række"), figures));
            }
            groups.push_back(groupOf(std::move(rows)));
        }
        return groups;
    }

private:
    Figure amount(qint64 most) { return Money::fromOere(std::uniform_int_distribution<qint64>(-most, most)(m_random)); }

    std::mt19937_64 m_random;
    bool m_hasHuge = false;
};

void expectSum(const GridCell& cell, const Expected& expected)
{
    ASSERT_TRUE(cell.isSum);
    if (!expected.fits()) {
        ASSERT_EQ(cell.figure, Figure(Mark::NotAvailable));
        return;
    }
    ASSERT_EQ(cell.withoutNumber, expected.withoutNumber);
    if (expected.withNumber == 0)
        ASSERT_EQ(cell.figure, Figure(Mark::Blank));
    else
        ASSERT_EQ(cell.figure, Figure(Money::fromOere(qint64(expected.amount))));
}

void expectColumns(const GridLine& line, const std::vector<Expected>& columns)
{
    for (size_t i = 0; i < columns.size(); ++i)
        ASSERT_NO_FATAL_FAILURE(expectSum(line.cells[i], columns[i]));
}

/// Adds a row to the columns, the last of which is the sum of the years.
void addTo(std::vector<Expected>& columns, const BudgetRow& row, const std::vector<Year>& years)
{
    for (size_t i = 0; i < years.size(); ++i) {
        columns[i].add(row.figure(years[i]));
        columns[years.size()].add(row.figure(years[i]));
    }
}

void expectExact(const AccountBook& book, const BudgetGrid& grid)
{
    std::vector<Expected> everything(grid.years.size() + 1);
    size_t at = 0;
    for (const BudgetGroup& group : book.budget.groups) {
        ASSERT_EQ(grid.lines[at++].kind, GridKind::Group);
        std::vector<Expected> total(grid.years.size() + 1);
        for (const BudgetRow& row : group.rows) {
            std::vector<Expected> own(grid.years.size() + 1);
            addTo(own, row, grid.years);
            addTo(total, row, grid.years);
            addTo(everything, row, grid.years);
            ASSERT_NO_FATAL_FAILURE(expectSum(grid.lines[at++].cells[grid.sumColumn()], own.back()));
        }
        ASSERT_NO_FATAL_FAILURE(expectColumns(grid.lines[at++], total));
    }
    if (book.budget.groups.size() > 1) {
        ASSERT_NO_FATAL_FAILURE(expectColumns(grid.lines[at++], everything));
    }
    ASSERT_EQ(at, grid.lines.size());
}

} // namespace

TEST(ExactSums, OfTenThousandTablesAreThoseOfExactArithmetic)
{
    RandomTables random(2010);
    int tooLarge = 0;
    for (int number = 0; number < 10'000; ++number) {
        SCOPED_TRACE(number);
        const AccountBook book = bookOf(random.table());
        const BudgetGrid grid = gridOf(book);
        ASSERT_NO_FATAL_FAILURE(expectExact(book, grid));
        const auto isTooLarge = [](const GridLine& line) {
            return line.kind != GridKind::Row && !line.cells.empty()
                   && line.cells[line.cells.size() - 2].figure == Figure(Mark::NotAvailable);
        };
        tooLarge += int(std::any_of(grid.lines.begin(), grid.lines.end(), isTooLarge));
    }
    // Both sides of the limit were met.
    EXPECT_GT(tooLarge, 50);
    EXPECT_LT(tooLarge, 9'000);
}

TEST(ExactSums, ASumThatFitsIsFoundWhateverItsPartsAmountToOnTheWay)
{
    const Figure most = Money::fromOere(std::numeric_limits<qint64>::max());
    const Figure one = Money::fromOere(1);
    const Figure less = Money::fromOere(-1);
    EXPECT_EQ(sumOfYears(rowOf(QStringLiteral("A"), {most, one, less})), (Sum{*most.amount(), 3, 0}));
    EXPECT_FALSE(sumOfYears(rowOf(QStringLiteral("A"), {most, one})));
}

} // namespace indblik
