// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace indblik {

/// Paints a row as its text, over at most two lines, and a quiet note below it, over one line or as many as are said.
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `noteRole` is where the rows have their note.
    TwoLineDelegate(int noteRole, QObject* parent, int noteLines = 1)
        : QStyledItemDelegate(parent)
        , m_noteRole(noteRole)
        , m_noteLines(noteLines)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QStringList noteOf(const QModelIndex& index, int width) const;

    int m_noteRole;
    int m_noteLines;
};

} // namespace indblik
