// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/areaoffer.h"

#include "core/import/accountfile.h"
#include "core/workspace.h"
#include "tests/fixtures.h"

#include <QDir>
#include <QFile>

namespace indblik {

/// Accounts whose text names areas, proposed to a new file.
class AreaOfferTest : public StoreTest
{
protected:
    AreaOfferTest() : workspace(valueOf(Workspace::create(path(), "Mette"_q))) {}

    static QString invented()
    {
        return "Redegørelse for boligpolitikken 2012\n\n"
               "a) Der må ikke komme nye udsatte områder.\n\n"
               "1. Vurdering af opfyldelsen af målene\n\n"
               "Ad a. Der må ikke komme nye udsatte områder.\n\n"
               "Ministeriet offentliggjorte den 14. februar 2012 en liste over områder, hvor kombineret udlejning kan "
               "bruges.\n\n"
               "Derfor har kommunen nu tre boligområder på listen (Søvej/Åparken, Mosen og som nyt område Hegnet), hvor "
               "der frem til 1. marts 2012 var to udsatte områder (Søvej/Åparken og Mosen).\n\n"
               "Det anbefales, at målet fastholdes.\n"_q;
    }

    Proposal proposed(const QString& text, int of)
    {
        const QString source = path("redegørelse.txt"_q);
        QFile file(source);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.toUtf8());
        file.close();
        return valueOf(workspace->accountEdits().propose(valueOf(readAccountFile(source, year(of)))));
    }

    static ProposedItem* itemNamed(Proposal& proposal, const QString& title)
    {
        const auto item = std::find_if(proposal.items.begin(), proposal.items.end(),
            [&title](const ProposedItem& each) { return each.title == title; });
        return item == proposal.items.end() ? nullptr : &*item;
    }

    const AreaBook& areas() { return *valueOf(workspace->areas()); }

    QString namesOf(const DesignationList& list)
    {
        QStringList names;
        for (const Area& area : areas().areas) {
            if (list.entry(area.id))
                names.append(area.name);
        }
        return names.join(", "_q);
    }

    std::unique_ptr<Workspace> workspace;
};

TEST_F(AreaOfferTest, AcceptingBringsTheAreasAndTheListsInOneStep)
{
    const Proposal proposal = proposed(invented(), 2012);
    EXPECT_TRUE(areas().areas.empty()) << "nothing is stored before";
    ASSERT_TRUE(succeeded(workspace->accountEdits().apply(proposal)));
    ASSERT_EQ(areas().areas.size(), 3U);
    ASSERT_EQ(areas().lists.size(), 2U);
    const DesignationList& old = areas().lists[0];
    EXPECT_EQ(old.validFrom, QDate(2012, 2, 29)) << "the last day of which the text says that it was valid";
    EXPECT_EQ(namesOf(old), "Mosen, Søvej/Åparken"_q);
    EXPECT_TRUE(old.source.contains("før"_q) || old.source.contains("before"_q)) << old.source.toStdString();
    const DesignationList& now = areas().lists[1];
    EXPECT_EQ(now.scheme, "mb_combined_letting"_q);
    EXPECT_EQ(now.validFrom, QDate(2012, 3, 1));
    EXPECT_EQ(now.published, QDate(2012, 2, 14));
    EXPECT_EQ(namesOf(now), "Hegnet, Mosen, Søvej/Åparken"_q);
    EXPECT_EQ(now.entries[0].classKey, "combinedLettingEligible"_q) << "the class of the rules of that day";
    EXPECT_TRUE(now.source.contains("Redegørelse for boligpolitikken 2012"_q)) << now.source.toStdString();
    ASSERT_TRUE(succeeded(workspace->undo()));
    EXPECT_TRUE(areas().areas.empty());
    EXPECT_TRUE(areas().lists.empty());
}

TEST_F(AreaOfferTest, EachIsARowThatCanBeLeftOut)
{
    Proposal proposal = proposed(invented(), 2012);
    ProposedItem* newcomer = itemNamed(proposal, "Hegnet"_q);
    ASSERT_TRUE(newcomer);
    EXPECT_TRUE(newcomer->isAccepted);
    EXPECT_EQ(newcomer->line, 11);
    newcomer->isAccepted = false;
    ASSERT_TRUE(succeeded(workspace->accountEdits().apply(proposal)));
    EXPECT_FALSE(areas().areaNamed("Hegnet"_q));
    ASSERT_EQ(areas().lists.size(), 2U);
    EXPECT_EQ(namesOf(areas().lists[1]), "Mosen, Søvej/Åparken"_q) << "what was left out is on no list";
}

TEST_F(AreaOfferTest, WhatTheFileHasStaysAsItIs)
{
    Area known;
    known.name = "Søvej"_q;
    known.aliases = {"Søvej / Åparken"_q, "Søvej/Åparken"_q};
    ASSERT_TRUE(succeeded(workspace->areaEdits().save(known)));
    ASSERT_TRUE(succeeded(workspace->accountEdits().apply(proposed(invented(), 2012))));
    EXPECT_EQ(areas().areas.size(), 3U) << "one is known by another name";
    Proposal again = proposed(invented(), 2012);
    EXPECT_EQ(again.count(ProposalStatus::New), 0);
    EXPECT_EQ(again.count(ProposalStatus::Changed), 0);
    // A list that began earlier and has the same areas is that list.
    DesignationList list = areas().lists[0];
    list.validFrom = QDate(2011, 1, 1);
    ASSERT_TRUE(succeeded(workspace->areaEdits().save(list)));
    EXPECT_EQ(proposed(invented(), 2012).count(ProposalStatus::New), 0);
}

TEST_F(AreaOfferTest, AListOfTheSameDayWithOtherAreasIsAChangeThatWaits)
{
    ASSERT_TRUE(succeeded(workspace->accountEdits().apply(proposed(invented(), 2012))));
    DesignationList list = areas().lists[1];
    list.entries.pop_back();
    ASSERT_TRUE(succeeded(workspace->areaEdits().save(list)));
    Proposal again = proposed(invented(), 2012);
    ASSERT_EQ(again.count(ProposalStatus::Changed), 1);
    for (ProposedItem& item : again.items) {
        EXPECT_FALSE(item.isAccepted);
        item.isAccepted = item.status == ProposalStatus::Changed;
    }
    ASSERT_TRUE(succeeded(workspace->accountEdits().apply(again)));
    EXPECT_EQ(areas().lists[1].entries.size(), 3U);
    EXPECT_EQ(areas().lists[1].id, list.id);
}

TEST_F(AreaOfferTest, AListWithoutADayIsRefusedAndItsAreasAreNot)
{
    QString text = invented();
    text.replace("frem til 1. marts 2012"_q, "tidligere"_q);
    const Proposal proposal = proposed(text, 2012);
    EXPECT_EQ(proposal.count(ProposalStatus::Refused), 2);
    ASSERT_TRUE(succeeded(workspace->accountEdits().apply(proposal)));
    EXPECT_EQ(areas().areas.size(), 3U);
    EXPECT_TRUE(areas().lists.empty());
}

TEST_F(AreaOfferTest, TheRealAccountNamesTwoListsOfTwoAndSixAreas)
{
    const QDir seed(QStringLiteral(INDBLIK_SOURCE "/../shared/seed"));
    const QStringList files = seed.entryList({"*.txt"_q}, QDir::Files);
    if (files.isEmpty())
        GTEST_SKIP() << "the account of 2010 is not part of the source";
    QFile file(seed.filePath(files.front()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    ASSERT_TRUE(succeeded(workspace->accountEdits().apply(proposed(QString::fromUtf8(file.readAll()), 2010))));
    EXPECT_EQ(areas().areas.size(), 6U);
    ASSERT_EQ(areas().lists.size(), 2U);
    EXPECT_EQ(areas().lists[0].validFrom, QDate(2009, 12, 31));
    EXPECT_EQ(areas().lists[0].published, std::nullopt);
    EXPECT_EQ(areas().lists[0].entries[0].classKey, "deprived"_q);
    EXPECT_EQ(namesOf(areas().lists[0]), "Mjølnerparken, Tingbjerg/Utterslevhuse"_q);
    EXPECT_EQ(areas().lists[1].validFrom, QDate(2010, 1, 1));
    EXPECT_EQ(areas().lists[1].published, QDate(2009, 12, 21));
    EXPECT_EQ(areas().lists[1].entries[0].classKey, "combinedLettingEligible"_q);
    EXPECT_EQ(namesOf(areas().lists[1]),
        "Akacieparken, Aldersrogade/Vognvænget, Bispeparken, Lundtoftegade, Mjølnerparken, Tingbjerg/Utterslevhuse"_q);
}

} // namespace indblik
