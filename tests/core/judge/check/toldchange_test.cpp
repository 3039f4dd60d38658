// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

ChangeRow row(const QString& areaType, qint64 netMoves, qint64 notVacated, qint64 hundredths)
{
    return {areaType, netMoves, notVacated, netMoves + notVacated, PercentagePoints::fromHundredths(hundredths)};
}

/// A goal with the change table of 2006-2008, and the texts that speak of it.
AccountBook bookWith(const QString& assessment, const QString& status)
{
    AccountBook book = bookOf(rowOf("A"_q, {}), "status"_q, status);
    Goal goal;
    goal.code = "b"_q;
    book.goals = {goal};
    book.assessments = {{.goal = goal.id, .assessment = assessment}};
    ChangeTable table;
    table.goal = goal.id;
    table.title = "Ændring i antal og andel personer på overførselsindkomst 2006-2008"_q;
    table.from = year(2006);
    table.to = year(2008);
    table.rows = {row("Tingbjerg m.v."_q, -69, -155, -590), row("Øvrige udsatte"_q, -40, -301, -830),
        row("Højrisiko"_q, -283, -751, -720), row("Risiko"_q, -166, -1005, -280), row("Neutral"_q, -290, -630, -200),
        row("Alle"_q, -848, -2842, -390)};
    book.changeTables = {table};
    return book;
}

std::vector<Finding> shares(const QString& status)
{
    return found(bookWith({}, status), "toldShareDiffers");
}

std::vector<Finding> counts(const QString& assessment)
{
    return found(bookWith(assessment, {}), "toldCountDiffers");
}

} // namespace

TEST(ToldChange, IsFoundWhereTheTableHasAnother)
{
    const AccountBook book = bookWith({},
        "Andelen på overførselsindkomst er i perioden 2006-2008 faldet med 5,8 procentpoint i Tingbjerg/Utterslevhuse."_q);
    const auto findings = found(book, "toldShareDiffers");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].card, book.cards[0].id);
    EXPECT_EQ(findings[0].field, FieldKey{"status"_q});
    EXPECT_EQ(findings[0].words, QStringList{"Tingbjerg m.v."_q});
    EXPECT_EQ(findings[0].stated, FindingFigure(PercentagePoints::fromHundredths(-580)));
    EXPECT_EQ(findings[0].computed, FindingFigure(PercentagePoints::fromHundredths(-590)));
}

TEST(ToldChange, IsFoundWhereItGoesTheOtherWay)
{
    EXPECT_EQ(
        shares("Andelen på overførselsindkomst steg fra 2006 til 2008 med 2,8 %-point i risikoområderne."_q).size(),
        1U);
}

TEST(ToldChange, IsToldOfEachAreaByItself)
{
    const QString said =
        "I 2006-2008 er andelen på overførselsindkomst faldet mest i de øvrige udsatte områder (%1 %-point) og i "
        "højrisikoområderne (7,2 %-point), mens faldet er mindre i de neutrale områder (2,0 %-point)."_q;
    EXPECT_TRUE(shares(said.arg("8,3"_q)).empty());
    const auto findings = shares(said.arg("7,9"_q));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].words, QStringList{"Øvrige udsatte"_q});
}

TEST(ToldChange, GoesOnInTheNextSentence)
{
    const QString said =
        "Andelen på overførselsindkomst faldt 5,9 procentpoint i Tingbjerg fra 2006 til 2008. I resten af de "
        "udsatte områder var faldet %1 procentpoint."_q;
    EXPECT_TRUE(shares(said.arg("8,3"_q)).empty());
    EXPECT_EQ(shares(said.arg("8,1"_q)).size(), 1U);
}

TEST(ToldChange, OfAllAreasMayBeToldByBothEnds)
{
    const auto all = [](const QString& said) { return found(bookWith(said, {}), "toldShareDiffers"); };
    EXPECT_TRUE(all("Andelen af overførselsindkomstmodtagere er generelt faldet fra 33,2 % til 29,3 %."_q).empty());
    EXPECT_EQ(all("Andelen af overførselsindkomstmodtagere er generelt faldet fra 33,2 % til 30,3 %."_q).size(), 1U);
    // Each of them is rounded.
    EXPECT_TRUE(all("Andelen på overførselsindkomst er generelt faldet fra 33 % til 29 %."_q).empty());
}

TEST(ToldChange, OfOtherResidentsIsNotThatOfAll)
{
    const QString said = "Andelen af overførselsindkomstmodtagere i de ikke-totaltømte boliger er faldet mest i "
                         "højrisikoområderne (6,2 %-point)."_q;
    EXPECT_TRUE(found(bookWith(said, {}), "toldShareDiffers").empty());
    EXPECT_TRUE(
        found(bookWith("I boliger, hvor mindst én beboer blev boende, faldt andelen på overførselsindkomst generelt "
                       "fra 34,2 % til 29,6 %."_q,
                  {}),
            "toldShareDiffers")
            .empty());
}

TEST(ToldChange, OfPersonsIsHeldAgainstItsColumn)
{
    const QString said =
        "Andelen på overførselsindkomst er i de %1 boliger faldet fra 28,8 % til 27,9 % (antallet er dog "
        "faldet med %2 personer)."_q;
    EXPECT_TRUE(counts(said.arg("totaltømte"_q, "848"_q)).empty());
    EXPECT_TRUE(counts(said.arg("ikke-tømte"_q, "2.842"_q)).empty());
    const auto findings = counts(said.arg("totaltømte"_q, "64"_q));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].words, (QStringList{"Alle"_q, "-64"_q, "-848"_q}));
    EXPECT_TRUE(findings[0].goal);
}

TEST(ToldChange, IsNotFoundWhereTheTwoSpeakOfDifferentThings)
{
    for (const auto& status :
        {"Andelen uden for arbejdsmarkedet faldt i 2006-2008 med 5,8 procentpoint i Tingbjerg."_q,
            "Andelen på overførselsindkomst faldt i 2007-2009 med 5,8 procentpoint i Tingbjerg."_q,
            "Andelen på overførselsindkomst faldt med 5,8 procentpoint i Tingbjerg."_q,
            "Andelen på overførselsindkomst faldt i 2006-2008 med 3,1 procentpoint i Mjølnerparken."_q,
            "Andelen på overførselsindkomst faldt i 2006-2008 med 9-11 procentpoint i højrisikoområderne."_q,
            "Andelen på overførselsindkomst faldt i 2006-2008 med ca. 6,5 procentpoint i Tingbjerg."_q,
            "Andelen på overførselsindkomst skal fra 2006 til 2008 falde med 10 procentpoint i Tingbjerg."_q,
            "Andelen på overførselsindkomst faldt i 2006-2008 med 6,5 procentpoint i udsatte og højrisikoområder."_q,
            "Andelen på overførselsindkomst faldt. Andelen af elever med fravær faldt i 2006-2008 med 1,3 procentpoint i "
            "Tingbjerg."_q})
        EXPECT_TRUE(shares(status).empty()) << status.toStdString();
}

} // namespace indblik
