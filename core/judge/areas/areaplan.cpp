// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/areaplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

bool hasPlan(const Scheme& scheme, const QString& classKey)
{
    return std::any_of(scheme.ruleSets.begin(), scheme.ruleSets.end(), [&classKey](const RuleSet& rules) {
        const RuleClass* of = rules.ruleClass(classKey);
        return of && of->hasPlan;
    });
}

bool hasPlans(const Scheme& scheme)
{
    return std::any_of(scheme.ruleSets.begin(), scheme.ruleSets.end(), [](const RuleSet& rules) {
        return std::any_of(
            rules.classes.begin(), rules.classes.end(), [](const RuleClass& each) { return each.hasPlan; });
    });
}

/// What the lists from `from` to `day` say.
std::optional<AreaPlan> planByLists(
    const AreaBook& book, const Scheme& scheme, const Area& area, const QDate& from, const QDate& day)
{
    std::vector<const DesignationList*> lists;
    for (const DesignationList& list : book.lists) {
        if (list.scheme == scheme.key && from <= list.validFrom && list.validFrom <= day)
            lists.push_back(&list);
    }
    std::stable_sort(lists.begin(), lists.end(),
        [](const DesignationList* a, const DesignationList* b) { return a->validFrom < b->validFrom; });
    std::optional<AreaPlan> plan;
    for (const DesignationList* list : lists) {
        const auto* entry = list->entry(area.id);
        if (entry && hasPlan(scheme, entry->classKey)) {
            if (!plan)
                plan = AreaPlan{.since = list->validFrom};
            plan->classKey = entry->classKey;
            plan->left.reset();
        } else if (plan && !plan->left) {
            plan->left = list->validFrom;
        }
    }
    return plan;
}

} // namespace

std::optional<AreaPlan> planOn(const AreaBook& book, const Scheme& scheme, const Area& area, const QDate& day)
{
    if (area.kind != AreaKind::Area || !area.isThereOn(day) || !hasPlans(scheme))
        return std::nullopt;
    // What was ended is over; a list or an officer may begin another.
    const QDate from = area.planUntil && *area.planUntil <= day ? *area.planUntil : QDate(1, 1, 1);
    std::optional<AreaPlan> plan = planByLists(book, scheme, area, from, day);
    if (area.planFrom && from <= *area.planFrom && *area.planFrom <= day) {
        if (!plan)
            plan = AreaPlan{.since = *area.planFrom};
        plan->since = std::min(plan->since, *area.planFrom);
    }
    return plan;
}

QString planText(const AreaPlan& plan, const Scheme& scheme, const Tongue& tongue)
{
    const auto text = [&tongue](
                          const QDate& day) { return tongue.locale().toString(day, QStringLiteral("d. MMMM yyyy")); };
    if (plan.left)
        return tongue
            .translate("AreaPlan", "The development plan goes on: the area was “%1” from %2 and left the list on %3.")
            .arg(scheme.classTitle(plan.classKey), text(plan.since), text(*plan.left));
    if (plan.classKey.isEmpty())
        return tongue.translate("AreaPlan", "A development plan goes on; it is stated from %1.").arg(text(plan.since));
    return tongue.translate("AreaPlan", "A development plan is required from %1.").arg(text(plan.since));
}

std::vector<const Area*> plansGoingOn(const AreaBook& book, const Scheme& scheme, const QDate& day)
{
    std::vector<const Area*> areas;
    for (const Area& area : book.areas) {
        const auto plan = planOn(book, scheme, area, day);
        if (plan && plan->goesOn())
            areas.push_back(&area);
    }
    return areas;
}

} // namespace indblik
