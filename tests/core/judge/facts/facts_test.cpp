// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/facts.h"

#include "core/import/accountfile.h"
#include "tests/core/judge/facts/saidfacts.h"
#include "tests/fixtures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace indblik {

namespace {

QJsonObject listNamed(const QString& name)
{
    QFile file(QStringLiteral(INDBLIK_TEST_DATA "/facts/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList linesOf(const QJsonObject& object)
{
    QStringList lines;
    const auto array = object["facts"_q].toArray();
    for (const auto& line : array)
        lines.append(line.toString());
    return lines;
}

Card cardOf(const QJsonObject& object)
{
    Card card;
    card.title = object["title"_q].toString();
    const QJsonObject answers = object["answers"_q].toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it)
        card.answers[{it.key()}].text = it->toString();
    return card;
}

/// At least nine of ten facts are found, and at most one of twenty that are reported is wrong.
void expectGood(const Comparison& comparison)
{
    EXPECT_GE(comparison.recall(), 0.90) << comparison.report().toStdString();
    EXPECT_LE(comparison.wrongShare(), 0.05) << comparison.report().toStdString();
    testing::Test::RecordProperty("found", comparison.right);
    testing::Test::RecordProperty("meant", comparison.meant);
    testing::Test::RecordProperty("wrong", comparison.found - comparison.right);
}

/// The facts of an answer as one line.
QString lineOf(const QString& answer, const char* field = "activities")
{
    QStringList lines;
    for (Fact fact : factsIn(answer, {QString::fromLatin1(field)})) {
        fact.field = {};
        lines.append(saidText(fact));
    }
    return lines.join("; "_q);
}

} // namespace

/// A municipality that was made up.
class FactsOf : public testing::TestWithParam<const char*>
{
};

TEST_P(FactsOf, AreFoundInItsForms)
{
    const QJsonObject list = listNamed(QString::fromLatin1(GetParam()));
    Comparison all;
    const auto cards = list["cards"_q].toArray();
    for (const auto& value : cards) {
        const QJsonObject object = value.toObject();
        const Card card = cardOf(object);
        all += compared(factsOf(card, nullptr), linesOf(object), card.title);
    }
    const auto goals = list["goals"_q].toArray();
    for (const auto& value : goals) {
        const QJsonObject object = value.toObject();
        all += compared(factsInText(object["text"_q].toString()), linesOf(object), object["code"_q].toString());
    }
    // The three that the readers were made on are long.
    EXPECT_GE(all.meant, 25);
    expectGood(all);
}

INSTANTIATE_TEST_SUITE_P(Municipalities, FactsOf,
    testing::Values("vestkoebing-2016.json", "nordborg-2021.json", "soenderhavn-2013.json", "oestermark-2018.json",
        "fjordby-2019.json"));

TEST(Facts, AreFoundInTheRealAccountOf2010)
{
    const QDir seed(QStringLiteral(INDBLIK_SOURCE "/../shared/seed"));
    const QStringList files = seed.entryList({"*.txt"_q}, QDir::Files);
    if (files.isEmpty())
        GTEST_SKIP() << "the account of 2010 is not here";
    const AccountBook book = valueOf(readAccountFile(seed.filePath(files.front()), year(2010))).book;
    const QJsonObject list = listNamed("seed.json"_q);
    Comparison all;
    const auto cards = list["cards"_q].toArray();
    for (const auto& value : cards) {
        const QJsonObject object = value.toObject();
        const QString title = object["title"_q].toString();
        const auto card = std::find_if(
            book.cards.begin(), book.cards.end(), [&title](const Card& each) { return each.title == title; });
        ASSERT_NE(card, book.cards.end()) << title.toStdString();
        all += compared(factsOf(*card, book.form(card->form)), linesOf(object), title);
    }
    EXPECT_EQ(cards.size(), qsizetype(book.cards.size()));
    const auto goals = list["goals"_q].toArray();
    for (const Goal& goal : book.goals) {
        QStringList meant;
        for (const auto& value : goals) {
            if (value.toObject()["code"_q].toString() == goal.code)
                meant = linesOf(value.toObject());
        }
        all += compared(factsInText(book.assessment(goal.id)->assessment), meant, goal.code);
    }
    expectGood(all);
}

TEST(Facts, TakeNoAgeLawPageHourOrClassForACount)
{
    EXPECT_EQ(lineOf("Tilbuddet er for unge på 12-14 år og for unge mellem 18 og 25 år."_q), ""_q);
    EXPECT_EQ(lineOf("Eleverne går i 8. eller 9. klasse, nogle i 4.-6. klasse."_q), ""_q);
    EXPECT_EQ(lineOf("Det sker efter § 11, stk. 3, se side 14 og bilag 2."_q), ""_q);
    EXPECT_EQ(lineOf("Ring på tlf. 76 12 34 56 hverdage kl. 9-15."_q), ""_q);
    EXPECT_EQ(lineOf("Et forløb varer 20 uger med 4 timer om ugen, to gange om måneden."_q), ""_q);
    EXPECT_EQ(lineOf("Planerne løber i forskellige perioder, mellem 2 til 5 år."_q), ""_q);
}

TEST(Facts, TakeNoPriceForABudget)
{
    EXPECT_EQ(lineOf("Et kort koster 150 kr. pr. barn, og der er tilskud på 15.000 kr. for husstande."_q), ""_q);
    EXPECT_EQ(lineOf("Projekter, der får mere end 100.000 kr., laver en aftale."_q, "funding"), ""_q);
}

TEST(Facts, AreAsExactAsTheyAreSaid)
{
    EXPECT_EQ(lineOf("En midtvejsevaluering blev gennemført i november 2008."_q),
        "evaluation midtermEvaluation done 2008-11"_q);
    EXPECT_EQ(lineOf("Slutevalueringen foreligger ved udgangen af 2012."_q),
        "evaluation finalEvaluation planned 2012-ultimo"_q);
    EXPECT_EQ(lineOf("Indsatsen evalueres i foråret 2014."_q), "evaluation evaluation planned 2014"_q);
    EXPECT_EQ(lineOf("Stedet vil åbne primo/medio 2010."_q), ""_q) << "no verb of beginning is known for it";
    EXPECT_EQ(lineOf("Stedet starter op primo/medio 2010."_q), "term 2010.."_q);
}

TEST(Facts, SayWhoEvaluatesOnlyWhereItIsSaid)
{
    const auto madeBy = [](const QString& answer) {
        return std::get<EvaluationSaid>(factsIn(answer, {"plannedFollowUp"_q}).front().content).by;
    };
    EXPECT_EQ(madeBy("Indsatsen evalueres i 2012."_q), ""_q);
    EXPECT_EQ(madeBy("Der gennemføres en slutevaluering af projektet i 2012."_q), ""_q);
    EXPECT_EQ(madeBy("Indsatsen evalueres i 2012 af Holm & Søn."_q), "Holm & Søn"_q);
    EXPECT_EQ(madeBy("Projektet evalueres i 2012. Evalueringen varetages af forvaltningen."_q), "forvaltningen"_q);
}

TEST(Facts, TakeTheWorkItselfForNoFollowUp)
{
    EXPECT_EQ(lineOf("Rådgiverne følger hurtigt op med samtaler."_q), ""_q);
    EXPECT_EQ(lineOf("Forvaltningen følger årligt op."_q, "plannedFollowUp"), "evaluation evaluation planned yearly"_q);
}

TEST(Facts, StandAtTheirPlaceInTheAnswer)
{
    const QString answer = "Vi holder åbent.\n\nDer er 50 pladser i huset."_q;
    const auto facts = factsIn(answer, {"activities"_q});
    ASSERT_EQ(facts.size(), 1u);
    EXPECT_EQ(answer.mid(facts[0].at, facts[0].length), "50 pladser"_q);
    EXPECT_EQ(facts[0].sentence, "Der er 50 pladser i huset"_q);
    EXPECT_EQ(answer.mid(facts[0].sentenceAt, facts[0].sentence.size()), facts[0].sentence);
}

TEST(Facts, OfATextOfTheAccountAreNoCountsAndNoMoney)
{
    EXPECT_TRUE(factsInText("Området skal have mindst 1.000 beboere, og der er afsat 3 mio. kr. i 2010."_q).empty());
}

TEST(Facts, AreToldInOneLine)
{
    const auto facts = factsIn("Der er plads til højst 50 familier i 2012."_q, {"activities"_q});
    ASSERT_EQ(facts.size(), 1u);
    EXPECT_EQ(factText(facts[0].content, QLocale::c()), "Count: at most 50 familier · 2012"_q);
}

TEST(Facts, OfALongTextAreFoundInTime)
{
    QString long1;
    while (long1.size() < longestAnswer)
        long1 += "fra 1 til 2 af 3 og 4 mio. kr. i 2010 - "_q;
    QElapsedTimer timer;
    timer.start();
    factsIn(long1, {"activities"_q});
    factsIn(QString(longestAnswer, u'1'), {"activities"_q});
    factsIn(QString(longestAnswer, u'.'), {"activities"_q});
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST(FactWords, TakeTheWordsOfAMunicipality)
{
    FactWords words = FactWords::builtIn();
    ASSERT_TRUE(succeeded(words.add(R"({"counted": ["sommerhuse"], "evaluations":
        [{"kind": "finalEvaluation", "words": ["sluteftersyn*"]}]})",
        "egne.json"_q)));
    EXPECT_EQ(factsIn("Vi har to sommerhuse."_q, {"activities"_q}, words).size(), 1u);
    EXPECT_EQ(factsIn("Der gennemføres et sluteftersyn i 2012."_q, {"status"_q}, words).size(), 1u);
    EXPECT_TRUE(factsIn("Vi har to sommerhuse."_q, {"activities"_q}).empty());
}

TEST(FactWords, AreRefusedWithAKindThereIsNot)
{
    FactWords words = FactWords::builtIn();
    EXPECT_FALSE(words.add(R"({"achievements": [{"kind": "splendid", "words": ["flot"]}]})", "egne.json"_q));
    EXPECT_FALSE(words.add("{", "egne.json"_q));
}

} // namespace indblik
