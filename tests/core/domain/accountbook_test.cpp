// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/accountbook.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

std::vector<int> columnsOf(const AccountBook& book)
{
    std::vector<int> columns;
    for (const Year& year : book.budgetYears())
        columns.push_back(year.number());
    return columns;
}

/// An account of 2010 whose budget has one row with cells in these years.
AccountBook bookWith(const std::vector<int>& years, std::optional<YearSpan> own)
{
    AccountBook book{.account = {.year = year(2010)}};
    book.account.budgetYears = own;
    BudgetRow row;
    for (const int number : years)
        row.cells[year(number)].figure = mio(1);
    book.budget.groups.push_back({});
    book.budget.groups.back().rows.push_back(row);
    return book;
}

using Columns = std::vector<int>;

} // namespace

TEST(BudgetYears, KeepTheirColumnsAsABudgetBegunByHandIsFilledIn)
{
    const YearSpan usual = usualBudgetYears(year(2010));
    const Columns four = {2009, 2010, 2011, 2012};
    EXPECT_EQ(columnsOf(bookWith({}, usual)), four);
    EXPECT_EQ(columnsOf(bookWith({2011}, usual)), four);
    EXPECT_EQ(columnsOf(bookWith({2009, 2010, 2011, 2012}, usual)), four);
    EXPECT_EQ(columnsOf(bookWith({2014}, usual)), (Columns{2009, 2010, 2011, 2012, 2013, 2014}));
}

TEST(BudgetYears, AreThoseOfTheTableThatWasImported)
{
    EXPECT_EQ(columnsOf(bookWith({2008, 2009, 2010}, YearSpan{year(2008), year(2010)})), (Columns{2008, 2009, 2010}));
    EXPECT_EQ(columnsOf(bookWith({2009, 2010}, YearSpan{year(2009), year(2010)})), (Columns{2009, 2010}));
    EXPECT_EQ(columnsOf(bookWith({}, YearSpan{year(2008), year(2010)})), (Columns{2008, 2009, 2010}));
}

TEST(BudgetYears, AreThoseThatAreUsedWhereTheAccountSaysNone)
{
    EXPECT_EQ(columnsOf(bookWith({}, {})), (Columns{2009, 2010, 2011, 2012}));
    EXPECT_EQ(columnsOf(bookWith({2009, 2011}, {})), (Columns{2009, 2010, 2011}));
}

TEST(BudgetYears, DoNotFillTheCenturiesOfATamperedFile)
{
    EXPECT_EQ(columnsOf(bookWith({1900, 2999}, {})), (Columns{1900, 2999}));
    AccountBook last = bookWith({}, {});
    last.account.year = year(2999);
    EXPECT_EQ(columnsOf(last), (Columns{2998, 2999}));
}

} // namespace indblik
