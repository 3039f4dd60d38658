// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>

namespace indblik {

/// Plain text over as many lines as it takes. QLabel sets the text anew whenever a layout asks for its height, which
/// layouts within layouts do dozens of times before a form is shown; this one remembers. `text::plain()` and its kin
/// are made of it.
class WrappedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(const QString& text, QWidget* parent);

    int heightForWidth(int width) const override;

private:
    mutable QHash<int, int> m_heights; ///< by width, for this text in this font
    mutable QString m_text;
    mutable QFont m_font;
};

} // namespace indblik
