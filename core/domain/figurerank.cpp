// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figurerank.h"

#include <tuple>

namespace indblik {

bool countsLess(const FigureSource& a, const FigureSource& b)
{
    const auto rank = [](const FigureSource& source) {
        const QDate day = source.vintage.value_or(source.fetched.value_or(QDate(1, 1, 1)));
        return std::tuple(!source.isIllustrative, source.isTyped, day, source.number);
    };
    return rank(a) < rank(b);
}

} // namespace indblik
