// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/app/commandline.h"
#include "tests/core/import/files/zipped.h"

#include <QRegularExpression>

#include <map>

namespace indblik {

namespace {

const QString exampleText = QStringLiteral(INDBLIK_SOURCE "/resources/example/redegoerelse-2010.txt");
const QString seedText = QStringLiteral(INDBLIK_SOURCE "/../shared/seed/000_73e40254de774042.txt");

} // namespace

// create

TEST_F(CliTest, CreatesAnEmptyFileForItsOwnerAlone)
{
    const Outcome answer = run({"create"_q, "ny æøå.indblik"_q});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.out, QByteArray());
    EXPECT_EQ(answer.err, QString());
    EXPECT_EQ(files(), QStringList{"ny æøå.indblik"_q});
    EXPECT_EQ(
        QFile::permissions(path("ny æøå.indblik"_q)) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    EXPECT_EQ(run({"verify"_q, "ny æøå.indblik"_q}).status, 0);
    expectRefused({"cards"_q, "ny æøå.indblik"_q}, 1);
}

TEST_F(CliTest, LeavesTheFileThatIsThereAlready)
{
    const QString file = example();
    const QByteArray before = bytesOf(path(file));
    expectRefused({"create"_q, file}, 1);
    expectRefused({"create"_q, file, "--example"_q}, 1);
    expectRefused({"create"_q, "."_q}, 1);
    EXPECT_EQ(bytesOf(path(file)), before);
    EXPECT_EQ(files(), QStringList{file});
}

TEST_F(CliTest, CreatesNothingWhereItCannot)
{
    expectRefused({"create"_q, "findes ikke/ny.indblik"_q}, 1);
    expectRefused({"create"_q, QString(300, u'x')}, 1);
    expectRefused({"create"_q, "ny.indblik"_q, "--author"_q, " "_q, "--example"_q}, 2);
    EXPECT_EQ(files(), QStringList());
}

// cards

TEST_F(CliTest, GivesTheCardsInTheirShape)
{
    const QString file = example();
    const QJsonObject json = run({"cards"_q, file, "--json"_q}).json();
    EXPECT_EQ(json[u"year"], QJsonValue(2010));
    const QJsonArray cards = json[u"cards"].toArray();
    ASSERT_EQ(cards.size(), 18);
    int goals = 0;
    for (const auto& each : cards) {
        const QJsonObject card = each.toObject();
        expectKeys(
            card, {"id"_q, "title"_q, "section"_q, "isNew"_q, "state"_q, "template"_q, "answers"_q, "reviews"_q});
        EXPECT_TRUE(CardId::fromText(card[u"id"].toString()));
        EXPECT_FALSE(card[u"title"].toString().isEmpty());
        EXPECT_TRUE(card[u"isNew"].isBool());
        EXPECT_EQ(card[u"state"].toString(), "draft"_q);
        EXPECT_TRUE(card[u"template"].isString());
        QStringList fields = {"activities"_q, "funding"_q, "objectives"_q, "status"_q, "targetGroup"_q};
        if (card[u"section"] == QJsonValue("goals"_q)) {
            ++goals;
            fields += {"goalContribution"_q, "plannedFollowUp"_q};
        } else {
            EXPECT_EQ(card[u"section"].toString(), "beyond"_q);
        }
        fields.sort();
        EXPECT_EQ(keysOf(card[u"answers"]), fields);
        EXPECT_EQ(keysOf(card[u"reviews"]), fields);
        for (const auto& answer : card[u"answers"].toObject())
            EXPECT_TRUE(answer.isString());
    }
    EXPECT_EQ(goals, 13);
    EXPECT_EQ(run({"cards"_q, file, "--json"_q, "--year"_q, "2010"_q}).json()[u"cards"].toArray().size(), 18);
}

TEST_F(CliTest, PrintsTheCardsForPeople)
{
    const Outcome answer = run({"cards"_q, example()});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.err, QString());
    EXPECT_EQ(answer.out.count("\n## ") + (answer.out.startsWith("## ") ? 1 : 0), 18);
    EXPECT_TRUE(QString::fromUtf8(answer.out).contains("Væresteder for unge"_q));
}

// budget

TEST_F(CliTest, GivesTheBudgetInItsShape)
{
    const QJsonObject json = run({"budget"_q, example(), "--json"_q}).json();
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

TEST_F(CliTest, TakesABudgetOverOnlyWhenToldTo)
{
    const QString file = example();
    QFile table(folder() + "/b.csv"_q);
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("Initiativ (mio. kr.);2010\nNexus;24,5\n");
    table.close();
    const auto nexus = [&] {
        const QJsonObject json = run({"budget"_q, file, "--json"_q}).json();
        const QJsonArray rows = json[u"groups"][0][u"rows"].toArray();
        for (const QJsonValue& row : rows) {
            if (row[u"title"].toString() == "Nexus"_q)
                return row[u"cells"][u"2010"][u"amount"].toString();
        }
        return QString();
    };
    const QStringList import{"import"_q, "budget"_q, "b.csv"_q, "--into"_q, file, "--year"_q, "2010"_q};
    EXPECT_EQ(run(import).status, 0);
    EXPECT_EQ(nexus(), "23600000.00"_q);
    EXPECT_EQ(run(QStringList{import} << "--apply"_q).status, 0);
    EXPECT_EQ(nexus(), "24500000.00"_q);
    EXPECT_EQ(run({"verify"_q, file}).status, 0);
}

TEST_F(CliTest, AsksForTheUnitThatABudgetDoesNotSayAndTakesItByAnOption)
{
    const QString file = example();
    QFile table(folder() + "/b.csv"_q);
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("Indsats;2010\nNexus;24500\n");
    table.close();
    const QStringList import{"import"_q, "budget"_q, "b.csv"_q, "--into"_q, file, "--year"_q, "2010"_q, "--apply"_q};
    const Outcome asked = run(import);
    EXPECT_EQ(asked.status, 1);
    EXPECT_TRUE(asked.err.contains("--unit"_q) && asked.err.contains("24500"_q)) << asked.err.toStdString();
    EXPECT_EQ(run(QStringList{import} << "--unit"_q
                                      << "kroner"_q)
                  .status,
        2);
    EXPECT_EQ(run(QStringList{import} << "--unit"_q
                                      << "tkr"_q)
                  .status,
        0);
    const QJsonArray rows = run({"budget"_q, file, "--json"_q}).json()[u"groups"][0][u"rows"].toArray();
    const bool isStored = std::any_of(rows.begin(), rows.end(), [](const QJsonValue& row) {
        return row[u"title"].toString() == "Nexus"_q && row[u"cells"][u"2010"][u"amount"].toString() == "24500000.00"_q;
    });
    EXPECT_TRUE(isStored);
}

TEST_F(CliTest, AsksWhichOfTwoSheetsIsTheBudgetAndTakesItByAnOption)
{
    QFile table(folder() + "/b.xlsx"_q);
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write(zipped(workbookOfTwo(
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Indsats (1.000 kr.)</t></is></c><c r=\"B1\"><v>2012</v></c>"
        "<c r=\"C1\"><v>2013</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Nexus</t></is></c>"
        "<c r=\"B2\"><v>3400</v></c><c r=\"C2\"><v>3500</v></c></row></sheetData>",
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Indsats (kr.)</t></is></c><c r=\"B1\"><v>2012</v></c>"
        "<c r=\"C1\"><v>2013</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Nexus</t></is></c>"
        "<c r=\"B2\"><v>3400000</v></c><c r=\"C2\"><v>3500000</v></c></row></sheetData>")));
    table.close();
    const Outcome asked = run({"import"_q, "budget"_q, "b.xlsx"_q, "--into"_q, example(), "--year"_q, "2010"_q});
    EXPECT_EQ(asked.status, 1);
    EXPECT_TRUE(asked.err.contains("Kroner"_q) && asked.err.contains("--sheet"_q)) << asked.err.toStdString();
    for (const QString& sheet : {"Budget"_q, "kroner"_q}) {
        const QString file = sheet + ".indblik"_q;
        ASSERT_EQ(run({"create"_q, file}).status, 0);
        const QStringList import{"import"_q, "budget"_q, "b.xlsx"_q, "--into"_q, file, "--year"_q, "2013"_q};
        EXPECT_EQ(run(import + QStringList{"--sheet"_q, sheet, "--apply"_q}).status, 0);
        const QJsonObject json = run({"budget"_q, file, "--json"_q}).json();
        EXPECT_EQ(json[u"groups"][0][u"rows"][0][u"cells"][u"2012"][u"amount"].toString(), "3400000.00"_q)
            << sheet.toStdString();
    }
}

TEST_F(CliTest, RefusesTablesThatAreNoBudget)
{
    const QString file = example();
    QFile table(folder() + "/b.csv"_q);
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("Navn;By\nAnna;Odense\n");
    table.close();
    expectRefused({"import"_q, "budget"_q, "b.csv"_q, "--into"_q, file, "--year"_q, "2010"_q}, 1);
    expectRefused({"import"_q, "budget"_q, "none.xlsx"_q, "--into"_q, file, "--year"_q, "2010"_q}, 1);
    expectRefused({"import"_q, "table"_q, "b.csv"_q, "--into"_q, file, "--year"_q, "2010"_q}, 2);
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

// The figures of the account of 2010: of the example made after it, and of the real one where it is at hand.

class AccountOf2010 : public CliTest, public testing::WithParamInterface<QString>
{
protected:
    void SetUp() override
    {
        if (!QFileInfo::exists(GetParam()))
            GTEST_SKIP() << "the account of 2010 is not part of the source: " << GetParam().toStdString();
    }
};

TEST_P(AccountOf2010, HasThirteenCardsWithGoalsAndFiveBeyond)
{
    const QJsonArray cards = run({"cards"_q, imported(GetParam()), "--json"_q}).json()[u"cards"].toArray();
    QStringList sections;
    for (const auto& card : cards)
        sections.append(card[u"section"].toString());
    EXPECT_EQ(sections, QStringList(13, "goals"_q) + QStringList(5, "beyond"_q));
}

TEST_P(AccountOf2010, HasTheColumnSumsOfTheIssue)
{
    const QJsonObject json = run({"budget"_q, imported(GetParam()), "--json"_q}).json();
    const QStringList sums[] = {{"69400000.00"_q, "85350000.00"_q, "66550000.00"_q, "59850000.00"_q},
        {"1300000.00"_q, "5900000.00"_q, "4000000.00"_q, "4000000.00"_q}};
    for (int group = 0; group < 2; ++group) {
        for (int column = 0; column < 4; ++column)
            EXPECT_EQ(json[u"groups"][group][u"sums"][QString::number(2009 + column)][u"amount"].toString(),
                sums[group][column]);
    }
    EXPECT_EQ(json[u"groups"][0][u"rows"].toArray().size(), 13);
    EXPECT_EQ(json[u"groups"][1][u"rows"].toArray().size(), 5);
}

TEST_P(AccountOf2010, HasTheFindingsOfTheIssue)
{
    const Outcome answer = run({"check"_q, imported(GetParam()), "--json"_q, "--language"_q, "en"_q});
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(answer.err, QString());
    const QJsonArray findings = answer.json()[u"findings"].toArray();
    EXPECT_EQ(findings.size(), GetParam() == exampleText ? 19 : 20);
    std::map<QString, QStringList> found;
    for (const auto& finding : findings) {
        expectKeys(finding, {"kind"_q, "grade"_q, "place"_q, "stated"_q, "statedUnit"_q, "computed"_q, "computedUnit"_q,
                                "difference"_q, "text"_q, "accepted"_q, "key"_q});
        EXPECT_TRUE(QStringList({"error"_q, "warning"_q, "note"_q}).contains(finding[u"grade"].toString()));
        EXPECT_TRUE(finding[u"accepted"].isNull());
        EXPECT_FALSE(finding[u"text"].toString().isEmpty());
        found[finding[u"kind"].toString()].append(
            QStringLiteral("%1: %2 %3 %4")
                .arg(finding[u"place"].toString(), finding[u"stated"].toString(), finding[u"computed"].toString(),
                    finding[u"difference"].toString())
                .trimmed());
    }
    EXPECT_EQ(found["rowTotalDiffers"_q],
        QStringList{"Væresteder for unge mellem 18 og 23 år, total: 41000000.00 33050000.00 7950000.00"_q});
    EXPECT_EQ(found["cardYearDiffers"_q],
        QStringList{"Væresteder for unge over 18 år, 2010: 10400000.00 10350000.00 50000.00"_q});
    EXPECT_EQ(found["cardYearsOutside"_q].size(), 4);
    EXPECT_EQ(found["totalWithoutYears"_q].size(), 2);
    EXPECT_EQ(found["noMoneyBeforeEnd"_q], QStringList{"Ressourcecenter Ydre Nørrebro, 2012: 2012 2011"_q});
    EXPECT_EQ(
        found["averageOfTotalDiffers"_q], QStringList{"Helhedsplaner, total: 63000000.00 45570000.00 17430000.00"_q});
    EXPECT_EQ(found["targetInTwoUnits"_q].size(), 1);
    EXPECT_EQ(found["groupTotalLeavesOut"_q].size(), 1);
    EXPECT_TRUE(findings.last()[u"text"].toString().contains("Helhedsplaner"_q));
}

TEST_P(AccountOf2010, ProposesWithoutWritingAndAppliesOnce)
{
    ASSERT_EQ(run({"create"_q, "konto.indblik"_q}).status, 0);
    const QByteArray before = bytesOf(path("konto.indblik"_q));
    const QStringList call = {
        "import"_q, "account"_q, GetParam(), "--into"_q, "konto.indblik"_q, "--year"_q, "2010"_q, "--json"_q};
    const QJsonObject proposed = run(call).json();
    expectKeys(proposed, {"proposal"_q, "findings"_q, "applied"_q});
    expectKeys(proposed[u"proposal"], {"new"_q, "changed"_q, "unchanged"_q, "refused"_q});
    EXPECT_EQ(proposed[u"applied"], QJsonValue(false));
    const int items = proposed[u"proposal"][u"new"].toInt();
    EXPECT_GT(items, 18 + 18);
    EXPECT_EQ(proposed[u"proposal"][u"refused"].toInt(), 0);
    EXPECT_EQ(bytesOf(path("konto.indblik"_q)), before);

    const QJsonObject applied = run(call + QStringList{"--apply"_q}).json();
    EXPECT_EQ(applied[u"applied"], QJsonValue(true));
    EXPECT_EQ(applied[u"proposal"][u"new"].toInt(), items);

    const QByteArray once = bytesOf(path("konto.indblik"_q));
    const QJsonObject again = run(call + QStringList{"--apply"_q}).json();
    EXPECT_EQ(again[u"proposal"][u"new"].toInt(), 0);
    EXPECT_EQ(again[u"proposal"][u"changed"].toInt(), 0);
    EXPECT_EQ(again[u"proposal"][u"unchanged"].toInt(), items);
    EXPECT_EQ(bytesOf(path("konto.indblik"_q)), once);
    EXPECT_EQ(files(), QStringList{"konto.indblik"_q});
}

TEST_P(AccountOf2010, IsSoundAndSignedAfterTheImport)
{
    ASSERT_EQ(run({"create"_q, "konto.indblik"_q}).status, 0);
    ASSERT_EQ(run({"import"_q, "account"_q, GetParam(), "--into"_q, "konto.indblik"_q, "--year"_q, "2010"_q,
                      "--apply"_q, "--author"_q, "Søren Æbelø"_q})
                  .status,
        0);
    EXPECT_EQ(run({"verify"_q, "konto.indblik"_q}).status, 0);
    const QJsonArray history = run({"history"_q, "konto.indblik"_q, "--json"_q}).json()[u"history"].toArray();
    ASSERT_GT(history.size(), 100);
    for (qsizetype i = 0; i < history.size(); ++i) {
        const QJsonObject entry = history[i].toObject();
        expectKeys(entry, {"at"_q, "author"_q, "reason"_q, "title"_q, "field"_q, "before"_q, "after"_q});
        EXPECT_EQ(entry[u"seq"].toInteger(), i + 1);
        EXPECT_EQ(entry[u"author"].toString(), "Søren Æbelø"_q);
        EXPECT_TRUE(QDateTime::fromString(entry[u"at"].toString(), Qt::ISODateWithMs).isValid());
        EXPECT_TRUE(entry[u"before"].isNull());
    }
    EXPECT_EQ(run({"history"_q, "konto.indblik"_q}).out.count('\n'), history.size());
}

TEST_P(AccountOf2010, IsPrintedWithItsFigures)
{
    const QString file = imported(GetParam());
    const Outcome answer = run({"report"_q, file, "--year"_q, "2010"_q, "--out"_q, "konto å.pdf"_q});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.out, QByteArray());
    EXPECT_EQ(answer.err, QString());
    const QString info = QString::fromUtf8(started("pdfinfo"_q, {"konto å.pdf"_q}).out);
    EXPECT_TRUE(info.contains(QRegularExpression("Tagged: +yes"_q)));
    const QString text =
        QString::fromUtf8(started("pdftotext"_q, {"-layout"_q, "konto å.pdf"_q, "-"_q}).out).remove(QChar(0xad));
    EXPECT_TRUE(text.contains("Gadepulsen"_q));
    EXPECT_TRUE(text.contains(QRegularExpression("3,6 +10,35 +9,55 +9,55"_q)));
}

INSTANTIATE_TEST_SUITE_P(AsText, AccountOf2010, testing::Values(exampleText, seedText),
    [](const auto& each) { return std::string(each.param == seedText ? "TheReal" : "TheExample"); });

// check, verify

TEST_F(CliTest, SaysThatABudgetAddsUp)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    AccountBook book = smallBook();
    book.budget.groups[0].rows[0].stated = mio(13.95);
    book.budget.groups[0].rows[1].stated = Money();
    for (Card& card : book.cards)
        card.answers.erase({"funding"_q});
    stored(store, book);
    const Outcome answer = run({"check"_q, path(), "--json"_q});
    EXPECT_EQ(answer.status, 0) << answer.out.toStdString();
    EXPECT_TRUE(answer.json()[u"findings"].toArray().isEmpty());
    EXPECT_EQ(run({"check"_q, path()}).status, 0);
}

TEST_F(CliTest, SaysWhoAcceptedAFindingUntilItsFiguresChange)
{
    std::optional<Workspace> anna(std::in_place, valueOf(Store::create(path(), "Anna"_q)), "Anna"_q);
    ASSERT_TRUE(succeeded(anna->createAccount(year(2010))));
    AccountBook book = *anna->book();
    BudgetRow row;
    row.group = book.budget.groups[0].id;
    row.title = "Klubben"_q;
    row.cells[year(2010)].figure = mio(3);
    row.stated = mio(4);
    book.budget.groups[0].rows = {row};
    anna.reset();
    {
        Store store = valueOf(Store::open(path(), Access::Write, "Anna"_q));
        stored(store, book);
    }
    EXPECT_EQ(run({"check"_q, path()}).status, 1);
    anna.emplace(valueOf(Store::open(path(), Access::Write, "Anna"_q)), "Anna"_q);
    ASSERT_TRUE(succeeded(anna->show()));
    ASSERT_EQ(anna->remarks().size(), 1U);
    ASSERT_TRUE(succeeded(anna->findings().accept(anna->remarks()[0].key, "Anna"_q, "Kendes fra regnskabet"_q, false)));
    anna.reset();
    const Outcome accepted = run({"check"_q, path(), "--json"_q});
    EXPECT_EQ(accepted.status, 0);
    EXPECT_EQ(accepted.json()[u"findings"][0][u"accepted"][u"by"].toString(), "Anna"_q);
    EXPECT_EQ(accepted.json()[u"findings"][0][u"accepted"][u"reason"].toString(), "Kendes fra regnskabet"_q);
    tamper(path(), "UPDATE budget_row_stated SET amount = 500000000");
    EXPECT_EQ(run({"check"_q, path()}).status, 1);
}

TEST_F(CliTest, FindsWhatWasChangedByHand)
{
    const QString file = example();
    EXPECT_EQ(run({"verify"_q, file}).status, 0);
    tamper(path(file), "UPDATE answer SET text = 'andet' WHERE field = 'status'");
    expectRefused({"verify"_q, file}, 1);
}

TEST_F(CliTest, LeavesTheFileAsItIsWhenReading)
{
    const QString file = example();
    const QByteArray before = bytesOf(path(file));
    const QDateTime written = QFileInfo(path(file)).lastModified();
    for (const QString& verb : {"cards"_q, "budget"_q, "check"_q, "history"_q, "verify"_q})
        run({verb, file});
    EXPECT_EQ(bytesOf(path(file)), before);
    EXPECT_EQ(QFileInfo(path(file)).lastModified(), written);
    EXPECT_EQ(files(), QStringList{file});
}

TEST_F(CliTest, ReadsBesideAWriterAndNamesThemWhenItMayNotWrite)
{
    const QString file = example();
    const Store writer = valueOf(Store::open(path(file), Access::Write, "Søren Æbelø"_q));
    EXPECT_EQ(run({"cards"_q, file}).status, 0);
    const Outcome answer =
        run({"import"_q, "account"_q, exampleText, "--into"_q, file, "--year"_q, "2010"_q, "--apply"_q});
    EXPECT_EQ(answer.status, 1);
    EXPECT_TRUE(answer.err.contains("Søren Æbelø"_q));
}

// report

TEST_F(CliTest, RefusesReportsItCannotMake)
{
    const QString file = example();
    expectRefused({"report"_q, file, "--out"_q, "r.pdf"_q}, 2);
    expectRefused({"report"_q, file, "--year"_q, "2010"_q}, 2);
    expectRefused({"report"_q, file, "--year"_q, "2010"_q, "--out"_q, ""_q}, 2);
    expectRefused({"report"_q, file, "--year"_q, "2010"_q, "--out"_q, "r.txt"_q}, 2);
    expectRefused({"report"_q, file, "--year"_q, "2011"_q, "--out"_q, "r.pdf"_q}, 1);
    expectRefused({"report"_q, file, "--year"_q, "2010"_q, "--out"_q, "findes ikke/r.pdf"_q}, 1);
    ASSERT_TRUE(QDir(folder()).mkdir("mappe.pdf"_q));
    expectRefused({"report"_q, file, "--year"_q, "2010"_q, "--out"_q, "mappe.pdf"_q}, 1);
    EXPECT_EQ(files(), QStringList{file});
}

// Odd arguments

TEST_F(CliTest, TellsItsUseAndItsVersion)
{
    for (const QString& flag : {"--help"_q, "-h"_q, "--version"_q}) {
        const Outcome answer = run({flag});
        EXPECT_EQ(answer.status, 0);
        EXPECT_FALSE(answer.out.isEmpty());
        EXPECT_EQ(answer.err, QString());
    }
    for (const QString& verb : {"create"_q, "import"_q, "open-year"_q, "answer"_q, "state"_q, "cards"_q, "budget"_q,
             "check"_q, "history"_q, "report"_q, "verify"_q})
        EXPECT_TRUE(run({"--help"_q}).out.contains("\n  " + verb.toUtf8() + " ")) << verb.toStdString();
}

TEST_F(CliTest, CallsWrongUsageByItsStatus)
{
    const QString file = example();
    expectRefused({}, 2);
    expectRefused({""_q}, 2);
    expectRefused({"findes"_q, file}, 2);
    expectRefused({"--json"_q}, 2);
    for (const QString& verb : {"create"_q, "cards"_q, "budget"_q, "check"_q, "history"_q, "verify"_q}) {
        expectRefused({verb}, 2);
        expectRefused({verb, ""_q}, 2);
        expectRefused({verb, file, "en til"_q}, 2);
        expectRefused({verb, file, "--findes-ikke"_q}, 2);
        expectRefused({verb, file, "-z"_q}, 2);
        expectRefused({verb, file, "--language"_q}, 2);
        expectRefused({verb, file, "--language"_q, "fr"_q}, 2);
        expectRefused({verb, file, "--author="_q}, 2);
    }
    expectRefused({"verify"_q, file, "--json"_q}, 2);
    expectRefused({"import"_q, "account"_q, exampleText, "--into"_q, file}, 2);
    expectRefused({"import"_q, "account"_q, exampleText, "--year"_q, "2010"_q}, 2);
    expectRefused({"import"_q, "moon"_q, exampleText, "--into"_q, file, "--year"_q, "2010"_q}, 2);
    EXPECT_EQ(files(), QStringList{file});
}

TEST_F(CliTest, TakesOnlyYearsForYears)
{
    const QString file = example();
    for (const QString& year : {"10"_q, "to tusind"_q, ""_q, "20100"_q, "-2010"_q, "1899"_q, "２０１０"_q}) {
        for (const QString& verb : {"cards"_q, "budget"_q, "check"_q})
            expectRefused({verb, file, "--year="_q + year}, 2);
        expectRefused({"budget"_q, file, "--from="_q + year}, 2);
        expectRefused({"budget"_q, file, "--to="_q + year}, 2);
        expectRefused({"report"_q, file, "--out"_q, "r.pdf"_q, "--year="_q + year}, 2);
        expectRefused({"import"_q, "account"_q, exampleText, "--into"_q, file, "--year="_q + year}, 2);
    }
    for (const QString& verb : {"cards"_q, "budget"_q, "check"_q})
        expectRefused({verb, file, "--year"_q, "1999"_q}, 1);
    EXPECT_EQ(files(), QStringList{file});
}

TEST_F(CliTest, RefusesWhatIsNoFileOfOurs)
{
    QFile text(path("brev.indblik"_q));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("Kære Anna\n");
    text.close();
    ASSERT_TRUE(QFile(path("tom.indblik"_q)).open(QIODevice::WriteOnly));
    for (const QString& file : {"findes ikke.indblik"_q, "."_q, "/dev/zero"_q, "/dev/null"_q, "brev.indblik"_q,
             "tom.indblik"_q, "file:x?mode=memory"_q, ":memory:"_q, QString(100'000, u'x'), QString(5000, u'/')}) {
        for (const QString& verb : {"cards"_q, "budget"_q, "check"_q, "history"_q, "verify"_q})
            expectRefused({verb, file}, 1);
        expectRefused({"import"_q, "account"_q, exampleText, "--into"_q, file, "--year"_q, "2010"_q, "--apply"_q}, 1);
    }
    EXPECT_EQ(files(), QStringList({"brev.indblik"_q, "tom.indblik"_q}));
}

TEST_F(CliTest, RefusesSourcesItCannotRead)
{
    const QString file = example();
    const QByteArray before = bytesOf(path(file));
    for (const QString& source : {"findes ikke.txt"_q, "."_q, "/dev/zero"_q, file, QString(100'000, u'x')})
        expectRefused({"import"_q, "account"_q, source, "--into"_q, file, "--year"_q, "2010"_q, "--apply"_q}, 1);
    expectRefused({"import"_q, "account"_q, ""_q, "--into"_q, file, "--year"_q, "2010"_q}, 2);
    EXPECT_EQ(bytesOf(path(file)), before);
    EXPECT_EQ(files(), QStringList{file});
}

TEST_F(CliTest, TakesOddNamesAsNames)
{
    for (const QString& name :
        {"-x"_q, "--json"_q, "file:x?mode=memory"_q, ":memory:"_q, "a b;c'd\"e%1"_q, "--language"_q}) {
        EXPECT_EQ(run({"create"_q, "--example"_q, "--"_q, name}).status, 0) << name.toStdString();
        EXPECT_TRUE(files().contains(name)) << name.toStdString();
        EXPECT_EQ(run({"verify"_q, "--"_q, name}).status, 0) << name.toStdString();
        EXPECT_EQ(run({"cards"_q, "--json"_q, "--"_q, name}).json()[u"cards"].toArray().size(), 18);
    }
    EXPECT_EQ(files().size(), 6);
}

TEST_F(CliTest, FailsCleanlyOnBytesThatAreNoText)
{
    const QString program = QStringLiteral(INDBLIK_CLI);
    for (const char* verb : {"cards", "verify", "history"}) {
        const QString line = "exec \"$0\" %1 \"$(printf 'a\\377\\376b.indblik')\""_q.arg(QLatin1String(verb));
        const Outcome answer = started("/bin/sh"_q, {"-c"_q, line, program});
        EXPECT_EQ(answer.status, 1);
        EXPECT_FALSE(answer.err.isEmpty());
    }
    const Outcome asVerb = started("/bin/sh"_q, {"-c"_q, "exec \"$0\" \"$(printf '\\377')\""_q, program});
    EXPECT_EQ(asVerb.status, 2);
}

TEST_F(CliTest, SaysWhenItsOutputWasLost)
{
    const QString file = example();
    const Outcome answer = started(
        "/bin/sh"_q, {"-c"_q, "exec \"$0\" cards \"$1\" --json > /dev/full"_q, QStringLiteral(INDBLIK_CLI), file});
    EXPECT_EQ(answer.status, 1);
    EXPECT_FALSE(answer.err.isEmpty());
}

TEST_F(CliTest, SpeaksTheLanguageAskedForInEitherSpelling)
{
    const QString file = example();
    const auto says = [&](const QStringList& options, const QString& words) {
        return QString::fromUtf8(run(QStringList{"check"_q, file} + options).out).contains(words);
    };
    EXPECT_TRUE(says({}, "33,05"_q));
    EXPECT_TRUE(says({"--language"_q, "da"_q}, "33,05"_q));
    EXPECT_TRUE(says({"--language"_q, "en"_q}, "33.05"_q));
    EXPECT_TRUE(says({"--language=en"_q}, "33.05"_q));
    EXPECT_TRUE(says({"--language=en"_q}, "The years add up"_q));
}

// table

TEST_F(CliTest, TellsWhatIsInATableWithoutAFileOfOurs)
{
    const auto write = [this](const QString& name, const QByteArray& bytes) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("tal.px"_q, "CHARSET=\"ANSI\";\nTITLE=\"Tal\";\nSTUB=\"o\";\nHEADING=\"t\";\n"
                      "VALUES(\"o\")=\"a\",\"b\";\nVALUES(\"t\")=\"2009\",\"2010\";\nDATA=\n1.5 \"..\" 2 \"-\";");
    const QJsonObject px = run({"table"_q, "tal.px"_q, "--json"_q}).json();
    expectKeys(px, {"format"_q, "encoding"_q, "variables"_q, "cells"_q, "numbers"_q, "sum"_q, "marks"_q, "findings"_q});
    EXPECT_EQ(px[u"format"], "px"_q);
    EXPECT_EQ(px[u"cells"], 4);
    EXPECT_EQ(px[u"numbers"], 2);
    EXPECT_EQ(px[u"sum"], "3.5"_q);
    EXPECT_EQ(px[u"marks"].toObject(), (QJsonObject{{"-"_q, 1}, {".."_q, 1}}));
    EXPECT_EQ(px[u"variables"][1][u"values"].toArray(), (QJsonArray{"2009"_q, "2010"_q}));

    write("liste.csv"_q, "omr\xe5"
                         "de;tid;INDHOLD\nS\xf8vej;2009;1,5\nS\xf8vej;2010;..\n\xc5/\xd8;2009;2\n");
    const QJsonObject list = run({"table"_q, "liste.csv"_q, "--json"_q}).json();
    EXPECT_EQ(list[u"format"], "csv"_q);
    EXPECT_EQ(list[u"encoding"], "Windows-1252"_q);
    EXPECT_EQ(list[u"cells"], 3) << "years are no figures";
    EXPECT_EQ(list[u"sum"], "3.5"_q);
    EXPECT_EQ(list[u"variables"][0][u"values"].toArray(), (QJsonArray{"Søvej"_q, "Å/Ø"_q}));

    write("matrix.csv"_q, "Område;2009;2010\nSøvej;10;-\nÅ/Ø;3;4\n");
    const QJsonObject matrix = run({"table"_q, "matrix.csv"_q, "--json"_q}).json();
    EXPECT_EQ(matrix[u"cells"], 4);
    EXPECT_EQ(matrix[u"sum"], "17"_q);
    EXPECT_TRUE(QString::fromUtf8(run({"table"_q, "matrix.csv"_q}).out).contains("4 celler, 3 tal, sum 17, 1 × -"_q));

    write("titel.csv"_q, "Beboere i områder;;;;\n;;;;\n;2009;;2010;\nOmråde;Antal;Andel;Antal;Andel\n"
                         "Søvej;1.010;33,2 %;1.020;-\nÅ/Ø;3;4,5 %;4;..\n;;;;\nEnhed: personer;;;;\nKilde: DST;;;;\n");
    const QJsonObject titled = run({"table"_q, "titel.csv"_q, "--json"_q}).json();
    EXPECT_EQ(titled[u"title"], "Beboere i områder"_q);
    EXPECT_EQ(titled[u"unit"], "Enhed: personer"_q);
    EXPECT_EQ(titled[u"cells"], 8) << "headings of two rows and notes are no cells";
    EXPECT_EQ(titled[u"numbers"], 6);
    EXPECT_EQ(titled[u"sum"], "2074.7"_q);
    EXPECT_EQ(titled[u"variables"][1][u"name"], "2009 Antal"_q);
    expectRefused({"table"_q, path("ord.csv"_q)}, 1);

    write("halv.px"_q, "TITLE=\"Tal\";\nSTUB=\"o\";\n");
    expectRefused({"table"_q, "halv.px"_q}, 1);
    expectRefused({"table"_q, "findes-ikke.px"_q}, 1);
}

TEST_F(CliTest, TheSumOfFewYearsIsOfThoseAndSaysWhatItLeavesOut)
{
    const QString text = QString::fromUtf8(run({"budget"_q, example(), "--from"_q, "2010"_q, "--to"_q, "2011"_q}).out);
    EXPECT_TRUE(text.contains(QRegularExpression("Den Korte Snor +8,5 +4,2 +12,7 +25,9"_q))) << text.toStdString();
    EXPECT_TRUE(text.contains("319,0, som ikke er fordelt på år"_q));
    EXPECT_FALSE(text.contains("Den Korte Snor +8,5 +4,2 +25,9"_q));
}

TEST_F(CliTest, NamesRowsFootnotesAndVersionsInTheHistory)
{
    const QString file = example();
    {
        const auto anna = valueOf(Workspace::open(path(file), Access::Write, "Anna"_q));
        ASSERT_TRUE(succeeded(anna->show()));
        ASSERT_TRUE(anna->budget().addVersion(VersionKind::Revised, "juni"_q));
        const BudgetRowId nexus = anna->book()->budget.groups[0].rows[11].id;
        ASSERT_TRUE(succeeded(anna->budget().setFigure(nexus, BudgetColumn{year(2009)}, mio(1))));
        ASSERT_TRUE(anna->budget().addFootnote({nexus, {}}, "Fra september."_q));
    }
    const QString text = QString::fromUtf8(run({"history"_q, file}).out);
    EXPECT_TRUE(text.contains("Nexus 2009: 23600000.00 → 1000000.00"_q)) << text.right(1500).toStdString();
    EXPECT_TRUE(text.contains("Korrigeret budget (juni)"_q));
    EXPECT_TRUE(text.contains("fodnote"_q));
}

} // namespace indblik
