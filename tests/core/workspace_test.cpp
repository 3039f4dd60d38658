// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "tests/core/import/printed.h"
#include "tests/core/import/reading.h"
#include "tests/fixtures.h"

#include <QFile>

#include <optional>

namespace indblik {

namespace {

const FieldKey status{QStringLiteral("status")};
const FieldKey activities{QStringLiteral("activities")};

} // namespace

class WorkspaceTest : public StoreTest
{
protected:
    void SetUp() override
    {
        {
            Store store = valueOf(Store::create(path(), "Anna Ågård"_q));
            stored(store, smallBook());
        }
        reopen();
    }

    void reopen(Access access = Access::Write)
    {
        m_workspace.reset();
        m_workspace.emplace(valueOf(Store::open(path(), access, "Anna Ågård"_q)), "Anna Ågård"_q,
            [this] { return m_now = m_now.addSecs(1); });
        ASSERT_TRUE(succeeded(m_workspace->show()));
        QObject::connect(
            &*m_workspace, &Workspace::changed, [this](const Change& change) { m_changes.push_back(change); });
        QObject::connect(&*m_workspace, &Workspace::viewChanged, [this] { ++m_views; });
    }

    Workspace& workspace() { return *m_workspace; }
    const AccountBook& book() { return *m_workspace->book(); }
    const Card& card(size_t at) { return book().cards.at(at); }
    const BudgetRow& row(size_t at) { return book().budget.groups.front().rows.at(at); }

    /// The account as another program finds it in the file.
    AccountBook onDisk() const
    {
        const Store store = valueOf(Store::open(path(), Access::Read, "Bo"_q));
        return valueOf(store.book(valueOf(store.accounts()).front()));
    }

    /// A colleague who was let in, as when the lock was taken for left over, changes an answer.
    void colleagueWrites(const CardId& card, const FieldKey& field, const QString& text)
    {
        FileLock::breakLeftOver(path());
        Store store = valueOf(Store::open(path(), Access::Write, "Bo Øst"_q));
        Answer answer = valueOf(store.card(card)).answers[field];
        answer.text = text;
        ASSERT_TRUE(succeeded(
            store.write(signedBy("Bo Øst"_q), [&](Edits& edits) { return edits.save(card, field, answer); })));
    }

    size_t historySize() { return valueOf(workspace().history({})).size(); }

    QDateTime m_now = QDateTime::fromString("2010-03-12T12:30:00.000Z"_q, Qt::ISODateWithMs);
    std::vector<Change> m_changes;
    int m_views = 0;

private:
    std::optional<Workspace> m_workspace;
};

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
    EXPECT_TRUE(fresh.check().empty());
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
    EXPECT_FALSE(workspace().budget().addFootnote(knownRow, {year(2010)}, "x"_q));
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
        NamedEdit{"FootnoteAdded", "footnote **"_q,
            [](Workspace& w) {
                return bool(w.budget().addFootnote(w.book()->budget.groups[0].rows[0].id, {year(2009)}, "Anslået."_q));
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

// Answers and titles

TEST_F(WorkspaceTest, TakesARunOfTypingInOneFieldAsOneStep)
{
    const CardId id = card(0).id;
    const size_t before = historySize();
    for (const QString& text : {"K"_q, "Kl"_q, "Klub"_q})
        ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, text)));
    EXPECT_EQ(m_changes.size(), 3U);
    EXPECT_EQ(historySize(), before + 3);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).answer(status), "Klubben er åben."_q);
    EXPECT_FALSE(workspace().canUndo());
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(card(0).answer(status), "Klub"_q);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(WorkspaceTest, PartsTypingWhereTheRunEnds)
{
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "Første"_q)));
    workspace().endTyping();
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "Anden"_q)));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).answer(status), "Første"_q);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "Tredje"_q)));
    EXPECT_FALSE(workspace().canRedo());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).answer(status), "Første"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).answer(status), "Klubben er åben."_q);
}

TEST_F(WorkspaceTest, PartsTypingByAnotherFieldCardOrFigure)
{
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "a"_q)));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, activities, "b"_q)));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(1).id, activities, "c"_q)));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "d"_q)));
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row(0).id, {year(2010)}, mio(1))));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "e"_q)));
    int steps = 0;
    for (; workspace().canUndo(); ++steps)
        ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(steps, 6);
}

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

TEST_F(WorkspaceTest, KeepsDanishLettersAndStoresThemComposed)
{
    const QString danish = "ÆØÅ æøå é ü – “Søvej” ½ § €\n- ålegræs\n- 🦢"_q;
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, danish)));
    EXPECT_EQ(onDisk().cards[0].answer(status), danish);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, "A\u030Arhus"_q)));
    EXPECT_EQ(onDisk().cards[0].answer(status), "Århus"_q);
    ASSERT_TRUE(succeeded(workspace().cards().setTitle(card(0).id, "Klubben pa\u030A Ærø"_q, false)));
    EXPECT_EQ(onDisk().cards[0].title, "Klubben på Ærø"_q);
}

TEST_F(WorkspaceTest, CutsAnAnswerAtTheLongestAndNotAfterIt)
{
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, QString(longestAnswer, u'å'))));
    EXPECT_EQ(card(0).answer(status).size(), longestAnswer);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, QString(longestAnswer + 5, u'ø'))));
    EXPECT_EQ(onDisk().cards[0].answer(status), QString(longestAnswer, u'ø'));
}

TEST_F(WorkspaceTest, RefusesAnEmptyTitle)
{
    for (const QString& title : {""_q, "  \n"_q, QString(QChar(0))}) {
        EXPECT_FALSE(workspace().cards().setTitle(card(0).id, title, false));
        EXPECT_FALSE(workspace().cards().add(Section::Beyond, title));
    }
    EXPECT_EQ(onDisk(), book());
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(WorkspaceTest, RefusesATitleThatIsTakenAndNamesIt)
{
    for (const QString& title : {"Bydelsmødre"_q, "BYDELSMØDRE"_q, " bydelsmødre "_q}) {
        const auto added = workspace().cards().add(Section::Beyond, title);
        ASSERT_FALSE(added) << title.toStdString();
        EXPECT_TRUE(added.error().message.contains("ydelsmødre"_q, Qt::CaseInsensitive));
        EXPECT_FALSE(workspace().cards().setTitle(card(0).id, title, false)) << title.toStdString();
    }
    ASSERT_TRUE(succeeded(workspace().cards().add(Section::Goals, "På Å"_q)));
    EXPECT_FALSE(workspace().cards().add(Section::Goals, "pa\u030A a\u030A"_q));
    // Its own title is not taken.
    EXPECT_TRUE(succeeded(workspace().cards().setTitle(card(1).id, "BYDELSMØDRE"_q, false)));
    EXPECT_EQ(m_changes.size(), 2U);
}

TEST_F(WorkspaceTest, AddsACardWithAnEmptyFormAndABudgetRowAtTheEndOfItsSection)
{
    const CardId goals = valueOf(workspace().cards().add(Section::Goals, "Ny klub"_q));
    const CardId beyond = valueOf(workspace().cards().add(Section::Beyond, "Ny plan"_q));
    const Card* club = book().card(goals);
    const Card* plan = book().card(beyond);
    ASSERT_TRUE(club && plan);
    EXPECT_EQ(book().form(club->form)->fields.size(), 7U);
    EXPECT_EQ(book().form(plan->form)->fields.size(), 5U);
    EXPECT_TRUE(club->isNew);
    EXPECT_TRUE(club->answers.empty());
    EXPECT_EQ(club->section, Section::Goals);
    EXPECT_EQ(book().budget.groups[0].rows.back().title, "Ny klub"_q);
    EXPECT_EQ(book().budget.groups[0].rows.back().initiative, club->initiative);
    EXPECT_EQ(book().budget.groups[1].rows.back().title, "Ny plan"_q);
    EXPECT_EQ(book().budget.groups[1].rows.back().initiative, plan->initiative);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(WorkspaceTest, RemovesACardButNotAFootnoteThatHangsElsewhereToo)
{
    Footnote shared = book().budget.footnotes[0];
    shared.places.insert({row(0).id, BudgetColumn{year(2009)}});
    const FootnotePlace kept{row(0).id, BudgetColumn{year(2009)}};
    {
        FileLock::breakLeftOver(path());
        Store store = valueOf(Store::open(path(), Access::Write, "Bo"_q));
        ASSERT_TRUE(succeeded(store.write(signedBy("Bo"_q), [&](Edits& edits) { return edits.save(shared); })));
    }
    reopen();
    const AccountBook before = withoutRevisions(book());
    ASSERT_TRUE(succeeded(workspace().cards().remove(card(1).id)));
    ASSERT_EQ(book().budget.footnotes.size(), 1U);
    EXPECT_EQ(book().budget.footnotes[0].places, std::set{kept});
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(withoutRevisions(book()), before);
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(WorkspaceTest, UndoesTheAnswersOfACardBeforeItsCreation)
{
    const AccountBook before = withoutRevisions(book());
    const CardId id = valueOf(workspace().cards().add(Section::Beyond, "Nyt hus"_q));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "Åbnet"_q)));
    ASSERT_TRUE(
        succeeded(workspace().budget().setFigure(book().budget.groups[1].rows.back().id, {year(2010)}, mio(2))));
    ASSERT_TRUE(succeeded(workspace().cards().remove(id)));
    const AccountBook after = withoutRevisions(book());
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(withoutRevisions(book()), before);
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(withoutRevisions(book()), after);
}

// Footnotes

TEST_F(WorkspaceTest, GivesEachNewFootnoteTheNextFreeMark)
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

TEST_F(WorkspaceTest, RefusesAFootnoteThatSaysNothing)
{
    EXPECT_FALSE(workspace().budget().addFootnote(row(0).id, {year(2009)}, " \n "_q));
    EXPECT_TRUE(m_changes.empty());
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
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(workspace().cards().setTitle(id, "Klubben ved havnen"_q, false)));
    EXPECT_TRUE(workspace().canUndo());
    EXPECT_TRUE(workspace().isOutdated());
    EXPECT_TRUE(m_changes.empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_TRUE(workspace().isOutdated());
    EXPECT_FALSE(workspace().show());
    EXPECT_TRUE(workspace().isOutdated());
    ASSERT_TRUE(succeeded(workspace().createAccount(year(2011))));

    tamper(path(), "UPDATE form SET body = substr(body, 4)");
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    EXPECT_FALSE(workspace().isOutdated());
    EXPECT_EQ(workspace().book()->card(id)->title, "Klubben ved havnen"_q);
    EXPECT_EQ(workspace().accounts().size(), 2U);
}

// Accounts

TEST_F(WorkspaceTest, MakesAnEmptyAccountWithItsSectionsAndGroups)
{
    ASSERT_TRUE(succeeded(workspace().createAccount(year(2011))));
    EXPECT_EQ(book().account.year, year(2011));
    EXPECT_TRUE(book().account.title.contains("2011"_q));
    for (const QString& heading : {book().account.assessmentHeading, book().account.goalsHeading,
             book().account.beyondHeading, book().account.budgetHeading})
        EXPECT_FALSE(heading.isEmpty());
    EXPECT_TRUE(book().cards.empty());
    ASSERT_EQ(book().budget.groups.size(), 2U);
    EXPECT_EQ(book().budget.groups[1].section, Section::Beyond);
    EXPECT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(m_views, 1);
    EXPECT_EQ(onDisk(), book());

    const CardId id = valueOf(workspace().cards().add(Section::Goals, "Klubben på Søvej"_q));
    EXPECT_EQ(book().form(book().card(id)->form)->fields.size(), 7U);
    EXPECT_EQ(book().budget.groups[0].rows.size(), 1U);
}

TEST_F(WorkspaceTest, KeepsTheColumnsOfANewBudgetAfterItsFirstAmount)
{
    ASSERT_TRUE(succeeded(workspace().createAccount(year(2011))));
    ASSERT_TRUE(succeeded(workspace().cards().add(Section::Goals, "Ny klub"_q)));
    const std::vector<Year> columns = book().budgetYears();
    EXPECT_EQ(columns, (std::vector{year(2010), year(2011), year(2012), year(2013)}));
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row(0).id, {year(2011)}, mio(1))));
    EXPECT_EQ(book().budgetYears(), columns);
    reopen();
    EXPECT_EQ(book().budgetYears(), columns);
}

TEST_F(WorkspaceTest, RefusesASecondAccountOfAYear)
{
    const auto refused = workspace().createAccount(year(2010));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains("2010"_q));
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(WorkspaceTest, TakesBackANewAccountAndShowsTheOneBefore)
{
    ASSERT_TRUE(succeeded(workspace().createAccount(year(2011))));
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
    ASSERT_TRUE(succeeded(fresh.createAccount(year(2010))));
    ASSERT_TRUE(succeeded(fresh.undo()));
    EXPECT_EQ(fresh.book(), nullptr);
    ASSERT_TRUE(succeeded(fresh.redo()));
    ASSERT_TRUE(fresh.book());
    EXPECT_EQ(fresh.book()->account.year, year(2010));
}

TEST_F(WorkspaceTest, KeepsTheYearsOfAFileApart)
{
    const AccountBook before = withoutRevisions(book());
    ASSERT_TRUE(succeeded(workspace().createAccount(year(2011))));
    const CardId id = valueOf(workspace().cards().add(Section::Goals, "Klubben på Søvej"_q));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "Et år senere"_q)));
    EXPECT_EQ(workspace().accounts()[0].year, year(2011));
    EXPECT_EQ(workspace().accounts()[1].year, year(2010));

    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    EXPECT_EQ(withoutRevisions(book()).cards, before.cards);
    EXPECT_EQ(withoutRevisions(book()).budget, before.budget);
    // What was done in the year that is out of view can be taken back too.
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().show(year(2011))));
    EXPECT_EQ(card(0).answer(status), QString());
}

// Import

class WorkspaceImport : public WorkspaceTest
{
protected:
    Proposal proposalOf(const AccountBook& meant)
    {
        Proposal proposal = valueOf(workspace().propose(valueOf(accountOf(printedAsText(meant), meant.account.year))));
        for (ProposedItem& item : proposal.items)
            item.isAccepted = item.status == ProposalStatus::New || item.status == ProposalStatus::Changed;
        return proposal;
    }
};

TEST_F(WorkspaceImport, WritesNothingWhileItIsOnlyProposed)
{
    const AccountBook before = book();
    EXPECT_GT(proposalOf(inventedBook(5, year(2014))).count(ProposalStatus::New), 0);
    EXPECT_EQ(onDisk(), before);
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(WorkspaceImport, IsOneStepThatIsUndoneAndDoneAgain)
{
    const AccountBook before = withoutRevisions(book());
    const int changes = valueOf(workspace().apply(proposalOf(inventedBook(5, year(2014)))));
    EXPECT_EQ(book().account.year, year(2014));
    EXPECT_EQ(book().cards.size(), 5U);
    EXPECT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(int(m_changes[0].touched.size()), changes);
    EXPECT_EQ(onDisk(), book());
    EXPECT_EQ(workspace().undoText(), "import of prøve.txt"_q);
    EXPECT_EQ(valueOf(workspace().history({})).front().reason, "Import of prøve.txt"_q);
    const AccountBook after = withoutRevisions(book());

    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(withoutRevisions(book()), before);
    ASSERT_TRUE(succeeded(workspace().redo()));
    ASSERT_TRUE(succeeded(workspace().show(year(2014))));
    EXPECT_EQ(withoutRevisions(book()), after);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(WorkspaceImport, MakesNoDoublesTheSecondTime)
{
    const AccountBook meant = inventedBook(5, year(2014));
    ASSERT_TRUE(succeeded(workspace().apply(proposalOf(meant))));
    const AccountBook before = book();
    const Proposal again = proposalOf(meant);
    for (const ProposedItem& item : again.items)
        EXPECT_EQ(item.status, ProposalStatus::Unchanged) << item.title.toStdString();
    EXPECT_EQ(valueOf(workspace().apply(again)), 0);
    EXPECT_EQ(book(), before);
}

TEST_F(WorkspaceImport, IsRefusedWhereTheFileChangedSinceItWasProposed)
{
    const AccountBook meant = inventedBook(5, year(2014));
    const Proposal proposal = proposalOf(meant);
    ASSERT_TRUE(succeeded(workspace().apply(proposal)));
    const AccountBook before = book();
    const auto refused = workspace().apply(proposal);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
    EXPECT_EQ(onDisk(), before);
}

TEST_F(WorkspaceImport, StoresOnlyWhatWasAccepted)
{
    Proposal proposal = proposalOf(inventedBook(5, year(2014)));
    int cards = 0;
    for (ProposedItem& item : proposal.items)
        item.isAccepted = item.isAccepted && std::holds_alternative<CardId>(item.thing) && ++cards == 1;
    ASSERT_TRUE(succeeded(workspace().apply(proposal)));
    EXPECT_EQ(book().account.year, year(2014));
    EXPECT_EQ(book().cards.size(), 1U);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(WorkspaceImport, IsRefusedInAFileOpenForReading)
{
    reopen(Access::Read);
    const AccountBook before = book();
    EXPECT_FALSE(workspace().apply(proposalOf(inventedBook(5, year(2014)))));
    EXPECT_FALSE(workspace().createAccount(year(2011)));
    EXPECT_EQ(onDisk(), before);
    EXPECT_EQ(book(), before);
}

} // namespace indblik
