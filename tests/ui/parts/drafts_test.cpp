// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/drafts.h"

#include "core/workspace.h"
#include "tests/fixtures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace indblik {
namespace {

const FieldKey activities{QStringLiteral("activities")};

class DraftsTest : public StoreTest
{
protected:
    DraftsTest()
    {
        auto store = valueOf(Store::create(path(), "Mette"_q));
        stored(store, smallBook());
        workspace = std::make_unique<Workspace>(std::move(store), "Mette"_q);
        EXPECT_TRUE(succeeded(workspace->show()));
        drafts = std::make_unique<Drafts>(*workspace);
    }

    CardId card() const { return workspace->book()->cards.front().id; }
    QString inFile() const { return workspace->book()->card(card())->answer(activities); }
    void type(const QString& text) { drafts->touch(AnswerPlace{card(), activities}, text); }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Drafts> drafts;
};

TEST_F(DraftsTest, SavesTwoSecondsAfterTheLastKey)
{
    type("Nye ord"_q);
    EXPECT_TRUE(drafts->hasUnsaved());
    EXPECT_NE(inFile(), "Nye ord"_q);
    EXPECT_TRUE(QTest::qWaitFor([this] { return inFile() == "Nye ord"_q; }, 4000));
    EXPECT_FALSE(drafts->hasUnsaved());
}

TEST_F(DraftsTest, SavesWhileTheOfficerGoesOnTyping)
{
    // A key every fifth of a second: the pause of two seconds never comes.
    QString text;
    QElapsedTimer clock;
    clock.start();
    while (!inFile().startsWith(u'x') && clock.elapsed() < 7000) {
        text += u'x';
        type(text);
        QTest::qWait(200);
    }
    EXPECT_TRUE(inFile().startsWith(u'x'));
}

TEST_F(DraftsTest, KeepsWhatCouldNotBeSavedAndSavesItWhenTheFaultIsGone)
{
    // A synchronising program puts another file in our place; then it is put right.
    ASSERT_TRUE(QFile::copy(path(), path("kopi.indblik"_q)));
    ASSERT_TRUE(QFile::rename(path(), path("væk.indblik"_q)));
    ASSERT_TRUE(QFile::rename(path("kopi.indblik"_q), path()));
    QSignalSpy failed(drafts.get(), &Drafts::failed);
    type("Må ikke gå tabt"_q);
    EXPECT_FALSE(drafts->flush());
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(drafts->hasUnsaved());
    EXPECT_TRUE(drafts->unsavedText().contains("Må ikke gå tabt"_q));

    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(path("væk.indblik"_q), path()));
    EXPECT_TRUE(drafts->flush());
    EXPECT_EQ(inFile(), "Må ikke gå tabt"_q);
}

TEST_F(DraftsTest, KeepsWhatIsTypedWhileAnImportIsStoredAndSavesItAfterwards)
{
    QSignalSpy failed(drafts.get(), &Drafts::failed);
    Area area;
    area.name = "Ny"_q;
    area.number = 1;
    AreaArrival arrival;
    arrival.areas = {area};
    Indicator indicator{"residents"_q, "Beboere"_q, {}, Indicator::Unit::Persons, {}};
    indicator.number = 1;
    arrival.indicators = {indicator};
    arrival.figures = {FigureAt(1, 1, *Year::from(2010), StatFigure::number(7))};
    int asked = 0;
    ASSERT_TRUE(succeeded(workspace->areaEdits().bring(std::move(arrival), "import"_q, [&](double) {
        type("Under importen"_q);
        EXPECT_FALSE(drafts->flush());
        ++asked;
        return true;
    })));
    EXPECT_GT(asked, 0);
    EXPECT_NE(inFile(), "Under importen"_q);
    EXPECT_TRUE(QTest::qWaitFor([this] { return inFile() == "Under importen"_q; }, 7000));
    EXPECT_FALSE(drafts->hasUnsaved());
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(DraftsTest, FlushSavesAtOnceAndSaysSo)
{
    QSignalSpy saved(drafts.get(), &Drafts::settled);
    type("Straks"_q);
    EXPECT_TRUE(drafts->flush());
    EXPECT_EQ(inFile(), "Straks"_q);
    EXPECT_EQ(saved.count(), 1);
    EXPECT_TRUE(drafts->flush());
    EXPECT_EQ(saved.count(), 1);
}

TEST_F(DraftsTest, TriesEachPlaceOnItsOwn)
{
    // Forms that somebody has deleted take no text, wherever they stand among the others.
    QSignalSpy failed(drafts.get(), &Drafts::failed);
    std::vector<AnswerPlace> gone;
    for (int i = 0; i < 8; ++i) {
        gone.push_back({CardId::create(), activities});
        drafts->touch(gone.back(), "Kan ikke gemmes"_q);
    }
    type("Kan gemmes"_q);
    EXPECT_FALSE(drafts->flush());
    EXPECT_EQ(inFile(), "Kan gemmes"_q);
    EXPECT_FALSE(drafts->unsaved(AnswerPlace{card(), activities}));
    for (const AnswerPlace& place : gone)
        EXPECT_EQ(drafts->unsaved(place), "Kan ikke gemmes"_q);
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(DraftsTest, LeavesAConflictToTheOfficerWhateverIsTypedElsewhere)
{
    type("Min tekst"_q);
    ASSERT_TRUE(succeeded(workspace->cards().setAnswer(card(), activities, "En kollegas tekst"_q)));
    QSignalSpy failed(drafts.get(), &Drafts::failed);
    EXPECT_FALSE(drafts->flush());
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.front().at(1).value<TypedFault>().error.fault, Fault::Conflict);

    const AnswerPlace other{workspace->book()->cards.back().id, activities};
    drafts->touch(other, "Andre ord"_q);
    type("Min tekst, rettet"_q);
    EXPECT_FALSE(drafts->flush());
    EXPECT_EQ(inFile(), "En kollegas tekst"_q);
    EXPECT_EQ(workspace->book()->card(other.card)->answer(activities), "Andre ord"_q);
    EXPECT_EQ(failed.count(), 1);

    EXPECT_TRUE(drafts->insist(AnswerPlace{card(), activities}));
    EXPECT_EQ(inFile(), "Min tekst, rettet"_q);
    EXPECT_FALSE(drafts->hasUnsaved());
}

TEST_F(DraftsTest, EachConflictIsDecidedOnItsOwn)
{
    const AnswerPlace first{card(), activities};
    const AnswerPlace second{workspace->book()->cards.back().id, activities};
    drafts->touch(first, "Min første"_q);
    drafts->touch(second, "Min anden"_q);
    ASSERT_TRUE(succeeded(workspace->cards().setAnswer(first.card, activities, "Deres første"_q)));
    ASSERT_TRUE(succeeded(workspace->cards().setAnswer(second.card, activities, "Deres anden"_q)));
    EXPECT_FALSE(drafts->flush());
    ASSERT_TRUE(drafts->conflict());
    EXPECT_TRUE(drafts->insist(first));
    EXPECT_EQ(inFile(), "Min første"_q);
    EXPECT_EQ(drafts->conflict(), TypedPlace(second)) << "the other one is still a question";
    EXPECT_EQ(drafts->unsaved(second), "Min anden"_q);
    drafts->drop(second);
    EXPECT_FALSE(drafts->hasUnsaved());
    EXPECT_EQ(workspace->book()->card(second.card)->answer(activities), "Deres anden"_q);
}

TEST_F(DraftsTest, WhatIsHeldIsSavedWhenItIsAskedForOnly)
{
    const HeadPlace title{card(), HeadPlace::Field::Title};
    drafts->touch(title, "Halv"_q, Drafts::Saving::Held);
    type("Straks"_q);
    EXPECT_TRUE(drafts->flush());
    EXPECT_EQ(inFile(), "Straks"_q);
    EXPECT_EQ(drafts->unsaved(title), "Halv"_q);
    EXPECT_TRUE(drafts->hasUnsaved());
    EXPECT_TRUE(drafts->settle());
    EXPECT_EQ(workspace->book()->card(card())->title, "Halv"_q);
}

TEST_F(DraftsTest, WhatIsKeptIsNeverTriedAndInNobodysWay)
{
    const ReasonPlace reason{ReasonPlace::Of::Form, card(), stateText(CardState::Returned)};
    QSignalSpy failed(drafts.get(), &Drafts::failed);
    drafts->touch(reason, "Skriv tallene"_q, Drafts::Saving::Kept);
    type("Straks"_q);
    EXPECT_TRUE(drafts->settle());
    EXPECT_EQ(inFile(), "Straks"_q);
    EXPECT_EQ(failed.count(), 0);
    EXPECT_TRUE(drafts->hasUnsaved());
    EXPECT_TRUE(drafts->unsavedText().contains("Skriv tallene"_q));
    drafts->drop(reason);
    EXPECT_FALSE(drafts->hasUnsaved());
}

TEST_F(DraftsTest, MineIsSavedOverTheirsWhereItWasHeldToo)
{
    const HeadPlace title{card(), HeadPlace::Field::Title};
    drafts->touch(title, "Mit navn"_q, Drafts::Saving::Held);
    ASSERT_TRUE(succeeded(workspace->cards().setTitle(card(), "Deres navn"_q, false)));
    EXPECT_FALSE(drafts->settle());
    ASSERT_EQ(drafts->conflict(), TypedPlace(title));
    EXPECT_TRUE(drafts->insist(title));
    EXPECT_EQ(workspace->book()->card(card())->title, "Mit navn"_q);
}

TEST_F(DraftsTest, TwoTextsThatHaveBecomeOneAreNoConflict)
{
    type("Min tekst"_q);
    ASSERT_TRUE(succeeded(workspace->cards().setAnswer(card(), activities, "Deres tekst"_q)));
    EXPECT_FALSE(drafts->flush());
    type("Deres tekst"_q);
    EXPECT_TRUE(drafts->flush());
    EXPECT_FALSE(drafts->hasUnsaved());
    EXPECT_EQ(inFile(), "Deres tekst"_q);
}

TEST_F(DraftsTest, WhatWaitsForAnotherYearHoldsUpNothingInThisOneAndKeepsItsName)
{
    const HeadPlace due{card(), HeadPlace::Field::Due};
    const QString title = workspace->book()->card(card())->title;
    drafts->touch(due, "i morgen"_q, Drafts::Saving::Held);
    ASSERT_TRUE(succeeded(workspace->accountEdits().create(year(2012))));
    EXPECT_TRUE(drafts->settle());
    EXPECT_TRUE(drafts->places().empty());
    EXPECT_TRUE(drafts->hasUnsaved());
    EXPECT_TRUE(drafts->names().join(u'\n').contains(title));
    EXPECT_TRUE(drafts->unsavedText().contains(title));
    ASSERT_TRUE(succeeded(workspace->show(year(2010))));
    EXPECT_EQ(drafts->unsaved(due), "i morgen"_q);
    EXPECT_FALSE(drafts->settle());
}

TEST_F(DraftsTest, LettingGoIsTold)
{
    type("Kasseres"_q);
    QSignalSpy tried(drafts.get(), &Drafts::tried);
    drafts->forget();
    EXPECT_EQ(tried.count(), 1);
    EXPECT_FALSE(drafts->hasUnsaved());
}

TEST_F(DraftsTest, WhatAnotherProgramWroteElsewhereIsNoConflict)
{
    // The lock was removed by hand, and somebody writes.
    Workspace::breakLock(path());
    auto other = valueOf(Workspace::open(path(), Access::Write, "Anders"_q));
    ASSERT_TRUE(other->standing().canWrite());
    const CardId shared = card();
    const AchievementPlace kind{shared, AchievementPlace::Field::Kind};
    drafts->touch(kind, achievementText(AchievementKind::High));
    ASSERT_TRUE(succeeded(other->cards().setTitle(shared, "Klubben, nyt navn"_q, false)));
    EXPECT_TRUE(drafts->flush()) << "their title and my achievement do not touch";
    EXPECT_EQ(workspace->book()->card(shared)->achievement->kind, AchievementKind::High);
    EXPECT_EQ(workspace->book()->card(shared)->title, "Klubben, nyt navn"_q);

    type("Min tekst"_q);
    ASSERT_TRUE(succeeded(other->show(year(2010))));
    ASSERT_TRUE(succeeded(other->cards().setAnswer(shared, activities, "Deres tekst"_q)));
    EXPECT_FALSE(drafts->flush());
    EXPECT_EQ(inFile(), "Deres tekst"_q);
    EXPECT_EQ(drafts->unsaved(AnswerPlace{shared, activities}), "Min tekst"_q);
}

} // namespace

} // namespace indblik
