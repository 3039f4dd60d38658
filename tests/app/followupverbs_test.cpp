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

TEST_F(FollowUpVerbsTest, OneThatCannotBeReadIsRefusedInWords)
{
    const QJsonArray before = all();
    const QString known = before[0][u"title"].toString();
    expectUsage({}, "One of --add, --title is missing."_q);
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
