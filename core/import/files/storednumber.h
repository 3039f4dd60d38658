// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QStringView>

#include <optional>

namespace indblik {

/// A number as a workbook stores it: its digits times ten to the power of the exponent. It never passes through
/// floating point.
struct StoredNumber
{
    qint64 digits = 0; ///< with the sign, 18 at most
    int exponent = 0;

    /// Reads "10.35", "1E-3" or "33.049999999999997". Of a number with decimals 15 digits are kept, as spreadsheet
    /// programs show no more. Nothing where it is none.
    static std::optional<StoredNumber> fromText(QStringView text);

    /// All of it; nothing where it takes more than 18 digits or decimals.
    std::optional<Decimal> exact() const;
    /// With so many decimals at most, rounded half up, away from zero; nothing where it takes more than 18 digits.
    std::optional<Decimal> rounded(int decimals) const;
    /// -1, 0 or 1 as it is smaller than, equal to or larger than the other.
    int compared(const StoredNumber& other) const;
    /// How many digits stand before the decimal sign; 0 or less for 0,5 and 0,05.
    int magnitude() const;
};

} // namespace indblik
