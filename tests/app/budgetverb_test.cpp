// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QRegularExpression>

namespace indblik {

TEST_F(CliTest, GivesTheBudgetInItsShape)
{
    const QJsonObject json = run({"budget"_q, example(), "--json"_q}).json();
    EXPECT_TRUE(json[u"version"].isNull()) << "the account states no stage";
    expectKeys(json, {"from"_q, "to"_q, "groups"_q, "footnotes"_q});
    EXPECT_EQ(json[u"from"], QJsonValue(2009));
    EXPECT_EQ(json[u"to"], QJsonValue(2012));
    const QStringList years = {"2009"_q, "2010"_q, "2011"_q, "2012"_q};
    const auto expectFigure = [](const QJsonValue& figure) {
        EXPECT_EQ(keysOf(figure).size(), 1);
        static const QRegularExpression kroner("^-?\\d+\\.\\d\\d$"_q);
        if (keysOf(figure) == QStringList{"amount"_q})
            EXPECT_TRUE(kroner.match(figure[u"amount"].toString()).hasMatch());
        else
            EXPECT_TRUE(QStringList({""_q, "-"_q, "."_q, ".."_q}).contains(figure[u"mark"].toString()));
    };
    const QJsonArray groups = json[u"groups"].toArray();
    ASSERT_EQ(groups.size(), 2);
    for (const auto& each : groups) {
        const QJsonObject group = each.toObject();
        expectKeys(group, {"title"_q, "rows"_q, "sums"_q, "statedTotals"_q});
        EXPECT_EQ(keysOf(group[u"sums"]), years);
        for (const auto& sum : group[u"sums"].toObject())
            EXPECT_EQ(keysOf(sum), QStringList({"amount"_q, "withoutNumber"_q}));
        for (const auto& row : group[u"rows"].toArray()) {
            expectKeys(row, {"title"_q, "cells"_q, "sum"_q, "stated"_q, "footnotes"_q});
            EXPECT_EQ(keysOf(row[u"cells"]), years);
            for (const auto& figure : row[u"cells"].toObject())
                expectFigure(figure);
            EXPECT_EQ(keysOf(row[u"sum"]), QStringList({"amount"_q, "withoutNumber"_q}));
            if (!row[u"stated"].isNull())
                expectFigure(row[u"stated"]);
            EXPECT_TRUE(row[u"footnotes"].isArray());
        }
    }
    const QJsonArray footnotes = json[u"footnotes"].toArray();
    ASSERT_EQ(footnotes.size(), 2);
    EXPECT_EQ(footnotes[0][u"mark"].toString(), "*"_q);
    EXPECT_EQ(footnotes[1][u"mark"].toString(), "**"_q);
    EXPECT_EQ(groups[0][u"rows"][0][u"footnotes"].toArray(), QJsonArray{"*"_q});
}

TEST_F(CliTest, WritesTheBudgetAsTablesThatComeBackUnchanged)
{
    const QString file = example();
    const Outcome written = run({"budget"_q, file, "--csv"_q, "b.csv"_q, "--xlsx"_q, "b.xlsx"_q});
    EXPECT_EQ(written.status, 0) << written.err.toStdString();
    EXPECT_EQ(written.out, QByteArray());
    EXPECT_TRUE(bytesOf(folder() + "/b.csv"_q).startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(bytesOf(folder() + "/b.xlsx"_q).startsWith("PK"));
    for (const QString& table : {"b.csv"_q, "b.xlsx"_q}) {
        const QJsonObject json =
            run({"import"_q, "budget"_q, table, "--into"_q, file, "--year"_q, "2010"_q, "--json"_q}).json();
        const QJsonArray items = json[u"items"].toArray();
        EXPECT_EQ(items.size(), 1 + 2 + 18 + 2) << "the account, groups, rows and footnotes";
        for (const QJsonValue& item : items)
            EXPECT_EQ(item[u"status"], QJsonValue("unchanged"_q)) << item[u"title"].toString().toStdString();
        EXPECT_TRUE(json[u"findings"].toArray().isEmpty());
    }
}

TEST_F(CliTest, CutsTheBudgetToTheYearsAskedFor)
{
    const QString file = example();
    const auto yearsOf = [&](const QStringList& options) {
        const QJsonObject json = run(QStringList{"budget"_q, file, "--json"_q} + options).json();
        const QStringList years = keysOf(json[u"groups"][0][u"sums"]);
        EXPECT_EQ(json[u"from"].toInt(), years.value(0).toInt());
        EXPECT_EQ(json[u"to"].toInt(), years.value(years.size() - 1).toInt());
        return years.join(u' ');
    };
    EXPECT_EQ(yearsOf({"--from"_q, "2010"_q, "--to"_q, "2011"_q}), "2010 2011"_q);
    EXPECT_EQ(yearsOf({"--from"_q, "2011"_q}), "2011 2012"_q);
    EXPECT_EQ(yearsOf({"--to"_q, "2009"_q}), "2009"_q);
    EXPECT_EQ(yearsOf({"--from"_q, "2020"_q}), "2020"_q);
    EXPECT_EQ(yearsOf({"--to"_q, "2005"_q}), "2005"_q);
    expectRefused({"budget"_q, file, "--from"_q, "2011"_q, "--to"_q, "2010"_q}, 2);
}

TEST_F(CliTest, PrintsTheBudgetForPeople)
{
    const Outcome answer = run({"budget"_q, example()});
    EXPECT_EQ(answer.status, 0);
    EXPECT_TRUE(QString::fromUtf8(answer.out).contains(QRegularExpression("85,35 +66,55 +59,85"_q)));
}

TEST_F(CliTest, SumsUpTheBudgetsOfAllAccounts)
{
    const QString file = example();
    ASSERT_EQ(run({"open-year"_q, file, "--year"_q, "2011"_q}).status, 0);
    const QJsonObject json = run({"budget"_q, file, "--all"_q, "--json"_q}).json();
    const QJsonArray accounts = json[u"accounts"].toArray();
    ASSERT_EQ(accounts.size(), 2);
    EXPECT_EQ(accounts[0][u"year"], QJsonValue(2011));
    const QJsonObject older = accounts[1].toObject();
    expectKeys(older, {"year"_q, "title"_q, "version"_q, "hasMoneyInTwoRows"_q, "sums"_q, "sum"_q, "groups"_q});
    const QJsonObject budget = run({"budget"_q, file, "--year"_q, "2010"_q, "--json"_q}).json();
    for (int group = 0; group < 2; ++group) {
        EXPECT_EQ(older[u"groups"][group][u"title"], budget[u"groups"][group][u"title"]);
        EXPECT_EQ(older[u"groups"][group][u"sums"], budget[u"groups"][group][u"sums"]);
    }
    EXPECT_EQ(keysOf(older[u"sums"]), QStringList({"2009"_q, "2010"_q, "2011"_q, "2012"_q}));

    const Outcome shown = run({"budget"_q, file, "--all"_q});
    EXPECT_EQ(shown.err, QString());
    const QStringList lines = QString::fromUtf8(shown.out).trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 3) << shown.out.constData();
    EXPECT_TRUE(lines[0].startsWith("mio. kr. "_q));
    const QStringList head = lines[0].simplified().split(u' ');
    const QStringList cells = lines[2].simplified().split(u' ');
    EXPECT_EQ(cells[0], "2010"_q);
    EXPECT_TRUE(head.contains("2012"_q));
    EXPECT_EQ(cells.last().toInt(), older[u"sum"][u"withoutNumber"].toInt());
    const double sum = older[u"sum"][u"amount"].toString().toDouble() / 1e6;
    EXPECT_NEAR(QLocale(QLocale::Danish).toDouble(cells[cells.size() - 2]), sum, 1e-9);
}

TEST_F(CliTest, RefusesYearsAndFilesForAllAccounts)
{
    const QString file = example();
    for (const QString& option : {"--year=2010"_q, "--from=2010"_q, "--to=2010"_q, "--csv=b.csv"_q, "--xlsx=b.xlsx"_q})
        expectRefused({"budget"_q, file, "--all"_q, option}, 2);
    ASSERT_EQ(run({"create"_q, "tom.indblik"_q}).status, 0);
    expectRefused({"budget"_q, "tom.indblik"_q, "--all"_q}, 1);
    EXPECT_EQ(run({"budget"_q, "tom.indblik"_q, "--all"_q, "--json"_q}).json()[u"accounts"].toArray().size(), 0);
}

TEST_F(CliTest, TheSumOfFewYearsIsOfThoseAndSaysWhatItLeavesOut)
{
    const QString text = QString::fromUtf8(run({"budget"_q, example(), "--from"_q, "2010"_q, "--to"_q, "2011"_q}).out);
    EXPECT_TRUE(text.contains(QRegularExpression("Den Korte Snor +8,5 +4,2 +12,7 +25,9"_q))) << text.toStdString();
    EXPECT_TRUE(text.contains("319,0, som ikke er fordelt på år"_q));
    EXPECT_FALSE(text.contains("Den Korte Snor +8,5 +4,2 +25,9"_q));
}

TEST_F(CliTest, AVersionOfTheBudgetIsAddedDescribedAndUsed)
{
    const QString file = example();
    const auto versions = [&] { return run({"budget"_q, file, "--json"_q}).json()[u"versions"].toArray(); };
    ASSERT_EQ(versions().size(), 1);
    EXPECT_EQ(versions()[0][u"isInUse"], QJsonValue(true));
    const QStringList bo{"version"_q, file, "--author"_q, "Bo Øst"_q};
    EXPECT_EQ(run(bo + QStringList{"--add"_q, "revised"_q, "--name"_q, "juni"_q}).status, 0);
    ASSERT_EQ(versions().size(), 2);
    EXPECT_EQ(versions()[1][u"number"], QJsonValue(2));
    EXPECT_EQ(versions()[1][u"kind"], QJsonValue("revised"_q));
    EXPECT_EQ(versions()[1][u"name"], QJsonValue("juni"_q));
    EXPECT_EQ(versions()[1][u"isInUse"], QJsonValue(true));
    expectInHistory(file, "budgetVersion"_q, "Bo Øst"_q);
    EXPECT_EQ(run(bo
                  + QStringList{"--number"_q, "2"_q, "--kind"_q, "decided"_q, "--prices"_q, "fixed"_q, "--price-year"_q,
                      "2010"_q})
                  .status,
        0);
    EXPECT_EQ(versions()[1][u"kind"], QJsonValue("decided"_q));
    EXPECT_EQ(versions()[1][u"name"], QJsonValue("juni"_q)) << "what is not said stays";
    EXPECT_EQ(versions()[1][u"prices"], QJsonValue("fixed"_q));
    EXPECT_EQ(versions()[1][u"priceYear"], QJsonValue(2010));
    EXPECT_EQ(run(bo + QStringList{"--number"_q, "2"_q, "--prices"_q, "unsaid"_q}).status, 0);
    EXPECT_TRUE(versions()[1][u"prices"].isNull());
    EXPECT_TRUE(versions()[1][u"priceYear"].isNull());
    EXPECT_EQ(run(bo + QStringList{"--use"_q, "1"_q}).status, 0);
    EXPECT_EQ(versions()[0][u"isInUse"], QJsonValue(true));
    EXPECT_EQ(versions()[1][u"isInUse"], QJsonValue(false));
    expectInHistory(file, "account"_q, "Bo Øst"_q);
}

TEST_F(CliTest, AVersionThatCannotBeReadIsRefusedInWords)
{
    const QString file = example();
    const QJsonObject before = run({"budget"_q, file, "--json"_q}).json();
    const auto expectUsage = [&](const QStringList& rest, const QString& words) {
        const QStringList call = QStringList{"version"_q, file, "--language"_q, "en"_q} + rest;
        expectRefused(call, 2);
        const QString said = run(call).err;
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    };
    expectUsage({}, "One of --add, --number, --use is missing."_q);
    expectUsage({"--add"_q, "moon"_q}, "original, revised, decided, unsaid"_q);
    expectUsage({"--add"_q, "revised"_q, "--prices"_q, "fixed"_q}, "--prices and --add are both there"_q);
    expectUsage({"--use"_q, "1"_q, "--name"_q, "x"_q}, "--name and --use are both there"_q);
    expectUsage({"--use"_q, "en"_q}, "--use takes a number"_q);
    expectUsage({"--number"_q, "1"_q}, "is missing"_q);
    expectUsage({"--number"_q, "1"_q, "--prices"_q, "fixed"_q}, "--price-year Y is missing"_q);
    expectUsage({"--number"_q, "1"_q, "--price-year"_q, "2010"_q}, "--prices fixed"_q);
    expectUsage({"--number"_q, "1"_q, "--price-year"_q, "10"_q}, "--price-year takes a year"_q);
    expectRefused({"version"_q, file, "--use"_q, "9"_q}, 1);
    EXPECT_EQ(run({"budget"_q, file, "--json"_q}).json(), before);
}

} // namespace indblik
