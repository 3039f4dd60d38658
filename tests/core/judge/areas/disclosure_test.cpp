// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/disclosure.h"

#include "tests/core/judge/areas.h"

#include <rapidcheck/gtest.h>

namespace indblik {

namespace {

using testing::AreaTable;

/// One character for each cell: "#" hidden, "." shown; rows parted by "/".
std::string shown(const CountTable& table, int threshold = 5)
{
    const auto hidden = hiddenCells(table, threshold);
    std::string text;
    for (size_t i = 0; i < hidden.size(); ++i) {
        if (i > 0 && i % size_t(table.columns) == 0)
            text += '/';
        text += hidden[i] ? '#' : '.';
    }
    return text;
}

} // namespace

TEST(HiddenCells, AreThoseOfFewPersonsAndNeverNone)
{
    EXPECT_EQ(shown({5, {0, 1, 4, 5, 100}}), ".##..");
    EXPECT_EQ(shown({5, {0, 1, 2, 3, 4}}, 3), ".##..");
    EXPECT_EQ(shown({2, {std::nullopt, 2}}), ".#");
}

TEST(HiddenCells, TakeAnotherWithThemWhereTheSumIsShown)
{
    EXPECT_EQ(shown({4, {2, 30, 20, 52}, false, true}), "#.#.");
    EXPECT_EQ(shown({4, {2, 0, 50, 52}, false, true}), "#.#.") << "persons before none";
    EXPECT_EQ(shown({3, {2, 0, 2}, false, true}), "#.#") << "the sum is few persons itself";
}

TEST(HiddenCells, AreNotFewEvenTogether)
{
    // Two hidden cells of together 3 persons would tell 1 and 2.
    EXPECT_EQ(shown({4, {1, 2, 50, 53}, false, true}), "###.");
}

TEST(HiddenCells, HoldInRowsAndColumnsAtOnce)
{
    const CountTable table{4, {2, 40, 50, 92, 30, 60, 70, 160, 20, 10, 80, 110, 52, 110, 200, 362}, true, true};
    EXPECT_EQ(shown(table), "##../..../##../....");
}

TEST(ShownFigures, KeepBackCountsWholesAndSharesOfFew)
{
    AreaTable table;
    const int area = table.add(QStringLiteral("Lille/By"));
    const Year year = *Year::from(2010);
    const auto hidden = [&](const char* indicator) {
        return ShownFigures(table.book)
            .isHidden(*table.book.area(area), *table.book.indicator(QLatin1String(indicator)), year);
    };
    table.set(area, "outsideLabourMarket", 2010, StatFigure::share(4, 300));
    EXPECT_TRUE(hidden("outsideLabourMarket"));
    table.set(area, "outsideLabourMarket", 2010, StatFigure::share(5, 300));
    EXPECT_FALSE(hidden("outsideLabourMarket"));
    table.set(area, "nonWestern", 2010, StatFigure::share(0, 4));
    EXPECT_TRUE(hidden("nonWestern")) << "four persons stand behind it";
    table.set(area, "adults30to59", 2010, StatFigure::number(200));
    table.set(area, "basicSchoolOnly", 2010, StatFigure::typedShare({2, 100}));
    EXPECT_TRUE(hidden("basicSchoolOnly")) << "2 % of 200 is 4";
    table.set(area, "meanGrossIncome", 2010, StatFigure::number(3));
    EXPECT_FALSE(hidden("meanGrossIncome")) << "money is no person";
    table.set(area, "transferIncomeNetMoves", 2010, StatFigure::number(-2));
    EXPECT_TRUE(hidden("transferIncomeNetMoves")) << "two persons have left";
    table.set(area, "residents", 2010, StatFigure::mark(StatFigure::Kind::Nil));
    EXPECT_FALSE(hidden("residents"));
    const auto kept =
        ShownFigures(table.book).at(*table.book.area(area), *table.book.indicator(QStringLiteral("nonWestern")), year);
    EXPECT_EQ(kept, StatFigure::mark(StatFigure::Kind::Suppressed));
}

TEST(ShownFigures, KeepBackAnotherDivisionWhereTheAreaIsShown)
{
    AreaTable table;
    const int area = table.add(QStringLiteral("Parken"));
    const std::pair<int, qint64> divisions[] = {{table.add(QStringLiteral("A"), AreaKind::Division, area), 3},
        {table.add(QStringLiteral("B"), AreaKind::Division, area), 400},
        {table.add(QStringLiteral("C"), AreaKind::Division, area), 90}};
    table.set(area, "residents", 2010, StatFigure::number(493));
    std::string hidden;
    for (const auto& [division, residents] : divisions)
        table.set(division, "residents", 2010, StatFigure::number(residents));
    for (const Area& each : table.book.areas)
        hidden += ShownFigures(table.book)
                          .isHidden(each, *table.book.indicator(QStringLiteral("residents")), *Year::from(2010))
                      ? '#'
                      : '.';
    EXPECT_EQ(hidden, ".#.#");
}

/// Whether a reader who knows the shown cells and the sums can tell a hidden cell of few persons exactly.
RC_GTEST_PROP(HiddenCells, AreNeverAloneInALineWithASum, ())
{
    const int columns = *rc::gen::inRange(2, 6);
    const int rows = *rc::gen::inRange(2, 6);
    std::vector<qint64> parts(size_t(rows - 1) * size_t(columns - 1));
    for (qint64& part : parts)
        part = *rc::gen::inRange<qint64>(0, 12);
    CountTable table{columns, {}, true, true};
    std::vector<qint64> sums(static_cast<size_t>(columns), 0);
    for (int row = 0; row < rows; ++row) {
        qint64 sum = 0;
        for (int column = 0; column < columns - 1; ++column) {
            const qint64 count = row < rows - 1 ? parts[size_t(row * (columns - 1) + column)] : sums[size_t(column)];
            sum += count;
            if (row < rows - 1)
                sums[size_t(column)] += count;
            table.counts.emplace_back(count);
        }
        table.counts.emplace_back(sum);
    }
    const auto hidden = hiddenCells(table, 5);
    for (int row = 0; row < rows; ++row) {
        int inLine = 0;
        for (int column = 0; column < columns; ++column)
            inLine += hidden[size_t(row * columns + column)];
        RC_ASSERT(inLine != 1);
    }
    for (int column = 0; column < columns; ++column) {
        int inLine = 0;
        for (int row = 0; row < rows; ++row)
            inLine += hidden[size_t(row * columns + column)];
        RC_ASSERT(inLine != 1);
    }
    for (size_t i = 0; i < hidden.size(); ++i)
        RC_ASSERT(hidden[i] || *table.counts[i] == 0 || *table.counts[i] >= 5);
}

} // namespace indblik
