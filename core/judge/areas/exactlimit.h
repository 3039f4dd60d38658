// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ruleset.h"

#include <optional>
#include <span>

namespace indblik {

/// Whether the mean of figures stands on the side of a limit that its sign wants, compared by whole numbers, so that
/// 444 of 1,110 is not above 40 %. The limit is a multiple of the mean of `reference`; where that is empty, of 1.
/// Nothing where the numbers do not fit 128 bits.
std::optional<bool> meetsExactly(
    LimitSign sign, std::span<const Ratio> figures, const Ratio& limit, std::span<const Ratio> reference = {});

} // namespace indblik
