// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/areaedits.h"

#include "core/workspace/figureimport.h"
#include "core/workspace/writtenfigure.h"
#include "tests/core/workspace/openfile.h"

#include <QFile>

#include <sqlite3.h>

namespace indblik {

namespace {

class AreaEditsTest : public WorkspaceTest
{
protected:
    const AreaBook& areas() { return *valueOf(workspace().areas()); }
    AreaEdits& edits() { return workspace().areaEdits(); }

    AreaId add(const QString& name, AreaKind kind = AreaKind::Area, std::optional<AreaId> partOf = {})
    {
        Area area;
        area.name = name;
        area.kind = kind;
        area.partOf = partOf;
        return valueOf(edits().save(area));
    }

    const Area& area(const QString& name)
    {
        const Area* found = areas().areaNamed(name);
        EXPECT_TRUE(found) << qPrintable(name);
        return *found;
    }

    std::optional<StatFigure> figure(const QString& name, const char* indicator, int year)
    {
        return areas().figures.at(
            area(name).number, areas().indicator(QLatin1String(indicator))->number, *Year::from(year));
    }

    QString fileWith(const QByteArray& text, const QString& name = "tal.csv"_q)
    {
        QFile file(path() + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    FigureProposal import(const QString& file, NameChoice unknown = NameChoice::Create)
    {
        const auto opened = valueOf(openFigures(file, areas()));
        auto proposal = valueOf(readProposal(file, {{}, opened.map, unknown}, areas(), QDate(2011, 3, 1)));
        FigureProposal told = proposal;
        AreaArrival arrival = arrivalOf(std::move(proposal), areas());
        arrival.figureMap = {opened.sourceKey, opened.map.toText()};
        EXPECT_TRUE(succeeded(edits().bring(std::move(arrival), "Import"_q)));
        return told;
    }

    void sqlOnDisk(const char* sql)
    {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }
};

constexpr auto table = "Område;Emne;Tid;INDHOLD\nNord/Syd;Beboere;2009;1500\nNord/Syd;Beboere;2010;1480\n"
                       "Ærø Park;Beboere;2010;-\nÆrø Park;Trivsel;2010;..\n";

} // namespace

TEST_F(AreaEditsTest, KeepTheOldNameOfAnAreaThatIsRenamed)
{
    add("Tingbjerg/Utterslevhuse"_q);
    Area renamed = area("Tingbjerg/Utterslevhuse"_q);
    renamed.name = "  Tingbjerg   Park "_q;
    const AreaId id = valueOf(edits().save(renamed));
    EXPECT_EQ(area("tingbjerg/utterslevhuse"_q).id, id);
    EXPECT_EQ(area("Tingbjerg Park"_q).aliases, QStringList{"Tingbjerg/Utterslevhuse"_q});
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(area("Tingbjerg/Utterslevhuse"_q).aliases, QStringList());
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(AreaEditsTest, RefuseANameThatIsTakenAndAnAreaInItself)
{
    const AreaId first = add("Åparken"_q);
    Area second;
    second.name = "åparken"_q;
    EXPECT_FALSE(edits().save(second));
    Area circular = area("Åparken"_q);
    circular.partOf = first;
    EXPECT_FALSE(edits().save(circular));
    second.name = " "_q;
    EXPECT_FALSE(edits().save(second));
    // A division may be called as its area.
    add("Åparken"_q, AreaKind::Division, first);
    EXPECT_EQ(areas().divisionsOf(first).size(), 1U);
    EXPECT_EQ(area("Åparken"_q).id, first);
}

TEST_F(AreaEditsTest, KeepWhatSurvivesARestart)
{
    const AreaId region = add("Hovedstaden"_q, AreaKind::Region);
    const AreaId after = add("Ny by"_q, AreaKind::Area, region);
    Area old;
    old.name = "Gammel by"_q;
    old.aliases = {"G/by"_q};
    old.from = QDate(1990, 1, 1);
    old.until = QDate(2010, 1, 1);
    old.successors = {after};
    old.initiatives = {book().initiatives.front().id};
    old.note = "Lagt sammen med naboen."_q;
    const AreaId id = valueOf(edits().save(old));
    const Area written = *areas().area(id);
    reopen();
    EXPECT_EQ(*areas().area(id), written);
    EXPECT_EQ(areas().area(after)->partOf, region);
    EXPECT_TRUE(areas().area(id)->isThereOn(QDate(2009, 12, 31)));
    EXPECT_FALSE(areas().area(id)->isThereOn(QDate(2010, 1, 1)));
}

TEST_F(AreaEditsTest, DeleteAnAreaOnlyWhileNothingHangsOnIt)
{
    const AreaId id = add("Fejltastet"_q);
    const AreaId division = add("Afdeling"_q, AreaKind::Division, id);
    EXPECT_FALSE(edits().remove(id));
    ASSERT_TRUE(succeeded(edits().remove(division)));
    ASSERT_TRUE(succeeded(edits().setFigure(id, "residents"_q, *Year::from(2010), StatFigure::number(7))));
    EXPECT_FALSE(edits().remove(id));
    ASSERT_TRUE(succeeded(edits().setFigure(id, "residents"_q, *Year::from(2010), std::nullopt)));
    ASSERT_TRUE(succeeded(edits().remove(id)));
    EXPECT_FALSE(areas().area(id));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(areas().area(id));
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(AreaEditsTest, AnImportThatIsStoppedStoresNothing)
{
    import(fileWith(table));
    const auto history = valueOf(workspace().history({})).size();
    const qint64 figures = areas().figures.count();
    AreaArrival arrival;
    arrival.source.title = "stoppet"_q;
    const int number = areas().areas.front().number;
    const int residents = areas().indicator("residents"_q)->number;
    for (int i = 0; i < 6; ++i) {
        for (int year = 1900; year < 2900; ++year)
            arrival.figures.emplace_back(number + 10 + i, residents, *Year::from(year), StatFigure::number(year));
    }
    Area added;
    added.name = "Ny"_q;
    added.number = 900;
    arrival.areas = {added};
    std::vector<double> done;
    const auto stopped = edits().bring(arrival, "import"_q, [&done](double part) {
        done.push_back(part);
        return part < 0.5;
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(done.size(), 2U);
    EXPECT_EQ(valueOf(workspace().history({})).size(), history);
    reopen();
    EXPECT_EQ(areas().figures.count(), figures);
    EXPECT_FALSE(areas().areaNamed("Ny"_q));
    EXPECT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(edits().bring(arrival, "import"_q, [](double) { return true; })));
    EXPECT_EQ(areas().figures.count(), figures + 6000);
}

TEST_F(AreaEditsTest, NothingElseIsWrittenIntoAnImportThatIsBeingStored)
{
    import(fileWith(table));
    AreaArrival arrival;
    arrival.source.title = "stor"_q;
    const int number = areas().areas.front().number;
    const AreaId known = areas().areas.front().id;
    const int residents = areas().indicator("residents"_q)->number;
    for (int year = 1900; year < 2900; ++year)
        arrival.figures.emplace_back(number, residents, *Year::from(year), StatFigure::number(year));
    const QString undo = workspace().undoText();
    int refused = 0;
    const auto bring = [&](bool goesOn) {
        return edits().bring(arrival, "import"_q, [&, goesOn](double) {
            EXPECT_TRUE(workspace().isWriting());
            const auto year = *Year::from(2010);
            refused += int(!edits().setFigure(known, "residents"_q, year, StatFigure::number(1)));
            refused += int(!workspace().undo()) + int(!workspace().show()) + int(!workspace().verify());
            return goesOn;
        });
    };
    const auto before = areas().figures.count();
    EXPECT_FALSE(bring(false));
    EXPECT_EQ(refused, 4);
    EXPECT_FALSE(workspace().isWriting());
    EXPECT_EQ(workspace().undoText(), undo);
    EXPECT_EQ(areas().figures.count(), before);
    EXPECT_TRUE(succeeded(bring(true)));
    EXPECT_TRUE(succeeded(workspace().verify()));
    EXPECT_TRUE(succeeded(edits().setFigure(known, "residents"_q, *Year::from(2010), StatFigure::number(1))));
    EXPECT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(areas().figures.count(), before);
}

TEST_F(AreaEditsTest, AfterAnImportWithProgressTheFiguresAreThoseThatAreReadFromTheFile)
{
    import(fileWith(table));
    const int number = areas().areas.front().number;
    const AreaId known = areas().areas.front().id;
    const int residents = areas().indicator("residents"_q)->number;
    ASSERT_TRUE(succeeded(edits().setFigure(known, "residents"_q, *Year::from(2005), StatFigure::number(5))));
    const auto arriving = [&](const QDate& vintage, int offset, int first) {
        AreaArrival arrival;
        arrival.source.title = vintage.toString(Qt::ISODate);
        arrival.source.vintage = vintage;
        for (int year = first; year < first + 20; ++year)
            arrival.figures.emplace_back(number, residents, *Year::from(year), StatFigure::number(year + offset));
        return arrival;
    };
    const auto goOn = [](double) { return true; };
    ASSERT_TRUE(succeeded(edits().bring(arriving(QDate(2012, 1, 1), 100, 2000), "a"_q, goOn)));
    ASSERT_TRUE(succeeded(edits().bring(arriving(QDate(2011, 1, 1), 200, 1990), "b"_q, goOn)));
    ASSERT_TRUE(succeeded(edits().bring(arriving(QDate(2013, 1, 1), 300, 2010), "c"_q, goOn)));
    const auto all = [&] {
        std::vector<std::pair<qint64, int>> told;
        for (int year = 1985; year < 2035; ++year) {
            const auto figure = areas().figures.at(number, residents, *Year::from(year));
            told.emplace_back(
                figure ? figure->ratio.value : -1, areas().figures.source(number, residents, *Year::from(year)));
        }
        return told;
    };
    const auto atOnce = all();
    reopen();
    EXPECT_EQ(atOnce, all());
    EXPECT_EQ(figure(areas().areas.front().name, "residents", 2005), StatFigure::number(5));
    EXPECT_EQ(figure(areas().areas.front().name, "residents", 2009), StatFigure::number(2109));
    EXPECT_EQ(figure(areas().areas.front().name, "residents", 2010), StatFigure::number(2310));
}

TEST_F(AreaEditsTest, AShareIsTypedAsAShareOrAsACountOfItsWhole)
{
    import(fileWith(table));
    const AreaId known = areas().areas.front().id;
    const Year year = *Year::from(2010);
    Indicator alone{"smokers"_q, "Rygere"_q, {}, Indicator::Unit::Share, {}};
    AreaArrival arrival;
    alone.number = 90;
    arrival.indicators = {alone};
    ASSERT_TRUE(succeeded(edits().bring(std::move(arrival), "indikator"_q)));
    const auto type = [&](const QString& indicator, const QString& text) {
        return edits().setFigure(known, indicator, year, valueOf(readStatFigure(text)));
    };
    for (const QString& text : {"38,9 %"_q, "14 af 36"_q, "-"_q, ".."_q})
        EXPECT_TRUE(succeeded(type("smokers"_q, text))) << text.toStdString();
    EXPECT_FALSE(type("smokers"_q, "38,9"_q));
    EXPECT_FALSE(type("smokers"_q, "39"_q));
    EXPECT_FALSE(type("outsideLabourMarket"_q, "38,9"_q));
    EXPECT_TRUE(succeeded(type("outsideLabourMarket"_q, "39"_q)));
    EXPECT_FALSE(type("residents"_q, "38,9 %"_q));
    EXPECT_FALSE(type("residents"_q, "14 af 36"_q));
}

TEST_F(AreaEditsTest, LetWhatWasTypedCountBeforeTheSourceUntilItIsTakenAway)
{
    import(fileWith(table));
    const AreaId id = area("Nord/Syd"_q).id;
    ASSERT_TRUE(succeeded(edits().setFigure(id, "residents"_q, *Year::from(2010), StatFigure::number(1490))));
    EXPECT_EQ(figure("Nord/Syd"_q, "residents", 2010), StatFigure::number(1490));
    reopen();
    EXPECT_EQ(figure("Nord/Syd"_q, "residents", 2010), StatFigure::number(1490));
    ASSERT_TRUE(succeeded(edits().setFigure(id, "residents"_q, *Year::from(2010), std::nullopt)));
    EXPECT_EQ(figure("Nord/Syd"_q, "residents", 2010), StatFigure::number(1480));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(figure("Nord/Syd"_q, "residents", 2010), StatFigure::number(1490));
    const auto history = valueOf(workspace().history({id.text(), {}}));
    ASSERT_FALSE(history.empty());
    EXPECT_EQ(history.front().field, "residents/2010"_q);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(AreaEditsTest, TheFirstTypedFigureCanBeTypedAgainAfterItsUndo)
{
    import(fileWith(table));
    const AreaId id = area("Nord/Syd"_q).id;
    const auto type = [&] { return edits().setFigure(id, "residents"_q, *Year::from(2011), StatFigure::number(9)); };
    ASSERT_TRUE(succeeded(type()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(areas().figures.years().count(*Year::from(2011)), 0U) << "no figure of it, so no year of figures";
    ASSERT_TRUE(succeeded(type()));
    EXPECT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(edits().setFigure(id, "residents"_q, *Year::from(2011), std::nullopt)));
    reopen();
    EXPECT_FALSE(figure("Nord/Syd"_q, "residents", 2011));
}

TEST_F(AreaEditsTest, AnIndicatorIsKnownByItsTitleWithoutTheAges)
{
    import(fileWith("Område;Emne;Tid;Antal\nNord;uden for arbejdsmarkedet;2010;450\nNord;Beboere;2010;1500\n"));
    EXPECT_EQ(figure("Nord"_q, "outsideLabourMarket", 2010), StatFigure::number(450));
    EXPECT_EQ(figure("Nord"_q, "residents", 2010), StatFigure::number(1500)) << "not those of an age";
}

TEST_F(AreaEditsTest, ImportOfNothingButFaultsBringsNoAreas)
{
    import(fileWith("Område;Emne;Tid;INDHOLD\nNord;Beboere;2010;mange\nSyd;Beboere;2010;få\n"));
    EXPECT_TRUE(areas().areas.empty());
    EXPECT_TRUE(areas().sources.empty());
}

TEST_F(AreaEditsTest, ImportIsOneStepThatUndoTakesBackAndRedoBrings)
{
    const auto proposal = import(fileWith(table));
    EXPECT_EQ(proposal.counts.created, 4);
    EXPECT_EQ(figure("Ærø Park"_q, "residents", 2010), StatFigure::mark(StatFigure::Kind::Nil));
    EXPECT_EQ(areas().sources.size(), 1U);
    EXPECT_EQ(areas().sources.front().figures, 4);
    EXPECT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(areas().areas.empty());
    EXPECT_TRUE(areas().sources.empty());
    EXPECT_TRUE(areas().figures.isEmpty());
    EXPECT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(figure("Nord/Syd"_q, "residents", 2009), StatFigure::number(1500));
    EXPECT_EQ(areas().figures.count(), 4);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(AreaEditsTest, ImportOfTheSameFileTwiceChangesNothing)
{
    const QString file = fileWith(table);
    import(file);
    const auto history = valueOf(workspace().history({})).size();
    const auto again = import(file);
    EXPECT_EQ(again.counts.unchanged, 4);
    EXPECT_EQ(again.counts.created + again.counts.changed, 0);
    EXPECT_EQ(valueOf(workspace().history({})).size(), history);
}

TEST_F(AreaEditsTest, ALaterSourceCountsAndTheEarlierOneStays)
{
    import(fileWith(table));
    import(fileWith("Område;Emne;Tid;INDHOLD\nNord/Syd;Beboere;2010;1475\n", "senere.csv"_q));
    EXPECT_EQ(figure("Nord/Syd"_q, "residents", 2010), StatFigure::number(1475));
    EXPECT_EQ(areas().sources.size(), 2U);
    EXPECT_EQ(areas().sources.back().figures, 1) << "only what is new or changed";
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(figure("Nord/Syd"_q, "residents", 2010), StatFigure::number(1480));
}

TEST_F(AreaEditsTest, ASpellingThatIsSaidToBeTheSameBecomesAnAlias)
{
    const AreaId id = add("Nord og Syd"_q);
    const QString file = fileWith("Område;Tid;Beboere\nNord/Syd;2010;1480\n");
    const auto opened = valueOf(openFigures(file, areas()));
    auto proposal = valueOf(readProposal(file, {{}, opened.map}, areas(), QDate(2011, 3, 1)));
    ASSERT_EQ(proposal.areas.size(), 1U);
    EXPECT_EQ(proposal.areas.front().choice, NameChoice::LeaveOut);
    EXPECT_EQ(proposal.counts.created, 0);
    proposal.areas.front().choice = NameChoice::SameAs;
    proposal.areas.front().area = id;
    recount(proposal, areas());
    EXPECT_EQ(proposal.counts.created, 1);
    ASSERT_TRUE(succeeded(edits().bring(arrivalOf(std::move(proposal), areas()), "Import"_q)));
    EXPECT_EQ(area("nord/syd"_q).id, id);
    EXPECT_EQ(figure("Nord og Syd"_q, "residents", 2010), StatFigure::number(1480));
}

TEST_F(AreaEditsTest, HowATableIsReadIsRememberedForItsSource)
{
    const QString file = fileWith("A;B;C\nNord;2010;1480\n");
    FigureMap map;
    map.area = "A"_q;
    map.year = "B"_q;
    map.value = "C"_q;
    map.fixedIndicator = "residents"_q;
    auto proposal = valueOf(readProposal(file, {{}, map, NameChoice::Create}, areas(), QDate(2011, 3, 1)));
    AreaArrival arrival = arrivalOf(std::move(proposal), areas());
    arrival.figureMap = {valueOf(openFigures(file, areas())).sourceKey, map.toText()};
    ASSERT_TRUE(succeeded(edits().bring(std::move(arrival), "Import"_q)));
    const auto next = valueOf(openFigures(fileWith("A;B;C\nNord;2011;1500\n", "tal 2011.csv"_q), areas()));
    EXPECT_TRUE(next.isRemembered);
    EXPECT_EQ(next.map, map);
    const auto other = valueOf(openFigures(fileWith("A;B;C\nNord;2011;17\n", "hunde.csv"_q), areas()));
    EXPECT_FALSE(other.isRemembered) << "a table of something else may have the same headings";
}

TEST_F(AreaEditsTest, FiguresThatAnotherProgramChangedAreFound)
{
    import(fileWith(table));
    sqlOnDisk("UPDATE area_figure SET value = 1501 WHERE value = 1500");
    reopen();
    EXPECT_FALSE(workspace().verify());
}

TEST_F(AreaEditsTest, RulesCanBeChangedAndHadBackAsDelivered)
{
    Scheme scheme = *areas().scheme("mb_combined_letting"_q);
    scheme.ruleSets.back().classes[0].ways[0].criteria[0].limit = Ratio{35, 100};
    ASSERT_TRUE(succeeded(edits().save(scheme)));
    reopen();
    EXPECT_EQ(areas().scheme("mb_combined_letting"_q)->ruleSets, scheme.ruleSets);
    ASSERT_TRUE(succeeded(edits().restore("mb_combined_letting"_q)));
    EXPECT_EQ(areas().scheme("mb_combined_letting"_q)->ruleSets, builtInSchemes()[1].ruleSets);
    scheme.ruleSets.front().to = QDate(2011, 1, 1);
    EXPECT_FALSE(edits().save(scheme)) << "the spans overlap";
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(AreaEditsTest, ListsNameOnlyWhatIsThere)
{
    const AreaId id = add("Nord"_q);
    DesignationList list;
    list.scheme = "mb_61a"_q;
    list.validFrom = QDate(2018, 12, 1);
    list.entries = {{id, "ghetto"_q}};
    ASSERT_TRUE(succeeded(edits().save(list)));
    EXPECT_FALSE(edits().remove(id)) << "it is on a list";
    DesignationList wrong = list;
    wrong.id = DesignationListId::create();
    wrong.entries.front().classKey = "moon"_q;
    EXPECT_FALSE(edits().save(wrong));
    reopen();
    ASSERT_EQ(areas().lists.size(), 1U);
    EXPECT_EQ(areas().lists.front().entries, list.entries);
    ASSERT_TRUE(succeeded(edits().remove(list.id)));
    EXPECT_TRUE(areas().lists.empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(areas().lists.size(), 1U);
}

TEST_F(AreaEditsTest, TheSmallestNumberShownIsNeverUnderThree)
{
    EXPECT_EQ(areas().disclosureThreshold, 5);
    EXPECT_FALSE(edits().setDisclosureThreshold(2));
    ASSERT_TRUE(succeeded(edits().setDisclosureThreshold(3)));
    reopen();
    EXPECT_EQ(areas().disclosureThreshold, 3);
}

TEST_F(AreaEditsTest, ADevelopmentPlanIsKeptWithItsDaysAndNeverEndsBeforeItBegins)
{
    const AreaId id = add("Solbakken"_q);
    Area changed = area("Solbakken"_q);
    changed.planFrom = QDate(2019, 12, 1);
    changed.planUntil = QDate(2019, 11, 30);
    EXPECT_FALSE(edits().save(changed));
    changed.planUntil = QDate(2024, 3, 1);
    ASSERT_TRUE(succeeded(edits().save(changed)));
    reopen();
    EXPECT_EQ(areas().area(id)->planFrom, QDate(2019, 12, 1));
    EXPECT_EQ(areas().area(id)->planUntil, QDate(2024, 3, 1));
    changed = *areas().area(id);
    changed.planUntil.reset();
    ASSERT_TRUE(succeeded(edits().save(changed)));
    EXPECT_FALSE(areas().area(id)->planUntil);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(areas().area(id)->planUntil, QDate(2024, 3, 1));
}

} // namespace indblik
