// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tableverb.h"

#include "app/call.h"
#include "app/json.h"
#include "core/import/px.h"
#include "core/import/readsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TableVerb)
};

/// What is counted over the cells of a table.
struct Tally
{
    qint64 cells = 0;
    qint64 numbers = 0;
    std::map<QString, qint64> marks;
    std::optional<Decimal> sum = Decimal{}; ///< nothing where it has more than 18 digits

    void add(const Decimal& number)
    {
        ++cells;
        ++numbers;
        if (!sum)
            return;
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

QJsonObject tallyJson(const QString& format, const Tally& tally, const std::vector<Finding>& findings)
{
    QJsonObject marks;
    for (const auto& [mark, count] : tally.marks)
        marks.insert(mark, count);
    QJsonObject json = findingsJson(findings, QLocale());
    json.insert(QStringLiteral("format"), format);
    json.insert(QStringLiteral("cells"), tally.cells);
    json.insert(QStringLiteral("numbers"), tally.numbers);
    json.insert(QStringLiteral("sum"), tally.sum ? QJsonValue(tally.sum->text(u'.')) : QJsonValue());
    json.insert(QStringLiteral("marks"), marks);
    return json;
}

void printTally(const Tally& tally, const std::vector<Finding>& findings)
{
    QStringList parts{
        Words::tr("%n cell(s)", nullptr, int(tally.cells)), Words::tr("%n number(s)", nullptr, int(tally.numbers))};
    if (tally.sum)
        parts.append(Words::tr("sum %1").arg(tally.sum->text(QLocale().decimalPoint().at(0))));
    for (const auto& [mark, count] : tally.marks)
        parts.append(QStringLiteral("%1 × %2").arg(count).arg(mark));
    print(parts.join(QStringLiteral(", ")));
    for (const Finding& finding : findings)
        print(QStringLiteral("%1: %2").arg(placeText(finding), sentence(finding, QLocale())));
}

int showPx(const Call& call, const ReadTable& read)
{
    Tally tally;
    for (const StatCell& cell : read.table.cells) {
        if (const auto* number = std::get_if<Decimal>(&cell))
            tally.add(*number);
        else
            tally.add(std::get<StatMark>(cell).text());
    }
    if (call.wantsJson()) {
        QJsonObject json = tallyJson(QStringLiteral("px"), tally, read.findings);
        QJsonArray variables;
        for (const StatVariable& variable : read.table.variables)
            variables.append(QJsonObject{{QStringLiteral("name"), variable.name},
                {QStringLiteral("values"), QJsonArray::fromStringList(variable.values)}});
        json.insert(QStringLiteral("variables"), variables);
        json.insert(QStringLiteral("encoding"), encodingName(read.encoding));
        print(json);
        return done;
    }
    print(read.table.title.isEmpty() ? read.table.contents : read.table.title);
    for (const StatVariable& variable : read.table.variables)
        print(QStringLiteral("  %1: %2")
                  .arg(variable.name, Words::tr("%n value(s)", nullptr, int(variable.values.size()))));
    printTally(tally, read.findings);
    return done;
}

/// The first row that is as wide as the table names the columns; below it each cell is a number or a mark.
int showSheet(const Call& call, const ReadSheet& read, const QString& format)
{
    size_t width = 0;
    for (const SheetRow& row : read.sheet.rows)
        width = std::max(width, row.cells.size());
    const auto head = std::find_if(read.sheet.rows.begin(), read.sheet.rows.end(),
        [width](const SheetRow& row) { return row.cells.size() == width; });
    Tally tally;
    std::vector<QStringList> values(width);
    for (auto row = head; row != read.sheet.rows.end(); ++row) {
        if (row == head)
            continue;
        for (size_t i = 0; i < row->cells.size(); ++i) {
            const SheetCell& cell = row->cells[i];
            if (const Decimal* number = cell.number())
                tally.add(*number);
            else if (const QString text = cell.text().trimmed();
                     text == u"-" || (!text.isEmpty() && QString(text).remove(u'.').isEmpty()))
                tally.add(text);
            else if (!text.isEmpty() && !values[i].contains(text) && values[i].size() < 1000)
                values[i].append(text);
        }
    }
    QJsonArray variables;
    for (size_t i = 0; head != read.sheet.rows.end() && i < width; ++i)
        variables.append(QJsonObject{{QStringLiteral("name"), head->cells[i].shown()},
            {QStringLiteral("values"), QJsonArray::fromStringList(values[i])}});
    if (call.wantsJson()) {
        QJsonObject json = tallyJson(format, tally, read.findings);
        json.insert(QStringLiteral("variables"), variables);
        print(json);
        return done;
    }
    for (const QJsonValue& variable : variables)
        print(QStringLiteral("  ") + variable[QStringLiteral("name")].toString());
    printTally(tally, read.findings);
    return done;
}

} // namespace

int table(const Call& call)
{
    QFile file(call.file());
    const QString name = QFileInfo(call.file()).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{Words::tr("%1 cannot be opened: %2").arg(name, file.errorString()), {name}});
    const QByteArray beginning = file.peek(4096);
    if (looksLikePx(beginning)) {
        const auto read = readPx(file, name);
        return read ? showPx(call, *read) : fail(read.error());
    }
    const auto read = readSheet(file, name);
    const QString format = beginning.startsWith("PK") ? QStringLiteral("xlsx") : QStringLiteral("csv");
    return read ? showSheet(call, *read, format) : fail(read.error());
}

} // namespace indblik
