// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/seriesfiguresmodel.h"

#include "core/fuzzydate.h"
#include "core/workspace/writtenfigure.h"
#include "ui/parts/plaintooltip.h"

#include <QLocale>

#include <algorithm>

namespace indblik {

SeriesFiguresModel::SeriesFiguresModel(const Series& series, QObject* parent) : RowModel(parent), m_unit(series.unit)
{
    // What the source keeps back is read again as it is typed here.
    const auto typed = [](const StatFigure& figure) {
        return figure.kind == StatFigure::Kind::Suppressed ? QStringLiteral("<5") : typedFigure(figure);
    };
    for (const SeriesFigure& each : series.figures)
        m_rows.push_back(
            {each.period.text(QLocale()), typed(each.figure), FuzzyDate::dayText(each.asOf, QLocale()), each.source});
    m_rows.emplace_back();
}

bool SeriesFiguresModel::isEmpty(const Row& row)
{
    return std::all_of(row.begin(), row.end(), [](const QString& text) { return text.trimmed().isEmpty(); });
}

Result<SeriesFigure> SeriesFiguresModel::read(const Row& row) const
{
    const auto period = Period::fromText(row[PeriodColumn]);
    if (!period)
        return Error{tr("“%1” is not a year or part of one. Write it as 2006, 1. halvår 2006, 2006K1 or marts 2006.")
                         .arg(row[PeriodColumn])};
    const auto figure = readSeriesFigure(row[FigureColumn], m_unit);
    if (!figure)
        return figure.error();
    if (!*figure)
        return Error{tr("Write the figure of %1, or .. where it is not known.").arg(row[PeriodColumn])};
    const auto asOf = FuzzyDate::readDay(row[AsOfColumn]);
    if (!asOf && !row[AsOfColumn].trimmed().isEmpty())
        return Error{tr("“%1” is not a day. Write it as “1.4.2012”.").arg(row[AsOfColumn])};
    return SeriesFigure{*period, asOf, **figure, row[SourceColumn].simplified()};
}

Result<std::vector<SeriesFigure>> SeriesFiguresModel::figures() const
{
    std::vector<SeriesFigure> all;
    for (const Row& row : m_rows) {
        if (isEmpty(row))
            continue;
        auto figure = read(row);
        if (!figure)
            return figure.error();
        all.push_back(std::move(*figure));
    }
    std::stable_sort(all.begin(), all.end(), [](const SeriesFigure& a, const SeriesFigure& b) {
        return a.period == b.period ? a.asOf.value_or(QDate()) < b.asOf.value_or(QDate()) : a.period < b.period;
    });
    return all;
}

void SeriesFiguresModel::paste(const QModelIndex& at, const QString& text)
{
    auto row = size_t(at.isValid() ? at.row() : rowCount() - 1);
    const auto first = size_t(at.isValid() ? at.column() : 0);
    beginResetModel();
    const QStringList lines = QString(text).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        if (row + 1 >= m_rows.size())
            m_rows.emplace_back();
        for (size_t i = 0; i < size_t(cells.size()) && first + i < m_rows[row].size(); ++i)
            m_rows[row][first + i] = cells[qsizetype(i)].simplified();
        ++row;
    }
    endResetModel();
}

void SeriesFiguresModel::removeRow(int row)
{
    if (row < 0 || size_t(row) + 1 >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

QVariant SeriesFiguresModel::dataAt(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row[size_t(index.column())];
    case Qt::ToolTipRole:
        if (!isEmpty(row)) {
            const auto figure = read(row);
            return figure ? QVariant() : QVariant(plainToolTip(figure.error().message));
        }
        return {};
    case Qt::TextAlignmentRole:
        return int((index.column() == FigureColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString SeriesFiguresModel::heading(int column) const
{
    const QString heads[] = {tr("Period"), tr("Figure"), tr("As of"), tr("Source")};
    return heads[column];
}

Qt::ItemFlags SeriesFiguresModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? RowModel::flags(index) | Qt::ItemIsEditable : Qt::ItemFlags();
}

bool SeriesFiguresModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    m_rows[size_t(index.row())][size_t(index.column())] = value.toString().simplified();
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(3));
    if (!isEmpty(m_rows.back())) {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.emplace_back();
        endInsertRows();
    }
    return true;
}

} // namespace indblik
