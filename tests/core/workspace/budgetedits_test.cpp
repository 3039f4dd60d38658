// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/budgetedits.h"

#include "tests/core/workspace/openfile.h"

namespace indblik {

class BudgetEditsTest : public WorkspaceTest
{
};

TEST_F(BudgetEditsTest, GivesEachNewFootnoteTheNextFreeMark)
{
    QStringList marks;
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(succeeded(workspace().budget().addFootnote(row(0).id, {year(2009)}, "Note %1"_q.arg(i))));
        marks.append(book().budget.footnotes.back().mark);
    }
    EXPECT_EQ(marks, QStringList({"**"_q, "***"_q, "4)"_q, "5)"_q}));
    ASSERT_TRUE(succeeded(workspace().budget().setFootnote(book().budget.footnotes[1].id, ""_q)));
    ASSERT_TRUE(succeeded(workspace().budget().addFootnote(row(0).id, BudgetColumn::total(), "Igen"_q)));
    EXPECT_EQ(book().budget.footnotes.back().mark, "**"_q);
    EXPECT_EQ(book().budget.footnotesAt(row(0).id, BudgetColumn{year(2009)}).size(), 3U);
}

TEST_F(BudgetEditsTest, RefusesAFootnoteThatSaysNothing)
{
    EXPECT_FALSE(workspace().budget().addFootnote(row(0).id, {year(2009)}, " \n "_q));
    EXPECT_TRUE(m_changes.empty());
}

} // namespace indblik
