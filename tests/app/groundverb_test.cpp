// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

class GroundVerbTest : public CliTest
{
protected:
    void SetUp() override { file = example(); }

    /// An edit that Bo signs.
    Outcome edit(const QStringList& rest) const
    {
        return run(QStringList{"ground"_q, file, "--author"_q, "Bo Øst"_q} + rest);
    }

    QJsonArray grounds() const
    {
        const auto goals = run({"goals"_q, file, "--json"_q}).json()[u"goals"].toArray();
        for (const auto& each : goals) {
            if (each[u"code"].toString() == "c"_q)
                return each[u"grounds"].toArray();
        }
        return {};
    }

    bool restsOn(const QString& kind, const QString& title) const
    {
        return grounds().contains(QJsonObject{{"kind"_q, kind}, {"title"_q, title}});
    }

    /// Wrong usage, with these words before where help is.
    void expectUsage(const QStringList& rest, const QString& words) const
    {
        const QStringList call = QStringList{"ground"_q, file, "--language"_q, "en"_q} + rest;
        expectRefused(call, 2);
        const QString said = run(call).err;
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    }

    QString file;
};

TEST_F(GroundVerbTest, AnAssessmentRestsOnAnEvaluationAFormAndASeries)
{
    const QStringList goal{"--goal"_q, "c"_q};
    ASSERT_EQ(run({"followup"_q, file, "--add"_q, "Prøve"_q, "--card"_q, "Nexus"_q}).status, 0);
    ASSERT_EQ(
        run({"series"_q, file, "--add"_q, "I arbejde"_q, "--population"_q, "unge"_q, "--unit"_q, "percent"_q}).status,
        0);
    EXPECT_EQ(edit(goal + QStringList{"--title"_q, "Prøve"_q}).status, 0);
    EXPECT_EQ(edit(goal + QStringList{"--card"_q, "Kringlebakken"_q}).status, 0);
    EXPECT_EQ(edit(goal + QStringList{"--series"_q, "I arbejde"_q}).status, 0);
    EXPECT_TRUE(restsOn("followUp"_q, "Prøve"_q));
    EXPECT_TRUE(restsOn("initiative"_q, "Kringlebakken"_q));
    const QJsonArray rests = grounds();
    EXPECT_TRUE(std::any_of(
        rests.begin(), rests.end(), [](const QJsonValue& each) { return each[u"kind"].toString() == "series"_q; }));
    const auto before = rests.size();
    expectInHistory(file, "assessmentGround"_q, "Bo Øst"_q);
    EXPECT_EQ(edit(goal + QStringList{"--title"_q, "Prøve"_q}).status, 0) << "it is said already";
    EXPECT_EQ(grounds().size(), before);
    const auto evaluations = run({"evaluations"_q, file, "--json"_q}).json()[u"evaluations"].toArray();
    EXPECT_TRUE(std::any_of(evaluations.begin(), evaluations.end(), [](const QJsonValue& each) {
        return each[u"title"].toString() == "Prøve"_q && each[u"goals"].toArray().contains("c"_q);
    }));
    EXPECT_EQ(edit(goal + QStringList{"--title"_q, "Prøve"_q, "--withdraw"_q}).status, 0);
    EXPECT_FALSE(restsOn("followUp"_q, "Prøve"_q));
    EXPECT_EQ(edit(goal + QStringList{"--title"_q, "Prøve"_q, "--withdraw"_q}).status, 1) << "it does not any more";
}

TEST_F(GroundVerbTest, WhatItCannotRestOnIsRefusedInWords)
{
    const QJsonArray before = grounds();
    expectUsage({"--card"_q, "Nexus"_q}, "--goal LETTER is missing"_q);
    expectUsage({"--goal"_q, "c"_q}, "One of --series, --card, --title, --number is missing."_q);
    expectUsage({"--goal"_q, "c"_q, "--card"_q, "Nexus"_q, "--title"_q, "x"_q}, "--card and --title are both there"_q);
    expectUsage({"--goal"_q, "c"_q, "--number"_q, "0"_q}, "--number takes a number from 1 on"_q);
    expectRefused({"ground"_q, file, "--goal"_q, "æ"_q, "--card"_q, "Nexus"_q}, 1);
    expectRefused({"ground"_q, file, "--goal"_q, "c"_q, "--title"_q, "Findes ikke"_q}, 1);
    EXPECT_EQ(grounds(), before);
}

} // namespace indblik
