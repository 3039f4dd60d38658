// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "core/export/csv.h"
#include "core/import/budget/budgetsheet.h"
#include "core/import/figures/figureproposal.h"
#include "core/import/files/csv.h"
#include "core/import/files/filelimits.h"
#include "core/import/files/px.h"
#include "core/import/files/readsheet.h"
#include "core/import/files/xlsx.h"
#include "tests/core/import/files/zipped.h"

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

AreaBook smallBook()
{
    AreaBook book;
    book.areas.push_back({.number = 1, .name = QStringLiteral("Søvej"), .aliases = {QStringLiteral("S/Ø")}});
    book.areas.push_back({.number = 2, .name = QStringLiteral("Blågården")});
    book.indicators.push_back({.key = QStringLiteral("residents"), .title = QStringLiteral("Beboere"), .number = 1});
    book.indicators.push_back({.key = QStringLiteral("nonWestern"),
        .title = QStringLiteral("Andel"),
        .unit = Indicator::Unit::Share,
        .of = QStringLiteral("residents"),
        .number = 2});
    return book;
}

/// Puts what is proposed into the book, with all names that are new.
void accept(const FigureProposal& proposal, AreaBook& book)
{
    const auto fates = fatesOf(proposal, book);
    std::vector<int> areas;
    for (const ProposedArea& each : proposal.areas) {
        if (!each.area && each.choice == NameChoice::Create)
            book.areas.push_back({.number = int(book.areas.size()) + 1, .name = each.name});
        areas.push_back(each.area ? book.area(*each.area)->number : int(book.areas.size()));
    }
    std::vector<int> indicators;
    for (const ProposedIndicator& each : proposal.indicators) {
        if (each.key.isEmpty())
            book.indicators.push_back(
                {.key = each.name, .title = each.name, .number = int(book.indicators.size()) + 1});
        indicators.push_back(each.key.isEmpty() ? int(book.indicators.size()) : book.indicator(each.key)->number);
    }
    for (size_t i = 0; i < fates.size(); ++i) {
        const FigureAt& each = proposal.read.figures[i];
        if (fates[i] == FigureFate::Created || fates[i] == FigureFate::Changed)
            book.figures.set(areas[each.area], indicators[each.indicator], each.year(), each.figure(), 1);
    }
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

void fuzzFigures(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    auto table = SourceTable::open(buffer, QStringLiteral("2009.csv"));
    if (!table) {
        demand(!table.error().message.isEmpty());
        return;
    }
    AreaBook book = smallBook();
    const FigureMap map = guess(*table, book);
    const auto again = FigureMap::fromText(map.toText());
    if (fits(map, *table))
        demand(again && again->toText() == map.toText());
    auto read = readFigures(*table, map, book);
    demand(read || !read.error().message.isEmpty());
    if (!read)
        return;
    const auto figures = qint64(read->figures.size());
    const auto proposal = proposeFigures(*read, book, QDate(2010, 3, 12), NameChoice::Create);
    const FigureProposal::Counts& counts = proposal.counts;
    // What is not taken is of a total or of no place, or in a unit that nobody says.
    const qint64 taken = counts.created + counts.changed + counts.unchanged;
    demand(taken + counts.leftOut == figures);
    const bool hasNoPlace = std::any_of(proposal.areas.begin(), proposal.areas.end(),
        [](const ProposedArea& each) { return each.choice == NameChoice::LeaveOut; });
    demand(counts.leftOut == 0 || hasNoPlace || !read->questions.empty());
    accept(proposal, book);
    const auto second = proposeFigures(std::move(*read), book, QDate(2010, 3, 12));
    demand(second.counts.unchanged == taken);
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
    const auto read = readXlsx(buffer, QStringLiteral("a.xlsx"));
    if (!read)
        return demand(!read.error().message.isEmpty());
    for (const ReadSheet& sheet : *read)
        checkRead(sheet);
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
    for (const StatVariable& variable : read->table.variables) {
        const qsizetype count = variable.values.size();
        cells *= size_t(count);
        demand(variable.codes.isEmpty() || variable.codes.size() == count);
        demand(variable.times.isEmpty() || (variable.isTime && variable.times.size() == count));
        demand(!variable.total || (*variable.total >= 0 && *variable.total < count));
    }
    demand(read->table.cells.size() == cells && cells <= mostCells);
}

} // namespace indblik
