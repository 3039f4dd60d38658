// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/partline.h"

#include "ui/parts/look.h"

#include <QKeyEvent>
#include <QPainter>

namespace indblik {

namespace {

constexpr int padding = 5;
constexpr int tall = 10'000;

int wrappedHeight(const QFont& font, const QString& text, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, std::max(1, width), tall, Qt::TextWordWrap, text).height();
}

} // namespace

PartLine::PartLine(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PartLine::setPart(const Content& content)
{
    m_content = content;
    QStringList spoken{
        content.amount.isEmpty() ? content.name : QStringLiteral("%1: %2").arg(content.name, content.amount)};
    if (!content.detail.isEmpty())
        spoken.append(content.detail);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int PartLine::nameHeight(int width) const
{
    const int amount = QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(m_content.amount);
    return wrappedHeight(textFont(TextSize::Body), m_content.name, width - 2 * padding - amount - space::small);
}

int PartLine::detailHeight(int width) const
{
    return m_content.detail.isEmpty() ? 0
                                      : wrappedHeight(textFont(TextSize::Small), m_content.detail, width - 2 * padding);
}

int PartLine::heightForWidth(int width) const
{
    return nameHeight(width) + detailHeight(width) + 2 * padding + 1;
}

QSize PartLine::sizeHint() const
{
    constexpr int usualWidth = 240;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize PartLine::minimumSizeHint() const
{
    return {80, QFontMetrics(textFont(TextSize::Body)).height() + 2 * padding + 1};
}

void PartLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PartLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), t.accentTint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    const QRect area = rect().adjusted(padding, padding, -padding, -padding);
    const int head = nameHeight(width());
    painter.setFont(textFont(TextSize::Body));
    QFont amountFont = painter.font();
    amountFont.setItalic(m_content.isComputed);
    painter.setFont(amountFont);
    painter.setPen(m_content.isComputed ? t.muted : t.ink);
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop, m_content.amount);
    const int amount = painter.fontMetrics().horizontalAdvance(m_content.amount);
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(t.ink);
    painter.drawText(QRect(area.left(), area.top(), area.width() - amount - space::small, head),
        Qt::TextWordWrap | Qt::AlignLeft, m_content.name);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(m_content.isWrong ? t.wrong : t.muted);
    painter.drawText(QRect(area.left(), area.top() + head, area.width(), detailHeight(width())),
        Qt::TextWordWrap | Qt::AlignLeft, m_content.detail);
    if (hasFocus()) {
        painter.setPen(t.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace indblik
