// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choicerow.h"

#include "ui/parts/look.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace indblik {

namespace {

constexpr int iconSide = 22;

} // namespace

ChoiceRow::ChoiceRow(const QIcon& icon, const QString& title, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent)
    , m_sentence(sentence)
{
    setIcon(icon);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceRow::sizeHint() const
{
    const int lines =
        QFontMetrics(textFont(TextSize::Body, true)).height() + QFontMetrics(textFont(TextSize::Small)).height();
    return {320, lines + 2 * space::medium + 2};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

bool ChoiceRow::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave || event->type() == QEvent::Enter
        || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void ChoiceRow::keyPressEvent(QKeyEvent* event)
{
    // A row is something to open: Enter does it, as the space bar does.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    const bool isReached = isEnabled() && (underMouse() || hasFocus());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isReached ? t.accent : t.line);
    painter.setBrush(isReached ? t.accentTint : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRect area = rect().adjusted(space::large, 0, -space::large, 0);
    if (!icon().isNull()) {
        const QRect place(area.left(), (height() - iconSide) / 2, iconSide, iconSide);
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Selected : QIcon::Disabled);
        area.setLeft(place.right() + space::large);
    }
    const QFontMetrics titleMetrics(textFont(TextSize::Body, true));
    const QFontMetrics sentenceMetrics(textFont(TextSize::Small));
    const int top = (height() - titleMetrics.height() - sentenceMetrics.height() - 2) / 2;
    painter.setFont(textFont(TextSize::Body, true));
    painter.setPen(isEnabled() ? t.ink : t.muted);
    painter.drawText(QRect(area.left(), top, area.width(), titleMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
        titleMetrics.elidedText(text(), Qt::ElideMiddle, area.width()));
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(t.muted);
    painter.drawText(QRect(area.left(), top + titleMetrics.height() + 2, area.width(), sentenceMetrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter, sentenceMetrics.elidedText(m_sentence, Qt::ElideMiddle, area.width()));
}

} // namespace indblik
