// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/noticebox.h"

#include "ui/parts/chip.h"
#include "ui/parts/look.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace indblik {

NoticeBox::NoticeBox(QWidget* parent) : QFrame(parent), m_chip(new ChipLabel(this)), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setContentsMargins(space::small, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    // The chip has the ground of the box, so its sign stands where the text begins.
    layout->setContentsMargins(space::tight, space::small, space::medium, space::small);
    layout->setSpacing(space::tight);
    layout->addWidget(m_chip);
    layout->addWidget(m_text);
}

void NoticeBox::say(const Chip& chip, const QString& text)
{
    const bool isWrong = chip.tone == Tone::Wrong;
    const QString ground = isWrong ? QStringLiteral("wrong") : QStringLiteral("attention");
    setProperty("notice", isWrong || chip.tone == Tone::Attention ? ground : QStringLiteral("calm"));
    for (QWidget* each : std::initializer_list<QWidget*>{this, m_text}) {
        style()->unpolish(each);
        style()->polish(each);
    }
    m_chip->setChip(chip);
    m_text->setText(text);
}

} // namespace indblik
