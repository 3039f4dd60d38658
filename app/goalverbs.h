// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace indblik {

struct Call;

// The verbs about goals, series and charts; each gives the exit status.

int goals(const Call& call);
int series(const Call& call);
/// --what is goal:LETTER, series:WORDS, area:NAME, areas (where all of them lie) or types.
int chart(const Call& call);

} // namespace indblik
