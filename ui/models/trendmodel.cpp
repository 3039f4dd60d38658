// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trendmodel.h"

#include "ui/models/plaintooltip.h"
#include "ui/models/trendtext.h"

#include <QLocale>

#include <algorithm>

namespace indblik {

TrendModel::TrendModel(QObject* parent) : QAbstractTableModel(parent) {}

void TrendModel::setTrend(const Trend& trend)
{
    beginResetModel();
    m_trend = trend;
    m_periods = trend.periods();
    m_columns.clear();
    for (size_t i = 0; i < trend.lines.size(); ++i) {
        m_columns.push_back({Column::Kind::Value, i});
        const auto& points = trend.lines[i].points;
        if (std::any_of(points.begin(), points.end(), [](const TrendPoint& point) { return point.count.has_value(); }))
            m_columns.push_back({Column::Kind::Count, i});
    }
    for (size_t i = 0; i < trend.limits.size(); ++i)
        m_columns.push_back({Column::Kind::Limit, i});
    for (size_t i = 0; i < trend.bands.size(); ++i) {
        m_columns.push_back({Column::Kind::Low, i});
        m_columns.push_back({Column::Kind::High, i});
    }
    endResetModel();
}

std::optional<int> TrendModel::line(int column) const
{
    if (column < 0 || column >= columnCount())
        return {};
    const Column& at = m_columns[size_t(column)];
    const bool isOfLine = at.kind == Column::Kind::Value || at.kind == Column::Kind::Count;
    return isOfLine ? std::optional(int(at.index)) : std::nullopt;
}

int TrendModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_periods.size());
}

int TrendModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

TrendModel::Cell TrendModel::lineCell(const Period& period, const TrendLine& line, Column::Kind kind) const
{
    const auto point = std::find_if(
        line.points.begin(), line.points.end(), [&](const TrendPoint& each) { return each.period == period; });
    if (point == line.points.end())
        return {};
    if (kind == Column::Kind::Count)
        return point->count ? Cell{QLocale().toString(*point->count), *point->count} : Cell{};
    return {point->text, point->value ? QVariant(*point->value) : QVariant()};
}

TrendModel::Cell TrendModel::cell(const Period& period, const Column& column) const
{
    std::optional<double> value;
    switch (column.kind) {
    case Column::Kind::Value:
    case Column::Kind::Count:
        return lineCell(period, m_trend.lines[column.index], column.kind);
    case Column::Kind::Limit:
        for (const TrendStep& step : m_trend.limits[column.index].steps) {
            if (step.from <= period.middle() && period.middle() < step.to)
                value = step.value;
        }
        break;
    case Column::Kind::Low:
    case Column::Kind::High:
        for (const TrendBand::Span& span : m_trend.bands[column.index].spans) {
            if (span.period == period)
                value = column.kind == Column::Kind::Low ? span.low : span.high;
        }
        break;
    }
    return value ? Cell{valueText(*value, m_trend), *value} : Cell{};
}

QVariant TrendModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Period& period = m_periods[size_t(index.row())];
    const Column& column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell(period, column).text;
    case ValueRole:
        return cell(period, column).value;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString text = cell(period, column).text;
        return QStringLiteral("%1 %2: %3")
            .arg(title(column), period.text(QLocale()), text.isEmpty() ? tr("no figure") : text);
    }
    default:
        return {};
    }
}

QString TrendModel::title(const Column& column) const
{
    switch (column.kind) {
    case Column::Kind::Value:
        return titleWithUnit(m_trend.lines[column.index].title, m_trend);
    case Column::Kind::Count:
        return m_trend.lines[column.index].countTitle(Tongue::ofProgram());
    case Column::Kind::Limit:
        return m_trend.limits[column.index].title;
    case Column::Kind::Low:
        return tr("%1, from").arg(m_trend.bands[column.index].title);
    case Column::Kind::High:
        break;
    }
    return tr("%1, to").arg(m_trend.bands[column.index].title);
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int sections = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= sections)
        return {};
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(title(m_columns[size_t(section)])) : QVariant();
    const Period& period = m_periods[size_t(section)];
    const QStringList reasons = breaksBefore(m_trend, period);
    if (role == Qt::DisplayRole)
        return period.text(QLocale()) + (reasons.isEmpty() ? QString() : QStringLiteral(" ‖"));
    if (role == Qt::ToolTipRole && !reasons.isEmpty())
        return plainToolTip(reasons.join(QStringLiteral("; ")));
    return {};
}

} // namespace indblik
