// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "tests/core/workspace/openfile.h"

namespace indblik {

TEST_F(WorkspaceTest, ShowsTheAccountOfTheFile)
{
    EXPECT_EQ(withoutRevisions(book()).cards.size(), 3U);
    EXPECT_EQ(workspace().accounts().size(), 1U);
    EXPECT_EQ(workspace().author(), "Anna Ågård"_q);
    EXPECT_TRUE(workspace().standing().canWrite());
    EXPECT_FALSE(workspace().isOutdated());
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(WorkspaceTest, HasNoBookWhereTheFileHasNoAccountOrNoneOfThatYear)
{
    ASSERT_TRUE(succeeded(workspace().show(year(1999))));
    EXPECT_EQ(workspace().book(), nullptr);
    EXPECT_EQ(m_views, 1);
    Workspace fresh(valueOf(Store::create(path("ny.indblik"_q), "Anna"_q)), "Anna"_q);
    ASSERT_TRUE(succeeded(fresh.show()));
    EXPECT_EQ(fresh.book(), nullptr);
    EXPECT_TRUE(fresh.accounts().empty());
    EXPECT_TRUE(fresh.judged().remarks().empty());
}

TEST_F(WorkspaceTest, RefusesEditsWhileNoAccountIsInView)
{
    const Card known = card(0);
    const BudgetRowId knownRow = row(0).id;
    const FootnoteId knownNote = book().budget.footnotes[0].id;
    ASSERT_TRUE(succeeded(workspace().show(year(1999))));
    EXPECT_FALSE(workspace().cards().setAnswer(known.id, status, "x"_q));
    EXPECT_FALSE(workspace().cards().setTitle(known.id, "x"_q, false));
    EXPECT_FALSE(workspace().cards().remove(known.id));
    EXPECT_FALSE(workspace().budget().setFigure(knownRow, {year(2010)}, mio(1)));
    EXPECT_FALSE(workspace().budget().addFootnote({knownRow, BudgetColumn{year(2010)}}, "x"_q));
    EXPECT_FALSE(workspace().budget().setFootnote(knownNote, "x"_q));
    const auto added = workspace().cards().add(Section::Goals, "x"_q);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().fault, Fault::Missing);
    EXPECT_FALSE(added.error().message.isEmpty());
}

TEST_F(WorkspaceTest, RefusesToEditWhatIsNotThere)
{
    EXPECT_EQ(workspace().cards().setAnswer(CardId::create(), status, "x"_q).error().fault, Fault::Missing);
    EXPECT_EQ(
        workspace().budget().setFigure(BudgetRowId::create(), {year(2010)}, mio(1)).error().fault, Fault::Missing);
    EXPECT_EQ(workspace().budget().setFootnote(FootnoteId::create(), "x"_q).error().fault, Fault::Missing);
    EXPECT_FALSE(workspace().canUndo());
    EXPECT_TRUE(m_changes.empty());
}

// One edit of each kind, by its name. All hold: it is on disk when the call returns, announced once, signed, taken back
// and done again.
struct NamedEdit
{
    const char* name;
    QString undoText;
    std::function<bool(Workspace&)> edit;
};

void PrintTo(const NamedEdit& edit, std::ostream* out)
{
    *out << edit.name;
}

class WorkspaceEdit : public WorkspaceTest, public testing::WithParamInterface<NamedEdit>
{
};

TEST_P(WorkspaceEdit, IsOnDiskWhenTheCallReturns)
{
    ASSERT_TRUE(GetParam().edit(workspace()));
    EXPECT_EQ(onDisk(), book());
    EXPECT_FALSE(workspace().isOutdated());
}

TEST_P(WorkspaceEdit, IsAnnouncedOnceWithWhatItTouched)
{
    const size_t before = historySize();
    ASSERT_TRUE(GetParam().edit(workspace()));
    ASSERT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(m_changes[0].touched.size(), historySize() - before);
    const auto entries = valueOf(workspace().history({}));
    for (size_t i = 0; i < m_changes[0].touched.size(); ++i) {
        const Touched& touched = m_changes[0].touched[m_changes[0].touched.size() - 1 - i];
        EXPECT_EQ(entries[i].step, m_changes[0].step);
        EXPECT_EQ(entries[i].type, touched.type);
        EXPECT_EQ(entries[i].subject, touched.subject);
        EXPECT_EQ(entries[i].field, touched.field);
        EXPECT_EQ(entries[i].author, "Anna Ågård"_q);
        EXPECT_EQ(entries[i].at, m_now);
        EXPECT_FALSE(entries[i].undoes);
    }
}

TEST_P(WorkspaceEdit, IsTakenBackAndDoneAgain)
{
    const AccountBook before = withoutRevisions(book());
    ASSERT_TRUE(GetParam().edit(workspace()));
    const StepId done = m_changes.back().step;
    const AccountBook after = withoutRevisions(book());
    EXPECT_NE(before, after);
    EXPECT_EQ(workspace().undoText(), GetParam().undoText);
    EXPECT_FALSE(workspace().canRedo());

    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(withoutRevisions(book()), before);
    EXPECT_EQ(onDisk(), book());
    EXPECT_FALSE(workspace().canUndo());
    EXPECT_EQ(workspace().undoText(), QString());
    EXPECT_EQ(workspace().redoText(), GetParam().undoText);
    EXPECT_EQ(m_changes.size(), 2U);
    const HistoryEntry undone = valueOf(workspace().history({})).front();
    EXPECT_EQ(undone.undoes, done);
    EXPECT_EQ(undone.reason, "Undo"_q);
    EXPECT_EQ(undone.author, "Anna Ågård"_q);

    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(withoutRevisions(book()), after);
    EXPECT_EQ(onDisk(), book());
    EXPECT_EQ(workspace().undoText(), GetParam().undoText);
    EXPECT_FALSE(workspace().canRedo());
    EXPECT_EQ(valueOf(workspace().history({})).front().reason, "Redo"_q);

    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(withoutRevisions(book()), before);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_P(WorkspaceEdit, IsRefusedInAFileOpenForReading)
{
    reopen(Access::Read);
    const AccountBook before = book();
    EXPECT_FALSE(GetParam().edit(workspace()));
    EXPECT_EQ(book(), before);
    EXPECT_EQ(onDisk(), before);
    EXPECT_TRUE(m_changes.empty());
    EXPECT_FALSE(workspace().canUndo());
}

TEST_P(WorkspaceEdit, IsRefusedWithoutAName)
{
    workspace().setAuthor("  "_q);
    const AccountBook before = book();
    EXPECT_FALSE(GetParam().edit(workspace()));
    EXPECT_EQ(onDisk(), before);
    EXPECT_FALSE(workspace().canUndo());
}

INSTANTIATE_TEST_SUITE_P(OfEachKind, WorkspaceEdit,
    testing::Values(
        NamedEdit{"AnswerChanged", "Klubben på Søvej: Status i forhold til målopfyldelse"_q,
            [](Workspace& w) { return bool(w.cards().setAnswer(w.book()->cards[0].id, status, "Åben på søndage"_q)); }},
        NamedEdit{"AnswerEmptied", "Klubben på Søvej: Status i forhold til målopfyldelse"_q,
            [](Workspace& w) { return bool(w.cards().setAnswer(w.book()->cards[0].id, status, ""_q)); }},
        NamedEdit{"FirstAnswer", "Klubben på Søvej: Beskriv aktiviteterne"_q,
            [](Workspace& w) { return bool(w.cards().setAnswer(w.book()->cards[0].id, activities, "- fodbold"_q)); }},
        NamedEdit{"FigureChanged", "Klubben på Søvej: 2010"_q,
            [](Workspace& w) {
                return bool(w.budget().setFigure(w.book()->budget.groups[0].rows[0].id, {year(2010)}, mio(0.95)));
            }},
        NamedEdit{"FigureOfANewYear", "Klubben på Søvej: 2012"_q,
            [](Workspace& w) {
                return bool(w.budget().setFigure(w.book()->budget.groups[0].rows[0].id, {year(2012)}, Mark::None));
            }},
        NamedEdit{"CellEmptied", "Klubben på Søvej: 2010"_q,
            [](Workspace& w) {
                return bool(w.budget().setFigure(w.book()->budget.groups[0].rows[0].id, {year(2010)}, Mark::Blank));
            }},
        NamedEdit{"StatedTotalChanged", "Klubben på Søvej: stated total"_q,
            [](Workspace& w) {
                return bool(
                    w.budget().setFigure(w.book()->budget.groups[0].rows[0].id, BudgetColumn::total(), mio(13.95)));
            }},
        NamedEdit{"StatedTotalEmptied", "Klubben på Søvej: stated total"_q,
            [](Workspace& w) {
                return bool(
                    w.budget().setFigure(w.book()->budget.groups[0].rows[0].id, BudgetColumn::total(), Mark::Blank));
            }},
        NamedEdit{"StatedTotalOfARowWithout", "Helhedsplan: stated total"_q,
            [](Workspace& w) {
                return bool(w.budget().setFigure(w.book()->budget.groups[1].rows[0].id, BudgetColumn::total(), mio(1)));
            }},
        NamedEdit{"TitleChanged", "Klubben på Østergade"_q,
            [](Workspace& w) {
                return bool(w.cards().setTitle(w.book()->cards[0].id, " Klubben på\nØstergade "_q, false));
            }},
        NamedEdit{"MarkedAsNew", "Bydelsmødre"_q,
            [](Workspace& w) { return bool(w.cards().setTitle(w.book()->cards[1].id, "Bydelsmødre"_q, true)); }},
        NamedEdit{"Achievement", "Klubben på Søvej: achievement"_q,
            [](Workspace& w) {
                return bool(w.cards().setAchievement(
                    w.book()->cards[0].id, Achievement{AchievementKind::NotStarted, {}, "Ingen penge."_q}));
            }},
        NamedEdit{"CriterionAdded", "Klubben på Søvej: success criterion"_q,
            [](Workspace& w) {
                Criterion criterion;
                criterion.card = w.book()->cards[0].id;
                criterion.text = "100 familier"_q;
                criterion.target.count = 100;
                return bool(w.cards().saveCriterion(criterion));
            }},
        NamedEdit{"Planned", "Klubben på Søvej: officer and due date"_q,
            [](Workspace& w) {
                return bool(w.cards().setPlan(w.book()->cards[0].id, {"Bo"_q, QDate(2011, 4, 1)}));
            }},
        NamedEdit{"Ending", "Klubben på Søvej: officer and due date"_q,
            [](Workspace& w) { return bool(w.cards().setPlan(w.book()->cards[0].id, {.endsThisYear = true})); }},
        NamedEdit{"FollowUpAdded", "follow-up Sikker By"_q,
            [](Workspace& w) {
                FollowUp followUp;
                followUp.title = "Sikker By"_q;
                followUp.initiatives = {w.book()->initiatives[0].id, w.book()->initiatives[1].id};
                return bool(w.followUps().save(followUp));
            }},
        NamedEdit{"FormSaved", "form Kort skema"_q,
            [](Workspace& w) {
                FormTemplate form = builtInForms()[0];
                form.title = "Kort skema"_q;
                form.fields.pop_back();
                return bool(w.forms().save(form));
            }},
        NamedEdit{"FootnoteAdded", "new footnote"_q,
            [](Workspace& w) {
                return bool(w.budget().addFootnote(
                    {w.book()->budget.groups[0].rows[0].id, BudgetColumn{year(2009)}}, "Anslået."_q));
            }},
        NamedEdit{"FootnoteChanged", "footnote *"_q,
            [](Workspace& w) {
                return bool(w.budget().setFootnote(w.book()->budget.footnotes[0].id, "Fordeles senere."_q));
            }},
        NamedEdit{"FootnoteEmptied", "footnote *"_q,
            [](Workspace& w) { return bool(w.budget().setFootnote(w.book()->budget.footnotes[0].id, " \n"_q)); }},
        NamedEdit{"CardAdded", "new status form Ærøskøbing Å-klub"_q,
            [](Workspace& w) { return bool(w.cards().add(Section::Goals, " Ærøskøbing  Å-klub"_q)); }},
        NamedEdit{"CardRemovedWithItsRow", "delete Klubben på Søvej"_q,
            [](Workspace& w) { return bool(w.cards().remove(w.book()->cards[0].id)); }},
        NamedEdit{"CardRemovedWithItsFootnote", "delete Bydelsmødre"_q,
            [](Workspace& w) { return bool(w.cards().remove(w.book()->cards[1].id)); }}),
    [](const auto& each) { return std::string(each.param.name); });

// Edits that change nothing

TEST_F(WorkspaceTest, SaysNothingOfAnEditThatChangesNothing)
{
    const size_t before = historySize();
    const Card& club = card(0);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(club.id, status, club.answer(status))));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(club.id, status, club.answer(status) + "  \n"_q)));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(club.id, activities, ""_q)));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(club.id, activities, " \n\n"_q)));
    ASSERT_TRUE(succeeded(workspace().cards().setTitle(club.id, club.title, club.isNew)));
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row(0).id, {year(2010)}, mio(10.35))));
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row(0).id, {year(2031)}, Mark::Blank)));
    ASSERT_TRUE(succeeded(
        workspace().budget().setFigure(book().budget.groups[1].rows[0].id, BudgetColumn::total(), Mark::Blank)));
    ASSERT_TRUE(
        succeeded(workspace().budget().setFootnote(book().budget.footnotes[0].id, book().budget.footnotes[0].text)));
    EXPECT_TRUE(m_changes.empty());
    EXPECT_FALSE(workspace().canUndo());
    EXPECT_EQ(historySize(), before);
}

TEST_F(WorkspaceTest, KeepsWhatIsUndoneForRedoWhereAnEditChangesNothing)
{
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, "a"_q)));
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(1).id, status, card(1).answer(status))));
    EXPECT_TRUE(workspace().canRedo());
}

// Undo and redo

TEST_F(WorkspaceTest, DoesNothingWhereThereIsNothingToUndo)
{
    EXPECT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(succeeded(workspace().redo()));
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(WorkspaceTest, ForgetsWhatWasUndoneOnceAnotherEditIsMade)
{
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, "a"_q)));
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row(0).id, {year(2010)}, mio(7))));
    EXPECT_FALSE(workspace().canRedo());
    EXPECT_EQ(card(0).answer(status), "Klubben er åben."_q);
}

TEST_F(WorkspaceTest, DoesNotUndoOverAColleaguesText)
{
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row(0).id, {year(2010)}, mio(7))));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, "Annas tekst"_q)));
    colleagueWrites(card(0).id, status, "Bos tekst"_q);
    const auto refused = workspace().undo();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
    EXPECT_TRUE(refused.error().message.contains("history"_q));
    EXPECT_EQ(onDisk().cards[0].answer(status), "Bos tekst"_q);
    // What cannot be taken back does not stand in the way of what can.
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(onDisk().budget.groups[0].rows[0].figure(year(2010)), Figure(mio(10.35)));
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(WorkspaceTest, UndoesNothingOfAStepThatCannotBeUndoneWhole)
{
    const CardId id = valueOf(workspace().cards().add(Section::Goals, "Ny klub"_q));
    colleagueWrites(id, status, "Bo er i gang"_q);
    const AccountBook before = onDisk();
    ASSERT_FALSE(workspace().undo());
    EXPECT_EQ(onDisk(), before);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(WorkspaceTest, DoesNotWriteOverAColleaguesText)
{
    colleagueWrites(card(0).id, status, "Bos tekst"_q);
    EXPECT_TRUE(workspace().isOutdated());
    const auto refused = workspace().cards().setAnswer(card(0).id, status, "Annas tekst"_q);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
    EXPECT_EQ(onDisk().cards[0].answer(status), "Bos tekst"_q);
    ASSERT_TRUE(succeeded(workspace().show()));
    EXPECT_FALSE(workspace().isOutdated());
    EXPECT_EQ(card(0).answer(status), "Bos tekst"_q);
    EXPECT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, "Begges tekst"_q)));
}

TEST_F(WorkspaceTest, StaysOutdatedWhileOwnEditsGoOn)
{
    colleagueWrites(card(1).id, status, "Bos tekst"_q);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, "Annas tekst"_q)));
    EXPECT_TRUE(workspace().isOutdated());
    ASSERT_TRUE(succeeded(workspace().show()));
    EXPECT_FALSE(workspace().isOutdated());
    EXPECT_EQ(card(0).answer(status), "Annas tekst"_q);
    EXPECT_EQ(card(1).answer(status), "Bos tekst"_q);
}

TEST_F(WorkspaceTest, SignsWithTheNameThatWasSet)
{
    workspace().setAuthor("Søren Æbelø"_q);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, "a"_q)));
    ASSERT_TRUE(succeeded(workspace().undo()));
    const auto entries = valueOf(workspace().history({card(0).id.text(), status.text}));
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].author, "Søren Æbelø"_q);
    EXPECT_EQ(entries[1].author, "Søren Æbelø"_q);
    EXPECT_EQ(entries[2].author, "Anna Ågård"_q);
}

TEST_F(WorkspaceTest, KeepsTheOrderOfHistoryWhenTheClockGoesBack)
{
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, "a"_q)));
    m_now = m_now.addYears(-40);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, "b"_q)));
    const auto entries = valueOf(workspace().history({card(0).id.text(), status.text}));
    EXPECT_EQ(entries[0].after.toString(), "b"_q);
    EXPECT_LT(entries[0].at, entries[1].at);
    EXPECT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).answer(status), "Klubben er åben."_q);
}

TEST_F(WorkspaceTest, TakesAnEditThatCannotBeReadAgainForSavedAndTheBookForOutdated)
{
    // The forms cannot be read any more, so no account can.
    tamper(path(), "UPDATE form SET body = 'nej' || body");
    const BudgetRowId id = row(0).id;
    ASSERT_TRUE(succeeded(workspace().budget().renameRow(id, "Natteravne"_q)));
    EXPECT_TRUE(workspace().canUndo());
    EXPECT_TRUE(workspace().isOutdated());
    EXPECT_TRUE(m_changes.empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_TRUE(workspace().isOutdated());
    EXPECT_FALSE(workspace().show());
    EXPECT_TRUE(workspace().isOutdated());
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2011))));

    tamper(path(), "UPDATE form SET body = substr(body, 4)");
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    EXPECT_FALSE(workspace().isOutdated());
    EXPECT_EQ(book().budget.row(id)->title, "Natteravne"_q);
    EXPECT_EQ(workspace().accounts().size(), 2U);
}

// Accounts

TEST_F(WorkspaceTest, TakesBackANewAccountAndShowsTheOneBefore)
{
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2011))));
    m_changes.clear();
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(workspace().book());
    EXPECT_EQ(book().account.year, year(2010));
    EXPECT_EQ(workspace().accounts().size(), 1U);
    EXPECT_EQ(m_changes.size(), 1U);
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(m_changes.size(), 2U);
    EXPECT_EQ(workspace().accounts().size(), 2U);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(WorkspaceTest, TakesBackTheOnlyAccountOfAFile)
{
    Workspace fresh(valueOf(Store::create(path("ny.indblik"_q), "Anna"_q)), "Anna"_q);
    ASSERT_TRUE(succeeded(fresh.show()));
    ASSERT_TRUE(succeeded(fresh.accountEdits().create(year(2010))));
    ASSERT_TRUE(succeeded(fresh.undo()));
    EXPECT_EQ(fresh.book(), nullptr);
    ASSERT_TRUE(succeeded(fresh.redo()));
    ASSERT_TRUE(fresh.book());
    EXPECT_EQ(fresh.book()->account.year, year(2010));
}

TEST_F(WorkspaceTest, KeepsTheYearsOfAFileApart)
{
    const AccountBook before = withoutRevisions(book());
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2011))));
    const CardId id = valueOf(workspace().cards().add(Section::Goals, "Klubben på Søvej"_q));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "Et år senere"_q)));
    EXPECT_EQ(workspace().accounts()[0].year, year(2011));
    EXPECT_EQ(workspace().accounts()[1].year, year(2010));

    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    EXPECT_EQ(withoutRevisions(book()).cards, before.cards);
    EXPECT_EQ(withoutRevisions(book()).budget, before.budget);
}

TEST_F(WorkspaceTest, ShowsTheYearInWhichItTakesSomethingBack)
{
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2011))));
    const CardId id = valueOf(workspace().cards().add(Section::Goals, "Klubben på Søvej"_q));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "Et år senere"_q)));
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    m_views = 0;
    m_changes.clear();
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().account.year, year(2011));
    EXPECT_EQ(card(0).answer(status), QString());
    EXPECT_EQ(m_views, 1);
    EXPECT_EQ(m_changes.size(), 1U);

    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(book().account.year, year(2011));
    EXPECT_EQ(card(0).answer(status), "Et år senere"_q);

    // In the year in view nothing is shown anew.
    m_views = 0;
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(m_views, 0);
}

TEST_F(WorkspaceTest, ShowsTheNewestYearWhereTheOneOfTheDeedIsTakenBack)
{
    openNextYear();
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2013))));
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    m_views = 0;
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().account.year, year(2011));
    EXPECT_EQ(m_views, 1);
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().account.year, year(2010));
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(book().account.year, year(2011));
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(book().account.year, year(2013));
}

} // namespace indblik
