// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/round.h"

namespace indblik {

TEST_F(CliRound, ShowsHowAYearWouldBeOpenedWithoutOpeningIt)
{
    const QByteArray before = bytesOf(path(file));
    const QStringList call = {"open-year"_q, file, "--year"_q, "2011"_q, "--dry-run"_q};
    const QJsonObject json = run(call + QStringList{"--json"_q, "--new"_q, "Å-huset"_q, "--without"_q, title}).json();
    expectKeys(json, {"year"_q, "from"_q, "opened"_q, "cards"_q, "passedGoals"_q});
    ASSERT_EQ(json[u"passedGoals"].toArray().size(), 3) << "all are set for 2010";
    expectKeys(json[u"passedGoals"][0], {"code"_q, "title"_q, "dueYear"_q, "taken"_q});
    EXPECT_EQ(json[u"from"], QJsonValue(2010));
    EXPECT_EQ(json[u"opened"], QJsonValue(false));
    const QJsonArray forms = json[u"cards"].toArray();
    ASSERT_EQ(forms.size(), 19);
    for (const auto& each : forms) {
        expectKeys(each, {"title"_q, "section"_q, "isNew"_q, "hasEnded"_q, "taken"_q, "due"_q, "responsible"_q});
        EXPECT_EQ(each[u"taken"].toBool(), each[u"title"].toString() != title);
        EXPECT_EQ(each[u"isNew"].toBool(), each[u"title"].toString() == "Å-huset"_q);
    }
    const QString people = QString::fromUtf8(en(call).out);
    EXPECT_TRUE(people.contains("18"_q));
    EXPECT_EQ(bytesOf(path(file)), before);
    expectRefused({"cards"_q, file, "--year"_q, "2011"_q}, 1);
}

TEST_F(CliRound, OpensAYearWithNewInitiativesAndWithoutOthers)
{
    const Outcome opened = run({"open-year"_q, file, "--year"_q, "2011"_q, "--new"_q, " Å-huset "_q, "--new"_q,
        "Ø-huset"_q, "--without"_q, title.toUpper(), "--json"_q});
    EXPECT_EQ(opened.status, 0) << opened.err.toStdString();
    EXPECT_EQ(opened.json()[u"opened"], QJsonValue(true));
    QStringList titles;
    int fresh = 0;
    for (const auto& each : cards()[u"cards"].toArray()) {
        titles.append(each[u"title"].toString());
        fresh += each[u"isNew"].toBool() ? 1 : 0;
    }
    EXPECT_EQ(titles.size(), 19);
    EXPECT_EQ(fresh, 2);
    EXPECT_TRUE(titles.contains("Å-huset"_q));
    EXPECT_FALSE(titles.contains(title));
    EXPECT_EQ(run({"verify"_q, file}).status, 0);
    // The newest account is shown from now on.
    EXPECT_EQ(run({"cards"_q, file, "--json"_q}).json()[u"year"], QJsonValue(2011));
}

TEST_F(CliRound, AGoalWhoseYearIsOverGoesOnOnlyWhereNobodyLeavesItOut)
{
    expectRefusal(en({"open-year"_q, file, "--year"_q, "2011"_q, "--without-goal"_q, "z"_q}), "no goal z"_q);
    const QString told =
        QString::fromUtf8(en({"open-year"_q, file, "--year"_q, "2011"_q, "--without-goal"_q, "B"_q}).out);
    EXPECT_TRUE(told.contains("left out: goal b, which was to be reached in 2010"_q)) << told.toStdString();
    EXPECT_TRUE(told.contains("goal c was to be reached in 2010 and goes on"_q)) << told.toStdString();
    QStringList codes;
    for (const auto& goal : run({"goals"_q, file, "--json"_q}).json()[u"goals"].toArray()) {
        codes.append(goal[u"code"].toString());
        EXPECT_EQ(goal[u"yearPassed"], QJsonValue(true));
    }
    EXPECT_EQ(codes, (QStringList{"a"_q, "c"_q}));
}

TEST_F(CliRound, RefusesToOpenAYearThatIsThereOrHasNothingBeforeIt)
{
    const QByteArray before = bytesOf(path(file));
    expectRefusal(en({"open-year"_q, file, "--year"_q, "2010"_q}), "2010"_q);
    expectRefusal(en({"open-year"_q, file, "--year"_q, "1999"_q}), "Import one"_q);
    expectRefusal(en({"open-year"_q, file, "--year"_q, "2011"_q, "--without"_q, "Findes ikke"_q}), "Findes ikke"_q);
    expectRefusal(en({"open-year"_q, file, "--year"_q, "2011"_q, "--new"_q, title.toUpper()}), "already in the list"_q);
    expectRefusal(en({"open-year"_q, file, "--year"_q, "2011"_q, "--new"_q, " "_q}), "needs a title"_q);
    expectRefusal(
        en({"open-year"_q, file, "--year"_q, "2011"_q, "--new"_q, "Å"_q, "--new"_q, "å"_q}), "already in the list"_q);
    EXPECT_EQ(bytesOf(path(file)), before);
    EXPECT_EQ(files(), QStringList{file});
}

} // namespace indblik
