// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/classification.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <memory>

namespace indblik {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

/// So many of them: told as soon as what is missing could not change it.
Met atLeast(int need, int yes, int unknown)
{
    return Met(quint8(yes >= need) + quint8(yes + unknown >= need));
}

double marginOf(const CriterionVerdict* verdict)
{
    return verdict->margin.value_or(std::numeric_limits<double>::lowest());
}

/// What is in the way of a way into a class, or keeps it open: the weakest gate, or the criterion at the place of need.
const CriterionVerdict* decidingOf(const WayVerdict& way)
{
    const CriterionVerdict* weakest = nullptr;
    for (const CriterionVerdict& gate : way.gates) {
        if (!weakest || marginOf(&gate) < marginOf(weakest))
            weakest = &gate;
    }
    std::vector<const CriterionVerdict*> criteria;
    for (const CriterionVerdict& criterion : way.criteria)
        criteria.push_back(&criterion);
    if (way.need > 0 && way.need <= int(criteria.size())) {
        std::stable_sort(
            criteria.begin(), criteria.end(), [](const auto* a, const auto* b) { return marginOf(a) > marginOf(b); });
        const CriterionVerdict* ofNeed = criteria[size_t(way.need) - 1];
        // Of a gate and a criterion that both hold, the criterion says more.
        if (!weakest || marginOf(ofNeed) < marginOf(weakest) || weakest->met == Met::Yes)
            weakest = ofNeed;
    }
    return weakest;
}

/// all = all and each, area by area. Plain pointers, for what writes bytes may change anything in the compiler's eyes.
void require(std::vector<Met>& all, const std::vector<Met>& each)
{
    Met* const to = all.data();
    const Met* const from = each.data();
    const size_t size = all.size();
    for (size_t area = 0; area < size; ++area)
        to[area] = from[area] < to[area] ? from[area] : to[area];
}

/// all = all or each.
void allow(std::vector<Met>& all, const std::vector<Met>& each)
{
    Met* const to = all.data();
    const Met* const from = each.data();
    const size_t size = all.size();
    for (size_t area = 0; area < size; ++area)
        to[area] = from[area] > to[area] ? from[area] : to[area];
}

/// Counts those that hold, and those that may.
void count(const std::vector<Met>& met, std::vector<quint8>& yes, std::vector<quint8>& maybe)
{
    const Met* const from = met.data();
    quint8* const ofYes = yes.data();
    quint8* const ofMaybe = maybe.data();
    const size_t size = met.size();
    for (size_t area = 0; area < size; ++area) {
        ofYes[area] = quint8(ofYes[area] + quint8(from[area] == Met::Yes));
        ofMaybe[area] = quint8(ofMaybe[area] + quint8(from[area] != Met::No));
    }
}

/// So many of them, by count().
void soMany(int need, const std::vector<quint8>& yes, const std::vector<quint8>& maybe, std::vector<Met>& met)
{
    const quint8* const ofYes = yes.data();
    const quint8* const ofMaybe = maybe.data();
    Met* const to = met.data();
    const auto least = quint8(need);
    const size_t size = met.size();
    for (size_t area = 0; area < size; ++area)
        to[area] = Met(quint8(quint8(ofYes[area] >= least) + quint8(ofMaybe[area] >= least)));
}

/// The strictest class that holds wins; classes come from the mildest on.
void settle(quint8 place, const std::vector<Met>& met, Classes& classes)
{
    const quint8* const there = classes.isThere.data();
    const Met* const told = met.data();
    quint8* const held = classes.held.data();
    quint8* const open = classes.open.data();
    const size_t size = met.size();
    static_assert(Classes::none == 255, "is what all bits together make");
    for (size_t area = 0; area < size; ++area) {
        // All bits or none, so that the compiler can take many areas in one step.
        const auto isThere = quint8(-there[area]);
        const auto holds = quint8(-quint8(told[area] == Met::Yes) & isThere);
        const auto isOpen = quint8(-quint8(told[area] == Met::CannotTell) & isThere);
        held[area] = quint8((held[area] & ~holds) | (place & holds));
        open[area] = quint8((open[area] & ~isOpen) | (place & isOpen) | holds);
    }
}

} // namespace

const CriterionVerdict* decidingCriterion(const RuleSet& rules, const Classification& classification)
{
    const CriterionVerdict* nearest = nullptr;
    for (size_t i = 0; i < rules.classes.size(); ++i) {
        const RuleClass& each = rules.classes[i];
        const bool isHeld = each.key == classification.classKey;
        if (!each.isListed && !isHeld)
            continue;
        const CriterionVerdict* ofClass = nullptr;
        for (const WayVerdict& way : classification.classes[i].ways) {
            const CriterionVerdict* deciding = decidingOf(way);
            if (deciding && (!ofClass || marginOf(deciding) > marginOf(ofClass)))
                ofClass = deciding;
        }
        if (ofClass && isHeld)
            return ofClass;
        if (ofClass && (!nearest || marginOf(ofClass) > marginOf(nearest)))
            nearest = ofClass;
    }
    return nearest;
}

/// One call of classes(): what several classes share is told once.
class Classifier::Round
{
public:
    Round(const Classifier& classifier, const RuleSet& rules, const QDate& day, bool withMargins)
        : m_classifier(classifier)
        , m_rules(rules)
        , m_day(day)
        , m_withMargins(withMargins)
        , m_size(classifier.m_columns.size())
    {}

    /// Any of the ways of the class.
    const CriterionColumn& of(const RuleClass& each)
    {
        const auto known = m_classes.find(each.key);
        if (known != m_classes.end())
            return known->second;
        CriterionColumn any{
            std::vector<Met>(m_size, Met::No), std::vector<double>(m_withMargins ? m_size : 0, noNumber)};
        for (const RuleWay& way : each.ways) {
            const CriterionColumn told = tell(way);
            allow(any.met, told.met);
            for (size_t area = 0; area < any.margins.size(); ++area)
                any.margins[area] = std::fmax(any.margins[area], told.margins[area]);
        }
        for (size_t area = 0; area < any.margins.size(); ++area)
            any.margins[area] = any.met[area] == Met::CannotTell ? noNumber : any.margins[area];
        return m_classes.emplace(each.key, std::move(any)).first->second;
    }

private:
    const CriterionColumn& of(const RuleCriterion& criterion)
    {
        const auto known = std::find_if(
            m_criteria.begin(), m_criteria.end(), [&](const auto& each) { return *each.first == criterion; });
        if (known != m_criteria.end())
            return *known->second;
        auto told = m_classifier.m_columns.tell(m_rules, criterion, m_day, m_withMargins);
        return *m_criteria.emplace_back(&criterion, std::make_unique<CriterionColumn>(std::move(told))).second;
    }

    /// All gates, so many of the criteria, the class it rests on, and the lists.
    CriterionColumn tell(const RuleWay& way)
    {
        CriterionColumn all{std::vector<Met>(m_size, Met::Yes),
            std::vector<double>(m_withMargins ? m_size : 0, std::numeric_limits<double>::infinity())};
        for (const RuleCriterion& gate : way.gates)
            require(all, of(gate));
        if (way.need > 0)
            requireSoMany(all, way);
        const Beyond beyond = m_classifier.beyondFigures(way, m_day);
        if (beyond.restsOnClass)
            require(all, of(*m_rules.ruleClass(way.alsoClass)));
        if (way.lists)
            requireLists(all, *way.lists, beyond.lists);
        for (double& margin : all.margins)
            margin = std::isinf(margin) ? noNumber : margin;
        return all;
    }

    static void require(CriterionColumn& all, const CriterionColumn& each)
    {
        indblik::require(all.met, each.met);
        for (size_t area = 0; area < all.margins.size(); ++area) {
            if (each.margins[area] < all.margins[area] || std::isnan(each.margins[area]))
                all.margins[area] = each.margins[area];
        }
    }

    void requireSoMany(CriterionColumn& all, const RuleWay& way)
    {
        std::vector<quint8> yes(m_size);
        std::vector<quint8> maybe(m_size);
        for (const RuleCriterion& criterion : way.criteria)
            count(of(criterion).met, yes, maybe);
        std::vector<Met> enough(m_size);
        soMany(way.need, yes, maybe, enough);
        indblik::require(all.met, enough);
        if (m_withMargins)
            addMargins(all, way);
    }

    /// The margin of so many is that of the one at the place of need. A gate that is passed says nothing of how far in
    /// the area is.
    void addMargins(CriterionColumn& all, const RuleWay& way)
    {
        constexpr double least = std::numeric_limits<double>::lowest();
        std::vector<const CriterionColumn*> columns;
        for (const RuleCriterion& criterion : way.criteria)
            columns.push_back(&of(criterion));
        std::vector<double> ofArea(columns.size());
        const auto place = ofArea.begin() + way.need - 1;
        for (size_t area = 1; area < m_size; ++area) {
            for (size_t i = 0; i < ofArea.size(); ++i)
                ofArea[i] = std::isnan(columns[i]->margins[area]) ? least : columns[i]->margins[area];
            std::nth_element(ofArea.begin(), place, ofArea.end(), std::greater<>());
            double& margin = all.margins[area];
            if (*place == least)
                margin = margin < 0 ? margin : noNumber;
            else if (margin >= 0 || *place < margin)
                margin = *place;
        }
    }

    void requireLists(CriterionColumn& all, const RuleLists& rule,
        const std::vector<std::pair<int, const DesignationList*>>& lists) const
    {
        const bool isNoneKnown = std::all_of(lists.begin(), lists.end(), [](const auto& each) { return !each.second; });
        for (size_t area = 0; isNoneKnown && area < m_size; ++area)
            all.met[area] = std::min(all.met[area], Met::CannotTell);
        for (size_t area = 1; !isNoneKnown && area < m_size; ++area) {
            const Area* of = m_classifier.m_columns.area(area);
            for (const auto& [year, list] : lists) {
                if (of && all.met[area] != Met::No)
                    all.met[area] = std::min(all.met[area], metOn(list, rule, of->id));
            }
        }
    }

    const Classifier& m_classifier;
    const RuleSet& m_rules;
    const QDate& m_day;
    bool m_withMargins;
    size_t m_size;
    std::vector<std::pair<const RuleCriterion*, std::unique_ptr<CriterionColumn>>> m_criteria;
    std::map<QString, CriterionColumn> m_classes;
};

Classes Classifier::classes(const RuleSet& rules, const QDate& day, With with) const
{
    const size_t size = m_columns.size();
    const bool withMargins = with == With::Margins;
    Classes classes{std::vector<quint8>(size, Classes::none), std::vector<quint8>(size, Classes::none),
        m_columns.areasOn(day), std::vector<double>(withMargins ? size : 0, noNumber)};
    Round round(*this, rules, day, withMargins);
    for (size_t i = rules.classes.size(); i-- > 0;) {
        const CriterionColumn& told = round.of(rules.classes[i]);
        settle(quint8(i), told.met, classes);
        if (withMargins && rules.classes[i].isListed) {
            for (size_t area = 1; area < size; ++area)
                classes.margins[area] = std::fmax(classes.margins[area], told.margins[area]);
        }
    }
    return classes;
}

std::optional<Year> Classifier::figureYear(const RuleSet& rules, const QDate& day) const
{
    std::optional<Year> newest;
    for (const RuleClass& each : rules.classes) {
        for (const RuleWay& way : each.ways) {
            for (const auto* criteria : {&way.gates, &way.criteria}) {
                for (const RuleCriterion& criterion : *criteria) {
                    const auto years = m_columns.window(rules, criterion, day);
                    if (!years.empty() && (!newest || *newest < years.front()))
                        newest = years.front();
                }
            }
        }
    }
    return newest;
}

/// The last list of the scheme that is valid from a day of the year; null where none is known.
const DesignationList* Classifier::lastOf(const RuleLists& lists, const QDate& day, int year) const
{
    const DesignationList* found = nullptr;
    for (const DesignationList& list : book().lists) {
        if (list.scheme == lists.scheme && list.validFrom.year() == year && list.validFrom <= day)
            found = &list;
    }
    return found;
}

/// The year of the newest list that there should be by then. A list holds for a year; after that the next one is only
/// not known, and the last one that is says nothing of it.
int Classifier::newestYear(const RuleLists& lists, const QDate& day) const
{
    const DesignationList* known = book().listOn(lists.scheme, day);
    if (!known)
        return day.year() - 1;
    const int years = day.year() - known->validFrom.year();
    return known->validFrom.addYears(years) > day ? day.year() - 1 : day.year();
}

/// The lists that count: where only one does, the one in force; else the last of each year. The class it rests on is
/// asked where the newest is not known, and stands for it; where it is, the list says so itself.
Classifier::Beyond Classifier::beyondFigures(const RuleWay& way, const QDate& day) const
{
    const bool hasClass = !way.alsoClass.isEmpty();
    if (!way.lists)
        return {hasClass, {}};
    const RuleLists& lists = *way.lists;
    const QDate last = lists.before ? std::min(day, lists.before->addDays(-1)) : day;
    if (lists.count == 1 && !hasClass) {
        const DesignationList* inForce = book().listOn(lists.scheme, last);
        return {false, {{inForce ? inForce->validFrom.year() : last.year(), inForce}}};
    }
    int newest = newestYear(lists, last);
    Beyond beyond;
    beyond.restsOnClass = hasClass && !lastOf(lists, last, newest);
    if (beyond.restsOnClass)
        newest = last.year();
    for (int i = beyond.restsOnClass ? 1 : 0; i < lists.count; ++i)
        beyond.lists.emplace_back(newest - i, lastOf(lists, last, newest - i));
    return beyond;
}

Met Classifier::metOn(const DesignationList* list, const RuleLists& lists, const AreaId& area)
{
    if (!list)
        return Met::CannotTell;
    const auto* entry = list->entry(area);
    return entry && (lists.classes.isEmpty() || lists.classes.contains(entry->classKey)) ? Met::Yes : Met::No;
}

WayVerdict Classifier::explain(const RuleSet& rules, const RuleWay& way, const QDate& day, const Area& area) const
{
    WayVerdict verdict{.need = way.need, .met = Met::Yes};
    int yes = 0;
    int unknown = 0;
    for (const RuleCriterion& gate : way.gates) {
        verdict.gates.push_back(m_columns.explain(rules, gate, day, area));
        verdict.met = std::min(verdict.met, verdict.gates.back().met);
    }
    for (const RuleCriterion& criterion : way.criteria) {
        verdict.criteria.push_back(m_columns.explain(rules, criterion, day, area));
        yes += verdict.criteria.back().met == Met::Yes;
        unknown += verdict.criteria.back().met == Met::CannotTell;
    }
    verdict.met = std::min(verdict.met, atLeast(way.need, yes, unknown));
    const Beyond beyond = beyondFigures(way, day);
    if (beyond.restsOnClass)
        verdict.alsoClass = Met::CannotTell; // until all classes are told
    if (way.lists) {
        verdict.lists = ListsVerdict{*way.lists, Met::Yes, {}};
        for (const auto& [year, list] : beyond.lists) {
            verdict.lists->years.emplace_back(year, metOn(list, *way.lists, area.id));
            verdict.lists->met = std::min(verdict.lists->met, verdict.lists->years.back().second);
        }
        verdict.met = std::min(verdict.met, verdict.lists->met);
    }
    return verdict;
}

namespace {

void settle(ClassVerdict& verdict)
{
    verdict.met = Met::No;
    for (const WayVerdict& way : verdict.ways)
        verdict.met = std::max(verdict.met, way.met);
}

/// Classes that rest on another one hold only where that does.
void settleResting(const RuleSet& rules, std::vector<ClassVerdict>& classes)
{
    for (size_t i = 0; i < classes.size(); ++i) {
        for (size_t j = 0; j < classes[i].ways.size(); ++j) {
            WayVerdict& way = classes[i].ways[j];
            if (!way.alsoClass)
                continue;
            const QString& also = rules.classes[i].ways[j].alsoClass;
            const auto other = std::find_if(
                classes.begin(), classes.end(), [&also](const ClassVerdict& each) { return each.key == also; });
            way.alsoClass = other->met;
            way.met = std::min(way.met, other->met);
        }
        settle(classes[i]);
    }
}

} // namespace

Classification Classifier::explain(const RuleSet& rules, const QDate& day, const Area& area) const
{
    Classification classification;
    for (const RuleClass& each : rules.classes) {
        ClassVerdict verdict{each.key, Met::No, {}};
        for (const RuleWay& way : each.ways)
            verdict.ways.push_back(explain(rules, way, day, area));
        settle(verdict);
        classification.classes.push_back(std::move(verdict));
    }
    settleResting(rules, classification.classes);
    for (size_t i = 0; i < rules.classes.size() && classification.classKey.isEmpty(); ++i) {
        const ClassVerdict& verdict = classification.classes[i];
        if (verdict.met == Met::Yes) {
            classification.classKey = verdict.key;
            classification.isListed = rules.classes[i].isListed;
        } else if (verdict.met == Met::CannotTell && classification.couldBe.isEmpty()) {
            classification.couldBe = verdict.key;
        }
    }
    return classification;
}

} // namespace indblik
