// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goaldelegate.h"

#include "ui/goals/goalmodel.h"
#include "ui/parts/chip.h"
#include "ui/parts/look.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace indblik {

namespace {

constexpr int side = space::large;
constexpr int edge = 10;
constexpr int letterWidth = 22;
constexpr int mostLines = 3;

QStringList wrapped(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() == mostLines - 1;
        lines.append(isLast ? QFontMetrics(font).elidedText(text.mid(line.textStart()).trimmed(), Qt::ElideRight, width)
                            : text.mid(line.textStart(), line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

Chip chipOf(const QModelIndex& index)
{
    if (index.data(GoalModel::IsOpenRole).toBool())
        return openReadingChip();
    const QVariant verdict = index.data(GoalModel::VerdictRole);
    return verdict.isValid() ? verdictChip(Verdict(verdict.toInt())) : noReadingChip();
}

int textWidth(int width)
{
    return width - 2 * side - letterWidth;
}

} // namespace

void GoalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.palette);
    const QRect row = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(row, isSelected                               ? t.accentTint
                           : option.state & QStyle::State_MouseOver ? t.background
                                                                    : t.surface);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.hairline);
    if (isSelected)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(t.accent);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    const QFont strong = textFont(TextSize::Body, true);
    const int line = QFontMetrics(strong).height();
    painter->setFont(strong);
    painter->setPen(t.muted);
    int top = row.top() + edge;
    painter->drawText(QRect(row.left() + side, top, letterWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
        index.data(GoalModel::CodeRole).toString());
    painter->setPen(t.ink);
    const int left = row.left() + side + letterWidth;
    for (const QString& text : wrapped(index.data().toString(), strong, textWidth(row.width()))) {
        painter->drawText(QRect(left, top, textWidth(row.width()), line), Qt::AlignLeft | Qt::AlignVCenter, text);
        top += line;
    }
    const Chip chip = chipOf(index);
    paintChip(*painter, {left, top + space::tight}, chip, t);
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(t.muted);
    const QSize size = chipSize(chip);
    const QRect note(left + size.width() + space::small, top + space::tight,
        textWidth(row.width()) - size.width() - space::small, size.height());
    painter->drawText(note, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(GoalModel::NoteRole).toString(), Qt::ElideRight, note.width()));
    painter->restore();
}

QSize GoalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : 300;
    const QFont strong = textFont(TextSize::Body, true);
    const auto lines = wrapped(index.data().toString(), strong, textWidth(width)).size();
    return {0, 2 * edge + int(lines) * QFontMetrics(strong).height() + space::tight + chipSize(chipOf(index)).height()};
}

} // namespace indblik
