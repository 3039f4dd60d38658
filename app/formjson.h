// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <QJsonObject>

namespace indblik {

/// {"year", "cards": [{"id", "title", "section", "isNew", "state", "template", "answers", "reviews", "tables",
/// "responsible", "due", "endsThisYear", "achievement", "criteria": [{"number", "text", ...}], "followUps",
/// "missing"}]}
QJsonObject cardsJson(const AccountBook& book, const QDate& today);

} // namespace indblik
