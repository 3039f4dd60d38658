// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"

#include "ui/parts/icons.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace indblik {

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_text(text::selectable(text::plain({}, this)))
    , m_action(linkButton({}, this))
    , m_close(linkButton({}, this))
{
    lay::row({lay::of(this, space::small, {space::medium, space::small, space::small, space::small}), lay::wide(m_text),
        m_action, m_close});
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

void Banner::say(Tone tone, const QString& text, const QString& action)
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
