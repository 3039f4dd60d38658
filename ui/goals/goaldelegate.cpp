// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goaldelegate.h"

#include "ui/goals/goalmodel.h"
#include "ui/parts/chip.h"
#include "ui/parts/look.h"
#include "ui/parts/rowpaint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace indblik {

namespace {

constexpr int side = space::large;
constexpr int edge = 10;
constexpr int letterWidth = 22;
constexpr int mostLines = 3;

Chip chipOf(const QModelIndex& index)
{
    if (index.data(GoalModel::IsOpenRole).toBool())
        return openReadingChip();
    const QVariant verdict = index.data(GoalModel::VerdictRole);
    if (!verdict.isValid())
        return noReadingChip();
    Chip chip = verdictChip(Verdict(verdict.toInt()));
    chip.word = index.data(GoalModel::WordsRole).toString();
    return chip;
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
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option);
    const QFont strong = textFont(TextSize::Body, true);
    const int line = QFontMetrics(strong).height();
    painter->setFont(strong);
    painter->setPen(t.muted);
    int top = row.top() + edge;
    painter->drawText(QRect(row.left() + side, top, letterWidth, line), Qt::AlignLeft | Qt::AlignVCenter,
        index.data(GoalModel::CodeRole).toString());
    painter->setPen(t.ink);
    const int left = row.left() + side + letterWidth;
    for (const QString& text : wrappedLines(index.data().toString(), strong, textWidth(row.width()), mostLines)) {
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
    const auto lines = wrappedLines(index.data().toString(), strong, textWidth(width), mostLines).size();
    return {0, 2 * edge + int(lines) * QFontMetrics(strong).height() + space::tight + chipSize(chipOf(index)).height()};
}

} // namespace indblik
