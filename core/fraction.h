// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>
#include <utility>

namespace indblik {

/// A fraction of whole numbers of 128 bits, always exact. What does not fit, or is divided by zero, is no number any
/// more, and neither is anything that is computed from it; it compares with nothing.
class Fraction
{
public:
    Fraction() = default; ///< no number
    /// No number where `of` is 0.
    Fraction(qint64 value, qint64 of = 1) : Fraction(reduced(value, of)) {}

    bool isNumber() const { return m_of != 0; }
    /// The whole number nearest to it, half away from zero; nothing where it does not fit 64 bits.
    std::optional<qint64> rounded() const;
    /// Value and whole in lowest terms; nothing where they do not fit 64 bits.
    std::optional<std::pair<qint64, qint64>> terms() const;
    Fraction magnitude() const { return *this < Fraction(0) ? Fraction(0) - *this : *this; }

    friend Fraction operator+(const Fraction& a, const Fraction& b);
    friend Fraction operator-(const Fraction& a, const Fraction& b);
    friend Fraction operator*(const Fraction& a, const Fraction& b);
    friend Fraction operator/(const Fraction& a, const Fraction& b);
    friend std::partial_ordering operator<=>(const Fraction& a, const Fraction& b);
    friend bool operator==(const Fraction& a, const Fraction& b) { return (a <=> b) == 0; }

private:
    __extension__ using Wide = __int128;

    static Fraction none() { return {}; }
    static Fraction reduced(Wide value, Wide of);

    Wide m_value = 0;
    Wide m_of = 0; ///< more than zero; 0: no number
};

} // namespace indblik
