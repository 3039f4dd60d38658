// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/answertable.h"

#include "core/decimal.h"
#include "core/domain/counts.h"
#include "core/figure.h"

#include <algorithm>

namespace indblik {

namespace {

constexpr QChar bar = u'|';

/// The cells of a line, each trimmed.
QStringList cellsOf(const QString& line)
{
    QStringList cells = line.split(bar);
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

/// Of one line, without the bar that parts cells.
QString plain(const QString& text)
{
    QString cell = text.simplified();
    return cell.replace(bar, u'/');
}

QString lineOf(const QString& label, const QStringList& cells)
{
    QStringList parts{plain(label)};
    for (const QString& cell : cells)
        parts.append(plain(cell));
    // As an answer is stored: without spaces at the ends of lines.
    return parts.join(QStringLiteral(" | ")).simplified();
}

AnswerTable emptyFor(const Field& field, Year year)
{
    AnswerTable table;
    const auto named = [year](const QString& label) { return plain(Field{.key = {}, .label = label}.labelIn(year)); };
    for (const QString& column : field.columns)
        table.columns.append(named(column));
    for (const QString& row : field.rows)
        table.rows.push_back({named(row), QStringList(table.columns.size())});
    return table;
}

/// The place of the column, which is added where it is not there.
qsizetype columnOf(AnswerTable& table, const QString& label)
{
    if (const qsizetype at = table.columns.indexOf(label); at >= 0)
        return at;
    table.columns.append(label);
    for (AnswerTable::Row& row : table.rows)
        row.cells.append(QString());
    return table.columns.size() - 1;
}

AnswerTable::Row& rowCalled(AnswerTable& table, const QString& label)
{
    const auto found = std::find_if(
        table.rows.begin(), table.rows.end(), [&label](const AnswerTable::Row& row) { return row.label == label; });
    if (found != table.rows.end())
        return *found;
    table.rows.push_back({label, QStringList(table.columns.size())});
    return table.rows.back();
}

} // namespace

QString AnswerTable::text() const
{
    const bool isFilled = std::any_of(rows.begin(), rows.end(), [](const Row& row) {
        return std::any_of(
            row.cells.begin(), row.cells.end(), [](const QString& cell) { return !plain(cell).isEmpty(); });
    });
    if (!isFilled)
        return {};
    QStringList lines{lineOf({}, columns)};
    for (const Row& row : rows)
        lines.append(lineOf(row.label, row.cells));
    return lines.join(u'\n');
}

std::optional<QString> AnswerTable::wrongCell() const
{
    for (const Row& row : rows) {
        for (const QString& cell : row.cells) {
            if (!cell.trimmed().isEmpty() && !isNumberAnswer(cell))
                return cell.trimmed();
        }
    }
    return std::nullopt;
}

std::optional<AnswerTable> readAnswerTable(const QString& text)
{
    const QStringList lines = text.trimmed().split(u'\n', Qt::SkipEmptyParts);
    QStringList head = lines.isEmpty() ? QStringList() : cellsOf(lines.first());
    if (lines.size() < 2 || head.size() < 2 || !head.takeFirst().isEmpty())
        return std::nullopt;
    AnswerTable table{head, {}};
    for (const QString& line : lines.mid(1)) {
        QStringList cells = cellsOf(line);
        const QString label = cells.takeFirst();
        if (label.isEmpty() || cells.size() > head.size())
            return std::nullopt;
        while (cells.size() < head.size())
            cells.append(QString());
        table.rows.push_back({label, cells});
    }
    return table;
}

std::optional<AnswerTable> tableFor(const Field& field, Year year, const QString& text)
{
    AnswerTable table = emptyFor(field, year);
    if (text.trimmed().isEmpty())
        return table;
    const auto read = readAnswerTable(text);
    if (!read)
        return std::nullopt;
    for (const AnswerTable::Row& row : read->rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].isEmpty())
                continue;
            const qsizetype column = columnOf(table, read->columns[i]);
            rowCalled(table, row.label).cells[column] = row.cells[i];
        }
    }
    return table;
}

bool isNumberAnswer(const QString& text)
{
    const QString number = text.simplified();
    return !number.isEmpty()
           && (wholeNumber(number) || Decimal::fromText(number, u',') || number == markText(Mark::None)
               || number == markText(Mark::NotAvailable));
}

} // namespace indblik
