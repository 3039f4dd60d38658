// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/areas/rulechange.h"

#include <vector>

namespace indblik {

/// Whether a published list and the rules say the same of an area.
enum class Agreement { Same, Differs, CannotTell };

/// `entry` is that of the area, null where it is not on the list; `told` its class by these rules. Both that it is
/// listed and as what must be the same. Rules that came after the list may lack its class: then it says no more than
/// that the area is listed.
Agreement agreement(const DesignationList::Entry* entry, const RuleSet& rules, const Classification& told);

/// The same by the places of classes in the rules, as Classes has them.
Agreement agreement(const DesignationList::Entry* entry, const RuleSet& rules, quint8 held, quint8 open);

/// The published list in force on a day beside the rules in force on it.
struct PublishedCount
{
    QDate from; ///< of the list
    int areas = 0;
    int byRule = 0; ///< of them those that the rules list too
    int untold = 0; ///< of them those of which that cannot be told

    /// Whether it says more than the number of areas by the rules, which is `listed`.
    bool isOther(int listed) const { return areas != listed || byRule != areas; }

    bool operator==(const PublishedCount&) const = default;
};

/// Nothing where no list is known of that day, or the rules are not those in force on it.
std::optional<PublishedCount> publishedCount(
    const Classifier& classifier, const Scheme& scheme, const RuleBasis& basis);
/// The list that it counts; null where it counts none.
const DesignationList* publishedList(const AreaBook& book, const Scheme& scheme, const RuleBasis& basis);

/// An area that is on a list, or of which list and rules say different things.
struct ListedArea
{
    const Area* area = nullptr;
    const DesignationList::Entry* entry = nullptr; ///< null: not on the list
    const RuleClass* byRule = nullptr;             ///< the listed class it has by the rules; null: none
    Agreement agreement = Agreement::Same;

    bool operator==(const ListedArea&) const = default;
};

/// A published list beside the rules of the day it is valid from.
struct ListComparison
{
    const RuleSet* rules = nullptr; ///< null: none are known of that day, and nothing is compared
    std::vector<ListedArea> areas;  ///< in the order of the book
    int differences = 0;
    int untold = 0; ///< housing areas of that day of which it cannot be told
    int told = 0;   ///< the others
};

/// Holds a published list against the classes that the rules in force on its day give.
ListComparison compareList(const DesignationList& list, const Scheme& scheme, const Classifier& classifier);

} // namespace indblik
