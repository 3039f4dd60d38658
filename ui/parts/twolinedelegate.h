// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace indblik {

/// Paints a row as its text, over at most two lines, and a quiet note below it.
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `noteRole` is where the rows have their note.
    explicit TwoLineDelegate(int noteRole, QObject* parent) : QStyledItemDelegate(parent), m_noteRole(noteRole) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_noteRole;
};

} // namespace indblik
