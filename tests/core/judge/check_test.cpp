// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

#include "core/judge/rule.h"

namespace indblik {

namespace {

/// Two groups, each with a row that does not add up and a total that is wrong.
AccountBook faultyBook()
{
    const BudgetGroup first =
        groupOf({rowOf("A"_q, {mio(1), mio(2)}, mio(4))}, {{year(2010), mio(9)}, {year(2009), mio(8)}}, mio(50));
    BudgetGroup second = groupOf({rowOf("50 %s rabat"_q, {mio(3.6), mio(10.35), mio(9.55), mio(9.55)}, mio(41))});
    second.title = "Den anden"_q;
    return bookOf({first, second});
}

} // namespace

TEST(Check, IsSilentAboutNothing)
{
    EXPECT_TRUE(check(bookOf({})).empty());
}

TEST(Check, KeepsTheOrderOfTheDocument)
{
    const auto findings = check(faultyBook());
    EXPECT_EQ(kindsOf(findings), (QStringList{"rowTotalDiffers"_q, "columnTotalDiffers"_q, "columnTotalDiffers"_q,
                                     "groupTotalDiffers"_q, "rowTotalDiffers"_q}));
    EXPECT_EQ(findings[1].column, BudgetColumn{year(2009)});
    EXPECT_EQ(findings[4].subject, "50 %s rabat"_q);
}

TEST(Check, ReadsTheAccountsOwnTextsToo)
{
    AccountBook book = faultyBook();
    book.account.assessmentHeading = "Vurdering"_q;
    book.account.introduction = "Målene gælder fra 2010*."_q;
    book.account.goalsHeading = "Indsatser"_q;
    book.account.goalsText = "Alle er vurderet**."_q;
    book.account.beyondHeading = "Andre indsatser"_q;
    book.account.beyondText = "Uden bemærkninger."_q;
    book.account.budgetHeading = "Økonomi"_q;
    book.account.budgetText = "Beløbene er i årets priser*."_q;
    std::vector<Finding> marks;
    for (const Finding& finding : check(book)) {
        if (QLatin1String(finding.kind.name) == "markWithoutFootnote"_q)
            marks.push_back(finding);
    }
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_EQ(marks[0].text, AccountText::Introduction);
    EXPECT_EQ(marks[0].subject, "Vurdering"_q);
    EXPECT_EQ(marks[1].text, AccountText::GoalsText);
    EXPECT_EQ(marks[2].text, AccountText::BudgetText);
    EXPECT_NE(marks[0].key(), marks[2].key());
    EXPECT_EQ(check(book).front(), marks[0]) << "in the order of the document";
    EXPECT_EQ(saidTexts(book).size(), 4U);
    EXPECT_EQ(saidTexts(book)[3].text, book.account.budgetText);
}

TEST(Check, HasOneNameAndSentencePerKind)
{
    QStringList names;
    std::vector<FindingKind> kinds;
    for (const FindingKind* kind : FindingKind::ofReading())
        kinds.push_back(*kind);
    for (const Rule& rule : allRules())
        kinds.insert(kinds.end(), rule.kinds.begin(), rule.kinds.end());
    EXPECT_GT(allRules().size(), 4U);
    for (const FindingKind& kind : kinds) {
        const QString name = QLatin1String(kind.name);
        EXPECT_FALSE(names.contains(name)) << kind.name;
        names.append(name);
        EXPECT_FALSE(sentence({.kind = kind}, QLocale::c()).isEmpty()) << kind.name;
    }
}

TEST(Check, FindsOnlyKindsThatARuleNames)
{
    std::vector<FindingKind> named;
    for (const Rule& rule : allRules())
        named.insert(named.end(), rule.kinds.begin(), rule.kinds.end());
    for (const Finding& finding : check(faultyBook()))
        EXPECT_NE(std::find(named.begin(), named.end(), finding.kind), named.end()) << finding.kind.name;
}

TEST(Finding, SaysItsFiguresInOneSentence)
{
    const Finding finding = check(faultyBook())[4];
    const QString text = sentence(finding, QLocale(QStringLiteral("da_DK")));
    for (const auto& part : {"33,05"_q, "41,0"_q, "7,95"_q})
        EXPECT_TRUE(text.contains(part)) << text.toStdString();
    EXPECT_TRUE(placeText(finding).startsWith("50 %s rabat"_q));
}

TEST(Finding, WritesEachFigureWithItsUnit)
{
    const QLocale danish(QStringLiteral("da_DK"));
    const FindingKind kind{"", "%s|%c|%a|%b"};
    const Finding finding{.kind = kind,
        .stated = Percent::fromHundredths(1250),
        .computed = PercentagePoints::fromHundredths(-590),
        .further = {year(2012), QDate(2010, 12, 31)}};
    EXPECT_EQ(sentence(finding, danish), "12,5\u00a0%|-5,9 percentage points|2012|31.12.2010"_q);
    EXPECT_FALSE(finding.difference());
    EXPECT_EQ(plainText(*finding.stated), "12.50"_q);
    EXPECT_EQ(plainText(*finding.computed), "-5.90"_q);
    EXPECT_EQ(figureUnitText(*finding.computed), "percentagePoints"_q);
    EXPECT_EQ(plainText(QDate(2010, 12, 31)), "2010-12-31"_q);
}

TEST(Finding, HasAKeyThatChangesWithItsFiguresAndPlaceOnly)
{
    AccountBook book = faultyBook();
    const auto before = check(book);
    EXPECT_EQ(check(book)[0].key(), before[0].key());
    EXPECT_NE(before[0].key(), before[4].key());
    EXPECT_NE(before[1].key(), before[2].key());

    BudgetRow& row = book.budget.groups[0].rows[0];
    row.title = "Et nyt navn"_q;
    EXPECT_EQ(check(book)[0].key(), before[0].key());
    row.stated = mio(5);
    EXPECT_NE(check(book)[0].key(), before[0].key());
    row.stated = mio(4);
    row.cells[year(2009)].figure = mio(1.5);
    EXPECT_NE(check(book)[0].key(), before[0].key());
    row.cells[year(2009)].figure = mio(1);
    EXPECT_EQ(check(book)[0].key(), before[0].key());
}

} // namespace indblik
