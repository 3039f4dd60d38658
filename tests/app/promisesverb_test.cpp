// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

/// The example opened for 2011, where Nexus promised something in 2010.
class PromisesVerbTest : public CliTest
{
protected:
    void SetUp() override
    {
        file = example();
        EXPECT_EQ(run({"answer"_q, file, "--card"_q, "Nexus"_q, "--year"_q, "2010"_q, "--field"_q, "status"_q,
                          "--text"_q, "Et tilpasset koncept forventes fuldt udrullet i 2011."_q})
                      .status,
            0);
        EXPECT_EQ(run({"open-year"_q, file, "--year"_q, "2011"_q}).status, 0);
    }

    QJsonObject all(const QStringList& rest = {}) const
    {
        return run(QStringList{"promises"_q, file, "--json"_q} + rest).json();
    }

    /// The promise of Nexus.
    QJsonObject promise() const
    {
        const auto promises = all({"--card"_q, "Nexus"_q})[u"cards"][0][u"promises"].toArray();
        for (const auto& each : promises) {
            if (each[u"sentence"].toString().startsWith("Et tilpasset koncept"_q))
                return each.toObject();
        }
        return {};
    }

    /// What Bo says of it.
    Outcome answer(const QStringList& rest) const
    {
        return run(QStringList{"promises"_q, file, "--card"_q, "nexus"_q, "--number"_q,
                       QString::number(promise()[u"number"].toInt()), "--author"_q, "Bo Øst"_q}
                   + rest);
    }

    void expectUsage(const QStringList& rest, const QString& words) const
    {
        const QStringList call = QStringList{"promises"_q, file, "--language"_q, "en"_q} + rest;
        expectRefused(call, 2);
        const QString said = run(call).err;
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    }

    QString file;
};

TEST_F(PromisesVerbTest, GivesWhatEachFormHasToAnswerFor)
{
    const QJsonObject json = all();
    expectKeys(json, {"year"_q, "open"_q, "cards"_q});
    EXPECT_EQ(json[u"year"], QJsonValue(2011));
    EXPECT_GE(json[u"open"].toInt(), 2);
    const QJsonObject said = promise();
    expectKeys(said, {"number"_q, "field"_q, "sentence"_q, "saidIn"_q, "due"_q, "isOverdue"_q, "state"_q, "movedTo"_q,
                         "text"_q, "followUp"_q, "criterion"_q});
    EXPECT_EQ(said[u"field"], QJsonValue("status"_q));
    EXPECT_EQ(said[u"saidIn"], QJsonValue(2010));
    EXPECT_EQ(said[u"due"], QJsonValue("2011"_q));
    EXPECT_EQ(said[u"state"], QJsonValue("open"_q));
    EXPECT_EQ(said[u"text"], QJsonValue());
    EXPECT_TRUE(all({"--year"_q, "2010"_q})[u"cards"].toArray().isEmpty()) << "the first year answers for none";
}

TEST_F(PromisesVerbTest, SaysWhatBecameOfOneSignsItAndListsItAsOpenNoMore)
{
    const int open = all()[u"open"].toInt();
    EXPECT_EQ(answer({"--move"_q, "medio 2012"_q, "--text"_q, "Leverandøren skiftede"_q}).status, 0);
    EXPECT_EQ(promise()[u"state"], QJsonValue("moved"_q));
    EXPECT_EQ(promise()[u"movedTo"], QJsonValue("2012-medio"_q));
    EXPECT_EQ(promise()[u"text"], QJsonValue("Leverandøren skiftede"_q));
    EXPECT_EQ(all()[u"open"].toInt(), open - 1);
    const auto left = all({"--open"_q, "--card"_q, "Nexus"_q})[u"cards"][0][u"promises"].toArray();
    for (const auto& each : left)
        EXPECT_EQ(each[u"state"], QJsonValue("open"_q));
    expectInHistory(file, "promise"_q, "Bo Øst"_q);
    EXPECT_EQ(answer({"--keep"_q}).status, 0);
    EXPECT_EQ(promise()[u"state"], QJsonValue("kept"_q));
    EXPECT_EQ(promise()[u"movedTo"], QJsonValue());
    EXPECT_EQ(promise()[u"text"], QJsonValue("Leverandøren skiftede"_q)) << "what was not said stays";
    EXPECT_EQ(answer({"--drop"_q, "--text"_q, "Ingen penge"_q}).status, 0);
    EXPECT_EQ(promise()[u"state"], QJsonValue("dropped"_q));
    EXPECT_EQ(answer({"--reopen"_q, "--text"_q, ""_q}).status, 0);
    EXPECT_EQ(promise()[u"state"], QJsonValue("open"_q));
    EXPECT_EQ(all()[u"open"].toInt(), open);
    EXPECT_EQ(run({"verify"_q, file}).status, 0);
}

TEST_F(PromisesVerbTest, TellsThemInLines)
{
    const QString out = QString::fromUtf8(run({"promises"_q, file, "--card"_q, "Nexus"_q, "--language"_q, "da"_q}).out);
    EXPECT_TRUE(out.startsWith("Nexus\n"_q)) << out.toStdString();
    EXPECT_TRUE(out.contains("— »Et tilpasset koncept forventes fuldt udrullet i 2011«"_q)) << out.toStdString();
}

TEST_F(PromisesVerbTest, SaysWhatIsMissingOrTooMuch)
{
    expectUsage({"--keep"_q}, "--card TITLE is missing"_q);
    expectUsage({"--card"_q, "Nexus"_q, "--keep"_q}, "--number N is missing"_q);
    expectUsage({"--card"_q, "Nexus"_q, "--number"_q, "1"_q}, "One of --keep, --move, --drop, --reopen, --text"_q);
    expectUsage({"--card"_q, "Nexus"_q, "--number"_q, "1"_q, "--keep"_q, "--drop"_q}, "are both there"_q);
    expectUsage({"--card"_q, "Nexus"_q, "--number"_q, "nul"_q, "--keep"_q}, "from 1 on"_q);
    expectUsage({"--card"_q, "Nexus"_q, "--number"_q, "1"_q, "--move"_q, "engang"_q}, "engang"_q);
    expectRefused({"promises"_q, file, "--card"_q, "Nexus"_q, "--number"_q, "99"_q, "--keep"_q}, 1);
    expectRefused({"promises"_q, file, "--card"_q, "Findes ikke"_q}, 1);
}

} // namespace indblik
