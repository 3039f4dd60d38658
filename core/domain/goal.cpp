// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/goal.h"

#include "core/named.h"

namespace indblik {

namespace {

constexpr Named<Recommendation> recommendationNames[] = {
    {Recommendation::Keep, QLatin1String("keep")},
    {Recommendation::Change, QLatin1String("change")},
    {Recommendation::Drop, QLatin1String("drop")},
};

} // namespace

QString recommendationText(Recommendation recommendation)
{
    return rowOf(recommendationNames, recommendation).text;
}

std::optional<Recommendation> recommendationFromText(QStringView text)
{
    return valueNamed(recommendationNames, text);
}

std::span<const Recommendation> recommendations()
{
    static const auto all = valuesOf(recommendationNames);
    return all;
}

} // namespace indblik
