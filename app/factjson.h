// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace indblik {

/// {"kind", "field", "at", "length", "sentence", "text", "values"}; the values are those of the kind.
QJsonArray factsJson(const std::vector<Fact>& facts, const QLocale& locale);

} // namespace indblik
