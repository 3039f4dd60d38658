// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rowpaint.h"

#include "ui/parts/look.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace indblik {

void paintRow(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Tokens& t = tokens(option.palette);
    const QRect& row = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(row, isSelected ? t.accentTint : (isHovered ? t.background : t.surface));
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.hairline);
    if (isSelected)
        painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
    if (option.state & QStyle::State_HasFocus) {
        const QPen before = painter.pen();
        painter.setPen(t.accent);
        painter.drawRect(row.adjusted(0, 0, -1, -1));
        painter.setPen(before);
    }
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
