// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

namespace indblik {

namespace {

constexpr qsizetype mostDigits = 18;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::optional<Decimal> Decimal::fromText(QStringView text, QChar sign)
{
    const bool isNegative = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (isNegative || text.startsWith(u'+'))
        text = text.mid(1);
    const qsizetype point = text.indexOf(sign);
    const QStringView before = point < 0 ? text : text.left(point);
    const QStringView after = point < 0 ? QStringView() : text.mid(point + 1);
    if (before.isEmpty() || (point >= 0 && after.isEmpty()) || before.size() + after.size() > mostDigits
        || (before.size() > 1 && before.front() == u'0'))
        return std::nullopt;
    Decimal number{0, int(after.size())};
    for (const QStringView part : {before, after}) {
        for (const QChar c : part) {
            if (!isDigit(c))
                return std::nullopt;
            number.digits = number.digits * 10 + (c.unicode() - u'0');
        }
    }
    if (isNegative)
        number.digits = -number.digits;
    return number;
}

QString Decimal::text(QChar sign) const
{
    // The magnitude is taken unsigned: the most negative 64-bit number has no positive twin.
    const quint64 magnitude = digits < 0 ? 0 - quint64(digits) : quint64(digits);
    QString all = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        all.insert(all.size() - decimals, sign);
    return digits < 0 ? u'-' + all : all;
}

} // namespace indblik
