// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/cards/evaluations.h"

#include <QJsonObject>

namespace indblik {

/// {"period", "dataDue", "dataReceived", "due", "hasCome", "arrived", "presentedTo", "presentedOn", "document",
/// "isOverdue", "isDataOverdue"}; dates by their keys, "arrived" is null too where it has come and nobody knows when.
QJsonObject roundJson(const EvaluationRound& round, const QDate& today);

/// {"year", "evaluations": [{"title", "round", "cards", "goals" and what roundJson() has}]}; "round" counts from 1 and
/// is null where none is planned, "goals" are codes.
QJsonObject evaluationsJson(const AccountBook& book, const std::vector<CalendarEntry>& calendar, const QDate& today);

} // namespace indblik
