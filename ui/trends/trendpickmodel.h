// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/trendchoice.h"
#include "ui/parts/rowmodel.h"

#include <QSet>

#include <vector>

namespace indblik {

/// What may be shown in a chart: names to find and to tick. It filters itself, so that thousands are quick.
class TrendPickModel final : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        PartingRole = Qt::UserRole + 1, ///< where the name parts from the one most like it (partings())
    };

    explicit TrendPickModel(QObject* parent = nullptr) : RowModel(parent) {}

    /// What there is, and which of it is ticked.
    void show(std::vector<TrendPick> picks, const QStringList& ticked);
    void setFilter(const QString& words);
    /// Ids of what is ticked, in the order they stand.
    QStringList ticked() const;
    /// Ids of all that the filter lets through, at most so many.
    QStringList shown(int most) const;
    void tick(const QString& id, bool isTicked);
    int count() const { return int(m_picks.size()); }

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    int rows() const override { return int(m_rows.size()); }
    QVariant dataAt(const QModelIndex& index, int role) const override;
    void makeKeys();
    void arrange();

    std::vector<TrendPick> m_picks;
    std::vector<QString> m_keys; ///< as they are searched
    std::vector<qsizetype> m_partings;
    std::vector<int> m_rows;
    QSet<QString> m_ticked;
    QStringList m_words;
};

} // namespace indblik
