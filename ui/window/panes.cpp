// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panes.h"

#include "ui/cards/cardform.h"

#include <algorithm>

namespace indblik {

Panes::Panes(QWidget& navigation, QWidget& page) : m_page(page), m_all{&navigation}
{
    const auto candidates = page.findChildren<QWidget*>();
    for (QWidget* widget : candidates) {
        if (widget->property("pane").toBool() && widget->isVisibleTo(&page))
            m_all.append(widget);
    }
    std::sort(m_all.begin() + 1, m_all.end(), [&page](const QWidget* a, const QWidget* b) {
        return a->mapTo(&page, QPoint()).x() < b->mapTo(&page, QPoint()).x();
    });
}

void Panes::focusPage() const
{
    if (m_all.size() > 1)
        focus(*m_all[1]);
}

void Panes::move(int step) const
{
    const QWidget* cursor = m_page.window()->focusWidget();
    int at = 0;
    for (int i = 0; i < int(m_all.size()); ++i) {
        if (cursor && (m_all[i] == cursor || m_all[i]->isAncestorOf(cursor)))
            at = i;
    }
    focus(*m_all[(at + step + m_all.size()) % m_all.size()]);
}

void Panes::focus(QWidget& pane) const
{
    // A form begins with its first answer; what can be done with the whole form is above it.
    if (auto* form = qobject_cast<CardForm*>(&pane))
        return form->focusFirst();
    // A pane that holds fields hands the cursor to the first of them.
    if (pane.focusPolicy() == Qt::NoFocus) {
        const auto fields = pane.findChildren<QWidget*>();
        for (QWidget* field : fields) {
            if (field->isVisibleTo(&m_page) && (field->focusPolicy() & Qt::TabFocus))
                return field->setFocus(Qt::ShortcutFocusReason);
        }
    }
    pane.setFocus(Qt::ShortcutFocusReason);
}

} // namespace indblik
