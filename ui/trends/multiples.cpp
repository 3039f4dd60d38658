// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/multiples.h"

#include "core/judge/trends/trendwords.h"
#include "ui/parts/look.h"
#include "ui/parts/plaintooltip.h"
#include "ui/trends/trendtext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace indblik {

namespace {

constexpr int leastCellWidth = 216;
constexpr int cellHeight = 144;
constexpr int gap = space::small;

} // namespace

TrendMultiples::TrendMultiples(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(cellHeight / 3);
    showTrend(Trend());
}

void TrendMultiples::showTrend(const Trend& trend)
{
    m_charts.setTrend(trend);
    m_chosen = -1;
    setAccessibleName(tr("Small charts: %1").arg(trend.finding));
    setAccessibleDescription(trend.words);
    verticalScrollBar()->setValue(0);
    layCells();
}

/// What all of them have in common stands over them once.
QString TrendMultiples::scaleText() const
{
    const Trend& trend = m_charts.trend();
    const TrendAxis& axis = m_charts.scale().values;
    const Tongue tongue = Tongue::ofProgram();
    if (!trend.hasFigures())
        return tr("There are no figures to show.");
    const auto drawn = std::count_if(
        trend.lines.begin(), trend.lines.end(), [](const TrendLine& line) { return line.valueCount() > 0; });
    const QString pattern = drawn > 1
                                ? tr("%1. All charts have the same scale, from %2 to %3. The other lines are grey.")
                                : tr("%1. The scale goes from %2 to %3.");
    const QString text = pattern.arg(
        trend.axisTitle, axisMarkText(axis.first, trend, axis, tongue), axisMarkText(axis.last, trend, axis, tongue));
    QStringList limits;
    for (const TrendLimit& limit : trend.limits)
        limits.append(limit.title);
    return limits.isEmpty() ? text : tr("%1 Dashed: %2.").arg(text, limits.join(QStringLiteral("; ")));
}

void TrendMultiples::layCells()
{
    const int width = viewport()->width() - 2 * space::small;
    m_columns = std::max(1, (width + gap) / (leastCellWidth + gap));
    // Charts without figures under them are no wider than a row of them would be.
    const int line = QFontMetrics(textFont(TextSize::Small)).height();
    m_cell = {std::max(1, (width + gap) / m_columns - gap), std::max(cellHeight, 6 * line)};
    const auto heightOf = [width](const QString& text, TextSize size, bool isStrong) {
        const QFontMetrics metrics(textFont(size, isStrong));
        return text.isEmpty() ? 0 : metrics.boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
    };
    m_head = space::small + heightOf(m_charts.trend().finding, TextSize::Heading, true) + space::tight
             + heightOf(scaleText(), TextSize::Small, false) + space::small;
    m_charts.lay(m_cell);
    const int rows = (count() + m_columns - 1) / m_columns;
    const int all = m_head + rows * (m_cell.height() + gap) + space::small;
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
}

QRect TrendMultiples::cellOf(int line) const
{
    const int column = line % m_columns;
    const int row = line / m_columns;
    return {QPoint(space::small + column * (m_cell.width() + gap),
                m_head + row * (m_cell.height() + gap) - verticalScrollBar()->value()),
        m_cell};
}

int TrendMultiples::lineAt(const QPoint& at) const
{
    for (int line = 0; line < count(); ++line) {
        if (cellOf(line).contains(at))
            return line;
    }
    return -1;
}

/// "Vollsmose: 2006 33,2 %, 2008 29,3 %; 4 of 60"
QString TrendMultiples::toldOf(int line) const
{
    const TrendLine& of = m_charts.trend().lines[size_t(line)];
    QStringList points;
    for (const TrendPoint& point : of.points)
        points.append(QStringLiteral("%1 %2").arg(point.period.text(QLocale()), point.text));
    if (points.isEmpty())
        points.append(noFiguresText(Tongue::ofProgram()));
    return tr("%1: %2; %3 of %4").arg(of.title, points.join(QStringLiteral(", "))).arg(line + 1).arg(count());
}

void TrendMultiples::choose(int line)
{
    if (line == m_chosen || line < 0 || line >= count())
        return;
    m_chosen = line;
    showCell(line);
    setAccessibleName(toldOf(line));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    viewport()->update();
}

void TrendMultiples::showCell(int line)
{
    const QRect cell = cellOf(line).adjusted(0, line < m_columns ? -m_head : -gap, 0, gap);
    QScrollBar* const bar = verticalScrollBar();
    if (cell.top() < 0)
        bar->setValue(bar->value() + cell.top());
    else if (cell.bottom() > viewport()->height())
        bar->setValue(bar->value() + std::min(cell.top(), cell.bottom() - viewport()->height()));
}

void TrendMultiples::paintHead(QPainter& painter, const Tokens& t) const
{
    QRect place(
        space::small, space::small - verticalScrollBar()->value(), viewport()->width() - 2 * space::small, 10000);
    QRect taken;
    painter.setPen(t.ink);
    painter.setFont(textFont(TextSize::Heading, true));
    if (!m_charts.trend().finding.isEmpty()) {
        painter.drawText(place, Qt::TextWordWrap, m_charts.trend().finding, &taken);
        place.setTop(taken.bottom() + 1 + space::tight);
    }
    painter.setPen(t.muted);
    painter.setFont(textFont(TextSize::Small));
    painter.drawText(place, Qt::TextWordWrap, scaleText(), &taken);
}

void TrendMultiples::paintEvent(QPaintEvent* event)
{
    const Tokens& t = tokens(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), t.surface);
    paintHead(painter, t);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int line = 0; line < count(); ++line) {
        const QRect cell = cellOf(line);
        if (!cell.intersects(event->rect()))
            continue;
        const bool isChosen = line == m_chosen;
        painter.setPen(QPen(isChosen ? t.accent : t.hairline, isChosen && hasFocus() ? 2 : 1));
        painter.setBrush(isChosen ? t.accentTint : t.surface);
        painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.translate(cell.topLeft());
        m_charts.paint(painter, size_t(line), t);
        painter.resetTransform();
    }
    if (hasFocus() && m_chosen < 0) {
        painter.setPen(QPen(t.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

bool TrendMultiples::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int line = lineAt(help->pos());
        QToolTip::showText(help->globalPos(), line < 0 ? QString() : plainToolTip(toldOf(line)), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TrendMultiples::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        layCells();
}

void TrendMultiples::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layCells();
}

void TrendMultiples::mousePressEvent(QMouseEvent* event)
{
    choose(lineAt(event->pos()));
}

void TrendMultiples::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int line = lineAt(event->pos());
    choose(line);
    if (line >= 0)
        Q_EMIT lineChosen(line);
}

/// How many charts further a key goes; 0: it is no key for that.
int TrendMultiples::stepOf(int key) const
{
    const int rows = std::max(1, viewport()->height() / (m_cell.height() + gap));
    switch (key) {
    case Qt::Key_Left:
        return -1;
    case Qt::Key_Right:
        return 1;
    case Qt::Key_Up:
        return -m_columns;
    case Qt::Key_Down:
        return m_columns;
    case Qt::Key_PageUp:
        return -rows * m_columns;
    case Qt::Key_PageDown:
        return rows * m_columns;
    case Qt::Key_Home:
        return -count();
    case Qt::Key_End:
        return count();
    default:
        return 0;
    }
}

void TrendMultiples::keyPressEvent(QKeyEvent* event)
{
    const int step = stepOf(event->key());
    const bool isFar = std::abs(step) > m_columns;
    if (step != 0 && count() > 0) {
        const int to = m_chosen < 0 && event->key() != Qt::Key_End ? 0 : m_chosen + step;
        // A step out of the grid stays where it is; a leap goes as far as there are charts.
        if (isFar || (to >= 0 && to < count()))
            choose(std::clamp(to, 0, count() - 1));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_chosen >= 0) {
        Q_EMIT lineChosen(m_chosen);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TrendMultiples::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TrendMultiples::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace indblik
