// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/gapline.h"

#include "ui/parts/chip.h"
#include "ui/parts/look.h"

#include <QPainter>

namespace indblik {

namespace {

constexpr int sign = 10;
constexpr int left = sign + space::small;
constexpr int padding = 3;
constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

GapLine::GapLine(const Gap& gap, QWidget* parent) : QAbstractButton(parent), m_blocks(gap.blocks())
{
    setText(sentence(gap));
    setAccessibleName(text());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect GapLine::wordsIn(int width) const
{
    const QRect room(left, padding, std::max(1, width - left - padding), 10'000);
    return fontMetrics().boundingRect(room, flags, text());
}

int GapLine::heightForWidth(int width) const
{
    return wordsIn(width).height() + 2 * padding;
}

QSize GapLine::sizeHint() const
{
    return {400, heightForWidth(400)};
}

QSize GapLine::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 2 * padding};
}

void GapLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(t.accent) : Qt::NoPen);
        painter.setBrush(t.accentTint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const double middle = padding + fontMetrics().height() / 2.0;
    paintShape(painter, QPointF(4, middle - sign / 2.0), m_blocks ? Shape::Bang : Shape::Circle,
        m_blocks ? t.attention : t.muted);
    painter.setPen(t.accent);
    painter.drawText(QRect(left, padding, width() - left - padding, height()), flags, text());
}

} // namespace indblik
