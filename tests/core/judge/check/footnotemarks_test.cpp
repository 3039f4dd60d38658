// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

std::vector<Finding> marks(const QString& activities)
{
    return found(bookOf(rowOf("A"_q, {}), "activities"_q, activities), "markWithoutFootnote");
}

} // namespace

TEST(FootnoteMarks, AreFoundWhereNoFootnoteStands)
{
    const auto findings = marks("Budgettet er for 2009 og 2010* på gennemsnitligt 63."_q);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].field, FieldKey{"activities"_q});
    EXPECT_EQ(findings[0].words, (QStringList{"2010*"_q, "*"_q}));
    for (const auto& text : {"Klubben** er åben."_q, "Tallet³ er fra Danmarks Statistik."_q, "Kurset† er slut"_q,
             "Pladser (fuld tid)*, uge 7"_q, "* et hold\n* et hold til\nog 20 børn* ude"_q})
        EXPECT_EQ(marks(text).size(), 1U) << text.toStdString();
}

TEST(FootnoteMarks, AreExplainedByOneLineThatBeginsWithThem)
{
    EXPECT_TRUE(marks("Der er 20 børn*.\n\n* Talt i uge 40."_q).empty());
    EXPECT_TRUE(marks("Der er 20 børn**.\n**Talt i uge 40."_q).empty());
    EXPECT_EQ(marks("Der er 20 børn**.\n* Talt i uge 40."_q).size(), 1U);
}

TEST(FootnoteMarks, AreNoOtherSigns)
{
    for (const auto& text :
        {"* Motion\n* Udflugter"_q, "  * Motion"_q, "2*3 hold"_q, "2 * 3 hold"_q, "Skriv til navn@kommune.dk"_q,
            "Det er *meget* vigtigt."_q, "**Vigtigt** for alle"_q, "100 m² og 5 km²."_q, "elev*er"_q, "f*ck"_q, "*"_q})
        EXPECT_TRUE(marks(text).empty()) << text.toStdString();
}

TEST(FootnoteMarks, OfTheBudgetTableDoNotExplainThoseOfForms)
{
    AccountBook book = bookOf(rowOf("A"_q, {}), "funding"_q, "Budgettet for 2010* er højt."_q);
    Footnote footnote;
    footnote.mark = "*"_q;
    book.budget.footnotes = {footnote};
    EXPECT_EQ(found(book, "markWithoutFootnote").size(), 1U);
}

TEST(FootnoteMarks, AreFoundInTheTableAndInAssessments)
{
    AccountBook book = bookOf({groupOf({rowOf("Klubben*"_q, {})})});
    const auto inTable = found(book, "markWithoutFootnote");
    ASSERT_EQ(inTable.size(), 1U);
    EXPECT_EQ(inTable[0].row, book.budget.groups[0].rows[0].id);
    Footnote footnote;
    footnote.mark = "*"_q;
    book.budget.footnotes = {footnote};
    EXPECT_TRUE(found(book, "markWithoutFootnote").empty());

    Goal goal;
    goal.code = "b"_q;
    book.goals = {goal};
    book.assessments = {{.goal = goal.id, .assessment = "Faldet* er stort."_q}};
    const auto inGoal = found(book, "markWithoutFootnote");
    ASSERT_EQ(inGoal.size(), 1U);
    EXPECT_EQ(inGoal[0].goal, goal.id);
}

TEST(FootnoteMarks, OfAVeryLongAnswerAreReadSoon)
{
    EXPECT_TRUE(marks("*a* "_q.repeated(50'000)).empty());
}

} // namespace indblik
