// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/settledvalues.h"

#include <algorithm>

namespace indblik {

namespace {

constexpr qsizetype longestValue = 200;
constexpr int mostNewValues = 1000;
constexpr int notLookedUp = -2;

} // namespace

SettledValues::SettledValues(std::vector<UnusedColumn>& columns) : m_newValues(columns.size())
{
    for (size_t i = 0; i < columns.size(); ++i) {
        UnusedColumn& unused = columns[i];
        if (unused.how == UnusedColumn::How::NotAbout)
            continue;
        Column column{.of = &unused, .number = i};
        // The total may stand behind all values that were looked at.
        if (unused.how == UnusedColumn::How::Value && !unused.values.contains(unused.value))
            unused.values.append(unused.value);
        for (qsizetype at = 0; at < unused.values.size(); ++at)
            column.places.insert(unused.values[at], int(at));
        if (unused.how == UnusedColumn::How::Value)
            column.wanted = column.places.value(unused.value);
        else if (unused.how == UnusedColumn::How::Open)
            column.wanted = 0;
        m_isSumming = m_isSumming || unused.how == UnusedColumn::How::Sum;
        m_columns.push_back(std::move(column));
    }
}

bool SettledValues::hasNewValues() const
{
    return std::any_of(m_newValues.begin(), m_newValues.end(), [](const QStringList& each) { return !each.isEmpty(); });
}

/// The place of the row's value; -1 for one that was not known.
int SettledValues::valueIn(Column& column, const SheetRow& row)
{
    const SheetCell& cell = row.cell(column.of->column);
    const auto* text = std::get_if<QString>(&cell.content);
    if (text && column.lastPlace >= 0 && *text == column.last)
        return column.lastPlace;
    const QString shown = cell.shown().trimmed().left(longestValue);
    const auto found = column.places.constFind(shown);
    if (found == column.places.constEnd()) {
        QStringList& more = m_newValues[column.number];
        if (shown.isEmpty())
            m_blank = column.of;
        else if (more.size() < mostNewValues && !more.contains(shown))
            more.append(shown);
        return -1;
    }
    if (text) {
        column.last = *text;
        column.lastPlace = *found;
    }
    return *found;
}

/// The value that is read for the indicator; -1 for any.
int SettledValues::wantedFor(Column& column, quint16 indicator, const Indicator* known)
{
    if (!column.of->isOfAges || column.of->isSaid)
        return column.wanted;
    if (column.byIndicator.size() <= indicator)
        column.byIndicator.resize(size_t(indicator) + 1, notLookedUp);
    int& wanted = column.byIndicator[indicator];
    if (wanted != notLookedUp)
        return wanted;
    wanted = column.wanted;
    if (known && !known->population.isEmpty()) {
        const auto value = valueOfAges(*column.of, known->population);
        wanted = value ? column.places.value(*value) : 0;
        if (!value)
            column.of->how = UnusedColumn::How::Open; // the total is not of these ages
    }
    return wanted;
}

std::optional<quint64> SettledValues::combination(const SheetRow& row, quint16 indicator, const Indicator* known)
{
    m_blank = nullptr;
    quint64 combination = 0;
    for (Column& column : m_columns) {
        const int at = valueIn(column, row);
        const int wanted = wantedFor(column, indicator, known);
        if (at < 0 || (wanted >= 0 && at != wanted))
            return std::nullopt;
        if (wanted < 0)
            combination = combination * (quint64(column.places.size()) + 1) + quint64(at) + 1;
    }
    return combination;
}

quint64 SettledValues::combinations(quint16 indicator, const Indicator* known)
{
    quint64 all = 1;
    for (Column& column : m_columns) {
        if (wantedFor(column, indicator, known) < 0)
            all *= quint64(column.places.size());
    }
    return all;
}

} // namespace indblik
