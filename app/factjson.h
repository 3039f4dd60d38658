// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace indblik {

/// {"number", "kind", "field", "at", "length", "sentence", "text", "values"}; the values are those of the kind.
QJsonObject factJson(const Fact& fact, std::optional<int> number, const QLocale& locale);

/// {"card", "field", "kind", "sentence", "values", "thing": {"type", "id"}} of what was accepted.
QJsonArray acceptedFactsJson(const AccountBook& book);
/// The same of those whose sentence is no longer in the answer.
QJsonArray changedFactsJson(const AccountBook& book);

} // namespace indblik
