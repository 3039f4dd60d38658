// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet.h"
#include "tests/fixtures.h"

namespace indblik {

TEST(AGuard, StandsBeforeTextsThatASpreadsheetWouldRun)
{
    for (const QString& text : {"=1+1"_q, "+45 33 66 33 66"_q, "-danskundervisning"_q, "@navn"_q, "\tx"_q, "\rx"_q,
             QString(QChar(0)) + u'x', "=HYPERLINK(\"http://x\")"_q})
        EXPECT_EQ(guarded(text), u'\'' + text);
}

TEST(AGuard, IsNotNeededForMarksAndPlainTexts)
{
    for (const QString& text : {"-"_q, ".."_q, "."_q, "*"_q, "Nexus"_q, "§ 18"_q, "a=b"_q, "'90'erne"_q})
        EXPECT_EQ(guarded(text), text);
}

TEST(AGuard, IsTakenOffAgainAndNothingElse)
{
    for (const QString& text :
        {"=1"_q, "'=1"_q, "''=1"_q, "'"_q, "''"_q, "'a"_q, "-"_q, "'-"_q, "-x"_q, "'90'erne"_q, ""_q})
        EXPECT_EQ(unguarded(guarded(text)), text);
}

TEST(ColumnNames, GoOnAfterZ)
{
    EXPECT_EQ(columnName(0), "A"_q);
    EXPECT_EQ(columnName(25), "Z"_q);
    EXPECT_EQ(columnName(26), "AA"_q);
    EXPECT_EQ(columnName(16'383), "XFD"_q);
}

} // namespace indblik
