// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/writtenchange.h"

#include "tests/fixtures.h"

namespace indblik {

TEST(WrittenChange, ReadsRowsAsTheyAreTypedAndWritesThemSo)
{
    const std::vector<ChangeRow> rows{{"Risiko"_q, 166, -1034, -868, PercentagePoints::fromHundredths(-280)},
        {"Alle"_q, 0, 12, 12, PercentagePoints::fromHundredths(5)}};
    EXPECT_EQ(valueOf(readChange(changeCells(changeText(changeCells(rows))))), rows);
    EXPECT_EQ(
        valueOf(readChange(changeCells("Risiko\t+166\t-1.034\t-868\t-2,8\n\t\t\t\t\nAlle\t0\t12\t12\t0,05"_q))), rows)
        << "an empty row is none";
}

TEST(WrittenChange, KeepsWhatIsTypedThoughItIsNoNumber)
{
    const QString text = "Risiko\tmange\t1\t2\t3"_q;
    EXPECT_EQ(changeText(changeCells(text)), text);
    EXPECT_FALSE(changeCellFault(1, "mange"_q).isEmpty());
    EXPECT_FALSE(changeCellFault(1, "2,5"_q).isEmpty()) << "persons are whole";
    EXPECT_TRUE(changeCellFault(4, "2,5"_q).isEmpty());
    EXPECT_TRUE(changeCellFault(0, "mange"_q).isEmpty());
    EXPECT_TRUE(changeCellFault(2, " "_q).isEmpty()) << "not written yet";
}

TEST(WrittenChange, RefusesRowsThatLackSomething)
{
    for (const char* text : {"Risiko\t1\t2\t3\t", "Risiko\t1\t2", "\t1\t2\t3\t4", "Risiko\t1\tto\t3\t4"})
        EXPECT_FALSE(readChange(changeCells(QString::fromUtf8(text)))) << text;
}

} // namespace indblik
