// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files/storednumber.h"

#include <QString>

#include <vector>

namespace indblik {

/// A piece of a format: "0.0", "dd", a text in quotes.
struct FormatPiece
{
    enum class Kind {
        Literal,
        Digits, ///< 0, # and ?
        Point,
        Comma,
        Percent,
        Exponent,
        Slash,
        Year,
        Month,
        Day,
        Hour,
        Minute,
        Second,
        Elapsed, ///< [h], [mm], [s]
        HalfDay, ///< AM/PM
        General,
        Text ///< @
    };
    Kind kind = Kind::Literal;
    QString text;
};

/// One of the parts that semicolons divide the format of a cell into.
struct FormatSection
{
    enum class Test { None, Less, LessOrEqual, Equal, NotEqual, MoreOrEqual, More };
    enum class Names { Danish, English };

    /// Of a number without the commas that group or scale.
    std::vector<FormatPiece> pieces;
    Test test = Test::None; ///< [>=1000]
    StoredNumber limit;
    QString colour;
    Names names = Names::Danish; ///< of months and days
    bool isUnread = false;       ///< what it shows is not known
    bool isDate = false;
    bool isGeneral = false;
    bool isText = false;
    // Of a number
    bool hasDigits = false;
    bool hasGroups = false;
    bool hasExponent = false;
    int zeros = 0; ///< digits before the decimal sign that are always shown
    int wholePlaces = 0;
    int mostDecimals = 0;
    int fewestDecimals = 0;
    int percents = 0;  ///< each takes the number a hundred times
    int thousands = 0; ///< each divides it by a thousand
    QString before;    ///< what is shown before its digits
    QString behind;
    bool hasWordsInside = false; ///< between its digits

    bool has(FormatPiece::Kind kind) const;
    /// Whether the number passes the test; true where there is none.
    bool takes(const StoredNumber& number) const;
};

/// The sections of a format as files carry it: "#,##0.00", "0.0 %;-0.0 %". One that is too long or no format has a
/// section that is not read.
std::vector<FormatSection> sectionsOf(const QString& code);

} // namespace indblik
