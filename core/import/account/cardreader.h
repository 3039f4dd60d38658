// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/finding.h"
#include "core/import/account/sections.h"
#include "core/import/account/takenlines.h"
#include "core/import/account/wording.h"

#include <vector>

namespace indblik {

/// A status form found in the text, between its title's first line and the next thing.
struct ReadCard
{
    Card card;            ///< without account and initiative
    size_t firstLine = 0; ///< index of the title's first line
    int line = 0;         ///< its number in the source
    std::vector<Finding> findings;
};

/// Something that looks like the beginning of a form but cannot be taken over.
struct RefusedCard
{
    QString title;
    Finding finding;
};

struct ReadCards
{
    std::vector<ReadCard> cards;
    std::vector<RefusedCard> refused;
    TakenLines taken;
    bool isTooMany = false; ///< there are more than mostThings; none was read
};

/// Finds every form in the text by its labels: a title, then the first field's label on a line of its own beginning. A
/// form ends at the next title, at a heading, or at one of `ends` (indexes of lines).
ReadCards readCards(const Prose& prose, const Wording& wording, const std::vector<FormTemplate>& forms,
    const std::vector<SectionHeading>& sections, const std::vector<size_t>& ends);

} // namespace indblik
