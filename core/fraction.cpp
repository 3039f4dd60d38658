// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fraction.h"

#include <limits>

namespace indblik {

Fraction Fraction::reduced(Wide value, Wide of)
{
    // The least number has no opposite.
    constexpr Wide least = Wide(1) << 126 << 1;
    if (of == 0 || value == least || of == least)
        return none();
    Wide divisor = value < 0 ? -value : value;
    for (Wide rest = of < 0 ? -of : of; rest != 0;)
        divisor = std::exchange(rest, divisor % rest);
    if (of < 0)
        divisor = -divisor;
    Fraction made;
    made.m_value = value / divisor;
    made.m_of = of / divisor;
    return made;
}

std::optional<qint64> Fraction::rounded() const
{
    if (!isNumber())
        return std::nullopt;
    const Wide magnitude = m_value < 0 ? -m_value : m_value;
    const Wide rest = magnitude % m_of;
    const Wide whole = magnitude / m_of + (rest >= m_of - rest ? 1 : 0);
    if (whole > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return qint64(m_value < 0 ? -whole : whole);
}

std::optional<std::pair<qint64, qint64>> Fraction::terms() const
{
    constexpr Wide most = std::numeric_limits<qint64>::max();
    if (!isNumber() || m_value > most || m_value < -most || m_of > most)
        return std::nullopt;
    return std::pair(qint64(m_value), qint64(m_of));
}

Fraction operator+(const Fraction& a, const Fraction& b)
{
    Fraction::Wide left = 0;
    Fraction::Wide right = 0;
    Fraction::Wide of = 0;
    if (__builtin_mul_overflow(a.m_value, b.m_of, &left) || __builtin_mul_overflow(b.m_value, a.m_of, &right)
        || __builtin_add_overflow(left, right, &left) || __builtin_mul_overflow(a.m_of, b.m_of, &of))
        return Fraction::none();
    return Fraction::reduced(left, of);
}

Fraction operator-(const Fraction& a, const Fraction& b)
{
    return a + Fraction(-1) * b;
}

Fraction operator*(const Fraction& a, const Fraction& b)
{
    Fraction::Wide value = 0;
    Fraction::Wide of = 0;
    if (__builtin_mul_overflow(a.m_value, b.m_value, &value) || __builtin_mul_overflow(a.m_of, b.m_of, &of))
        return Fraction::none();
    return Fraction::reduced(value, of);
}

Fraction operator/(const Fraction& a, const Fraction& b)
{
    Fraction::Wide value = 0;
    Fraction::Wide of = 0;
    if (!b.isNumber() || __builtin_mul_overflow(a.m_value, b.m_of, &value)
        || __builtin_mul_overflow(a.m_of, b.m_value, &of))
        return Fraction::none();
    return Fraction::reduced(value, of);
}

std::partial_ordering operator<=>(const Fraction& a, const Fraction& b)
{
    Fraction::Wide left = 0;
    Fraction::Wide right = 0;
    if (!a.isNumber() || !b.isNumber() || __builtin_mul_overflow(a.m_value, b.m_of, &left)
        || __builtin_mul_overflow(b.m_value, a.m_of, &right))
        return std::partial_ordering::unordered;
    return left <=> right;
}

} // namespace indblik
