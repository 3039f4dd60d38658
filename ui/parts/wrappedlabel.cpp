// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wrappedlabel.h"

namespace indblik {

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    if (m_text != text() || m_font != font()) {
        m_heights.clear();
        m_text = text();
        m_font = font();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

} // namespace indblik
