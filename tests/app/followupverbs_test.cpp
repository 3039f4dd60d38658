// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

class FollowUpVerbsTest : public CliTest
{
protected:
    void SetUp() override { file = example(); }

    /// An edit that Bo signs.
    Outcome edit(const QStringList& rest) const
    {
        return run(QStringList{"followup"_q, file, "--author"_q, "Bo Øst"_q} + rest);
    }

    QJsonArray all() const { return run({"followups"_q, file, "--json"_q}).json()[u"followUps"].toArray(); }

    QJsonObject named(const QString& title) const
    {
        const auto followUps = all();
        for (const auto& each : followUps) {
            if (each[u"title"].toString() == title)
                return each.toObject();
        }
        return {};
    }

    /// Wrong usage, with these words before where help is.
    void expectUsage(const QStringList& rest, const QString& words) const
    {
        const QStringList call = QStringList{"followup"_q, file, "--language"_q, "en"_q} + rest;
        expectRefused(call, 2);
        const QString said = run(call).err;
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    }

    Outcome round(const QStringList& rest) const
    {
        return run(QStringList{"round"_q, file, "--author"_q, "Bo Øst"_q} + rest);
    }

    QJsonArray rounds(const QString& title) const { return named(title)[u"rounds"].toArray(); }

    QString file;
};

TEST_F(FollowUpVerbsTest, AreListedInTheOrderTheyAreExpectedIn)
{
    const QJsonArray before = all();
    ASSERT_GE(before.size(), 5);
    EXPECT_EQ(edit({"--add"_q, "Den første af alle"_q, "--card"_q, "Nexus"_q, "--due"_q, "1.1.2001"_q}).status, 0);
    const QJsonArray followUps = all();
    EXPECT_EQ(followUps.size(), before.size() + 1);
    EXPECT_EQ(followUps[0][u"title"], QJsonValue("Den første af alle"_q));
    bool hasNone = false;
    for (const auto& each : followUps) {
        expectKeys(each, {"title"_q, "kind"_q, "isExternal"_q, "due"_q, "repeats"_q, "arrived"_q, "isOverdue"_q,
                             "note"_q, "isDone"_q, "initiatives"_q});
        EXPECT_FALSE(each[u"initiatives"].toArray().isEmpty());
        EXPECT_FALSE(hasNone && !each[u"due"].isNull() && !each[u"due"].toString().contains("after"_q))
            << "what has a date comes first";
        hasNone |= each[u"due"].isNull();
    }
    const Outcome told = run({"followups"_q, file});
    EXPECT_TRUE(QString::fromUtf8(told.out).startsWith("Den første af alle: "_q)) << told.out.constData();
}

TEST_F(FollowUpVerbsTest, OneIsAddedChangedAndDeletedOnAllItsForms)
{
    EXPECT_EQ(
        edit({"--add"_q, "Slutevaluering"_q, "--card"_q, "nexus"_q, "--card"_q, "FAKTI"_q, "--kind"_q,
                 "finalEvaluation"_q, "--due"_q, "medio 2012"_q, "--by"_q, "external"_q, "--note"_q, "Udbydes."_q})
            .status,
        0);
    QJsonObject made = named("Slutevaluering"_q);
    EXPECT_EQ(made[u"kind"], QJsonValue("finalEvaluation"_q));
    EXPECT_EQ(made[u"due"], QJsonValue("2012-medio"_q));
    EXPECT_EQ(made[u"isExternal"], QJsonValue(true));
    EXPECT_EQ(made[u"note"], QJsonValue("Udbydes."_q));
    EXPECT_EQ(made[u"initiatives"].toArray().size(), 2);
    EXPECT_TRUE(made[u"initiatives"].toArray().contains("Nexus"_q));
    EXPECT_TRUE(made[u"initiatives"].toArray().contains("FAKTI"_q));
    expectInHistory(file, "followUp"_q, "Bo Øst"_q);
    EXPECT_EQ(edit({"--title"_q, "slutevaluering"_q, "--rename"_q, "Slutevaluering af FAKTI"_q, "--card"_q, "FAKTI"_q,
                       "--by"_q, "unsaid"_q})
                  .status,
        0);
    made = named("Slutevaluering af FAKTI"_q);
    EXPECT_EQ(made[u"initiatives"].toArray(), QJsonArray({"FAKTI"_q}));
    EXPECT_TRUE(made[u"isExternal"].isNull());
    EXPECT_EQ(made[u"due"], QJsonValue("2012-medio"_q)) << "what is not said stays";
    EXPECT_EQ(edit({"--title"_q, "Slutevaluering af FAKTI"_q, "--due"_q, ""_q}).status, 0);
    EXPECT_TRUE(named("Slutevaluering af FAKTI"_q)[u"due"].isNull());
    EXPECT_EQ(edit({"--title"_q, "Slutevaluering af FAKTI"_q, "--remove"_q}).status, 0);
    EXPECT_TRUE(named("Slutevaluering af FAKTI"_q).isEmpty());
}

TEST_F(FollowUpVerbsTest, OfOneThatRepeatsTheNextIsExpectedOnceItHasCome)
{
    ASSERT_EQ(edit({"--add"_q, "Status hvert år"_q, "--card"_q, "Nexus"_q, "--due"_q, "2010"_q, "--repeats"_q,
                       "yearly"_q, "--arrived"_q, "15.6.2010"_q})
                  .status,
        0);
    EXPECT_EQ(named("Status hvert år"_q)[u"arrived"], QJsonValue("2010-06-15"_q));
    EXPECT_EQ(named("Status hvert år"_q)[u"due"], QJsonValue("2010"_q)) << "what is said counts";
    ASSERT_EQ(edit({"--title"_q, "Status hvert år"_q, "--arrived"_q, "1.7.2010"_q}).status, 0);
    EXPECT_EQ(named("Status hvert år"_q)[u"due"], QJsonValue("2011"_q));
    EXPECT_EQ(named("Status hvert år"_q)[u"isDone"], QJsonValue(false));
}

TEST_F(FollowUpVerbsTest, OneThatHasComeIsNotSaidToComeAgain)
{
    ASSERT_EQ(
        edit({"--add"_q, "Slutmåling"_q, "--card"_q, "Nexus"_q, "--due"_q, "2010"_q, "--arrived"_q, "15.6.2010"_q})
            .status,
        0);
    ASSERT_EQ(rounds("Slutmåling"_q).size(), 1) << "it came when it was expected, and nothing more is";
    const QJsonObject came = named("Slutmåling"_q);
    EXPECT_EQ(came[u"isDone"], QJsonValue(true));
    const Outcome again = edit({"--title"_q, "Slutmåling"_q, "--arrived"_q, "1.7.2010"_q, "--language"_q, "en"_q});
    EXPECT_EQ(again.status, 1);
    EXPECT_TRUE(again.err.contains("“Slutmåling” has come already, "_q)) << again.err.toStdString();
    EXPECT_EQ(named("Slutmåling"_q), came);
    EXPECT_EQ(edit({"--title"_q, "Slutmåling"_q, "--arrived"_q, "15.6.2010"_q}).status, 0) << "it is said already";
    EXPECT_EQ(named("Slutmåling"_q), came);
    EXPECT_EQ(edit({"--title"_q, "Slutmåling"_q, "--arrived"_q, ""_q}).status, 0);
    EXPECT_TRUE(named("Slutmåling"_q)[u"arrived"].isNull());
    EXPECT_EQ(named("Slutmåling"_q)[u"due"], QJsonValue("2010"_q)) << "it is waited for again";
}

TEST_F(FollowUpVerbsTest, OneMayHaveComeThoughNobodyKnowsWhenUntilSomebodyDoes)
{
    const QString title = "Studie fra dengang"_q;
    ASSERT_EQ(edit({"--add"_q, title, "--card"_q, "Nexus"_q, "--arrived"_q, "unsaid"_q}).status, 0);
    EXPECT_EQ(named(title)[u"isDone"], QJsonValue(true));
    EXPECT_TRUE(named(title)[u"arrived"].isNull());
    EXPECT_EQ(edit({"--title"_q, title, "--arrived"_q, ""_q}).status, 0);
    EXPECT_EQ(named(title)[u"isDone"], QJsonValue(false));
    EXPECT_EQ(rounds(title)[0][u"hasCome"], QJsonValue(false));
    EXPECT_EQ(edit({"--title"_q, title, "--arrived"_q, "unsaid"_q}).status, 0);
    EXPECT_EQ(edit({"--title"_q, title, "--arrived"_q, "februar 2010"_q}).status, 0);
    EXPECT_EQ(named(title)[u"arrived"], QJsonValue("2010-02"_q));
    EXPECT_EQ(rounds(title).size(), 1);
}

TEST_F(FollowUpVerbsTest, ARoundIsAddedChangedAndDeleted)
{
    const QString title = "Status hvert år"_q;
    ASSERT_EQ(
        edit({"--add"_q, title, "--card"_q, "Nexus"_q, "--due"_q, "medio 2010"_q, "--repeats"_q, "yearly"_q}).status,
        0);
    EXPECT_EQ(round({"--title"_q, title, "--round"_q, "1"_q, "--period"_q, "2009"_q, "--data-due"_q, "1.3.2010"_q,
                        "--data-received"_q, "marts 2010"_q, "--arrived"_q, "juni 2010"_q, "--presented-to"_q, "BR"_q,
                        "--presented-on"_q, "november 2010"_q, "--document"_q, "Sag 113"_q})
                  .status,
        0);
    const QJsonObject first = rounds(title)[0].toObject();
    EXPECT_EQ(first[u"period"], QJsonValue("2009"_q));
    EXPECT_EQ(first[u"dataDue"], QJsonValue("2010-03-01"_q));
    EXPECT_EQ(first[u"dataReceived"], QJsonValue("2010-03"_q));
    EXPECT_EQ(first[u"due"], QJsonValue("2010-medio"_q)) << "what is not said stays";
    EXPECT_EQ(first[u"arrived"], QJsonValue("2010-06"_q));
    EXPECT_EQ(first[u"presentedTo"], QJsonValue("BR"_q));
    EXPECT_EQ(first[u"presentedOn"], QJsonValue("2010-11"_q));
    EXPECT_EQ(first[u"document"], QJsonValue("Sag 113"_q));
    expectInHistory(file, "evaluationRound"_q, "Bo Øst"_q);
    EXPECT_EQ(round({"--title"_q, title, "--add"_q, "--data-due"_q, "1.4.2011"_q}).status, 0);
    ASSERT_EQ(rounds(title).size(), 2);
    EXPECT_EQ(rounds(title)[1][u"period"], QJsonValue("2010"_q));
    EXPECT_EQ(rounds(title)[1][u"due"], QJsonValue("2011-medio"_q)) << "an interval later";
    EXPECT_EQ(rounds(title)[1][u"dataDue"], QJsonValue("2011-04-01"_q)) << "what is said counts";
    EXPECT_EQ(rounds(title)[0].toObject(), first) << "earlier rounds stay";
    const QString told = QString::fromUtf8(run({"followups"_q, file}).out);
    EXPECT_TRUE(told.contains(
        "\n  1. 2009 · data modtaget marts 2010 · kom juni 2010 · fremlagt for BR november 2010 · Sag 113\n"_q))
        << told.toStdString();
    EXPECT_EQ(round({"--title"_q, title, "--round"_q, "1"_q, "--arrived"_q, "unsaid"_q}).status, 0);
    EXPECT_EQ(rounds(title)[0][u"hasCome"], QJsonValue(true));
    EXPECT_TRUE(rounds(title)[0][u"arrived"].isNull());
    EXPECT_EQ(round({"--title"_q, title, "--round"_q, "1"_q, "--arrived"_q, ""_q}).status, 0);
    EXPECT_EQ(rounds(title)[0][u"hasCome"], QJsonValue(false));
    EXPECT_EQ(round({"--title"_q, title, "--round"_q, "1"_q, "--remove"_q}).status, 0);
    ASSERT_EQ(rounds(title).size(), 1);
    EXPECT_EQ(rounds(title)[0][u"period"], QJsonValue("2010"_q));
}

TEST_F(FollowUpVerbsTest, ARoundThatIsNoneIsRefusedInWords)
{
    const QString title = "Slutmåling"_q;
    ASSERT_EQ(edit({"--add"_q, title, "--card"_q, "Nexus"_q, "--due"_q, "2010"_q}).status, 0);
    const QJsonArray before = all();
    const auto expectWords = [&](const QStringList& rest, const QString& words) {
        const QStringList call = QStringList{"round"_q, file, "--language"_q, "en"_q} + rest;
        expectRefused(call, 2);
        const QString said = run(call).err;
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    };
    expectWords({"--add"_q, "--due"_q, "2011"_q}, "One of --title, --number is missing."_q);
    expectWords({"--title"_q, title}, "One of --add, --round is missing."_q);
    expectWords({"--title"_q, title, "--round"_q, "1"_q}, "One of --period, --data-due"_q);
    expectWords({"--title"_q, title, "--add"_q}, "One of --period, --data-due"_q);
    expectWords({"--title"_q, title, "--add"_q, "--remove"_q}, "--remove and --add are both there"_q);
    expectWords({"--title"_q, title, "--round"_q, "0"_q, "--remove"_q}, "--round takes a number from 1 on"_q);
    expectWords({"--title"_q, title, "--round"_q, "1"_q, "--due"_q, "engang"_q}, "--due takes a date"_q);
    expectRefused({"round"_q, file, "--title"_q, title, "--round"_q, "2"_q, "--remove"_q}, 1);
    expectRefused({"round"_q, file, "--title"_q, "Findes ikke"_q, "--add"_q, "--due"_q, "2011"_q}, 1);
    EXPECT_EQ(all(), before);
}

TEST_F(FollowUpVerbsTest, OfSeveralThatAreCalledTheSameOneIsNamedByItsNumber)
{
    ASSERT_EQ(edit({"--add"_q, "Måling"_q, "--card"_q, "Nexus"_q, "--due"_q, "2001"_q}).status, 0);
    ASSERT_EQ(edit({"--add"_q, "Måling 2"_q, "--card"_q, "FAKTI"_q, "--due"_q, "2002"_q}).status, 0);
    ASSERT_EQ(edit({"--title"_q, "Måling 2"_q, "--rename"_q, "Måling"_q}).status, 0);
    const QJsonArray before = all();
    EXPECT_EQ(before[1][u"number"], QJsonValue(2));
    expectRefused({"round"_q, file, "--title"_q, "Måling"_q, "--round"_q, "1"_q, "--remove"_q}, 1);
    const Outcome refused = edit({"--title"_q, "måling"_q, "--remove"_q});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("1 (Nexus), 2 (FAKTI)"_q)) << refused.err.toStdString();
    EXPECT_EQ(all(), before);
    EXPECT_EQ(edit({"--number"_q, "2"_q, "--note"_q, "Den anden."_q}).status, 0);
    EXPECT_EQ(all()[1][u"note"], QJsonValue("Den anden."_q));
    EXPECT_TRUE(all()[0][u"note"].isNull());
    EXPECT_EQ(edit({"--number"_q, "99"_q, "--remove"_q}).status, 1);
}

TEST_F(FollowUpVerbsTest, OfOneThatHasComeItIsTheNextThatShouldHave)
{
    const QString told = QString::fromUtf8(run({"followups"_q, file}).out);
    EXPECT_TRUE(told.contains("Fælles evaluering af udlejningsaftalen: Opfølgning, intern · er kommet · næste skulle "
                              "være kommet efter sommerferien 2010 · hvert år"_q))
        << told.toStdString();
}

TEST_F(FollowUpVerbsTest, OneThatCannotBeReadIsRefusedInWords)
{
    const QJsonArray before = all();
    const QString known = before[0][u"title"].toString();
    expectUsage({}, "One of --add, --title, --number is missing."_q);
    expectUsage({"--add"_q, "x"_q}, "--card TITLE is missing"_q);
    expectUsage({"--add"_q, "x"_q, "--card"_q, "Nexus"_q, "--remove"_q}, "--add and --remove are both there"_q);
    expectUsage({"--title"_q, known}, "is missing"_q);
    expectUsage({"--title"_q, known, "--kind"_q, "moon"_q}, "effectEvaluation"_q);
    expectUsage({"--title"_q, known, "--by"_q, "moon"_q}, "unsaid, own, external"_q);
    expectUsage({"--title"_q, known, "--repeats"_q, "moon"_q}, "twiceAYear"_q);
    expectUsage({"--title"_q, known, "--due"_q, "engang"_q}, "--due takes a date"_q);
    expectUsage({"--title"_q, known, "--arrived"_q, "engang"_q}, "--arrived takes a date"_q);
    expectRefused({"followup"_q, file, "--title"_q, "Findes ikke"_q, "--remove"_q}, 1);
    expectRefused({"followup"_q, file, "--add"_q, known, "--card"_q, "Nexus"_q}, 1);
    expectRefused({"followup"_q, file, "--add"_q, "x"_q, "--card"_q, "Findes ikke"_q}, 1);
    EXPECT_EQ(all(), before);
}

} // namespace indblik
