// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace indblik {

/// Things of which several can be ticked. They can be many and long: the list scrolls, and cuts none at its side.
class CheckList final : public QListWidget
{
    Q_OBJECT

public:
    explicit CheckList(const QString& name, QWidget* parent);

    /// `id` is what ticked() tells of it.
    QListWidgetItem* add(const QString& text, const QString& id, bool isTicked);
    bool isTicked(int row) const { return item(row)->checkState() == Qt::Checked; }
    /// The ids of those that are ticked, or of all, in the order they stand in.
    QStringList ticked() const;
    QStringList all() const;
};

} // namespace indblik
