// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

class RegisterVerbTest : public CliTest
{
protected:
    void SetUp() override
    {
        file = example();
        const QJsonArray cards = run({"cards"_q, file, "--json"_q}).json()[u"cards"].toArray();
        for (const auto& each : cards) {
            if (each[u"state"].toString() == "draft"_q && card.isEmpty())
                card = each[u"title"].toString();
        }
        ASSERT_FALSE(card.isEmpty()) << "no form of the example is a draft";
    }

    Outcome list(const QStringList& rest) const
    {
        return run(QStringList{"register"_q, file, card, "--author"_q, "Bo Øst"_q} + rest);
    }

    QJsonArray shown() const { return list({"--json"_q}).json()[u"registers"].toArray(); }

    QString written(const QString& name, const QByteArray& contents) const
    {
        QFile made(path(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(contents);
        return made.fileName();
    }

    QString file;
    QString card;
};

TEST_F(RegisterVerbTest, AListIsAddedFilledFromASpreadsheetAndDeleted)
{
    EXPECT_TRUE(QString::fromUtf8(list({}).out).contains("har ingen liste endnu"_q));
    EXPECT_EQ(list({"--add"_q, "grants18"_q}).status, 0);
    const QString sheet = written("tilskud.csv"_q,
        "Forening;Beløb;Aftale;Note\nSomalisk Forening;150.000;ja;\nKlub Nord;45.000;;ny\nKlub Syd;mange;;\n");
    const QJsonObject proposed = list({"--import"_q, sheet, "--json"_q}).json();
    EXPECT_EQ(proposed[u"proposal"][u"new"], QJsonValue(2));
    EXPECT_EQ(proposed[u"proposal"][u"refused"], QJsonValue(1));
    EXPECT_EQ(proposed[u"refusedRows"][0][u"line"], QJsonValue(4));
    EXPECT_EQ(proposed[u"refusedRows"][0][u"name"], QJsonValue("Klub Syd"_q));
    EXPECT_EQ(proposed[u"unknownColumns"], QJsonValue(QJsonArray{"Note"_q}));
    EXPECT_EQ(proposed[u"applied"], QJsonValue(false));
    EXPECT_TRUE(shown()[0][u"rows"].toArray().isEmpty()) << "it was only shown";

    EXPECT_EQ(list({"--import"_q, sheet, "--apply"_q}).status, 0);
    const QJsonValue made = shown()[0];
    expectKeys(made, {"key"_q, "title"_q, "columns"_q, "rows"_q, "sums"_q, "compared"_q});
    EXPECT_EQ(made[u"rows"][0][u"association"], QJsonValue("Somalisk Forening"_q));
    EXPECT_EQ(made[u"rows"][0][u"amount"], QJsonValue("150000.00"_q));
    EXPECT_EQ(made[u"rows"][0][u"agreement"], QJsonValue(true));
    EXPECT_TRUE(made[u"rows"][1][u"agreement"].isNull());
    EXPECT_EQ(made[u"sums"][u"amount"], QJsonValue("195000.00"_q));
    const QString told = QString::fromUtf8(list({}).out);
    EXPECT_TRUE(told.contains("Forening: Klub Nord · Tilskud: 45.000"_q)) << told.toStdString();
    EXPECT_TRUE(told.contains("Sum af Tilskud: 195.000"_q)) << told.toStdString();
    expectInHistory(file, "registerCell"_q, "Bo Øst"_q);

    EXPECT_EQ(list({"--remove"_q}).status, 0);
    EXPECT_TRUE(shown().isEmpty());
}

TEST_F(RegisterVerbTest, TakesTheMunicipalitysOwnColumns)
{
    const QString own = written("egen.json"_q,
        R"({"key": "rooms", "version": 1, "title": "Lokaler", "columns": [{"key": "name", "label": "Lokale", "kind": "text", "required": true}, {"key": "seats", "label": "Pladser", "kind": "number"}]})");
    EXPECT_EQ(list({"--add"_q, own}).status, 0);
    EXPECT_EQ(list({"--add"_q, "estatePlans"_q}).status, 0);
    ASSERT_EQ(shown().size(), 2);
    const QString sheet = written("lokaler.csv"_q, "Lokale;Pladser\nSal A;120\nSal B;1.200\n");
    expectRefused({"register"_q, file, card, "--import"_q, sheet}, 1);
    EXPECT_EQ(list({"--list"_q, "lokaler"_q, "--import"_q, sheet, "--apply"_q}).status, 0);
    EXPECT_EQ(shown()[0][u"sums"][u"seats"], QJsonValue(1320));
    EXPECT_TRUE(shown()[0][u"compared"].isNull());
}

TEST_F(RegisterVerbTest, RefusesWhatIsNotThere)
{
    expectRefused({"register"_q, file, "Findes ikke"_q}, 1);
    expectRefused({"register"_q, file}, 2);
    expectRefused({"register"_q, file, card, "--add"_q, "noget"_q}, 1);
    expectRefused({"register"_q, file, card, "--add"_q, "findes-ikke.json"_q}, 1);
    expectRefused({"register"_q, file, card, "--remove"_q}, 1);
    expectRefused({"register"_q, file, card, "--import"_q, "findes-ikke.csv"_q}, 1);
    expectRefused({"register"_q, file, card, "--apply"_q}, 2);
    expectRefused({"register"_q, file, card, "--add"_q, "grants18"_q, "--remove"_q}, 2);
    expectRefused({"register"_q, file, card, "--remove"_q, "--json"_q}, 2);
}

} // namespace indblik
