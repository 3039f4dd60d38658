// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace indblik {

/// A button that leads to something by its title, however long it is: what there is no room for is left out with dots,
/// and stands in the tool tip.
class ElidedButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `title` is plain text; an & in it is shown.
    ElidedButton(const QString& title, QWidget* parent);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace indblik
