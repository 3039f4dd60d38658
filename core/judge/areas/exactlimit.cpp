// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/exactlimit.h"

#include "core/fraction.h"

namespace indblik {

namespace {

bool holds(LimitSign sign, std::partial_ordering order)
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

Fraction sumOf(std::span<const Ratio> ratios)
{
    Fraction sum(0);
    for (const Ratio& ratio : ratios)
        sum = sum + Fraction(ratio.value, ratio.of);
    return sum;
}

__extension__ using Wide = __int128;

/// The sum of figures of the same whole in parts of it; nothing where their wholes differ.
std::optional<Wide> sumOfAlike(std::span<const Ratio> ratios)
{
    Wide sum = 0;
    for (const Ratio& ratio : ratios) {
        if (ratio.of != ratios.front().of)
            return std::nullopt;
        sum += ratio.value;
    }
    return sum;
}

/// The sum against so many times the limit; nothing where it does not fit.
std::optional<std::strong_ordering> comparedSum(Wide sum, qint64 of, size_t count, const Ratio& limit)
{
    Wide left = 0;
    Wide right = 0;
    if (__builtin_mul_overflow(sum, Wide(limit.of), &left)
        || __builtin_mul_overflow(Wide(limit.value) * Wide(of), Wide(count), &right))
        return std::nullopt;
    return left <=> right;
}

} // namespace

std::optional<bool> meetsExactly(
    LimitSign sign, std::span<const Ratio> figures, const Ratio& limit, std::span<const Ratio> reference)
{
    // The common case needs no fractions in lowest terms.
    if (const auto sum = reference.empty() && !figures.empty() ? sumOfAlike(figures) : std::nullopt) {
        if (const auto order = comparedSum(*sum, figures.front().of, figures.size(), limit))
            return holds(sign, *order);
    }
    // Means of as many figures on both sides need not be divided.
    const Fraction bound = reference.empty() ? Fraction(qint64(figures.size())) : sumOf(reference);
    const auto order = sumOf(figures) <=> bound * Fraction(limit.value, limit.of);
    return order == std::partial_ordering::unordered ? std::nullopt : std::optional(holds(sign, order));
}

} // namespace indblik
