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

/// The text, or null for an empty one.
QJsonValue textOrNull(const QString& text);

} // namespace indblik
