// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

#include <algorithm>

namespace indblik {

const Table registerTable(RecordType::Register, "register", {"id"}, {"card_id", "title", "form", "ordinal"});
const Table registerRowTable(
    RecordType::RegisterRow, "register_row", {"register_id", "row_id"}, {"ordinal"}, Told::AsOne, &registerTable);
const Table registerCellTable(RecordType::RegisterCell, "register_cell", {"register_id", "row_id", "column_key"},
    {"text"}, Told::AsOne, &registerTable);

namespace {

constexpr auto ofAccount =
    "WHERE card_id IN (SELECT id FROM card WHERE account_id = :account_id) ORDER BY card_id, ordinal, id";
constexpr auto ofCard = "WHERE card_id = :card_id ORDER BY ordinal, id";

constexpr auto selectRows = R"(
    SELECT r.row_id, c.column_key, c.text
    FROM register_row r
    LEFT JOIN register_cell c ON c.register_id = r.register_id AND c.row_id = r.row_id
    WHERE r.register_id = :register_id
    ORDER BY r.ordinal, r.row_id
)";

/// Without its rows.
Result<void> addRegister(std::vector<Register>& registers, const Query& row)
{
    auto form = readRegisterTemplate(row.text("form").toUtf8());
    if (!form)
        return form.error();
    Register list;
    list.id = row.id<RegisterId>("id");
    list.card = row.id<CardId>("card_id");
    list.title = row.text("title");
    list.form = std::move(*form);
    list.ordinal = row.count("ordinal");
    list.revision = row.count("revision");
    registers.push_back(std::move(list));
    return {};
}

Result<std::vector<Register>> withRows(const QSqlDatabase& database, std::vector<Register> registers)
{
    Query query(database, selectRows);
    for (Register& list : registers) {
        const auto read = query.bind(":register_id", list.id.text()).each([&list](const Query& row) {
            const auto id = row.id<RegisterRowId>("row_id");
            if (list.rows.empty() || list.rows.back().id != id)
                list.rows.push_back({id, {}});
            if (!row.isNull("column_key"))
                list.rows.back().cells[row.text("column_key")] = row.text("text");
        });
        if (!read)
            return read.error();
    }
    return registers;
}

} // namespace

Result<std::vector<Register>> loadRegisters(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, registerTable.select(ofAccount));
    auto registers = query.bind(":account_id", account.text()).into(std::vector<Register>(), addRegister);
    return registers ? withRows(database, std::move(*registers)) : registers;
}

Result<std::vector<Register>> loadRegistersOf(const QSqlDatabase& database, const CardId& card)
{
    Query query(database, registerTable.select(ofCard));
    auto registers = query.bind(":card_id", card.text()).into(std::vector<Register>(), addRegister);
    return registers ? withRows(database, std::move(*registers)) : registers;
}

void Edits::save(const Register& list)
{
    const QString id = list.id.text();
    m_ledger.put({&registerTable, {id},
        {list.card.text(), storedText(list.title).simplified(), QString::fromUtf8(writeRegisterTemplate(list.form)),
            qint64(list.ordinal)},
        list.revision});
    std::vector<Part> rows;
    std::vector<Part> cells;
    for (const RegisterRow& row : list.rows) {
        rows.push_back({{row.id.text()}, {qint64(rows.size())}});
        for (const auto& [column, text] : row.cells) {
            if (!text.isEmpty())
                cells.push_back({{row.id.text(), column}, {storedText(text)}});
        }
    }
    m_ledger.putParts(registerRowTable, id, rows);
    m_ledger.putParts(registerCellTable, id, cells);
}

void Edits::remove(const Register& list)
{
    m_ledger.removeWhole(registerTable, list.id.text(), list.revision);
}

} // namespace indblik
