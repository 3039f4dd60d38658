// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/exactlimit.h"

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

} // namespace

std::optional<bool> meetsExactly(
    LimitSign sign, std::span<const Ratio> figures, const Ratio& limit, std::span<const Ratio> reference)
{
    // The common case needs no fraction of fractions.
    if (figures.size() == 1 && reference.empty())
        return holds(sign, compared(figures.front(), limit));
    // Means of as many figures on both sides need not be divided.
    const Fraction bound = reference.empty() ? Fraction(qint64(figures.size())) : sumOf(reference);
    const auto order = sumOf(figures) <=> bound * Fraction(limit.value, limit.of);
    return order == std::partial_ordering::unordered ? std::nullopt : std::optional(holds(sign, order));
}

} // namespace indblik
