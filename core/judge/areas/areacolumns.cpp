// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/areacolumns.h"

#include "core/judge/areas/exactlimit.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace indblik {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
/// Nearer to the limit than this part of it, a figure is compared again by its whole numbers.
constexpr double closeCall = 1e-9;

bool isAbove(LimitSign sign)
{
    return sign == LimitSign::Above || sign == LimitSign::AtLeast;
}

qint32 dayNumber(const QDate& day)
{
    return qint32(
        std::clamp<qint64>(day.toJulianDay(), std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()));
}

} // namespace

std::optional<double> CriterionVerdict::distance() const
{
    return value && limit ? std::optional(*value - *limit) : std::nullopt;
}

AreaColumns::AreaColumns(const AreaBook& book) : m_book(book)
{
    int greatest = 0;
    for (const Area& area : book.areas)
        greatest = std::max(greatest, area.number);
    m_size = size_t(greatest) + 1;
    linkAreas();
    for (const Indicator& indicator : book.indicators) {
        if (indicator.number > 0)
            m_values.emplace(indicator.key, indblik::valuesOf(book, indicator, m_size));
    }
}

void AreaColumns::linkAreas()
{
    m_areas.resize(m_size);
    m_divisions.resize(m_size);
    m_regions.resize(m_size);
    m_firstDays.assign(m_size, std::numeric_limits<qint32>::max());
    m_endDays.assign(m_size, std::numeric_limits<qint32>::max());
    std::map<AreaId, const Area*> byId;
    for (const Area& area : m_book.areas) {
        byId.emplace(area.id, &area);
        const auto at = size_t(area.number);
        m_areas[at] = &area;
        if (area.kind == AreaKind::Region)
            m_regionNumbers.push_back(at);
        if (area.kind != AreaKind::Area)
            continue;
        m_firstDays[at] = area.from ? dayNumber(*area.from) : std::numeric_limits<qint32>::min();
        if (area.until)
            m_endDays[at] = dayNumber(*area.until);
    }
    for (const Area& area : m_book.areas) {
        if (area.kind == AreaKind::Nation)
            m_nation = size_t(area.number);
        const auto whole = area.partOf ? byId.find(*area.partOf) : byId.end();
        if (whole == byId.end())
            continue;
        auto& divisions = m_divisions[size_t(whole->second->number)];
        if (area.kind == AreaKind::Division) {
            if (divisions.empty())
                m_withDivisions.push_back(whole->second->number);
            divisions.push_back(area.number);
        } else if (whole->second->kind == AreaKind::Region) {
            m_regions[size_t(area.number)] = size_t(whole->second->number);
        }
    }
}

std::vector<quint8> AreaColumns::areasOn(const QDate& day) const
{
    const qint32 number = dayNumber(day);
    std::vector<quint8> there(m_size);
    // Plain pointers, for what writes bytes may change anything in the compiler's eyes.
    const qint32* const firstDays = m_firstDays.data();
    const qint32* const endDays = m_endDays.data();
    quint8* const to = there.data();
    const size_t size = m_size;
    for (size_t area = 0; area < size; ++area)
        to[area] = quint8((firstDays[area] <= number ? 1 : 0) & (number < endDays[area] ? 1 : 0));
    return there;
}

const IndicatorValues* AreaColumns::valuesOf(const QString& indicator) const
{
    const auto found = m_values.find(indicator);
    return found == m_values.end() ? nullptr : &found->second;
}

std::optional<StatFigure> AreaColumns::share(const Area& area, const Indicator& indicator, Year year) const
{
    const IndicatorValues* values = valuesOf(indicator.key);
    const YearValues* column = values ? values->in(year) : nullptr;
    return column ? values->share(*column, size_t(area.number)) : std::nullopt;
}

std::optional<double> AreaColumns::value(const Area& area, const Indicator& indicator, Year year) const
{
    const IndicatorValues* values = valuesOf(indicator.key);
    const YearValues* column = values ? values->in(year) : nullptr;
    const auto at = size_t(area.number);
    const double number = column && at < m_size ? column->numbers[at] : noNumber;
    return std::isnan(number) ? std::nullopt : std::optional(number);
}

std::vector<Year> AreaColumns::window(const RuleSet& rules, const RuleCriterion& criterion, const QDate& day) const
{
    const IndicatorValues* values = valuesOf(criterion.indicator);
    if (!values)
        return {};
    const int newestAllowed = day.year() - criterion.lag;
    const int oldestAllowed = newestAllowed - rules.oldestFigures;
    const auto isAllowed = [&](Year year) { return year.number() >= oldestAllowed && year.number() <= newestAllowed; };
    int most = 0;
    for (const auto& [year, column] : values->years)
        most = isAllowed(year) ? std::max(most, column.filled) : most;
    std::optional<Year> newest;
    for (const auto& [year, column] : values->years) {
        if (isAllowed(year) && 2 * column.filled >= most)
            newest = year;
    }
    if (!newest)
        return {};
    std::vector<Year> years;
    for (int i = 0; i < criterion.years; ++i) {
        const auto year = Year::from(newest->number() - i);
        if (!year || !values->in(*year))
            return {};
        years.push_back(*year);
    }
    return years;
}

/// A condition beside the figures of the years that count.
struct AreaColumns::Held
{
    const RuleCriterion& criterion;
    const IndicatorValues* of;              ///< null where the book has none
    std::vector<const YearValues*> years{}; ///< the newest first; empty where there are none new enough
    double bound = noNumber;                ///< NaN where there is none, or each region has its own
    std::vector<double> boundsOfRegions{};  ///< by the region's number; NaN for 0, which is none

    double sum(size_t area) const
    {
        double sum = 0;
        for (const YearValues* year : years)
            sum += year->numbers[area];
        return sum;
    }
    double mean(size_t area) const { return sum(area) / double(years.size()); }

    std::vector<Ratio> ratios(size_t area) const
    {
        std::vector<Ratio> ratios;
        ratios.reserve(years.size());
        for (const YearValues* year : years)
            ratios.push_back(of->ratio(*year, area).value_or(Ratio()));
        return ratios;
    }
};

AreaColumns::Held AreaColumns::hold(const RuleSet& rules, const RuleCriterion& criterion, const QDate& day) const
{
    Held held{criterion, valuesOf(criterion.indicator)};
    for (const Year year : window(rules, criterion, day))
        held.years.push_back(held.of->in(year));
    if (held.years.empty() || !criterion.limit)
        return held;
    const double factor = asDouble(*criterion.limit);
    switch (criterion.of) {
    case LimitOf::Absolute:
        // A limit in percent says nothing of a number of persons, nor the other way round.
        if (isShareUnit(criterion.unit) == isShareUnit(held.of->unit))
            held.bound = factor;
        break;
    case LimitOf::Nation:
        if (m_nation > 0)
            held.bound = factor * held.mean(m_nation);
        break;
    case LimitOf::Region:
        held.boundsOfRegions.assign(m_size, noNumber);
        for (const size_t region : m_regionNumbers)
            held.boundsOfRegions[region] = factor * held.mean(region);
        break;
    }
    return held;
}

double AreaColumns::boundOf(const Held& held, size_t area) const
{
    return held.boundsOfRegions.empty() ? held.bound : held.boundsOfRegions[m_regions[area]];
}

/// Compares by whole numbers; what does not fit stays as it was told.
Met AreaColumns::exactly(const Held& held, size_t area, Met told) const
{
    const auto figures = held.ratios(area);
    std::vector<Ratio> reference;
    if (held.criterion.of != LimitOf::Absolute)
        reference = held.ratios(held.criterion.of == LimitOf::Nation ? m_nation : m_regions[area]);
    const auto meets = meetsExactly(held.criterion.sign, figures, *held.criterion.limit, reference);
    return !meets ? told : *meets ? Met::Yes : Met::No;
}

namespace {

/// So many areas are told before it is looked whether one of them must be compared exactly.
constexpr size_t block = 64;

/// Tells numbers by whether they are more than 0; what is no number cannot be told. True where one is so near to 0 that
/// it must be compared exactly. It asks the bits of the number, where what is none lies above infinity: so the compiler
/// can take several areas in one step, and this runs over the whole country.
bool tellAll(const double* inside, size_t size, double near, Met* told)
{
    constexpr auto infinity = std::bit_cast<qint32>(std::numeric_limits<float>::infinity());
    const auto nearest = std::bit_cast<qint32>(float(near));
    qint32 isNear = 0;
    for (size_t i = 0; i < size; ++i) {
        const auto bits = std::bit_cast<qint32>(float(inside[i]));
        const qint32 magnitude = bits & 0x7fffffff;
        const qint32 isNone = magnitude > infinity;
        const qint32 isInside = (bits > 0) & (bits <= infinity);
        isNear |= magnitude <= nearest;
        told[i] = Met(isInside * 2 + isNone);
    }
    return isNear != 0;
}

} // namespace

/// Writes how far a row of areas is on the side that meets the condition, in its unit; NaN where it cannot be told.
/// Gives the greatest of their limits.
double AreaColumns::fillInside(const Held& held, size_t first, size_t size, double* inside) const
{
    std::copy_n(held.years.front()->numbers.data() + first, size, inside);
    for (size_t year = 1; year < held.years.size(); ++year) {
        const double* const numbers = held.years[year]->numbers.data() + first;
        for (size_t i = 0; i < size; ++i)
            inside[i] += numbers[i];
    }
    const double perYear = 1.0 / double(held.years.size());
    const double side = isAbove(held.criterion.sign) ? 1.0 : -1.0;
    if (held.boundsOfRegions.empty()) {
        const double bound = held.bound;
        for (size_t i = 0; i < size; ++i)
            inside[i] = (inside[i] * perYear - bound) * side;
        return std::abs(bound);
    }
    double greatest = 0;
    for (size_t i = 0; i < size; ++i) {
        const double bound = held.boundsOfRegions[m_regions[first + i]];
        greatest = std::fmax(greatest, std::abs(bound));
        inside[i] = (inside[i] * perYear - bound) * side;
    }
    return greatest;
}

void AreaColumns::tell(const Held& held, size_t from, std::span<Met> met, std::span<double> margins) const
{
    if (held.years.empty() || (std::isnan(held.bound) && held.boundsOfRegions.empty()))
        return;
    std::array<double, block> inside;
    for (size_t done = 0; done < met.size(); done += block) {
        const size_t size = std::min(block, met.size() - done);
        const size_t first = from + done;
        const double greatest = fillInside(held, first, size, inside.data());
        const bool isAnyNear = tellAll(inside.data(), size, closeCall * greatest, met.data() + done);
        for (size_t i = 0; isAnyNear && i < size; ++i) {
            if (std::abs(inside[i]) <= closeCall * std::abs(boundOf(held, first + i)))
                met[done + i] = exactly(held, first + i, met[done + i]);
        }
        for (size_t i = 0; i < size && !margins.empty(); ++i) {
            const double bound = boundOf(held, first + i);
            margins[done + i] = inside[i] / (bound > 0 ? bound : 1.0);
        }
    }
}

CriterionColumn AreaColumns::tell(
    const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, bool withMargins) const
{
    CriterionColumn column{
        std::vector<Met>(m_size, Met::CannotTell), std::vector<double>(withMargins ? m_size : 0, noNumber)};
    tell(hold(rules, criterion, day), 0, column.met, column.margins);
    if (criterion.inAnyDivision)
        tellDivisions(column, day);
    return column;
}

/// An area with divisions is told from those that are there; one without is its own only division.
void AreaColumns::tellDivisions(CriterionColumn& column, const QDate& day) const
{
    const bool withMargins = !column.margins.empty();
    for (const int area : m_withDivisions) {
        std::optional<Met> any;
        double margin = noNumber;
        for (const int division : m_divisions[size_t(area)]) {
            if (!m_areas[size_t(division)]->isThereOn(day))
                continue;
            any = std::max(any.value_or(Met::No), column.met[size_t(division)]);
            if (withMargins)
                margin = std::fmax(margin, column.margins[size_t(division)]);
        }
        if (!any)
            continue;
        column.met[size_t(area)] = *any;
        if (withMargins)
            column.margins[size_t(area)] = any == Met::CannotTell ? noNumber : margin;
    }
}

Lack AreaColumns::lackOf(const Held& held, size_t area) const
{
    if (!held.criterion.limit)
        return Lack::Limit;
    if (held.years.empty())
        return Lack::Figure;
    for (const YearValues* year : held.years) {
        const auto kind = area < year->figures->kinds.size() ? year->figures->kinds[area] : AreaFigures::Column::none;
        if (kind == quint8(StatFigure::Kind::Suppressed))
            return Lack::Suppressed;
        if (kind > quint8(StatFigure::Kind::Nil))
            return Lack::Figure;
        if (!held.of->ratio(*year, area))
            return isShareUnit(held.of->unit) ? Lack::Whole : Lack::Figure;
    }
    return held.criterion.of == LimitOf::Absolute ? Lack::Limit : Lack::Reference;
}

CriterionVerdict AreaColumns::explainOne(
    const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, int number) const
{
    const auto area = size_t(number);
    CriterionVerdict verdict;
    verdict.criterion = criterion;
    verdict.place = m_areas[area];
    double margin = noNumber;
    const Held held = hold(rules, criterion, day);
    tell(held, area, std::span(&verdict.met, 1), std::span(&margin, 1));
    if (!std::isnan(margin))
        verdict.margin = margin;
    for (const Year year : window(rules, criterion, day)) {
        const auto figure = m_book.figures.at(number, held.of->number, year);
        if (figure)
            verdict.sources.push_back(m_book.figures.source(number, held.of->number, year));
        const auto share = held.of->share(*held.of->in(year), area);
        verdict.figures.emplace_back(year, share ? *share : figure.value_or(StatFigure()));
    }
    const double mean = held.years.empty() ? noNumber : held.mean(area);
    if (!std::isnan(mean))
        verdict.value = mean;
    const double bound = boundOf(held, area);
    if (!std::isnan(bound))
        verdict.limit = bound;
    else if (criterion.of == LimitOf::Absolute && criterion.limit && held.years.empty())
        verdict.limit = asDouble(*criterion.limit);
    if (verdict.met == Met::CannotTell)
        verdict.lack = lackOf(held, area);
    return verdict;
}

/// Of several divisions the one that decides: it meets the condition, or comes nearest.
CriterionVerdict AreaColumns::explain(
    const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, const Area& area) const
{
    std::vector<int> divisions = m_divisions[size_t(area.number)];
    std::erase_if(divisions, [&](int division) { return !m_areas[size_t(division)]->isThereOn(day); });
    if (!criterion.inAnyDivision || divisions.empty())
        return explainOne(rules, criterion, day, area.number);
    std::optional<CriterionVerdict> best;
    Met any = Met::No;
    for (const int division : divisions) {
        CriterionVerdict verdict = explainOne(rules, criterion, day, division);
        verdict.division = m_areas[size_t(division)]->name;
        any = std::max(any, verdict.met);
        const auto rank = [](const CriterionVerdict& each) { return std::pair(each.met, each.margin.value_or(0)); };
        if (!best || rank(*best) < rank(verdict))
            best = std::move(verdict);
    }
    best->met = any;
    return *best;
}

} // namespace indblik
