// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace indblik {

struct Call;

/// The verbs about housing areas: what the file knows of them, how they are classed on a day, what changed between two
/// days and why.
int areas(const Call& call);
int classify(const Call& call);
int compareRules(const Call& call);
/// Reads figures from a table into the file: shows what it would do, and does it with --apply.
int importFigures(const Call& call);

} // namespace indblik
