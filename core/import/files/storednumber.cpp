// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/storednumber.h"

#include <QString>

#include <algorithm>
#include <cstdlib>

namespace indblik {

namespace {

constexpr qsizetype numbersKept = 15; ///< digits that a spreadsheet program keeps of a number with decimals
constexpr int mostDigits = 18;

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// Rounds digits to so many, half up; says how many were taken away.
qsizetype roundTo(QString& digits, qsizetype count)
{
    const qsizetype away = digits.size() - count;
    if (away <= 0)
        return 0;
    const bool up = digits[count] >= u'5';
    digits.truncate(count);
    if (up)
        digits = QString::number(digits.toLongLong() + 1);
    return away;
}

int digitsOf(qint64 number)
{
    int count = 0;
    for (; number != 0; number /= 10)
        ++count;
    return count;
}

} // namespace

std::optional<StoredNumber> StoredNumber::fromText(QStringView text)
{
    if (const auto exact = Decimal::fromText(text, u'.');
        exact && (exact->decimals == 0 || text.size() <= numbersKept + 1))
        return StoredNumber{exact->digits, -exact->decimals};
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text = text.mid(1);
    const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    bool isNumber = true;
    const int power = e < 0 ? 0 : text.mid(e + 1).toInt(&isNumber);
    const QStringView mantissa = e < 0 ? text : text.left(e);
    if (!isNumber || mantissa.size() > 40 || std::abs(power) > 400)
        return std::nullopt;
    const qsizetype point = mantissa.indexOf(u'.');
    QString digits = mantissa.toString().remove(u'.');
    const bool areDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!areDigits || digits.isEmpty() || digits.size() + 1 < mantissa.size())
        return std::nullopt;
    qsizetype exponent = power - (point < 0 ? 0 : mantissa.size() - point - 1);
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    exponent += roundTo(digits, numbersKept);
    while (exponent < 0 && digits.size() > 1 && digits.endsWith(u'0')) {
        digits.chop(1);
        ++exponent;
    }
    const qint64 all = digits.toLongLong();
    return all == 0 ? StoredNumber() : StoredNumber{isNegative ? -all : all, int(exponent)};
}

std::optional<Decimal> StoredNumber::exact() const
{
    if (digits == 0)
        return Decimal{0, std::clamp(-exponent, 0, mostDigits)};
    if (exponent <= 0)
        return -exponent <= mostDigits ? std::optional(Decimal{digits, -exponent}) : std::nullopt;
    if (digitsOf(digits) + exponent > mostDigits)
        return std::nullopt;
    return Decimal{digits * powerOfTen(exponent), 0};
}

std::optional<Decimal> StoredNumber::rounded(int decimals) const
{
    const int away = -exponent - decimals;
    if (away <= 0)
        return exact();
    if (away > mostDigits)
        return Decimal{0, std::min(decimals, mostDigits)};
    const qint64 unit = powerOfTen(away);
    const qint64 rest = digits % unit;
    const bool isUp = std::abs(rest) >= unit / 2;
    const qint64 kept = digits / unit + (isUp ? (digits < 0 ? -1 : 1) : 0);
    return StoredNumber{kept, -decimals}.exact();
}

int StoredNumber::magnitude() const
{
    return digits == 0 ? 1 : digitsOf(digits) + exponent;
}

int StoredNumber::compared(const StoredNumber& other) const
{
    const auto sign = [](qint64 number) { return number > 0 ? 1 : (number < 0 ? -1 : 0); };
    if (sign(digits) != sign(other.digits))
        return sign(digits) < sign(other.digits) ? -1 : 1;
    if (digits == 0)
        return 0;
    if (magnitude() != other.magnitude())
        return (magnitude() < other.magnitude() ? -1 : 1) * sign(digits);
    // Of the same magnitude: both with 18 digits.
    const qint64 mine = digits * powerOfTen(mostDigits - digitsOf(digits));
    const qint64 its = other.digits * powerOfTen(mostDigits - digitsOf(other.digits));
    return mine < its ? -1 : (mine > its ? 1 : 0);
}

} // namespace indblik
