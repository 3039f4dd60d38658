// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rowpaint.h"

#include "ui/parts/look.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace indblik {

namespace {

bool isSelected(const QStyleOptionViewItem& option)
{
    return option.state & QStyle::State_Selected;
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QColor& unchosen, RowLine line)
{
    const Tokens& t = tokens(option.palette);
    const QRect& row = option.rect;
    painter.fillRect(row, isSelected(option) ? t.accentTint : unchosen);
    if (line != RowLine::None)
        painter.fillRect(
            QRect(row.left(), line == RowLine::Above ? row.top() : row.bottom(), row.width(), 1), t.hairline);
}

void paintAccent(QPainter& painter, const QStyleOptionViewItem& option)
{
    constexpr int width = 3;
    if (isSelected(option))
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(width, option.rect.height())), tokens(option.palette).accent);
}

} // namespace

void paintRow(QPainter& painter, const QStyleOptionViewItem& option, RowLine line)
{
    const Tokens& t = tokens(option.palette);
    paintGround(painter, option, option.state & QStyle::State_MouseOver ? t.background : t.surface, line);
    paintAccent(painter, option);
    if (option.state & QStyle::State_HasFocus) {
        const QPen before = painter.pen();
        painter.setPen(t.accent);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
        painter.setPen(before);
    }
}

void paintCellOfRow(QPainter& painter, const QStyleOptionViewItem& option, int column)
{
    paintGround(painter, option, tokens(option.palette).surface, RowLine::Below);
    if (column == 0)
        paintAccent(painter, option);
}

QStringList wrappedLines(const QString& text, const QFont& font, int width, int most)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()).trimmed(), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace indblik
