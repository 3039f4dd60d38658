// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/app/commandline.h"
#include "tests/core/import/files/zipped.h"

#include <QRegularExpression>

namespace indblik {

namespace {

const QString exampleText = QStringLiteral(INDBLIK_SOURCE "/resources/example/redegoerelse-2010.txt");
const QString seedText = QStringLiteral(INDBLIK_SOURCE "/../shared/seed/000_73e40254de774042.txt");

} // namespace

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
    EXPECT_EQ(findings.size(), GetParam() == exampleText ? 23 : 29);
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
        QStringList{"Væresteder for unge mellem 18 og 23 år, stated total: 41000000.00 33050000.00 7950000.00"_q});
    EXPECT_EQ(found["cardYearDiffers"_q],
        QStringList{"Væresteder for unge over 18 år, 2010: 10400000.00 10350000.00 50000.00"_q});
    EXPECT_EQ(found["cardYearsOutside"_q].size(), 4);
    EXPECT_EQ(found["totalWithoutYears"_q].size(), 2);
    EXPECT_EQ(found["noMoneyBeforeEnd"_q], QStringList{"Ressourcecenter Ydre Nørrebro, 2012: 2012 2011"_q});
    EXPECT_EQ(found["averageOfTotalDiffers"_q],
        QStringList{"Helhedsplaner, stated total: 63000000.00 45570000.00 17430000.00"_q});
    EXPECT_EQ(found["targetInTwoUnits"_q].size(), 1);
    EXPECT_EQ(found["groupTotalLeavesOut"_q].size(), 1);
    EXPECT_EQ(found["agesDiffer"_q].size(), 1);
    EXPECT_EQ(found["countsOfTwoUnits"_q].size(), 1);
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

} // namespace indblik
