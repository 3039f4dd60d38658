// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tableverb.h"

#include "app/findingjson.h"
#include "app/json.h"
#include "core/import/figures/figuremap.h"
#include "core/import/files/csvdialect.h"
#include "core/import/files/px.h"
#include "core/import/tables/figurecell.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <set>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TableVerb)
};

/// What is counted over the figures of a table.
struct Tally
{
    qint64 cells = 0;
    qint64 numbers = 0;
    std::map<QString, qint64> marks;
    std::optional<Decimal> sum = Decimal{}; ///< nothing where it has more digits than a number holds

    void add(const Decimal& number)
    {
        ++cells;
        ++numbers;
        Decimal other = number;
        while (sum && sum->decimals != other.decimals) {
            Decimal& shorter = sum->decimals < other.decimals ? *sum : other;
            ++shorter.decimals;
            if (__builtin_mul_overflow(shorter.digits, qint64(10), &shorter.digits))
                sum.reset();
        }
        if (sum && __builtin_add_overflow(sum->digits, other.digits, &sum->digits))
            sum.reset();
    }

    void add(const QString& mark)
    {
        ++cells;
        ++marks[mark];
    }
};

/// What the verb tells of a file, whatever it is.
struct Told
{
    QString format;
    QString encoding;
    QString title;
    std::vector<StatVariable> variables;
    Tally tally;
    std::vector<Finding> findings;
    QString sheet = {}; ///< of a workbook
    QString unit = {};  ///< the words in which the table says what it is counted in
};

void tellInText(const Told& told)
{
    if (!told.title.isEmpty())
        print(told.title);
    if (!told.sheet.isEmpty())
        print(Words::tr("Sheet: %1").arg(told.sheet));
    if (!told.unit.isEmpty())
        print(Words::tr("Unit: %1").arg(told.unit));
    for (const StatVariable& variable : told.variables)
        print(QStringLiteral("  %1: %2")
                  .arg(variable.name, Words::tr("%n value(s)", nullptr, int(variable.values.size()))));
    QStringList counts{Words::tr("%n cell(s)", nullptr, int(told.tally.cells)),
        Words::tr("%n number(s)", nullptr, int(told.tally.numbers))};
    if (told.tally.sum)
        counts.append(Words::tr("sum %1").arg(told.tally.sum->text(QLocale().decimalPoint().at(0))));
    for (const auto& [mark, count] : told.tally.marks)
        counts.append(QStringLiteral("%1 × %2").arg(count).arg(mark));
    print(counts.join(QStringLiteral(", ")));
    for (const Finding& finding : told.findings)
        print(QStringLiteral("%1: %2").arg(placeText(finding), sentence(finding, QLocale())));
}

void tellInJson(const Told& told)
{
    QJsonArray variables;
    for (const StatVariable& variable : told.variables)
        variables.append(QJsonObject{{QStringLiteral("name"), variable.name},
            {QStringLiteral("values"), QJsonArray::fromStringList(variable.values)}});
    QJsonObject marks;
    for (const auto& [mark, count] : told.tally.marks)
        marks.insert(mark, count);
    QJsonObject json = findingsJson(told.findings, QLocale());
    json.insert(QStringLiteral("format"), told.format);
    json.insert(QStringLiteral("encoding"), told.encoding);
    json.insert(QStringLiteral("title"), told.title);
    json.insert(QStringLiteral("sheet"), textOrNull(told.sheet));
    json.insert(QStringLiteral("unit"), textOrNull(told.unit));
    json.insert(QStringLiteral("variables"), variables);
    json.insert(QStringLiteral("cells"), told.tally.cells);
    json.insert(QStringLiteral("numbers"), told.tally.numbers);
    json.insert(QStringLiteral("sum"), told.tally.sum ? QJsonValue(told.tally.sum->text(u'.')) : QJsonValue());
    json.insert(QStringLiteral("marks"), marks);
    print(json);
}

Told toldOf(const ReadTable& read)
{
    Told told{
        QStringLiteral("px"), encodingName(read.encoding), read.table.title, read.table.variables, {}, read.findings};
    if (told.title.isEmpty())
        told.title = read.table.contents;
    told.unit = read.table.units;
    for (const StatCell& cell : read.table.cells) {
        if (const auto* number = std::get_if<Decimal>(&cell))
            told.tally.add(*number);
        else
            told.tally.add(std::get<StatMark>(cell).text());
    }
    return told;
}

/// The columns in which an import would find figures, by the headings and values alone; where none can be told, those
/// that hold numbers.
std::set<int> figureColumns(const SourceTable& table)
{
    AreaBook book;
    book.indicators = builtInIndicators();
    const FigureMap map = guess(table, book);
    std::set<int> columns;
    const QStringList names = QStringList{map.value, map.of} + map.years + map.indicators + map.areas;
    for (const QString& name : names) {
        if (!name.isEmpty())
            columns.insert(table.column(name));
    }
    for (size_t i = 0; columns.empty() && i < table.columns().size(); ++i) {
        if (table.columns()[i].holdsFigures())
            columns.insert(int(i));
    }
    return columns;
}

/// A figure as an import reads it: "1.234,5", "33,2 %" and "12 kr." in letters too; else the mark or nothing.
void count(Tally& tally, const SheetCell& cell, QChar sign)
{
    const QString text = cell.text().trimmed();
    const auto read = cell.number() ? std::optional(*cell.number())
                                    : shownNumber(text.endsWith(u'%') ? text.chopped(1).trimmed() : text, sign);
    const auto withUnit = read ? std::nullopt : numberWithUnit(cell, sign);
    if (read || withUnit)
        tally.add(read ? *read : withUnit->number);
    else if (const auto figure = figureIn(cell, sign))
        tally.add(text);
}

/// A table with headings over figures, read and counted as an import of figures takes it.
Result<Told> toldOf(SourceTable& table, const QString& format, const QString& encoding)
{
    Told told{format, encoding, table.head().title, {}, {}, {}};
    told.sheet = table.head().sheet;
    const auto figures = figureColumns(table);
    std::vector<QSet<QString>> known(table.columns().size());
    for (const FigureColumn& column : table.columns())
        told.variables.push_back({column.name, {}, {}, false});
    SheetRow row;
    for (;;) {
        const auto more = table.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        for (size_t i = 0; i < std::min(row.cells.size(), known.size()); ++i) {
            const QString value = row.cells[i].shown().trimmed();
            if (figures.contains(int(i))) {
                count(told.tally, row.cells[i], table.decimalSign());
            } else if (!value.isEmpty() && !known[i].contains(value)) {
                known[i].insert(value);
                told.variables[i].values.append(value);
            }
        }
    }
    told.unit = table.head().unitSaid; // a line below the table may say it
    told.findings = table.findings();
    return told;
}

Result<Told> toldOf(QFile& file, const QString& name, const QString& sheet)
{
    const QByteArray beginning = file.peek(4096);
    if (looksLikePx(beginning)) {
        const auto read = readPx(file, name);
        return read ? toldOf(*read) : Result<Told>(read.error());
    }
    const bool isWorkbook = beginning.startsWith("PK");
    const QString encoding = encodingName(isWorkbook ? TextEncoding::Utf8 : guessDialect(file).encoding);
    auto table = SourceTable::open(file, name, sheet);
    if (!table)
        return table.error();
    return toldOf(*table, isWorkbook ? QStringLiteral("xlsx") : QStringLiteral("csv"), encoding);
}

int table(const Call& call)
{
    QFile file(call.file());
    const QString name = QFileInfo(call.file()).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{
            Words::tr("%1 cannot be opened: %2. See whether it was moved or renamed.").arg(name, file.errorString()),
            {name}});
    const auto told = toldOf(file, name, call.value("sheet"));
    if (!told)
        return fail(told.error());
    call.wantsJson() ? tellInJson(*told) : tellInText(*told);
    return done;
}

} // namespace

Verb tableVerb()
{
    return {"table", QT_TRANSLATE_NOOP("CommandLine", "table SOURCE [--sheet SHEET] [--json]"), 1, {"sheet", "json"},
        &table};
}

} // namespace indblik
