// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/echoedit.h"

#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace indblik {

EchoEdit::EchoEdit(int echoWidth, QWidget* view)
    : QLineEdit(view)
    , m_width(echoWidth)
    , m_echo(new QFrame(view))
    , m_layout(new QVBoxLayout(m_echo))
    , m_reading(text::plain({}, m_echo))
{
    setFrame(false);
    setProperty("role", QStringLiteral("cell"));
    m_layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_layout->setSpacing(space::tight);
    m_layout->addWidget(m_reading);
    m_echo->setProperty("role", QStringLiteral("card"));
    m_echo->hide();
}

EchoEdit::~EchoEdit()
{
    m_echo->deleteLater();
}

QVBoxLayout& EchoEdit::echoLayout()
{
    return *m_layout;
}

void EchoEdit::showEcho(const QString& text, bool isFault)
{
    m_reading->setText(text);
    setTone(m_reading, isFault ? QStringLiteral("wrong") : QStringLiteral("muted"));
    placeEcho();
}

void EchoEdit::placeEcho()
{
    m_echo->setVisible(isVisible() && !m_reading->text().isEmpty());
    if (!m_echo->isVisible())
        return;
    m_echo->setFixedSize(m_width, m_layout->heightForWidth(m_width));
    const QWidget* view = parentWidget();
    int top = geometry().bottom() + space::tight;
    if (top + m_echo->height() > view->height())
        top = geometry().top() - m_echo->height() - space::tight;
    // It ends where the text ends.
    const int left = alignment() & Qt::AlignRight ? geometry().right() - m_width : geometry().left();
    m_echo->move(std::clamp(left, 0, std::max(0, view->width() - m_width)), std::max(0, top));
    m_echo->raise();
}

void EchoEdit::moveEvent(QMoveEvent* event)
{
    QLineEdit::moveEvent(event);
    placeEcho();
}

void EchoEdit::showEvent(QShowEvent* event)
{
    QLineEdit::showEvent(event);
    placeEcho();
}

void EchoEdit::hideEvent(QHideEvent* event)
{
    QLineEdit::hideEvent(event);
    m_echo->hide();
}

} // namespace indblik
