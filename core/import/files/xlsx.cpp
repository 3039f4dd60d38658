// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/xlsx.h"

#include "core/import/files/filelimits.h"
#include "core/import/files/xlsxsheet.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

Error tooMany(const QString& source)
{
    return {Words::tr("%1 has more than 2,000,000 cells. Divide it, or leave out what is not needed.").arg(source),
        {source}};
}

Result<SheetSurroundings> surroundingsOf(const Archive& archive, const Workbook& book, const QString& source)
{
    SheetSurroundings around{.source = source, .dayZero = book.dayZero};
    if (!book.sharedStrings.isEmpty()) {
        auto strings = readSharedStrings(archive, book.sharedStrings, source);
        if (!strings)
            return strings.error();
        around.strings = std::move(*strings);
    }
    if (!book.styles.isEmpty()) {
        auto formats = readStyles(archive, book.styles, source);
        if (!formats)
            return formats.error();
        around.formats = std::move(*formats);
    }
    return around;
}

/// Cells are there whether their rows are blank to the eye or not.
bool hasCell(const Sheet& sheet)
{
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const SheetRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const SheetCell& cell) { return !cell.isBlank(); });
    });
}

} // namespace

Result<std::vector<ReadSheet>> readXlsx(QIODevice& device, const QString& source)
{
    const auto archive = Archive::open(device, source);
    if (!archive)
        return archive.error();
    const auto book = readWorkbook(*archive, source);
    if (!book)
        return book.error();
    const auto around = surroundingsOf(*archive, *book, source);
    if (!around)
        return around.error();
    std::vector<ReadSheet> sheets;
    QSet<QString> parts;
    size_t cellsLeft = mostCells;
    for (const WorkbookSheet& each : book->sheets) {
        // A part belongs to one sheet; a thousand sheets of the same would be read a thousand times.
        if (parts.contains(each.part.toLower()))
            continue;
        parts.insert(each.part.toLower());
        SheetParser parser(*around, cellsLeft);
        const auto walked =
            walkPart(*archive, each.part, source, [&parser](QXmlStreamReader& xml) { parser.take(xml); });
        if (!walked)
            return walked.error();
        ReadSheet read = parser.finished();
        if (parser.isTooMany())
            return tooMany(source);
        read.sheet.name = each.name;
        read.isHidden = each.isHidden;
        if (hasCell(read.sheet))
            sheets.push_back(std::move(read));
    }
    if (sheets.empty())
        return Error{Words::tr("%1 has no sheet with a table.").arg(source), {source}};
    return sheets;
}

} // namespace indblik
