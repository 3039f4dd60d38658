// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/accountlimits.h"
#include "core/import/printedaccount.h"
#include "tests/core/import/printed.h"
#include "tests/core/import/reading.h"

// Texts near the largest that is read, and shapes that make a careless reader take the square of their length. The
// suite measures no time; a reader that is not linear would not come to an end here.

namespace indblik {

namespace {

constexpr qsizetype nearlyTooLarge = largestProse - 10'000;

QByteArray repeated(const QByteArray& piece, qsizetype size = nearlyTooLarge)
{
    return piece.repeated(size / piece.size());
}

const QByteArray aSentence = "Det var en mørk aften, og ingen i København havde lyst til at gå ud i 2010. ";
const QByteArray form = "Klubben\n\nØkonomi\nDer er afsat 3 mio. kr. i 2010 til klubben ved havnen.\nMålgruppe\n";
const QByteArray head = "Indsats 2009 2010 I alt\n";

} // namespace

struct HostileText
{
    const char* name;
    QByteArray (*text)();
};

void PrintTo(const HostileText& text, std::ostream* out)
{
    *out << text.name;
}

class NoAccount : public testing::TestWithParam<HostileText>
{
};

TEST_P(NoAccount, IsRefusedWithAReason)
{
    const auto read = accountOf(GetParam().text(), year(2010));
    ASSERT_FALSE(read);
    EXPECT_FALSE(read.error().message.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(OfAnyShape, NoAccount,
    testing::Values(
        HostileText{"NovelOfLongParagraphs", [] { return QByteArray(repeated(repeated(aSentence, 20'000) + "\n\n")); }},
        HostileText{"NovelOfShortLines",
            [] { return QByteArray(repeated("Det var en mørk aften, hvor Anna\ngik ud i by-\nen.\n")); }},
        HostileText{"OneLine", [] { return QByteArray(repeated(aSentence)); }},
        HostileText{"OneWord", [] { return QByteArray(repeated("a")); }},
        HostileText{"OneNumber", [] { return QByteArray(repeated("1")); }},
        HostileText{"NumbersInLines", [] { return QByteArray(repeated("12\n340\n5\n")); }},
        HostileText{"NumbersInOneLine", [] { return QByteArray(repeated("12 340 5 ")); }},
        HostileText{"Years", [] { return QByteArray(repeated("2009 2008 2010 ")); }},
        HostileText{"EmptyLines", [] { return QByteArray("a" + repeated("\n")); }},
        HostileText{"PagesOfNumbers", [] { return QByteArray(repeated("\f1\n")); }},
        HostileText{"OnlyOneLabel", [] { return QByteArray(repeated("Økonomi\n")); }},
        HostileText{"OnlyLabels", [] { return QByteArray(repeated("Økonomi\nMål i 2009/2010\n")); }},
        HostileText{"FormsWithoutEnd", [] { return QByteArray(repeated("Klub\n\nØkonomi x.\nMålgruppe y.\n\n")); }},
        HostileText{"GoalsWithoutEnd", [] { return QByteArray(repeated("Ad a.\n")); }},
        HostileText{"HeadsWithoutEnd", [] { return QByteArray(repeated("2009 2010\n")); }},
        HostileText{"RowsWithoutEnd", [] { return QByteArray(head + repeated("a 1,0 2,0 3,0\n")); }},
        HostileText{"FootnotesWithoutEnd", [] { return QByteArray(head + "a 1,0 2,0* 3,0\n" + repeated("* b\n")); }},
        HostileText{"HeapsOfMarks",
            [] { return QByteArray("a" + repeated("\xcc\x81", 2'000'000) + repeated("\xcc\xa3", 1'000'000)); }}),
    [](const auto& each) { return std::string(each.param.name); });

class LongAccount : public testing::TestWithParam<HostileText>
{
};

TEST_P(LongAccount, IsReadWithTextsThatFitTheirFields)
{
    const ReadAccount read = valueOf(accountOf(GetParam().text(), year(2010)));
    EXPECT_LE(read.book.account.introduction.size(), longestAnswer);
    EXPECT_LE(read.book.account.title.size(), longestTitle);
    for (const Card& card : read.book.cards) {
        EXPECT_LE(card.title.size(), longestTitle);
        for (const auto& [field, answer] : card.answers)
            EXPECT_LE(answer.text.size(), longestAnswer);
    }
    for (const GoalAssessment& assessment : read.book.assessments)
        EXPECT_LE(assessment.assessment.size(), longestAnswer);
    EXPECT_LE(read.findings.size(), 500U);
}

INSTANTIATE_TEST_SUITE_P(OfAnyShape, LongAccount,
    testing::Values(HostileText{"NovelInAForm", [] { return QByteArray(form + repeated(aSentence + "\n")); }},
        HostileText{"LettersInAForm", [] { return QByteArray(form + repeated("a\nb\n" + aSentence + "\n")); }},
        HostileText{
            "DividedWordsInAForm", [] { return QByteArray(form + repeated("aften-\n" + aSentence + "by-\n")); }},
        HostileText{"NumbersInAForm", [] { return QByteArray(form + repeated("12\n" + aSentence + "34\n")); }},
        HostileText{"OneLineInAForm", [] { return QByteArray(form + repeated(aSentence)); }},
        HostileText{"NovelInAGoal", [] { return QByteArray("Ad a. Flere i job.\n" + repeated(aSentence + "\n\n")); }},
        HostileText{"ChangesInAGoal", [] { return QByteArray("Ad a. Flere i job.\n" + repeated("a 1 1 1 1,1\n")); }},
        HostileText{
            "NovelBeforeAForm", [] { return QByteArray(repeated(repeated(aSentence, 20'000) + "\n\n") + form); }},
        HostileText{
            "LineBeforeABudget", [] { return QByteArray(repeated(aSentence) + '\n' + head + "a 1,0 2,0 3,0\n"); }},
        HostileText{"NovelInABudget",
            [] { return QByteArray(head + "a 1,0 2,0 3,0\n" + repeated("Det var en aften i byen\n")); }},
        HostileText{"NumbersInABudget", [] { return QByteArray(head + repeated("12 ")); }},
        HostileText{"UnitsInABudget", [] { return QByteArray(head + repeated("mio ")); }}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(LongTexts, SaysThatTheIntroductionWasCut)
{
    const ReadAccount read = valueOf(accountOf("Titel\n\n" + repeated(aSentence + "\n\n") + "\n\n" + form, year(2010)));
    EXPECT_EQ(findingsOf(read.findings, FindingKind::AnswerCut).size(), 1U);
    EXPECT_EQ(read.book.cards.size(), 1U);
}

TEST(LongTexts, IsReadToTheMiddleOfAFormWhereItIsCut)
{
    QByteArray whole = printedAsText(inventedBook(40, year(2014)));
    whole.insert(whole.indexOf("Målgruppe"), repeated(aSentence + "\n", nearlyTooLarge - whole.size()));
    const qsizetype middle = whole.lastIndexOf("Målgruppe");
    const ReadAccount read = valueOf(accountOf(whole.left(middle), year(2014)));
    EXPECT_GT(read.book.cards.size(), 30U);
    EXPECT_EQ(findingsOf(read.findings, FindingKind::AnswerCut).size(), 1U);
}

TEST(LongTexts, SaysHowMuchIsTooMuch)
{
    const auto read = accountOf(repeated("Klub\n\nØkonomi x.\nMålgruppe y.\n\n", 200'000), year(2010));
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().message.contains(QString::number(mostThings)));
}

} // namespace indblik
