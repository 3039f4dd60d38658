// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/gapdelegate.h"

#include "ui/cards/gapmodel.h"
#include "ui/parts/chip.h"
#include "ui/parts/look.h"
#include "ui/parts/rowpaint.h"

#include <QPainter>

namespace indblik {

namespace {

constexpr int sign = 10;
constexpr int headHeight = 44;
constexpr int lineHeight = 28;

void paintHead(QPainter& painter, const QRect& area, const QModelIndex& index, const Tokens& t)
{
    painter.setFont(textFont(TextSize::Body, true));
    painter.setPen(t.ink);
    const Chip chip = standingChip(CardState(index.data(GapModel::StateRole).toInt()),
        index.data(GapModel::NotBegunRole).toBool(), index.data(GapModel::OverdueRole).toBool());
    const int chipLeft = area.right() - chipSize(chip).width();
    const QString officer = index.data(GapModel::ResponsibleRole).toString();
    const QString title = index.data(Qt::DisplayRole).toString();
    const QRect words(area.left(), area.top() + 12, chipLeft - area.left() - space::medium, 24);
    const QString shown = painter.fontMetrics().elidedText(title, Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, shown);
    const int after = painter.fontMetrics().horizontalAdvance(shown) + space::medium;
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(t.muted);
    painter.drawText(words.adjusted(after, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(officer, Qt::ElideRight, std::max(0, words.width() - after)));
    paintChip(painter, {chipLeft, words.center().y() - chipSize(chip).height() / 2}, chip, t);
}

} // namespace

void GapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.palette);
    const bool isHead = index.data(GapModel::HeadRole).toBool();
    painter->save();
    paintRow(*painter, option, isHead ? RowLine::Above : RowLine::None);
    const QRect area = option.rect.adjusted(space::page, 0, -space::page, 0);
    if (isHead) {
        paintHead(*painter, area, index, t);
    } else {
        const bool blocks = index.data(GapModel::BlocksRole).toBool();
        paintShape(*painter, QPointF(area.left(), area.center().y() - sign / 2.0 + 1),
            blocks ? Shape::Bang : Shape::Circle, blocks ? t.attention : t.muted);
        painter->setFont(textFont(TextSize::Body));
        painter->setPen(blocks ? t.ink : t.muted);
        const QRect words = area.adjusted(sign + space::small, 0, 0, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    }
    painter->restore();
}

QSize GapDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int least = QFontMetrics(textFont(TextSize::Body)).height();
    return {0,
        index.data(GapModel::HeadRole).toBool() ? std::max(headHeight, least + 22) : std::max(lineHeight, least + 8)};
}

} // namespace indblik
