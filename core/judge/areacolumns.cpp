// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areacolumns.h"

#include "core/judge/exactlimit.h"

#include <algorithm>
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
            m_indicators.emplace(indicator.key, indicator.number);
    }
    for (const Indicator& indicator : book.indicators) {
        if (const auto whole = m_indicators.find(indicator.of); whole != m_indicators.end() && indicator.number > 0)
            m_wholes.emplace(indicator.number, whole->second);
    }
    layOutFigures();
}

void AreaColumns::linkAreas()
{
    m_areas.resize(m_size);
    m_divisions.resize(m_size);
    m_regions.resize(m_size);
    m_isArea.assign(m_size, 0);
    m_firstDays.assign(m_size, std::numeric_limits<qint64>::max());
    m_endDays.assign(m_size, std::numeric_limits<qint64>::max());
    std::map<AreaId, const Area*> byId;
    for (const Area& area : m_book.areas) {
        byId.emplace(area.id, &area);
        m_areas[size_t(area.number)] = &area;
        if (area.kind == AreaKind::Region)
            m_regionNumbers.push_back(size_t(area.number));
        m_isArea[size_t(area.number)] = area.kind == AreaKind::Area;
        m_firstDays[size_t(area.number)] = area.from ? area.from->toJulianDay() : std::numeric_limits<qint64>::min();
        if (area.until)
            m_endDays[size_t(area.number)] = area.until->toJulianDay();
    }
    for (const Area& area : m_book.areas) {
        if (area.kind == AreaKind::Nation)
            m_nation = area.number;
        const auto whole = area.partOf ? byId.find(*area.partOf) : byId.end();
        if (whole == byId.end())
            continue;
        auto& divisions = m_divisions[size_t(whole->second->number)];
        if (area.kind == AreaKind::Division) {
            if (divisions.empty())
                m_withDivisions.push_back(whole->second->number);
            divisions.push_back(area.number);
        } else if (whole->second->kind == AreaKind::Region) {
            m_regions[size_t(area.number)] = whole->second->number;
        }
    }
}

std::vector<quint8> AreaColumns::areasOn(const QDate& day) const
{
    const qint64 number = day.toJulianDay();
    std::vector<quint8> there(m_size);
    for (size_t area = 0; area < m_size; ++area)
        there[area] = m_isArea[area] & quint8(m_firstDays[area] <= number) & quint8(number < m_endDays[area]);
    return there;
}

void AreaColumns::layOutFigures()
{
    for (const auto& [key, number] : m_indicators) {
        const bool hasWhole = m_wholes.contains(number);
        for (const Year year : m_book.figures.years(number)) {
            auto& column = m_values[number][year];
            column.assign(m_size, noNumber);
            const AreaFigures::Column& figures = *m_book.figures.column(number, year);
            const size_t filled = std::min(m_size, figures.kinds.size());
            int& numbers = m_filled[number][year];
            for (size_t area = 1; area < filled; ++area) {
                const auto kind = StatFigure::Kind(figures.kinds[area]);
                // Most figures need no other to be told.
                const bool isAlone = kind == StatFigure::Kind::Share || kind == StatFigure::Kind::TypedShare
                                     || (kind == StatFigure::Kind::Number && !hasWhole);
                if (isAlone)
                    column[area] = asDouble(figures.ratios[area]);
                else if (const auto ratio = ratioAt(int(area), number, year))
                    column[area] = asDouble(*ratio);
                numbers += int(!std::isnan(column[area]));
            }
        }
    }
}

/// The number of the indicator in that year: a share as a part of 1, whether it is kept with its whole or apart.
std::optional<Ratio> AreaColumns::ratioAt(int area, int indicator, Year year) const
{
    const auto figure = m_book.figures.at(area, indicator, year);
    if (!figure || !figure->hasNumber())
        return std::nullopt;
    if (figure->kind == StatFigure::Kind::Nil)
        return Ratio{0, 1};
    const auto whole = m_wholes.find(indicator);
    if (figure->isShare() || whole == m_wholes.end())
        return figure->ratio;
    const auto of = m_book.figures.at(area, whole->second, year);
    if (!of || of->kind != StatFigure::Kind::Number || of->ratio.value <= 0)
        return std::nullopt;
    // 0.5 of 20 is 5 of 200.
    Ratio share = figure->ratio;
    if (__builtin_mul_overflow(share.value, of->ratio.of, &share.value)
        || __builtin_mul_overflow(share.of, of->ratio.value, &share.of))
        return std::nullopt;
    return share;
}

std::optional<StatFigure> AreaColumns::shareAt(int area, int indicator, Year year) const
{
    const auto figure = m_book.figures.at(area, indicator, year);
    const auto whole = m_wholes.find(indicator);
    if (!figure || figure->kind != StatFigure::Kind::Number || figure->ratio.of != 1 || whole == m_wholes.end())
        return std::nullopt;
    const auto of = m_book.figures.at(area, whole->second, year);
    if (!of || of->kind != StatFigure::Kind::Number || of->ratio.of != 1 || of->ratio.value <= 0)
        return std::nullopt;
    return StatFigure::share(figure->ratio.value, of->ratio.value);
}

std::optional<StatFigure> AreaColumns::share(const Area& area, const Indicator& indicator, Year year) const
{
    return shareAt(area.number, indicator.number, year);
}

std::optional<double> AreaColumns::value(const Area& area, const Indicator& indicator, Year year) const
{
    const auto column = values(indicator.number, year);
    const auto at = size_t(area.number);
    return at < column.size() && !std::isnan(column[at]) ? std::optional(column[at]) : std::nullopt;
}

std::span<const double> AreaColumns::values(int indicator, Year year) const
{
    const auto ofIndicator = m_values.find(indicator);
    if (ofIndicator == m_values.end())
        return {};
    const auto found = ofIndicator->second.find(year);
    return found == ofIndicator->second.end() ? std::span<const double>() : std::span(found->second);
}

/// The years whose mean counts on that day, the newest first; none where there are no figures new enough.
std::vector<Year> AreaColumns::window(const RuleSet& rules, const RuleCriterion& criterion, const QDate& day) const
{
    const auto number = m_indicators.find(criterion.indicator);
    if (number == m_indicators.end())
        return {};
    const auto known = m_values.find(number->second);
    if (known == m_values.end())
        return {};
    const int newestAllowed = day.year() - criterion.lag;
    const int oldestAllowed = newestAllowed - rules.oldestFigures;
    int most = 0;
    for (const auto& [year, numbers] : m_filled.at(number->second)) {
        if (year.number() >= oldestAllowed && year.number() <= newestAllowed)
            most = std::max(most, numbers);
    }
    std::optional<Year> newest;
    for (const auto& [year, numbers] : m_filled.at(number->second)) {
        if (year.number() >= oldestAllowed && year.number() <= newestAllowed && 2 * numbers >= most)
            newest = year;
    }
    if (!newest)
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

/// What a relative limit is a multiple of; 1 for an absolute one.
std::optional<double> AreaColumns::reference(
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

/// Compares by whole numbers; what does not fit stays as it was told.
Met AreaColumns::exactly(const RuleCriterion& criterion, const std::vector<Year>& years, int area, Met told) const
{
    const int indicator = m_indicators.at(criterion.indicator);
    const int whole = criterion.of == LimitOf::Nation ? m_nation : m_regions[size_t(area)];
    std::vector<Ratio> figures;
    std::vector<Ratio> reference;
    for (const Year year : years) {
        figures.push_back(ratioAt(area, indicator, year).value_or(Ratio()));
        if (criterion.of != LimitOf::Absolute)
            reference.push_back(ratioAt(whole, indicator, year).value_or(Ratio()));
    }
    const auto meets = meetsExactly(criterion.sign, figures, *criterion.limit, reference);
    return !meets ? told : *meets ? Met::Yes : Met::No;
}

/// The limit of each region by its number; NaN for 0, which is none.
std::vector<double> AreaColumns::limitsOfRegions(
    const RuleCriterion& criterion, const std::vector<Year>& years, double factor) const
{
    std::vector<double> limits(m_size, noNumber);
    for (const size_t number : m_regionNumbers) {
        double sum = 0;
        for (const Year year : years)
            sum += values(m_indicators.at(criterion.indicator), year)[number];
        limits[number] = factor * sum / double(years.size());
    }
    return limits;
}

namespace {

/// The columns of a condition's years over a range of areas, and the limit of each.
struct Held
{
    std::vector<const double*> columns;
    std::vector<double> bounds; ///< of a limit by region; empty where it is the same for all
    double bound = noNumber;
    double perYear = 1;
    double side = 1; ///< -1 where less than the limit meets it

    double boundOf(size_t i) const { return bounds.empty() ? bound : bounds[i]; }

    double inside(size_t i) const
    {
        double sum = 0;
        for (const double* column : columns)
            sum += column[i];
        return (sum * perYear - boundOf(i)) * side;
    }
};

/// Two where it is more than 0, none where it is not, one where it is no number: that is not equal to itself.
Met metOf(double inside)
{
    return Met(quint8(quint8(inside > 0) * 2 + quint8(inside != inside)));
}

/// So many areas are told before it is looked whether one of them must be compared exactly.
constexpr size_t block = 64;

/// Tells a block from its first area on; true where a figure is so near to the limit that it must be compared exactly.
/// A loop of its own for each number of years, and none of them with a branch, for it runs over the whole country.
template<int years>
bool tellBlock(const Held& held, size_t first, size_t size, Met* told)
{
    const double* columns[years];
    for (int k = 0; k < years; ++k)
        columns[k] = held.columns[size_t(k)] + first;
    const double bound = held.bound;
    const double near = closeCall * bound;
    const double perYear = held.perYear;
    const double side = held.side;
    int closeCalls = 0;
    for (size_t i = 0; i < size; ++i) {
        double sum = columns[0][i];
        for (int k = 1; k < years; ++k)
            sum += columns[k][i];
        const double inside = (sum * perYear - bound) * side;
        closeCalls += int(std::abs(inside) <= near);
        told[i] = metOf(inside);
    }
    return closeCalls > 0;
}

bool tellAnyBlock(const Held& held, size_t first, size_t size, Met* told)
{
    const size_t years = held.bounds.empty() ? held.columns.size() : 0;
    if (years == 1)
        return tellBlock<1>(held, first, size, told);
    if (years == 2)
        return tellBlock<2>(held, first, size, told);
    if (years == 4)
        return tellBlock<4>(held, first, size, told);
    int closeCalls = 0;
    for (size_t i = 0; i < size; ++i) {
        const double inside = held.inside(first + i);
        closeCalls += int(std::abs(inside) <= closeCall * held.boundOf(first + i));
        told[i] = metOf(inside);
    }
    return closeCalls > 0;
}

} // namespace

void AreaColumns::tell(const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, size_t from,
    std::span<Met> met, std::span<double> margins) const
{
    const std::vector<Year> years = window(rules, criterion, day);
    if (years.empty() || !criterion.limit)
        return;
    const double factor = asDouble(*criterion.limit);
    Held held{.bound = factor * reference(criterion, years, 0).value_or(noNumber),
        .perYear = 1.0 / double(years.size()),
        .side = isAbove(criterion.sign) ? 1.0 : -1.0};
    for (const Year year : years)
        held.columns.push_back(values(m_indicators.at(criterion.indicator), year).data() + from);
    if (criterion.of == LimitOf::Region) {
        const auto limits = limitsOfRegions(criterion, years, factor);
        for (size_t i = 0; i < met.size(); ++i)
            held.bounds.push_back(limits[size_t(m_regions[from + i])]);
    }
    for (size_t first = 0; first < met.size(); first += block) {
        const size_t size = std::min(block, met.size() - first);
        if (!tellAnyBlock(held, first, size, met.data() + first))
            continue;
        for (size_t i = first; i < first + size; ++i) {
            if (std::abs(held.inside(i)) <= closeCall * held.boundOf(i))
                met[i] = exactly(criterion, years, int(from + i), met[i]);
        }
    }
    for (size_t i = 0; i < margins.size(); ++i)
        margins[i] = held.inside(i) / (held.boundOf(i) > 0 ? held.boundOf(i) : 1.0);
}

CriterionColumn AreaColumns::tell(
    const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, bool withMargins) const
{
    CriterionColumn column{
        std::vector<Met>(m_size, Met::CannotTell), std::vector<double>(withMargins ? m_size : 0, noNumber)};
    tell(rules, criterion, day, 0, column.met, column.margins);
    if (criterion.inAnyDivision)
        tellDivisions(column, day);
    return column;
}

bool AreaColumns::isThere(int area, qint64 day) const
{
    return m_firstDays[size_t(area)] <= day && day < m_endDays[size_t(area)];
}

/// An area with divisions is told from those that are there; one without is its own only division.
void AreaColumns::tellDivisions(CriterionColumn& column, const QDate& day) const
{
    const bool withMargins = !column.margins.empty();
    for (const int area : m_withDivisions) {
        std::optional<Met> any;
        double margin = noNumber;
        for (const int division : m_divisions[size_t(area)]) {
            if (!isThere(division, day.toJulianDay()))
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

Lack AreaColumns::lackOf(const RuleCriterion& criterion, const std::vector<Year>& years, int area) const
{
    if (!criterion.limit)
        return Lack::Limit;
    const auto number = m_indicators.find(criterion.indicator);
    if (number == m_indicators.end() || years.empty())
        return Lack::Figure;
    for (const Year year : years) {
        const auto figure = m_book.figures.at(area, number->second, year);
        if (figure && figure->kind == StatFigure::Kind::Suppressed)
            return Lack::Suppressed;
        if (!figure || !figure->hasNumber())
            return Lack::Figure;
        if (!ratioAt(area, number->second, year))
            return Lack::Whole;
    }
    return Lack::Reference;
}

CriterionVerdict AreaColumns::explainOne(
    const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, int area) const
{
    CriterionVerdict verdict;
    verdict.criterion = criterion;
    verdict.place = m_areas[size_t(area)];
    double margin = noNumber;
    tell(rules, criterion, day, size_t(area), std::span(&verdict.met, 1), std::span(&margin, 1));
    if (!std::isnan(margin))
        verdict.margin = margin;
    const std::vector<Year> years = window(rules, criterion, day);
    double sum = 0;
    for (const Year year : years) {
        const int number = m_indicators.at(criterion.indicator);
        sum += values(number, year)[size_t(area)];
        const auto figure = m_book.figures.at(area, number, year);
        if (figure)
            verdict.sources.push_back(m_book.figures.source(area, number, year));
        const auto share = shareAt(area, number, year);
        verdict.figures.emplace_back(year, share ? *share : figure.value_or(StatFigure()));
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
CriterionVerdict AreaColumns::explain(
    const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, const Area& area) const
{
    std::vector<int> divisions = m_divisions[size_t(area.number)];
    std::erase_if(divisions, [&](int division) { return !isThere(division, day.toJulianDay()); });
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
