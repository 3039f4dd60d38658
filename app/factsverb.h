// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"
#include "core/workspace/factthings.h"

namespace indblik {

/// What the forms and goals of a year state in their texts, each beside its sentence; accepts them.
Verb factsVerb();

/// "5 facts accepted. Of them 3 became something new or changed something, 2 are only noted with their sentence."
QString takenText(const FactsTaken& taken);
/// Those of them whose forms can be edited; `closed` becomes how many are not.
std::vector<FactProposal> openFacts(const AccountBook& book, std::vector<FactProposal> proposals, int& closed);
/// What is said of those.
QString closedText(int closed);

} // namespace indblik
