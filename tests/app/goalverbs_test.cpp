// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QJsonArray>

namespace indblik {

class GoalVerbsTest : public CliTest
{
protected:
    static QJsonObject reading(const QJsonObject& json, const QString& code, const QString& kind)
    {
        const auto goals = json[u"goals"].toArray();
        for (const auto& goal : goals) {
            if (goal[u"code"].toString() != code)
                continue;
            const auto readings = goal[u"readings"].toArray();
            for (const auto& each : readings) {
                if (each[u"kind"].toString() == kind)
                    return each.toObject();
            }
        }
        return {};
    }
};

TEST_F(GoalVerbsTest, GoalBIsToldByTheDeprivedAreasAlone)
{
    const QJsonObject json = run({"goals"_q, example(), "--year"_q, "2010"_q, "--json"_q}).json();
    const QJsonObject percent = reading(json, "b"_q, "percent"_q);
    EXPECT_EQ(percent[u"population"], QJsonValue("de udsatte boligområder"_q));
    EXPECT_EQ(percent[u"verdict"], QJsonValue("cannotTell"_q));
    EXPECT_EQ(percent[u"why"], QJsonValue("otherPeople"_q));
    EXPECT_EQ(percent[u"actual"], QJsonValue(29.3)) << "what is measured of all areas is still shown";
    const QJsonObject points = reading(json, "b"_q, "percentagePoints"_q);
    EXPECT_EQ(points[u"verdict"], QJsonValue("onCourse"_q)) << "within reach";
    EXPECT_EQ(points[u"dueFigureMissing"], QJsonValue(true));
    EXPECT_EQ(points[u"isProvisional"], QJsonValue(true)) << "the figure of 2010 is not there";
    EXPECT_EQ(points[u"changePp"], QJsonValue(-5.9));
    EXPECT_TRUE(points[u"changePct"].isNull()) << "of what share is not known";
    EXPECT_EQ(points[u"alsoOn"].toArray().at(0)[u"changePp"], QJsonValue(-8.3));
    EXPECT_EQ(reading(json, "a"_q, "noNew"_q)[u"why"], QJsonValue("ruleChanged"_q));
    EXPECT_EQ(reading(json, "a"_q, "noNew"_q)[u"list"][u"isIllustrative"], QJsonValue(true));
    EXPECT_EQ(reading(json, "c"_q, "parity"_q)[u"verdict"], QJsonValue("cannotTell"_q));
    EXPECT_FALSE(json[u"initiativesWithoutGoal"].toArray().isEmpty());
}

TEST_F(GoalVerbsTest, WhereAllAreasMayStandInItIsMetAsPercentAndNotAsPoints)
{
    const QString file = example();
    for (const QString& number : {"1"_q, "2"_q}) {
        ASSERT_EQ(run({"interpret"_q, file, "--goal"_q, "b"_q, "--number"_q, number, "--series"_q,
                          "På overførselsindkomst, alle områdetyper"_q, "--series"_q,
                          "På overførselsindkomst, ikke-tømte boliger"_q, "--stand-in"_q, "Opgøres ikke for sig"_q})
                      .status,
            0);
    }
    const QJsonObject json = run({"goals"_q, file, "--json"_q}).json();
    const QJsonObject percent = reading(json, "b"_q, "percent"_q);
    const QJsonObject points = reading(json, "b"_q, "percentagePoints"_q);
    EXPECT_EQ(percent[u"verdict"], QJsonValue("met"_q));
    EXPECT_EQ(points[u"verdict"], QJsonValue("notMet"_q));
    for (const QJsonObject& each : {percent, points}) {
        EXPECT_EQ(each[u"isProvisional"], QJsonValue(true)) << "the figure of 2010 is not there";
        EXPECT_EQ(each[u"standsIn"], QJsonValue(true));
        EXPECT_EQ(each[u"target"], QJsonValue(10));
        EXPECT_EQ(each[u"base"], QJsonValue(33.2));
        EXPECT_EQ(each[u"baseYear"], QJsonValue(2006));
        EXPECT_EQ(each[u"actual"], QJsonValue(29.3));
        EXPECT_EQ(each[u"actualYear"], QJsonValue(2008));
        EXPECT_EQ(each[u"changePp"], QJsonValue(-3.9));
        EXPECT_EQ(each[u"changePct"], QJsonValue(-11.7));
        EXPECT_EQ(each[u"chosen"], QJsonValue(false));
        EXPECT_EQ(each[u"unit"], QJsonValue("percent"_q));
        const auto also = each[u"alsoOn"].toArray();
        EXPECT_EQ(also.at(0)[u"changePp"], QJsonValue(-4.6));
        EXPECT_EQ(also.at(0)[u"changePct"], QJsonValue(-13.5));
    }
    EXPECT_EQ(percent[u"targetUnit"], QJsonValue("percentOfBase"_q));
    EXPECT_EQ(points[u"targetUnit"], QJsonValue("percentagePoints"_q));
    const auto told = run({"goals"_q, file});
    for (const QString& words : {"Nået (foreløbigt)"_q, "Ikke nået (foreløbigt)"_q, "træder i stedet"_q})
        EXPECT_TRUE(QString::fromUtf8(told.out).contains(words)) << words.toStdString();
}

TEST_F(GoalVerbsTest, SaysTheSameInWords)
{
    const auto told = run({"goals"_q, example(), "--language"_q, "da"_q});
    EXPECT_EQ(told.status, 0);
    for (const QString& words : {"Målet gælder de udsatte boligområder, og tallene gælder andre."_q, "På vej"_q,
             "-3,9 procentpoint"_q, "-5,9 procentpoint"_q, "Akacieparken"_q, "opdigtede"_q})
        EXPECT_TRUE(QString::fromUtf8(told.out).contains(words)) << words.toStdString();
}

TEST_F(GoalVerbsTest, ListsTheSeriesWithTheirUnits)
{
    const QJsonObject json = run({"series"_q, example(), "--json"_q}).json();
    const auto series = json[u"series"].toArray();
    ASSERT_GE(series.size(), 3);
    bool isThere = false;
    for (const auto& each : series) {
        if (each[u"population"].toString() != "alle områdetyper"_q || each[u"unit"].toString() != "percent"_q)
            continue;
        isThere = true;
        const auto figures = each[u"figures"].toArray();
        EXPECT_EQ(figures.at(0)[u"period"], QJsonValue("2006"_q));
        EXPECT_EQ(figures.at(1)[u"value"], QJsonValue(29.3));
    }
    EXPECT_TRUE(isThere);
}

TEST_F(GoalVerbsTest, DrawsChartsAsSvgAndPng)
{
    const QString file = example();
    for (const QString& what : {"goal:b"_q, "series:områdetyper"_q, "area:Mjølnerparken"_q, "types"_q}) {
        for (const QString& suffix : {"svg"_q, "png"_q}) {
            const QString out = path("kurve."_q + suffix);
            QFile::remove(out);
            const auto drawn = run({"chart"_q, file, "--what"_q, what, "--out"_q, out});
            EXPECT_EQ(drawn.status, 0) << what.toStdString() << drawn.err.toStdString();
            QFile picture(out);
            ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
            EXPECT_TRUE(
                picture.read(60).contains(suffix == "svg"_q ? "svg" : "PNG") || picture.readAll().contains("<svg"));
        }
    }
    EXPECT_EQ(run({"chart"_q, file, "--what"_q, "goal:z"_q, "--out"_q, path("x.svg"_q)}).status, 1);
    EXPECT_EQ(run({"chart"_q, file, "--what"_q, "goal:b"_q, "--out"_q, path("x.gif"_q)}).status, 2);
}

} // namespace indblik
