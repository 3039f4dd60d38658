// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areatable.h"

#include "ui/areas/areamodel.h"
#include "ui/parts/chip.h"
#include "ui/parts/look.h"
#include "ui/parts/rowpaint.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace indblik {

namespace {

constexpr int lineHeight = 30;
constexpr int leastName = 150;
constexpr int residentsWidth = 84;
constexpr int figureWidth = 132;
constexpr int leastClass = 120;
constexpr int usualClass = 170;
constexpr int leastBars = 40;
constexpr int usualDistance = 230;
constexpr double widestMargin = 0.4; ///< beyond it the bar grows no more

/// What the words of a distance take beside its bar.
int distanceWords()
{
    // A plus is wider than a minus.
    return QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(AreaModel::pointsText(QStringLiteral("+88,88")))
           + space::small;
}

class AreaDelegate final : public QStyledItemDelegate
{
public:
    AreaDelegate(AreaModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        Tokens t = tokens(option.palette);
        // On the tint of the selected line a quiet chip would not be seen.
        if (option.state & QStyle::State_Selected)
            t.neutralTint = t.surface;
        painter->save();
        paintCellOfRow(*painter, option, index.column());
        switch (index.column()) {
        case AreaModel::ClassBefore:
        case AreaModel::ClassNow:
            paintClass(*painter, option.rect, index, t);
            break;
        case AreaModel::Distance:
            paintDistance(*painter, option.rect, index, t);
            break;
        default:
            paintText(*painter, option.rect, index, t);
            break;
        }
        painter->restore();
    }

private:
    static void paintText(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& t)
    {
        QRect area = cell.adjusted(space::small, 0, -space::small, 0);
        const bool isNew = index.column() == AreaModel::Name && index.data(AreaModel::IsNewRole).toBool();
        const QString mark = isNew ? newChip().word.toLower() : QString();
        const QFontMetrics small(textFont(TextSize::Small, true));
        if (isNew)
            area.setRight(area.right() - small.horizontalAdvance(mark) - space::small);
        painter.setFont(textFont(TextSize::Body));
        painter.setPen(index.data(AreaModel::IsQuietRole).toBool() ? t.muted : t.ink);
        const QString text =
            painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width());
        painter.drawText(area, index.data(Qt::TextAlignmentRole).toInt(), text);
        if (!isNew)
            return;
        const int after = area.left() + painter.fontMetrics().horizontalAdvance(text) + space::small;
        painter.setFont(textFont(TextSize::Small, true));
        painter.setPen(t.attention);
        painter.drawText(QRect(after, cell.top(), cell.right() - after, cell.height()), Qt::AlignVCenter, mark);
    }

    void paintClass(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& t) const
    {
        const auto standing = m_model.standing(index);
        if (!standing.rules)
            return;
        Chip chip = classChip(*standing.rules, standing.held, standing.open);
        const QFontMetrics metrics(textFont(TextSize::Small, true));
        const int signAndEnds = chipSize(chip).width() - metrics.horizontalAdvance(chip.word);
        chip.word = metrics.elidedText(chip.word, Qt::ElideRight, cell.width() - signAndEnds - space::small - 2);
        paintChip(painter, {cell.left() + space::small, cell.center().y() - chipSize(chip).height() / 2}, chip, t);
    }

    /// A bar to the right of the limit is inside the list, one to the left of it outside.
    static void paintDistance(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& t)
    {
        const QVariant margin = index.data(AreaModel::MarginRole);
        const QRect bars = cell.adjusted(space::small, 0, -distanceWords(), 0);
        const QRect words(
            bars.right() + space::tight, cell.top(), cell.right() - bars.right() - space::small, cell.height());
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(margin.isValid() ? t.ink : t.muted);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        const int middle = bars.center().x();
        painter.fillRect(QRect(middle, cell.top() + 6, 1, cell.height() - 12), t.line);
        if (!margin.isValid())
            return;
        const double part = std::clamp(margin.toDouble() / widestMargin, -1.0, 1.0);
        const int length = std::max(2, int(std::abs(part) * bars.width() / 2));
        const QRect bar(part < 0 ? middle - length : middle + 1, cell.center().y() - 4, length, 8);
        painter.fillRect(bar, part < 0 ? t.muted : t.attention);
    }

    AreaModel& m_model;
};

} // namespace

AreaTable::AreaTable(AreaModel& model, QWidget* parent) : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new AreaDelegate(model, this));
    setProperty("pane", true);
    setAccessibleName(tr("Housing areas"));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    // Asked row by row, thousands of them would take longer than all the rest.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(lineHeight, QFontMetrics(textFont(TextSize::Body)).height() + 10));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(textFont(TextSize::Small, true));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setSortIndicator(AreaModel::Distance, Qt::DescendingOrder);
    horizontalHeader()->setFixedHeight(2 * QFontMetrics(textFont(TextSize::Body)).height() + space::medium);
    setSortingEnabled(true);
}

void AreaTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

/// The name takes what the others leave; a narrow page gives the chips and bars less.
void AreaTable::layColumns()
{
    const int all = viewport()->width();
    const bool isNarrow = all < leastName + residentsWidth + figureWidth + 2 * usualClass + usualDistance;
    const int classes = isNarrow ? leastClass : usualClass;
    const int distance = isNarrow ? leastBars + space::small + distanceWords() : usualDistance;
    setColumnWidth(AreaModel::Residents, residentsWidth);
    setColumnWidth(AreaModel::Figure, figureWidth);
    setColumnWidth(AreaModel::ClassBefore, classes);
    setColumnWidth(AreaModel::ClassNow, classes);
    setColumnWidth(AreaModel::Distance, distance);
    setColumnWidth(AreaModel::Name, std::max(leastName, all - residentsWidth - figureWidth - 2 * classes - distance));
}

} // namespace indblik
