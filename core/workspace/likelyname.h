// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"

namespace indblik {

/// The area that a name the book does not know is clearly a spelling of: other signs, "aa" for "å", one letter more,
/// less or other, another ending. Null where there is none or several; numbers and single letters tell areas apart.
const Area* likelyArea(const QString& name, const AreaBook& book);

/// The same for indicators.
const Indicator* likelyIndicator(const QString& name, const AreaBook& book);

} // namespace indblik
