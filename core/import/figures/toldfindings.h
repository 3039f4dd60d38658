// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <vector>

namespace indblik {

/// How often something was found.
struct FindingTally
{
    FindingKind kind;
    Grade grade = Grade::Note;
    qint64 count = 0;
};

/// As much of a text of the file as a finding has room for.
QString briefly(const QString& text);

/// Findings on a file of any length: the first of each kind, and how many there are.
struct ToldFindings
{
    static constexpr qint64 mostOfAKind = 20;

    std::vector<Finding> findings;
    std::vector<FindingTally> tallies;
    qint64 refused = 0; ///< cells that were left out

    /// `cells` are left out for it.
    void tell(Finding finding, int cells);
    /// As if nothing of the kind had been told; `cells` were left out for it.
    void forget(const FindingKind& kind, qint64 cells);
};

} // namespace indblik
