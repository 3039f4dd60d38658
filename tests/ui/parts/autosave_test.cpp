// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/autosave.h"

#include "core/workspace.h"
#include "tests/fixtures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace indblik {
namespace {

const FieldKey activities{QStringLiteral("activities")};

class AutosaveTest : public StoreTest
{
protected:
    AutosaveTest()
    {
        auto store = valueOf(Store::create(path(), "Mette"_q));
        stored(store, smallBook());
        workspace = std::make_unique<Workspace>(std::move(store), "Mette"_q);
        EXPECT_TRUE(succeeded(workspace->show()));
        autosave = std::make_unique<Autosave>(*workspace);
    }

    CardId card() const { return workspace->book()->cards.front().id; }
    QString inFile() const { return workspace->book()->card(card())->answer(activities); }
    void type(const QString& text) { autosave->touch(AnswerPlace{card(), activities}, text); }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Autosave> autosave;
};

TEST_F(AutosaveTest, SavesTwoSecondsAfterTheLastKey)
{
    type("Nye ord"_q);
    EXPECT_TRUE(autosave->hasUnsaved());
    EXPECT_NE(inFile(), "Nye ord"_q);
    EXPECT_TRUE(QTest::qWaitFor([this] { return inFile() == "Nye ord"_q; }, 4000));
    EXPECT_FALSE(autosave->hasUnsaved());
}

TEST_F(AutosaveTest, SavesWhileTheOfficerGoesOnTyping)
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

TEST_F(AutosaveTest, KeepsWhatCouldNotBeSavedAndSavesItWhenTheFaultIsGone)
{
    // A synchronising program puts another file in our place; then it is put right.
    ASSERT_TRUE(QFile::copy(path(), path("kopi.indblik"_q)));
    ASSERT_TRUE(QFile::rename(path(), path("væk.indblik"_q)));
    ASSERT_TRUE(QFile::rename(path("kopi.indblik"_q), path()));
    QSignalSpy failed(autosave.get(), &Autosave::failed);
    type("Må ikke gå tabt"_q);
    EXPECT_FALSE(autosave->flush());
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(autosave->hasUnsaved());
    EXPECT_TRUE(autosave->unsavedText().contains("Må ikke gå tabt"_q));

    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(path("væk.indblik"_q), path()));
    EXPECT_TRUE(autosave->flush());
    EXPECT_EQ(inFile(), "Må ikke gå tabt"_q);
}

TEST_F(AutosaveTest, KeepsWhatIsTypedWhileAnImportIsStoredAndSavesItAfterwards)
{
    QSignalSpy failed(autosave.get(), &Autosave::failed);
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
        EXPECT_FALSE(autosave->flush());
        ++asked;
        return true;
    })));
    EXPECT_GT(asked, 0);
    EXPECT_NE(inFile(), "Under importen"_q);
    EXPECT_TRUE(QTest::qWaitFor([this] { return inFile() == "Under importen"_q; }, 7000));
    EXPECT_FALSE(autosave->hasUnsaved());
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(AutosaveTest, FlushSavesAtOnceAndSaysSo)
{
    QSignalSpy saved(autosave.get(), &Autosave::settled);
    type("Straks"_q);
    EXPECT_TRUE(autosave->flush());
    EXPECT_EQ(inFile(), "Straks"_q);
    EXPECT_EQ(saved.count(), 1);
    EXPECT_TRUE(autosave->flush());
    EXPECT_EQ(saved.count(), 1);
}

TEST_F(AutosaveTest, TriesEachPlaceOnItsOwn)
{
    // Forms that somebody has deleted take no text, wherever they stand among the others.
    QSignalSpy failed(autosave.get(), &Autosave::failed);
    std::vector<AnswerPlace> gone;
    for (int i = 0; i < 8; ++i) {
        gone.push_back({CardId::create(), activities});
        autosave->touch(gone.back(), "Kan ikke gemmes"_q);
    }
    type("Kan gemmes"_q);
    EXPECT_FALSE(autosave->flush());
    EXPECT_EQ(inFile(), "Kan gemmes"_q);
    EXPECT_FALSE(autosave->unsaved(AnswerPlace{card(), activities}));
    for (const AnswerPlace& place : gone)
        EXPECT_EQ(autosave->unsaved(place), "Kan ikke gemmes"_q);
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(AutosaveTest, LeavesAConflictToTheOfficerWhateverIsTypedElsewhere)
{
    type("Min tekst"_q);
    ASSERT_TRUE(succeeded(workspace->cards().setAnswer(card(), activities, "En kollegas tekst"_q)));
    QSignalSpy failed(autosave.get(), &Autosave::failed);
    EXPECT_FALSE(autosave->flush());
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.front().front().value<Error>().fault, Fault::Conflict);

    const AnswerPlace other{workspace->book()->cards.back().id, activities};
    autosave->touch(other, "Andre ord"_q);
    type("Min tekst, rettet"_q);
    EXPECT_FALSE(autosave->flush());
    EXPECT_EQ(inFile(), "En kollegas tekst"_q);
    EXPECT_EQ(workspace->book()->card(other.card)->answer(activities), "Andre ord"_q);
    EXPECT_EQ(failed.count(), 1);

    EXPECT_TRUE(autosave->insist());
    EXPECT_EQ(inFile(), "Min tekst, rettet"_q);
    EXPECT_FALSE(autosave->hasUnsaved());
}

} // namespace
} // namespace indblik
