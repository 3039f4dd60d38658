// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/noticebox.h"

#include "ui/parts/chip.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QStyle>

namespace indblik {

NoticeBox::NoticeBox(QWidget* parent)
    : QFrame(parent)
    , m_chip(new ChipLabel(this))
    , m_text(text::selectable(text::plain({}, this)))
{
    m_text->setContentsMargins(space::small, 0, 0, 0);
    // The chip has the ground of the box, so its sign stands where the text begins.
    lay::column({
        lay::of(this, space::tight, {space::tight, space::small, space::medium, space::small}),
        m_chip,
        m_text,
    });
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
