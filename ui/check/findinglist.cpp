// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/findinglist.h"

#include "ui/check/findingmodel.h"
#include "ui/parts/chip.h"
#include "ui/parts/look.h"
#include "ui/parts/rowpaint.h"

#include <QPainter>

namespace indblik {

namespace {

constexpr int side = space::page;
constexpr int edge = 9; ///< above and below a line
constexpr int sign = 10;
constexpr int figures = 3;
constexpr int figureWidths[figures] = {96, 150, 84}; ///< what it is held against may be "10 percentage points"
constexpr int textLines = 2;

/// What is said in a line. Its place stands left of the figures, the sentence under both.
QRect wordsOf(const QRect& line)
{
    return line.adjusted(side + sign + space::small, edge, -side, -edge);
}

int placeWidth(const QRect& line)
{
    return FindingDelegate::figureColumn(line, 0).left() - space::large - wordsOf(line).left();
}

/// What became of it, said before its place; empty while it is only open.
QString standing(const QModelIndex& index)
{
    if (index.data(FindingModel::AcceptedRole).toBool())
        return FindingList::tr("Accepted");
    return index.data(FindingModel::AcceptedEarlierRole).toBool() ? FindingList::tr("New figures") : QString();
}

void paintFigures(QPainter& painter, const QRect& line, const QModelIndex& index, const Tokens& t, bool isQuiet)
{
    painter.setFont(textFont(TextSize::Body));
    const QRect words = wordsOf(line);
    int column = 0;
    for (const int role : {FindingModel::StatedRole, FindingModel::ComputedRole, FindingModel::DifferenceRole}) {
        const bool isDifference = role == FindingModel::DifferenceRole;
        painter.setFont(textFont(TextSize::Body, isDifference));
        painter.setPen(isQuiet ? t.muted : t.ink);
        QRect place = FindingDelegate::figureColumn(line, column++);
        place.setTop(words.top());
        painter.drawText(place, Qt::AlignTop | Qt::AlignRight,
            painter.fontMetrics().elidedText(index.data(role).toString(), Qt::ElideRight, place.width()));
    }
}

void paintWords(QPainter& painter, const QRect& line, const QModelIndex& index, const Tokens& t, bool isQuiet)
{
    QRect words = wordsOf(line);
    const QFont strong = textFont(TextSize::Body, true);
    const int first = QFontMetrics(strong).height();
    const QString what = standing(index);
    int width = placeWidth(line);
    if (!what.isEmpty()) {
        const bool isAccepted = index.data(FindingModel::AcceptedRole).toBool();
        const Chip chip{what, isAccepted ? Shape::Check : Shape::Again, isAccepted ? Tone::Good : Tone::Attention};
        width -= chipSize(chip).width() + space::small;
        paintChip(painter, {words.left() + placeWidth(line) - chipSize(chip).width(), words.top() - 1}, chip, t);
    }
    painter.setFont(strong);
    painter.setPen(isQuiet ? t.muted : t.ink);
    painter.drawText(QRect(words.left(), words.top(), width, first), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(t.muted);
    words.setTop(words.top() + first + 2);
    const int next = painter.fontMetrics().height();
    const QStringList lines =
        wrappedLines(index.data(FindingModel::SentenceRole).toString(), painter.font(), words.width(), textLines);
    for (const QString& text : lines) {
        painter.drawText(QRect(words.left(), words.top(), words.width(), next), Qt::AlignVCenter | Qt::AlignLeft, text);
        words.setTop(words.top() + next);
    }
}

void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Tokens& t)
{
    const Chip chip = gradeChip(Grade(index.data(FindingModel::GradeRole).toInt()));
    painter.fillRect(option.rect, t.background);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
    painter.setFont(textFont(TextSize::Small, true));
    painter.setPen(toneInk(t, chip.tone));
    paintShape(painter, QPointF(option.rect.left() + side, option.rect.center().y() - sign / 2.0 + 1), chip.shape,
        toneInk(t, chip.tone));
    painter.drawText(option.rect.adjusted(side + sign + space::small, 0, -side, 0), Qt::AlignVCenter | Qt::AlignLeft,
        index.data().toString());
}

bool isHead(const QModelIndex& index)
{
    return !(index.flags() & Qt::ItemIsSelectable);
}

} // namespace

QRect FindingDelegate::figureColumn(const QRect& line, int column)
{
    int right = line.right() - side;
    for (int each = figures - 1; each > column; --each)
        right -= figureWidths[each];
    const int width = figureWidths[column];
    return {right - width + space::small, line.top(), width - space::small, line.height()};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHead(index)) {
        paintHead(*painter, option, index, t);
        painter->restore();
        return;
    }
    const bool isAccepted = index.data(FindingModel::AcceptedRole).toBool();
    paintRow(*painter, option);
    const Chip chip = gradeChip(Grade(index.data(FindingModel::GradeRole).toInt()));
    const int middle = QFontMetrics(textFont(TextSize::Body, true)).height() / 2;
    paintShape(*painter, QPointF(option.rect.left() + side, option.rect.top() + edge + middle - sign / 2.0), chip.shape,
        isAccepted ? t.muted : toneInk(t, chip.tone));
    paintWords(*painter, option.rect, index, t, isAccepted);
    paintFigures(*painter, option.rect, index, t, isAccepted);
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFont small = textFont(TextSize::Small);
    if (isHead(index))
        return {0, QFontMetrics(small).height() + 14};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QRect line(0, 0, view ? view->viewport()->width() : 0, 1);
    const auto lines =
        wrappedLines(index.data(FindingModel::SentenceRole).toString(), small, wordsOf(line).width(), textLines).size();
    return {0, 2 * edge + QFontMetrics(textFont(TextSize::Body, true)).height() + 2
                   + int(lines) * QFontMetrics(small).height() + 1};
}

namespace {

/// The heads of the columns, above the list.
class ColumnHeads final : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return {0, QFontMetrics(textFont(TextSize::Small, true)).height() + 12}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& t = tokens(palette());
        painter.fillRect(rect(), t.surface);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
        painter.setFont(textFont(TextSize::Small, true));
        painter.setPen(t.muted);
        const QString names[] = {
            FindingList::tr("Stated"), FindingList::tr("Compared with"), FindingList::tr("Difference")};
        for (int column = 0; column < figures; ++column)
            painter.drawText(FindingDelegate::figureColumn(rect(), column).adjusted(-space::small, 0, 0, 0),
                Qt::AlignVCenter | Qt::AlignRight, names[column]);
        painter.drawText(rect().adjusted(side, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
            FindingList::tr("Where and what; amounts in DKK million"));
    }
};

} // namespace

FindingList::FindingList(QWidget* parent) : QListView(parent), m_head(new ColumnHeads(this))
{
    setItemDelegate(new FindingDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setViewportMargins(0, m_head->sizeHint().height(), 0, 0);
}

/// The name of a grade is passed over, also where Home or a page leads to it.
QModelIndex FindingList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex next = QListView::moveCursor(action, modifiers);
    while (next.isValid() && isHead(next))
        next = next.siblingAtRow(next.row() + 1);
    return next;
}

void FindingList::updateGeometries()
{
    QListView::updateGeometries();
    m_head->setGeometry(viewport()->x(), viewport()->y() - m_head->sizeHint().height(), viewport()->width(),
        m_head->sizeHint().height());
}

} // namespace indblik
