// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace indblik {

/// The parts of the window that the cursor goes to as a whole: the navigation, and those of the page that say so with
/// the property "pane", from left to right.
class Panes final
{
public:
    Panes(QWidget& navigation, QWidget& page);

    /// Puts the cursor into the first part of the page.
    void focusPage() const;
    /// Moves the cursor to the next part, or back.
    void move(int step) const;

private:
    void focus(QWidget& pane) const;

    QWidget& m_page;
    QList<QWidget*> m_all;
};

} // namespace indblik
