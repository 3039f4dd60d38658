// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <map>

namespace indblik {

class FactsVerbTest : public CliTest
{
protected:
    /// The facts of one form of the example.
    QJsonArray factsOf(const QString& title)
    {
        const QJsonObject json = run({"facts"_q, example(), "--json"_q}).json();
        expectKeys(json, {"year"_q, "cards"_q, "goals"_q});
        const auto cards = json[u"cards"].toArray();
        for (const auto& card : cards) {
            if (card[u"title"].toString() == title)
                return card[u"facts"].toArray();
        }
        return {};
    }
};

TEST_F(FactsVerbTest, GivesEachFactWithItsSentenceAndValues)
{
    const QJsonArray facts = factsOf("Den Korte Snor"_q);
    ASSERT_FALSE(facts.isEmpty());
    const QJsonObject money = facts[0].toObject();
    expectKeys(money, {"kind"_q, "field"_q, "at"_q, "length"_q, "sentence"_q, "text"_q, "values"_q});
    EXPECT_EQ(money[u"kind"], QJsonValue("money"_q));
    EXPECT_EQ(money[u"field"], QJsonValue("funding"_q));
    EXPECT_EQ(money[u"values"][u"amount"], QJsonValue("8500000.00"_q));
    EXPECT_EQ(money[u"values"][u"funder"], QJsonValue());
}

TEST_F(FactsVerbTest, TellsThemInLines)
{
    const auto told = run({"facts"_q, example(), "--card"_q, "den korte snor"_q, "--language"_q, "da"_q});
    EXPECT_EQ(told.status, 0);
    const QString out = QString::fromUtf8(told.out);
    EXPECT_TRUE(out.contains(". Den Korte Snor › Økonomi: Beløb: 8,5 mio. kr. · 2010 — »"_q)) << out.toStdString();
}

TEST_F(FactsVerbTest, NamesTheFormThatThereIsNot)
{
    const auto refused = run({"facts"_q, example(), "--card"_q, "Findes ikke"_q, "--language"_q, "da"_q});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("Findes ikke"_q)) << refused.err.toStdString();
}

TEST_F(FactsVerbTest, AcceptsThemByTheirNumbersAndProposesThemNoMore)
{
    const QString file = example();
    const auto first = run({"facts"_q, file, "--card"_q, "Den Korte Snor"_q, "--json"_q}).json();
    const auto proposed = first[u"cards"][0][u"facts"].toArray();
    ASSERT_GE(proposed.size(), 2);
    const QString both =
        QStringLiteral("%1,%2").arg(proposed[0][u"number"].toInt()).arg(proposed[1][u"number"].toInt());
    EXPECT_EQ(run({"facts"_q, file, "--card"_q, "Den Korte Snor"_q, "--accept"_q, both}).status, 0);
    const auto after = run({"facts"_q, file, "--card"_q, "Den Korte Snor"_q, "--json"_q}).json();
    EXPECT_EQ(after[u"cards"][0][u"facts"].toArray().size(), proposed.size() - 2);
    EXPECT_EQ(after[u"accepted"].toArray().size(), 2);
    EXPECT_EQ(run({"facts"_q, file, "--card"_q, "Den Korte Snor"_q, "--accept"_q, "9999"_q}).status, 1);
    EXPECT_EQ(run({"answer"_q, file, "--card"_q, "Den Korte Snor"_q, "--year"_q, "2010"_q, "--field"_q, "funding"_q,
                      "--text"_q, "Der er i 2010 afsat 9 mio. kr."_q})
                  .status,
        0);
    EXPECT_EQ(run({"facts"_q, file, "--json"_q}).json()[u"changed"].toArray().size(), 1);
}

TEST_F(FactsVerbTest, GivesAFactTheSameNumberWhateverIsListedAndAccepted)
{
    const QString file = example();
    const auto numbers = [&](const QStringList& more) {
        const QJsonObject json = run(QStringList{"facts"_q, file, "--json"_q} + more).json();
        std::map<QString, int> found;
        const auto cards = json[u"cards"].toArray();
        for (const auto& card : cards) {
            const auto facts = card[u"facts"].toArray();
            for (const auto& fact : facts)
                found[card[u"title"].toString() + fact[u"text"].toString() + QString::number(fact[u"at"].toInt())] =
                    fact[u"number"].toInt();
        }
        return found;
    };
    const auto all = numbers({});
    const auto one = numbers({"--card"_q, "Den Korte Snor"_q});
    ASSERT_FALSE(one.empty());
    for (const auto& [name, number] : one)
        EXPECT_EQ(all.at(name), number) << name.toStdString();
    const QString first = QString::number(one.begin()->second);
    EXPECT_EQ(run({"facts"_q, file, "--accept"_q, first + u',' + first}).status, 0);
    EXPECT_EQ(run({"facts"_q, file, "--json"_q}).json()[u"accepted"].toArray().size(), 1);
    for (const auto& [name, number] : numbers({}))
        EXPECT_EQ(all.at(name), number);
    EXPECT_EQ(run({"facts"_q, file, "--accept"_q, first}).status, 1) << "accepted already";
    EXPECT_EQ(run({"facts"_q, file, "--card"_q, "Gadepulsen"_q, "--accept"_q,
                      QString::number(std::next(one.begin())->second)})
                  .status,
        1);
}

TEST_F(FactsVerbTest, AcceptingAllOfTheExampleMakesNothingTwice)
{
    const QString file = example();
    const auto waiting = [&] {
        return run({"evaluations"_q, file, "--waiting"_q, "--json"_q}).json()[u"evaluations"].toArray().size();
    };
    const auto before = waiting();
    const auto told = run({"facts"_q, file, "--accept"_q, "all"_q, "--language"_q, "da"_q});
    EXPECT_EQ(told.status, 0);
    EXPECT_TRUE(told.out.contains("kun noteret")) << told.out.toStdString();
    EXPECT_EQ(waiting(), before);
}

TEST_F(FactsVerbTest, SaysThatFactsOfAnImportNeedApply)
{
    const QString file = path();
    ASSERT_EQ(run({"create"_q, file}).status, 0);
    EXPECT_EQ(run({"import"_q, "account"_q, QStringLiteral(INDBLIK_SOURCE "/resources/example/redegoerelse-2010.txt"),
                      "--into"_q, file, "--year"_q, "2010"_q, "--facts"_q})
                  .status,
        2);
}

TEST_F(FactsVerbTest, AcceptsAllOfAnImport)
{
    const QString file = path();
    ASSERT_EQ(run({"create"_q, file}).status, 0);
    ASSERT_EQ(run({"import"_q, "account"_q, QStringLiteral(INDBLIK_SOURCE "/resources/example/redegoerelse-2010.txt"),
                      "--into"_q, file, "--year"_q, "2010"_q, "--apply"_q, "--facts"_q})
                  .status,
        0);
    const QJsonObject json = run({"facts"_q, file, "--json"_q}).json();
    EXPECT_TRUE(json[u"cards"].toArray().isEmpty());
    EXPECT_GT(json[u"accepted"].toArray().size(), 50);
}

} // namespace indblik
