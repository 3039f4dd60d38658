// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/wishbar.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"

#include <QPushButton>

namespace indblik {

WishBar::WishBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new FlowLayout(space::tight + 2, this);
    for (const CardWish wish : {CardWish::Mine, CardWish::Returned, CardWish::Overdue, CardWish::NotFinished,
             CardWish::NotReviewed, CardWish::Unchanged}) {
        auto* button = wishButton({}, this);
        connect(button, &QPushButton::toggled, this, &WishBar::wished);
        layout->addWidget(button);
        m_buttons[wish] = button;
    }
    m_buttons[CardWish::Mine]->setToolTip(tr("Forms that you are to write"));
    m_buttons[CardWish::NotFinished]->setToolTip(tr("Forms that are neither submitted nor approved"));
    m_buttons[CardWish::NotReviewed]->setToolTip(tr("Forms with answers from last year that nobody has reviewed"));
    m_buttons[CardWish::Unchanged]->setToolTip(
        tr("Forms with answers that are confirmed as unchanged since last year"));
}

void WishBar::showCounts(const CardFilter& filter)
{
    for (const auto& [wish, button] : m_buttons) {
        const int count = filter.count(wish);
        const QString name = [wish = wish] {
            switch (wish) {
            case CardWish::Mine:
                return tr("Mine");
            case CardWish::NotFinished:
                return tr("Not finished");
            case CardWish::NotReviewed:
                return tr("Not reviewed");
            case CardWish::Returned:
                return tr("Returned");
            case CardWish::Overdue:
                return tr("Overdue");
            case CardWish::Unchanged:
                return tr("Unchanged");
            }
            Q_UNREACHABLE();
        }();
        button->setText(QStringLiteral("%1 %2").arg(name).arg(count));
        button->setVisible(count > 0 || button->isChecked());
    }
    updateGeometry();
}

std::set<CardWish> WishBar::wishes() const
{
    std::set<CardWish> wanted;
    for (const auto& [wish, button] : m_buttons) {
        if (button->isChecked())
            wanted.insert(wish);
    }
    return wanted;
}

void WishBar::clear()
{
    for (const auto& [wish, button] : m_buttons)
        button->setChecked(false);
}

} // namespace indblik
