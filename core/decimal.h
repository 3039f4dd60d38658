// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace indblik {

/// A number exactly as it was written, with its decimals: "9,0" has one, "9" has none, and they are worth the same.
/// Holds up to 18 digits; it never passes through floating point.
struct Decimal
{
    qint64 digits = 0; ///< all of them, without the sign: 10,35 is 1035
    int decimals = 0;  ///< how many of them stand after the sign

    /// Reads "-224", "+166", "10,35", "−5" with `sign` as the decimal sign. Nothing where it is anything else: groups
    /// of thousands, exponents, more than 18 digits, and zeros before other digits, for "0101" is a code.
    static std::optional<Decimal> fromText(QStringView text, QChar sign);

    /// As fromText() reads it: "-0,35".
    QString text(QChar sign) const;

    bool operator==(const Decimal&) const = default;
};

} // namespace indblik
