// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/exactlimit.h"

#include <utility>

namespace indblik {

namespace {

__extension__ using Wide = __int128;

bool holds(LimitSign sign, std::strong_ordering order)
{
    switch (sign) {
    case LimitSign::Above:
        return order > 0;
    case LimitSign::AtLeast:
        return order >= 0;
    case LimitSign::Below:
        return order < 0;
    case LimitSign::AtMost:
        return order <= 0;
    }
    Q_UNREACHABLE();
}

/// A fraction of wide whole numbers; both deeds give false where the result would not fit.
struct WideRatio
{
    Wide value = 0;
    Wide of = 1;

    bool add(const Ratio& other)
    {
        Wide left = 0;
        Wide right = 0;
        Wide whole = 0;
        if (__builtin_mul_overflow(value, Wide(other.of), &left)
            || __builtin_mul_overflow(Wide(other.value), of, &right) || __builtin_add_overflow(left, right, &left)
            || __builtin_mul_overflow(of, Wide(other.of), &whole))
            return false;
        value = left;
        of = whole;
        reduce();
        return true;
    }

    bool multiply(const Ratio& other)
    {
        if (__builtin_mul_overflow(value, Wide(other.value), &value) || __builtin_mul_overflow(of, Wide(other.of), &of))
            return false;
        reduce();
        return true;
    }

    void reduce()
    {
        Wide a = value < 0 ? -value : value;
        for (Wide b = of; b != 0;)
            a = std::exchange(b, a % b);
        if (a > 1) {
            value /= a;
            of /= a;
        }
    }
};

/// The sum, for means of as many figures on both sides need not be divided.
std::optional<WideRatio> sumOf(std::span<const Ratio> ratios)
{
    WideRatio sum;
    for (const Ratio& ratio : ratios) {
        if (!sum.add(ratio))
            return std::nullopt;
    }
    return sum;
}

} // namespace

std::optional<bool> meetsExactly(
    LimitSign sign, std::span<const Ratio> figures, const Ratio& limit, std::span<const Ratio> reference)
{
    // The common case needs no fraction of fractions.
    if (figures.size() == 1 && reference.empty())
        return holds(sign, compared(figures.front(), limit));
    const auto sum = sumOf(figures);
    auto bound = reference.empty() ? WideRatio{Wide(figures.size()), 1} : sumOf(reference);
    Wide left = 0;
    Wide right = 0;
    if (!sum || !bound || !bound->multiply(limit) || __builtin_mul_overflow(sum->value, bound->of, &left)
        || __builtin_mul_overflow(bound->value, sum->of, &right))
        return std::nullopt;
    return holds(sign, left <=> right);
}

} // namespace indblik
