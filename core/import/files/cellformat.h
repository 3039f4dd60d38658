// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files/formatsection.h"

#include <QFlags>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace indblik {

/// The day that a workbook counts its days from.
enum class DayZero { Of1900, Of1904 };

/// How what a cell shows differs from the number that it stores.
enum class Difference {
    Rounded = 1,     ///< with fewer decimals
    Scaled = 2,      ///< in thousands or millions
    Percent = 4,     ///< 0,5 as 50 %
    Sign = 8,        ///< without its minus, or with one that it does not have
    Word = 16,       ///< a word or mark in place of the number
    Hidden = 32,     ///< nothing is shown
    ShortDay = 64,   ///< a day without its year, or a month and a year: what programs make of 10-12
    Reordered = 128, ///< the month stands before the day; given as year, month, day
    YearLike = 256,  ///< a day, of a number that looks like a year
    Unread = 512     ///< what the format shows is not known; what is stored was taken
};
Q_DECLARE_FLAGS(Differences, Difference)
Q_DECLARE_OPERATORS_FOR_FLAGS(Differences)

/// What a cell shows: nothing, a text or a number.
struct ShownContent
{
    std::variant<std::monostate, QString, Decimal> content;
    Differences differences;
};

/// A format of cells as files carry it: "#,##0.00", "dd-mm-yyyy", "0.0 %;-0.0 %" (ECMA-376, part 1, 18.8.31).
class CellFormat
{
public:
    /// General: a number as it is stored.
    CellFormat() = default;
    static CellFormat of(const QString& code);
    /// Those that files name by number alone (18.8.30), as a Danish program shows them.
    static CellFormat builtIn(int id);

    bool isGeneral() const { return m_sections.empty() && !m_text; }

    /// What a cell with this number shows. It stays a number where nothing but signs stand beside its digits; with a
    /// %, a word or a currency it is a text: "33,2 %", "3,4 mio.". A number of more than 18 digits is the text
    /// `stored`.
    ShownContent shown(const StoredNumber& number, const QString& stored, DayZero zero) const;
    /// What a cell with this text shows; nothing where the format hides it.
    QString shown(const QString& text) const;

private:
    /// Null where none takes the number.
    const FormatSection* sectionFor(const StoredNumber& number) const;

    std::vector<FormatSection> m_sections; ///< for numbers
    std::optional<FormatSection> m_text;
};

} // namespace indblik
