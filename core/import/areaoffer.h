// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"
#include "core/import/proposal.h"

#include <vector>

namespace indblik {

/// Adds the areas and lists that the text of an account names (ReadAccount::lists) to what is proposed of it. An area
/// is known by any of its names; the others get the numbers after those of the file. A list has the class that the
/// rules of its scheme have on its first day; where the text says only until when it was valid, it is the day before
/// that, and the source of the list says so. One without a day, or of rules with several classes, is refused.
void offerAreas(Proposal& proposal, const std::vector<NamedList>& lists, const AreaBook& book);

struct AcceptedAreas
{
    std::vector<Area> areas; ///< that the file does not have
    std::vector<DesignationList> lists;
};

/// What was accepted of them. Areas that were not, and that the file does not have, are on no list.
AcceptedAreas acceptedAreas(const Proposal& proposal);

} // namespace indblik
