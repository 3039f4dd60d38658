// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetchart.h"

#include "ui/parts/chartcolours.h"
#include "ui/parts/look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace indblik {

namespace {

constexpr int plotHeight = 150;
constexpr int swatch = 10;

QFontMetrics metrics(TextSize size, bool strong = false)
{
    return QFontMetrics(textFont(size, strong));
}

} // namespace

BudgetChart::BudgetChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BudgetChart::setBars(const BudgetBars& bars, Scale unit)
{
    m_bars = bars;
    m_unit = unit;
    m_finding = findingOf(bars);
    m_chosen = m_chosen < int(bars.years.size()) ? m_chosen : -1;
    QStringList spoken;
    for (size_t i = 0; i < bars.years.size(); ++i)
        spoken.append(yearText(i));
    setAccessibleName(tr("Chart: %1").arg(m_finding));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    lay();
}

void BudgetChart::lay()
{
    m_plan = planBars(
        m_bars, m_unit, QLocale(), chartTexts(), QRectF(0, titleHeight(width()) + space::small, width(), plotHeight));
    m_isInked = false;
    update();
}

/// "2010: 91,25 mio. kr. (Mål 85,35, Ud over mål 5,9)"
QString BudgetChart::yearText(size_t year) const
{
    const QLocale locale;
    QString text = QStringLiteral("%1: ").arg(m_bars.years[year].text());
    const auto total = m_bars.totals[year].amount();
    const auto& notKnown = m_bars.notKnown;
    if (total)
        text += amountText(*total, m_unit, locale) + u' ' + unitText(m_unit);
    if (std::find(notKnown.begin(), notKnown.end(), m_bars.years[year]) != notKnown.end())
        text += total ? tr(", and an amount that is not known") : tr("the amount is not known");
    else if (!total)
        text += tr("no amount");
    QStringList parts;
    for (const BarSeries& series : m_bars.series) {
        if (const auto amount = series.figures[year].amount())
            parts.append(series.title + u' ' + amountText(*amount, m_unit, locale));
    }
    return parts.size() < 2 ? text : QStringLiteral("%1 (%2)").arg(text, parts.join(QStringLiteral(", ")));
}

QSize BudgetChart::sizeHint() const
{
    return {260, heightForWidth(260)};
}

int BudgetChart::titleHeight(int width) const
{
    return metrics(TextSize::Heading, true)
        .boundingRect(0, 0, width, 1000, Qt::TextWordWrap | Qt::AlignLeft, m_finding)
        .height();
}

int BudgetChart::legendHeight() const
{
    const int line = metrics(TextSize::Small).height() + 2;
    // The parts one under another, then what is told of a year in up to three lines.
    return (m_bars.series.size() > 1 ? int(m_bars.series.size()) * line : 0) + 3 * line + space::small;
}

int BudgetChart::heightForWidth(int width) const
{
    return titleHeight(width) + space::small + plotHeight + metrics(TextSize::Small).height() + space::small
           + legendHeight();
}

void BudgetChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        lay();
}

void BudgetChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    lay();
}

void BudgetChart::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.setPen(t.ink);
    painter.setFont(textFont(TextSize::Heading, true));
    painter.drawText(QRect(0, 0, width(), titleHeight(width())), Qt::TextWordWrap | Qt::AlignLeft, m_finding);
    paintBars(painter, t);
    paintLegend(painter, t);
}

void BudgetChart::paintBars(QPainter& painter, const Tokens& t)
{
    if (!std::exchange(m_isInked, true)) {
        m_layer.build(m_plan, t);
        m_layer.lay(size(), m_plan.area);
    }
    m_layer.paint(painter);
    painter.setFont(textFont(TextSize::Small));
    const int line = metrics(TextSize::Small).height();
    for (size_t year = 0; year < m_plan.bars.size(); ++year) {
        const BarPlan::Bar& bar = m_plan.bars[year];
        const bool isChosen = int(year) == m_chosen;
        const QRectF text(bar.slot.left(), 0, bar.slot.width(), line);
        painter.setPen(isChosen ? t.ink : t.muted);
        if (bar.hasRoom || isChosen)
            painter.drawText(
                text.translated(0, bar.place.top() - m_plan.totalTop), Qt::AlignCenter | Qt::TextDontClip, bar.total);
        painter.drawText(text.translated(0, bar.slot.bottom() + space::tight), Qt::AlignCenter, bar.year);
        if (isChosen && hasFocus()) {
            painter.setPen(QPen(t.accent, 2));
            painter.drawRect(bar.place.adjusted(-2, -2, 2, 2));
        }
    }
    painter.fillRect(QRectF(0, std::round(m_plan.y(0)), width(), 1), t.line);
}

void BudgetChart::paintLegend(QPainter& painter, const Tokens& t) const
{
    const QFontMetrics small = metrics(TextSize::Small);
    int top = int(m_plan.area.bottom()) + small.height() + space::small;
    painter.setFont(textFont(TextSize::Small));
    if (m_bars.series.size() > 1) {
        for (size_t i = 0; i < m_bars.series.size(); ++i) {
            painter.fillRect(QRect(0, top + (small.height() - swatch) / 2, swatch, swatch), seriesColour(i, t));
            painter.setPen(t.ink);
            const int room = width() - swatch - space::small;
            painter.drawText(QRect(swatch + space::small, top, room, small.height()), Qt::AlignVCenter | Qt::AlignLeft,
                small.elidedText(m_bars.series[i].title, Qt::ElideRight, room));
            top += small.height() + 2;
        }
    }
    painter.setPen(t.muted);
    const QString told = m_chosen >= 0 ? yearText(size_t(m_chosen)) : unitText(m_unit);
    painter.drawText(QRect(0, top, width(), height() - top), Qt::TextWordWrap | Qt::AlignLeft, told);
}

void BudgetChart::choose(int year)
{
    if (year == m_chosen || year >= int(m_bars.years.size()))
        return;
    m_chosen = year;
    update();
    if (year < 0 || !hasFocus())
        return;
    setAccessibleName(QStringLiteral("%1. %2").arg(m_finding, yearText(size_t(year))));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void BudgetChart::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    const auto bar = std::find_if(m_plan.bars.begin(), m_plan.bars.end(), [&at](const BarPlan::Bar& each) {
        return at.y() > each.slot.top() && each.slot.left() <= at.x() && at.x() < each.slot.right();
    });
    choose(bar == m_plan.bars.end() ? -1 : int(bar - m_plan.bars.begin()));
}

void BudgetChart::leaveEvent(QEvent*)
{
    if (!hasFocus())
        choose(-1);
}

void BudgetChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_bars.years.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(std::min(last, m_chosen + 1));
    case Qt::Key_Left:
        return choose(std::max(0, m_chosen - 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace indblik
