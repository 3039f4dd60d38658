// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

class AccountVerbTest : public CliTest
{
protected:
    static QJsonObject section(const QJsonObject& json, const QString& key)
    {
        for (const auto& each : json[u"sections"].toArray()) {
            if (each[u"key"].toString() == key)
                return each.toObject();
        }
        ADD_FAILURE() << key.toStdString();
        return {};
    }
};

TEST_F(AccountVerbTest, ShowsWhatTheAccountSaysOfItself)
{
    const QJsonObject json = run({"account"_q, example(), "--json"_q}).json();
    expectKeys(json, {"year"_q, "title"_q, "annex"_q, "addressee"_q, "sender"_q, "dated"_q, "introductionFrom"_q,
                         "printsGuidance"_q, "sections"_q, "changeTables"_q});
    EXPECT_EQ(json[u"year"], QJsonValue(2010));
    EXPECT_TRUE(json[u"sender"].isNull()) << "the account names none";
    EXPECT_EQ(json[u"sections"].toArray().size(), 4);
    EXPECT_FALSE(section(json, "assessment"_q)[u"heading"].toString().isEmpty());
    const QJsonArray tables = json[u"changeTables"].toArray();
    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(tables[0][u"rows"].toArray().size(), 6);
    expectKeys(tables[0][u"rows"][0], {"areaType"_q, "netMoves"_q, "notVacated"_q, "total"_q, "sharePp"_q});
}

TEST_F(AccountVerbTest, WritesTheTextsThatAreNamedAndLeavesTheOthers)
{
    const QString file = example();
    const QJsonObject before = run({"account"_q, file, "--json"_q}).json();
    const QJsonObject json =
        run({"account"_q, file, "--annex"_q, "Bilag 2"_q, "--sender"_q, "BIF"_q, "--date"_q, "2010-04-01"_q,
                "--heading-goals"_q, "Indsatser"_q, "--text-goals"_q, "Om indsatserne."_q, "--json"_q})
            .json();
    EXPECT_EQ(json[u"annex"], QJsonValue("Bilag 2"_q));
    EXPECT_EQ(json[u"sender"], QJsonValue("BIF"_q));
    EXPECT_EQ(json[u"dated"], QJsonValue("2010-04-01"_q));
    EXPECT_EQ(section(json, "goals"_q)[u"heading"], QJsonValue("Indsatser"_q));
    EXPECT_EQ(section(json, "goals"_q)[u"text"], QJsonValue("Om indsatserne."_q));
    EXPECT_EQ(json[u"title"], before[u"title"]);
    EXPECT_EQ(section(json, "budget"_q), section(before, "budget"_q));
    EXPECT_EQ(run({"account"_q, file, "--json"_q}).json(), json) << "as it is in the file";
    const auto told = QString::fromUtf8(run({"account"_q, file}).out);
    for (const QString& words : {"BIF"_q, "Indsatser"_q, "Om indsatserne."_q})
        EXPECT_TRUE(told.contains(words)) << told.toStdString();

    const QJsonObject emptied = run({"account"_q, file, "--date"_q, ""_q, "--annex"_q, ""_q, "--json"_q}).json();
    EXPECT_TRUE(emptied[u"dated"].isNull());
    EXPECT_TRUE(emptied[u"annex"].isNull());
    EXPECT_EQ(run({"verify"_q, file}).status, 0);
}

TEST_F(AccountVerbTest, SaysWhetherTheGuidanceIsPrintedAndAYearTakesThatAlong)
{
    const QString file = example();
    EXPECT_EQ(run({"account"_q, file, "--json"_q}).json()[u"printsGuidance"], QJsonValue(false));
    EXPECT_NE(run({"account"_q, file, "--guidance"_q, "maybe"_q}).status, 0);
    EXPECT_EQ(
        run({"account"_q, file, "--guidance"_q, "yes"_q, "--json"_q}).json()[u"printsGuidance"], QJsonValue(true));
    ASSERT_EQ(run({"open-year"_q, file, "--year"_q, "2011"_q}).status, 0);
    EXPECT_EQ(run({"account"_q, file, "--json"_q}).json()[u"printsGuidance"], QJsonValue(true));
    EXPECT_EQ(
        run({"account"_q, file, "--guidance"_q, "no"_q, "--json"_q}).json()[u"printsGuidance"], QJsonValue(false));
}

TEST_F(AccountVerbTest, SaysThatTheIntroductionIsLastYearsUntilItIsConfirmed)
{
    const QString file = example();
    ASSERT_EQ(run({"account"_q, file, "--introduction"_q, "Vi gør rede for 2010."_q}).status, 0);
    ASSERT_EQ(run({"open-year"_q, file, "--year"_q, "2011"_q}).status, 0);
    EXPECT_EQ(run({"account"_q, file, "--json"_q}).json()[u"introductionFrom"], QJsonValue(2010));
    EXPECT_TRUE(run({"account"_q, file, "--language"_q, "en"_q}).out.contains("that of 2010 and not reviewed"));
    const QJsonObject json = run({"account"_q, file, "--confirm"_q, "--json"_q}).json();
    EXPECT_TRUE(json[u"introductionFrom"].isNull());
    EXPECT_EQ(section(json, "assessment"_q)[u"text"], QJsonValue("Vi gør rede for 2010."_q));
}

TEST_F(AccountVerbTest, RefusesAnAccountWithoutATitleAndADayThatIsNone)
{
    const QString file = example();
    const QByteArray before = bytesOf(path(file));
    expectRefused({"account"_q, file, "--title"_q, " "_q}, 1);
    expectRefused({"account"_q, file, "--date"_q, "i går"_q}, 2);
    expectRefused({"account"_q, file, "--year"_q, "1999"_q}, 1);
    EXPECT_EQ(bytesOf(path(file)), before);
}

} // namespace indblik
