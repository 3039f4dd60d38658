// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/classification.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace indblik {

namespace {

__extension__ using Wide = __int128;

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
/// Nearer to the limit than this part of it, a figure is compared again by its whole numbers.
constexpr double closeCall = 1e-9;

bool isAbove(LimitSign sign)
{
    return sign == LimitSign::Above || sign == LimitSign::AtLeast;
}

bool holds(LimitSign sign, std::strong_ordering order)
{
    switch (sign) {
    case LimitSign::Above:
        return order > 0;
    case LimitSign::AtLeast:
        return order >= 0;
    case LimitSign::Below:
        return order < 0;
    case LimitSign::AtMost:
        return order <= 0;
    }
    Q_UNREACHABLE();
}

Met met(bool isMet)
{
    return isMet ? Met::Yes : Met::No;
}

Met both(Met a, Met b)
{
    if (a == Met::No || b == Met::No)
        return Met::No;
    return a == Met::Yes && b == Met::Yes ? Met::Yes : Met::CannotTell;
}

Met either(Met a, Met b)
{
    if (a == Met::Yes || b == Met::Yes)
        return Met::Yes;
    return a == Met::No && b == Met::No ? Met::No : Met::CannotTell;
}

/// So many of them: told as soon as what is missing could not change it.
Met atLeast(int need, int yes, int unknown)
{
    if (yes >= need)
        return Met::Yes;
    return yes + unknown < need ? Met::No : Met::CannotTell;
}

/// A fraction of wide whole numbers; adding may fail where it would not fit.
struct WideRatio
{
    Wide value = 0;
    Wide of = 1;

    bool add(const Ratio& other)
    {
        Wide left = 0;
        Wide right = 0;
        Wide whole = 0;
        if (__builtin_mul_overflow(value, Wide(other.of), &left)
            || __builtin_mul_overflow(Wide(other.value), of, &right) || __builtin_add_overflow(left, right, &left)
            || __builtin_mul_overflow(of, Wide(other.of), &whole))
            return false;
        value = left;
        of = whole;
        reduce();
        return true;
    }

    bool multiply(const Ratio& other)
    {
        if (__builtin_mul_overflow(value, Wide(other.value), &value) || __builtin_mul_overflow(of, Wide(other.of), &of))
            return false;
        reduce();
        return true;
    }

    void reduce()
    {
        Wide a = value < 0 ? -value : value;
        for (Wide b = of; b != 0;)
            a = std::exchange(b, a % b);
        if (a > 1) {
            value /= a;
            of /= a;
        }
    }
};

} // namespace

std::optional<double> CriterionVerdict::distance() const
{
    return value && limit ? std::optional(*value - *limit) : std::nullopt;
}

namespace {

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

/// One condition over a range of areas.
struct Classifier::Told
{
    std::vector<Met> met;
    std::vector<double> margins; ///< filled where it has the size of `met`
};

/// One call of classes(): a condition that several classes share is told once.
struct Classifier::Round
{
    const Classifier& classifier;
    const RuleSet& rules;
    const QDate& day;
    bool withMargins;
    std::vector<std::pair<const RuleCriterion*, Told>> told = {};

    const Told& of(const RuleCriterion& criterion)
    {
        const auto known =
            std::find_if(told.begin(), told.end(), [&](const auto& each) { return *each.first == criterion; });
        if (known != told.end())
            return known->second;
        const size_t size = classifier.m_size;
        Told result{std::vector<Met>(size, Met::CannotTell), std::vector<double>(withMargins ? size : 0, noNumber)};
        classifier.tell(rules, criterion, day, 0, size, result);
        if (criterion.inAnyDivision)
            classifier.tellDivisions(result);
        return told.emplace_back(&criterion, std::move(result)).second;
    }
};

Classifier::Classifier(const AreaBook& book) : m_book(book)
{
    int greatest = 0;
    for (const Area& area : book.areas)
        greatest = std::max(greatest, area.number);
    m_size = size_t(greatest) + 1;
    m_areas.resize(m_size);
    m_divisions.resize(m_size);
    m_regions.resize(m_size);
    std::map<AreaId, const Area*> byId;
    for (const Area& area : book.areas) {
        byId.emplace(area.id, &area);
        m_areas[size_t(area.number)] = &area;
    }
    for (const Area& area : book.areas) {
        if (area.kind == AreaKind::Nation)
            m_nation = area.number;
        const auto whole = area.partOf ? byId.find(*area.partOf) : byId.end();
        if (whole == byId.end())
            continue;
        if (area.kind == AreaKind::Division)
            m_divisions[size_t(whole->second->number)].push_back(area.number);
        else if (whole->second->kind == AreaKind::Region)
            m_regions[size_t(area.number)] = whole->second->number;
    }
    for (const Indicator& indicator : book.indicators) {
        if (indicator.number > 0)
            m_indicators.emplace(indicator.key, indicator.number);
    }
    for (const Indicator& indicator : book.indicators) {
        if (const auto whole = m_indicators.find(indicator.of); whole != m_indicators.end() && indicator.number > 0)
            m_wholes.emplace(indicator.number, whole->second);
    }
    for (const auto& [key, number] : m_indicators) {
        for (const Year year : book.figures.years(number)) {
            auto& column = m_values[number][year];
            column.assign(m_size, noNumber);
            const size_t filled = std::min(m_size, book.figures.column(number, year)->kinds.size());
            for (size_t area = 1; area < filled; ++area) {
                if (const auto ratio = ratioAt(int(area), number, year))
                    column[area] = asDouble(*ratio);
            }
        }
    }
}

/// The number of the indicator in that year: a share as a part of 1, whether it is kept with its whole or apart.
std::optional<Ratio> Classifier::ratioAt(int area, int indicator, Year year) const
{
    const auto figure = m_book.figures.at(area, indicator, year);
    if (!figure || !figure->hasNumber())
        return std::nullopt;
    if (figure->kind == AreaFigure::Kind::Nil)
        return Ratio{0, 1};
    const auto whole = m_wholes.find(indicator);
    if (figure->isShare() || whole == m_wholes.end())
        return figure->ratio;
    const auto of = m_book.figures.at(area, whole->second, year);
    if (!of || of->kind != AreaFigure::Kind::Number || of->ratio.value <= 0)
        return std::nullopt;
    // Both are counts, so their own fractions are of 1 or of a power of ten.
    WideRatio share{figure->ratio.value, figure->ratio.of};
    if (!share.multiply({of->ratio.of, of->ratio.value}) || share.of > std::numeric_limits<qint64>::max()
        || share.value > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return Ratio{qint64(share.value), qint64(share.of)};
}

std::optional<AreaFigure> Classifier::shareAt(int area, int indicator, Year year) const
{
    const auto figure = m_book.figures.at(area, indicator, year);
    const auto whole = m_wholes.find(indicator);
    if (!figure || figure->kind != AreaFigure::Kind::Number || figure->ratio.of != 1 || whole == m_wholes.end())
        return std::nullopt;
    const auto of = m_book.figures.at(area, whole->second, year);
    if (!of || of->kind != AreaFigure::Kind::Number || of->ratio.of != 1 || of->ratio.value <= 0)
        return std::nullopt;
    return AreaFigure::share(figure->ratio.value, of->ratio.value);
}

std::optional<AreaFigure> Classifier::share(const Area& area, const Indicator& indicator, Year year) const
{
    return shareAt(area.number, indicator.number, year);
}

std::optional<double> Classifier::value(const Area& area, const Indicator& indicator, Year year) const
{
    const auto column = values(indicator.number, year);
    const auto at = size_t(area.number);
    return at < column.size() && !std::isnan(column[at]) ? std::optional(column[at]) : std::nullopt;
}

std::span<const double> Classifier::values(int indicator, Year year) const
{
    const auto ofIndicator = m_values.find(indicator);
    if (ofIndicator == m_values.end())
        return {};
    const auto found = ofIndicator->second.find(year);
    return found == ofIndicator->second.end() ? std::span<const double>() : std::span(found->second);
}

/// The years whose mean counts on that day, the newest first; none where there are no figures new enough.
std::vector<Year> Classifier::window(const RuleSet& rules, const RuleCriterion& criterion, const QDate& day) const
{
    const auto number = m_indicators.find(criterion.indicator);
    if (number == m_indicators.end())
        return {};
    const auto known = m_values.find(number->second);
    if (known == m_values.end())
        return {};
    const int newestAllowed = day.year() - criterion.lag;
    std::optional<Year> newest;
    for (const auto& [year, column] : known->second) {
        if (year.number() <= newestAllowed)
            newest = year;
    }
    if (!newest || newest->number() < newestAllowed - rules.oldestFigures)
        return {};
    std::vector<Year> years;
    for (int i = 0; i < criterion.years; ++i) {
        const auto year = Year::from(newest->number() - i);
        if (!year || !known->second.contains(*year))
            return {};
        years.push_back(*year);
    }
    return years;
}

std::optional<Year> Classifier::figureYear(const RuleSet& rules, const QDate& day) const
{
    std::optional<Year> newest;
    for (const RuleClass& each : rules.classes) {
        for (const RuleWay& way : each.ways) {
            for (const auto* criteria : {&way.gates, &way.criteria}) {
                for (const RuleCriterion& criterion : *criteria) {
                    const auto years = window(rules, criterion, day);
                    if (!years.empty() && (!newest || *newest < years.front()))
                        newest = years.front();
                }
            }
        }
    }
    return newest;
}

/// What a relative limit is a multiple of; 1 for an absolute one.
std::optional<double> Classifier::reference(
    const RuleCriterion& criterion, const std::vector<Year>& years, int area) const
{
    if (criterion.of == LimitOf::Absolute)
        return 1.0;
    const int whole = criterion.of == LimitOf::Nation ? m_nation : m_regions[size_t(area)];
    if (whole == 0 || years.empty())
        return std::nullopt;
    double sum = 0;
    for (const Year year : years)
        sum += values(m_indicators.at(criterion.indicator), year)[size_t(whole)];
    return std::isnan(sum) ? std::nullopt : std::optional(sum / double(years.size()));
}

/// Compares by whole numbers: the mean of the years against the limit, both times the number of years.
Met Classifier::exactly(const RuleCriterion& criterion, const std::vector<Year>& years, int area) const
{
    const int indicator = m_indicators.at(criterion.indicator);
    const int whole = criterion.of == LimitOf::Nation ? m_nation : m_regions[size_t(area)];
    WideRatio sum;
    WideRatio limit{criterion.of == LimitOf::Absolute ? Wide(years.size()) : Wide(0), 1};
    bool fits = true;
    for (const Year year : years) {
        fits = fits && sum.add(ratioAt(area, indicator, year).value_or(Ratio()));
        if (criterion.of != LimitOf::Absolute)
            fits = fits && limit.add(ratioAt(whole, indicator, year).value_or(Ratio()));
    }
    fits = fits && limit.multiply(*criterion.limit);
    Wide left = 0;
    Wide right = 0;
    fits = fits && !__builtin_mul_overflow(sum.value, limit.of, &left)
           && !__builtin_mul_overflow(limit.value, sum.of, &right);
    return fits ? met(holds(criterion.sign, left <=> right)) : Met::CannotTell;
}

void Classifier::tell(
    const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, size_t from, size_t to, Told& told) const
{
    const std::vector<Year> years = window(rules, criterion, day);
    if (years.empty() || !criterion.limit)
        return;
    std::vector<std::span<const double>> columns;
    for (const Year year : years)
        columns.push_back(values(m_indicators.at(criterion.indicator), year));
    const double factor = asDouble(*criterion.limit);
    const bool isOfRegion = criterion.of == LimitOf::Region;
    double limit = factor * reference(criterion, years, 0).value_or(noNumber);
    const double perYear = 1.0 / double(columns.size());
    const bool above = isAbove(criterion.sign);
    const bool withMargins = told.margins.size() == told.met.size();
    for (size_t area = from; area < to; ++area) {
        double value = columns.front()[area];
        for (size_t i = 1; i < columns.size(); ++i)
            value += columns[i][area];
        value *= perYear;
        if (isOfRegion)
            limit = factor * reference(criterion, years, int(area)).value_or(noNumber);
        const double difference = value - limit;
        if (std::isnan(difference))
            continue;
        told.met[area - from] = std::abs(difference) <= closeCall * limit ? exactly(criterion, years, int(area))
                                                                          : met((difference > 0) == above);
        if (withMargins)
            told.margins[area - from] = (above ? difference : -difference) / (limit > 0 ? limit : 1.0);
    }
}

/// An area with divisions is told from them; one without is its own only division.
void Classifier::tellDivisions(Told& told) const
{
    const bool withMargins = !told.margins.empty();
    for (size_t area = 0; area < m_size; ++area) {
        if (m_divisions[area].empty())
            continue;
        Met any = Met::No;
        double margin = noNumber;
        for (const int division : m_divisions[area]) {
            any = either(any, told.met[size_t(division)]);
            if (withMargins)
                margin = std::fmax(margin, told.margins[size_t(division)]);
        }
        told.met[area] = any;
        if (withMargins)
            told.margins[area] = any == Met::CannotTell ? noNumber : margin;
    }
}

Met Classifier::tellYear(const RuleLists& lists, const QDate& day, int year, const AreaId& area) const
{
    const DesignationList* ofYear = nullptr;
    for (const DesignationList& list : m_book.lists) {
        if (list.scheme == lists.scheme && list.validFrom.year() == year && list.validFrom <= day)
            ofYear = &list;
    }
    if (!ofYear)
        return Met::CannotTell;
    const auto* entry = ofYear->entry(area);
    return met(entry && (lists.classes.isEmpty() || lists.classes.contains(entry->classKey)));
}

ListsVerdict Classifier::tellLists(
    const RuleLists& lists, const QDate& day, bool standsForNewest, const AreaId& area) const
{
    ListsVerdict verdict{lists, Met::Yes, {}};
    if (lists.count == 1 && !standsForNewest) {
        const DesignationList* inForce = m_book.listOn(lists.scheme, day);
        verdict.met = inForce ? tellYear(lists, day, inForce->validFrom.year(), area) : Met::CannotTell;
        verdict.years.emplace_back(inForce ? inForce->validFrom.year() : day.year(), verdict.met);
        return verdict;
    }
    for (int i = standsForNewest ? 1 : 0; i < lists.count; ++i) {
        const Met ofYear = tellYear(lists, day, day.year() - i, area);
        verdict.years.emplace_back(day.year() - i, ofYear);
        verdict.met = both(verdict.met, ofYear);
    }
    return verdict;
}

namespace {

/// A class over all areas.
struct ToldClass
{
    std::vector<Met> met;
    std::vector<double> margins;
};

/// The margin of so many of them is that of the one at that place: it decides.
double marginOf(std::vector<double>& margins, int need)
{
    const auto unknown = std::partition(margins.begin(), margins.end(), [](double each) { return !std::isnan(each); });
    if (need > unknown - margins.begin())
        return noNumber;
    std::nth_element(margins.begin(), margins.begin() + need - 1, unknown, std::greater<>());
    return margins[size_t(need) - 1];
}

} // namespace

Classes Classifier::classes(const RuleSet& rules, const QDate& day, With with) const
{
    const bool withMargins = with == With::Margins;
    Classes classes{std::vector<quint8>(m_size, Classes::none), std::vector<quint8>(m_size, Classes::none),
        std::vector<bool>(m_size), std::vector<double>(withMargins ? m_size : 0, noNumber)};
    for (size_t area = 1; area < m_size; ++area)
        classes.isThere[area] = m_areas[area] && m_areas[area]->kind == AreaKind::Area && m_areas[area]->isThereOn(day);

    Round round{*this, rules, day, withMargins};
    const auto tellWay = [&](const RuleWay& way, const std::map<QString, ToldClass>& others, ToldClass& told) {
        std::vector<quint8> yes(m_size);
        std::vector<quint8> unknown(m_size);
        std::vector<Met> all(m_size, Met::Yes);
        std::vector<double> least(withMargins ? m_size : 0, std::numeric_limits<double>::infinity());
        const auto require = [&](const std::vector<Met>& each, const std::vector<double>& margins) {
            for (size_t area = 0; area < m_size; ++area)
                all[area] = both(all[area], each[area]);
            for (size_t area = 0; withMargins && area < m_size; ++area)
                least[area] = margins[area] < least[area] || std::isnan(margins[area]) ? margins[area] : least[area];
        };
        for (const RuleCriterion& gate : way.gates) {
            const Told& each = round.of(gate);
            require(each.met, each.margins);
        }
        for (const RuleCriterion& criterion : way.criteria) {
            const Told& each = round.of(criterion);
            for (size_t area = 0; area < m_size; ++area) {
                yes[area] = quint8(yes[area] + (each.met[area] == Met::Yes));
                unknown[area] = quint8(unknown[area] + (each.met[area] == Met::CannotTell));
            }
        }
        for (size_t area = 0; area < m_size; ++area)
            all[area] = both(all[area], atLeast(way.need, yes[area], unknown[area]));
        if (!way.alsoClass.isEmpty())
            require(others.at(way.alsoClass).met, others.at(way.alsoClass).margins);
        if (way.lists) {
            for (size_t area = 1; area < m_size; ++area) {
                if (classes.isThere[area] && all[area] != Met::No)
                    all[area] =
                        both(all[area], tellLists(*way.lists, day, !way.alsoClass.isEmpty(), m_areas[area]->id).met);
            }
        }
        for (size_t area = 0; area < m_size; ++area)
            told.met[area] = either(told.met[area], all[area]);
        if (!withMargins)
            return;
        std::vector<const Told*> criteria;
        for (const RuleCriterion& criterion : way.criteria)
            criteria.push_back(&round.of(criterion));
        std::vector<double> ofArea;
        for (size_t area = 1; area < m_size; ++area) {
            double margin = least[area];
            if (way.need > 0 && !criteria.empty()) {
                ofArea.clear();
                for (const Told* each : criteria)
                    ofArea.push_back(each->margins[area]);
                const double ofCriteria = marginOf(ofArea, way.need);
                // A gate that is passed says nothing of how far in the area is.
                margin = margin >= 0 || std::isnan(ofCriteria) || ofCriteria < margin ? ofCriteria : margin;
            }
            if (!std::isinf(margin))
                told.margins[area] = std::fmax(told.margins[area], margin);
        }
    };

    std::map<QString, ToldClass> told;
    const auto tellClass = [&](const RuleClass& each) {
        ToldClass result{std::vector<Met>(m_size, Met::No), std::vector<double>(withMargins ? m_size : 0, noNumber)};
        for (const RuleWay& way : each.ways)
            tellWay(way, told, result);
        told.emplace(each.key, std::move(result));
    };
    // What others rest on comes first; checkScheme() allows one step.
    for (const bool resting : {false, true}) {
        for (const RuleClass& each : rules.classes) {
            const bool rests = std::any_of(
                each.ways.begin(), each.ways.end(), [](const RuleWay& way) { return !way.alsoClass.isEmpty(); });
            if (rests == resting)
                tellClass(each);
        }
    }
    for (size_t i = rules.classes.size(); i-- > 0;) {
        const RuleClass& each = rules.classes[i];
        const ToldClass& ofClass = told.at(each.key);
        for (size_t area = 1; area < m_size; ++area) {
            if (!classes.isThere[area])
                continue;
            if (ofClass.met[area] == Met::Yes) {
                classes.held[area] = quint8(i);
                classes.open[area] = Classes::none;
            } else if (ofClass.met[area] == Met::CannotTell) {
                classes.open[area] = quint8(i);
            }
            if (withMargins && each.isListed)
                classes.margins[area] = std::fmax(classes.margins[area], ofClass.margins[area]);
        }
    }
    return classes;
}

Lack Classifier::lackOf(const RuleCriterion& criterion, const std::vector<Year>& years, int area) const
{
    if (!criterion.limit)
        return Lack::Limit;
    const auto number = m_indicators.find(criterion.indicator);
    if (number == m_indicators.end() || years.empty())
        return Lack::Figure;
    for (const Year year : years) {
        const auto figure = m_book.figures.at(area, number->second, year);
        if (figure && figure->kind == AreaFigure::Kind::Suppressed)
            return Lack::Suppressed;
        if (!figure || !figure->hasNumber())
            return Lack::Figure;
        if (!ratioAt(area, number->second, year))
            return Lack::Whole;
    }
    return Lack::Reference;
}

CriterionVerdict Classifier::explainOne(
    const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, int area) const
{
    CriterionVerdict verdict;
    verdict.criterion = criterion;
    Told told{{Met::CannotTell}, {noNumber}};
    tell(rules, criterion, day, size_t(area), size_t(area) + 1, told);
    verdict.met = told.met.front();
    if (!std::isnan(told.margins.front()))
        verdict.margin = told.margins.front();
    const std::vector<Year> years = window(rules, criterion, day);
    double sum = 0;
    for (const Year year : years) {
        const int number = m_indicators.at(criterion.indicator);
        sum += values(number, year)[size_t(area)];
        const auto figure = m_book.figures.at(area, number, year);
        if (figure)
            verdict.sources.push_back(m_book.figures.source(area, number, year));
        const auto share = shareAt(area, number, year);
        verdict.figures.emplace_back(year, share ? *share : figure.value_or(AreaFigure()));
    }
    if (!years.empty() && !std::isnan(sum))
        verdict.value = sum / double(years.size());
    const auto of = reference(criterion, years, area);
    if (of && criterion.limit)
        verdict.limit = asDouble(*criterion.limit) * *of;
    if (verdict.met == Met::CannotTell)
        verdict.lack = lackOf(criterion, years, area);
    return verdict;
}

/// Of several divisions the one that decides: it meets the condition, or comes nearest.
CriterionVerdict Classifier::explain(
    const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, const Area& area) const
{
    const auto& divisions = m_divisions[size_t(area.number)];
    if (!criterion.inAnyDivision || divisions.empty())
        return explainOne(rules, criterion, day, area.number);
    std::optional<CriterionVerdict> best;
    Met any = Met::No;
    for (const int division : divisions) {
        CriterionVerdict verdict = explainOne(rules, criterion, day, division);
        verdict.division = m_areas[size_t(division)]->name;
        any = either(any, verdict.met);
        const auto rank = [](const CriterionVerdict& each) {
            return std::pair(each.met == Met::Yes ? 2 : each.met == Met::CannotTell ? 1 : 0, each.margin.value_or(0));
        };
        if (!best || rank(*best) < rank(verdict))
            best = std::move(verdict);
    }
    best->met = any;
    return *best;
}

Classification Classifier::explain(const RuleSet& rules, const QDate& day, const Area& area) const
{
    Classification classification;
    const auto explainWay = [&](const RuleWay& way) {
        WayVerdict verdict{.need = way.need, .met = Met::Yes};
        int yes = 0;
        int unknown = 0;
        for (const RuleCriterion& gate : way.gates) {
            verdict.gates.push_back(explain(rules, gate, day, area));
            verdict.met = both(verdict.met, verdict.gates.back().met);
        }
        for (const RuleCriterion& criterion : way.criteria) {
            verdict.criteria.push_back(explain(rules, criterion, day, area));
            yes += verdict.criteria.back().met == Met::Yes;
            unknown += verdict.criteria.back().met == Met::CannotTell;
        }
        verdict.met = both(verdict.met, atLeast(way.need, yes, unknown));
        if (way.lists) {
            verdict.lists = tellLists(*way.lists, day, !way.alsoClass.isEmpty(), area.id);
            verdict.met = both(verdict.met, verdict.lists->met);
        }
        return verdict;
    };
    for (const RuleClass& each : rules.classes) {
        ClassVerdict verdict{each.key, Met::No, {}};
        for (const RuleWay& way : each.ways)
            verdict.ways.push_back(explainWay(way));
        classification.classes.push_back(std::move(verdict));
    }
    const auto settle = [&](ClassVerdict& verdict) {
        verdict.met = Met::No;
        for (const WayVerdict& way : verdict.ways)
            verdict.met = either(verdict.met, way.met);
    };
    for (ClassVerdict& verdict : classification.classes)
        settle(verdict);
    for (size_t i = 0; i < rules.classes.size(); ++i) {
        ClassVerdict& verdict = classification.classes[i];
        for (size_t j = 0; j < verdict.ways.size(); ++j) {
            const QString& also = rules.classes[i].ways[j].alsoClass;
            if (also.isEmpty())
                continue;
            const auto other = std::find_if(classification.classes.begin(), classification.classes.end(),
                [&also](const ClassVerdict& each) { return each.key == also; });
            verdict.ways[j].alsoClass = other->met;
            verdict.ways[j].met = both(verdict.ways[j].met, other->met);
        }
    }
    for (size_t i = 0; i < rules.classes.size(); ++i) {
        settle(classification.classes[i]);
        if (!classification.classKey.isEmpty())
            continue;
        if (classification.classes[i].met == Met::Yes) {
            classification.classKey = rules.classes[i].key;
            classification.isListed = rules.classes[i].isListed;
        } else if (classification.classes[i].met == Met::CannotTell && classification.couldBe.isEmpty()) {
            classification.couldBe = rules.classes[i].key;
        }
    }
    return classification;
}

} // namespace indblik
