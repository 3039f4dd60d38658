// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files/csv.h"
#include "core/import/files/readsheet.h"
#include "core/sheet.h"
#include "tests/fixtures.h"

#include <QBuffer>

namespace indblik {

inline void PrintTo(const SheetCell& cell, std::ostream* out)
{
    *out << (cell.number() ? "number " : "text ") << '"' << cell.shown().toStdString() << '"';
}

/// The contents of a row in letters, numbers in angle brackets: "a|<10,35>||b".
inline QString picture(const SheetRow& row)
{
    QStringList cells;
    for (const SheetCell& cell : row.cells)
        cells.append(cell.number() ? u'<' + cell.shown() + u'>' : cell.text());
    return cells.join(u'|');
}

inline QStringList picture(const Sheet& sheet)
{
    QStringList rows;
    for (const SheetRow& row : sheet.rows)
        rows.append(picture(row));
    return rows;
}

inline Result<ReadSheet> sheetIn(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto sheets = readSheets(buffer, QStringLiteral("tal.csv"));
    if (!sheets)
        return sheets.error();
    return theSheet(std::move(*sheets), {}, [](const ReadSheet&) { return true; });
}

inline QStringList pictureOf(const QByteArray& bytes)
{
    return picture(valueOf(sheetIn(bytes)).sheet);
}

inline QByteArray bytesOf(const Sheet& sheet, Result<void> (*write)(const Sheet&, QIODevice&))
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(succeeded(write(sheet, buffer)));
    return bytes;
}

/// True where a remark of the kind was made.
inline bool has(const ReadSheet& read, FindingKind kind)
{
    return std::any_of(
        read.findings.begin(), read.findings.end(), [kind](const Finding& finding) { return finding.kind == kind; });
}

inline Finding findingOf(const ReadSheet& read, FindingKind kind)
{
    for (const Finding& finding : read.findings) {
        if (finding.kind == kind)
            return finding;
    }
    ADD_FAILURE() << "no finding " << kind.name;
    return {.kind = kind};
}

} // namespace indblik
