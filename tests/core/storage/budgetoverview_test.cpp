// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example.h"
#include "core/judge/budget/budgetgrid.h"
#include "core/storage/connection.h"
#include "core/storage/filecheck.h"
#include "core/storage/query.h"
#include "core/storage/schema.h"
#include "core/workspace.h"
#include "tests/fixtures.h"

#include <limits>

namespace indblik {

namespace {

/// What a file from before would be: everything that the fourth step of the schema and those after it brought is gone.
constexpr auto backToThree =
    "DROP TABLE budget_row_count; DROP TABLE budget_part_count;"
    "DROP TABLE register_cell; DROP TABLE register_row; DROP TABLE register;"
    "DROP TABLE kept; DROP TABLE promise; DROP TABLE bound_figure; DROP TABLE accepted_fact;"
    "ALTER TABLE goal_assessment DROP COLUMN circumstances;"
    "ALTER TABLE goal_assessment DROP COLUMN is_closed;"
    "ALTER TABLE goal_assessment DROP COLUMN final_measurement;"
    "ALTER TABLE goal_assessment DROP COLUMN final_reservation;"
    "ALTER TABLE goal_assessment DROP COLUMN replaced_by;"
    "ALTER TABLE account DROP COLUMN prints_guidance; ALTER TABLE account DROP COLUMN sender; ALTER TABLE account DROP COLUMN dated;"
    "ALTER TABLE account DROP COLUMN introduction_from;"
    "ALTER TABLE account DROP COLUMN goals_text;"
    "ALTER TABLE account DROP COLUMN beyond_text;"
    "ALTER TABLE account DROP COLUMN budget_text;"
    "DROP TABLE goal_initiative; DROP TABLE goal_reading; DROP TABLE target_series;"
    "DROP TABLE target; DROP TABLE series_break_series; DROP TABLE series_break;"
    "DROP TABLE series_figure; DROP TABLE series; DROP TABLE assessment_ground;"
    "ALTER TABLE goal_assessment DROP COLUMN reservation;"
    "ALTER TABLE goal_assessment DROP COLUMN decided_by;"
    "ALTER TABLE goal_assessment DROP COLUMN decided_on;"
    "ALTER TABLE goal_assessment DROP COLUMN verdict;"
    "ALTER TABLE goal_assessment DROP COLUMN verdict_reason;"
    "ALTER TABLE goal_assessment DROP COLUMN assessable_from;"
    "DROP TABLE area_alias; DROP TABLE area_successor; DROP TABLE area_initiative;"
    "DROP TABLE designation; DROP TABLE designation_list; DROP TABLE area_figure;"
    "DROP TABLE area; DROP TABLE indicator; DROP TABLE figure_source; DROP TABLE scheme;"
    "DROP TABLE setting;"
    "DROP TRIGGER budget_cell_came; DROP TRIGGER budget_cell_changed;"
    "DROP TRIGGER budget_cell_went; DROP TRIGGER budget_row_moved;"
    "DROP TABLE actor; DROP TABLE evaluation_round; ALTER TABLE follow_up DROP COLUMN made_by;"
    "ALTER TABLE follow_up DROP COLUMN is_evaluator_unsaid;"
    "ALTER TABLE budget_version DROP COLUMN is_kind_unsaid;"
    "DROP INDEX budget_part_counted_in; DROP TABLE budget_sum; PRAGMA user_version = 3";

const GridLine& grandTotal(const BudgetGrid& grid)
{
    return grid.lines.back();
}

} // namespace

class OverviewTest : public StoreTest
{
protected:
    OverviewTest() : store(valueOf(Store::create(path(), "Anna"_q))), book(stored(store, smallBook())) {}

    AccountYears newest() const { return valueOf(store.budgetOverview()).accounts.at(0); }
    Figure sum(int number) const { return newest().years()[year(number)].figure(); }
    AccountBook read() const { return valueOf(store.book(valueOf(store.accounts()).front())); }
    const BudgetRow& row(size_t number) const { return book.budget.groups[0].rows[number]; }

    /// The step that was written; the file is sound after it.
    StepId write(const Writing& edits)
    {
        const Change written = valueOf(store.write(signedBy("Bo"_q), edits));
        EXPECT_TRUE(succeeded(store.verify()));
        return written.step;
    }

    /// Every sum and count as the grid computes them from the rows.
    void expectTheGridsSums() const
    {
        const AccountBook now = read();
        const AccountYears kept = newest();
        const auto years = kept.years();
        std::vector<Year> shown;
        for (const auto& [year, sum] : years)
            shown.push_back(year);
        const BudgetGrid grid = gridOf(now, {.years = shown});
        const auto& cells = grandTotal(grid).cells;
        for (size_t i = 0; i < shown.size(); ++i) {
            EXPECT_EQ(years.at(shown[i]).figure(), cells[i].figure) << shown[i].number();
            EXPECT_EQ(years.at(shown[i]).withoutNumber, cells[i].withoutNumber) << shown[i].number();
        }
        EXPECT_EQ(kept.all().figure(), cells[grid.sumColumn()].figure);
        EXPECT_EQ(kept.all().withoutNumber, cells[grid.sumColumn()].withoutNumber);
    }

    Store store;
    AccountBook book;
};

TEST_F(OverviewTest, SumsEachYearOfTheGroupsAsTheGridDoes)
{
    const AccountYears account = newest();
    EXPECT_EQ(account.account.year, year(2010));
    ASSERT_EQ(account.groups.size(), 2U);
    EXPECT_EQ(account.groups[0].title, "Mål"_q);
    EXPECT_EQ(account.groups[1].section, Section::Beyond);
    EXPECT_EQ(account.groups[0].years.at(year(2010)).sum(), (Sum{mio(10.35), 2, 0}));
    EXPECT_EQ(account.groups[0].years.at(year(2009)).sum(), (Sum{mio(3.6), 1, 1}));
    EXPECT_EQ(account.groups[1].years.at(year(2010)).figure(), Figure()) << "marks alone are no zero";
    EXPECT_EQ(account.all().sum(), (Sum{mio(13.95), 3, 3}));
    EXPECT_FALSE(account.hasMoneyInTwoRows);
    expectTheGridsSums();
}

TEST_F(OverviewTest, CountsARowWithoutACellAmongThoseWithoutANumber)
{
    BudgetRow empty{.group = book.budget.groups[1].id, .title = "Ny"_q, .ordinal = 9};
    write([&](Edits& edits) { return edits.save(empty); });
    EXPECT_EQ(newest().years()[year(2010)].withoutNumber, 2);
    expectTheGridsSums();
}

TEST_F(OverviewTest, FollowsACellThatChangesGetsAMarkAndComesBack)
{
    const BudgetRowId id = row(0).id;
    BudgetCell cell = row(0).cells.at(year(2010));
    cell.figure = mio(-0.01);
    const auto lowered = write([&](Edits& edits) { return edits.save(id, year(2010), cell); });
    EXPECT_EQ(sum(2010), mio(-0.01));
    cell.revision = read().budget.row(id)->cells.at(year(2010)).revision;
    cell.figure = Mark::NotAvailable;
    const auto marked = write([&](Edits& edits) { return edits.save(id, year(2010), cell); });
    EXPECT_EQ(newest().years()[year(2010)].sum(), (Sum{Money(), 1, 2}));
    expectTheGridsSums();
    ASSERT_TRUE(succeeded(store.takeBack(std::array{lowered, marked}, signedBy("Bo"_q))));
    EXPECT_EQ(sum(2010), mio(10.35));
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_F(OverviewTest, FollowsANewYearAndForgetsItWithItsLastCell)
{
    BudgetRow more = row(0);
    more.cells[year(2011)] = {mio(2), 0};
    const auto added = write([&](Edits& edits) { return edits.save(more); });
    EXPECT_EQ(sum(2011), mio(2));
    ASSERT_TRUE(succeeded(store.takeBack(std::array{added}, signedBy("Bo"_q))));
    EXPECT_FALSE(newest().years().contains(year(2011)));
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_F(OverviewTest, FollowsARowThatIsRemovedAndBroughtBack)
{
    const auto removed = write([&](Edits& edits) { return edits.remove(row(0)); });
    EXPECT_EQ(newest().all().sum(), (Sum{Money(), 1, 3}));
    expectTheGridsSums();
    ASSERT_TRUE(succeeded(store.takeBack(std::array{removed}, signedBy("Bo"_q))));
    EXPECT_EQ(newest().all().sum()->amount, mio(13.95));
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_F(OverviewTest, FollowsARowIntoAnotherGroupAndBack)
{
    BudgetRow moved = row(0);
    moved.group = book.budget.groups[1].id;
    const auto there = write([&](Edits& edits) { return edits.save(moved); });
    EXPECT_EQ(newest().groups[0].years[year(2010)].sum(), (Sum{Money(), 1, 0}));
    EXPECT_EQ(newest().groups[1].years[year(2010)].sum(), (Sum{mio(10.35), 1, 1}));
    expectTheGridsSums();
    ASSERT_TRUE(succeeded(store.takeBack(std::array{there}, signedBy("Bo"_q))));
    EXPECT_EQ(newest().groups[0].years[year(2010)].sum()->amount, mio(10.35));
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_F(OverviewTest, LeavesNothingOfAnImportThatIsTakenBack)
{
    const auto history = valueOf(store.history({}));
    ASSERT_TRUE(succeeded(store.takeBack(std::array{history.front().step}, signedBy("Bo"_q))));
    EXPECT_TRUE(valueOf(store.budgetOverview()).accounts.empty());
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_F(OverviewTest, AddsUpWhatNoSumOnTheWayWouldHold)
{
    const auto most = Money::fromOere(std::numeric_limits<qint64>::max());
    const auto least = Money::fromOere(std::numeric_limits<qint64>::min());
    const BudgetGroupId group = book.budget.groups[0].id;
    std::vector<BudgetRow> rows;
    for (const Money& amount : {most, most, least, least, Money::fromOere(7)}) {
        BudgetRow row{.group = group, .title = "Stor"_q};
        row.cells[year(2012)] = {amount, 0};
        rows.push_back(row);
    }
    const auto save = [&](size_t first, size_t last) {
        write([&](Edits& edits) {
            for (size_t i = first; i < last; ++i)
                edits.save(rows[i]);
        });
    };
    save(0, 2);
    EXPECT_EQ(sum(2012), Figure(Mark::NotAvailable)) << "two of the largest do not fit";
    save(2, 5);
    EXPECT_EQ(sum(2012), Figure(Money::fromOere(5)));
}

TEST_F(OverviewTest, IsOfTheVersionThatTotalsAreMadeOf)
{
    BudgetVersion other{.account = book.account.id, .kind = VersionKind::Original, .ordinal = 1};
    BudgetGroup group{.account = book.account.id, .title = "Mål"_q, .version = other.id};
    BudgetRow only{.group = group.id, .title = "Klub"_q};
    only.cells[year(2010)] = {mio(1), 0};
    write([&](Edits& edits) {
        edits.save(other);
        edits.save(group);
        return edits.save(only);
    });
    EXPECT_EQ(sum(2010), mio(10.35));
    Account account = valueOf(store.accounts()).front();
    account.budgetVersion = other.id;
    write([&](Edits& edits) { return edits.save(account); });
    EXPECT_EQ(sum(2010), mio(1));
    EXPECT_EQ(newest().version.kind, VersionKind::Original);
    EXPECT_EQ(newest().groups.size(), 1U);
}

TEST_F(OverviewTest, SaysWhereMoneyStandsInTwoRows)
{
    BudgetPart part{.row = row(0).id, .name = "Pulje"_q, .funding = Funding{.countedIn = row(1).id}};
    part.amounts[BudgetColumn{year(2010)}] = mio(1);
    write([&](Edits& edits) { return edits.save(part); });
    EXPECT_TRUE(newest().hasMoneyInTwoRows);
    EXPECT_EQ(sum(2010), mio(10.35)) << "it is not taken off";
    // Another version says nothing of it.
    BudgetVersion other{.account = book.account.id, .kind = VersionKind::Original, .ordinal = 1};
    Account account = valueOf(store.accounts()).front();
    account.budgetVersion = other.id;
    write([&](Edits& edits) {
        edits.save(other);
        edits.save(account);
    });
    EXPECT_FALSE(newest().hasMoneyInTwoRows);
}

TEST_F(OverviewTest, GivesAllAccountsTheNewestFirst)
{
    const Account older{.year = year(2008)};
    const Account newer{.year = year(2012)};
    write([&](Edits& edits) {
        edits.save(older);
        edits.save(newer);
    });
    const BudgetOverview overview = valueOf(store.budgetOverview());
    ASSERT_EQ(overview.accounts.size(), 3U);
    EXPECT_EQ(overview.accounts[0].account.year, year(2012));
    EXPECT_EQ(overview.accounts[0].all().figure(), Figure());
    EXPECT_EQ(overview.accounts[1].all().figure(), mio(13.95));
    EXPECT_EQ(overview.years(), (std::vector{year(2009), year(2010)}));
}

class KeptSums : public StoreTest
{
protected:
    void SetUp() override
    {
        Store store = valueOf(Store::create(path(), "Anna"_q));
        stored(store, smallBook());
        before = valueOf(store.budgetOverview()).accounts;
    }

    std::vector<AccountYears> before;
};

TEST_F(KeptSums, AreFilledWhereAFileFromBeforeThemIsOpened)
{
    tamper(path(), backToThree);
    ASSERT_EQ(valueOf(checkFile(path(), schemaSteps().back().version)).version, 3);
    const Store store = valueOf(Store::open(path(), Access::Write, "Anna"_q));
    EXPECT_TRUE(succeeded(store.verify()));
    EXPECT_EQ(valueOf(store.budgetOverview()).accounts, before);
}

TEST_F(KeptSums, AreHeldAgainstTheRows)
{
    const char* const attacks[] = {
        "UPDATE budget_sum SET amount_low = amount_low + 1 WHERE year = 2010 AND numbers = 2",
        "UPDATE budget_sum SET amount_high = amount_high + 1 WHERE year = 2010 AND numbers = 2",
        "UPDATE budget_sum SET marks = marks + 1 WHERE year = 2010 AND numbers = 2",
        "DELETE FROM budget_sum WHERE year = 2010 AND numbers = 2",
        "UPDATE budget_sum SET year = 2010 + 1 WHERE year = 2010 AND numbers = 2",
    };
    for (const char* attack : attacks) {
        QFile::remove(path());
        SetUp();
        tamper(path(), attack);
        const Store store = valueOf(Store::open(path(), Access::Read, {}));
        const auto verified = store.verify();
        ASSERT_FALSE(verified) << attack;
        EXPECT_TRUE(verified.error().message.contains("“Mål”"_q)) << verified.error().message.toStdString();
        EXPECT_TRUE(verified.error().message.contains("2010"_q)) << attack;
    }
}

TEST(ExampleOverview, IsWhatItsPageShows)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("eksempel.indblik"_q);
    const auto workspace = valueOf(Workspace::create(file, "Anna"_q));
    ASSERT_TRUE(succeeded(fillWithExample(*workspace)));
    const BudgetOverview overview = valueOf(workspace->budgetOverview());
    const BudgetGrid grid = gridOf(*workspace->book());
    EXPECT_EQ(overview.years(), grid.years);
    const auto sums = overview.accounts.at(0).years();
    for (size_t i = 0; i < grid.years.size(); ++i) {
        EXPECT_EQ(sums.at(grid.years[i]).figure(), grandTotal(grid).cells[i].figure);
        EXPECT_EQ(sums.at(grid.years[i]).withoutNumber, grandTotal(grid).cells[i].withoutNumber);
    }
}

} // namespace indblik
