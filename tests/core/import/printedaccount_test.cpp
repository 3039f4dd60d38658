// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/printedaccount.h"
#include "tests/core/import/printed.h"
#include "tests/core/import/reading.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace indblik {

namespace {

/// What must come back from a printed account: everything but ids.
void expectSame(const AccountBook& read, const AccountBook& meant)
{
    EXPECT_EQ(read.account.title, meant.account.title);
    EXPECT_EQ(read.account.annex, meant.account.annex);
    EXPECT_EQ(read.account.addressee, meant.account.addressee);
    EXPECT_EQ(read.account.introduction, meant.account.introduction);
    ASSERT_EQ(read.goals.size(), meant.goals.size());
    for (size_t i = 0; i < meant.goals.size(); ++i) {
        EXPECT_EQ(read.goals[i].title, meant.goals[i].title);
        EXPECT_EQ(read.assessments[i].assessment, meant.assessments[i].assessment);
        EXPECT_EQ(read.assessments[i].recommendation, meant.assessments[i].recommendation);
        EXPECT_EQ(read.assessments[i].decision, meant.assessments[i].decision);
    }
    ASSERT_EQ(read.cards.size(), meant.cards.size());
    for (size_t i = 0; i < meant.cards.size(); ++i) {
        EXPECT_EQ(read.cards[i].title, meant.cards[i].title);
        EXPECT_EQ(read.cards[i].isNew, meant.cards[i].isNew);
        EXPECT_EQ(read.cards[i].section, meant.cards[i].section);
        for (const Field& field : meant.form(meant.cards[i].form)->fields)
            EXPECT_EQ(read.cards[i].answer(field.key), meant.cards[i].answer(field.key)) << i;
    }
    ASSERT_EQ(read.budget.groups.size(), meant.budget.groups.size());
    for (size_t g = 0; g < meant.budget.groups.size(); ++g) {
        const BudgetGroup& group = read.budget.groups[g];
        EXPECT_EQ(group.title, meant.budget.groups[g].title);
        EXPECT_EQ(group.section, meant.budget.groups[g].section);
        EXPECT_EQ(group.statedByYear, meant.budget.groups[g].statedByYear);
        ASSERT_EQ(group.rows.size(), meant.budget.groups[g].rows.size());
        for (size_t r = 0; r < group.rows.size(); ++r) {
            EXPECT_EQ(group.rows[r].title, meant.budget.groups[g].rows[r].title);
            EXPECT_EQ(group.rows[r].stated, meant.budget.groups[g].rows[r].stated);
            EXPECT_EQ(group.rows[r].cells, meant.budget.groups[g].rows[r].cells);
            EXPECT_TRUE(group.rows[r].initiative);
        }
    }
}

} // namespace

class PrintedAccount : public testing::TestWithParam<int>
{
};

TEST_P(PrintedAccount, ReadsBackWhole)
{
    const AccountBook meant = inventedBook(GetParam(), year(2014));
    const ReadAccount read = valueOf(accountOf(printedAsText(meant), year(2014)));
    expectSame(read.book, meant);
    EXPECT_TRUE(read.findings.empty()) << sentence(read.findings.front(), QLocale::c()).toStdString();
}

TEST_P(PrintedAccount, ReadsBackWholeFromPagesWithRunningHeads)
{
    if (GetParam() < 5)
        GTEST_SKIP() << "on fewer than three pages a line says nothing about being a running head";
    const AccountBook meant = inventedBook(GetParam(), year(2022));
    expectSame(valueOf(accountOf(printedAsText(meant, {.withPages = true}), year(2022))).book, meant);
}

TEST_P(PrintedAccount, ReadsBackWholeFromNarrowColumns)
{
    const AccountBook meant = inventedBook(GetParam(), year(1999));
    expectSame(valueOf(accountOf(printedAsText(meant, {.width = 48, .labelWidth = 16}), year(1999))).book, meant);
}

TEST_P(PrintedAccount, ReadsBackFromWindows1252)
{
    const AccountBook meant = inventedBook(GetParam(), year(2014));
    // Bullets of the Symbol font have no place in that encoding.
    const QString text = QString::fromUtf8(printedAsText(meant)).replace(QChar(0xf0b7), "-"_q);
    expectSame(valueOf(accountOf(text.toLatin1(), year(2014))).book, meant);
}

INSTANTIATE_TEST_SUITE_P(OfAnySize, PrintedAccount, testing::Values(1, 5, 18, 40));

TEST(AccountImport, FindsTheFormsWithoutHeadings)
{
    const AccountBook meant = inventedBook(5, year(2014));
    const ReadAccount read = valueOf(accountOf(printedAsText(meant, {.withHeadings = false}), year(2014)));
    ASSERT_EQ(read.book.cards.size(), 5U);
    EXPECT_EQ(read.book.cards[4].section, Section::Beyond);
    EXPECT_EQ(read.book.budget.groups.size(), 2U);
}

TEST(AccountImport, ReadsWhatIsLeftOfACutAccountAndSaysWhatIsMissing)
{
    const AccountBook meant = inventedBook(5, year(2014));
    const QByteArray whole = printedAsText(meant);
    const qsizetype middle = whole.indexOf("Indsatsens mål Svar 3");
    ASSERT_GT(middle, 0);
    const ReadAccount read = valueOf(accountOf(whole.left(middle + 30), year(2014)));
    ASSERT_EQ(read.book.cards.size(), 3U);
    EXPECT_EQ(read.book.cards[1].answer({"status"_q}), meant.cards[1].answer({"status"_q}));
    EXPECT_EQ(findingsOf(read.findings, FindingKind::FieldMissing).size(), 3U);
}

TEST(AccountImport, NeverFailsWhereverItIsCut)
{
    const QByteArray whole = printedAsText(inventedBook(5, year(2014)));
    for (qsizetype size = 1; size < whole.size(); size += 97) {
        const auto read = accountOf(whole.left(size), year(2014));
        EXPECT_TRUE(read || !read.error().message.isEmpty());
    }
}

TEST(AccountImport, RefusesTextThatIsNoAccount)
{
    QByteArray novel;
    for (int i = 0; i < 3000; ++i)
        novel +=
            "Det var en mørk og stormfuld aften, og ingen havde lyst til at gå ud.\nMen det gjorde de alligevel.\n\n";
    const auto read = accountOf(novel, year(2010));
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().message.contains("does not look like an account"_q));
}

TEST(AccountImport, KeepsWhatStandsBeforeTheFirstAssessment)
{
    const auto read = valueOf(accountOf("Redegørelse for 2010\n\nUdvalget gør rede for målene.\n\n"
                                        "1. Vurdering af opfyldelsen af målene\n"
                                        "Vurderingen bygger på tal fra foråret og\nnævner alle mål.\n"
                                        "Ad a. Flere i job.\nDet går den rigtige vej.\n"
                                        "Det anbefales at fastholde målet.\n",
        year(2010)));
    EXPECT_EQ(read.book.account.introduction,
        "Udvalget gør rede for målene.\n\nVurderingen bygger på tal fra foråret og nævner alle mål."_q);
}

TEST(AccountImport, SaysWhereTheTitleNamesAnotherYear)
{
    const ReadAccount read = valueOf(accountOf(printedAsText(inventedBook(1, year(2014))), year(2015)));
    const auto found = findingsOf(read.findings, FindingKind::YearDiffers);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].words, (QStringList{"2015"_q, "2014"_q}));
}

TEST(AccountImport, LearnsTheWordsOfAnotherMunicipality)
{
    const AccountBook meant = inventedBook(5, year(2014));
    QByteArray text = printedAsText(meant);
    text.replace("Økonomi Svar", "Penge Svar").replace("Målgruppe Svar", "Hvem Svar");
    Wording wording = Wording::builtIn();
    ASSERT_TRUE(succeeded(wording.add(R"({"labels": [
        {"form": "goals", "field": "funding", "words": ["Penge"]},
        {"form": "goals", "field": "targetGroup", "words": ["Hvem"]},
        {"form": "beyond", "field": "funding", "words": ["Penge"]},
        {"form": "beyond", "field": "targetGroup", "words": ["Hvem"]}]})",
        "egen.json"_q)));
    const auto read = readAccount(valueOf(proseOf(text)), wording, builtInForms(), year(2014));
    expectSame(valueOf(read).book, meant);
}

TEST(AccountImport, RefusesAWordingThatIsNoJson)
{
    Wording wording;
    const auto added = wording.add("{ nej", "egen.json"_q);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().place.source, "egen.json"_q);
    EXPECT_FALSE(wording.add(R"({"labels": [{"form": "goals", "words": ["Penge"]}]})", "egen.json"_q));
}

TEST(AccountImport, TakesTheColumnsOfTheTableForThoseOfTheBudget)
{
    const QByteArray table = "4. Økonomisk oversigt\n\nIndsatser 2008 2009 2010 I alt\n\nÅen - 1,0 2,0 3,0\n";
    const ReadAccount read = valueOf(accountOf(table, year(2010)));
    EXPECT_EQ(read.book.budgetYears(), (std::vector{year(2008), year(2009), year(2010)}));
    const AccountBook without = valueOf(accountOf(printedAsText(inventedBook(1, year(2014))), year(2014))).book;
    EXPECT_EQ(without.budgetYears(), inventedBook(1, year(2014)).budgetYears());
}

TEST(AccountImport, DoesNotTakeABudgetAtTheBeginningForTheIntroduction)
{
    const AccountBook book = valueOf(accountOf("Indsatser 2009 2010 I alt\n\nÅen 1,0 2,0 3,0\n", year(2010))).book;
    EXPECT_EQ(book.budget.groups.size(), 1U);
    EXPECT_EQ(book.account.introduction, QString());
    EXPECT_EQ(book.account.title, QString());
}

/// The real account of 2010, which lies beside the project and is not part of it.
class RealAccount : public testing::Test
{
protected:
    void SetUp() override
    {
        const QDir seed(QStringLiteral(INDBLIK_SOURCE "/../shared/seed"));
        const QStringList files = seed.entryList({"*.txt"_q}, QDir::Files);
        if (files.isEmpty())
            GTEST_SKIP() << "the real account is not on this machine";
        QFile file(seed.filePath(files.front()));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        text = QString::fromUtf8(file.readAll());
        read.emplace(valueOf(accountOf(text.toUtf8(), year(2010))));
    }

    const AccountBook& book() const { return read->book; }
    int count(const FindingKind& kind) const { return int(findingsOf(read->findings, kind).size()); }

    QString text;
    std::optional<ReadAccount> read;
};

TEST_F(RealAccount, HasThreeGoalsWithAssessmentAndRecommendation)
{
    ASSERT_EQ(book().goals.size(), 3U);
    for (size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(book().goals[i].code, QString(QChar(u'a' + int(i))));
        EXPECT_GT(book().assessments[i].assessment.size(), 500);
        EXPECT_TRUE(book().assessments[i].recommendation.contains("fastholdes"_q));
        EXPECT_EQ(book().assessments[i].decision, Recommendation::Keep);
        EXPECT_FALSE(book().assessments[i].assessment.contains("2842"_q));
    }
    EXPECT_EQ(book().account.annex, "Bilag 1"_q);
    EXPECT_TRUE(book().account.title.endsWith("2010"_q));
}

TEST_F(RealAccount, HasThirteenAndFiveCards)
{
    ASSERT_EQ(book().cards.size(), 18U);
    int answers = 0;
    QStringList fresh;
    for (size_t i = 0; i < 18; ++i) {
        const Card& card = book().cards[i];
        EXPECT_EQ(card.section, i < 13 ? Section::Goals : Section::Beyond);
        EXPECT_EQ(card.form.key, i < 13 ? "goals"_q : "beyond"_q);
        for (const auto& [field, answer] : card.answers)
            answers += answer.text.isEmpty() ? 0 : 1;
        if (card.isNew)
            fresh.append(card.title);
    }
    EXPECT_EQ(answers, 13 * 7 + 5 * 5);
    EXPECT_EQ(fresh.size(), 4);
    EXPECT_TRUE(fresh.contains("Nexus"_q));
    EXPECT_TRUE(fresh.contains("Den Korte Snor +"_q));
    EXPECT_EQ(count(FindingKind::FieldMissing), 0);
    EXPECT_EQ(count(FindingKind::LabelCut), 1);
}

TEST_F(RealAccount, LosesNoLetterOfTheForms)
{
    // The forms' part of the text, and what was read of it, both as bare letters and digits.
    const auto bare = [](const QString& written) {
        static const QRegularExpression signs("[^\\p{L}\\p{N}]+"_q);
        return QString(written).remove(signs);
    };
    QString printed = text.mid(text.indexOf("Aftalen med de almene \n"_q));
    printed.truncate(printed.indexOf("4. Økonomisk oversigt"_q));
    static const QRegularExpression guidance("\nAngiv .*?\n\n"_q, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression heading(
        "\n3\\. Statusskema.*?\n\n"_q, QRegularExpression::DotMatchesEverythingOption);
    printed.replace(guidance, "\n\n"_q).replace(heading, "\n\n"_q);

    QString taken;
    for (const Card& card : book().cards) {
        taken += card.title + (card.isNew ? "ny"_q : QString());
        for (const Field& field : book().form(card.form)->fields) {
            const bool isCut = card.title == "Nexus"_q && field.key.text == "status"_q;
            taken += (isCut ? "Status i forhold til"_q : field.labelIn(year(2010))) + card.answer(field.key);
        }
    }
    EXPECT_EQ(bare(taken), bare(printed));
}

TEST_F(RealAccount, KeepsBulletsAndJoinsLines)
{
    const auto answerOf = [this](const QString& title, const QString& field) {
        for (const Card& card : book().cards) {
            if (card.title == title)
                return card.answer({field});
        }
        return QString();
    };
    EXPECT_EQ(answerOf("Kringlebakken"_q, "activities"_q).count("- "_q),
        5 + 2); // five items, two words that end in "- og"
    EXPECT_EQ(answerOf("FAKTI"_q, "activities"_q).split(u'\n').size(), 6);
    EXPECT_EQ(answerOf("Indvandrer Kvindecenter (IKC)"_q, "activities"_q).count("\n- "_q), 14);
    EXPECT_EQ(answerOf("Helhedsorienteret gadeplansindsats"_q, "activities"_q).count("\n- "_q), 4);
    for (const Card& card : book().cards) {
        for (const auto& [field, answer] : card.answers) {
            EXPECT_FALSE(answer.text.contains(QChar(0xf0b7)));
            EXPECT_FALSE(answer.text.contains("Angiv"_q));
            EXPECT_FALSE(answer.text.contains("  "_q));
        }
    }
}

TEST_F(RealAccount, HasTheBudgetToTheOere)
{
    const Figure none = Mark::None;
    const Figure zero = Money();
    const Figure blank = Mark::Blank;
    struct Expected
    {
        std::vector<Figure> years;
        double stated;
    };
    const std::vector<std::vector<Expected>> expected = {
        {{{none, none, zero, zero}, 2.37}, {{mio(1.1), mio(1.1), zero, zero}, 2.2},
            {{mio(1.1), mio(1.1), zero, zero}, 2.2}, {{mio(9), mio(8.5), mio(4.2), mio(4.2)}, 25.9},
            {{none, mio(3), mio(3), mio(3)}, 9}, {{mio(4.6), mio(4.6), zero, zero}, 9.2},
            {{mio(6.9), mio(6.9), zero, zero}, 13.8}, {{none, mio(6.7), mio(6.7), zero}, 13.4},
            {{mio(3.4), mio(3.4), mio(3.4), mio(3.4)}, 13.6}, {{mio(3.6), mio(10.35), mio(9.55), mio(9.55)}, 41},
            {{mio(10.1), mio(10.1), mio(10.1), mio(10.1)}, 40.4}, {{mio(23.6), mio(23.6), mio(23.6), mio(23.6)}, 94.4},
            {{mio(6), mio(6), mio(6), mio(6)}, 24}},
        {{{mio(1.3), mio(1.9), none, none}, 3.2}, {{blank, mio(1.25), mio(1.25), mio(1.25)}, 3.75},
            {{blank, mio(1.5), mio(1.5), mio(1.5)}, 4.5}, {{blank, mio(1.25), mio(1.25), mio(1.25)}, 3.75},
            {{none, none, none, none}, 319}},
    };
    ASSERT_EQ(book().budget.groups.size(), 2U);
    for (size_t g = 0; g < 2; ++g) {
        const BudgetGroup& group = book().budget.groups[g];
        ASSERT_EQ(group.rows.size(), expected[g].size());
        for (size_t r = 0; r < group.rows.size(); ++r) {
            EXPECT_EQ(group.rows[r].stated, Figure(mio(expected[g][r].stated)));
            for (int i = 0; i < 4; ++i)
                EXPECT_EQ(group.rows[r].figure(year(2009 + i)), expected[g][r].years[size_t(i)])
                    << group.rows[r].title.toStdString() << i;
        }
    }
    const auto& first = book().budget.groups[0];
    EXPECT_EQ(first.statedByYear, (std::map<Year, Figure>{{year(2009), mio(69.4)}, {year(2010), mio(85.35)},
                                      {year(2011), mio(66.55)}, {year(2012), mio(59.85)}}));
    EXPECT_FALSE(first.stated);
    EXPECT_EQ(book().budget.groups[1].stated, Figure(mio(15.2)));
    EXPECT_EQ(count(FindingKind::BlankInferred), 3);
    EXPECT_EQ(count(FindingKind::BlankUncertain), 0);
}

TEST_F(RealAccount, TiesBothFootnotesToTheirCells)
{
    const Budget& budget = book().budget;
    ASSERT_EQ(budget.footnotes.size(), 2U);
    EXPECT_EQ(budget.footnotes[0].mark, "*"_q);
    EXPECT_EQ(
        budget.footnotes[0].places, (std::set<FootnotePlace>{{budget.groups[0].rows[0].id, BudgetColumn::total()}}));
    EXPECT_EQ(budget.footnotes[1].mark, "**"_q);
    EXPECT_EQ(
        budget.footnotes[1].places, (std::set<FootnotePlace>{{budget.groups[1].rows[4].id, BudgetColumn::total()}}));
}

TEST_F(RealAccount, JoinsEveryCardWithItsRow)
{
    for (const Card& card : book().cards)
        EXPECT_TRUE(book().budget.rowOf(card.initiative)) << card.title.toStdString();
    EXPECT_EQ(count(FindingKind::NamesDiffer), 4);
    EXPECT_EQ(count(FindingKind::RowWithoutCard) + count(FindingKind::CardWithoutRow), 0);
}

TEST_F(RealAccount, HasTheChangeTable)
{
    ASSERT_EQ(book().changeTables.size(), 1U);
    const ChangeTable& table = book().changeTables[0];
    EXPECT_EQ(table.from, year(2006));
    EXPECT_EQ(table.to, year(2008));
    EXPECT_EQ(table.goal, book().goals[1].id);
    const auto points = [](qint64 hundredths) { return PercentagePoints::fromHundredths(hundredths); };
    const std::vector<ChangeRow> rows = {
        {"Tingbjerg m.v."_q, -69, -155, -224, points(-590)},
        {"Øvrige udsatte"_q, -40, -301, -341, points(-830)},
        {"Højrisiko"_q, -283, -751, -1034, points(-720)},
        {"Risiko"_q, 166, -1005, -839, points(-280)},
        {"Neutral"_q, 290, -630, -340, points(-200)},
        {"Alle"_q, 64, -2842, -2778, points(-390)},
    };
    EXPECT_EQ(table.rows, rows);
}

TEST_F(RealAccount, GivesEveryFindingItsLine)
{
    for (const Finding& finding : read->findings)
        EXPECT_GT(finding.place.line, 0) << finding.kind.name;
    EXPECT_EQ(count(FindingKind::NumberBroken), 1);
    EXPECT_EQ(count(FindingKind::LettersSpaced), 1);
    EXPECT_EQ(count(FindingKind::WordJoined), 1);
}

TEST_F(RealAccount, ReadsTheSameFromWindows1252)
{
    // The Symbol font's bullet has no place there; the extractor's other mark stands for it.
    const QString marks = QString(text).replace(QChar(0xf0b7), "-"_q);
    QByteArray bytes;
    for (const QChar c : marks) {
        const bool isLatin = c.unicode() < 0x80 || (c.unicode() >= 0xa0 && c.unicode() < 0x100);
        bytes += isLatin ? char(c.unicode()) : (c == QChar(0x201d) ? '\x94' : (c == QChar(0x2013) ? '\x96' : '?'));
    }
    const ReadAccount windows = valueOf(accountOf(bytes, year(2010)));
    ASSERT_EQ(windows.book.cards.size(), 18U);
    for (size_t i = 0; i < 18; ++i) {
        for (const auto& [field, answer] : book().cards[i].answers)
            EXPECT_EQ(windows.book.cards[i].answer(field), answer.text);
    }
}

} // namespace indblik
