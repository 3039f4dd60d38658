// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

std::vector<Finding> findings(const QString& status)
{
    return check(bookOf(rowOf("A"_q, {}), "status"_q, status));
}

} // namespace

TEST(ImpossibleDate, IsFoundWhereNoCalendarHasIt)
{
    const auto found = findings("Status er gjort op den 31.2.2010."_q);
    ASSERT_EQ(kindsOf(found), QStringList{"dateCannotBe"_q});
    EXPECT_EQ(found[0].grade, Grade::Error);
    EXPECT_EQ(found[0].words, QStringList{"31.2.2010"_q});
    EXPECT_EQ(found[0].field, FieldKey{"status"_q});
    for (const auto& date : {"29.2.2009"_q, "31/4 2010"_q, "31-11-2010"_q, "12.31.2010"_q, "30.02.2010"_q})
        EXPECT_EQ(findings("Den "_q + date + " er der møde"_q).size(), 1U) << date.toStdString();
}

TEST(ImpossibleDate, IsFoundWhereAPeriodEndsBeforeItBegins)
{
    const auto found = findings("Projektet løber 1.11.2010 – 31.12.2008."_q);
    ASSERT_EQ(kindsOf(found), QStringList{"endBeforeBegin"_q});
    EXPECT_EQ(found[0].stated, FindingFigure(QDate(2010, 11, 1)));
    EXPECT_EQ(found[0].computed, FindingFigure(QDate(2008, 12, 31)));
    EXPECT_EQ(findings("I perioden 2012-2010"_q).size(), 1U);
}

TEST(ImpossibleDate, IsNoOtherNumber)
{
    for (const auto& text : {"29.2.2008 og 1/1-2010 og 31.12.2010"_q, "Sag 2010-31-45.2009"_q, "side 45.50.2010"_q,
             "Fra 33,2 % i 2010 til 29,3 % i 2009"_q, "2007-11"_q, "Unge 15-17 2010"_q, "10.10.10.2010"_q})
        EXPECT_TRUE(findings(text).empty()) << text.toStdString();
}

TEST(ImpossibleDate, IsFoundInFootnotesAtTheirCell)
{
    AccountBook book = bookOf({groupOf({rowOf("A"_q, {mio(1)})})});
    Footnote footnote;
    footnote.mark = "*"_q;
    footnote.text = "Bevilget den 31.6.2009."_q;
    footnote.places = {{book.budget.groups[0].rows[0].id, BudgetColumn{year(2009)}}};
    book.budget.footnotes = {footnote};
    const auto found = check(book);
    ASSERT_EQ(kindsOf(found), QStringList{"dateCannotBe"_q});
    EXPECT_EQ(found[0].row, book.budget.groups[0].rows[0].id);
}

TEST(ImpossibleDate, NamesAFootnoteByTheMarkItIsShownWithAndOpensItsFirstPlace)
{
    AccountBook book = bookOf({groupOf({rowOf("A"_q, {mio(1)}), rowOf("B"_q, {mio(1)})})});
    const auto& rows = book.budget.groups[0].rows;
    Footnote first;
    first.text = "I orden."_q;
    first.places = {{rows[0].id, BudgetColumn{year(2009)}}};
    Footnote second;
    second.text = "Bevilget den 31.6.2009."_q;
    second.ordinal = 1;
    second.places = {{rows[0].id, BudgetColumn::total()}, {rows[1].id, BudgetColumn{year(2009)}}};
    book.budget.footnotes = {second, first};
    const auto found = check(book);
    ASSERT_EQ(kindsOf(found), QStringList{"dateCannotBe"_q});
    EXPECT_EQ(found[0].subject, "**"_q) << "it has no mark of its own";
    EXPECT_EQ(found[0].row, rows[0].id);
    EXPECT_EQ(found[0].column, BudgetColumn::total());
}

TEST(ImpossibleDate, NamesAGoalInTheLanguageOfTheText)
{
    AccountBook book = bookOf({});
    Goal goal;
    goal.code = "b"_q;
    book.goals = {goal};
    book.assessments = {{.goal = goal.id, .assessment = "Opgjort den 31.6.2009."_q}};
    const auto found = check(book);
    ASSERT_EQ(kindsOf(found), QStringList{"dateCannotBe"_q});
    EXPECT_EQ(placeText(found[0]), "Goal b"_q);
    EXPECT_TRUE(danishText(found[0]).startsWith("Mål b: "_q)) << danishText(found[0]).toStdString();
}

} // namespace indblik
