// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tableverb.h"

#include "app/call.h"
#include "app/json.h"
#include "core/import/csv.h"
#include "core/import/px.h"
#include "core/import/readsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

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
};

void tellInText(const Told& told)
{
    if (!told.title.isEmpty())
        print(told.title);
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
    for (const StatCell& cell : read.table.cells) {
        if (const auto* number = std::get_if<Decimal>(&cell))
            told.tally.add(*number);
        else
            told.tally.add(std::get<StatMark>(cell).text());
    }
    return told;
}

/// "-", "." to "......": a mark of a statistics office.
bool isMark(const QString& text)
{
    return text == u"-" || (!text.isEmpty() && text.size() <= 6 && text.count(u'.') == text.size());
}

/// A column of a table that says in words or numbers what its figures are of, or one of figures.
struct Column
{
    StatVariable variable;
    QSet<QString> known;
    bool hasFigures = false;

    void add(const SheetCell& cell, Tally& tally)
    {
        const QString text = cell.text().trimmed();
        if (hasFigures && cell.number())
            return tally.add(*cell.number());
        if (hasFigures && isMark(text))
            return tally.add(text);
        const QString value = cell.shown().trimmed();
        if (value.isEmpty() || known.contains(value))
            return;
        known.insert(value);
        variable.values.append(value);
    }
};

bool isTime(const QString& head)
{
    static const QStringList names{QStringLiteral("tid"), QStringLiteral("år"), QStringLiteral("time"),
        QStringLiteral("year"), QStringLiteral("periode"), QStringLiteral("kvartal"), QStringLiteral("måned")};
    return names.contains(head.toLower());
}

/// The first row that is as wide as the table names its columns. A column has figures where the first row below has a
/// number or a mark in it; of a list of StatBank (its last column is INDHOLD) only the last has, and times never are.
Told toldOf(const ReadSheet& read, const QString& format, const QString& encoding)
{
    Told told{format, encoding, read.sheet.name, {}, {}, read.findings};
    const auto& rows = read.sheet.rows;
    const auto head = std::max_element(
        rows.begin(), rows.end(), [](const SheetRow& a, const SheetRow& b) { return a.cells.size() < b.cells.size(); });
    if (head == rows.end())
        return told;
    const bool isList = head->cells.back().text().compare(u"INDHOLD", Qt::CaseInsensitive) == 0;
    std::vector<Column> columns(head->cells.size());
    for (size_t i = 0; i < columns.size(); ++i) {
        columns[i].variable.name = head->cells[i].shown().trimmed();
        const bool isBelow = head + 1 != rows.end() && i < (head + 1)->cells.size();
        const SheetCell below = isBelow ? (head + 1)->cells[i] : SheetCell();
        columns[i].hasFigures =
            isList ? i + 1 == columns.size()
                   : !isTime(columns[i].variable.name) && (below.number() || isMark(below.text().trimmed()));
    }
    for (auto row = head + 1; row != rows.end(); ++row) {
        for (size_t i = 0; i < row->cells.size(); ++i)
            columns[i].add(row->cells[i], told.tally);
    }
    for (Column& column : columns)
        told.variables.push_back(std::move(column.variable));
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
    const auto read = readSheet(file, name, sheet);
    if (!read)
        return read.error();
    return toldOf(*read, isWorkbook ? QStringLiteral("xlsx") : QStringLiteral("csv"), encoding);
}

} // namespace

int table(const Call& call)
{
    QFile file(call.file());
    const QString name = QFileInfo(call.file()).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{Words::tr("%1 cannot be opened: %2").arg(name, file.errorString()), {name}});
    const auto told = toldOf(file, name, call.parser.value(QStringLiteral("sheet")));
    if (!told)
        return fail(told.error());
    call.wantsJson() ? tellInJson(*told) : tellInText(*told);
    return done;
}

} // namespace indblik
