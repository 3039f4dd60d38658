// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/drafts.h"

#include "core/workspace.h"
#include "tests/fixtures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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
/// Places of all kinds, texts that can be stored and such that cannot, a file that comes and goes, somebody else who
/// writes, undo: whatever the order, each text ends on the disk or is a draft still.
class AnyOrder : public DraftsTest, public testing::WithParamInterface<int>
{
protected:
    AnyOrder()
    {
        const auto& cards = workspace->book()->cards;
        const BudgetRow& row = workspace->book()->budget.groups[0].rows[0];
        const GoalId goal = workspace->book()->goals.front().id;
        criterion = CriterionId::create();
        const BudgetPartId part = BudgetPartId::create();
        const BudgetColumn column{year(2010)};
        places = {
            {AnswerPlace{cards[0].id, activities}, {"Svar et"_q, "Svar to"_q}},
            {AnswerPlace{cards[1].id, activities}, {"Andet svar"_q, "Tredje svar"_q}},
            {AnswerPlace{CardId::create(), activities}, {"Til et skema der er væk"_q}},
            {AchievementPlace{cards[0].id, AchievementPlace::Field::Sentence}, {"Fordi"_q, "Derfor"_q}},
            {AchievementPlace{cards[1].id, AchievementPlace::Field::Kind},
                {achievementText(AchievementKind::High), achievementText(AchievementKind::NotAchieved)}},
            {CriterionPlace{cards[0].id, criterion, CriterionPlace::Field::Text}, {"Flere i job"_q, "Færre ledige"_q}},
            {CriterionPlace{cards[0].id, criterion, CriterionPlace::Field::Target},
                {targetText({.count = 10}, QLocale()), "måske"_q}},
            {CriterionPlace{cards[0].id, criterion, CriterionPlace::Field::Actual},
                {measurementTyped({.count = 14, .of = 20}, QLocale()), "30 af 20"_q}},
            {GoalPlace{goal, GoalPlace::Field::Assessment}, {"Nået"_q, "Ikke nået"_q}},
            {GoalPlace{goal, GoalPlace::Field::DecidedOn},
                {FuzzyDate::dayText(QDate(2010, 3, 17), QLocale()), "i går"_q}},
            {GoalPlace{goal, GoalPlace::Field::DecidedBy}, {"Udvalget"_q}},
            {PartPlace{row.id, part, PartPlace::Field::Name}, {"Kapelvej"_q, "Guldbergsgade"_q}},
            {PartPlace{.row = row.id, .part = part, .field = PartPlace::Field::Amount, .column = column},
                {"3,5"_q, "mange"_q}},
            {FootnoteTextPlace{{}, {row.id, column}, workspace->book()->budget.version.id}, {"Heraf puljen"_q}},
            {CellPlace{row.id, {}, column}, {"12,5"_q, "ukendt"_q}},
            {HeadPlace{cards[0].id, HeadPlace::Field::Title}, {"Ny titel"_q, cards[1].title}},
        };
        seed = unsigned(GetParam()) * 7919u + 1u;
    }

    unsigned next(unsigned below)
    {
        seed = seed * 1664525u + 1013904223u;
        return (seed >> 16) % below;
    }

    void takeFileAway()
    {
        if (std::exchange(isAway, true))
            return;
        ASSERT_TRUE(QFile::copy(path(), path("kopi.indblik"_q)));
        ASSERT_TRUE(QFile::rename(path(), path("væk.indblik"_q)));
        ASSERT_TRUE(QFile::rename(path("kopi.indblik"_q), path()));
    }

    void bringFileBack()
    {
        if (!std::exchange(isAway, false))
            return;
        ASSERT_TRUE(QFile::remove(path()));
        ASSERT_TRUE(QFile::rename(path("væk.indblik"_q), path()));
    }

    bool isOnDisk(const QString& text)
    {
        const auto history = valueOf(workspace->history({}));
        return std::any_of(history.begin(), history.end(), [&text](const HistoryEntry& entry) {
            return QJsonDocument(QJsonArray{entry.after}).toJson().contains(text.toUtf8());
        });
    }

    std::vector<std::pair<TypedPlace, QStringList>> places;
    CriterionId criterion;
    unsigned seed = 0;
    bool isAway = false;
};

TEST_P(AnyOrder, EachTextIsOnTheDiskOrADraftWithItsFault)
{
    std::map<TypedPlace, QString> last;
    for (int step = 0; step < 60; ++step) {
        const auto& [place, texts] = places[next(unsigned(places.size()))];
        switch (next(8)) {
        case 0:
            drafts->flush();
            break;
        case 1:
            drafts->settle();
            break;
        case 2:
            takeFileAway();
            break;
        case 3:
            bringFileBack();
            break;
        case 4:
            // Undo takes away what is on the disk; what waits, waits on.
            if (drafts->flush() && !isAway && next(2) == 0) {
                (void)workspace->undo();
                last.clear();
                for (const TypedPlace& waits : drafts->places())
                    last[waits] = *drafts->unsaved(waits);
            }
            break;
        case 5:
            if (const auto* answer = std::get_if<AnswerPlace>(&place); answer && !isAway && next(2) == 0)
                (void)workspace->cards().setAnswer(answer->card, answer->field, "En kollegas"_q);
            break;
        default:
            last[place] = texts[qsizetype(next(unsigned(texts.size())))];
            drafts->touch(place, last[place]);
        }
        for (const auto& [typedAt, text] : last) {
            if (const auto waits = drafts->unsaved(typedAt)) {
                EXPECT_EQ(*waits, text);
            }
        }
    }
    drafts->settle();
    for (const TypedPlace& waits : drafts->places())
        EXPECT_TRUE(drafts->fault(waits)) << drafts->called(waits).toStdString();
    bringFileBack();
    drafts->settle();
    for (const auto& [place, text] : last) {
        const auto waits = drafts->unsaved(place);
        EXPECT_TRUE(waits ? *waits == text : drafts->stored(place).value_or(QString()) == text || isOnDisk(text))
            << drafts->called(place).toStdString() << ": " << text.toStdString();
        EXPECT_EQ(waits.has_value(), drafts->fault(place).has_value());
        if (waits) {
            EXPECT_TRUE(drafts->unsavedText().contains(text) || std::holds_alternative<AchievementPlace>(place));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyOrder, testing::Range(0, 60));

} // namespace indblik
