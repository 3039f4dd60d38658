// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendmodel.h"

#include "app/language.h"
#include "tests/ui/trends.h"

#include <QAbstractItemModelTester>

namespace indblik {
namespace {

class TrendModelTest : public testing::Test
{
protected:
    TrendModelTest() : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        useLanguage(QStringLiteral("da")); // whatever the test before left
        QLocale::setDefault(QLocale(QStringLiteral("da_DK")));
    }

    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    QString column(int at) const { return model.headerData(at, Qt::Horizontal, Qt::DisplayRole).toString(); }
    QString row(int at) const { return model.headerData(at, Qt::Vertical, Qt::DisplayRole).toString(); }

    TrendModel model;
    QAbstractItemModelTester tester;
};

TEST_F(TrendModelTest, ShowsPeriodsByLinesWithTheNumbersBehindTheSharesAndTheTarget)
{
    model.setTrend(twoGroups());
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.columnCount(), 4);
    EXPECT_EQ(column(0), "Alle almene boliger, procent"_q);
    EXPECT_EQ(column(1), "Alle almene boliger, antal"_q);
    EXPECT_EQ(column(2), "Udsatte boligområder, procent"_q);
    EXPECT_EQ(column(3), "Mål: 29,9\u00a0%, procent"_q);
    EXPECT_EQ(row(0), "2006"_q);
    EXPECT_EQ(text(0, 0), "33,2"_q);
    EXPECT_EQ(text(0, 1), QString());
    EXPECT_EQ(text(1, 1), "1.234"_q);
    EXPECT_EQ(text(1, 3), "29,9"_q);
    EXPECT_EQ(model.line(1), 0);
    EXPECT_EQ(model.line(2), 1);
    EXPECT_EQ(model.line(3), std::nullopt);
}

TEST_F(TrendModelTest, AMarkIsShown)
{
    Trend trend = twoGroups();
    trend.lines[1].points[1] = {*Year::from(2008), {}, ".."_q, {}};
    model.setTrend(trend);
    EXPECT_EQ(text(1, 2), ".."_q);
}

TEST_F(TrendModelTest, MarksThePeriodThatFiguresBeginAnewWithAndTellsWhy)
{
    model.setTrend(brokenLine());
    ASSERT_EQ(model.rowCount(), 6);
    EXPECT_EQ(row(3), "2009"_q);
    EXPECT_EQ(row(4), "2010 ‖"_q);
    EXPECT_EQ(row(5), "2011"_q);
    EXPECT_TRUE(model.headerData(4, Qt::Vertical, Qt::ToolTipRole).toString().contains("Ny opgørelse"_q));
    EXPECT_FALSE(model.headerData(5, Qt::Vertical, Qt::ToolTipRole).isValid());
}

TEST_F(TrendModelTest, ALimitIsInTheYearsItHoldsAndABandHasBothItsEnds)
{
    Trend trend = brokenLine();
    trend.unit = Indicator::Unit::Persons;
    trend.limits = {{TrendLimit::Kind::Rule, "Grænse"_q, {{2000, 2009, 1250}, {2010, 2015, 1000}}}};
    trend.bands = {{"80 % af områderne"_q, {{*Year::from(2006), 12.5, 40}}}};
    model.setTrend(trend);
    ASSERT_EQ(model.columnCount(), 4);
    EXPECT_EQ(column(0), "Vollsmose, personer"_q);
    EXPECT_EQ(text(1, 1), "12,5"_q);
    EXPECT_EQ(text(1, 2), "40"_q);
    EXPECT_EQ(text(2, 2), QString());
    EXPECT_EQ(text(2, 3), "1.250"_q);
    EXPECT_EQ(text(3, 3), QString()) << "none holds in 2009";
    EXPECT_EQ(text(4, 3), "1.000"_q);
}

TEST_F(TrendModelTest, ANewTrendTakesThePlaceOfTheOneBefore)
{
    model.setTrend(brokenLine());
    model.setTrend(twoGroups());
    EXPECT_EQ(model.rowCount(), 2);
    model.setTrend({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
}

} // namespace
} // namespace indblik
