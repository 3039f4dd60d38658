// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace indblik {

/// One year, several, or the years from one to another, as Danish prose says them: "i 2010", "2009 og 2010",
/// "2010,2011,2012 og 2013", "2007-11", "1.11.2008 – 31.12.2010", "november 2008 til december 2010".
struct YearsSaid
{
    qsizetype at = 0; ///< place in the text
    qsizetype length = 0;
    std::vector<Year> years;    ///< ascending, each once; a span is filled in
    bool isSpan = false;        ///< from the first to the last, rather than each by itself
    std::optional<QDate> begin; ///< of a span: its first day, where it is stated to the day
    std::optional<QDate> end;   ///< the last day, or the only one, where it is stated to the day
    bool isBackwards = false;   ///< a span that ends before it begins; it has both its ends as `years`

    bool operator==(const YearsSaid&) const = default;
};

/// All years a text says, in its order. Not among them: numbers with a unit, years of a price level ("2010-priser"),
/// spans of more than 60 years.
std::vector<YearsSaid> yearsSaid(QStringView text);

/// From where to where the sentence around a place of the text goes. A full stop ends one where a capital follows and
/// the word before is no abbreviation; a line break where the next line begins like a list item or a sentence. It goes
/// at most 1,000 characters either way.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
};
/// The sentence that the place in the text is in, from its first letter to behind its last.
Stretch sentenceAround(QStringView text, qsizetype at);

} // namespace indblik
