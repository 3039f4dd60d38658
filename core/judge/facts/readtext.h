// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/domain/fact.h"
#include "core/judge/cards/fundingtext.h"
#include "core/judge/cards/yearssaid.h"
#include "core/judge/facts/factwords.h"

#include <vector>

namespace indblik {

struct SaidDate
{
    WordSpot place;
    FuzzyDate date;
};

/// "1.11.2008 - 31.12.2010", "november 2008 til december 2010", "2007-11".
struct SaidSpan
{
    WordSpot place;
    FuzzyDate from;
    FuzzyDate to;
};

/// A number that is neither of a date nor of an amount of money.
struct SaidNumber
{
    enum class Unit { None, Percent, Points };

    WordSpot place; ///< with its unit
    Decimal value;
    std::optional<Decimal> upTo; ///< of a range
    Unit unit = Unit::None;
    bool isWord = false; ///< "tre"
};

/// One sentence or item of a list; all places in it count from its beginning.
struct Sentence
{
    qsizetype at = 0; ///< in the text
    QString words;    ///< as it stands, with spaces for line breaks
    bool isQuestion = false;
    std::vector<SaidDate> dates; ///< in the order of the text, without those of spans
    std::vector<SaidSpan> spans;
    std::vector<YearsSaid> years;
    std::vector<StatedAmount> amounts;
    std::vector<SaidNumber> numbers;

    QString before(qsizetype place) const { return words.left(place); }
    QString after(qsizetype place) const { return words.mid(place); }
    /// From a place to the next comma, full stop or bracket, or to the end.
    QString clauseAfter(qsizetype place) const;
    /// Back from a place to the comma or other sign before it.
    QString clauseBefore(qsizetype place) const;
};

/// A text as all readers of facts see it: read once.
struct ReadText
{
    FieldKey field; ///< empty of a text that is no field of a form
    const FactWords& words;
    std::vector<Sentence> sentences;

    bool isField(const char* key) const { return field.text == QLatin1String(key); }
    Fact fact(const Sentence& sentence, const WordSpot& place, FactContent content) const;
};

ReadText readText(const QString& text, const FieldKey& field, const FactWords& words);

/// The number as one of things that are counted; nothing for a part of one.
std::optional<qint64> countOf(const Decimal& number);
/// As a share; nothing below 0 and above 100 %.
std::optional<Percent> shareOf(const Decimal& number);

} // namespace indblik
