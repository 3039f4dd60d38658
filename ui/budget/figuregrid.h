// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budget/gridcolumns.h"
#include "ui/budget/gridplace.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>
#include <vector>

namespace indblik {

class BudgetModel;
class Drafts;
class FigureDelegate;

/// A BudgetModel as a spreadsheet shows it: the names stay when it is scrolled sideways, its last line, the total,
/// when it is scrolled down. Groups fold with a click or Left and Right. Keys move and choose as in a spreadsheet.
class FigureGrid final : public QTableView
{
    Q_OBJECT

public:
    FigureGrid(Drafts& drafts, BudgetModel& model, QWidget* parent = nullptr);

    FigureDelegate& delegate() { return *m_delegate; }
    /// The chosen cells that are in view, line by line; without folded ones.
    QModelIndexList chosenCells() const;
    /// Opens the field of a cell or name for writing.
    void beginEditing(const QModelIndex& index);

    QModelIndex indexAt(const QPoint& point) const override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Enter or a double click on the name, Alt+Enter anywhere in the line.
    void openWanted(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool isNext) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void arrange();
    void layColumns();
    void showEdit();
    void fold();
    int lastLine() const;
    int pinnedTop() const;
    bool isPinned() const;
    bool hasFrozen() const;
    void paintLine(QPainter& painter, int line, int top);
    void paintCell(QPainter& painter, const QModelIndex& index, const QRect& area);
    bool pressOnGroup(const QKeyEvent& event);
    bool pressOnLine(const QKeyEvent& event);
    void move(int lines, int columns);
    void extendTo(const QModelIndex& index);

    BudgetModel& m_model;
    FigureDelegate* m_delegate;
    GridColumns m_columns;
    QPersistentModelIndex m_anchor; ///< where the range that is chosen began
    bool m_isExtending = false;
    bool m_mayWriteName = false;
    std::optional<GridPlace> m_place; ///< of the cursor, while the lines are made anew
};

} // namespace indblik
