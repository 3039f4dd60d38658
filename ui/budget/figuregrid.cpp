// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/figuregrid.h"

#include "ui/budget/budgetmodel.h"
#include "ui/budget/figuredelegate.h"
#include "ui/parts/look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace indblik {

namespace {

constexpr int leastFigure = 56;

/// The head of the names stays in its place too.
class FrozenHeader final : public QHeaderView
{
public:
    explicit FrozenHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setHighlightSections(false);
        setSectionsClickable(false);
        setMinimumSectionSize(leastFigure);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QHeaderView::paintEvent(event);
        if (offset() == 0 || count() == 0)
            return;
        QPainter painter(viewport());
        paintSection(&painter, {0, 0, sectionSize(0), viewport()->height()}, 0);
    }
};

} // namespace

FigureGrid::FigureGrid(Drafts& drafts, BudgetModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new FigureDelegate(drafts, this))
    , m_columns(*this, model, *m_delegate)
{
    setProperty("pane", true);
    setHorizontalHeader(new FrozenHeader(this));
    setModel(&model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Budget"));
    connect(
        &model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place = placeOf(m_model, currentIndex()); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        if (const QModelIndex index = cellOf(m_model, m_place); index.isValid())
            setCurrentIndex(index);
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &FigureGrid::showEdit);
    connect(&model, &BudgetModel::foldsChanged, this, &FigureGrid::fold);
    connect(
        horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { horizontalHeader()->viewport()->update(); });
    arrange();
}

void FigureGrid::arrange()
{
    clearSpans();
    verticalHeader()->setDefaultSectionSize(m_delegate->lineHeight());
    for (int line = 0; line < m_model.rowCount(); ++line) {
        if (m_model.lineAt(line).kind == GridKind::Group)
            setSpan(line, 0, 1, m_model.columnCount());
    }
    layColumns();
    fold();
}

void FigureGrid::layColumns()
{
    m_delegate->setUnit(m_model.unit());
    m_columns.lay();
    updateGeometry();
}

void FigureGrid::showEdit()
{
    if (m_delegate->unit() != m_model.unit())
        return layColumns();
    m_columns.widen();
    updateGeometry();
}

void FigureGrid::fold()
{
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const GridLine& shown = m_model.lineAt(line);
        const bool isOfGroup = shown.kind == GridKind::Row || shown.kind == GridKind::Part;
        setRowHidden(line, isOfGroup && m_model.isFolded(*shown.group));
    }
    updateGeometry();
    viewport()->update();
}

QSize FigureGrid::sizeHint() const
{
    return {horizontalHeader()->length() + 2, horizontalHeader()->sizeHint().height() + verticalHeader()->length()
                                                  + horizontalScrollBar()->sizeHint().height()};
}

int FigureGrid::lastLine() const
{
    return m_model.rowCount() - 1;
}

int FigureGrid::pinnedTop() const
{
    return viewport()->height() - rowHeight(lastLine());
}

bool FigureGrid::isPinned() const
{
    return lastLine() > 0 && rowViewportPosition(lastLine()) > pinnedTop();
}

bool FigureGrid::hasFrozen() const
{
    return horizontalScrollBar()->value() > 0;
}

QModelIndex FigureGrid::indexAt(const QPoint& point) const
{
    // Where a range reaches out of view, the points outside mean what is there.
    const bool isOnTotal = isPinned() && point.y() >= pinnedTop() && point.y() < viewport()->height();
    const bool isOnName = hasFrozen() && point.x() >= 0 && point.x() < columnWidth(0);
    if (!isOnTotal && !isOnName)
        return QTableView::indexAt(point);
    const int line = isOnTotal ? lastLine() : QTableView::rowAt(point.y());
    return m_model.index(line, isOnName ? 0 : columnAt(point.x()));
}

QRect FigureGrid::visualRect(const QModelIndex& index) const
{
    QRect area = QTableView::visualRect(index);
    if (!index.isValid() || area.isNull())
        return area;
    if (m_model.lineAt(index.row()).kind == GridKind::Group)
        area = QRect(0, area.top(), viewport()->width(), area.height());
    else if (index.column() == 0)
        area.moveLeft(0);
    if (index.row() == lastLine() && isPinned())
        area.moveTop(pinnedTop());
    return area;
}

void FigureGrid::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int aside = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() == 0)
        horizontalScrollBar()->setValue(aside);
    else if (const int hidden = columnWidth(0) - columnViewportPosition(index.column()); hasFrozen() && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    if (index.row() == lastLine())
        verticalScrollBar()->setValue(down);
    else if (index.row() <= 1) // with the title of its group, and whatever the height was before it was shown
        verticalScrollBar()->setValue(0);
    else if (const int hidden = rowViewportPosition(index.row()) + rowHeight(index.row()) - pinnedTop();
             isPinned() && hidden > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + hidden);
}

void FigureGrid::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    // What stays in its place must not be moved along.
    viewport()->update();
}

void FigureGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_columns.spread();
}

void FigureGrid::paintCell(QPainter& painter, const QModelIndex& index, const QRect& area)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = area;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, index == currentIndex() && hasFocus());
    m_delegate->paint(&painter, option, index);
}

void FigureGrid::paintLine(QPainter& painter, int line, int top)
{
    const int height = rowHeight(line);
    for (int column = hasFrozen() ? 1 : 0; column < m_model.columnCount(); ++column) {
        const QRect area(columnViewportPosition(column), top, columnWidth(column), height);
        if (area.intersects(viewport()->rect()))
            paintCell(painter, m_model.index(line, column), area);
    }
}

void FigureGrid::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() == 0 || (!isPinned() && !hasFrozen()))
        return;
    QPainter painter(viewport());
    const Tokens& t = tokens(palette());
    const int bottom = isPinned() ? pinnedTop() : viewport()->height();
    if (hasFrozen()) {
        const int first = std::max(0, QTableView::rowAt(0));
        int line = first;
        for (; line < m_model.rowCount() && rowViewportPosition(line) < bottom; ++line) {
            const QModelIndex name = m_model.index(line, 0);
            if (!isRowHidden(line))
                paintCell(painter, name, visualRect(name));
        }
    }
    if (isPinned()) {
        const QRect ground(0, pinnedTop() - 1, viewport()->width(), viewport()->height() - pinnedTop() + 1);
        painter.fillRect(ground, t.surface);
        paintLine(painter, lastLine(), pinnedTop());
        if (hasFrozen())
            paintCell(painter, m_model.index(lastLine(), 0), visualRect(m_model.index(lastLine(), 0)));
        painter.fillRect(QRect(ground.topLeft(), QSize(ground.width(), 1)), t.line);
    }
    if (hasFrozen())
        painter.fillRect(
            QRect(columnWidth(0) - 1, 0, 1, std::min(viewport()->height(), verticalHeader()->length())), t.line);
}

void FigureGrid::move(int lines, int columns)
{
    const QModelIndex from = currentIndex();
    const auto isInGrid = [this](int line, int column) {
        return line >= 0 && line < m_model.rowCount() && column >= 0 && column < m_model.columnCount();
    };
    int line = from.row() + lines;
    while (isInGrid(line, 0) && isRowHidden(line))
        line += lines;
    if (isInGrid(line, from.column() + columns))
        setCurrentIndex(m_model.index(line, from.column() + columns));
}

bool FigureGrid::pressOnGroup(const QKeyEvent& event)
{
    const GridLine& line = m_model.lineAt(currentIndex().row());
    const bool isFolded = m_model.isFolded(*line.group);
    switch (event.key()) {
    case Qt::Key_Left:
        m_model.setFolded(*line.group, true);
        return true;
    case Qt::Key_Right:
        m_model.setFolded(*line.group, false);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_model.setFolded(*line.group, !isFolded);
        return true;
    default:
        return false;
    }
}

bool FigureGrid::pressOnLine(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter)
        return false;
    if (event.modifiers() & Qt::AltModifier || currentIndex().column() == 0)
        Q_EMIT openWanted(currentIndex());
    else
        move(event.modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
    return true;
}

void FigureGrid::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || state() == EditingState)
        return QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape) {
        // A range first goes back to its cell; without one the cursor leaves the grid.
        if (chosenCells().size() > 1)
            setCurrentIndex(current);
        else
            QAbstractScrollArea::focusNextPrevChild(true);
        return;
    }
    const bool isGroup = m_model.lineAt(current.row()).kind == GridKind::Group;
    if (event->modifiers() == Qt::ShiftModifier) {
        const std::pair<int, CursorAction> moves[] = {{Qt::Key_Up, MoveUp}, {Qt::Key_Down, MoveDown},
            {Qt::Key_Left, MoveLeft}, {Qt::Key_Right, MoveRight}, {Qt::Key_Home, MoveHome}, {Qt::Key_End, MoveEnd},
            {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown}};
        for (const auto& [key, action] : moves) {
            if (event->key() == key)
                return extendTo(moveCursor(action, Qt::NoModifier));
        }
    }
    if (isGroup ? pressOnGroup(*event) : pressOnLine(*event))
        return event->accept();
    QTableView::keyPressEvent(event);
}

void FigureGrid::extendTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QModelIndex anchor = m_anchor.isValid() ? QModelIndex(m_anchor) : currentIndex();
    m_isExtending = true;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_isExtending = false;
    const QModelIndex topLeft =
        m_model.index(std::min(anchor.row(), index.row()), std::min(anchor.column(), index.column()));
    const QModelIndex bottomRight =
        m_model.index(std::max(anchor.row(), index.row()), std::max(anchor.column(), index.column()));
    selectionModel()->select(QItemSelection(topLeft, bottomRight), QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QModelIndexList FigureGrid::chosenCells() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex& index) { return isRowHidden(index.row()); });
    std::sort(cells.begin(), cells.end());
    return cells;
}

void FigureGrid::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier && index.isValid())
        return extendTo(index);
    // A menu is about the range it is opened on.
    if (event->button() == Qt::RightButton && selectionModel()->isSelected(index))
        return;
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.lineAt(index.row()).kind == GridKind::Group) {
        const BudgetGroupId group = *m_model.lineAt(index.row()).group;
        m_model.setFolded(group, !m_model.isFolded(group));
    }
}

void FigureGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_anchor.isValid())
        return QTableView::mouseMoveEvent(event);
    const QRect inside = viewport()->rect().adjusted(0, 0, -1, -1);
    const QPoint at = event->position().toPoint();
    const QPoint nearest(
        std::clamp(at.x(), inside.left(), inside.right()), std::clamp(at.y(), inside.top(), inside.bottom()));
    if (const QModelIndex index = indexAt(nearest); index.isValid() && index != currentIndex())
        extendTo(index);
}

void FigureGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == 0) {
        if (m_model.lineAt(index.row()).kind != GridKind::Group)
            Q_EMIT openWanted(index);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

/// Tab goes from cell to cell, and out of the grid from the last and the first.
bool FigureGrid::focusNextPrevChild(bool isNext)
{
    const QModelIndex current = currentIndex();
    const int columns = m_model.columnCount();
    if (!current.isValid())
        return QAbstractScrollArea::focusNextPrevChild(isNext);
    const bool isGroup = m_model.lineAt(current.row()).kind == GridKind::Group;
    int line = current.row();
    int column = current.column() + (isNext ? 1 : -1);
    if (column < 0 || column >= columns || isGroup) {
        do
            line += isNext ? 1 : -1;
        while (line >= 0 && line < m_model.rowCount() && isRowHidden(line));
        column = isNext ? 0 : columns - 1;
    }
    if (line < 0 || line >= m_model.rowCount())
        return QAbstractScrollArea::focusNextPrevChild(isNext);
    if (m_model.lineAt(line).kind == GridKind::Group)
        column = 0;
    setCurrentIndex(m_model.index(line, column));
    return true;
}

void FigureGrid::beginEditing(const QModelIndex& index)
{
    m_mayWriteName = true;
    QTableView::edit(index);
    m_mayWriteName = false;
}

/// A letter typed on a name must not change it: there F2 opens the field.
bool FigureGrid::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool isName = index.isValid() && index.column() == 0;
    if (isName && trigger != EditKeyPressed && !m_mayWriteName)
        return false;
    return QTableView::edit(index, trigger, event);
}

void FigureGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && currentIndex().column() > 0)
        move(1, 0);
    else if (hint == QAbstractItemDelegate::EditNextItem)
        focusNextPrevChild(true);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        focusNextPrevChild(false);
}

void FigureGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isExtending)
        m_anchor = current;
    m_delegate->setCurrent(current);
    viewport()->update();
}

void FigureGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QItemSelection all = selectionModel()->selection();
    const bool isRange = all.size() > 1 || (all.size() == 1 && (all[0].width() > 1 || all[0].height() > 1));
    m_delegate->setRange(isRange);
    viewport()->update();
}

} // namespace indblik
