// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

AccountBook bookWith(const QString& assessment, const QString& status)
{
    AccountBook book = bookOf(rowOf("A"_q, {}), "status"_q, status);
    Goal goal;
    goal.code = "b"_q;
    goal.title = "Flere i arbejde"_q;
    book.goals = {goal};
    book.assessments = {{.goal = goal.id, .assessment = assessment}};
    return book;
}

void addTable(AccountBook& book)
{
    ChangeTable table;
    table.goal = book.goals[0].id;
    table.title = "Ændring i andel personer på overførselsindkomst 2006-2008"_q;
    table.from = year(2006);
    table.to = year(2008);
    table.rows = {{"Tingbjerg m.v."_q, -69, -155, -224, PercentagePoints::fromHundredths(-590)},
        {"Øvrige udsatte"_q, -40, -301, -341, PercentagePoints::fromHundredths(-830)}};
    book.changeTables = {table};
}

std::vector<Finding> inTexts(const QString& assessment, const QString& status)
{
    return found(bookWith(assessment, status), "figureUnderTwoNames");
}

} // namespace

TEST(TwoNames, AreFoundWhereTheTableMeasuresSomethingElse)
{
    AccountBook book = bookWith({},
        "Andelen af personer udenfor arbejdsmarkedet er i perioden 2006-2008 faldet med 5,9 procentpoint i "
        "Tingbjerg/Utterslevhuse og med 8,3 procentpoint i de øvrige udsatte områder."_q);
    addTable(book);
    const auto findings = found(book, "figureUnderTwoNames");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].card, book.cards[0].id);
    EXPECT_EQ(findings[0].words, (QStringList{"5,9 procentpoint, 8,3 procentpoint"_q, "udenfor arbejdsmarkedet"_q,
                                     book.changeTables[0].title, "på overførselsindkomst"_q}));
}

TEST(TwoNames, AreNotFoundWhereTheTableHasAnotherFigureAreaOrTime)
{
    for (const auto& status :
        {"Andelen uden for arbejdsmarkedet er i 2006-2008 faldet med 5,8 procentpoint i Tingbjerg."_q,
            "Andelen uden for arbejdsmarkedet er i 2006-2008 faldet med 5,9 procentpoint i de øvrige udsatte områder."_q,
            "Andelen uden for arbejdsmarkedet er i 2004-2006 faldet med 5,9 procentpoint i Tingbjerg."_q,
            "Andelen på overførselsindkomst er i 2006-2008 faldet med 5,9 procentpoint i Tingbjerg."_q,
            "Andelen uden for arbejdsmarkedet er i 2006-2008 steget med 5,9 procentpoint i Tingbjerg."_q}) {
        AccountBook book = bookWith({}, status);
        addTable(book);
        EXPECT_TRUE(found(book, "figureUnderTwoNames").empty()) << status.toStdString();
    }
}

TEST(TwoNames, AreFoundInTwoTexts)
{
    const auto findings = inTexts("Andelen på overførselsindkomst er 33,2 % i 2008."_q,
        "I 2008 stod 33,2 % af beboerne uden tilknytning til arbejdsmarkedet."_q);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].words, (QStringList{"33,2 %"_q, "uden tilknytning til arbejdsmarkedet"_q, "Flere i arbejde"_q,
                                     "på overførselsindkomst"_q}));
}

TEST(TwoNames, AreNotFoundWhereTheFigureIsRoundOrOfAnotherTime)
{
    EXPECT_TRUE(inTexts("Andelen på overførselsindkomst er 40 %."_q, "40 % er uden for arbejdsmarkedet."_q).empty());
    EXPECT_TRUE(
        inTexts("Andelen på overførselsindkomst er 40,0 %."_q, "40,0 % er uden for arbejdsmarkedet."_q).empty());
    EXPECT_TRUE(
        inTexts("Andelen på overførselsindkomst er 33,2 % i 2006."_q, "I 2008 er 33,2 % uden for arbejdsmarkedet."_q)
            .empty());
    EXPECT_TRUE(
        inTexts("Andelen udenfor arbejdsmarkedet er 33,2 %."_q, "33,2 % er uden tilknytning til arbejdsmarkedet."_q)
            .empty());
    EXPECT_TRUE(inTexts("Andelen på overførselsindkomst er 33,2 %."_q, "33,2 % af pladserne er optaget."_q).empty());
}

} // namespace indblik
