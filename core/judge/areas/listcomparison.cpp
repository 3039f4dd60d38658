// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/listcomparison.h"

namespace indblik {

namespace {

/// `published` is the class it is listed as; empty: that is not said.
Agreement agreementOf(bool isOnList, const QString& published, const RuleClass* held, bool isDeterminable)
{
    if (!isDeterminable)
        return Agreement::CannotTell;
    const bool isListed = held && held->isListed;
    const bool isOfOtherClass = isListed && !published.isEmpty() && published != held->key;
    return isListed != isOnList || isOfOtherClass ? Agreement::Differs : Agreement::Same;
}

} // namespace

Agreement agreement(const DesignationList::Entry* entry, const RuleSet& rules, const Classification& told)
{
    const bool isOfTheseRules = entry && rules.ruleClass(entry->classKey);
    return agreementOf(
        entry, isOfTheseRules ? entry->classKey : QString(), rules.ruleClass(told.classKey), told.isDeterminable());
}

Agreement agreement(const DesignationList::Entry* entry, const RuleSet& rules, quint8 held, quint8 open)
{
    const bool isOfTheseRules = entry && rules.ruleClass(entry->classKey);
    return agreementOf(entry, isOfTheseRules ? entry->classKey : QString(),
        held == Classes::none ? nullptr : &rules.classes[held], open == Classes::none);
}

const DesignationList* publishedList(const AreaBook& book, const Scheme& scheme, const RuleBasis& basis)
{
    return scheme.ruleSetOn(basis.day) == basis.rules ? book.listOn(scheme.key, basis.day) : nullptr;
}

std::optional<PublishedCount> publishedCount(const Classifier& classifier, const Scheme& scheme, const RuleBasis& basis)
{
    const DesignationList* list = publishedList(classifier.book(), scheme, basis);
    if (!list)
        return std::nullopt;
    const Classes told = classifier.classes(*basis.rules, basis.day);
    PublishedCount count{.from = list->validFrom};
    for (const DesignationList::Entry& entry : list->entries) {
        const Area* area = classifier.book().area(entry.area);
        if (!area)
            continue;
        const auto at = size_t(area->number);
        const quint8 held = told.held[at];
        const bool isListed = held != Classes::none && basis.rules->classes[held].isListed;
        ++count.areas;
        count.byRule += isListed;
        count.untold += !isListed && told.open[at] != Classes::none;
    }
    return count;
}

ListComparison compareList(const DesignationList& list, const Scheme& scheme, const Classifier& classifier)
{
    ListComparison comparison{.rules = scheme.ruleSetOn(list.validFrom)};
    const RuleSet* rules = comparison.rules;
    const Classes told = rules ? classifier.classes(*rules, list.validFrom) : Classes();
    for (const Area& area : classifier.book().areas) {
        ListedArea listed{.area = &area, .entry = list.entry(area.id)};
        if (rules && area.kind == AreaKind::Area) {
            const auto at = size_t(area.number);
            const bool isOpen = told.open[at] != Classes::none;
            const RuleClass* held = told.held[at] == Classes::none ? nullptr : &rules->classes[told.held[at]];
            listed.byRule = held && held->isListed ? held : nullptr;
            listed.agreement =
                agreementOf(listed.entry, listed.entry ? listed.entry->classKey : QString(), held, !isOpen);
            comparison.differences += listed.agreement == Agreement::Differs;
            comparison.untold += isOpen && told.isThere[at];
            comparison.told += !isOpen && (told.isThere[at] || listed.entry);
        }
        if (listed.entry || listed.agreement == Agreement::Differs)
            comparison.areas.push_back(listed);
    }
    return comparison;
}

} // namespace indblik
