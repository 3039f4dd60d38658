// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/yearstrip.h"

#include "ui/parts/chip.h"
#include "ui/parts/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace indblik {

namespace {

constexpr int cellHeight = 22;
constexpr int widestCell = 44;
constexpr int gap = 2;
constexpr int labelSpace = 30; ///< a year needs so much to be written out

Chip chipOf(const AreaYear& year)
{
    if (!year.rules)
        return {YearStrip::tr("No rules"), Shape::Dash, Tone::Neutral};
    quint8 held = Classes::none;
    for (size_t i = 0; i < year.rules->classes.size(); ++i) {
        if (year.rules->classes[i].key == year.classKey)
            held = quint8(i);
    }
    return classChip(*year.rules, held, year.isDeterminable ? Classes::none : quint8(0));
}

} // namespace

YearStrip::YearStrip(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearStrip::showYears(std::vector<AreaYear> years)
{
    m_years = std::move(years);
    m_pointed = -1;
    QStringList words;
    for (const AreaYear& year : m_years)
        words.append(wordsOf(year));
    setAccessibleName(tr("Year by year"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QString YearStrip::wordsOf(const AreaYear& year)
{
    QString words = QStringLiteral("%1: %2").arg(year.year.text(), chipOf(year).word);
    if (year.isRuleChange)
        words += QStringLiteral(", ") + tr("the rule changed, not the area");
    return words;
}

QSize YearStrip::sizeHint() const
{
    return {labelSpace * int(m_years.size()),
        cellHeight + space::tight + QFontMetrics(textFont(TextSize::Small)).height() + 6};
}

QRect YearStrip::cellOf(size_t place) const
{
    const int count = std::max(1, int(m_years.size()));
    const int step = std::min(widestCell, width() / count);
    return {int(place) * step, 4, std::max(3, step - gap), cellHeight};
}

void YearStrip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small));
    const int step = cellOf(1).left() - cellOf(0).left();
    const int every = step > 0 ? std::max(1, (labelSpace + step - 1) / step) : 1;
    for (size_t i = 0; i < m_years.size(); ++i) {
        const Chip chip = chipOf(m_years[i]);
        const QRect cell = cellOf(i);
        painter.fillRect(cell, toneGround(t, chip.tone));
        if (cell.width() >= 14)
            paintShape(
                painter, QPointF(cell.center().x() - 4, cell.center().y() - 4), chip.shape, toneInk(t, chip.tone));
        if (m_years[i].isRuleChange)
            painter.fillRect(QRect(cell.left() - gap, 0, 2, cellHeight + 8), t.ink);
        if (int(i) == m_pointed) {
            painter.setPen(t.accent);
            painter.drawRect(cell.adjusted(0, 0, -1, -1));
        }
        if (int(i) % every == 0) {
            painter.setPen(t.muted);
            painter.drawText(QRect(cell.left(), cell.bottom() + space::tight, std::max(step, labelSpace),
                                 painter.fontMetrics().height()),
                step >= labelSpace ? Qt::AlignHCenter : Qt::AlignLeft,
                m_years[i].year.text().right(step >= 36 ? 4 : 2));
        }
    }
}

void YearStrip::point(int place)
{
    m_pointed = place;
    update();
    Q_EMIT yearPointed(place < 0 ? QString() : wordsOf(m_years[size_t(place)]));
}

void YearStrip::mouseMoveEvent(QMouseEvent* event)
{
    for (size_t i = 0; i < m_years.size(); ++i) {
        if (cellOf(i).contains(event->pos()))
            return point(int(i));
    }
    point(-1);
}

void YearStrip::leaveEvent(QEvent*)
{
    point(-1);
}

void YearStrip::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_years.size()) - 1;
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || last < 0)
        return QWidget::keyPressEvent(event);
    point(std::clamp(m_pointed + step, 0, last));
}

void YearStrip::focusInEvent(QFocusEvent* event)
{
    if (!m_years.empty() && m_pointed < 0)
        point(int(m_years.size()) - 1);
    QWidget::focusInEvent(event);
}

void YearStrip::focusOutEvent(QFocusEvent* event)
{
    point(-1);
    QWidget::focusOutEvent(event);
}

} // namespace indblik
