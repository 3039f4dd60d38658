// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/twolinedelegate.h"

#include "ui/parts/look.h"
#include "ui/parts/rowpaint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace indblik {

namespace {

constexpr int side = space::medium;
constexpr int edge = 6; ///< above and below

/// The text in one line or in two. Set in the bold of the selected row, so that
/// lines do not break elsewhere when the selection moves.
QStringList linesOf(const QString& text, int width)
{
    return text.isEmpty() ? QStringList{QString()} : wrappedLines(text, textFont(TextSize::Body, true), width, 2);
}

} // namespace

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    paintRow(*painter, option);
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
    const int noteHeight = painter->fontMetrics().height();
    for (const QString& line : noteOf(index, area.width())) {
        painter->drawText(QRect(area.left(), top, area.width(), noteHeight), Qt::AlignVCenter | Qt::AlignLeft, line);
        top += noteHeight;
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const auto lines = linesOf(index.data(Qt::DisplayRole).toString(), width - 2 * side);
    const auto note = noteOf(index, width - 2 * side);
    return {0, 2 * edge + int(lines.size()) * QFontMetrics(textFont(TextSize::Body, true)).height()
                   + int(note.size()) * QFontMetrics(textFont(TextSize::Small)).height() + 1};
}

QStringList TwoLineDelegate::noteOf(const QModelIndex& index, int width) const
{
    const QString note = index.data(m_noteRole).toString();
    return note.isEmpty() ? QStringList{note} : wrappedLines(note, textFont(TextSize::Small), width, m_noteLines);
}

} // namespace indblik
