// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

namespace indblik {

const Table footnoteTable(
    RecordType::Footnote, "footnote", {"id"}, {"account_id", "mark", "text", "ordinal", "version_id"});
// A place has no content beyond its key; it is there or it is not.
const Table footnotePlaceTable(RecordType::FootnotePlace, "footnote_place", {"footnote_id", "row_id", "budget_column"},
    {}, Told::AsOne, &footnoteTable);
// Where a footnote hangs that belongs to no row: a column, or "table".
const Table footnoteHeadTable(
    RecordType::FootnoteHead, "footnote_head", {"footnote_id", "budget_column"}, {}, Told::AsOne, &footnoteTable);

namespace {

// Footnotes of the first version name none.
constexpr auto selectFootnotes = R"(
    SELECT f.id, f.mark, f.text, f.ordinal, f.revision, p.row_id, p.budget_column, h.budget_column AS head
    FROM footnote f
    LEFT JOIN footnote_place p ON p.footnote_id = f.id
    LEFT JOIN footnote_head h ON h.footnote_id = f.id
    WHERE f.account_id = :account_id AND coalesce(f.version_id, f.account_id) = :version_id
    ORDER BY f.ordinal, f.id
)";

/// In place of a column: the footnote hangs on the row, or on the table, as a whole.
constexpr QLatin1String wholeRow("row");
constexpr QLatin1String wholeTable("table");

} // namespace

Result<std::vector<Footnote>> loadFootnotes(const QSqlDatabase& database, const BudgetVersion& version)
{
    Query query(database, selectFootnotes);
    query.bind(":account_id", version.account.text()).bind(":version_id", version.id.text());
    return query.into(std::vector<Footnote>(), [&version](auto& footnotes, const Query& row) {
        const auto id = row.id<FootnoteId>("id");
        if (footnotes.empty() || footnotes.back().id != id)
            footnotes.push_back({id, version.account, row.text("mark"), row.text("text"), row.count("ordinal"), {},
                row.count("revision"), namedVersion(version)});
        auto& places = footnotes.back().places;
        if (const auto of = BudgetRowId::fromText(row.text("row_id")))
            places.insert({of, BudgetColumn::fromText(row.text("budget_column"))});
        if (!row.isNull("head"))
            places.insert({{}, BudgetColumn::fromText(row.text("head"))});
    });
}

void Edits::save(const Footnote& footnote)
{
    const QString id = footnote.id.text();
    m_ledger.put({&footnoteTable, {id},
        {footnote.account.text(), storedText(footnote.mark), storedText(footnote.text), qint64(footnote.ordinal),
            orNull(footnote.version)},
        footnote.revision});
    std::vector<Part> places;
    std::vector<Part> heads;
    for (const FootnotePlace& place : footnote.places) {
        const QString column = place.column ? place.column->text() : QString(place.row ? wholeRow : wholeTable);
        if (place.row)
            places.push_back({{place.row->text(), column}});
        else
            heads.push_back({{column}});
    }
    m_ledger.putParts(footnotePlaceTable, id, places);
    m_ledger.putParts(footnoteHeadTable, id, heads);
}

void Edits::remove(const Footnote& footnote)
{
    m_ledger.removeWhole(footnoteTable, footnote.id.text(), footnote.revision);
}

} // namespace indblik
