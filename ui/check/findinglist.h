// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace indblik {

/// Paints a line of a FindingModel: its sign, where and what, and its figures in columns; or the name of a grade.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The place of a figure (0 stated, 1 held against, 2 difference) in a line.
    static QRect figureColumn(const QRect& line, int column);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A list of findings under the heads of its columns, which stay while the list is scrolled.
class FindingList final : public QListView
{
    Q_OBJECT

public:
    explicit FindingList(QWidget* parent = nullptr);

protected:
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    QWidget* m_head;
};

} // namespace indblik
