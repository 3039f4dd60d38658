// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

class PlacesVerbTest : public CliTest
{
protected:
    void SetUp() override { file = example(); }

    Outcome places(const QStringList& rest) const
    {
        return run(QStringList{"places"_q, file, "--author"_q, "Bo Øst"_q} + rest);
    }

    const QString row = "Væresteder for unge mellem 18 og 23 år"_q;
    QString file;
};

TEST_F(PlacesVerbTest, SaysThatNothingIsCountedYet)
{
    EXPECT_EQ(
        QString::fromUtf8(places({}).out).trimmed(), "Ingen række i budgettet har pladser eller deltagere endnu."_q);
    const QJsonObject json = places({"--json"_q}).json();
    expectKeys(json, {"year"_q, "places"_q, "participants"_q});
    EXPECT_TRUE(json[u"places"].toArray().isEmpty());
}

TEST_F(PlacesVerbTest, TellsWhatAPlaceCostsOnASite)
{
    EXPECT_EQ(places({"--row"_q, row.toUpper(), "--site"_q, "kapelvej"_q, "--figure"_q, "2010=50"_q, "--figure"_q,
                         "2011=1.200"_q})
                  .status,
        0);
    EXPECT_EQ(
        places({"--row"_q, row, "--site"_q, "Kapelvej"_q, "--kind"_q, "plannedPlaces"_q, "--figure"_q, "2010=60"_q})
            .status,
        0);
    const QJsonArray all = places({"--json"_q}).json()[u"places"].toArray();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0][u"row"], QJsonValue(row));
    EXPECT_EQ(all[0][u"site"], QJsonValue("Kapelvej"_q));
    const QJsonValue in2010 = all[0][u"years"][u"2010"];
    EXPECT_EQ(in2010[u"actual"], QJsonValue(50));
    EXPECT_EQ(in2010[u"planned"], QJsonValue(60));
    EXPECT_EQ(in2010[u"cost"], QJsonValue("60000.00"_q));
    EXPECT_TRUE(in2010[u"lack"].isNull());
    EXPECT_EQ(all[0][u"years"][u"2011"][u"lack"], QJsonValue("amountMissing"_q));
    EXPECT_TRUE(all[0][u"years"][u"2011"][u"cost"].isNull());
    const QString told = QString::fromUtf8(places({}).out);
    EXPECT_TRUE(told.contains(row + " · Kapelvej, kr. pr. plads"_q)) << told.toStdString();
    EXPECT_TRUE(told.contains("2010: 60.000 (50, planlagt 60)"_q)) << told.toStdString();
    EXPECT_TRUE(told.contains("2011: intet beløb (1.200)"_q)) << told.toStdString();
    expectInHistory(file, "budgetPartCount"_q, "Bo Øst"_q);

    EXPECT_EQ(places({"--row"_q, row, "--site"_q, "Kapelvej"_q, "--figure"_q, "2011="_q}).status, 0);
    EXPECT_TRUE(places({"--json"_q}).json()[u"places"][0][u"years"][u"2011"].isUndefined());
}

TEST_F(PlacesVerbTest, CountsParticipantsOfARowAsAWhole)
{
    EXPECT_EQ(places({"--row"_q, row, "--kind"_q, "participants"_q, "--figure"_q, "2010=0"_q}).status, 0);
    const QJsonArray all = places({"--json"_q}).json()[u"participants"].toArray();
    ASSERT_EQ(all.size(), 1);
    EXPECT_TRUE(all[0][u"site"].isNull());
    EXPECT_EQ(all[0][u"years"][u"2010"][u"lack"], QJsonValue("numberIsZero"_q));
}

TEST_F(PlacesVerbTest, RefusesWhatIsNotThereAndWhatIsNoNumber)
{
    const QStringList call{"places"_q, file};
    expectRefused(call + QStringList{"--row"_q, "Findes ikke"_q, "--figure"_q, "2010=5"_q}, 1);
    expectRefused(call + QStringList{"--row"_q, row, "--site"_q, "Findes ikke"_q, "--figure"_q, "2010=5"_q}, 1);
    expectRefused(call + QStringList{"--row"_q, row, "--figure"_q, "2010=mange"_q}, 2);
    expectRefused(call + QStringList{"--row"_q, row, "--figure"_q, "50"_q}, 2);
    expectRefused(call + QStringList{"--row"_q, row, "--kind"_q, "rooms"_q, "--figure"_q, "2010=5"_q}, 2);
    expectRefused(call + QStringList{"--row"_q, row}, 2);
    expectRefused(call + QStringList{"--site"_q, "Kapelvej"_q}, 2);
    expectRefused(call + QStringList{"--row"_q, row, "--figure"_q, "2010=5"_q, "--json"_q}, 2);
}

} // namespace indblik
