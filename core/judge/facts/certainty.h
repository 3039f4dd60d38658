// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/facts/readtext.h"

namespace indblik {

/// How much must hold for a claim to be taken for one.
enum class Claim {
    Good,    ///< "målet er nået": not where it is denied, doubted, wished for or was so once
    Bad,     ///< "målet er ikke nået": the same, but its own words deny
    Neutral, ///< "er ikke målt": only not asked and under no condition
};

/// Whether the words at a place of a sentence are stated as they stand: no question, under no condition ("hvis", "om
/// målet er nået"), and as `claim` says neither denied ("kan ikke sige, at ..."), nor uncertain or to come ("svært at
/// sige", "forventes"), nor past where another thing is said of now ("var høj i 2008, men er lav nu").
bool isStated(const ReadText& text, size_t sentence, const WordSpot& place, Claim claim);

} // namespace indblik
