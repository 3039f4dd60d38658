// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figuresums.h"

namespace indblik {

namespace {

/// Ten times as many parts, of which it has ten times as many; false where they are more than a figure holds.
bool makeFiner(Ratio& ratio)
{
    return !__builtin_mul_overflow(ratio.value, qint64(10), &ratio.value)
           && !__builtin_mul_overflow(ratio.of, qint64(10), &ratio.of);
}

/// Nothing where the sum has more digits than a figure holds.
std::optional<Ratio> sumOf(Ratio a, Ratio b)
{
    while (a.of < b.of && makeFiner(a)) {
    }
    while (b.of < a.of && makeFiner(b)) {
    }
    if (a.of != b.of || __builtin_add_overflow(a.value, b.value, &a.value))
        return std::nullopt;
    return a;
}

bool isShare(const StatFigure& figure)
{
    return figure.kind == StatFigure::Kind::Share || figure.kind == StatFigure::Kind::TypedShare;
}

} // namespace

void FigureSums::begin(const StatFigure& figure, quint64 combination, quint32 partsOfYear)
{
    m_rows.insert({m_sums.size(), combination});
    m_sums.push_back({.partsOfYear = partsOfYear});
    if (!figure.hasNumber())
        m_sums.back().unknown = figure;
}

bool FigureSums::add(size_t at, StatFigure& sum, const StatFigure& more, quint64 combination, quint32 partsOfYear)
{
    const std::pair<quint64, quint64> row(at, combination);
    if (m_rows.contains(row))
        return false;
    m_rows.insert(row);
    Sum& of = m_sums[at];
    ++of.count;
    of.isBroken = of.isBroken || of.partsOfYear != partsOfYear;
    if (!more.hasNumber() && !of.unknown)
        of.unknown = more;
    const bool isOfShares = isShare(sum) || isShare(more);
    m_hasShares = m_hasShares || isOfShares;
    of.isBroken = of.isBroken || isOfShares;
    if (of.unknown || isOfShares || more.kind == StatFigure::Kind::Nil)
        return true;
    const bool isNil = sum.kind == StatFigure::Kind::Nil;
    const auto total = sumOf(isNil ? Ratio{0, 1} : sum.ratio, more.ratio);
    of.isBroken = of.isBroken || !total;
    sum = {more.kind, total.value_or(more.ratio)};
    return true;
}

std::optional<FigureSums::Fault> FigureSums::fault(size_t at, quint64 combinations) const
{
    const Sum& sum = m_sums[at];
    const quint64 whole = combinations * sum.partsOfYear;
    const bool isUnknown = sum.unknown && whole > 1;
    if (!isUnknown && sum.count == whole && !sum.isBroken)
        return std::nullopt;
    return Fault{isUnknown ? sum.unknown : std::nullopt, sum.isBroken, sum.count, whole};
}

} // namespace indblik
