// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "core/export/csv.h"
#include "core/import/budgetsheet.h"
#include "core/import/csv.h"
#include "core/import/px.h"
#include "core/import/readsheet.h"
#include "core/import/xlsx.h"
#include "tests/core/import/zipped.h"

#include <QBuffer>

#include <zlib.h>

#include <cstdlib>

namespace indblik {

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray little(quint32 number, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text += char(number >> (8 * i));
    return text;
}

/// A zip file whose parts are not packed: libzip takes a thousand times as long, and the fuzzer waits for it.
QByteArray stored(const std::vector<ZippedPart>& parts)
{
    QByteArray all;
    QByteArray directory;
    for (const auto& [name, bytes] : parts) {
        const auto size = little(quint32(bytes.size()), 4);
        const auto sum = crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), uInt(bytes.size()));
        const QByteArray common = little(10, 2) + little(0, 4) + little(0, 4) + little(quint32(sum), 4) + size + size
                                  + little(quint32(name.size()), 2) + little(0, 2);
        directory += "PK\1\2" + little(10, 2) + common + little(0, 2) + little(0, 4) + little(0, 4)
                     + little(quint32(all.size()), 4) + name;
        all += "PK\3\4" + common + name + bytes;
    }
    const auto count = little(quint32(parts.size()), 2);
    return all + directory + "PK\5\6" + little(0, 4) + count + count + little(quint32(directory.size()), 4)
           + little(quint32(all.size()), 4) + little(0, 2);
}

/// A file must be refused with a reason, or read within the limits.
void checkRead(const Result<ReadSheet>& read)
{
    if (!read) {
        demand(!read.error().message.isEmpty());
        return;
    }
    for (const SheetRow& row : read->sheet.rows)
        demand(row.cells.size() <= mostColumns && row.line > 0);
}

} // namespace

void fuzzCsv(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const auto read = readCsv(buffer, QStringLiteral("a.csv"));
    checkRead(read);
    if (!read)
        return;
    Wording wording;
    wording.totals = {QStringLiteral("I alt"), QStringLiteral("Sum")};
    wording.sums = {QStringLiteral("Sum")};
    const auto budget = readBudgetSheet(*read, wording);
    demand(budget ? !budget->budget.groups.empty() : !budget.error().message.isEmpty());
    QByteArray written;
    QBuffer out(&written);
    out.open(QIODevice::ReadWrite);
    demand(writeCsv(read->sheet, out).has_value());
    out.seek(0);
    auto again = readCsv(out, QStringLiteral("b.csv"));
    if (!again) // nothing but control characters
        return;
    demand(again->sheet.rows.size() == read->sheet.rows.size());
    for (size_t i = 0; i < again->sheet.rows.size(); ++i)
        demand(again->sheet.rows[i].cells == read->sheet.rows[i].cells);
}

void fuzzXlsx(const QByteArray& bytes)
{
    QByteArray archive = bytes;
    if (!bytes.isEmpty() && !bytes.startsWith("PK")) {
        auto parts =
            workbook("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>", {"<t>a</t>"});
        parts[uchar(bytes[0]) % parts.size()].second = bytes.mid(1);
        archive = stored(parts);
    }
    QBuffer buffer(&archive);
    buffer.open(QIODevice::ReadOnly);
    checkRead(readXlsx(buffer, QStringLiteral("a.xlsx")));
}

void fuzzPx(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const auto read = readPx(buffer, QStringLiteral("a.px"));
    if (!read) {
        demand(!read.error().message.isEmpty());
        return;
    }
    size_t cells = 1;
    for (const StatVariable& variable : read->table.variables)
        cells *= size_t(variable.values.size());
    demand(read->table.cells.size() == cells && cells <= mostCells);
}

} // namespace indblik
