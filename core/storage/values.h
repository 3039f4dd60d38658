// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/ids.h"
#include "core/period.h"
#include "core/storage/query.h"

namespace indblik {

// What lies in a column, made of what may be absent: null where it is.

inline Value orNull(const std::optional<qint64>& number)
{
    return number ? Value(*number) : Value();
}

inline Value orNull(const std::optional<QDate>& day)
{
    return day ? Value(day->toString(Qt::ISODate)) : Value();
}

inline Value orNull(const std::optional<Year>& year)
{
    return year ? Value(qint64(year->number())) : Value();
}

inline Value orNull(const std::optional<Percent>& share)
{
    return share ? Value(share->hundredths()) : Value();
}

template<class Tag>
Value orNull(const std::optional<Id<Tag>>& id)
{
    return id ? Value(id->text()) : Value();
}

/// Of a FuzzyDate or a Period, which lie in the file by their key.
template<class Keyed>
requires requires(const Keyed& keyed)
{
    keyed.key();
}
Value orNull(const std::optional<Keyed>& keyed)
{
    return keyed ? Value(keyed->key()) : Value();
}

/// Of one of a list of values, by the text that `textOf` gives it.
template<class Listed, class Text>
Value orNull(const std::optional<Listed>& listed, Text textOf)
{
    return listed ? Value(QString(textOf(*listed))) : Value();
}

/// What a later schema added is null where nothing is said.
inline Value orNull(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text);
}

/// A figure as the columns amount and mark.
inline std::vector<Value> valuesOf(const Figure& figure)
{
    if (const auto amount = figure.amount())
        return {amount->oere(), std::monostate()};
    return {std::monostate(), markText(*figure.mark())};
}

/// The figure in the columns of these names.
inline Figure figureOf(const Query& row, Column amount = "amount", Column mark = "mark")
{
    if (!row.isNull(amount))
        return Money::fromOere(row.number(amount));
    return markFromText(row.text(mark)).value_or(Mark::Blank);
}

inline std::optional<qint64> numberOrNone(const Query& row, Column column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

inline std::optional<Percent> percentOrNone(const Query& row, Column column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Percent::fromHundredths(row.number(column)));
}

} // namespace indblik
