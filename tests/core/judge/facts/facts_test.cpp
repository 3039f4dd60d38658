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
        "fjordby-2019.json", "hasseloe-2014.json", "klintehavn-2022.json"));

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

TEST(Facts, OfAnAlternativeAreAsInexactAsBoth)
{
    const auto planned = [](const QString& when) {
        return lineOf("Indsatsen evalueres "_q + when + u'.', "plannedFollowUp")
            .remove("evaluation evaluation planned "_q);
    };
    EXPECT_EQ(planned("primo eller medio 2010"_q), "2010"_q);
    EXPECT_EQ(planned("primo/medio 2010"_q), "2010"_q);
    EXPECT_EQ(planned("i midten eller slutningen af 2010"_q), "2010"_q);
    EXPECT_EQ(planned("i marts eller april 2010"_q), "2010"_q);
    EXPECT_EQ(planned("i 1. eller 2. kvartal 2010"_q), "2010"_q);
    EXPECT_EQ(planned("den 15. eller 16. marts 2010"_q), "2010-03"_q);
    EXPECT_EQ(planned("ca. 1. marts 2010"_q), "2010-03"_q);
    EXPECT_EQ(planned("efter sommerferien 2010"_q), "2010 after sommerferien"_q);
    EXPECT_EQ(planned("medio 2010"_q), "2010-medio"_q);
}

TEST(Facts, OfTwoEvaluationsInASentenceHaveEachItsOwnYearDateAndStage)
{
    const auto lines = [](const QString& answer) { return lineOf(answer, "plannedFollowUp"); };
    EXPECT_EQ(
        lines("Evalueringerne for 2007 og 2008 er fremlagt for BR, og den for 2009 ventes efter sommerferien 2010."_q),
        "evaluation evaluation done for 2007,2008; evaluation evaluation planned 2010 after sommerferien for 2009"_q);
    EXPECT_EQ(lines("Effektevalueringen for 2011 blev fremlagt i maj 2012, mens den for 2012 foreligger primo 2014."_q),
        "evaluation effectEvaluation done 2012-05 for 2011; evaluation effectEvaluation planned 2014-primo for 2012"_q);
    EXPECT_EQ(lines("En midtvejsevaluering blev gennemført i 2012, og slutevalueringen ventes i 2014."_q),
        "evaluation midtermEvaluation done 2012; evaluation finalEvaluation planned 2014"_q);
    EXPECT_EQ(lines("Evalueringen for 2006 er fremlagt, og dem for 2007 og 2008 ventes i 2010."_q),
        "evaluation evaluation done for 2006; evaluation evaluation planned 2010 for 2007,2008"_q);
    EXPECT_EQ(lines("Der er gennemført en evaluering i 2008, og der planlægges endnu en i 2011."_q),
        "evaluation evaluation done 2008; evaluation evaluation planned 2011"_q);
    EXPECT_EQ(lines("Evalueringen for 2008 foreligger."_q), "evaluation evaluation done for 2008"_q);
    EXPECT_EQ(
        lines("En evaluering blev fremlagt i 2012, og en ny indsats starter."_q), "evaluation evaluation done 2012"_q)
        << "an initiative is no evaluation";
    EXPECT_EQ(lines("En evaluering blev gennemført i 2012, og den næste ventes i 2014."_q),
        "evaluation evaluation done 2012; evaluation evaluation planned 2014"_q);
}

TEST(Facts, TakeNoSubjectOfARelativeClauseWithItsWord)
{
    const auto facts =
        factsIn("Den landsdækkende evaluering, som SFI og Rambøll laver, løber til 2016."_q, {"status"_q});
    ASSERT_EQ(facts.size(), 1u);
    EXPECT_EQ(std::get<EvaluationSaid>(facts[0].content).by, "SFI og Rambøll"_q);
}

TEST(Facts, TakeWhatIsThereToMeasureWithForNoEvaluation)
{
    EXPECT_EQ(lineOf("Effektmål og monitorering er på plads, og der gøres status medio 2010."_q, "status"),
        "evaluation evaluation planned 2010-medio"_q);
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

TEST(Facts, TakeNoGoalForReachedThatIsDeniedDoubtedOrUnderACondition)
{
    const QStringList answers{"Indsatsen er evalueret, og evalueringen viser, at indsatsen ikke virker."_q,
        "Vi kan ikke sige, at målopfyldelsen er høj."_q, "Det er svært at sige præcist, om målet er nået."_q,
        "Målopfyldelsen er ikke høj."_q, "Det er uvist, hvorvidt målene er opfyldt."_q,
        "Hvis tallene holder, er målet nået."_q, "Målet er nået, hvis 40 unge er i job."_q, "Er målet nået?"_q,
        "Er målet nået, lukker vi projektet."_q, "Vi tvivler på, at målet er nået."_q,
        "Målopfyldelsen forventes at blive høj."_q, "Vi ved endnu ikke om målene er nået."_q,
        "Evalueringen viser ikke, at de unge får det bedre."_q,
        "Evalueringen viser, at der er behov for bedre lokaler."_q,
        "Målet er nået for pigerne, men ikke for drengene."_q, "Ingen mener, at målopfyldelsen er høj."_q,
        "Alt er langt fra kommet godt i gang."_q};
    for (const QString& answer : answers)
        EXPECT_FALSE(lineOf(answer, "status").contains("achievement"_q)) << answer.toStdString();
    EXPECT_EQ(lineOf("Der er ingen tvivl om, at målet er nået."_q, "status"), "achievement high"_q);
    EXPECT_EQ(lineOf("Målet i aftalen om udlejning er nået."_q, "status"), "achievement high"_q);
    EXPECT_EQ(lineOf("De unge skal i skole, og målet er nået."_q, "status"), "achievement high"_q);
    EXPECT_EQ(lineOf("Målet er ikke nået."_q, "status"), "achievement notAchieved"_q);
    EXPECT_EQ(lineOf("Vi kan ikke sige, at målet ikke er nået."_q, "status"), ""_q);
}

TEST(Facts, TakeNoGoalForReachedThatWasSoOnce)
{
    EXPECT_EQ(lineOf("Målopfyldelsen var høj i 2008, men er lav nu."_q, "status"), ""_q);
    EXPECT_EQ(lineOf("Målopfyldelsen var høj i 2008. Nu er den lav."_q, "status"), ""_q);
    EXPECT_EQ(lineOf("Tidligere var målopfyldelsen høj."_q, "status"), ""_q);
    EXPECT_EQ(lineOf("Målopfyldelsen var høj i 2008."_q, "status"), "achievement high"_q);
}

TEST(Facts, TakeAShareOfThoseAskedForNoJudgementOfTheWhole)
{
    EXPECT_EQ(lineOf("Evalueringen viser, at 90 % vurderer tilbuddet som godt."_q, "status"), ""_q);
    EXPECT_EQ(lineOf("Evalueringen viser, at 10 % af de unge synes, at indsatsen er god."_q, "status"), "count 10 %"_q);
    EXPECT_EQ(lineOf("Evalueringen viser, at indsatsen virker."_q, "status"), "achievement evaluatedPositive"_q);
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
    EXPECT_FALSE(words.add(R"({"countet": ["sommerhuse"]})", "egne.json"_q)) << "a list that there is not";
    EXPECT_FALSE(words.add(R"({"dates": {"prima": ["tidligt"]}})", "egne.json"_q));
    EXPECT_FALSE(words.add(R"({"counted": "sommerhuse"})", "egne.json"_q)) << "no list of words";
    EXPECT_FALSE(words.add(R"({"numbers": {"mange": ["mange"]}})", "egne.json"_q));
    EXPECT_FALSE(words.add(R"({"repeats": [{"kind": "yearly", "word": ["om året"]}]})", "egne.json"_q));
}

} // namespace indblik
