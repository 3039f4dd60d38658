// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// Writes one answer, confirms a carried one, or fetches last year's again.
Verb answerVerb();
/// Submits a form, takes it back, returns it or approves it.
Verb stateVerb();
/// The forms of a year with their answers, states, reviews and what is missing.
Verb cardsVerb();

} // namespace indblik
