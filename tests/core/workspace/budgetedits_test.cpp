// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/budgetedits.h"

#include "core/judge/budget/budgetcomparison.h"
#include "tests/core/workspace/openfile.h"

namespace indblik {

class BudgetEditsTest : public WorkspaceTest
{
protected:
    BudgetEdits& budget() { return workspace().budget(); }
    static BudgetColumn in(int number) { return {year(number)}; }

    BudgetPart source(const QString& name, Funder funder, const Figure& figure)
    {
        BudgetPart part{.row = row(0).id, .name = name, .funding = Funding{funder}};
        part.amounts[in(2010)] = figure;
        return part;
    }
};

TEST_F(BudgetEditsTest, FootnotesAreNumberedAsTheTablePrintsThem)
{
    // The one of the account hangs on the second row.
    const auto first = valueOf(budget().addFootnote({row(0).id, in(2010)}, "Anslået"_q));
    EXPECT_EQ(book().budget.shownMark(first), "*"_q);
    EXPECT_EQ(book().budget.shownMark(book().budget.footnotes[0].id), "**"_q);
    const auto column = valueOf(budget().addFootnote({{}, in(2009)}, "Regnskab"_q));
    const auto table = valueOf(budget().addFootnote({}, "Uden moms"_q));
    const auto whole = valueOf(budget().addFootnote({row(0).id, {}}, "Ny ramme"_q));
    QStringList marks;
    for (const FootnoteId& id : {table, column, whole, first, book().budget.footnotes[0].id})
        marks.append(book().budget.shownMark(id));
    EXPECT_EQ(marks, QStringList({"1)"_q, "2)"_q, "3)"_q, "4)"_q, "5)"_q})) << "five are numbered, not starred";
    EXPECT_EQ(onDisk().budget, book().budget) << "every kind of place is stored";
}

TEST_F(BudgetEditsTest, AFootnoteThatIsTakenOffItsLastPlaceIsGone)
{
    const auto id = valueOf(budget().addFootnote({row(0).id, in(2010)}, "Anslået"_q));
    ASSERT_TRUE(succeeded(budget().hang(id, {row(1).id, in(2009)})));
    EXPECT_EQ(book().budget.footnote(id)->places.size(), 2U);
    ASSERT_TRUE(succeeded(budget().takeOff(id, {row(0).id, in(2010)})));
    ASSERT_TRUE(succeeded(budget().takeOff(id, {row(1).id, in(2009)})));
    EXPECT_EQ(book().budget.footnote(id), nullptr);
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_NE(book().budget.footnote(id), nullptr);
    EXPECT_EQ(book().budget.footnote(id)->text, "Anslået"_q);
}

TEST_F(BudgetEditsTest, RefusesAFootnoteThatSaysNothing)
{
    EXPECT_FALSE(budget().addFootnote({row(0).id, in(2009)}, " \n "_q));
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(BudgetEditsTest, ManyCellsAreOneStep)
{
    const std::vector<CellEdit> cells = {{row(0).id, in(2009), mio(4)}, {row(0).id, in(2013), mio(5)},
        {row(1).id, in(2010), Mark::NotAvailable}, {row(1).id, BudgetColumn::total(), mio(3)}};
    ASSERT_TRUE(succeeded(budget().setFigures(cells, "indsat"_q)));
    EXPECT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(row(0).figure(*Year::from(2013)), Figure(mio(5)));
    EXPECT_EQ(onDisk().budget, book().budget);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(row(0).figure(*Year::from(2009)), Figure(mio(3.6)));
    EXPECT_EQ(row(1).stated, Figure(mio(2.37)));
}

TEST_F(BudgetEditsTest, TheFootnoteOfADeletedAmountStaysOrGoesAsTheOfficerSays)
{
    const FootnoteId id = book().budget.footnotes[0].id;
    const std::vector<CellEdit> cells = {{row(1).id, BudgetColumn::total(), Mark::Blank}};
    ASSERT_TRUE(succeeded(budget().setFigures(cells, "slettet"_q, FootnoteFate::Keep)));
    ASSERT_NE(book().budget.footnote(id), nullptr);
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(budget().setFigures(cells, "slettet"_q, FootnoteFate::Delete)));
    EXPECT_EQ(book().budget.footnote(id), nullptr);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_NE(book().budget.footnote(id), nullptr) << "both come back as one step";
    EXPECT_EQ(row(1).stated, Figure(mio(2.37)));
}

TEST_F(BudgetEditsTest, SitesAndSourcesAreStoredChangedAndDeleted)
{
    BudgetPart ministry = source("Integrationsministeriet"_q, Funder::Ministry, mio(3));
    ministry.funding->isInKind = true;
    ministry.funding->share = Percent::fromHundredths(2500);
    ministry.funding->countedIn = row(1).id;
    BudgetPart site{.row = row(0).id, .name = " Kapelvej "_q};
    site.amounts[BudgetColumn::total()] = Mark::NotAvailable;
    ASSERT_TRUE(succeeded(budget().setPart(ministry)));
    ASSERT_TRUE(succeeded(budget().setPart(site)));
    ASSERT_EQ(row(0).parts.size(), 2U);
    EXPECT_EQ(row(0).parts[0].funding, ministry.funding);
    EXPECT_EQ(row(0).parts[0].amounts, ministry.amounts);
    EXPECT_TRUE(row(0).parts[1].isSite());
    EXPECT_EQ(row(0).parts[1].name, "Kapelvej"_q);
    EXPECT_EQ(row(0).parts[1].ordinal, 1);
    EXPECT_EQ(onDisk().budget, book().budget);

    BudgetPart changed = row(0).parts[0];
    changed.amounts = {{in(2009), mio(1)}};
    ASSERT_TRUE(succeeded(budget().setPart(changed)));
    EXPECT_EQ(row(0).parts[0].amounts, changed.amounts);
    ASSERT_TRUE(succeeded(budget().removePart(site.id)));
    EXPECT_EQ(row(0).parts.size(), 1U);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(row(0).parts.size(), 2U);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(BudgetEditsTest, APartNeedsANameAndIsNotCountedInItsOwnRow)
{
    EXPECT_FALSE(budget().setPart(source(" "_q, Funder::Own, mio(1))));
    BudgetPart part = source("Beskæftigelse"_q, Funder::Administration, mio(1));
    part.funding->countedIn = row(0).id;
    EXPECT_FALSE(budget().setPart(part));
    part.funding->countedIn.reset();
    part.funding->share = Percent::fromHundredths(10001);
    EXPECT_FALSE(budget().setPart(part));
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(BudgetEditsTest, ARowGoesWithItsPartsAndWhatCountedInItStandsOnItsOwn)
{
    BudgetPart part = source("Beskæftigelse"_q, Funder::Administration, mio(1));
    part.funding->countedIn = row(1).id;
    ASSERT_TRUE(succeeded(budget().setPart(part)));
    const BudgetRowId gone = row(1).id;
    ASSERT_TRUE(succeeded(budget().removeRow(gone)));
    EXPECT_EQ(book().budget.row(gone), nullptr);
    EXPECT_EQ(row(0).parts[0].funding->countedIn, std::nullopt);
    EXPECT_TRUE(book().budget.footnotes.empty()) << "it hung on nothing else";
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(row(0).parts[0].funding->countedIn, gone);
    EXPECT_EQ(book().budget.footnotes.size(), 1U);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(BudgetEditsTest, PlacesAndParticipantsAreCountedForARowAndForASite)
{
    const BudgetPart site{.row = row(0).id, .name = "Kapelvej"_q, .amounts = {{in(2010), mio(3)}}};
    ASSERT_TRUE(succeeded(budget().setPart(site)));
    const CountOf places{Counted::Places, year(2010)};
    const CountOf planned{Counted::PlannedParticipants, year(2011)};
    m_changes.clear();
    ASSERT_TRUE(succeeded(budget().setCounts(
        {{row(0).id, site.id, places, 50}, {row(0).id, {}, planned, 0}, {row(1).id, {}, planned, 7}})));
    EXPECT_EQ(m_changes.size(), 1U) << "one step";
    EXPECT_EQ(row(0).part(site.id)->counts, (PlaceCounts{{places, 50}}));
    EXPECT_EQ(row(0).counts, (PlaceCounts{{planned, 0}})) << "0 is a number";
    EXPECT_EQ(onDisk().budget, book().budget);

    ASSERT_TRUE(succeeded(budget().renameRow(row(0).id, "Klub"_q)));
    BudgetPart renamed = *row(0).part(site.id);
    renamed.name = "Kapelvej 2"_q;
    ASSERT_TRUE(succeeded(budget().setPart(renamed)));
    EXPECT_EQ(row(0).counts.size(), 1U) << "what else is edited leaves the numbers";
    EXPECT_EQ(row(0).part(site.id)->counts.size(), 1U);
    const Budget counted = book().budget;

    ASSERT_TRUE(succeeded(budget().setCounts({{row(0).id, site.id, places, {}}})));
    EXPECT_TRUE(row(0).part(site.id)->counts.empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(budget().addVersion(VersionKind::Revised, "juni"_q)));
    EXPECT_EQ(row(0).parts[0].counts, (PlaceCounts{{places, 50}})) << "of the copy";
    EXPECT_EQ(row(1).counts, (PlaceCounts{{planned, 7}}));
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(budget().removeRow(row(0).id)));
    EXPECT_EQ(onDisk().budget, book().budget);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(row(0).part(site.id)->counts, counted.groups[0].rows[0].parts[0].counts);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(BudgetEditsTest, AFundingSourceHasNoPlaces)
{
    const BudgetPart fund = source("Fonden"_q, Funder::Fund, mio(1));
    ASSERT_TRUE(succeeded(budget().setPart(fund)));
    EXPECT_FALSE(budget().setCounts({{row(0).id, fund.id, {Counted::Places, year(2010)}, 50}}));
    EXPECT_FALSE(budget().setCounts({{row(1).id, fund.id, {Counted::Places, year(2010)}, 50}})) << "of another row";
}

TEST_F(BudgetEditsTest, RowsAreAddedAtTheEndAndRenamed)
{
    const BudgetGroupId group = book().budget.groups[0].id;
    const auto id = valueOf(budget().addRow(group, " Ny  indsats "_q));
    EXPECT_EQ(book().budget.groups[0].rows.back().id, id);
    EXPECT_EQ(book().budget.groups[0].rows.back().title, "Ny indsats"_q);
    ASSERT_TRUE(succeeded(budget().renameRow(id, "Nyere indsats"_q)));
    EXPECT_EQ(book().budget.row(id)->title, "Nyere indsats"_q);
    EXPECT_FALSE(budget().renameRow(id, " "_q));
    EXPECT_FALSE(budget().addRow(group, ""_q));
}

TEST_F(BudgetEditsTest, ANewVersionIsACopyInUseAndTheOldOneStaysAsItWas)
{
    BudgetPart part = source("Beskæftigelse"_q, Funder::Administration, mio(1));
    part.funding->countedIn = row(1).id;
    ASSERT_TRUE(succeeded(budget().setPart(part)));
    const Budget old = book().budget;
    const auto id = valueOf(budget().addVersion(VersionKind::Revised, "juni"_q));
    EXPECT_EQ(book().budget.version.id, id);
    EXPECT_EQ(book().versions.size(), 2U);
    EXPECT_EQ(book().budget.version.title(), "Revised budget (juni)"_q);
    EXPECT_EQ(row(0).parts[0].funding->countedIn, row(1).id) << "of the copy";
    EXPECT_NE(row(1).id, old.groups[0].rows[1].id);
    EXPECT_EQ(book().budget.footnotes[0].places, (std::set<FootnotePlace>{{row(1).id, BudgetColumn::total()}}));

    ASSERT_TRUE(succeeded(budget().setFigure(row(0).id, in(2010), mio(9))));
    EXPECT_EQ(valueOf(workspace().budgetVersion(book().versions[0])), old);
    const auto comparison = compare(old, book().budget);
    EXPECT_EQ(comparison.rows[0].fate, RowChange::Fate::Changed);
    EXPECT_EQ(comparison.rows[1].fate, RowChange::Fate::Same);

    ASSERT_TRUE(succeeded(budget().use(old.version.id)));
    EXPECT_EQ(book().budget, old);
    EXPECT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().versions.size(), 1U);
    EXPECT_EQ(book().budget, old);
}

TEST_F(BudgetEditsTest, ThePricesOfTheFirstVersionAreKept)
{
    BudgetVersion version = book().budget.version;
    EXPECT_EQ(version.pricesWords(), QString());
    version.prices = PriceLevel::Fixed;
    version.priceYear = year(2010);
    version.kind = VersionKind::Original;
    ASSERT_TRUE(succeeded(budget().describe(version)));
    EXPECT_EQ(book().budget.version.pricesWords(), "Prices of 2010"_q);
    EXPECT_EQ(onDisk().budget, book().budget);
    EXPECT_EQ(book().budget.groups.size(), 2U) << "its rows are still its own";
}

TEST_F(BudgetEditsTest, ClaimsNoStageOfABudgetWhereNobodyHasSaidIt)
{
    BudgetVersion version = book().budget.version;
    EXPECT_FALSE(version.kind);
    EXPECT_EQ(version.title(), "Budget"_q);
    version.name = "juni"_q;
    ASSERT_TRUE(succeeded(budget().describe(version)));
    EXPECT_EQ(book().budget.version.title(), "Budget (juni)"_q);
    EXPECT_EQ(onDisk().budget, book().budget);
    version = book().budget.version;
    version.kind = VersionKind::Decided;
    ASSERT_TRUE(succeeded(budget().describe(version)));
    EXPECT_EQ(book().budget.version.title(), "Final budget (juni)"_q);
    EXPECT_EQ(onDisk().budget, book().budget);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(BudgetEditsTest, MovesARowWithinItsGroup)
{
    const auto titles = [this] {
        QStringList all;
        for (const BudgetRow& each : book().budget.groups.front().rows)
            all.append(each.title);
        return all.join(u'/');
    };
    ASSERT_TRUE(succeeded(budget().addRow(book().budget.groups.front().id, "Tredje"_q)));
    m_changes.clear();
    const BudgetRowId third = row(2).id;
    ASSERT_TRUE(succeeded(budget().moveRow(third, -2)));
    EXPECT_EQ(titles(), "Tredje/Klubben på Søvej/Bydelsmødre"_q);
    EXPECT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(onDisk().budget, book().budget);
    ASSERT_TRUE(succeeded(budget().moveRow(third, 1)));
    EXPECT_EQ(titles(), "Klubben på Søvej/Tredje/Bydelsmødre"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(titles(), "Klubben på Søvej/Bydelsmødre/Tredje"_q);
    m_changes.clear();
    ASSERT_TRUE(succeeded(budget().moveRow(third, 1))) << "there is nowhere to go";
    EXPECT_TRUE(m_changes.empty());
    EXPECT_EQ(budget().moveRow(BudgetRowId::create(), 1).error().fault, Fault::Missing);
}

TEST_F(BudgetEditsTest, MovesARowFromTheEndOfItsGroupIntoTheNextOneOfItsSection)
{
    const auto group = valueOf(budget().addGroup(Section::Goals, "Puljer"_q));
    const BudgetRowId last = row(1).id;
    ASSERT_TRUE(succeeded(budget().setFigure(last, in(2010), mio(4))));
    ASSERT_TRUE(succeeded(budget().moveRow(last, 1)));
    ASSERT_EQ(book().budget.groups[2].id, group);
    ASSERT_EQ(book().budget.groups[2].rows.size(), 1U) << "the group between them is of another section";
    EXPECT_EQ(book().budget.groups[2].rows[0].figure(year(2010)), Figure(mio(4)));
    EXPECT_EQ(book().budget.groups[0].rows.size(), 1U);
    EXPECT_EQ(onDisk().budget, book().budget);
    EXPECT_TRUE(succeeded(workspace().verify())) << "the kept sums follow";
    ASSERT_TRUE(succeeded(budget().moveRow(last, -1)));
    EXPECT_EQ(row(1).id, last);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(BudgetEditsTest, AddsRenamesMovesAndDeletesAGroup)
{
    EXPECT_FALSE(budget().addGroup(Section::Beyond, " "_q));
    const auto id = valueOf(budget().addGroup(Section::Beyond, " Puljer \n"_q));
    ASSERT_EQ(book().budget.groups.size(), 3U);
    EXPECT_EQ(book().budget.groups[2].title, "Puljer"_q);
    EXPECT_EQ(book().budget.groups[2].section, Section::Beyond);
    EXPECT_FALSE(budget().renameGroup(id, QString()));
    ASSERT_TRUE(succeeded(budget().renameGroup(id, "Statens puljer"_q)));
    ASSERT_TRUE(succeeded(budget().moveGroup(id, -2)));
    EXPECT_EQ(book().budget.groups[0].title, "Statens puljer"_q);
    EXPECT_EQ(book().budget.groups[1].rows.size(), 2U) << "the others move with their rows";
    EXPECT_EQ(onDisk().budget, book().budget);
    ASSERT_TRUE(succeeded(budget().removeGroup(id)));
    EXPECT_EQ(book().budget.groups.size(), 2U);
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().budget.groups.size(), 2U);
    EXPECT_EQ(book().budget.groups[0].title, "Mål"_q);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(BudgetEditsTest, DeletesNoGroupThatHasRows)
{
    const BudgetGroup group = book().budget.groups[0];
    const auto refused = budget().removeGroup(group.id);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains("“Mål”"_q)) << refused.error().message.toStdString();
    for (const BudgetRow& each : group.rows)
        ASSERT_TRUE(succeeded(budget().removeRow(each.id)));
    ASSERT_TRUE(succeeded(budget().removeGroup(group.id))) << "with the totals the source states of it";
    EXPECT_EQ(book().budget.groups.size(), 1U);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().budget.groups[0].statedByYear, group.statedByYear);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(BudgetEditsTest, AnAcceptedFindingIsSignedAndComesBackWhenThatIsTakenBack)
{
    FindingEdits& findings = workspace().findings();
    EXPECT_FALSE(findings.accept("en nøgle"_q, "Anna"_q, " "_q, false));
    ASSERT_TRUE(succeeded(findings.accept("en nøgle"_q, "Anna"_q, "Afrundet"_q, true)));
    ASSERT_NE(book().acceptance("en nøgle"_q), nullptr);
    EXPECT_EQ(book().acceptance("en nøgle"_q)->reason, "Afrundet"_q);
    ASSERT_TRUE(succeeded(findings.accept("en nøgle"_q, "Bo"_q, "Se bilag"_q, false)));
    EXPECT_EQ(onDisk().acceptances, book().acceptances);
    ASSERT_TRUE(succeeded(findings.reopen("en nøgle"_q)));
    EXPECT_TRUE(book().acceptances.empty());
    EXPECT_FALSE(findings.reopen("en nøgle"_q));
}

} // namespace indblik
