// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

class SeriesVerbTest : public CliTest
{
protected:
    void SetUp() override { file = example(); }

    /// An edit that Bo signs.
    Outcome edit(const QStringList& rest) const
    {
        return run(QStringList{"series"_q, file, "--author"_q, "Bo Øst"_q} + rest);
    }

    QJsonArray all() const { return run({"series"_q, file, "--json"_q}).json()[u"series"].toArray(); }

    QJsonObject titled(const QString& title) const
    {
        const auto series = all();
        for (const auto& each : series) {
            if (each[u"title"].toString() == title)
                return each.toObject();
        }
        return {};
    }

    /// Wrong usage, with these words before where help is.
    void expectUsage(const QStringList& rest, const QString& words) const
    {
        const QStringList call = QStringList{"series"_q, file, "--language"_q, "en"_q} + rest;
        expectRefused(call, 2);
        const QString said = run(call).err;
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    }

    QString file;
};

TEST_F(SeriesVerbTest, OneIsAddedWithItsFiguresAndDeleted)
{
    const auto before = all().size();
    EXPECT_EQ(edit({"--add"_q, "I arbejde"_q, "--population"_q, "unge i Nexus"_q, "--unit"_q, "percent"_q,
                       "--direction"_q, "up"_q, "--definition"_q, "Over 20 timer om ugen."_q, "--figure"_q,
                       "2010=33,2 %"_q, "--figure"_q, "2009=14 af 36"_q, "--source"_q, "Jobcentret"_q})
                  .status,
        0);
    QJsonObject made = titled("I arbejde"_q);
    EXPECT_EQ(made[u"population"], QJsonValue("unge i Nexus"_q));
    EXPECT_EQ(made[u"unit"], QJsonValue("percent"_q));
    EXPECT_EQ(made[u"direction"], QJsonValue("up"_q));
    EXPECT_EQ(made[u"definition"], QJsonValue("Over 20 timer om ugen."_q));
    EXPECT_EQ(made[u"figures"][0][u"period"], QJsonValue("2009"_q));
    EXPECT_EQ(made[u"figures"][0][u"of"], QJsonValue(36));
    EXPECT_EQ(made[u"figures"][1][u"value"], QJsonValue(33.2));
    EXPECT_EQ(made[u"figures"][1][u"source"], QJsonValue("Jobcentret"_q));
    expectInHistory(file, "series"_q, "Bo Øst"_q);
    EXPECT_EQ(edit({"--series"_q, "arbejde nexus"_q, "--rename"_q, "I job"_q, "--direction"_q, "none"_q}).status, 0);
    made = titled("I job"_q);
    EXPECT_TRUE(made[u"direction"].isNull());
    EXPECT_EQ(made[u"figures"].toArray().size(), 2) << "what is not said stays";
    EXPECT_EQ(edit({"--series"_q, "I job, unge i Nexus"_q, "--remove"_q}).status, 0);
    EXPECT_EQ(all().size(), before);
}

TEST_F(SeriesVerbTest, AFigureIsCorrectedAsOfAnotherDayOrTakenOut)
{
    ASSERT_EQ(edit({"--add"_q, "Sager"_q, "--population"_q, "unge"_q, "--unit"_q, "persons"_q, "--periods"_q, "half"_q,
                       "--figure"_q, "2009-H1=1.812"_q})
                  .status,
        0);
    EXPECT_EQ(edit({"--series"_q, "Sager"_q, "--figure"_q, "2009-H1=1.900"_q}).status, 0);
    EXPECT_EQ(edit({"--series"_q, "Sager"_q, "--figure"_q, "2009-H1=1.950"_q, "--as-of"_q, "1.2.2011"_q}).status, 0);
    QJsonArray figures = titled("Sager"_q)[u"figures"].toArray();
    ASSERT_EQ(figures.size(), 2);
    EXPECT_EQ(figures[0][u"value"], QJsonValue(1900));
    EXPECT_TRUE(figures[0][u"asOf"].isNull());
    EXPECT_EQ(figures[1][u"value"], QJsonValue(1950));
    EXPECT_EQ(figures[1][u"asOf"], QJsonValue("2011-02-01"_q));
    expectInHistory(file, "seriesFigure"_q, "Bo Øst"_q);
    EXPECT_EQ(edit({"--series"_q, "Sager"_q, "--figure"_q, "2009-H1="_q}).status, 0);
    EXPECT_EQ(titled("Sager"_q)[u"figures"].toArray().size(), 1);
    EXPECT_EQ(edit({"--series"_q, "Sager"_q, "--figure"_q, "2009-H1="_q}).status, 1);
    EXPECT_EQ(edit({"--series"_q, "Sager"_q, "--figure"_q, "2009=5"_q}).status, 1) << "the series is of half-years";
    EXPECT_EQ(edit({"--series"_q, "Sager"_q, "--figure"_q, "2009-H1=5 %"_q}).status, 1) << "the series is of persons";
}

TEST_F(SeriesVerbTest, AFileWithoutAnAccountHasSeriesToo)
{
    ASSERT_EQ(run({"create"_q, "tom.indblik"_q}).status, 0);
    ASSERT_EQ(
        run({"series"_q, "tom.indblik"_q, "--add"_q, "Sager"_q, "--population"_q, "unge"_q, "--unit"_q, "number"_q})
            .status,
        0);
    EXPECT_EQ(run({"series"_q, "tom.indblik"_q, "--json"_q}).json()[u"series"].toArray().size(), 1);
}

TEST_F(SeriesVerbTest, WhatCannotBeReadIsRefusedInWords)
{
    const QJsonArray before = all();
    const QString name = "På overførselsindkomst, alle områdetyper"_q;
    expectUsage({"--population"_q, "unge"_q}, "One of --add, --series is missing."_q);
    expectUsage({"--add"_q, "x"_q, "--series"_q, "y"_q}, "--add and --series are both there"_q);
    expectUsage({"--add"_q, "x"_q, "--unit"_q, "percent"_q}, "--population T is missing"_q);
    expectUsage({"--add"_q, "x"_q, "--population"_q, "y"_q}, "--unit U is missing"_q);
    expectUsage({"--add"_q, "x"_q, "--population"_q, "y"_q, "--unit"_q, "moon"_q}, "perTenThousand"_q);
    expectUsage({"--series"_q, name}, "is missing"_q);
    expectUsage({"--series"_q, name, "--rename"_q, "x"_q, "--json"_q}, "--json and --series are both there"_q);
    expectUsage({"--series"_q, name, "--direction"_q, "moon"_q}, "down, up, none"_q);
    expectUsage({"--series"_q, name, "--figure"_q, "2009"_q}, "--figure takes a period"_q);
    expectUsage({"--series"_q, name, "--figure"_q, "i går=5 %"_q}, "--figure takes a period"_q);
    expectUsage({"--series"_q, name, "--figure"_q, "2009=mange"_q}, "mange"_q);
    expectUsage({"--series"_q, name, "--figure"_q, "2009=5 %"_q, "--as-of"_q, "2010"_q}, "--as-of takes a day"_q);
    expectUsage({"--series"_q, name, "--as-of"_q, "1.1.2010"_q}, "--figure PERIOD=VALUE is missing"_q);
    expectRefused({"series"_q, file, "--series"_q, "Månen"_q, "--remove"_q}, 1);
    expectRefused({"series"_q, file, "--series"_q, name, "--remove"_q}, 1);
    expectRefused({"series"_q, file, "--series"_q, name, "--figure"_q, "2009=140 %"_q}, 1);
    EXPECT_EQ(all(), before);
}

} // namespace indblik
