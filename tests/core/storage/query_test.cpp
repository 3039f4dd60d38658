// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/storage/aggregates.h"
#include "core/storage/connection.h"
#include "core/storage/historycheck.h"
#include "core/storage/historyrows.h"
#include "tests/core/import/printed.h"
#include "tests/fixtures.h"

#include <sqlite3.h>

namespace indblik {

namespace {

/// Stops SQLite after so many of its steps, as a failing disk would in the middle of reading.
class StopsAfter
{
public:
    StopsAfter(const QSqlDatabase& database, int steps) : m_sqlite(handleOf(database)), m_left(steps)
    {
        sqlite3_progress_handler(m_sqlite, 1, &StopsAfter::step, this);
    }
    ~StopsAfter() { sqlite3_progress_handler(m_sqlite, 0, nullptr, nullptr); }
    StopsAfter(const StopsAfter&) = delete;
    StopsAfter& operator=(const StopsAfter&) = delete;

    bool hasStopped() const { return m_left < 0; }

private:
    static int step(void* self) { return --static_cast<StopsAfter*>(self)->m_left < 0 ? 1 : 0; }

    sqlite3* m_sqlite;
    int m_left;
};

/// Reads all, or fails, wherever it is stopped.
template<class Load>
void expectAllOrNothing(const QSqlDatabase& database, Load load)
{
    const size_t all = valueOf(load()).size();
    ASSERT_GT(all, 1U);
    for (int steps = 1;; steps += 1 + steps / 4) {
        const StopsAfter stop(database, steps);
        const auto loaded = load();
        if (!stop.hasStopped()) {
            EXPECT_EQ(valueOf(loaded).size(), all);
            return;
        }
        ASSERT_FALSE(loaded) << "stopped after " << steps << " steps, with " << loaded->size() << " of " << all;
        EXPECT_FALSE(loaded.error().message.isEmpty());
    }
}

} // namespace

class StoppedReading : public StoreTest
{
protected:
    void SetUp() override
    {
        {
            Store store = valueOf(Store::create(path(), "Anna"_q));
            AccountBook book = inventedBook(40, year(2014));
            ChangeTable table = smallBook().changeTables[0];
            table.account = book.account.id;
            table.goal.reset();
            book.changeTables = {table, table};
            book.changeTables[1].id = ChangeTableId::create();
            Goal goal = book.goals[0];
            goal.id = GoalId::create();
            book.goals.push_back(goal);
            m_account = stored(store, book).account.id;
        }
        m_connection.emplace(valueOf(Connection::open(path(), Access::Read, {}, schemaSteps())));
    }

    const QSqlDatabase& database() const { return m_connection->database(); }

    AccountId m_account;
    std::optional<Connection> m_connection;
};

TEST_F(StoppedReading, GivesNoAccountWithCardsMissing)
{
    expectAllOrNothing(database(), [this] { return loadCards(database(), m_account); });
    expectAllOrNothing(database(), [this] { return loadForms(database()); });
    expectAllOrNothing(database(), [this] { return loadGoals(database()); });
    expectAllOrNothing(database(), [this] { return loadInitiatives(database()); });
    expectAllOrNothing(database(), [this] { return loadChangeTables(database(), m_account); });
}

TEST_F(StoppedReading, GivesNoBudgetWithRowsOrCellsMissing)
{
    expectAllOrNothing(database(), [this]() -> Result<std::vector<Figure>> {
        const auto budget = loadBudget(database(), BudgetVersion::first(m_account));
        if (!budget)
            return budget.error();
        std::vector<Figure> figures;
        for (const BudgetGroup& group : budget->groups) {
            for (const BudgetRow& row : group.rows) {
                for (const auto& [year, cell] : row.cells)
                    figures.push_back(cell.figure);
            }
            for (const auto& [year, figure] : group.statedByYear)
                figures.push_back(figure);
        }
        return figures;
    });
}

TEST_F(StoppedReading, GivesNoHistoryWithLinesMissing)
{
    expectAllOrNothing(database(), [this] { return readHistory(database(), {}); });
    expectAllOrNothing(database(), [this] { return schemaTexts(database()); });
    for (int steps = 1;; steps += 1 + steps / 2) {
        const StopsAfter stop(database(), steps);
        const auto verified = verifyHistory(database());
        EXPECT_EQ(verified.has_value(), !stop.hasStopped());
        if (!stop.hasStopped())
            break;
    }
}

TEST_F(StoppedReading, FindsColumnsByNameInWhateverOrderTheyAreAskedFor)
{
    Query query(database(), "SELECT 1 AS first, 'two' AS second, NULL AS third UNION ALL SELECT 4, 'five', 6");
    ASSERT_TRUE(succeeded(query.run()));
    ASSERT_TRUE(query.next());
    EXPECT_TRUE(query.isNull("third"));
    EXPECT_EQ(query.number("first"), 1);
    EXPECT_EQ(query.text("second"), "two"_q);
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.text("second"), "five"_q);
    EXPECT_EQ(query.number("first"), 4);
    EXPECT_EQ(query.number("third"), 6);
    EXPECT_EQ(query.number("third"), 6);
}

} // namespace indblik
