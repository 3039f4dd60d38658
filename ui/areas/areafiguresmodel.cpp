// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areafiguresmodel.h"

#include "core/workspace/writtenfigure.h"
#include "ui/parts/look.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/refusal.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

namespace indblik {

AreaFiguresModel::AreaFiguresModel(Workspace& workspace, const AreaId& area, QObject* parent)
    : RowModel(parent)
    , m_workspace(workspace)
    , m_area(area)
{
    const auto book = workspace.areas();
    if (!book)
        return;
    for (const Indicator& indicator : (*book)->indicators)
        m_indicators.append(indicator.key);
    const auto years = (*book)->figures.years();
    m_years.assign(years.begin(), years.end());
    if (m_years.empty())
        m_years.push_back(workspace.book() ? workspace.book()->account.year : *Year::from(2010));
    connect(&workspace, &Workspace::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void AreaFiguresModel::addYear()
{
    beginInsertColumns({}, columnCount(), columnCount());
    m_years.push_back(m_years.back().next());
    endInsertColumns();
}

AreaFiguresModel::Cell AreaFiguresModel::cell(const QModelIndex& index) const
{
    const auto book = m_workspace.areas();
    if (!book || !index.isValid())
        return {};
    Cell cell{(*book)->area(m_area), (*book)->indicator(m_indicators[index.row()]), {}, nullptr};
    if (!cell.area || !cell.indicator)
        return cell;
    const Year year = m_years[size_t(index.column())];
    cell.figure = (*book)->figures.at(cell.area->number, cell.indicator->number, year);
    cell.source = (*book)->source((*book)->figures.source(cell.area->number, cell.indicator->number, year));
    return cell;
}

QVariant AreaFiguresModel::dataAt(const QModelIndex& index, int role) const
{
    const Cell at = cell(index);
    const Refused* refused = refusedAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (refused)
            return refused->text;
        return at.figure ? shownFigure(*at.figure, at.indicator->unit, QLocale()) : QString();
    case Qt::EditRole:
        if (refused)
            return refused->text;
        return at.figure ? typedFigure(*at.figure, at.indicator->unit) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(at.source && at.source->isTyped);
        return font;
    }
    case Qt::ForegroundRole:
        return refused ? QVariant(tokens(QGuiApplication::palette()).wrong) : QVariant();
    case Qt::ToolTipRole:
        if (refused)
            return plainToolTip(refused->why);
        return at.source ? plainToolTip(at.source->isTyped
                                            ? tr("Typed in the program; delete it to get the source's figure back")
                                            : tr("From %1").arg(at.source->title))
                         : QVariant();
    case Qt::AccessibleTextRole:
        if (refused)
            return tr("%1: not saved. %2").arg(refused->text, refused->why);
        return at.indicator
                   ? QStringLiteral("%1 %2: %3")
                         .arg(at.indicator->title, m_years[size_t(index.column())].text(),
                             at.figure ? shownFigure(*at.figure, at.indicator->unit, QLocale()) : tr("no figure"))
                   : QVariant();
    default:
        return {};
    }
}

QVariant AreaFiguresModel::sideAt(int row, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const auto book = m_workspace.areas();
    const Indicator* indicator = book ? (*book)->indicator(m_indicators[row]) : nullptr;
    return indicator ? indicator->title : QString();
}

Qt::ItemFlags AreaFiguresModel::flags(const QModelIndex& index) const
{
    const auto flags = RowModel::flags(index);
    return m_workspace.standing().canWrite() ? flags | Qt::ItemIsEditable : flags;
}

bool AreaFiguresModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    const Indicator* indicator = cell(index).indicator;
    if (!indicator)
        return false;
    const std::pair place(index.row(), index.column());
    m_refused.erase(place);
    // Written back to what the file has: then there is nothing to store.
    if (value.toString() == data(index, Qt::EditRole).toString()) {
        Q_EMIT dataChanged(index, index);
        return true;
    }
    const auto figure = readStatFigure(value.toString(), indicator->unit);
    const Result<void> stored = figure ? m_workspace.areaEdits().setFigure(
                                    m_area, m_indicators[index.row()], m_years[size_t(index.column())], *figure)
                                       : Result<void>(figure.error());
    if (!stored)
        m_refused[place] = {value.toString(), stored.error().message};
    Q_EMIT dataChanged(index, index);
    return doneOrRefused(*this, stored);
}

const AreaFiguresModel::Refused* AreaFiguresModel::refusedAt(const QModelIndex& index) const
{
    const auto found = m_refused.find({index.row(), index.column()});
    return found == m_refused.end() ? nullptr : &found->second;
}

QModelIndex AreaFiguresModel::refusedCell() const
{
    return m_refused.empty() ? QModelIndex() : index(m_refused.begin()->first.first, m_refused.begin()->first.second);
}

QString AreaFiguresModel::refusal() const
{
    return m_refused.empty() ? QString() : m_refused.begin()->second.why;
}

} // namespace indblik
