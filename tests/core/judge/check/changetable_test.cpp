// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

ChangeRow row(const QString& type, qint64 netMoves, qint64 notVacated, qint64 total, qint64 shareHundredths)
{
    return {type, netMoves, notVacated, total, PercentagePoints::fromHundredths(shareHundredths)};
}

AccountBook bookWith(const std::vector<ChangeRow>& rows)
{
    AccountBook book = bookOf({groupOf({})});
    ChangeTable table;
    table.title = "Ændring 2006-2008"_q;
    table.rows = rows;
    book.changeTables = {table};
    return book;
}

/// As the account of 2010 prints it.
const std::vector<ChangeRow> printedRows{row("Tingbjerg m.v."_q, -69, -155, -224, -590),
    row("Øvrige udsatte"_q, -40, -301, -341, -830), row("Højrisiko"_q, -283, -751, -1034, -720),
    row("Risiko"_q, 166, -1005, -839, -280), row("Neutral"_q, 290, -630, -340, -200),
    row("Alle"_q, 64, -2842, -2778, -390)};

} // namespace

TEST(ChangeTableCheck, IsSilentOnTheTableOfTheAccount)
{
    EXPECT_TRUE(check(bookWith(printedRows)).empty());
}

TEST(ChangeTableCheck, FindsARowThatDoesNotAddUpAndAControlRowThatIsNoSum)
{
    auto rows = printedRows;
    rows[3].notVacated = -1015;
    EXPECT_EQ(kindsOf(check(bookWith(rows))), QStringList({"changeRowDiffers"_q, "changeNotVacatedDiffers"_q}));
    rows = printedRows;
    rows.erase(rows.begin() + 1);
    const auto findings = check(bookWith(rows));
    ASSERT_EQ(
        kindsOf(findings), QStringList({"changeControlDiffers"_q, "changeMovesDiffer"_q, "changeNotVacatedDiffers"_q}));
    EXPECT_EQ(findings[0].words, QStringList({"-2437"_q, "-2778"_q}));
}

TEST(ChangeTableCheck, HoldsEachColumnOfTheControlRowAgainstTheTypes)
{
    EXPECT_EQ(kindsOf(check(bookWith(
                  {row("Risiko"_q, 10, 5, 15, 0), row("Neutral"_q, 20, 5, 25, 0), row("I alt"_q, 25, 15, 40, 0)}))),
        QStringList({"changeMovesDiffer"_q, "changeNotVacatedDiffers"_q}));
}

TEST(ChangeTableCheck, TakesNoTypeForTheSumOfTheOthers)
{
    EXPECT_TRUE(
        check(bookWith({row("Risiko"_q, 10, 5, 15, 0), row("Alle andre boligområder"_q, 20, 5, 25, 0)})).empty());
    for (const char* name : {"I alt:", "Samtlige", "Typerne tilsammen", "Alle boligområder", "Hele kommunen"})
        EXPECT_FALSE(
            check(bookWith({row("Risiko"_q, 10, 5, 15, 0), row(QString::fromUtf8(name), 20, 5, 25, 0)})).empty())
            << name;
    EXPECT_TRUE(check(bookWith({row("Risiko"_q, 10, 5, 15, 0), row("Neutral"_q, 20, 5, 25, 0)})).empty());
}

TEST(ChangeTableCheck, PointsOutACountThatGrowsWhileItsShareFalls)
{
    const auto findings = check(bookWith({row("Totaltømte boliger"_q, 64, 0, 64, -90)}));
    ASSERT_EQ(kindsOf(findings), QStringList{"changeSignsDiffer"_q});
    EXPECT_EQ(findings[0].grade, Grade::Note);
    EXPECT_EQ(findings[0].words, QStringList({"+64"_q, "-0,9"_q}));
}

} // namespace indblik
