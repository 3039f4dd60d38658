// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendview.h"

#include "core/shortname.h"
#include "ui/parts/look.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/wrappedlabel.h"
#include "ui/trends/trendplot.h"
#include "ui/trends/trendtext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

constexpr int leastPlotHeight = 160;
constexpr int leastPlotWidth = 240;
constexpr double nearPoint = 24;

} // namespace

TrendView::TrendView(QWidget* parent)
    : QWidget(parent)
    , m_plot(std::make_unique<TrendPlot>())
    , m_finding(new WrappedLabel({}, this))
    , m_room(new QSpacerItem(leastPlotWidth, leastPlotHeight, QSizePolicy::Expanding, QSizePolicy::Expanding))
    , m_reading(new QLabel(this))
    , m_notes(new WrappedLabel({}, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_finding->setFont(textFont(TextSize::Heading, true));
    m_reading->setTextFormat(Qt::PlainText);
    // What is told of a point is cut by us, where it hurts least.
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_notes->setFont(textFont(TextSize::Small));
    setTone(m_notes, QStringLiteral("muted"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::small, space::small, space::small);
    layout->setSpacing(space::tight);
    layout->addWidget(m_finding);
    layout->addSpacing(space::tight);
    layout->addSpacerItem(m_room);
    layout->addWidget(m_reading);
    layout->addWidget(m_notes);
    for (QWidget* label :
        {static_cast<QWidget*>(m_finding), static_cast<QWidget*>(m_reading), static_cast<QWidget*>(m_notes)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    showTrend(Trend());
}

TrendView::~TrendView() = default;

void TrendView::showTrend(const Trend& trend)
{
    m_plot->setTrend(trend);
    m_periods = trend.periods();
    m_chosen = {};
    m_finding->setText(trend.finding);
    setAccessibleDescription(trend.words);
    name();
    tell();
    lay();
}

/// The notes depend on the width, and the height of the plot on the notes.
void TrendView::lay()
{
    layout()->activate();
    m_plot->setWidth(plotPlace().width());
    const QStringList& notes = m_plot->plan().notes;
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    layout()->activate();
    m_plot->setHeight(plotPlace().height());
    update();
}

QRect TrendView::plotPlace() const
{
    return m_room->geometry();
}

QPointF TrendView::placeOf(const Period& period, double value) const
{
    return m_plot->plan().scale.spot({period.middle(), value}) + plotPlace().topLeft();
}

const TrendPoint* TrendView::point(const Place& place) const
{
    const auto& lines = m_plot->trend().lines;
    if (place.line < 0 || place.line >= int(lines.size()) || place.period < 0 || place.period >= int(m_periods.size()))
        return nullptr;
    const auto& points = lines[size_t(place.line)].points;
    const auto found = std::find_if(points.begin(), points.end(),
        [&](const TrendPoint& each) { return each.period == m_periods[size_t(place.period)]; });
    return found == points.end() ? nullptr : &*found;
}

/// The point of a line that is nearest to a period, with a value or without.
TrendView::Place TrendView::nearest(int line, int period) const
{
    for (int aside = 0; aside < int(m_periods.size()); ++aside) {
        for (const int at : {period - aside, period + aside}) {
            if (point({line, at}))
                return {line, at};
        }
    }
    return {};
}

TrendView::Place TrendView::pointAt(const QPointF& at) const
{
    Place found;
    double least = nearPoint;
    const auto& lines = m_plot->trend().lines;
    for (size_t line = 0; line < lines.size(); ++line) {
        for (const TrendPoint& each : lines[line].points) {
            const QPointF away = each.value ? placeOf(each.period, *each.value) - at : QPointF(nearPoint, nearPoint);
            if (std::hypot(away.x(), away.y()) >= least)
                continue;
            least = std::hypot(away.x(), away.y());
            const auto period = std::lower_bound(m_periods.begin(), m_periods.end(), each.period);
            found = {int(line), int(period - m_periods.begin())};
        }
    }
    return found;
}

/// Where a key leads to; nowhere where it leads out of the chart, or is no key of it.
TrendView::Place TrendView::moved(int key) const
{
    const int last = int(m_periods.size()) - 1;
    const bool isFirst = m_chosen.line < 0;
    const Place from = isFirst ? Place{0, key == Qt::Key_Right ? -1 : last + 1} : m_chosen;
    int line = from.line;
    switch (key) {
    case Qt::Key_Home:
        return nearest(line, 0);
    case Qt::Key_End:
        return nearest(line, last);
    case Qt::Key_Right:
    case Qt::Key_Left: {
        const int step = key == Qt::Key_Right ? 1 : -1;
        for (int period = from.period + step; period >= 0 && period <= last; period += step) {
            if (point({line, period}))
                return {line, period};
        }
        return {};
    }
    default: {
        const int step = key == Qt::Key_Down ? 1 : -1;
        for (line += isFirst ? 0 : step; line >= 0 && line < int(m_plot->trend().lines.size()); line += step) {
            const Place found = nearest(line, std::clamp(from.period, 0, std::max(0, last)));
            if (point(found))
                return found;
        }
        return {};
    }
    }
}

void TrendView::choose(int line, int period)
{
    const Place place = point({line, period}) ? Place{line, period} : Place{};
    if (place == m_chosen)
        return;
    m_chosen = place;
    name();
    tell();
    update();
}

void TrendView::take(const Place& place)
{
    if (place == m_chosen)
        return;
    choose(place.line, place.period);
    if (point(m_chosen))
        Q_EMIT pointChosen(m_chosen.line, m_chosen.period);
}

/// Empty while nothing is chosen.
QString TrendView::chosenText() const
{
    const TrendPoint* chosen = point(m_chosen);
    const Trend& trend = m_plot->trend();
    return chosen ? readingOf(trend, trend.lines[size_t(m_chosen.line)], *chosen) : QString();
}

/// For those who hear it.
void TrendView::name()
{
    const QString finding = m_plot->trend().finding;
    const QString told = chosenText();
    setAccessibleName(told.isEmpty() ? tr("Chart: %1").arg(finding) : QStringLiteral("%1. %2").arg(finding, told));
    if (told.isEmpty() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

/// In the line below the chart, as wide as it is now.
void TrendView::tell()
{
    const QString whole = chosenText();
    const Trend& trend = m_plot->trend();
    setTone(m_reading, whole.isEmpty() ? QStringLiteral("muted") : QString());
    if (whole.isEmpty()) {
        const QString hint = tr("Point at the chart, or use the arrow keys, to read its figures.");
        m_reading->setText(trend.hasFigures() ? hint : QString());
        return;
    }
    TrendLine line = trend.lines[size_t(m_chosen.line)];
    const QFontMetrics metrics(m_reading->font());
    const int over = metrics.horizontalAdvance(whole) - m_reading->width();
    // The figure is what is asked for: where it is too much the name gives way.
    if (over > 0) {
        QStringList titles;
        for (const TrendLine& each : trend.lines)
            titles.append(each.title);
        line.title =
            shortName(line.title, partings(titles)[size_t(m_chosen.line)], metrics.horizontalAdvance(line.title) - over,
                [&metrics](const QString& text) { return double(metrics.horizontalAdvance(text)); });
    }
    m_reading->setText(readingOf(trend, line, *point(m_chosen)));
}

bool TrendView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint at = static_cast<QHelpEvent*>(event)->pos();
        const bool isCut = m_reading->geometry().contains(at) && m_reading->text() != chosenText();
        const QString tip =
            isCut && point(m_chosen) ? chosenText() : m_plot->tipAt(QPointF(at - plotPlace().topLeft()));
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tip.isEmpty() ? tip : plainToolTip(tip), this);
        return true;
    }
    return QWidget::event(event);
}

void TrendView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        m_finding->setFont(textFont(TextSize::Heading, true));
        m_notes->setFont(textFont(TextSize::Small));
        m_plot->forgetPicture();
        lay();
    }
}

void TrendView::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.translate(plotPlace().topLeft());
    if (!m_plot->trend().hasFigures()) {
        painter.setPen(t.muted);
        painter.drawText(QRect(QPoint(), plotPlace().size()), Qt::AlignCenter | Qt::TextWordWrap,
            tr("There are no figures to show."));
    } else {
        m_plot->paint(painter, t);
    }
    if (const TrendPoint* chosen = point(m_chosen))
        m_plot->paintChosen(painter, t, size_t(m_chosen.line), *chosen);
    painter.resetTransform();
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void TrendView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    lay();
    tell();
}

void TrendView::mouseMoveEvent(QMouseEvent* event)
{
    take(pointAt(event->position()));
}

void TrendView::leaveEvent(QEvent*)
{
    if (!hasFocus())
        take({});
}

void TrendView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: {
        const Place place = moved(event->key());
        if (point(place))
            take(place);
        return;
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace indblik
