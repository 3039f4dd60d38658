// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/registersums.h"

#include "tests/core/judge/registered.h"

namespace indblik {
namespace {

/// Klubben på Søvej has 10,35 mio. in 2010, the year of the account, and 15 mio. stated in all.
class RegisterSums : public StoreTest
{
protected:
    std::optional<ComparedSum> compared(const QString& key, const QString& amount)
    {
        const auto row = key == "grants18"_q ? grant("A"_q, amount) : plan("A"_q, amount, {}, {});
        return comparedSum(m_book, registerOf(m_book, key, {row}));
    }

    AccountBook m_book = smallBook();
};

TEST_F(RegisterSums, AddUpWhatRowsHave)
{
    const Register list =
        registerOf(m_book, "grants18"_q, {grant("A"_q, "100.000"_q), grant("B"_q, {}), grant("C"_q, "1,50"_q)});
    EXPECT_EQ(sumOfAmounts(list, "amount"_q), Money::fromOere(10'000'150));
    EXPECT_EQ(sumText(list, *list.form.column("amount"_q), QLocale("da_DK"_q)), "100.001,50"_q);
    EXPECT_EQ(sumText(list, *list.form.column("association"_q), QLocale("da_DK"_q)), QString());
    EXPECT_EQ(sumOfAmounts(registerOf(m_book, "grants18"_q, {grant("A"_q, {})}), "amount"_q), std::nullopt);
}

TEST_F(RegisterSums, AddUpNumbers)
{
    Register list;
    list.form.columns = {{"n"_q, "Antal"_q, ColumnKind::Number}};
    EXPECT_EQ(sumOfNumbers(list, "n"_q), std::nullopt);
    list.rows = {registerRow({{"n"_q, "1.200"_q}}), registerRow({}), registerRow({{"n"_q, "-200"_q}})};
    EXPECT_EQ(sumOfNumbers(list, "n"_q), 1000);
}

TEST_F(RegisterSums, AreComparedWithTheYearOrWithAllThatTheBudgetHas)
{
    const auto year2010 = compared("grants18"_q, "10.350.000"_q);
    ASSERT_TRUE(year2010);
    EXPECT_EQ(year2010->column, BudgetColumn{year(2010)});
    EXPECT_EQ(year2010->stated, mio(10.35));
    EXPECT_TRUE(year2010->fits());
    const auto all = compared("estatePlans"_q, "15.000.000"_q);
    ASSERT_TRUE(all);
    EXPECT_EQ(all->column, BudgetColumn::total());
    EXPECT_TRUE(all->fits());
    m_book.budget.groups[0].rows[0].stated.reset();
    EXPECT_EQ(compared("estatePlans"_q, "15.000.000"_q)->stated, mio(13.95)) << "what its years come to";
    m_book.budget.groups[0].rows[0].cells.clear();
    EXPECT_FALSE(compared("estatePlans"_q, "15.000.000"_q));
    EXPECT_FALSE(compared("grants18"_q, {}));
}

TEST_F(RegisterSums, FitABudgetThatIsRounded)
{
    EXPECT_TRUE(compared("grants18"_q, "10.354.000"_q)->fits()) << "10,35 mio. has two decimals";
    EXPECT_FALSE(compared("grants18"_q, "10.356.000"_q)->fits());
    EXPECT_TRUE(compared("estatePlans"_q, "15.040.000"_q)->fits()) << "15,0 mio. has one";
    EXPECT_FALSE(compared("estatePlans"_q, "15.060.000"_q)->fits());
    m_book.account.budgetUnit = Scale::Kroner;
    EXPECT_FALSE(compared("estatePlans"_q, "15.000.001"_q)->fits()) << "in kroner nothing is rounded";
}

TEST_F(RegisterSums, TellWhereAYesIsNeeded)
{
    const Register list = registerOf(m_book, "grants18"_q,
        {grant("A"_q, "99.999"_q), grant("B"_q, "100.000"_q), grant("C"_q, "100.000"_q, "ja"_q),
            grant("D"_q, "250.000"_q, "nej"_q), grant("E"_q, {})});
    const auto faults = missingYes(list);
    ASSERT_EQ(faults.size(), 2U);
    EXPECT_EQ(list.nameOf(*faults[0].row), "B"_q);
    EXPECT_EQ(list.nameOf(*faults[1].row), "D"_q);
    EXPECT_EQ(faults[1].amount, mio(0.25));
    EXPECT_EQ(faults[1].column->label, "Aftale"_q);
}

TEST_F(RegisterSums, TellWhereSharesMakeNoWhole)
{
    const Register list = registerOf(m_book, "estatePlans"_q,
        {plan("A"_q, {}, "75 %"_q, "25 %"_q), plan("B"_q, {}, "75 %"_q, "20 %"_q), plan("C"_q, {}, "75 %"_q, {})});
    const auto faults = oddShares(list);
    ASSERT_EQ(faults.size(), 1U) << "of C only one share is known";
    EXPECT_EQ(list.nameOf(*faults[0].row), "B"_q);
    EXPECT_EQ(faults[0].share, Percent::fromHundredths(9500));
    EXPECT_TRUE(oddShares(registerOf(m_book, "grants18"_q, {grant("A"_q, {})})).empty());
}

} // namespace
} // namespace indblik
