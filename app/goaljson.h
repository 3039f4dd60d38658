// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/goals/goalprogress.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace indblik {

// The JSON of the verbs about goals and series. A share is a number in percent; the unit always stands beside it.

/// {"year", "goals": [{"code", "title", "verdict", "chosen", "readings": [{"number", "kind", "words", "wording",
/// "target", "targetUnit", "dueYear", "base", "baseYear", "actual", "actualYear", "unit", "changePp", "changePct",
/// "wanted", "onPath", "projected", "verdict", "why", "chosen", "reason", "on", "alsoOn": [...]}], "ownVerdict",
/// "ownReason", "assessment", "recommendation", "reservation", "decision", "decidedBy", "decidedOn", "assessableFrom",
/// "circumstances", "closing": null or {"finalMeasurement", "reservation", "replacedBy"}, "yearPassed",
/// "proposedIndicators", "grounds": [{"kind", "title"}], "initiatives"}], "initiativesWithoutGoal"}; "verdict" of a
/// goal is null while its readings differ.
QJsonObject goalsJson(const AccountBook& book, const std::vector<GoalProgress>& goals);

/// The names of what the assessment rests on and there are no figures of yet.
QStringList proposedIndicators(const AccountBook& book, const GoalAssessment& assessment);

/// {"series": [{"id", "title", "population", "unit", "direction", "definition", "periods", "isAdjusted", "figures":
/// [{"period", "value", "count", "of", "mark", "asOf", "source"}], "breaks": [{"from", "reason", "comparable"}]}]}
QJsonObject seriesJson(const std::vector<Series>& series, const std::vector<SeriesBreak>& breaks);

} // namespace indblik
