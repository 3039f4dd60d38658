// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/carddelegate.h"

#include "ui/chip.h"
#include "ui/look.h"
#include "ui/models/cardmodel.h"

#include <QPainter>

namespace indblik {

namespace {

constexpr int left = 12;
constexpr int right = 12;
constexpr int top = 8;

bool isHead(const QModelIndex& index)
{
    return index.data(CardModel::CardRole).toString().isEmpty();
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
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, isSelected ? t.accentTint : (isHovered ? t.background : t.surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
    if (isSelected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(t.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->setPen(t.ink);
    painter->setFont(textFont(TextSize::Body, isSelected));
    const int lineHeight = painter->fontMetrics().height();
    painter->drawText(QRect(area.left(), area.top(), area.width(), lineHeight), Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(title, Qt::ElideRight, area.width()));

    const int chipTop = area.top() + lineHeight + 4;
    const Chip state = stateChip(CardState(index.data(CardModel::StateRole).toInt()));
    paintChip(*painter, {area.left(), chipTop}, state, t);
    if (index.data(CardModel::NewRole).toBool())
        paintChip(*painter, {area.left() + chipSize(state).width() + 6, chipTop}, newChip(), t);
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(t.muted);
    painter->drawText(QRect(area.left(), chipTop, area.width(), chipSize(state).height()),
        Qt::AlignVCenter | Qt::AlignRight,
        tr("%1 of %2 answers")
            .arg(index.data(CardModel::AnsweredRole).toInt())
            .arg(index.data(CardModel::FieldsRole).toInt()));
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (isHead(index))
        return {0, QFontMetrics(textFont(TextSize::Small, true)).height() + 20};
    return {0, 2 * top + QFontMetrics(textFont(TextSize::Body)).height() + 4 + chipSize(newChip()).height() + 1};
}

} // namespace indblik
