// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace indblik {

/// A list to choose from in a page that scrolls: turning the wheel scrolls the page and never changes what was chosen
/// on the way.
class ChoiceBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace indblik
