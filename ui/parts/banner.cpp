// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"

#include "ui/parts/icons.h"
#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace indblik {

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::small, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setProperty("role", QStringLiteral("link"));
    m_close->setProperty("role", QStringLiteral("link"));
    m_close->setIcon(icon("close"));
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->setToolTip(m_close->accessibleName());
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &Banner::acted);
    hide();
}

void Banner::setStaying()
{
    m_close->hide();
}

QWidget* Banner::lastInTabOrder() const
{
    return m_action;
}

void Banner::show(Tone tone, const QString& text, const QString& action)
{
    setProperty("notice", tone == Tone::Calm
                              ? QStringLiteral("calm")
                              : (tone == Tone::Attention ? QStringLiteral("attention") : QStringLiteral("wrong")));
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(true);
}

} // namespace indblik
