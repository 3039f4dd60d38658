// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/twolinedelegate.h"

#include "ui/parts/look.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace indblik {

namespace {

constexpr int side = space::medium;
constexpr int edge = 6; ///< above and below

/// The text in one line or in two, the second cut short where it must be. Set in the bold of the selected row, so that
/// lines do not break elsewhere when the selection moves.
QStringList linesOf(const QString& text, int width)
{
    const QFont font = textFont(TextSize::Body, true);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (!first.isValid())
        return {QString()};
    first.setLineWidth(width);
    layout.endLayout();
    const QString rest = text.mid(first.textLength()).trimmed();
    QStringList lines{text.left(first.textLength()).trimmed()};
    if (!rest.isEmpty())
        lines.append(QFontMetrics(font).elidedText(rest, Qt::ElideRight, width));
    return lines;
}

} // namespace

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->fillRect(option.rect, isSelected ? t.accentTint : (isHovered ? t.background : t.surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
    if (isSelected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(t.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const QRect area = option.rect.adjusted(side, edge, -side, -edge);
    painter->setPen(t.ink);
    painter->setFont(textFont(TextSize::Body, isSelected));
    const int lineHeight = painter->fontMetrics().height();
    int top = area.top();
    for (const QString& line : linesOf(index.data(Qt::DisplayRole).toString(), area.width())) {
        painter->drawText(QRect(area.left(), top, area.width(), lineHeight), Qt::AlignVCenter | Qt::AlignLeft, line);
        top += lineHeight;
    }
    painter->setPen(t.muted);
    painter->setFont(textFont(TextSize::Small));
    painter->drawText(QRect(area.left(), top, area.width(), painter->fontMetrics().height()),
        Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data(m_noteRole).toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const auto lines = linesOf(index.data(Qt::DisplayRole).toString(), width - 2 * side);
    return {0, 2 * edge + int(lines.size()) * QFontMetrics(textFont(TextSize::Body, true)).height()
                   + QFontMetrics(textFont(TextSize::Small)).height() + 1};
}

} // namespace indblik
