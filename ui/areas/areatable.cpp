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
#include <array>

namespace indblik {

namespace {

constexpr int lineHeight = 30;
constexpr int leastName = 150;
constexpr int residentsWidth = 84;
constexpr int figureWidth = 132;
constexpr int leastClass = 120;
constexpr int usualClass = 170;
constexpr int leastBars = 40;
constexpr int usualPublished = 140;
// Where all of them have to stand beside each other on a small screen.
constexpr int tightName = 96;
constexpr int tightResidents = 72;
constexpr int signSide = 10;
constexpr int tightFigure = 118;
constexpr int tightPublished = 96;
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
        case AreaModel::Published:
            paintPublished(*painter, option.rect, index, t);
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

    /// Where the rule says something else, a sign does too.
    static void paintPublished(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& t)
    {
        QRect words = cell.adjusted(space::small, 0, -space::tight, 0);
        const bool differs = index.data(AreaModel::DiffersRole).toBool();
        if (differs) {
            paintShape(painter, {double(words.left()), cell.center().y() - signSide / 2.0}, Shape::Unequal,
                toneInk(t, Tone::Wrong));
            words.setLeft(words.left() + signSide + space::tight);
        }
        painter.setFont(textFont(TextSize::Small, differs));
        painter.setPen(index.data(AreaModel::IsQuietRole).toBool() && !differs ? t.muted : t.ink);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    }

    /// A bar to the right of the limit is inside the list, one to the left of it outside. Where it has no room beside
    /// the words it lies low under them.
    static void paintDistance(QPainter& painter, const QRect& cell, const QModelIndex& index, const Tokens& t)
    {
        const QVariant margin = index.data(AreaModel::MarginRole);
        const bool isUnder = cell.width() < leastBars + space::small + distanceWords();
        const QRect bars =
            isUnder ? QRect(cell.left() + space::small, cell.bottom() - 6, cell.width() - 2 * space::small, 4)
                    : cell.adjusted(space::small, 6, -distanceWords(), -6);
        const QRect words(isUnder ? cell.left() : bars.right() + space::tight, cell.top(),
            isUnder ? cell.width() - space::small : cell.right() - bars.right() - space::small,
            cell.height() - (isUnder ? 4 : 0));
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(margin.isValid() ? t.ink : t.muted);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        const int middle = bars.center().x();
        painter.fillRect(QRect(middle, bars.top(), 1, bars.height()), t.line);
        if (!margin.isValid())
            return;
        const double part = std::clamp(margin.toDouble() / widestMargin, -1.0, 1.0);
        const int length = std::max(2, int(std::abs(part) * bars.width() / 2));
        const int height = std::min(8, bars.height());
        const QRect bar(part < 0 ? middle - length : middle + 1, bars.center().y() - height / 2, length, height);
        painter.fillRect(bar, part < 0 ? t.muted : t.attention);
    }

    AreaModel& m_model;
};

} // namespace

AreaTable::AreaTable(AreaModel& model, QWidget* parent) : QTableView(parent), m_model(model)
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
    connect(&model, &AreaModel::modelReset, this, &AreaTable::layColumns);
}

void AreaTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

/// The name takes what the others leave; a narrow page gives the chips and bars less, and the rest too where a column
/// more has to stand there.
void AreaTable::layColumns()
{
    const bool hasPublished = m_model.saysMore();
    setColumnHidden(AreaModel::Published, !hasPublished);
    using Widths = std::array<int, 5>; // residents, figure, each class, published, distance
    const int distance = space::small + distanceWords();
    const Widths all[] = {{residentsWidth, figureWidth, usualClass, usualPublished, usualDistance},
        {residentsWidth, figureWidth, leastClass, usualPublished, leastBars + distance},
        {tightResidents, tightFigure, leastClass, tightPublished, distance}};
    const int room = viewport()->width() - leastName;
    const auto sum = [hasPublished](const Widths& each) {
        return each[0] + each[1] + 2 * each[2] + (hasPublished ? each[3] : 0) + each[4];
    };
    const auto fits =
        std::find_if(std::begin(all), std::end(all), [&](const Widths& each) { return sum(each) <= room; });
    const Widths& widths = fits != std::end(all) ? *fits : all[hasPublished ? 2 : 1];
    setColumnWidth(AreaModel::Residents, widths[0]);
    setColumnWidth(AreaModel::Figure, widths[1]);
    setColumnWidth(AreaModel::ClassBefore, widths[2]);
    setColumnWidth(AreaModel::ClassNow, widths[2]);
    setColumnWidth(AreaModel::Published, widths[3]);
    setColumnWidth(AreaModel::Distance, widths[4]);
    const int least = hasPublished ? tightName : leastName;
    setColumnWidth(AreaModel::Name, std::max(least, viewport()->width() - sum(widths)));
}

} // namespace indblik
