// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/facts/readtext.h"

namespace indblik {

/// The name or noun that a text begins with, up to a sign, a verb or another preposition: "Styrelsen for Arbejdsmarked
/// og Rekruttering", "boligselskaberne og kommunens forvaltninger", "de involverede forvaltninger (SOF, TMF og BIF)".
QString phraseAt(const QString& text, const FactWords& words);
/// The same that a text ends with, as the subject before a verb.
QString phraseBefore(const QString& text, const FactWords& words);
/// Whether the phrase can do something: it has a name, or is an authority or the like.
bool isActor(const QString& phrase, const FactWords& words);

} // namespace indblik
