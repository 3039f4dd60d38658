// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/rulechange.h"

#include <algorithm>
#include <set>

namespace indblik {

namespace {

enum class Listed { No, Yes, CannotTell };

/// Whether each area of the book is listed, in its order; areas that are not there are not.
std::vector<Listed> listed(const Classifier& classifier, const RuleBasis& basis)
{
    const Classes classes = classifier.classes(*basis.rules, basis.day);
    std::vector<Listed> all;
    for (const Area& area : classifier.book().areas) {
        const auto at = size_t(area.number);
        const quint8 held = classes.held[at];
        const quint8 open = classes.open[at];
        if (held != Classes::none && basis.rules->classes[held].isListed)
            all.push_back(Listed::Yes);
        else if (open != Classes::none && basis.rules->classes[open].isListed)
            all.push_back(Listed::CannotTell);
        else
            all.push_back(Listed::No);
    }
    return all;
}

int count(const std::vector<Listed>& all, Listed what)
{
    return int(std::count(all.begin(), all.end(), what));
}

/// What moved an area that is told on both days. `underNew` is whether it is listed by the new rules on the old
/// figures, `underOld` by the old rules on the new ones.
ChangeCause causeOf(Listed is, Listed underNew, Listed underOld)
{
    if (underNew == Listed::CannotTell || underOld == Listed::CannotTell)
        return ChangeCause::CannotTell;
    const bool byRule = underNew == is;
    const bool byFigures = underOld == is;
    if (byRule == byFigures)
        return ChangeCause::Both;
    return byRule ? ChangeCause::Rule : ChangeCause::Figures;
}

QString classOf(const Classes& classes, const RuleSet& rules, const Area& area)
{
    const auto at = size_t(area.number);
    if (!classes.isThere[at])
        return QLatin1String(Transition::absent);
    if (classes.open[at] != Classes::none)
        return QLatin1String(Transition::unknown);
    return classes.held[at] == Classes::none ? QString() : rules.classes[classes.held[at]].key;
}

std::vector<QString> keysOf(const RuleSet& rules)
{
    std::vector<QString> keys;
    for (const RuleClass& each : rules.classes)
        keys.push_back(each.key);
    keys.emplace_back();
    keys.emplace_back(QLatin1String(Transition::unknown));
    keys.emplace_back(QLatin1String(Transition::absent));
    return keys;
}

} // namespace

std::vector<QDate> daysOfChange(const AreaBook& book, const Scheme& scheme)
{
    std::set<QDate, std::greater<>> days;
    for (const RuleSet& rules : scheme.ruleSets) {
        days.insert(rules.from);
        days.insert(rules.from.addDays(-1));
    }
    for (const DesignationList& list : book.lists) {
        if (list.scheme == scheme.key)
            days.insert(list.validFrom);
    }
    for (const Year year : book.figures.years())
        days.insert(QDate(year.number(), 12, 31));
    std::vector<QDate> all;
    for (const QDate& day : days) {
        if (scheme.ruleSetOn(day))
            all.push_back(day);
    }
    return all;
}

RuleChange ruleChange(const Classifier& classifier, const RuleBasis& before, const RuleBasis& after)
{
    const auto old = listed(classifier, before);
    const auto now = listed(classifier, after);
    const auto newRulesOldFigures = listed(classifier, {after.rules, before.day});
    const auto oldRulesNewFigures = listed(classifier, {before.rules, after.day});
    RuleChange change;
    const auto& areas = classifier.book().areas;
    const auto isYes = [](Listed listed) { return int(listed == Listed::Yes); };
    for (size_t i = 0; i < areas.size(); ++i) {
        if (old[i] == Listed::Yes)
            change.before.push_back(&areas[i]);
        if (now[i] == Listed::Yes)
            change.after.push_back(&areas[i]);
        const bool isTold = old[i] != Listed::CannotTell && now[i] != Listed::CannotTell;
        const bool isCauseTold =
            isTold && newRulesOldFigures[i] != Listed::CannotTell && oldRulesNewFigures[i] != Listed::CannotTell;
        const int step = isYes(now[i]) - isYes(old[i]);
        if (isCauseTold) {
            const int byRule = isYes(newRulesOldFigures[i]) - isYes(old[i]);
            const int byFigures = isYes(oldRulesNewFigures[i]) - isYes(old[i]);
            change.ruleFirst.rule += byRule;
            change.ruleFirst.figures += step - byRule;
            change.ruleSteps += byRule != 0;
            change.figureSteps += step != byRule;
            change.figuresFirst.rule += step - byFigures;
            change.figuresFirst.figures += byFigures;
        } else {
            change.ruleFirst.untold += step;
            change.figuresFirst.untold += step;
        }
        if (step == 0)
            continue;
        if (!isTold)
            change.uncertain.push_back(&areas[i]);
        else
            (step > 0 ? change.entered : change.left)
                .push_back({&areas[i], causeOf(now[i], newRulesOldFigures[i], oldRulesNewFigures[i])});
    }
    change.openBefore = count(old, Listed::CannotTell);
    change.openAfter = count(now, Listed::CannotTell);
    return change;
}

const Transition::Cell* Transition::cell(const QString& from, const QString& to) const
{
    const auto found =
        std::find_if(cells.begin(), cells.end(), [&](const Cell& each) { return each.from == from && each.to == to; });
    return found == cells.end() ? nullptr : &*found;
}

Transition transition(const Classifier& classifier, const RuleBasis& before, const RuleBasis& after)
{
    const Classes old = classifier.classes(*before.rules, before.day);
    const Classes now = classifier.classes(*after.rules, after.day);
    Transition transition{keysOf(*before.rules), keysOf(*after.rules), {}};
    std::map<std::pair<QString, QString>, size_t> places;
    for (const Area& area : classifier.book().areas) {
        const auto at = size_t(area.number);
        if (!old.isThere[at] && !now.isThere[at])
            continue;
        const auto key = std::pair(classOf(old, *before.rules, area), classOf(now, *after.rules, area));
        const auto [place, isNew] = places.emplace(key, transition.cells.size());
        if (isNew)
            transition.cells.push_back({key.first, key.second, {}});
        transition.cells[place->second].areas.push_back(&area);
    }
    const auto isUsed = [&](const QString& key, bool isRow) {
        return std::any_of(transition.cells.begin(), transition.cells.end(),
            [&](const Transition::Cell& cell) { return (isRow ? cell.from : cell.to) == key; });
    };
    std::erase_if(transition.rows, [&](const QString& key) { return !isUsed(key, true); });
    std::erase_if(transition.columns, [&](const QString& key) { return !isUsed(key, false); });
    return transition;
}

std::vector<AreaYear> areaYears(
    const Classifier& classifier, const Scheme& scheme, const Area& area, const YearSpan& years)
{
    std::vector<AreaYear> all;
    for (Year year = years.first; year <= years.last; year = year.next()) {
        const QDate day(year.number(), 12, 31);
        AreaYear one{year, scheme.ruleSetOn(day), {}, true, false, {}};
        if (const DesignationList* list = classifier.book().listOn(scheme.key, day)) {
            if (const auto* entry = list->entry(area.id))
                one.designated = entry->classKey;
        }
        if (one.rules && area.isThereOn(day)) {
            const Classification now = classifier.explain(*one.rules, day, area);
            one.classKey = now.classKey;
            one.isDeterminable = now.isDeterminable();
            const AreaYear* before = all.empty() ? nullptr : &all.back();
            const bool wasThere = area.isThereOn(day.addYears(-1));
            if (before && wasThere && before->rules && before->rules != one.rules && before->isDeterminable
                && one.isDeterminable) {
                const Classification underOld = classifier.explain(*before->rules, day, area);
                const bool wasListed =
                    before->classKey.isEmpty() ? false : before->rules->ruleClass(before->classKey)->isListed;
                one.isRuleChange =
                    wasListed != now.isListed && underOld.isDeterminable() && underOld.isListed == wasListed;
            }
        }
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace indblik
