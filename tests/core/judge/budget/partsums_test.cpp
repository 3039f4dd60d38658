// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/partsums.h"

#include "tests/fixtures.h"

namespace indblik {
namespace {

class PartSumsTest : public StoreTest
{
protected:
    BudgetPart& site(const char* name, Money amount)
    {
        m_row.parts.push_back({.row = m_row.id, .name = QString::fromUtf8(name), .amounts = {{m_2010, amount}}});
        return m_row.parts.back();
    }

    BudgetPart& source(int hundredths, const Figure& amount = {})
    {
        BudgetPart part{.row = m_row.id, .name = QString::number(hundredths), .funding = Funding{}};
        part.funding->share = Percent::fromHundredths(hundredths);
        if (!amount.isBlank())
            part.amounts[m_2010] = amount;
        m_row.parts.push_back(part);
        return m_row.parts.back();
    }

    PartsSum sum(PartKind kind, const std::optional<BudgetColumn>& column)
    {
        return sumOfParts(m_row, kind, column).value();
    }

    AccountBook m_book = smallBook();
    BudgetRow& m_row = m_book.budget.groups[0].rows[0]; ///< 3,6 in 2009, 10,35 in 2010
    const BudgetColumn m_2010{year(2010)};
    const BudgetColumn m_2009{year(2009)};
};

TEST_F(PartSumsTest, ThreePlacesAreHeldAgainstTheirCell)
{
    site("Kapelvej", mio(3));
    site("Guldbergsgade", mio(3.8));
    site("Haraldsgade", mio(3.6));
    EXPECT_EQ(sum(PartKind::Site, m_2010).sum.amount, mio(10.4));
    EXPECT_FALSE(sum(PartKind::Site, m_2010).fits());
    EXPECT_EQ(sum(PartKind::Site, m_2010).difference(), mio(0.05));
    EXPECT_TRUE(sum(PartKind::Site, m_2009).fits()) << "nothing is said of 2009";
    EXPECT_TRUE(sum(PartKind::Source, m_2010).fits()) << "sites are no sources";
    m_row.cells[year(2010)].figure = mio(10.4);
    EXPECT_TRUE(sum(PartKind::Site, m_2010).fits());
}

TEST_F(PartSumsTest, PlacesWithMoneyDoNotFitACellWithoutANumber)
{
    site("Kapelvej", mio(3));
    m_row.cells[year(2010)].figure = Mark::None;
    EXPECT_FALSE(sum(PartKind::Site, m_2010).fits());
    EXPECT_EQ(sum(PartKind::Site, m_2010).difference(), std::nullopt);
}

TEST_F(PartSumsTest, WithoutAColumnAllYearsCountTogether)
{
    site("Kapelvej", mio(3)).amounts[m_2009] = mio(1);
    EXPECT_EQ(figureIn(m_row, m_row.parts[0], std::nullopt), Figure(mio(4)));
    EXPECT_EQ(sum(PartKind::Site, std::nullopt).cell, Figure(mio(13.95)));
}

TEST_F(PartSumsTest, NothingIsSaidOfAllYearsWhereOneIsNotDivided)
{
    site("Kapelvej", mio(10.4));
    EXPECT_FALSE(sum(PartKind::Site, m_2010).fits());
    EXPECT_TRUE(sum(PartKind::Site, std::nullopt).fits()) << "2009 has no sites";
    m_row.parts[0].amounts[m_2009] = mio(3.6);
    EXPECT_FALSE(sum(PartKind::Site, std::nullopt).fits());
}

TEST_F(PartSumsTest, SharesOfAllSourcesMakeUpTheWhole)
{
    source(7500);
    EXPECT_EQ(sumOfShares(m_row), Percent::fromHundredths(7500));
    source(2500);
    EXPECT_EQ(sumOfShares(m_row), Percent::fromHundredths(10000));
    EXPECT_TRUE(isComputed(m_row, m_row.parts[0], m_2010));
    EXPECT_TRUE(isComputed(m_row, m_row.parts[0], std::nullopt));
    EXPECT_TRUE(sum(PartKind::Source, m_2010).fits());
    m_row.parts.push_back({.row = m_row.id, .name = "Fonden"_q, .funding = Funding{}});
    EXPECT_EQ(sumOfShares(m_row), std::nullopt) << "one source without a share";
}

TEST_F(PartSumsTest, AStatedAmountIsHeldAgainstItsShare)
{
    EXPECT_EQ(shareInstead(m_row, source(7500, mio(7.76)), m_2010), std::nullopt) << "74,98 % is 75 %";
    EXPECT_EQ(shareInstead(m_row, source(7500, mio(7)), m_2010), Money::fromOere(776250000));
    EXPECT_EQ(shareInstead(m_row, source(7512, mio(7.76)), m_2010), Money::fromOere(777492000)) << "with decimals";
    EXPECT_EQ(shareInstead(m_row, source(7500), m_2010), std::nullopt) << "nothing is stated";
}

TEST_F(PartSumsTest, WorkingHoursMayStandBesideTheMoneyOrBeInIt)
{
    source(7500);
    source(2500);
    source(1000).funding->isInKind = true;
    EXPECT_EQ(sumOfShares(m_row), Percent::fromHundredths(10000)) << "the money is the whole";
    EXPECT_TRUE(sum(PartKind::Source, m_2010).fits());
    EXPECT_EQ(sum(PartKind::Source, m_2010).inKind, mio(1.035));
    m_row.parts[1].funding->share = Percent::fromHundredths(1500);
    EXPECT_EQ(sumOfShares(m_row), Percent::fromHundredths(10000)) << "or the hours are a part of it";
    EXPECT_TRUE(sum(PartKind::Source, m_2010).fits());
    m_row.parts[2].funding->share = Percent::fromHundredths(500);
    EXPECT_EQ(sumOfShares(m_row), Percent::fromHundredths(9500));
    EXPECT_FALSE(sum(PartKind::Source, m_2010).fits());
}

} // namespace
} // namespace indblik
