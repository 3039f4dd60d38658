// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

class AreaEditVerbsTest : public CliTest
{
protected:
    void SetUp() override { file = example(); }

    /// An edit that Bo signs.
    Outcome edit(const QString& verb, const QStringList& rest) const
    {
        return run(QStringList{verb, file, "--author"_q, "Bo Øst"_q} + rest);
    }

    QJsonObject areas() const { return run({"areas"_q, file, "--json"_q}).json(); }

    QJsonObject area(const QString& name) const
    {
        const auto all = areas()[u"areas"].toArray();
        for (const auto& each : all) {
            if (each[u"name"].toString() == name)
                return each.toObject();
        }
        return {};
    }

    QJsonObject list(const QString& from) const
    {
        const auto all = run({"lists"_q, file, "--json"_q}).json()[u"lists"].toArray();
        for (const auto& each : all) {
            if (each[u"scheme"] == scheme && each[u"validFrom"].toString() == from)
                return each.toObject();
        }
        return {};
    }

    /// Wrong usage, with these words before where help is.
    void expectUsage(const QStringList& call, const QString& words) const
    {
        const QStringList english = call + QStringList{"--language"_q, "en"_q};
        expectRefused(english, 2);
        const QString said = run(english).err;
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    }

    QString file;
    const QString scheme = "mb_combined_letting"_q;
};

TEST_F(AreaEditVerbsTest, AnAreaIsAddedRenamedAndDeleted)
{
    EXPECT_EQ(edit("area"_q, {"--add"_q, "Nyvang"_q, "--alias"_q, "Ny Vang"_q, "--from"_q, "1.1.2008"_q}).status, 0);
    EXPECT_EQ(area("Nyvang"_q)[u"kind"], QJsonValue("area"_q));
    EXPECT_EQ(area("Nyvang"_q)[u"from"], QJsonValue("2008-01-01"_q));
    EXPECT_EQ(area("Nyvang"_q)[u"aliases"].toArray(), QJsonArray{"Ny Vang"_q});
    expectInHistory(file, "area"_q, "Bo Øst"_q);
    EXPECT_EQ(
        edit("area"_q, {"--add"_q, "Nyvang 2"_q, "--kind"_q, "division"_q, "--part-of"_q, "ny vang"_q}).status, 0);
    EXPECT_EQ(area("Nyvang 2"_q)[u"partOf"], QJsonValue("Nyvang"_q));
    EXPECT_EQ(
        edit("area"_q, {"--area"_q, "nyvang"_q, "--rename"_q, "Nyvang/Østparken"_q, "--until"_q, "1.1.2012"_q}).status,
        0);
    const QJsonObject renamed = area("Nyvang/Østparken"_q);
    EXPECT_TRUE(renamed[u"aliases"].toArray().contains("Nyvang"_q)) << "the old name stays";
    EXPECT_EQ(renamed[u"from"], QJsonValue("2008-01-01"_q)) << "what is not said stays";
    EXPECT_EQ(renamed[u"until"], QJsonValue("2012-01-01"_q));
    expectRefused({"area"_q, file, "--area"_q, "Nyvang"_q, "--remove"_q}, 1);
    EXPECT_EQ(edit("area"_q, {"--area"_q, "Nyvang 2"_q, "--part-of"_q, ""_q}).status, 0);
    EXPECT_EQ(edit("area"_q, {"--area"_q, "Nyvang"_q, "--remove"_q}).status, 0);
    EXPECT_TRUE(area("Nyvang/Østparken"_q).isEmpty());
}

TEST_F(AreaEditVerbsTest, AFileWithoutAnAccountTakesAreas)
{
    ASSERT_EQ(run({"create"_q, "tom.indblik"_q}).status, 0);
    ASSERT_EQ(run({"area"_q, "tom.indblik"_q, "--add"_q, "Nyvang"_q}).status, 0);
    EXPECT_EQ(run({"areas"_q, "tom.indblik"_q, "--json"_q}).json()[u"areas"].toArray().size(), 1);
}

TEST_F(AreaEditVerbsTest, AFigureIsTypedOverThatOfTheSourcesUntilItIsTakenBack)
{
    const auto residents = [this] { return area("Bispeparken"_q)[u"figures"][u"2009"][u"residents"][u"number"]; };
    const QJsonValue before = residents();
    const QStringList at{"--area"_q, "bispeparken"_q, "--indicator"_q, "residents"_q, "--year"_q, "2009"_q};
    EXPECT_EQ(edit("figure"_q, at + QStringList{"--value"_q, "1.999"_q}).status, 0);
    EXPECT_EQ(residents(), QJsonValue(1999));
    expectInHistory(file, "areaFigure"_q, "Bo Øst"_q);
    EXPECT_EQ(edit("figure"_q, at + QStringList{"--value"_q, ""_q}).status, 0);
    EXPECT_EQ(residents(), before);
}

TEST_F(AreaEditVerbsTest, APublishedListIsTypedChangedAndDeleted)
{
    const QStringList of2011{"--scheme"_q, scheme, "--from"_q, "1.1.2011"_q};
    EXPECT_EQ(edit("list"_q,
                  of2011
                      + QStringList{"--class"_q, "combinedLettingEligible"_q, "--area"_q, "Bispeparken"_q, "--area"_q,
                          "Akacieparken"_q, "--published"_q, "20.12.2010"_q, "--source"_q, "Ministeriets brev"_q})
                  .status,
        0);
    EXPECT_EQ(list("2011-01-01"_q)[u"areas"].toArray().size(), 2);
    EXPECT_EQ(list("2011-01-01"_q)[u"areas"][0][u"class"], QJsonValue("combinedLettingEligible"_q));
    EXPECT_EQ(list("2011-01-01"_q)[u"published"], QJsonValue("2010-12-20"_q));
    EXPECT_EQ(list("2011-01-01"_q)[u"source"], QJsonValue("Ministeriets brev"_q));
    expectInHistory(file, "designationList"_q, "Bo Øst"_q);
    EXPECT_EQ(edit("list"_q, of2011 + QStringList{"--without"_q, "Akacieparken"_q}).status, 0);
    EXPECT_EQ(list("2011-01-01"_q)[u"areas"].toArray().size(), 1);
    EXPECT_EQ(list("2011-01-01"_q)[u"areas"][0][u"name"], QJsonValue("Bispeparken"_q));
    EXPECT_EQ(list("2011-01-01"_q)[u"source"], QJsonValue("Ministeriets brev"_q)) << "what is not said stays";
    EXPECT_EQ(edit("list"_q, of2011 + QStringList{"--without"_q, "Akacieparken"_q}).status, 1);
    EXPECT_EQ(edit("list"_q, of2011 + QStringList{"--remove"_q}).status, 0);
    EXPECT_TRUE(list("2011-01-01"_q).isEmpty());
    EXPECT_EQ(edit("list"_q, of2011 + QStringList{"--remove"_q}).status, 1);
}

TEST_F(AreaEditVerbsTest, WhatCannotBeReadIsRefusedInWords)
{
    const QJsonObject before = areas();
    const QStringList bispeparken{"area"_q, file, "--area"_q, "Bispeparken"_q};
    expectUsage({"area"_q, file}, "One of --add, --area is missing."_q);
    expectUsage({"area"_q, file, "--add"_q, ""_q}, "--add NAME is missing"_q);
    expectUsage({"area"_q, file, "--add"_q, "x"_q, "--remove"_q}, "--add and --remove are both there"_q);
    expectUsage(bispeparken, "is missing"_q);
    expectUsage(bispeparken + QStringList{"--kind"_q, "moon"_q}, "area, division, region, nation"_q);
    expectUsage(bispeparken + QStringList{"--from"_q, "2010"_q}, "--from takes a day"_q);
    expectRefused({"area"_q, file, "--area"_q, "Findes ikke"_q, "--remove"_q}, 1);
    expectRefused({"area"_q, file, "--add"_q, "Bispeparken"_q}, 1);
    expectRefused(bispeparken + QStringList{"--part-of"_q, "Akacieparken"_q}, 1);
    const QStringList figure{"figure"_q, file, "--area"_q, "Bispeparken"_q, "--year"_q, "2009"_q};
    expectUsage(figure + QStringList{"--indicator"_q, "residents"_q}, "--value V is missing"_q);
    expectUsage(figure + QStringList{"--value"_q, "5"_q}, "--indicator I is missing"_q);
    expectUsage(figure + QStringList{"--indicator"_q, "residents"_q, "--value"_q, "mange"_q}, "mange"_q);
    expectRefused(figure + QStringList{"--indicator"_q, "moon"_q, "--value"_q, "5"_q}, 1);
    expectRefused(figure + QStringList{"--indicator"_q, "residents"_q, "--value"_q, "5 %"_q}, 1);
    const QStringList lists{"list"_q, file, "--scheme"_q, scheme, "--from"_q, "1.1.2011"_q};
    expectUsage({"list"_q, file, "--scheme"_q, scheme, "--remove"_q}, "--from DATE is missing"_q);
    expectUsage(lists, "is missing"_q);
    expectUsage(lists + QStringList{"--area"_q, "Bispeparken"_q}, "--class K is missing"_q);
    expectUsage(lists + QStringList{"--source"_q, "x"_q, "--published"_q, "2010"_q}, "--published takes a day"_q);
    expectRefused(lists + QStringList{"--class"_q, "moon"_q, "--area"_q, "Bispeparken"_q}, 1);
    expectRefused(lists + QStringList{"--class"_q, "combinedLettingEligible"_q, "--area"_q, "Utterslevhuse"_q}, 1);
    expectRefused({"list"_q, file, "--scheme"_q, "moon"_q, "--from"_q, "1.1.2011"_q, "--remove"_q}, 1);
    EXPECT_EQ(areas(), before);
}

} // namespace indblik
