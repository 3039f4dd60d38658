// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/result.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace indblik {

/// The unit amounts are written in. An amount itself is always exact øre.
enum class Scale { Kroner, Thousand, Million };

/// Why the reading of an amount deserves a second look. The reading is still the only sensible one.
enum class Doubt {
    PointAsDecimalSign, ///< "6.9": read as 6,9
    EnglishSigns,       ///< "1,234.56": read as 1.234,56
    ReadAsKroner,       ///< "950.000" typed where millions are shown: read as kroner
    Approximate,        ///< "ca. 3 mio.": read as 3 mio.
};

/// What a text was read as.
struct ReadFigure
{
    Figure figure;
    std::optional<Scale> statedUnit; ///< absent where the text names no unit
    std::optional<Doubt> doubt;

    bool operator==(const ReadFigure&) const = default;
};

/// What a number without a unit counts in where it would come to ten thousand millions or more.
enum class LargeNumber {
    InUnit,        ///< in the unit asked for, whatever its size: all that comes from a file or the clipboard
    TypedInKroner, ///< in kroner: one cell that an officer types into, who is shown at once what was understood
};

/// Reads an amount or mark as people in Danish municipalities write it: "1,1 mio.", "1.1", "950.000 kr.", "kr. 500",
/// "½ mio.", "100.000,- kr.", "-", "..", "". Negative are "-500", "500-", "(500)". A number without a unit counts in
/// `unit`. A point followed by exactly three digits groups thousands, any other point is a decimal sign; the user's
/// language plays no part.
/// Refused: words, two numbers, two signs, parts of an øre, more than 64 bits of øre.
Result<ReadFigure> readFigure(QStringView text, Scale unit, LargeNumber large = LargeNumber::InUnit);

/// The amount in `unit`, exact, without the unit's name: "10,35"; millions with at least one decimal; zero is "0".
QString amountText(Money amount, Scale unit, const QLocale& locale);

/// amountText(), or the mark as it is shown: "–", ".", "..", or nothing for a blank.
QString figureText(const Figure& figure, Scale unit, const QLocale& locale);

/// A count with its sign, "+166", "-2842", "0"; thousands grouped from five digits on.
QString signedText(qint64 number, const QLocale& locale);

/// Points with sign and the decimals they need, at least one: "-5,9".
QString signedText(PercentagePoints points, const QLocale& locale);

/// The percentage with the decimals it needs, after a no-break space: "70 %", "12,5 %".
QString percentText(Percent percent, const QLocale& locale);

/// Reads a share as it is typed: "75 %", "12,5", with a comma or a point. Refused: words, more than two decimals, less
/// than 0 or more than 100.
Result<Percent> readPercent(QStringView text);

/// "mio. kr.", "1.000 kr.", "kr." in the language of the program.
QString unitText(Scale unit);

/// One sentence for the officer about a doubt.
QString doubtText(Doubt doubt);

/// What the officer is to know of how her text was read: the sentence about its doubt. Or, where three digits stand
/// after its only sign, as both decimals and thousands do, which of the two they were read as; of "1.500" that is said
/// only where the language has a decimal point. Else nothing.
QString readingRemark(QStringView text, const ReadFigure& read, const QLocale& locale);

} // namespace indblik
