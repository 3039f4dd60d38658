// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendpickmodel.h"

#include "core/searchkey.h"
#include "core/shortname.h"
#include "ui/parts/plaintooltip.h"

namespace indblik {

void TrendPickModel::show(std::vector<TrendPick> picks, const QStringList& ticked)
{
    beginResetModel();
    m_picks = std::move(picks);
    QStringList titles;
    for (const TrendPick& pick : m_picks)
        titles.append(pick.title);
    m_partings = partings(titles);
    m_keys.clear();
    makeKeys();
    m_ticked = QSet<QString>(ticked.begin(), ticked.end());
    arrange();
    endResetModel();
}

void TrendPickModel::setFilter(const QString& words)
{
    beginResetModel();
    m_words = searchWords(words);
    makeKeys();
    arrange();
    endResetModel();
}

/// When somebody searches, so that a long list opens at once.
void TrendPickModel::makeKeys()
{
    for (size_t i = m_keys.size(); i < m_picks.size() && !m_words.isEmpty(); ++i)
        m_keys.push_back(searchKey(m_picks[i].title));
}

void TrendPickModel::arrange()
{
    m_rows.clear();
    for (size_t i = 0; i < m_picks.size(); ++i) {
        if (m_words.isEmpty() || hasAll(m_keys[i], m_words))
            m_rows.push_back(int(i));
    }
}

QStringList TrendPickModel::ticked() const
{
    QStringList ids;
    for (const TrendPick& pick : m_picks) {
        if (m_ticked.contains(pick.id))
            ids.append(pick.id);
    }
    return ids;
}

QStringList TrendPickModel::shown(int most) const
{
    QStringList ids;
    for (const int row : m_rows) {
        if (ids.size() >= most)
            break;
        ids.append(m_picks[size_t(row)].id);
    }
    return ids;
}

void TrendPickModel::tick(const QString& id, bool isTicked)
{
    if (m_ticked.contains(id) == isTicked)
        return;
    if (isTicked)
        m_ticked.insert(id);
    else
        m_ticked.remove(id);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_picks[size_t(m_rows[size_t(row)])].id == id)
            Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT tickedChanged();
}

QVariant TrendPickModel::dataAt(const QModelIndex& index, int role) const
{
    const TrendPick& pick = m_picks[size_t(m_rows[size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return role == Qt::ToolTipRole ? plainToolTip(pick.title) : pick.title;
    case PartingRole:
        return m_partings[size_t(m_rows[size_t(index.row())])];
    case Qt::CheckStateRole:
        return m_ticked.contains(pick.id) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return pick.note.isEmpty() ? pick.title : QStringLiteral("%1, %2").arg(pick.title, pick.note);
    default:
        return {};
    }
}

bool TrendPickModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    tick(m_picks[size_t(m_rows[size_t(index.row())])].id, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags TrendPickModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? RowModel::flags(index) | Qt::ItemIsUserCheckable : Qt::ItemFlags();
}

} // namespace indblik
