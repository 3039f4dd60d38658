// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

/// The example, and what a form of it states beside its answers.
class CardVerbsTest : public CliTest
{
protected:
    void SetUp() override { file = example(); }

    /// An edit that Bo signs.
    Outcome edit(const QString& verb, const QStringList& rest) const
    {
        return run(QStringList{verb, file, "--card"_q, "nexus"_q, "--author"_q, "Bo Øst"_q} + rest);
    }

    QJsonObject form() const
    {
        const auto cards = run({"cards"_q, file, "--json"_q}).json()[u"cards"].toArray();
        for (const auto& card : cards) {
            if (card[u"title"] == "Nexus"_q)
                return card.toObject();
        }
        return {};
    }

    /// Wrong usage, with these words before where help is.
    void expectUsage(const QString& verb, const QStringList& rest, const QString& words) const
    {
        const QStringList call = QStringList{verb, file, "--card"_q, "Nexus"_q, "--language"_q, "en"_q} + rest;
        expectRefused(call, 2);
        const QString said = run(call).err;
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    }

    QString file;
};

TEST_F(CardVerbsTest, AFormIsAddedNamedMovedAndTakenOut)
{
    const auto titles = [this](const QString& section) {
        QStringList found;
        for (const auto& card : run({"cards"_q, file, "--json"_q}).json()[u"cards"].toArray()) {
            if (card[u"section"].toString() == section)
                found.append(card[u"title"].toString());
        }
        return found;
    };
    const auto card = [this](const QStringList& rest) {
        return run(QStringList{"card"_q, file, "--author"_q, "Bo Øst"_q} + rest);
    };
    const QStringList goals = titles("goals"_q);
    const QStringList beyond = titles("beyond"_q);
    EXPECT_EQ(card({"--add"_q, "Ny klub"_q}).status, 0);
    EXPECT_EQ(card({"--add"_q, "Ny have"_q, "--section"_q, "beyond"_q}).status, 0);
    EXPECT_EQ(titles("goals"_q), goals + QStringList{"Ny klub"_q});
    EXPECT_EQ(titles("beyond"_q), beyond + QStringList{"Ny have"_q});
    expectInHistory(file, "card"_q, "Bo Øst"_q);
    EXPECT_EQ(
        card({"--card"_q, "ny klub"_q, "--rename"_q, "Klubben"_q, "--is-new"_q, "yes"_q, "--move"_q, "-2"_q}).status,
        0);
    QStringList moved = goals;
    moved.insert(moved.size() - 2, "Klubben"_q);
    EXPECT_EQ(titles("goals"_q), moved);
    EXPECT_EQ(card({"--card"_q, "Klubben"_q, "--is-new"_q, "no"_q}).status, 0);
    EXPECT_EQ(titles("goals"_q), moved) << "what is not said stays";
    EXPECT_EQ(card({"--card"_q, "Klubben"_q, "--remove"_q}).status, 0);
    EXPECT_EQ(titles("goals"_q), goals);
    EXPECT_EQ(card({"--card"_q, "Ny have"_q, "--rename"_q, "NEXUS"_q}).status, 1) << "that is another";
}

TEST_F(CardVerbsTest, AFormThatCannotBeIsRefusedInWords)
{
    const auto expectWords = [this](const QStringList& rest, const QString& words) {
        const QStringList call = QStringList{"card"_q, file, "--language"_q, "en"_q} + rest;
        expectRefused(call, 2);
        const QString said = run(call).err;
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    };
    const QJsonObject before = form();
    expectWords({}, "One of --add, --card is missing."_q);
    expectWords({"--add"_q, ""_q}, "--add TITLE is missing"_q);
    expectWords({"--add"_q, "x"_q, "--move"_q, "1"_q}, "--add and --move are both there"_q);
    expectWords({"--add"_q, "x"_q, "--section"_q, "moon"_q}, "goals, beyond"_q);
    expectWords({"--card"_q, "Nexus"_q}, "One of --rename, "_q);
    expectWords({"--card"_q, "Nexus"_q, "--move"_q, "op"_q}, "--move takes a number of places"_q);
    expectWords({"--card"_q, "Nexus"_q, "--is-new"_q, "måske"_q}, "yes, no"_q);
    expectRefused({"card"_q, file, "--card"_q, "Findes ikke"_q, "--remove"_q}, 1);
    expectRefused({"card"_q, file, "--add"_q, "nexus"_q}, 1);
    EXPECT_EQ(form(), before);
}

TEST_F(CardVerbsTest, OfSeveralFormsOfOneTitleOneIsNamedByItsId)
{
    // The program refuses a title that is taken; a file that came otherwise may have it.
    tamper(path(file), "UPDATE card SET title = 'Nexus' WHERE title = 'FAKTI'");
    QStringList ids;
    for (const auto& each : run({"cards"_q, file, "--json"_q}).json()[u"cards"].toArray()) {
        if (each[u"title"].toString() == "Nexus"_q)
            ids.append(each[u"id"].toString());
    }
    ASSERT_EQ(ids.size(), 2);
    const auto plan = [&](const QString& card) {
        return run({"plan"_q, file, "--card"_q, card, "--responsible"_q, "Bo Øst"_q});
    };
    const Outcome refused = plan("Nexus"_q);
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains(ids.join(", "_q))) << refused.err.toStdString();
    EXPECT_EQ(plan(ids[1]).status, 0);
    const auto cards = run({"cards"_q, file, "--json"_q}).json()[u"cards"].toArray();
    EXPECT_EQ(std::count_if(cards.begin(), cards.end(),
                  [](const QJsonValue& each) { return each[u"responsible"].toString() == "Bo Øst"_q; }),
        1);
}

TEST_F(CardVerbsTest, AnAchievementIsStatedAndTakenAway)
{
    EXPECT_EQ(edit("achievement"_q, {"--kind"_q, "awaitingEvaluation"_q, "--from"_q, "medio 2012"_q, "--sentence"_q,
                                        "Ventes til sommer."_q, "--reason"_q, "Aftalt på mødet"_q})
                  .status,
        0);
    const QJsonValue stated = form()[u"achievement"];
    EXPECT_EQ(stated[u"kind"], QJsonValue("awaitingEvaluation"_q));
    EXPECT_EQ(stated[u"assessableFrom"], QJsonValue("2012-medio"_q));
    EXPECT_EQ(stated[u"sentence"], QJsonValue("Ventes til sommer."_q));
    expectInHistory(file, "card"_q, "Bo Øst"_q, "Aftalt på mødet"_q);
    EXPECT_EQ(edit("achievement"_q, {"--kind"_q, "onTrack"_q}).status, 0);
    EXPECT_TRUE(form()[u"achievement"][u"assessableFrom"].isNull()) << "a date of what it was before";
    EXPECT_EQ(form()[u"achievement"][u"sentence"], QJsonValue("Ventes til sommer."_q));
    EXPECT_EQ(edit("achievement"_q, {"--kind"_q, "none"_q}).status, 0);
    EXPECT_TRUE(form()[u"achievement"].isNull());
}

TEST_F(CardVerbsTest, AnAchievementThatIsNoneIsRefusedInWords)
{
    const QJsonObject before = form();
    expectUsage("achievement"_q, {}, "--kind KIND is missing"_q);
    expectUsage("achievement"_q, {"--kind"_q, "fine"_q}, "onTrack"_q);
    expectUsage("achievement"_q, {"--kind"_q, "onTrack"_q, "--from"_q, "2012"_q}, "takes no date"_q);
    expectUsage("achievement"_q, {"--kind"_q, "awaitingEvaluation"_q, "--from"_q, "31.2.2012"_q}, "takes a date"_q);
    expectUsage("achievement"_q, {"--kind"_q, "none"_q, "--sentence"_q, "x"_q}, "--kind none"_q);
    expectRefused({"achievement"_q, file, "--card"_q, "Findes ikke"_q, "--kind"_q, "onTrack"_q}, 1);
    expectRefused({"achievement"_q, file, "--card"_q, "Nexus"_q, "--kind"_q, "onTrack"_q, "--year"_q, "1999"_q}, 1);
    EXPECT_EQ(form(), before);
}

TEST_F(CardVerbsTest, APlanSaysWhoWritesUntilWhenAndWhetherItEnds)
{
    EXPECT_EQ(
        edit("plan"_q, {"--responsible"_q, "Anna Ågård"_q, "--due"_q, "1.4.2011"_q, "--ends"_q, "yes"_q}).status, 0);
    EXPECT_EQ(form()[u"responsible"], QJsonValue("Anna Ågård"_q));
    EXPECT_EQ(form()[u"due"], QJsonValue("2011-04-01"_q));
    EXPECT_EQ(form()[u"endsThisYear"], QJsonValue(true));
    expectInHistory(file, "card"_q, "Bo Øst"_q);
    expectInHistory(file, "initiative"_q, "Bo Øst"_q);
    EXPECT_EQ(edit("plan"_q, {"--due"_q, ""_q}).status, 0);
    EXPECT_TRUE(form()[u"due"].isNull());
    EXPECT_EQ(form()[u"responsible"], QJsonValue("Anna Ågård"_q)) << "what is not said stays";
    EXPECT_EQ(form()[u"endsThisYear"], QJsonValue(true));
    EXPECT_EQ(edit("plan"_q, {"--ends"_q, "no"_q}).status, 0);
    EXPECT_EQ(form()[u"endsThisYear"], QJsonValue(false));
}

TEST_F(CardVerbsTest, APlanThatSaysNothingIsRefused)
{
    const QJsonObject before = form();
    expectUsage("plan"_q, {}, "One of --responsible, --due, --ends is missing."_q);
    expectUsage("plan"_q, {"--due"_q, "snart"_q}, "--due takes a day"_q);
    expectUsage("plan"_q, {"--ends"_q, "maybe"_q}, "yes, no"_q);
    expectRefused({"plan"_q, file, "--responsible"_q, "Anna"_q}, 2);
    EXPECT_EQ(form(), before);
}

TEST_F(CardVerbsTest, ACriterionIsAddedMeasuredAndDeleted)
{
    ASSERT_TRUE(form()[u"criteria"].toArray().isEmpty());
    EXPECT_EQ(edit("criterion"_q, {"--add"_q, "unge i arbejde"_q, "--target"_q, "mindst 20"_q, "--base"_q, "2 af 30"_q})
                  .status,
        0);
    QJsonValue criterion = form()[u"criteria"][0];
    EXPECT_EQ(criterion[u"number"], QJsonValue(1));
    EXPECT_EQ(criterion[u"text"], QJsonValue("unge i arbejde"_q));
    EXPECT_EQ(criterion[u"targetCount"], QJsonValue(20));
    EXPECT_EQ(criterion[u"base"][u"of"], QJsonValue(30));
    EXPECT_TRUE(criterion[u"reached"].isNull());
    EXPECT_EQ(edit("criterion"_q, {"--number"_q, "1"_q, "--actual"_q, "21 af 30"_q, "--measured"_q, "ultimo 2011"_q,
                                      "--reason"_q, "Talt i januar"_q})
                  .status,
        0);
    criterion = form()[u"criteria"][0];
    EXPECT_EQ(criterion[u"reached"], QJsonValue(true));
    EXPECT_EQ(criterion[u"measured"], QJsonValue("2011-ultimo"_q));
    EXPECT_EQ(criterion[u"base"][u"of"], QJsonValue(30)) << "what is not said stays";
    expectInHistory(file, "criterion"_q, "Bo Øst"_q, "Talt i januar"_q);
    EXPECT_EQ(edit("criterion"_q, {"--number"_q, "1"_q, "--remove"_q}).status, 0);
    EXPECT_TRUE(form()[u"criteria"].toArray().isEmpty());
}

TEST_F(CardVerbsTest, ACriterionThatCannotBeReadIsRefusedInWords)
{
    const QJsonObject before = form();
    expectUsage("criterion"_q, {}, "One of --add, --number is missing."_q);
    expectUsage("criterion"_q, {"--add"_q, "unge"_q}, "--target T is missing"_q);
    expectUsage("criterion"_q, {"--add"_q, "unge"_q, "--number"_q, "1"_q}, "--add and --number are both there"_q);
    expectUsage("criterion"_q, {"--add"_q, "unge"_q, "--target"_q, "5"_q, "--remove"_q}, "--add and --remove"_q);
    expectUsage("criterion"_q, {"--add"_q, "unge"_q, "--target"_q, "mange"_q}, "--target: Write"_q);
    expectUsage("criterion"_q, {"--add"_q, "unge"_q, "--target"_q, "5"_q, "--actual"_q, "3 af 2"_q},
        "--actual: 3 is more than 2"_q);
    expectUsage("criterion"_q, {"--number"_q, "1"_q}, "is missing"_q);
    expectUsage("criterion"_q, {"--number"_q, "0"_q, "--remove"_q}, "--number takes a number from 1 on"_q);
    expectRefused({"criterion"_q, file, "--card"_q, "Nexus"_q, "--number"_q, "9"_q, "--remove"_q}, 1);
    EXPECT_EQ(form(), before);
}

} // namespace indblik
