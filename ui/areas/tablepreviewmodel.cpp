// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/tablepreviewmodel.h"

#include <algorithm>

namespace indblik {

namespace {

constexpr qsizetype longest = 60; ///< letters of a cell or heading that are shown

QString cut(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

} // namespace

void TablePreviewModel::setFile(const FigureFile& file)
{
    beginResetModel();
    m_columns = file.columns;
    m_rows = file.preview;
    m_map = file.map;
    m_unused.clear();
    endResetModel();
}

void TablePreviewModel::setMap(const FigureMap& map)
{
    m_map = map;
    m_unused.clear();
    if (m_columns.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TablePreviewModel::setUnused(const std::vector<UnusedColumn>& unused)
{
    m_unused = unused;
    if (!m_columns.empty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString TablePreviewModel::unusedPart(const QString& name) const
{
    const auto found =
        std::find_if(m_unused.begin(), m_unused.end(), [&name](const UnusedColumn& each) { return each.name == name; });
    if (found == m_unused.end())
        return {};
    switch (found->how) {
    case UnusedColumn::How::Value:
        return tr("only %1").arg(cut(found->value));
    case UnusedColumn::How::Sum:
        return tr("summed");
    case UnusedColumn::How::Open:
        return tr("asked on the left");
    case UnusedColumn::How::NotAbout:
        break;
    }
    return found->isOtherName ? tr("other name of the area") : QString();
}

QString TablePreviewModel::part(int column) const
{
    const QString& name = m_columns[size_t(column)].name;
    const auto is = [&name](const QString& wanted) { return wanted.compare(name, Qt::CaseInsensitive) == 0; };
    if (is(m_map.area))
        return tr("Area");
    if (is(m_map.year))
        return tr("Year");
    if (is(m_map.indicator))
        return tr("Indicator");
    if (is(m_map.value))
        return tr("Figures");
    if (is(m_map.of))
        return tr("The whole");
    if (is(m_map.unitColumn))
        return tr("Unit");
    if (m_map.years.contains(name, Qt::CaseInsensitive))
        return tr("Figures of a year");
    if (m_map.areas.contains(name, Qt::CaseInsensitive))
        return tr("Figures of an area");
    return m_map.indicators.contains(name, Qt::CaseInsensitive) ? tr("Figures of an indicator") : unusedPart(name);
}

QVariant TablePreviewModel::dataAt(const QModelIndex& index, int role) const
{
    const auto& cells = m_rows[size_t(index.row())].cells;
    const FigureColumn& column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return size_t(index.column()) < cells.size() ? cut(cells[size_t(index.column())].shown()) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.holdsFigures() ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(column.name, data(index, Qt::DisplayRole).toString());
    default:
        return {};
    }
}

QVariant TablePreviewModel::headAt(int column, int role) const
{
    const FigureColumn& shown = m_columns[size_t(column)];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignBottom | (shown.holdsFigures() ? Qt::AlignRight : Qt::AlignLeft));
    const QString read = part(column);
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1\n%2").arg(read.isEmpty() ? tr("not read") : read, cut(shown.name));
    if (role == Qt::AccessibleTextRole)
        return read.isEmpty() ? tr("%1, not read").arg(shown.name) : tr("%1, read as: %2").arg(shown.name, read);
    return {};
}

QVariant TablePreviewModel::sideAt(int row, int role) const
{
    return role == Qt::DisplayRole ? QVariant(m_rows[size_t(row)].line) : QVariant();
}

} // namespace indblik
