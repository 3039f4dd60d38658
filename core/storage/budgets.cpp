// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/store.h"

#include <functional>

namespace indblik {

const RecordKind budgetGroupKind{
    RecordType::BudgetGroup,
    1,
    {"id", "account_id", "section", "title", "ordinal", "version_id"},
    false,
    "SELECT id, account_id, section, title, ordinal, version_id, revision FROM budget_group ORDER BY id",
    "SELECT account_id, section, title, ordinal, version_id, revision FROM budget_group WHERE id = :id",
    R"(INSERT INTO budget_group (id, account_id, section, title, ordinal, version_id, revision)
       VALUES (:id, :account_id, :section, :title, :ordinal, :version_id, :revision)
       ON CONFLICT (id) DO UPDATE SET
           account_id = excluded.account_id, section = excluded.section, title = excluded.title,
           ordinal = excluded.ordinal, version_id = excluded.version_id, revision = excluded.revision)",
    "DELETE FROM budget_group WHERE id = :id",
    nullptr,
    "UPDATE budget_group SET revision = revision + 1 WHERE id = :id",
};

const RecordKind budgetGroupStatedKind{
    RecordType::BudgetGroupStated,
    2,
    {"group_id", "budget_column", "amount", "mark"},
    true,
    R"(SELECT group_id, budget_column, amount, mark, revision
       FROM budget_group_stated ORDER BY group_id, budget_column)",
    R"(SELECT amount, mark, revision
       FROM budget_group_stated WHERE group_id = :group_id AND budget_column = :budget_column)",
    R"(INSERT INTO budget_group_stated (group_id, budget_column, amount, mark, revision)
       VALUES (:group_id, :budget_column, :amount, :mark, :revision)
       ON CONFLICT (group_id, budget_column) DO UPDATE SET
           amount = excluded.amount, mark = excluded.mark, revision = excluded.revision)",
    "DELETE FROM budget_group_stated WHERE group_id = :group_id AND budget_column = :budget_column",
    &budgetGroupKind,
};

const RecordKind budgetRowKind{
    RecordType::BudgetRow,
    1,
    {"id", "group_id", "initiative_id", "title", "ordinal"},
    false,
    "SELECT id, group_id, initiative_id, title, ordinal, revision FROM budget_row ORDER BY id",
    "SELECT group_id, initiative_id, title, ordinal, revision FROM budget_row WHERE id = :id",
    R"(INSERT INTO budget_row (id, group_id, initiative_id, title, ordinal, revision)
       VALUES (:id, :group_id, :initiative_id, :title, :ordinal, :revision)
       ON CONFLICT (id) DO UPDATE SET
           group_id = excluded.group_id, initiative_id = excluded.initiative_id, title = excluded.title,
           ordinal = excluded.ordinal, revision = excluded.revision)",
    "DELETE FROM budget_row WHERE id = :id",
    nullptr,
    "UPDATE budget_row SET revision = revision + 1 WHERE id = :id",
};

const RecordKind budgetRowStatedKind{
    RecordType::BudgetRowStated,
    1,
    {"row_id", "amount", "mark"},
    true,
    "SELECT row_id, amount, mark, revision FROM budget_row_stated ORDER BY row_id",
    "SELECT amount, mark, revision FROM budget_row_stated WHERE row_id = :row_id",
    R"(INSERT INTO budget_row_stated (row_id, amount, mark, revision) VALUES (:row_id, :amount, :mark, :revision)
       ON CONFLICT (row_id) DO UPDATE SET
           amount = excluded.amount, mark = excluded.mark, revision = excluded.revision)",
    "DELETE FROM budget_row_stated WHERE row_id = :row_id",
    &budgetRowKind,
};

const RecordKind budgetCellKind{
    RecordType::BudgetCell,
    2,
    {"row_id", "year", "amount", "mark"},
    true,
    "SELECT row_id, year, amount, mark, revision FROM budget_cell ORDER BY row_id, year",
    "SELECT amount, mark, revision FROM budget_cell WHERE row_id = :row_id AND year = :year",
    R"(INSERT INTO budget_cell (row_id, year, amount, mark, revision)
       VALUES (:row_id, :year, :amount, :mark, :revision)
       ON CONFLICT (row_id, year) DO UPDATE SET
           amount = excluded.amount, mark = excluded.mark, revision = excluded.revision)",
    "DELETE FROM budget_cell WHERE row_id = :row_id AND year = :year",
    &budgetRowKind,
};

const RecordKind footnoteKind{
    RecordType::Footnote,
    1,
    {"id", "account_id", "mark", "text", "ordinal", "version_id"},
    false,
    "SELECT id, account_id, mark, text, ordinal, version_id, revision FROM footnote ORDER BY id",
    "SELECT account_id, mark, text, ordinal, version_id, revision FROM footnote WHERE id = :id",
    R"(INSERT INTO footnote (id, account_id, mark, text, ordinal, version_id, revision)
       VALUES (:id, :account_id, :mark, :text, :ordinal, :version_id, :revision)
       ON CONFLICT (id) DO UPDATE SET
           account_id = excluded.account_id, mark = excluded.mark, text = excluded.text, ordinal = excluded.ordinal,
           version_id = excluded.version_id, revision = excluded.revision)",
    "DELETE FROM footnote WHERE id = :id",
    nullptr,
    "UPDATE footnote SET revision = revision + 1 WHERE id = :id",
};

// A place has no content beyond its key; it is there or it is not.
const RecordKind footnotePlaceKind{
    RecordType::FootnotePlace,
    3,
    {"footnote_id", "row_id", "budget_column"},
    true,
    "SELECT footnote_id, row_id, budget_column, revision FROM footnote_place ORDER BY footnote_id, row_id, budget_column",
    R"(SELECT revision FROM footnote_place
       WHERE footnote_id = :footnote_id AND row_id = :row_id AND budget_column = :budget_column)",
    R"(INSERT INTO footnote_place (footnote_id, row_id, budget_column, revision)
       VALUES (:footnote_id, :row_id, :budget_column, :revision)
       ON CONFLICT (footnote_id, row_id, budget_column) DO UPDATE SET revision = excluded.revision)",
    R"(DELETE FROM footnote_place
       WHERE footnote_id = :footnote_id AND row_id = :row_id AND budget_column = :budget_column)",
    &footnoteKind,
};

// Where a footnote hangs that belongs to no row: a column, or "table".
const RecordKind footnoteHeadKind{
    RecordType::FootnoteHead,
    2,
    {"footnote_id", "budget_column"},
    true,
    "SELECT footnote_id, budget_column, revision FROM footnote_head ORDER BY footnote_id, budget_column",
    "SELECT revision FROM footnote_head WHERE footnote_id = :footnote_id AND budget_column = :budget_column",
    R"(INSERT INTO footnote_head (footnote_id, budget_column, revision)
       VALUES (:footnote_id, :budget_column, :revision)
       ON CONFLICT (footnote_id, budget_column) DO UPDATE SET revision = excluded.revision)",
    "DELETE FROM footnote_head WHERE footnote_id = :footnote_id AND budget_column = :budget_column",
    &footnoteKind,
};

std::vector<Value> valuesOf(const Figure& figure)
{
    if (const auto amount = figure.amount())
        return {amount->oere(), std::monostate()};
    return {std::monostate(), markText(*figure.mark())};
}

Figure figureOf(const Query& query, int amountColumn)
{
    if (!query.isNull(amountColumn))
        return Money::fromOere(query.number(amountColumn));
    return markFromText(query.text(amountColumn + 1)).value_or(Mark::Blank);
}

namespace {

constexpr auto selectGroups = R"(
    SELECT id, section, title, ordinal, revision
    FROM budget_group WHERE )" INDBLIK_OF_VERSION R"(
    ORDER BY ordinal, id
)";

constexpr auto selectGroupStated = R"(
    SELECT s.group_id, s.budget_column, s.amount, s.mark
    FROM budget_group JOIN budget_group_stated s ON s.group_id = budget_group.id
    WHERE )" INDBLIK_OF_VERSION;

constexpr auto selectRows = R"(
    SELECT r.id, r.group_id, r.initiative_id, r.title, r.ordinal, r.revision, s.row_id, s.amount, s.mark
    FROM budget_group
    JOIN budget_row r ON r.group_id = budget_group.id
    LEFT JOIN budget_row_stated s ON s.row_id = r.id
    WHERE )" INDBLIK_OF_VERSION R"(
    ORDER BY r.ordinal, r.id
)";

constexpr auto selectCells = R"(
    SELECT c.row_id, c.year, c.amount, c.mark, c.revision
    FROM budget_group
    JOIN budget_row r ON r.group_id = budget_group.id
    JOIN budget_cell c ON c.row_id = r.id
    WHERE )" INDBLIK_OF_VERSION;

constexpr auto selectParts = R"(
    SELECT p.id, p.row_id, p.name, p.funder, p.in_kind, p.share_hundredths, p.counted_in, p.ordinal, p.revision,
           a.budget_column, a.amount, a.mark
    FROM budget_group
    JOIN budget_row r ON r.group_id = budget_group.id
    JOIN budget_part p ON p.row_id = r.id
    LEFT JOIN budget_part_amount a ON a.part_id = p.id
    WHERE )" INDBLIK_OF_VERSION R"(
    ORDER BY p.ordinal, p.id
)";

constexpr auto selectFootnotes = R"(
    SELECT footnote.id, mark, text, ordinal, footnote.revision, p.row_id, p.budget_column, h.budget_column
    FROM footnote
    LEFT JOIN footnote_place p ON p.footnote_id = footnote.id
    LEFT JOIN footnote_head h ON h.footnote_id = footnote.id
    WHERE )" INDBLIK_OF_VERSION R"(
    ORDER BY ordinal, footnote.id
)";

/// In place of a column: the footnote hangs on the row, or on the table, as a whole.
constexpr QLatin1String wholeRow("row");
constexpr QLatin1String wholeTable("table");

// The keys of parts after that of their :owner; NULL where the key has no second column.
constexpr auto selectPlaces = "SELECT row_id, budget_column FROM footnote_place WHERE footnote_id = :owner";
constexpr auto selectHeads = "SELECT budget_column, NULL FROM footnote_head WHERE footnote_id = :owner";
constexpr auto selectCellYears = "SELECT year, NULL FROM budget_cell WHERE row_id = :owner";
constexpr auto selectStatedColumns = "SELECT budget_column, NULL FROM budget_group_stated WHERE group_id = :owner";

template<class Tag>
Value valueOf(const std::optional<Id<Tag>>& id)
{
    return id ? Value(id->text()) : Value();
}

QString textOf(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// A query about the groups or footnotes of the budget's version.
Query queryOf(const QSqlDatabase& database, const char* sql, const Budget& budget)
{
    Query query(database, sql);
    query.bind(":account_id", budget.account.text());
    query.bind(":version_id", budget.version.id.text());
    return query;
}

std::optional<BudgetVersionId> namedVersion(const Budget& budget)
{
    return budget.version.isFirst() ? std::nullopt : std::optional(budget.version.id);
}

Result<void> loadGroups(const QSqlDatabase& database, Budget& budget, std::map<QString, size_t>& places)
{
    Query groups = queryOf(database, selectGroups, budget);
    if (auto run = groups.run(); !run)
        return run;
    while (groups.next()) {
        BudgetGroup group;
        group.id = BudgetGroupId::fromText(groups.text(0)).value_or(BudgetGroupId());
        group.account = budget.account;
        group.section = sectionFromText(groups.text(1)).value_or(Section::Goals);
        group.title = groups.text(2);
        group.ordinal = int(groups.number(3));
        group.revision = int(groups.number(4));
        group.version = namedVersion(budget);
        places[groups.text(0)] = budget.groups.size();
        budget.groups.push_back(std::move(group));
    }
    if (auto finished = groups.finished(); !finished)
        return finished;
    Query stated = queryOf(database, selectGroupStated, budget);
    if (auto run = stated.run(); !run)
        return run;
    while (stated.next()) {
        const auto place = places.find(stated.text(0));
        if (place == places.end())
            return damaged();
        BudgetGroup& group = budget.groups[place->second];
        const auto column = BudgetColumn::fromText(stated.text(1));
        if (column && column->year)
            group.statedByYear[*column->year] = figureOf(stated, 2);
        else if (column)
            group.stated = figureOf(stated, 2);
    }
    return stated.finished();
}

using RowPlaces = std::map<QString, std::pair<size_t, size_t>>; ///< group and row, by the row's id

Result<void> loadRows(
    const QSqlDatabase& database, Budget& budget, const std::map<QString, size_t>& groups, RowPlaces& places)
{
    Query rows = queryOf(database, selectRows, budget);
    if (auto run = rows.run(); !run)
        return run;
    while (rows.next()) {
        const auto groupPlace = groups.find(rows.text(1));
        if (groupPlace == groups.end())
            return damaged();
        BudgetGroup& group = budget.groups[groupPlace->second];
        BudgetRow row;
        row.id = BudgetRowId::fromText(rows.text(0)).value_or(BudgetRowId());
        row.group = group.id;
        row.initiative = InitiativeId::fromText(rows.text(2));
        row.title = rows.text(3);
        row.ordinal = int(rows.number(4));
        row.revision = int(rows.number(5));
        if (!rows.isNull(6))
            row.stated = figureOf(rows, 7);
        places[rows.text(0)] = {groupPlace->second, group.rows.size()};
        group.rows.push_back(std::move(row));
    }
    if (auto finished = rows.finished(); !finished)
        return finished;
    Query cells = queryOf(database, selectCells, budget);
    if (auto run = cells.run(); !run)
        return run;
    while (cells.next()) {
        const auto place = places.find(cells.text(0));
        if (place == places.end())
            return damaged();
        const auto [group, row] = place->second;
        if (const auto year = Year::from(int(cells.number(1))))
            budget.groups[group].rows[row].cells[*year] = BudgetCell{figureOf(cells, 2), int(cells.number(4))};
    }
    return cells.finished();
}

Result<void> loadParts(const QSqlDatabase& database, Budget& budget, const RowPlaces& places)
{
    Query parts = queryOf(database, selectParts, budget);
    if (auto run = parts.run(); !run)
        return run;
    while (parts.next()) {
        const auto place = places.find(parts.text(1));
        if (place == places.end())
            return damaged();
        BudgetRow& row = budget.groups[place->second.first].rows[place->second.second];
        const auto id = BudgetPartId::fromText(parts.text(0)).value_or(BudgetPartId());
        if (row.parts.empty() || row.parts.back().id != id) {
            BudgetPart part{.id = id, .row = row.id, .name = parts.text(2)};
            if (const auto funder = funderFromText(parts.text(3))) {
                part.funding = Funding{*funder, parts.number(4) != 0, {}, BudgetRowId::fromText(parts.text(6))};
                if (!parts.isNull(5))
                    part.funding->share = Percent::fromHundredths(parts.number(5));
            }
            part.ordinal = int(parts.number(7));
            part.revision = int(parts.number(8));
            row.parts.push_back(std::move(part));
        }
        if (const auto column = parts.isNull(9) ? std::nullopt : BudgetColumn::fromText(parts.text(9)))
            row.parts.back().amounts[*column] = figureOf(parts, 10);
    }
    return parts.finished();
}

Result<void> loadFootnotes(const QSqlDatabase& database, Budget& budget)
{
    Query query = queryOf(database, selectFootnotes, budget);
    if (auto run = query.run(); !run)
        return run;
    while (query.next()) {
        const auto id = FootnoteId::fromText(query.text(0)).value_or(FootnoteId());
        if (budget.footnotes.empty() || budget.footnotes.back().id != id)
            budget.footnotes.push_back({id, budget.account, query.text(1), query.text(2), int(query.number(3)), {},
                int(query.number(4)), namedVersion(budget)});
        auto& places = budget.footnotes.back().places;
        if (const auto row = BudgetRowId::fromText(query.text(5)))
            places.insert({row, BudgetColumn::fromText(query.text(6))});
        if (!query.isNull(7))
            places.insert({{}, BudgetColumn::fromText(query.text(7))});
    }
    return query.finished();
}

} // namespace

Result<Budget> loadBudget(const QSqlDatabase& database, const BudgetVersion& version)
{
    Budget budget{version.account, {}, {}, version};
    std::map<QString, size_t> groups;
    RowPlaces rows;
    if (const auto loaded = loadGroups(database, budget, groups); !loaded)
        return loaded.error();
    if (const auto loaded = loadRows(database, budget, groups, rows); !loaded)
        return loaded.error();
    if (const auto loaded = loadParts(database, budget, rows); !loaded)
        return loaded.error();
    if (const auto loaded = loadFootnotes(database, budget); !loaded)
        return loaded.error();
    return budget;
}

Result<void> Edits::save(const BudgetGroup& group)
{
    if (auto saved = m_ledger.put({&budgetGroupKind, {group.id.text()},
            {group.account.text(), sectionText(group.section), storedText(group.title), qint64(group.ordinal),
                valueOf(group.version)},
            group.revision});
        !saved)
        return saved;
    std::map<QString, Figure> stated;
    for (const auto& [year, figure] : group.statedByYear)
        stated[BudgetColumn{year}.text()] = figure;
    if (group.stated)
        stated[BudgetColumn::total().text()] = *group.stated;
    for (const auto& [column, figure] : stated) {
        if (auto saved = m_ledger.putPart(budgetGroupStatedKind, {group.id.text(), column}, valuesOf(figure)); !saved)
            return saved;
    }
    return removeParts(m_ledger, budgetGroupStatedKind, selectStatedColumns, group.id.text(),
        [&stated](const std::vector<Value>& key) { return stated.contains(textOf(key[1])); });
}

Result<void> Edits::save(const BudgetRow& row)
{
    const Value initiative = row.initiative ? Value(row.initiative->text()) : Value();
    if (auto saved = m_ledger.put({&budgetRowKind, {row.id.text()},
            {row.group.text(), initiative, storedText(row.title), qint64(row.ordinal)}, row.revision});
        !saved)
        return saved;
    for (const auto& [year, cell] : row.cells) {
        if (auto saved = save(row.id, year, cell); !saved)
            return saved;
    }
    const auto isCell = [&row](const std::vector<Value>& key) {
        const auto* number = std::get_if<qint64>(&key[1]);
        const auto year = number ? Year::from(int(*number)) : std::nullopt;
        return year && row.cells.contains(*year);
    };
    if (auto removed = removeParts(m_ledger, budgetCellKind, selectCellYears, row.id.text(), isCell); !removed)
        return removed;
    return putStated(row.id, row.stated);
}

Result<void> Edits::save(const BudgetRowId& row, Year year, const BudgetCell& cell)
{
    return m_ledger.put({&budgetCellKind, {row.text(), qint64(year.number())}, valuesOf(cell.figure), cell.revision});
}

Result<void> Edits::saveStated(const BudgetRowId& row, const std::optional<Figure>& stated, int revision)
{
    const auto expected = m_ledger.expect(budgetRowKind, {row.text()}, revision);
    return expected ? putStated(row, stated) : expected;
}

Result<void> Edits::putStated(const BudgetRowId& row, const std::optional<Figure>& stated)
{
    return stated ? m_ledger.putPart(budgetRowStatedKind, {row.text()}, valuesOf(*stated))
                  : m_ledger.removePart(budgetRowStatedKind, {row.text()});
}

Result<void> Edits::save(const Footnote& footnote)
{
    if (auto saved = m_ledger.put({&footnoteKind, {footnote.id.text()},
            {footnote.account.text(), storedText(footnote.mark), storedText(footnote.text), qint64(footnote.ordinal),
                valueOf(footnote.version)},
            footnote.revision});
        !saved)
        return saved;
    const QString id = footnote.id.text();
    const auto isPlace = [&footnote](const std::vector<Value>& key) {
        return footnote.places.contains(
            {BudgetRowId::fromText(textOf(key[1])), BudgetColumn::fromText(textOf(key.back()))});
    };
    const auto isHead = [&footnote](const std::vector<Value>& key) {
        return footnote.places.contains({{}, BudgetColumn::fromText(textOf(key[1]))});
    };
    if (auto removed = removeParts(m_ledger, footnotePlaceKind, selectPlaces, id, isPlace); !removed)
        return removed;
    if (auto removed = removeParts(m_ledger, footnoteHeadKind, selectHeads, id, isHead); !removed)
        return removed;
    for (const FootnotePlace& place : footnote.places) {
        const QString column = place.column ? place.column->text() : QString(place.row ? wholeRow : wholeTable);
        auto saved = place.row ? m_ledger.putPart(footnotePlaceKind, {id, place.row->text(), column}, {})
                               : m_ledger.putPart(footnoteHeadKind, {id, column}, {});
        if (!saved)
            return saved;
    }
    return {};
}

Result<void> Edits::remove(const Footnote& footnote)
{
    const QString id = footnote.id.text();
    if (auto expected = m_ledger.expect(footnoteKind, {id}, footnote.revision); !expected)
        return expected;
    if (auto removed = removeParts(m_ledger, footnotePlaceKind, selectPlaces, id, keepsNone); !removed)
        return removed;
    if (auto removed = removeParts(m_ledger, footnoteHeadKind, selectHeads, id, keepsNone); !removed)
        return removed;
    return m_ledger.removePart(footnoteKind, {id});
}

Result<void> Edits::remove(const BudgetRow& row)
{
    const QString id = row.id.text();
    if (auto expected = m_ledger.expect(budgetRowKind, {id}, row.revision); !expected)
        return expected;
    if (auto removed = removeParts(m_ledger, budgetCellKind, selectCellYears, id, keepsNone); !removed)
        return removed;
    if (auto removed = m_ledger.removePart(budgetRowStatedKind, {id}); !removed)
        return removed;
    for (const BudgetPart& part : row.parts) {
        if (auto removed = remove(part); !removed)
            return removed;
    }
    if (auto freed = countNoLongerIn(row.id); !freed)
        return freed;
    return m_ledger.removePart(budgetRowKind, {id});
}

} // namespace indblik
