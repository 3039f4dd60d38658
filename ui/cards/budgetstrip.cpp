// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/budgetstrip.h"

#include "core/figuretext.h"
#include "core/judge/budget/sums.h"
#include "ui/parts/chip.h"
#include "ui/parts/look.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace indblik {

namespace {

constexpr int leastColumn = 40;
constexpr int gap = 14;

} // namespace

BudgetStrip::BudgetStrip(QWidget* parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Show the row in the budget"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void BudgetStrip::setRow(const AccountBook& book, const BudgetRow* row)
{
    m_columns.clear();
    m_unit = unitText(book.account.budgetUnit);
    setVisible(row != nullptr);
    if (!row)
        return;
    const QLocale locale;
    for (const Year& year : book.budgetYears()) {
        const Figure figure = row->figure(year);
        const bool isQuiet = !figure.isAmount() || figure.amount() == Money();
        m_columns.push_back({year.text(), figureText(figure, book.account.budgetUnit, locale), isQuiet});
    }
    const auto sum = sumOfYears(*row);
    if (sum && sum->withNumber > 0)
        m_columns.push_back({tr("Sum"), amountText(sum->amount, book.account.budgetUnit, locale)});
    const auto stated = row->stated ? row->stated->amount() : std::nullopt;
    if (stated && (!sum || *stated != sum->amount))
        m_columns.push_back({tr("Stated total"), amountText(*stated, book.account.budgetUnit, locale), false, true});
    QStringList spoken;
    for (const Column& column : m_columns)
        spoken.append(column.head + QStringLiteral(": ") + column.figure);
    setAccessibleName(tr("Budget in %1: %2").arg(m_unit, spoken.join(QStringLiteral(", "))));
    updateGeometry();
    QWidget::update();
}

int BudgetStrip::columnWidth(const Column& column) const
{
    const int figure = column.differs ? chipSize({column.figure, Shape::Unequal, Tone::Wrong}).width()
                                      : QFontMetrics(textFont(TextSize::Body, true)).horizontalAdvance(column.figure);
    const int head = QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(column.head);
    return std::max({leastColumn, figure, head});
}

QSize BudgetStrip::sizeHint() const
{
    int width = 2 * space::medium + QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(m_unit) + gap;
    for (const Column& column : m_columns)
        width += columnWidth(column) + gap;
    const int lines =
        QFontMetrics(textFont(TextSize::Small)).height() + QFontMetrics(textFont(TextSize::Body)).height();
    return {width - gap, lines + 2 * space::small + 4};
}

void BudgetStrip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() || underMouse() ? t.accent : t.line);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    const QFont small = textFont(TextSize::Small);
    const int headHeight = QFontMetrics(small).height();
    const int top = space::small;
    int left = space::medium;
    painter.setFont(small);
    painter.setPen(t.muted);
    painter.drawText(QRect(left, top, width(), headHeight), Qt::AlignLeft | Qt::AlignVCenter, m_unit);
    left += QFontMetrics(small).horizontalAdvance(m_unit) + gap;
    for (const Column& column : m_columns) {
        const int columnSpace = columnWidth(column);
        const QRect head(left, top, columnSpace, headHeight);
        const QRect figure(left, head.bottom() + 4, columnSpace, QFontMetrics(textFont(TextSize::Body)).height());
        painter.setFont(small);
        painter.setPen(t.muted);
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, column.head);
        if (column.differs) {
            const Chip chip{column.figure, Shape::Unequal, Tone::Wrong};
            paintChip(painter, {figure.right() - chipSize(chip).width() + 1, figure.top() - 1}, chip, t);
        } else {
            painter.setFont(textFont(TextSize::Body, !column.isQuiet));
            painter.setPen(column.isQuiet ? t.faint : t.ink);
            painter.drawText(figure, Qt::AlignRight | Qt::AlignVCenter, column.figure);
        }
        left += columnSpace + gap;
    }
}

} // namespace indblik
