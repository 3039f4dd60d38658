// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

#include <map>

namespace indblik {

const Table budgetGroupTable(
    RecordType::BudgetGroup, "budget_group", {"id"}, {"account_id", "section", "title", "ordinal", "version_id"});
const Table budgetGroupStatedTable(RecordType::BudgetGroupStated, "budget_group_stated", {"group_id", "budget_column"},
    {"amount", "mark"}, Told::AsOne, &budgetGroupTable);
const Table budgetRowTable(
    RecordType::BudgetRow, "budget_row", {"id"}, {"group_id", "initiative_id", "title", "ordinal"});
const Table budgetRowStatedTable(
    RecordType::BudgetRowStated, "budget_row_stated", {"row_id"}, {"amount", "mark"}, Told::AsOne, &budgetRowTable);
const Table budgetCellTable(
    RecordType::BudgetCell, "budget_cell", {"row_id", "year"}, {"amount", "mark"}, Told::AsOne, &budgetRowTable);

namespace {

// Groups of the first version name none.
constexpr auto groupsOfVersion = R"(
    WHERE account_id = :account_id AND coalesce(version_id, account_id) = :version_id
    ORDER BY ordinal, id
)";

constexpr auto selectGroupStated = R"(
    SELECT s.group_id, s.budget_column, s.amount, s.mark
    FROM budget_group g JOIN budget_group_stated s ON s.group_id = g.id
    WHERE g.account_id = :account_id AND coalesce(g.version_id, g.account_id) = :version_id
)";

constexpr auto selectRows = R"(
    SELECT r.id, r.group_id, r.initiative_id, r.title, r.ordinal, r.revision, s.row_id AS stated_row, s.amount, s.mark
    FROM budget_group g
    JOIN budget_row r ON r.group_id = g.id
    LEFT JOIN budget_row_stated s ON s.row_id = r.id
    WHERE g.account_id = :account_id AND coalesce(g.version_id, g.account_id) = :version_id
    ORDER BY r.ordinal, r.id
)";

constexpr auto selectCells = R"(
    SELECT c.row_id, c.year, c.amount, c.mark, c.revision
    FROM budget_group g
    JOIN budget_row r ON r.group_id = g.id
    JOIN budget_cell c ON c.row_id = r.id
    WHERE g.account_id = :account_id AND coalesce(g.version_id, g.account_id) = :version_id
)";

constexpr auto selectParts = R"(
    SELECT p.id, p.row_id, p.name, p.funder, p.in_kind, p.share_hundredths, p.counted_in, p.ordinal, p.revision,
           a.budget_column, a.amount, a.mark
    FROM budget_group g
    JOIN budget_row r ON r.group_id = g.id
    JOIN budget_part p ON p.row_id = r.id
    LEFT JOIN budget_part_amount a ON a.part_id = p.id
    WHERE g.account_id = :account_id AND coalesce(g.version_id, g.account_id) = :version_id
    ORDER BY p.ordinal, p.id
)";

/// Reads the tables of a budget one after the other; what belongs to a group or row finds it by its id.
class BudgetReader
{
public:
    BudgetReader(const QSqlDatabase& database, Budget& budget) : m_database(database), m_budget(budget) {}

    Result<void> readGroups()
    {
        return queryOf(budgetGroupTable.select(groupsOfVersion)).each([this](const Query& row) {
            BudgetGroup group;
            group.id = row.id<BudgetGroupId>("id");
            group.account = m_budget.account;
            group.section = sectionFromText(row.text("section")).value_or(Section::Goals);
            group.title = row.text("title");
            group.ordinal = row.count("ordinal");
            group.revision = row.count("revision");
            group.version = namedVersion(m_budget.version);
            m_groups[row.text("id")] = m_budget.groups.size();
            m_budget.groups.push_back(std::move(group));
        });
    }

    Result<void> readStatedOfGroups()
    {
        return queryOf(selectGroupStated).each([this](const Query& row) -> Result<void> {
            BudgetGroup* group = groupOf(row);
            if (!group)
                return damaged();
            const auto column = BudgetColumn::fromText(row.text("budget_column"));
            if (column && column->year)
                group->statedByYear[*column->year] = figureOf(row);
            else if (column)
                group->stated = figureOf(row);
            return {};
        });
    }

    Result<void> readRows()
    {
        return queryOf(selectRows).each([this](const Query& row) -> Result<void> {
            BudgetGroup* group = groupOf(row);
            if (!group)
                return damaged();
            BudgetRow made;
            made.id = row.id<BudgetRowId>("id");
            made.group = group->id;
            made.initiative = InitiativeId::fromText(row.text("initiative_id"));
            made.title = row.text("title");
            made.ordinal = row.count("ordinal");
            made.revision = row.count("revision");
            if (!row.isNull("stated_row"))
                made.stated = figureOf(row);
            m_rows[row.text("id")] = {size_t(group - m_budget.groups.data()), group->rows.size()};
            group->rows.push_back(std::move(made));
            return {};
        });
    }

    Result<void> readCells()
    {
        return queryOf(selectCells).each([this](const Query& row) -> Result<void> {
            BudgetRow* of = rowOf(row);
            if (!of)
                return damaged();
            if (const auto year = row.year("year"))
                of->cells[*year] = BudgetCell{figureOf(row), row.count("revision")};
            return {};
        });
    }

    Result<void> readParts()
    {
        return queryOf(selectParts).each([this](const Query& row) -> Result<void> {
            BudgetRow* of = rowOf(row);
            if (!of)
                return damaged();
            if (of->parts.empty() || of->parts.back().id != row.id<BudgetPartId>("id")) {
                of->parts.push_back(budgetPartOf(row));
                of->parts.back().row = of->id;
            }
            if (const auto column = BudgetColumn::fromText(row.text("budget_column")))
                of->parts.back().amounts[*column] = figureOf(row);
            return {};
        });
    }

private:
    Query queryOf(const QByteArray& sql) const
    {
        Query query(m_database, sql);
        query.bind(":account_id", m_budget.account.text()).bind(":version_id", m_budget.version.id.text());
        return query;
    }

    BudgetGroup* groupOf(const Query& row)
    {
        const auto place = m_groups.find(row.text("group_id"));
        return place == m_groups.end() ? nullptr : &m_budget.groups[place->second];
    }

    BudgetRow* rowOf(const Query& row)
    {
        const auto place = m_rows.find(row.text("row_id"));
        return place == m_rows.end() ? nullptr : &m_budget.groups[place->second.first].rows[place->second.second];
    }

    const QSqlDatabase& m_database;
    Budget& m_budget;
    std::map<QString, size_t> m_groups;
    std::map<QString, std::pair<size_t, size_t>> m_rows; ///< group and row
};

} // namespace

std::optional<BudgetVersionId> namedVersion(const BudgetVersion& version)
{
    return version.isFirst() ? std::nullopt : std::optional(version.id);
}

Result<Budget> loadBudget(const QSqlDatabase& database, const BudgetVersion& version)
{
    Budget budget{version.account, {}, {}, version};
    BudgetReader reader(database, budget);
    for (const auto read : {&BudgetReader::readGroups, &BudgetReader::readStatedOfGroups, &BudgetReader::readRows,
             &BudgetReader::readCells, &BudgetReader::readParts}) {
        if (const auto done = (reader.*read)(); !done)
            return done.error();
    }
    if (const auto added = addCounts(database, budget); !added)
        return added.error();
    auto footnotes = loadFootnotes(database, version);
    if (!footnotes)
        return footnotes.error();
    budget.footnotes = std::move(*footnotes);
    return budget;
}

Result<Budget> loadUsedBudget(const QSqlDatabase& database, const Account& account)
{
    const auto versions = loadBudgetVersions(database, account.id);
    return versions ? loadBudget(database, usedVersion(account, *versions)) : versions.error();
}

void Edits::save(const BudgetGroup& group)
{
    m_ledger.put({&budgetGroupTable, {group.id.text()},
        {group.account.text(), sectionText(group.section), storedText(group.title), qint64(group.ordinal),
            orNull(group.version)},
        group.revision});
    std::vector<Part> stated;
    for (const auto& [year, figure] : group.statedByYear)
        stated.push_back({{BudgetColumn{year}.text()}, valuesOf(figure)});
    if (group.stated)
        stated.push_back({{BudgetColumn::total().text()}, valuesOf(*group.stated)});
    m_ledger.putParts(budgetGroupStatedTable, group.id.text(), stated);
}

void Edits::save(const BudgetRow& row)
{
    const QString id = row.id.text();
    m_ledger.put({&budgetRowTable, {id},
        {row.group.text(), orNull(row.initiative), storedText(row.title), qint64(row.ordinal)}, row.revision});
    std::set<std::vector<Value>> years;
    for (const auto& [year, cell] : row.cells) {
        save(row.id, year, cell);
        years.insert({qint64(year.number())});
    }
    m_ledger.keepParts(budgetCellTable, id, years);
    putStated(row.id, row.stated);
}

void Edits::save(const BudgetRowId& row, Year year, const BudgetCell& cell)
{
    m_ledger.put({&budgetCellTable, {row.text(), qint64(year.number())}, valuesOf(cell.figure), cell.revision});
}

void Edits::saveStated(const BudgetRowId& row, const std::optional<Figure>& stated, int revision)
{
    m_ledger.expect(budgetRowTable, {row.text()}, revision);
    putStated(row, stated);
}

void Edits::putStated(const BudgetRowId& row, const std::optional<Figure>& stated)
{
    if (stated)
        m_ledger.putPart(budgetRowStatedTable, {row.text()}, valuesOf(*stated));
    else
        m_ledger.removePart(budgetRowStatedTable, {row.text()});
}

void Edits::remove(const BudgetGroup& group)
{
    m_ledger.removeWhole(budgetGroupTable, group.id.text(), group.revision);
}

void Edits::remove(const BudgetRow& row)
{
    const QString id = row.id.text();
    m_ledger.expect(budgetRowTable, {id}, row.revision);
    m_ledger.keepParts(budgetCellTable, id, {});
    m_ledger.removePart(budgetRowStatedTable, {id});
    m_ledger.keepParts(budgetRowCountTable, id, {});
    for (const BudgetPart& part : row.parts)
        remove(part);
    countNoLongerIn(row.id);
    m_ledger.removePart(budgetRowTable, {id});
}

} // namespace indblik
