// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/carddelegate.h"

#include "ui/cards/cardmodel.h"
#include "ui/parts/chip.h"
#include "ui/parts/look.h"
#include "ui/parts/rowpaint.h"

#include <QPainter>

namespace indblik {

namespace {

constexpr int left = 12;
constexpr int right = 12;
constexpr int top = 8;

bool isHead(const QModelIndex& index)
{
    return !(index.flags() & Qt::ItemIsSelectable);
}

/// Who writes it, or how far it is.
QString restOf(const QModelIndex& index)
{
    const QString officer = index.data(CardModel::ResponsibleRole).toString();
    const QString ready = CardDelegate::tr("%1 of %2")
                              .arg(QString::number(index.data(CardModel::DoneRole).toInt()),
                                  QString::number(index.data(CardModel::AllRole).toInt()));
    return officer.isEmpty() ? CardDelegate::tr("%1 answers").arg(ready)
                             : QStringLiteral("%1 · %2").arg(officer, ready);
}

} // namespace

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Tokens t = tokens(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    // On the tint of the selected form a quiet chip would not be seen.
    if (isSelected)
        t.neutralTint = t.surface;
    const QRect area = option.rect.adjusted(left, top, -right, 0);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->save();
    if (isHead(index)) {
        painter->fillRect(option.rect, t.surface);
        painter->setFont(textFont(TextSize::Small, true));
        painter->setPen(t.muted);
        painter->drawText(option.rect.adjusted(left, 0, -right, -4), Qt::AlignBottom | Qt::AlignLeft,
            painter->fontMetrics().elidedText(title, Qt::ElideRight, area.width()));
        painter->restore();
        return;
    }
    paintRow(*painter, option);
    painter->setPen(t.ink);
    painter->setFont(textFont(TextSize::Body, isSelected));
    const int lineHeight = painter->fontMetrics().height();
    painter->drawText(QRect(area.left(), area.top(), area.width(), lineHeight), Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(title, Qt::ElideRight, area.width()));

    const int chipTop = area.top() + lineHeight + 4;
    const Chip state = standingChip(CardState(index.data(CardModel::StateRole).toInt()),
        index.data(CardModel::NotBegunRole).toBool(), index.data(CardModel::OverdueRole).toBool());
    paintChip(*painter, {area.left(), chipTop}, state, t);
    int after = area.left() + chipSize(state).width() + 6;
    if (index.data(CardModel::NewRole).toBool()) {
        paintChip(*painter, {after, chipTop}, newChip(), t);
        after += chipSize(newChip()).width() + 6;
    }
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(t.muted);
    const QRect rest(after, chipTop, area.right() - after, chipSize(state).height());
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
        painter->fontMetrics().elidedText(restOf(index), Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (isHead(index))
        return {0, QFontMetrics(textFont(TextSize::Small, true)).height() + 20};
    return {0, 2 * top + QFontMetrics(textFont(TextSize::Body)).height() + 4 + chipSize(newChip()).height() + 1};
}

} // namespace indblik
