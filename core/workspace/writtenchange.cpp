// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/writtenchange.h"

#include "core/figuretext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WrittenChange)
};

constexpr size_t shareColumn = 4;

/// The hundredths of a number as people write it, with a sign or without.
Result<qint64> readHundredths(const QString& text)
{
    QString written = text.trimmed();
    if (written.startsWith(u'+'))
        written = written.mid(1);
    const auto read = readFigure(written, Scale::Kroner);
    const auto amount = read ? read->figure.amount() : std::nullopt;
    if (!amount || read->statedUnit)
        return Error{Words::tr("“%1” is not a number. Write -1.034, 166 or -2,8.").arg(text.trimmed())};
    return amount->oere();
}

Result<qint64> readCount(const QString& text)
{
    const auto hundredths = readHundredths(text);
    if (hundredths && *hundredths % 100 != 0)
        return Error{Words::tr("“%1” is not a number of persons. Write a whole number.").arg(text.trimmed())};
    return hundredths ? Result<qint64>(*hundredths / 100) : hundredths;
}

bool isEmpty(const ChangeCells& row)
{
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

QString changeCellFault(size_t column, const QString& text)
{
    if (column == 0 || text.trimmed().isEmpty())
        return {};
    const auto read = column == shareColumn ? readHundredths(text) : readCount(text);
    return read ? QString() : read.error().message;
}

QString changeText(const std::vector<ChangeCells>& rows)
{
    QStringList lines;
    for (const ChangeCells& row : rows) {
        if (!isEmpty(row))
            lines.append(QStringList(row.begin(), row.end()).join(u'\t'));
    }
    return lines.join(u'\n');
}

std::vector<ChangeCells> changeCells(const QString& text)
{
    std::vector<ChangeCells> rows;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        ChangeCells row;
        for (qsizetype i = 0; i < std::min(cells.size(), qsizetype(row.size())); ++i)
            row[size_t(i)] = cells[i];
        rows.push_back(row);
    }
    return rows;
}

std::vector<ChangeCells> changeCells(const std::vector<ChangeRow>& rows)
{
    const QLocale danish(QLocale::Danish);
    std::vector<ChangeCells> typed;
    for (const ChangeRow& row : rows)
        typed.push_back({row.areaType, signedText(row.netMoves, danish), signedText(row.notVacated, danish),
            signedText(row.total, danish), signedText(row.share, danish)});
    return typed;
}

Result<std::vector<ChangeRow>> readChange(const std::vector<ChangeCells>& typed)
{
    std::vector<ChangeRow> rows;
    for (const ChangeCells& cells : typed) {
        if (isEmpty(cells))
            continue;
        const QString type = cells[0].simplified();
        if (type.isEmpty())
            return Error{Words::tr("Each row needs a type of area, such as “Risk areas” or “All”.")};
        qint64 numbers[4] = {};
        for (size_t column = 1; column < cells.size(); ++column) {
            if (cells[column].trimmed().isEmpty())
                return Error{Words::tr("“%1” lacks a number. Write 0 where nothing changed.").arg(type)};
            const auto read = column == shareColumn ? readHundredths(cells[column]) : readCount(cells[column]);
            if (!read)
                return read.error();
            numbers[column - 1] = *read;
        }
        rows.push_back({type, numbers[0], numbers[1], numbers[2], PercentagePoints::fromHundredths(numbers[3])});
    }
    return rows;
}

} // namespace indblik
