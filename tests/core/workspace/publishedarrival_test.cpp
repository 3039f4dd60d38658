// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/publishedarrival.h"

#include "core/domain/publishedlist.h"
#include "tests/core/workspace/openfile.h"

namespace indblik {

namespace {

PublishedArea placeOf(const QString& name, const QString& municipality, const QString& classKey,
    std::vector<PublishedArea::Figure> figures = {})
{
    return {name, municipality, {}, classKey, std::move(figures)};
}

PublishedArea::Figure residents(int year, qint64 persons)
{
    return {"residents"_q, *Year::from(year), StatFigure::number(persons)};
}

/// Two lists of two municipalities, each with figures of its own.
std::vector<PublishedList> twoLists()
{
    return {{"mb_combined_letting"_q, QDate(2023, 12, 1), {}, "Bilag 15"_q, {}, false, {"combinedLettingEligible"_q},
                {placeOf("Bispehaven"_q, "Aarhus"_q, "combinedLettingEligible"_q, {residents(2023, 1490)}),
                    placeOf("Vollsmose"_q, "Odense"_q, "combinedLettingEligible"_q, {residents(2023, 5400)})}},
        {"mb_combined_letting"_q, QDate(2024, 12, 1), {}, "Bilag 16"_q, "Tabel 1"_q, false,
            {"combinedLettingEligible"_q},
            {placeOf("Bispehaven"_q, "Aarhus"_q, "combinedLettingEligible"_q, {residents(2024, 1487)}),
                placeOf("Vollsmose"_q, "Odense"_q, "combinedLettingEligible"_q, {residents(2024, 5317)})}}};
}

class PublishedArrivalTest : public WorkspaceTest
{
protected:
    const AreaBook& areas() { return *valueOf(workspace().areas()); }

    void bring(const QString& municipality)
    {
        ASSERT_TRUE(
            succeeded(workspace().areaEdits().bring(publishedArrival(areas(), twoLists(), municipality), "lister"_q)));
    }

    QStringList namesOn(int list)
    {
        QStringList names;
        for (const Area& area : areas().areas) {
            if (areas().lists.at(size_t(list)).entry(area.id))
                names.append(area.name);
        }
        return names;
    }

    QString sourceOf(const QString& area, int year)
    {
        const Area* of = areas().areaNamed(area);
        const FigureSource* source = areas().source(
            areas().figures.source(of->number, areas().indicator("residents"_q)->number, *Year::from(year)));
        return source ? source->title : QString();
    }
};

} // namespace

TEST_F(PublishedArrivalTest, OfASecondMunicipalityComesOntoTheListsThatAreThere)
{
    bring("Aarhus"_q);
    const DesignationListId list = areas().lists.at(1).id;
    EXPECT_EQ(namesOn(1), QStringList{"Bispehaven"_q});
    bring("Odense"_q);
    ASSERT_EQ(areas().lists.size(), 2U) << "no second list of the day";
    EXPECT_EQ(areas().lists[1].id, list);
    EXPECT_EQ(namesOn(0), QStringList({"Bispehaven"_q, "Vollsmose"_q}));
    EXPECT_EQ(namesOn(1), QStringList({"Bispehaven"_q, "Vollsmose"_q}));
    EXPECT_EQ(areas().lists[1].source, "Bilag 16. Tabel 1"_q) << "the source is said once";
    EXPECT_TRUE(publishedArrival(areas(), twoLists(), {}).lists.empty()) << "now the file has it all";
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(namesOn(1), QStringList{"Bispehaven"_q}) << "it is one step";
}

TEST_F(PublishedArrivalTest, LeavesWhatAnOfficerWroteOfTheDayAndSaysWhereTheRestIsFrom)
{
    bring("Aarhus"_q);
    DesignationList own = areas().lists[1];
    own.source = "Egen afskrift"_q;
    own.entries.front().classKey = "deprived"_q;
    ASSERT_TRUE(succeeded(workspace().areaEdits().save(own)));
    bring({});
    EXPECT_EQ(areas().lists[1].entry(areas().areaNamed("Bispehaven"_q)->id)->classKey, "deprived"_q);
    EXPECT_EQ(areas().lists[1].entries.size(), 2U);
    EXPECT_EQ(areas().lists[1].source, "Egen afskrift; Bilag 16. Tabel 1"_q);
}

TEST_F(PublishedArrivalTest, KeepsTheFiguresOfEachListUnderTheSourceOfThatList)
{
    bring({});
    EXPECT_EQ(areas().sources.size(), 2U);
    EXPECT_EQ(sourceOf("Bispehaven"_q, 2023), "Bilag 15"_q);
    EXPECT_EQ(sourceOf("Bispehaven"_q, 2024), "Bilag 16"_q);
    EXPECT_EQ(areas().sources[0].vintage, QDate(2023, 12, 1));
    EXPECT_EQ(areas().sources[1].figures, 2);
}

TEST_F(PublishedArrivalTest, SaysOfAListThatItWasWorkedOutOfOthers)
{
    ASSERT_TRUE(succeeded(workspace().areaEdits().bring(publishedArrival(areas(), "mb_61a"_q, {}), "lister"_q)));
    std::vector<int> readAsTheyWere;
    for (const DesignationList& list : areas().lists) {
        if (!isWorkedOut(list))
            readAsTheyWere.push_back(list.validFrom.year());
        EXPECT_EQ(list.source.contains("Afledt"_q) && !isWorkedOut(list), false) << list.validFrom.year();
    }
    EXPECT_EQ(readAsTheyWere, (std::vector<int>{2012, 2017}));
    DesignationList own = areas().lists.back();
    own.source = "Ministeriets egen liste"_q;
    EXPECT_FALSE(isWorkedOut(own));
}

TEST_F(PublishedArrivalTest, NumbersItsAreasAfterTheGreatestThatTheFileHas)
{
    for (const QString& name : {"Nord"_q, "Syd"_q}) {
        Area area;
        area.name = name;
        ASSERT_TRUE(succeeded(workspace().areaEdits().save(area)));
    }
    ASSERT_TRUE(succeeded(workspace().areaEdits().remove(areas().areaNamed("Nord"_q)->id)));
    EXPECT_EQ(areas().nextAreaNumber(), areas().areaNamed("Syd"_q)->number + 1) << "not by how many there are";
    const int next = areas().nextAreaNumber();
    bring({});
    EXPECT_EQ(areas().areaNamed("Bispehaven"_q)->number, next);
    EXPECT_EQ(areas().areaNamed("Vollsmose"_q)->number, next + 1);
}

} // namespace indblik
