// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/elidedbutton.h"

#include "ui/parts/plaintooltip.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace indblik {

constexpr int leastLetters = 12;

ElidedButton::ElidedButton(const QString& title, QWidget* parent)
    : QPushButton(QString(title).replace(u'&', QStringLiteral("&&")), parent)
{
    setToolTip(plainToolTip(title));
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), leastLetters * fontMetrics().averageCharWidth()), whole.height()};
}

void ElidedButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = fontMetrics().horizontalAdvance(option.text) - std::max(0, sizeHint().width() - width());
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

} // namespace indblik
