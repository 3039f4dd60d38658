// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example.h"
#include "core/import/accountfile.h"
#include "core/import/budget/budgetfindings.h"
#include "core/workspace.h"
#include "tests/fixtures.h"

#include <QDir>

namespace indblik {

namespace {

/// The files that came in wrong once.
class BudgetCases : public StoreTest
{
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (!QDir(cases).exists())
            GTEST_SKIP() << "the files that came in wrong are not beside the project";
    }

    Result<ReadAccount> read(const QString& file, std::optional<Scale> unit = {}, const QString& sheet = {}) const
    {
        return readBudgetFile(cases + file, year(2013), Wording::builtIn(), sheet, {unit});
    }

    /// "Gadepulsen 2012=3400000.00", row by row.
    static QStringList amounts(const ReadAccount& read)
    {
        QStringList all;
        for (const BudgetGroup& group : read.book.budget.groups) {
            for (const BudgetRow& row : group.rows) {
                for (const auto& [year, cell] : row.cells)
                    all.append(row.title + u' ' + year.text() + u'=' + cell.figure.amount()->kroner());
            }
        }
        return all;
    }

    static bool has(const std::vector<Finding>& findings, const char* kind, const QString& subject)
    {
        return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.kind == FindingKind{kind, nullptr} && finding.subject == subject;
        });
    }

    const QString cases = QStringLiteral(INDBLIK_SOURCE "/../shared/cases/");
};

} // namespace

TEST_F(BudgetCases, AnAbsurdAmountIsReadAsItSaysAndIsNotTickedByItself)
{
    const auto found = read("budget-absurd-amount/in.csv"_q);
    ASSERT_TRUE(succeeded(found));
    EXPECT_EQ(amounts(*found), QStringList({"Gadepulsen 2012=3400000.00"_q, "Gadepulsen 2013=3400000000000.00"_q,
                                   "Porto 2012=850.00"_q, "Porto 2013=12000.00"_q}));
    const auto file = valueOf(Workspace::create(path(), "Anna"_q));
    const auto proposal = file->accountEdits().propose(*found);
    ASSERT_TRUE(succeeded(proposal));
    EXPECT_TRUE(has(proposal->findings, "amountOutOfScale", "Gadepulsen"_q));
    for (const ProposedItem& item : proposal->items) {
        EXPECT_EQ(item.isHeld, item.title == "Gadepulsen"_q) << item.title.toStdString();
        EXPECT_EQ(item.isAccepted, item.title != "Gadepulsen"_q) << item.title.toStdString();
    }
}

TEST_F(BudgetCases, ATableWithoutAUnitAsksForOneAndHasOne)
{
    const auto asked = read("budget-no-unit-mixed/in.csv"_q);
    ASSERT_TRUE(succeeded(asked));
    EXPECT_TRUE(asked->budgetReading.asked);
    const auto said = read("budget-no-unit-mixed/in.csv"_q, Scale::Kroner);
    ASSERT_TRUE(succeeded(said));
    EXPECT_EQ(amounts(*said), QStringList({"Gadepulsen 2012=3400000.00"_q, "Gadepulsen 2013=3400000.00"_q,
                                  "Porto 2012=850.00"_q, "Porto 2013=900.00"_q}));
}

TEST_F(BudgetCases, ARowThatTheFileLacksIsNamed)
{
    const auto file = valueOf(Workspace::create(path(), "Anna"_q));
    ASSERT_TRUE(succeeded(fillWithExample(*file)));
    auto found = readBudgetFile(cases + "budget-row-gone/in.csv"_q, year(2010));
    ASSERT_TRUE(succeeded(found));
    const auto proposal = file->accountEdits().propose(*found);
    ASSERT_TRUE(succeeded(proposal));
    EXPECT_TRUE(has(proposal->findings, budgetfindings::RowMissing.name, "Nexus"_q));
    EXPECT_EQ(proposal->count(ProposalStatus::Changed) + proposal->count(ProposalStatus::New), 0);
}

TEST_F(BudgetCases, AUnitUnderTheTableHoldsForIt)
{
    const auto found = read("budget-unit-in-footer/in.csv"_q);
    ASSERT_TRUE(succeeded(found));
    EXPECT_EQ(amounts(*found), QStringList({"Gadepulsen 2012=3400000.00"_q, "Gadepulsen 2013=3400000.00"_q,
                                   "Porto 2012=850000.00"_q, "Porto 2013=12000000.00"_q}));
    EXPECT_EQ(found->book.budget.groups.size(), 1U) << "the line is the name of no group";
}

TEST_F(BudgetCases, TheSheetWithTheTableIsFoundBehindItsCover)
{
    for (const QString& sheet : {QString(), "Budget"_q}) {
        const auto found = read("xlsx-cover-sheet/in.xlsx"_q, {}, sheet);
        ASSERT_TRUE(succeeded(found));
        EXPECT_EQ(amounts(*found), QStringList({"Nexus 2011=1000000.00"_q, "Nexus 2012=2.00"_q, "Nexus 2013=3.00"_q}));
    }
    EXPECT_FALSE(read("xlsx-cover-sheet/in.xlsx"_q, {}, "Forside"_q)) << "it is asked for and has no table";
}

TEST_F(BudgetCases, AHiddenRowIsReadAndSaid)
{
    const auto found = read("xlsx-hidden-row/in.xlsx"_q);
    ASSERT_TRUE(succeeded(found));
    EXPECT_TRUE(amounts(*found).contains("Nedlagt 2011=7.00"_q));
    EXPECT_TRUE(std::any_of(found->findings.begin(), found->findings.end(),
        [](const Finding& finding) { return finding.place.line == 3; }));
}

TEST_F(BudgetCases, AThousandfoldOfTheFileOrOfLastYearsAccountIsNotTickedByItself)
{
    const auto file = valueOf(Workspace::create(path(), "Anna"_q));
    ASSERT_TRUE(succeeded(fillWithExample(*file)));
    for (const int number : {2010, 2011}) {
        // 22 rows of the account of 2010, in thousands that are called millions.
        auto found = readBudgetFile(cases + "budget-row-gone/in.csv"_q, year(number));
        ASSERT_TRUE(succeeded(found));
        for (BudgetGroup& group : found->book.budget.groups) {
            for (BudgetRow& row : group.rows) {
                for (auto& [each, cell] : row.cells) {
                    if (const auto amount = cell.figure.amount())
                        cell.figure = Money::fromOere(amount->oere() * 1000);
                }
            }
        }
        const auto proposal = file->accountEdits().propose(*found);
        ASSERT_TRUE(succeeded(proposal));
        EXPECT_TRUE(has(proposal->findings, number == 2010 ? "amountUnlikeFile" : "amountUnlikeBefore", "Gadepulsen"_q))
            << number;
        for (const ProposedItem& item : proposal->items) {
            if (item.title != "Gadepulsen"_q || !std::holds_alternative<BudgetRowId>(item.thing))
                continue;
            EXPECT_TRUE(item.isHeld && !item.isAccepted) << number;
        }
    }
}

} // namespace indblik
