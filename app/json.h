// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/fuzzydate.h"

#include <QJsonObject>

#include <optional>

namespace indblik {

// The JSON of the command line. Keys are the English identifiers of the domain and are never renamed; money is a string
// of kroner with two decimals; what is absent is null; lists keep the document's order.

/// {"amount"} or {"mark"}.
QJsonObject figureJson(const Figure& figure);
QJsonValue figureJson(const std::optional<Figure>& figure);

/// ISO, of a fuzzy one its key.
QJsonValue dateJson(const std::optional<QDate>& day);
QJsonValue dateJson(const std::optional<FuzzyDate>& date);

/// A share in percent, 33.2.
QJsonValue percentJson(const std::optional<Percent>& share);

/// Its number.
QJsonValue yearJson(const std::optional<Year>& year);

/// The text, or null for an empty one.
QJsonValue textOrNull(const QString& text);

/// What may be absent, as it is.
template<class Value>
QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// The same of what JSON has no words for, by those that `told` gives it.
template<class Value, class Told>
QJsonValue orNull(const std::optional<Value>& value, Told told)
{
    return value ? QJsonValue(told(*value)) : QJsonValue();
}

} // namespace indblik
