// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/figures/figureproposal.h"
#include "core/judge/areas/rulechange.h"

#include <QJsonObject>

namespace indblik {

// The JSON of the verbs about housing areas. Shares are in percent, by the key or by "unit"; figures of few persons are
// {"hidden": true}.

/// {"areas": [{"name", "aliases", "kind", "partOf", "from", "until", "planFrom", "planUntil", "figures": {"2009":
/// {"residents": FIGURE}}}], "sources", "lists", "schemes", "disclosureThreshold", "isIllustrative"}
QJsonObject areasJson(const AreaBook& book);
/// {"lists": [{"scheme", "validFrom", "published", "source", "workedOut", "areas", "plansGoingOn"}]}: the published
/// lists alone, by scheme, then the day they are valid from.
QJsonObject listsJson(const AreaBook& book);

/// {"scheme", "ruleSet", "on", "figuresOf", "isIllustrative", "areas": [{"name", "class", "determinable", "couldBe",
/// "designated", "plan": {"since", "left", "class", "goesOn"}, "classes", "criteria": [{"class", "indicator", "value",
/// "unit", "comparator", "limit", "met", "distance", "lack"}]}]}, the areas in the order of their names
QJsonObject classifyJson(const Classifier& classifier, const Scheme& scheme, const RuleSet& rules, const QDate& day);

/// {"from": {"date", "ruleSet", "areas"}, "to", "change", "ruleEffect", "figureEffect", "otherOrder", "entered",
/// "left", "undeterminable", "moves"}
QJsonObject ruleChangeJson(const Classifier& classifier, const RuleBasis& before, const RuleBasis& after);

/// {"proposal": {"new", "changed", "unchanged", "refused", "leftOut", "older"}, "map", "newAreas", "newIndicators",
/// "unknownAreas", "unknownIndicators", "findings", "applied"}
QJsonObject figureProposalJson(const FigureProposal& proposal, const FigureMap& map, bool applied);

} // namespace indblik
