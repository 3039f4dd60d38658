// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetchart.h"

#include "ui/parts/look.h"
#include "ui/parts/serieslook.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace indblik {

namespace {

constexpr int plotHeight = 150;
constexpr int widestBar = 44;
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

int BudgetChart::legendHeight(int width) const
{
    Q_UNUSED(width)
    const int line = metrics(TextSize::Small).height() + 2;
    // The parts one under another, then what is told of a year in up to three lines.
    return (m_bars.series.size() > 1 ? int(m_bars.series.size()) * line : 0) + 3 * line + space::small;
}

int BudgetChart::heightForWidth(int width) const
{
    const int title = metrics(TextSize::Heading, true)
                          .boundingRect(0, 0, width, 1000, Qt::TextWordWrap | Qt::AlignLeft, m_finding)
                          .height();
    return title + space::small + plotHeight + metrics(TextSize::Small).height() + space::small + legendHeight(width);
}

QRect BudgetChart::plot() const
{
    const int title = metrics(TextSize::Heading, true)
                          .boundingRect(0, 0, width(), 1000, Qt::TextWordWrap | Qt::AlignLeft, m_finding)
                          .height();
    return {0, title + space::small, width(), plotHeight};
}

Money BudgetChart::most() const
{
    Money most = Money::fromOere(1);
    for (const Figure& total : m_bars.totals)
        most = std::max(most, total.amount().value_or(Money()));
    return most;
}

QRect BudgetChart::barAt(size_t year) const
{
    const QRect area = plot();
    const int years = std::max(1, int(m_bars.years.size()));
    const int slot = area.width() / years;
    const int wide = std::min(widestBar, std::max(4, slot * 6 / 10));
    const int labels = metrics(TextSize::Small).height() + 2;
    const auto total = m_bars.totals[year].amount().value_or(Money());
    const int high = std::max(0, int(double(total.oere()) / double(most().oere()) * double(area.height() - labels)));
    return {area.left() + int(year) * slot + (slot - wide) / 2, area.bottom() - high + 1, wide, high};
}

void BudgetChart::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.setPen(t.ink);
    painter.setFont(textFont(TextSize::Heading, true));
    painter.drawText(QRect(0, 0, width(), plot().top()), Qt::TextWordWrap | Qt::AlignLeft, m_finding);
    paintBars(painter);
    paintLegend(painter);
}

void BudgetChart::paintBars(QPainter& painter) const
{
    const Tokens& t = tokens(palette());
    const QRect area = plot();
    const QFontMetrics small = metrics(TextSize::Small);
    painter.setFont(textFont(TextSize::Small));
    const int slot = area.width() / std::max(1, int(m_bars.years.size()));
    for (size_t year = 0; year < m_bars.years.size(); ++year) {
        const QRect bar = barAt(year);
        double below = 0;
        const double total = double(std::max<qint64>(1, m_bars.totals[year].amount().value_or(Money()).oere()));
        for (size_t i = 0; i < m_bars.series.size(); ++i) {
            const double part = double(m_bars.series[i].figures[year].amount().value_or(Money()).oere()) / total;
            if (part <= 0)
                continue;
            const int top = bar.bottom() + 1 - int((below + part) * bar.height() + 0.5);
            const int bottom = bar.bottom() + 1 - int(below * bar.height() + 0.5);
            painter.fillRect(QRect(bar.left(), top, bar.width(), bottom - top), seriesColour(i, t));
            below += part;
        }
        const bool isChosen = int(year) == m_chosen;
        painter.setPen(isChosen ? t.ink : t.muted);
        const QRect column(area.left() + int(year) * slot, 0, slot, small.height());
        const QString text = figureText(m_bars.totals[year], m_unit, QLocale());
        if (small.horizontalAdvance(text) <= slot || isChosen)
            painter.drawText(column.translated(0, bar.top() - small.height() - 2), Qt::AlignCenter, text);
        painter.drawText(column.translated(0, area.bottom() + 4), Qt::AlignCenter,
            small.horizontalAdvance(m_bars.years[year].text()) <= slot ? m_bars.years[year].text()
                                                                       : m_bars.years[year].text().right(2));
        if (isChosen && hasFocus()) {
            painter.setPen(QPen(t.accent, 2));
            painter.drawRect(bar.adjusted(-2, -2, 1, 1));
        }
    }
    painter.setPen(t.line);
    painter.drawLine(area.left(), area.bottom() + 1, area.right(), area.bottom() + 1);
}

void BudgetChart::paintLegend(QPainter& painter) const
{
    const Tokens& t = tokens(palette());
    const QFontMetrics small = metrics(TextSize::Small);
    int top = plot().bottom() + small.height() + space::small;
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
    const int slot = std::max(1, plot().width() / std::max(1, int(m_bars.years.size())));
    choose(event->pos().y() > plot().top() ? event->pos().x() / slot : -1);
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
