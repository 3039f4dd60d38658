// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/followupedits.h"

#include "tests/core/workspace/openfile.h"

namespace indblik {

class FollowUpEditsTest : public WorkspaceTest
{
protected:
    FollowUpEdits& followUps() { return workspace().followUps(); }

    FollowUp shared(const QString& title = "Evaluering af Sikker By"_q)
    {
        FollowUp made;
        made.title = title;
        made.isExternal = true;
        made.due = FuzzyDate::read("medio 2010"_q);
        made.note = "Rambøll\nhar opgaven"_q;
        made.initiatives = {card(0).initiative, card(1).initiative};
        return made;
    }

    /// Adds it and gives it as it is stored.
    FollowUp saved(const FollowUp& followUp)
    {
        EXPECT_TRUE(succeeded(followUps().save(followUp)));
        for (const FollowUp& known : book().followUps) {
            if (known.id == followUp.id)
                return known;
        }
        ADD_FAILURE() << "it is not there";
        return followUp;
    }
};

TEST_F(FollowUpEditsTest, KeepsOneWithAllItsParts)
{
    FollowUp meant = shared(" Evaluering \n af Sikker By "_q);
    meant.repeats = Repeats::EverySecondYear;
    meant.arrived = FuzzyDate::day(QDate(2008, 6, 1));
    const FollowUp kept = saved(meant);
    EXPECT_EQ(kept.title, "Evaluering af Sikker By"_q);
    EXPECT_EQ(kept.kind, meant.kind);
    EXPECT_EQ(kept.isExternal, true);
    EXPECT_EQ(kept.due, meant.due);
    EXPECT_EQ(kept.repeats, Repeats::EverySecondYear);
    EXPECT_EQ(kept.arrived, meant.arrived);
    EXPECT_EQ(kept.note, "Rambøll\nhar opgaven"_q);
    EXPECT_EQ(kept.initiatives.size(), 2U);
    EXPECT_TRUE(kept.isOf(card(0).initiative) && kept.isOf(card(1).initiative));
    EXPECT_EQ(onDisk(), book());
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(FollowUpEditsTest, RefusesOneWithoutATitleOrWithoutAnInitiative)
{
    for (const QString& title : {""_q, " \n"_q})
        EXPECT_FALSE(followUps().save(shared(title)));
    FollowUp alone = shared();
    alone.initiatives.clear();
    const auto refused = followUps().save(alone);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains("Sikker By"_q));
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(FollowUpEditsTest, RefusesWhatIsNotThere)
{
    EXPECT_EQ(followUps().remove(FollowUpId::create()).error().fault, Fault::Missing);
    EXPECT_EQ(followUps().setArrived(FollowUpId::create(), QDate(2010, 3, 1)).error().fault, Fault::Missing);
    const FollowUp known = saved(shared());
    ASSERT_TRUE(succeeded(workspace().show(year(1999))));
    EXPECT_EQ(followUps().save(known).error().fault, Fault::Missing);
    EXPECT_EQ(followUps().remove(known.id).error().fault, Fault::Missing);
}

TEST_F(FollowUpEditsTest, ShowsANewDateOnAllItsFormsWhateverTheirState)
{
    const FollowUp known = saved(shared());
    bringTo(card(0).id, CardState::Approved);
    bringTo(card(1).id, CardState::Submitted);
    FollowUp moved = known;
    moved.due = FuzzyDate::read("ultimo 2012"_q);
    ASSERT_TRUE(succeeded(followUps().save(moved)));
    for (const size_t at : {0U, 1U}) {
        ASSERT_EQ(book().followUpsOf(card(at)).size(), 1U);
        EXPECT_EQ(book().followUpsOf(card(at))[0]->due, moved.due);
    }
    EXPECT_TRUE(book().followUpsOf(card(2)).empty());
    EXPECT_EQ(card(0).state, CardState::Approved);
    EXPECT_EQ(card(1).state, CardState::Submitted);
    ASSERT_EQ(lastStep().size(), 1U);
    EXPECT_EQ(lastStep()[0].field, "due"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    for (const size_t at : {0U, 1U})
        EXPECT_EQ(book().followUpsOf(card(at))[0]->due, known.due);
}

TEST_F(FollowUpEditsTest, ShowsItOnTheFormsOfAllYears)
{
    saved(shared());
    openNextYear();
    ASSERT_EQ(book().followUpsOf(card(0)).size(), 1U);
    FollowUp moved = *book().followUpsOf(card(0))[0];
    moved.due = FuzzyDate::read("2013"_q);
    ASSERT_TRUE(succeeded(followUps().save(moved)));
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    EXPECT_EQ(book().followUpsOf(card(0))[0]->due, moved.due);
}

TEST_F(FollowUpEditsTest, LinksAndUnlinksInitiatives)
{
    FollowUp known = saved(shared());
    known.initiatives = {card(1).initiative, card(2).initiative, card(1).initiative};
    const FollowUp changed = saved(known);
    EXPECT_EQ(changed.initiatives.size(), 2U);
    EXPECT_TRUE(book().followUpsOf(card(0)).empty());
    EXPECT_EQ(book().followUpsOf(card(2)).size(), 1U);
    ASSERT_EQ(lastStep().size(), 2U);
    for (const HistoryEntry& entry : lastStep())
        EXPECT_EQ(entry.type, RecordType::FollowUpInitiative);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().followUpsOf(card(0)).size(), 1U);
    EXPECT_TRUE(book().followUpsOf(card(2)).empty());
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(book().followUpsOf(card(2)).size(), 1U);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(FollowUpEditsTest, WritesNothingWhereNothingChanges)
{
    const FollowUp known = saved(shared());
    const size_t before = historySize();
    EXPECT_TRUE(succeeded(followUps().save(known)));
    EXPECT_EQ(historySize(), before);
}

TEST_F(FollowUpEditsTest, SaysThatItHasComeAndWhenTheNextIsExpected)
{
    const QDate day(2010, 6, 1);
    const FollowUp once = saved(shared());
    ASSERT_TRUE(succeeded(followUps().setArrived(once.id, day)));
    EXPECT_EQ(book().followUps[0].arrived, FuzzyDate::day(day));
    EXPECT_TRUE(book().followUps[0].isDone());
    EXPECT_EQ(book().followUps[0].due, once.due);
    EXPECT_EQ(workspace().undoText(), "Evaluering af Sikker By has arrived"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_FALSE(book().followUps[0].arrived);

    FollowUp yearly = book().followUps[0];
    yearly.repeats = Repeats::Yearly;
    ASSERT_TRUE(succeeded(followUps().save(yearly)));
    ASSERT_TRUE(succeeded(followUps().setArrived(yearly.id, day)));
    EXPECT_EQ(book().followUps[0].due, FuzzyDate::read("medio 2011"_q));
    EXPECT_FALSE(book().followUps[0].isDone());
    EXPECT_EQ(onDisk(), book());
}

TEST_F(FollowUpEditsTest, IsDeletedWithItsLinksAndBroughtBack)
{
    const FollowUp known = saved(shared());
    const AccountBook before = withoutRevisions(book());
    ASSERT_TRUE(succeeded(followUps().remove(known.id)));
    EXPECT_TRUE(book().followUps.empty());
    EXPECT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(withoutRevisions(book()), before);
    ASSERT_TRUE(succeeded(workspace().redo()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(book().followUps.empty());
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(FollowUpEditsTest, StaysWhereAFormOfItIsDeleted)
{
    saved(shared());
    ASSERT_TRUE(succeeded(workspace().cards().remove(card(0).id)));
    EXPECT_EQ(book().followUps.size(), 1U);
    EXPECT_EQ(book().followUpsOf(card(0)).size(), 1U); // of the form that was the second
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().followUpsOf(card(0)).size(), 1U);
}

TEST_F(FollowUpEditsTest, IsNotWrittenOverAColleague)
{
    const FollowUp known = saved(shared());
    colleagueWrites([&known](Store&, Edits& edits) {
        FollowUp theirs = known;
        theirs.initiatives.pop_back();
        return edits.save(theirs);
    });
    FollowUp mine = known;
    mine.due = FuzzyDate::read("2013"_q);
    EXPECT_EQ(followUps().save(mine).error().fault, Fault::Conflict);
    EXPECT_EQ(followUps().remove(known.id).error().fault, Fault::Conflict);
    EXPECT_EQ(followUps().setArrived(known.id, QDate(2010, 6, 1)).error().fault, Fault::Conflict);
    EXPECT_EQ(onDisk().followUps[0].due, known.due);
    EXPECT_EQ(onDisk().followUps[0].initiatives.size(), 1U);
}

} // namespace indblik
