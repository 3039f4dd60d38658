// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

/// The example, whose goal b has two interpretations.
class GoalEditVerbsTest : public CliTest
{
protected:
    void SetUp() override { file = example(); }

    /// An edit that Bo signs.
    Outcome edit(const QString& verb, const QStringList& rest) const
    {
        return run(QStringList{verb, file, "--author"_q, "Bo Øst"_q} + rest);
    }

    QJsonObject goal(const QString& code) const
    {
        const auto goals = run({"goals"_q, file, "--json"_q}).json()[u"goals"].toArray();
        for (const auto& each : goals) {
            if (each[u"code"].toString() == code)
                return each.toObject();
        }
        return {};
    }

    QJsonArray readings() const { return goal("b"_q)[u"readings"].toArray(); }

    /// Wrong usage, with these words before where help is.
    void expectUsage(const QStringList& call, const QString& words) const
    {
        const QStringList english = call + QStringList{"--language"_q, "en"_q};
        expectRefused(english, 2);
        const QString said = run(english).err;
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    }

    QString file;
};

TEST_F(GoalEditVerbsTest, WhatTheAccountSaysOfAGoalIsWritten)
{
    EXPECT_EQ(edit("goal"_q,
                  {"--goal"_q, "b"_q, "--assessment"_q, "Det går fremad."_q, "--recommendation"_q,
                      "Målet fastholdes."_q, "--reservation"_q, "Hvis tallene holder."_q, "--decision"_q, "change"_q,
                      "--by"_q, "Socialudvalget"_q, "--on"_q, "1.6.2010"_q, "--assessable-from"_q, "medio 2010"_q})
                  .status,
        0);
    const QJsonObject said = goal("b"_q);
    EXPECT_EQ(said[u"assessment"], QJsonValue("Det går fremad."_q));
    EXPECT_EQ(said[u"recommendation"], QJsonValue("Målet fastholdes."_q));
    EXPECT_EQ(said[u"reservation"], QJsonValue("Hvis tallene holder."_q));
    EXPECT_EQ(said[u"decision"], QJsonValue("change"_q));
    EXPECT_EQ(said[u"decidedBy"], QJsonValue("Socialudvalget"_q));
    EXPECT_EQ(said[u"decidedOn"], QJsonValue("2010-06-01"_q));
    EXPECT_EQ(said[u"assessableFrom"], QJsonValue("2010-medio"_q));
    expectInHistory(file, "goalAssessment"_q, "Bo Øst"_q);
    EXPECT_EQ(edit("goal"_q, {"--goal"_q, "b"_q, "--decision"_q, "none"_q, "--on"_q, ""_q}).status, 0);
    EXPECT_TRUE(goal("b"_q)[u"decision"].isNull());
    EXPECT_TRUE(goal("b"_q)[u"decidedOn"].isNull());
    EXPECT_EQ(goal("b"_q)[u"assessment"], QJsonValue("Det går fremad."_q)) << "what is not said stays";
}

TEST_F(GoalEditVerbsTest, AGoalIsClosedWithWhatTookItsPlaceAndGoesOnAgain)
{
    const QStringList b{"goal"_q, file, "--goal"_q, "b"_q};
    expectRefused(b + QStringList{"--close"_q, " "_q}, 1);
    expectUsage(b + QStringList{"--replaced-by"_q, "Ny politik"_q}, "--close T is missing"_q);
    expectUsage(b + QStringList{"--close"_q, "x"_q, "--go-on"_q}, "both there"_q);
    EXPECT_EQ(edit("goal"_q, {"--goal"_q, "b"_q, "--close"_q, "28,1 % i 2010."_q, "--final-reservation"_q,
                                 "Opgjort på ny."_q, "--replaced-by"_q, "Politikken for 2011-2014"_q})
                  .status,
        0);
    const QJsonValue closing = goal("b"_q)[u"closing"];
    EXPECT_EQ(closing[u"finalMeasurement"], QJsonValue("28,1 % i 2010."_q));
    EXPECT_EQ(closing[u"reservation"], QJsonValue("Opgjort på ny."_q));
    EXPECT_EQ(closing[u"replacedBy"], QJsonValue("Politikken for 2011-2014"_q));
    const QString told = QString::fromUtf8(run({"goals"_q, file, "--language"_q, "da"_q}).out);
    EXPECT_TRUE(told.contains("Slutmåling: 28,1 % i 2010."_q)) << told.toStdString();
    EXPECT_TRUE(told.contains("Afløst af: Politikken for 2011-2014"_q)) << told.toStdString();
    expectInHistory(file, "goalAssessment"_q, "Bo Øst"_q);
    EXPECT_EQ(edit("goal"_q, {"--goal"_q, "b"_q, "--go-on"_q}).status, 0);
    EXPECT_TRUE(goal("b"_q)[u"closing"].isNull());
}

TEST_F(GoalEditVerbsTest, OuterCircumstancesAndAnIndicatorWithoutFiguresAreSaid)
{
    EXPECT_EQ(edit("goal"_q, {"--goal"_q, "c"_q, "--circumstances"_q, "Politiet sigter flere."_q, "--propose"_q,
                                 "Frafaldne sigtelser efter etnicitet"_q})
                  .status,
        0);
    EXPECT_EQ(goal("c"_q)[u"circumstances"], QJsonValue("Politiet sigter flere."_q));
    EXPECT_EQ(goal("c"_q)[u"proposedIndicators"], QJsonValue(QJsonArray{"Frafaldne sigtelser efter etnicitet"_q}));
    const QString told = QString::fromUtf8(run({"goals"_q, file, "--language"_q, "da"_q}).out);
    for (const QString& words : {"Ydre omstændigheder: Politiet sigter flere."_q,
             "Foreslået indikator, ingen tal endnu: Frafaldne sigtelser efter etnicitet"_q})
        EXPECT_TRUE(told.contains(words)) << told.toStdString();
}

TEST_F(GoalEditVerbsTest, AnotherVerdictThanTheComputedOneNeedsItsReason)
{
    ASSERT_EQ(goal("c"_q)[u"verdict"], QJsonValue("cannotTell"_q));
    expectRefused({"goal"_q, file, "--goal"_q, "c"_q, "--verdict"_q, "met"_q}, 1);
    EXPECT_EQ(
        edit("goal"_q, {"--goal"_q, "c"_q, "--verdict"_q, "met"_q, "--reason"_q, "Politiet siger det."_q}).status, 0);
    EXPECT_EQ(goal("c"_q)[u"ownVerdict"], QJsonValue("met"_q));
    EXPECT_EQ(goal("c"_q)[u"ownReason"], QJsonValue("Politiet siger det."_q));
    expectRefused({"goal"_q, file, "--goal"_q, "c"_q, "--verdict"_q, "notMet"_q}, 1);
    EXPECT_EQ(goal("c"_q)[u"ownVerdict"], QJsonValue("met"_q)) << "the reason was one of another verdict";
    EXPECT_EQ(edit("goal"_q, {"--goal"_q, "c"_q, "--verdict"_q, "computed"_q}).status, 0);
    EXPECT_TRUE(goal("c"_q)[u"ownVerdict"].isNull());
    EXPECT_TRUE(goal("c"_q)[u"ownReason"].isNull());
}

TEST_F(GoalEditVerbsTest, AGoalIsAddedNamedAndHelped)
{
    EXPECT_EQ(edit("goal"_q, {"--add"_q, "Flere i fritidsjob"_q}).status, 0);
    EXPECT_EQ(goal("d"_q)[u"title"], QJsonValue("Flere i fritidsjob"_q));
    EXPECT_EQ(edit("goal"_q, {"--goal"_q, "D"_q, "--title"_q, "Flere unge i fritidsjob"_q}).status, 0);
    EXPECT_EQ(goal("d"_q)[u"title"], QJsonValue("Flere unge i fritidsjob"_q));
    expectInHistory(file, "goal"_q, "Bo Øst"_q);
    const QStringList nexus{"--goal"_q, "d"_q, "--card"_q, "nexus"_q};
    EXPECT_EQ(edit("goal"_q, nexus + QStringList{"--how"_q, "Finder job"_q}).status, 0);
    EXPECT_EQ(edit("goal"_q, nexus).status, 0);
    EXPECT_EQ(goal("d"_q)[u"initiatives"][0][u"title"], QJsonValue("Nexus"_q));
    EXPECT_EQ(goal("d"_q)[u"initiatives"][0][u"how"], QJsonValue("Finder job"_q)) << "what is not said stays";
    EXPECT_EQ(edit("goal"_q, nexus + QStringList{"--withdraw"_q}).status, 0);
    EXPECT_TRUE(goal("d"_q)[u"initiatives"].toArray().isEmpty());
    expectInHistory(file, "goalInitiative"_q, "Bo Øst"_q);
    EXPECT_EQ(edit("goal"_q, nexus + QStringList{"--withdraw"_q}).status, 1);
}

TEST_F(GoalEditVerbsTest, WhatCannotBeSaidOfAGoalIsRefusedInWords)
{
    const QJsonObject before = goal("b"_q);
    const QStringList b{"goal"_q, file, "--goal"_q, "b"_q};
    expectUsage({"goal"_q, file, "--verdict"_q, "met"_q}, "--goal LETTER is missing"_q);
    expectUsage(b, "--assessment"_q);
    expectUsage(b + QStringList{"--verdict"_q, "fine"_q}, "onCourse"_q);
    expectUsage(b + QStringList{"--decision"_q, "burn"_q}, "keep, change, drop, none"_q);
    expectUsage(b + QStringList{"--on"_q, "2010"_q}, "--on takes a day"_q);
    expectUsage(b + QStringList{"--assessable-from"_q, "engang"_q}, "--assessable-from takes a date"_q);
    expectUsage(b + QStringList{"--reason"_q, "Derfor"_q}, "--reason is why"_q);
    expectUsage(b + QStringList{"--title"_q, ""_q, "--assessment"_q, "x"_q}, "--title T is missing"_q);
    expectUsage(b + QStringList{"--how"_q, "x"_q}, "--card TITLE is missing"_q);
    expectUsage(b + QStringList{"--card"_q, "Nexus"_q, "--title"_q, "x"_q}, "both there"_q);
    expectUsage(b + QStringList{"--add"_q, "x"_q}, "--add and --goal are both there"_q);
    expectRefused({"goal"_q, file, "--goal"_q, "z"_q, "--title"_q, "x"_q}, 1);
    expectRefused(b + QStringList{"--card"_q, "Findes ikke"_q}, 1);
    EXPECT_EQ(goal("b"_q), before);
}

TEST_F(GoalEditVerbsTest, AnInterpretationIsChosenForAReasonAndOpenAgain)
{
    EXPECT_EQ(
        edit("interpret"_q, {"--goal"_q, "b"_q, "--choose"_q, "2"_q, "--reason"_q, "Aftalen siger point."_q}).status,
        0);
    EXPECT_EQ(readings()[1][u"number"], QJsonValue(2));
    EXPECT_EQ(readings()[1][u"chosen"], QJsonValue(true));
    EXPECT_EQ(readings()[1][u"reason"], QJsonValue("Aftalen siger point."_q));
    EXPECT_TRUE(QString::fromUtf8(run({"goals"_q, file}).out).contains("* 2. "_q));
    expectInHistory(file, "goalReading"_q, "Bo Øst"_q, "Aftalen siger point."_q);
    expectRefused({"interpret"_q, file, "--goal"_q, "b"_q, "--number"_q, "2"_q, "--remove"_q}, 1);
    EXPECT_EQ(edit("interpret"_q, {"--goal"_q, "b"_q, "--reopen"_q}).status, 0);
    EXPECT_EQ(readings()[1][u"chosen"], QJsonValue(false));
    expectRefused({"interpret"_q, file, "--goal"_q, "b"_q, "--reopen"_q}, 1);
}

TEST_F(GoalEditVerbsTest, AnInterpretationIsAddedChangedAndDeleted)
{
    ASSERT_EQ(readings().size(), 2);
    EXPECT_EQ(edit("interpret"_q,
                  {"--goal"_q, "b"_q, "--add"_q, "atMost"_q, "--amount"_q, "30 %"_q, "--series"_q,
                      "på overførselsindkomst, alle områdetyper"_q, "--by"_q, "2010"_q, "--wording"_q, "Højst 30 %"_q})
                  .status,
        0);
    ASSERT_EQ(readings().size(), 3);
    QJsonValue added = readings()[2];
    EXPECT_EQ(added[u"kind"], QJsonValue("atMost"_q));
    EXPECT_EQ(added[u"target"], QJsonValue(30));
    EXPECT_EQ(added[u"targetUnit"], QJsonValue("percent"_q));
    EXPECT_EQ(added[u"dueYear"], QJsonValue(2010));
    EXPECT_EQ(added[u"on"], QJsonValue("På overførselsindkomst, alle områdetyper"_q));
    expectInHistory(file, "target"_q, "Bo Øst"_q);
    EXPECT_EQ(edit("interpret"_q, {"--goal"_q, "b"_q, "--number"_q, "3"_q, "--amount"_q, "29,5"_q, "--population"_q,
                                      "alle"_q, "--stand-in"_q, "De er med."_q})
                  .status,
        0);
    added = readings()[2];
    EXPECT_EQ(added[u"target"], QJsonValue(29.5));
    EXPECT_EQ(added[u"population"], QJsonValue("alle"_q));
    EXPECT_EQ(added[u"standIn"], QJsonValue("De er med."_q));
    EXPECT_EQ(added[u"dueYear"], QJsonValue(2010)) << "what is not said stays";
    EXPECT_EQ(edit("interpret"_q, {"--goal"_q, "b"_q, "--number"_q, "3"_q, "--remove"_q}).status, 0);
    EXPECT_EQ(readings().size(), 2);
}

TEST_F(GoalEditVerbsTest, ALaterYearReplacesAnInterpretationForAReason)
{
    EXPECT_EQ(edit("interpret"_q, {"--goal"_q, "b"_q, "--number"_q, "1"_q, "--amount"_q, "12"_q, "--replace"_q,
                                      "--reason"_q, "Hævet af udvalget"_q})
                  .status,
        0);
    ASSERT_EQ(readings().size(), 2);
    EXPECT_EQ(readings()[0][u"target"], QJsonValue(12));
    expectInHistory(file, "target"_q, "Bo Øst"_q, "Hævet af udvalget"_q);
}

TEST_F(GoalEditVerbsTest, AnInterpretationThatCannotBeReadIsRefusedInWords)
{
    const QJsonArray before = readings();
    const QStringList b{"interpret"_q, file, "--goal"_q, "b"_q};
    const QStringList add = b + QStringList{"--add"_q};
    expectUsage({"interpret"_q, file, "--reopen"_q}, "--goal LETTER is missing"_q);
    expectUsage(b, "One of --add, --number, --choose, --reopen is missing."_q);
    expectUsage(add + QStringList{"moon"_q}, "percentagePoints"_q);
    expectUsage(add + QStringList{"parity"_q, "--amount"_q, "10"_q}, "--amount says nothing of “parity”"_q);
    expectUsage(add + QStringList{"atMost"_q}, "--amount A is missing"_q);
    expectUsage(add + QStringList{"atMost"_q, "--amount"_q, "mange"_q}, "--amount takes a number"_q);
    expectUsage(add + QStringList{"atMost"_q, "--amount"_q, "5"_q, "--by"_q, "snart"_q}, "--by takes a year"_q);
    expectUsage(add + QStringList{"atMost"_q, "--amount"_q, "5"_q, "--reason"_q, "x"_q}, "--reason goes with"_q);
    expectUsage(b + QStringList{"--choose"_q, "1"_q}, "--reason R is missing"_q);
    expectUsage(b + QStringList{"--choose"_q, "en"_q, "--reason"_q, "x"_q}, "--choose takes a number"_q);
    expectUsage(b + QStringList{"--number"_q, "1"_q}, "is missing"_q);
    expectUsage(b + QStringList{"--number"_q, "1"_q, "--reopen"_q}, "--number and --reopen are both there"_q);
    expectUsage(b + QStringList{"--number"_q, "1"_q, "--kind"_q, "atLeast"_q}, "--amount A is missing"_q);
    expectRefused(b + QStringList{"--number"_q, "9"_q, "--remove"_q}, 1);
    expectRefused(add + QStringList{"atMost"_q, "--amount"_q, "5"_q, "--series"_q, "På overførselsindkomst"_q}, 1);
    expectRefused(add + QStringList{"atMost"_q, "--amount"_q, "5"_q, "--series"_q, "månen"_q}, 1);
    expectRefused(add + QStringList{"noNew"_q, "--scheme"_q, "moon"_q, "--from"_q, "2009"_q}, 1);
    EXPECT_EQ(readings(), before);
}

} // namespace indblik
