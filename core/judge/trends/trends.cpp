// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/trends/trends.h"

#include "core/judge/areas/areavalues.h"
#include "core/judge/trends/trendwords.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace indblik {

namespace {

double shownValue(const Ratio& value, Indicator::Unit unit)
{
    return unit == Indicator::Unit::Share ? asDouble(value) * 100 : asDouble(value);
}

std::optional<double> valueOf(const StatFigure& figure, Indicator::Unit unit)
{
    if (!figure.hasNumber())
        return std::nullopt;
    return figure.kind == StatFigure::Kind::Nil ? 0 : shownValue(figure.ratio, unit);
}

TrendPoint pointOf(const Period& period, const StatFigure& figure, Indicator::Unit unit, const Tongue& tongue)
{
    TrendPoint point{period, valueOf(figure, unit), unitFigureText(figure, unit, tongue), {}};
    if (figure.kind == StatFigure::Kind::Share)
        point.count = figure.ratio.value;
    return point;
}

QString axisTitleOf(Indicator::Unit unit, const Tongue& tongue)
{
    return unit == Indicator::Unit::Share ? tongue.translate("Trend", "Share, %1").arg(unitAxisText(unit, tongue))
                                          : tongue.translate("Trend", "Unit: %1").arg(unitAxisText(unit, tongue));
}

/// The numbers of another series as they stand behind a share, by period.
void addCounts(TrendLine& line, const Series& counts)
{
    std::map<Period, qint64> numbers;
    for (const SeriesFigure& figure : counts.known()) {
        if (figure.figure.hasNumber() && figure.figure.ratio.of == 1)
            numbers[figure.period] = figure.figure.kind == StatFigure::Kind::Nil ? 0 : figure.figure.ratio.value;
    }
    for (TrendPoint& point : line.points) {
        if (const auto number = numbers.find(point.period); number != numbers.end())
            point.count = number->second;
    }
}

TrendLine lineOf(const Series& series, const QString& title, std::span<const Series> counts, const Tongue& tongue)
{
    TrendLine line{title, {}, false, series.id.text(), {}};
    for (const SeriesFigure& figure : series.known())
        line.points.push_back(pointOf(figure.period, figure.figure, series.unit, tongue));
    for (const Series& each : counts) {
        if (series.counts == each.id) {
            addCounts(line, each);
            line.counted = withinSentence(each.title);
        }
    }
    return line;
}

/// What all of them measure; a line's title then says of whom.
QString subjectOf(std::span<const Series* const> series)
{
    const QString title = series.front()->title;
    const bool isOne =
        std::all_of(series.begin(), series.end(), [&title](const Series* each) { return each->title == title; });
    return isOne ? title : QString();
}

/// Where a break is not of all lines, its reason says of which. `series` are those of the lines, in their order.
void addBreaks(Trend& trend, std::span<const Series* const> series, std::span<const SeriesBreak> breaks)
{
    for (const SeriesBreak& each : breaks) {
        QStringList keys;
        QStringList titles;
        for (size_t i = 0; i < series.size(); ++i) {
            if (!each.isOf(series[i]->id))
                continue;
            keys.append(trend.lines[i].key);
            titles.append(trend.lines[i].title);
        }
        if (keys.isEmpty())
            continue;
        const bool isOfAll = size_t(keys.size()) == series.size();
        const QString reason =
            isOfAll ? each.reason : QStringLiteral("%1 (%2)").arg(each.reason, titles.join(QStringLiteral("; ")));
        trend.breaks.push_back({each.from.begin(), reason, !each.isComparable, keys});
    }
}

Trend ofSeries(std::span<const Series* const> all, std::span<const Series> counts, std::span<const SeriesBreak> breaks,
    const Tongue& tongue)
{
    Trend trend;
    std::vector<const Series*> series;
    QStringList others;
    for (const Series* each : all) {
        if (each->unit == all.front()->unit)
            series.push_back(each);
        else
            others.append(seriesName(*each, tongue));
    }
    if (!others.isEmpty())
        trend.notes.append(tongue.translate("Trend", "Not shown, for it is in another unit: %1")
                               .arg(others.join(QStringLiteral("; "))));
    if (series.empty())
        return trend;
    trend.unit = series.front()->unit;
    trend.axisTitle = axisTitleOf(trend.unit, tongue);
    trend.subject = subjectOf(series);
    for (const Series* each : series) {
        const bool isBrief = !trend.subject.isEmpty() && !each->population.isEmpty();
        QString title = isBrief ? each->population : each->name();
        if (each->isAdjusted)
            title = tongue.translate("Series", "%1, adjusted for social mix").arg(title);
        trend.lines.push_back(lineOf(*each, title, counts, tongue));
    }
    const char* several = QT_TRANSLATE_N_NOOP("Trend", "%n series");
    if (trend.subject.isEmpty())
        trend.subject = trend.lines.size() == 1 ? trend.lines.front().title
                                                : tongue.translate("Trend", several, int(trend.lines.size()));
    addBreaks(trend, series, breaks);
    return trend;
}

} // namespace

Trend seriesTrend(std::span<const Series* const> series, std::span<const Series> counts,
    std::span<const SeriesBreak> breaks, const Tongue& tongue)
{
    Trend trend = series.empty() ? Trend() : ofSeries(series, counts, breaks, tongue);
    if (!trend.isEmpty())
        tell(trend, tongue);
    return trend;
}

namespace {

/// "Mål: 29,9 %", and where there are several which of them: "Mål, ned med 10 %: 29,9 %".
QString targetTitle(const Reading& reading, bool isOneOfSeveral, const Tongue& tongue)
{
    const QString value = wantedText(reading.first(), reading.unit(), tongue);
    if (!isOneOfSeveral)
        return tongue.translate("Trend", "Target: %1").arg(value);
    Target target = *reading.target;
    target.due.reset();
    return tongue.translate("Trend", "Target, %1: %2")
        .arg(targetWords(target, reading.unit(), reading.otherName(), tongue), value);
}

void addTarget(Trend& trend, const Reading& reading, bool isOneOfSeveral, const Tongue& tongue)
{
    const Target& target = *reading.target;
    const Progress& progress = reading.first();
    if (!progress.wanted || target.kind == TargetKind::Parity)
        return;
    const auto years = trend.periods();
    const double from = target.base ? target.base->middle() : years.front().begin();
    const double to =
        target.due ? target.due->begin() + 1.0 / partsOfYear(target.due->kind()) : years.back().begin() + 1;
    trend.limits.push_back({TrendLimit::Kind::Target, targetTitle(reading, isOneOfSeveral, tongue),
        {{from, to, shownValue(*progress.wanted, reading.unit())}}});
}

void addProjection(Trend& trend, const Reading& reading, const Tongue& tongue)
{
    const Progress& progress = reading.first();
    if (!progress.projected || !progress.actual || !reading.target->due)
        return;
    const Indicator::Unit unit = reading.unit();
    TrendLine line{tongue.translate("Trend", "If it goes on like this"), {}, true, {}, {}};
    for (const Measured& end : {*progress.actual, Measured{*reading.target->due, *progress.projected}})
        line.points.push_back({end.period, shownValue(end.value, unit), unitValueText(end.value, unit, tongue), {}});
    trend.lines.push_back(std::move(line));
}

} // namespace

Trend goalTrend(const AccountBook& book, const GoalProgress& progress, const Tongue& tongue)
{
    const Reading* shown = progress.shown();
    if (!shown)
        return {};
    std::vector<const Series*> series = shown->series;
    if (shown->other)
        series.push_back(shown->other);
    Trend trend = ofSeries(series, book.series, book.breaks, tongue);
    if (trend.periods().empty())
        return {};
    std::vector<const Reading*> readings;
    for (const Reading& reading : progress.readings) {
        const bool isOnTheSame = !reading.series.empty() && reading.series.front() == shown->series.front();
        if (&reading == shown || (!progress.chosen() && isOnTheSame))
            readings.push_back(&reading);
    }
    for (const Reading* reading : readings)
        addTarget(trend, *reading, readings.size() > 1, tongue);
    addProjection(trend, *shown, tongue);
    tell(trend, tongue, 0);
    return trend;
}

namespace {

/// How many of the unit one is: the figures of areas are held as parts of 1.
qint64 areaScale(Indicator::Unit unit)
{
    return unit == Indicator::Unit::Share ? 100 : unit == Indicator::Unit::PerTenThousand ? 10'000 : 1;
}

/// A count of an indicator that is a share is told as the count it is, and is no point of the line.
TrendPoint areaPointOf(Year year, const StatFigure& figure, Indicator::Unit unit, const Tongue& tongue)
{
    TrendPoint point{year, {}, statFigureText(figure, tongue.locale()), {}};
    const auto number = numberOf(unit, figure);
    if (!number)
        return point;
    point.value = asDouble(*number) * double(areaScale(unit));
    if (figure.kind == StatFigure::Kind::Share)
        point.count = figure.ratio.value;
    Ratio shown = *number;
    if (unit != Indicator::Unit::PerTenThousand || !__builtin_mul_overflow(shown.value, areaScale(unit), &shown.value))
        point.text = unitValueText(shown, unit, tongue);
    return point;
}

} // namespace

Trend areaTrend(const Classifier& classifier, const ShownFigures& shown, const Indicator& indicator,
    std::span<const Area* const> areas, const Tongue& tongue)
{
    Trend trend;
    trend.unit = indicator.unit;
    trend.subject = indicator.briefTitle();
    trend.axisTitle = axisTitleOf(indicator.unit, tongue);
    const auto years = classifier.book().figures.years(indicator.number);
    for (const Area* area : areas) {
        TrendLine line{area->name, {}, false, area->id.text(), {}};
        for (const Year year : years) {
            auto figure = classifier.figures().share(*area, indicator, year);
            if (!figure)
                figure = classifier.book().figures.at(area->number, indicator.number, year);
            if (!figure)
                continue;
            if (shown.isHidden(*area, indicator, year))
                figure = StatFigure::mark(StatFigure::Kind::Suppressed);
            line.points.push_back(areaPointOf(year, *figure, indicator.unit, tongue));
        }
        trend.lines.push_back(std::move(line));
    }
    return trend;
}

namespace {

struct Counted
{
    qint64 count = 0;
    qint64 of = 0;
    int hiddenAreas = 0;    ///< among those that are counted
    qint64 hidden = 0;      ///< how many persons they have together
    std::vector<int> areas; ///< numbers of those that are counted

    /// Whether the sum is of few persons, or less the areas that are shown would tell one that is not.
    bool tellsTooMuch(int threshold) const
    {
        const auto isFew = [threshold](qint64 persons) { return persons > 0 && persons < threshold; };
        return of < threshold || isFew(count) || hiddenAreas == 1 || isFew(hidden);
    }
};

/// By the class of each area; then those in none, and last those whose class cannot be told.
std::vector<Counted> countedByClass(const Classifier& classifier, const ShownFigures& shown, const Classes& classes,
    size_t kinds, const Indicator& indicator, Year year)
{
    std::vector<Counted> sums(kinds + 2);
    for (const Area& area : classifier.book().areas) {
        const auto at = size_t(area.number);
        if (!classes.isThere[at])
            continue;
        const auto figure = classifier.figures().share(area, indicator, year);
        constexpr qint64 most = 1'000'000'000; // so that no sum overflows
        if (!figure || figure->kind != StatFigure::Kind::Share || qAbs(figure->ratio.value) > most
            || figure->ratio.of > most)
            continue;
        Counted& sum = sums[classes.open[at] != Classes::none   ? kinds + 1
                            : classes.held[at] == Classes::none ? kinds
                                                                : size_t(classes.held[at])];
        sum.count += figure->ratio.value;
        sum.of += figure->ratio.of;
        sum.areas.push_back(area.number);
        if (shown.isHidden(area, indicator, year)) {
            ++sum.hiddenAreas;
            sum.hidden += figure->ratio.value;
        }
    }
    return sums;
}

} // namespace

Trend typeTrend(const Classifier& classifier, const ShownFigures& shown, const RuleBasis& basis,
    const Indicator& indicator, const Tongue& tongue)
{
    const RuleSet& rules = *basis.rules;
    Trend trend;
    trend.unit = Indicator::Unit::Share;
    trend.subject = indicator.briefTitle();
    trend.axisTitle = axisTitleOf(trend.unit, tongue);
    const Classes classes = classifier.classes(rules, basis.day);
    for (const RuleClass& each : rules.classes)
        trend.lines.push_back({each.title, {}, false, each.title, {}});
    const QString others = tongue.translate("Trend", "Other areas");
    trend.lines.push_back({others, {}, false, others, {}});
    const QString open = tongue.translate("Trend", "Not settled");
    trend.lines.push_back({open, {}, false, open, {}});
    std::vector<std::vector<int>> first(trend.lines.size());
    for (const Year year : classifier.book().figures.years(indicator.number)) {
        const auto sums = countedByClass(classifier, shown, classes, rules.classes.size(), indicator, year);
        for (size_t i = 0; i < sums.size(); ++i) {
            if (sums[i].of <= 0)
                continue;
            const bool isKeptBack = sums[i].tellsTooMuch(classifier.book().disclosureThreshold);
            trend.lines[i].points.push_back(pointOf(year,
                isKeptBack ? StatFigure::mark(StatFigure::Kind::Suppressed)
                           : StatFigure::share(sums[i].count, sums[i].of),
                trend.unit, tongue));
            if (isKeptBack)
                continue;
            if (first[i].empty())
                first[i] = sums[i].areas;
            trend.lines[i].hasCourse = first[i] == sums[i].areas; // of the last one
        }
    }
    std::erase_if(trend.lines, [](const TrendLine& line) { return line.points.empty(); });
    for (TrendLine& line : trend.lines)
        line.isNamed = false;
    trend.notes.append(tongue.translate("Trend", "The types are those of “%1” on %2 in all years.")
                           .arg(rules.title, tongue.locale().toString(basis.day, QStringLiteral("d. MMMM yyyy"))));
    return trend;
}

namespace {

constexpr size_t leastForBands = 10;

/// The value below which so large a part of them lies, between two neighbours in proportion.
double quantile(const std::vector<double>& sorted, double part)
{
    const double place = part * double(sorted.size() - 1);
    const auto below = size_t(std::floor(place));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - double(below));
}

} // namespace

void addBands(Trend& trend, const Classifier& classifier, const ShownFigures& shown, const Indicator& indicator,
    const Tongue& tongue)
{
    TrendBand wide{tongue.translate("Trend", "80 % of the areas with figures"), {}};
    TrendBand narrow{tongue.translate("Trend", "Half of the areas with figures"), {}};
    TrendLine median{tongue.translate("Trend", "The middle area of those with figures"), {}, false, {}, {}};
    median.isNamed = false;
    const auto scale = double(areaScale(indicator.unit));
    const qint64 texted = indicator.unit == Indicator::Unit::Share ? 100 : 1;
    for (const Year year : classifier.book().figures.years(indicator.number)) {
        std::vector<double> values;
        for (const Area& area : classifier.book().areas) {
            if (area.kind != AreaKind::Area)
                continue;
            const auto value = classifier.figures().value(area, indicator, year);
            if (value && !shown.isHidden(area, indicator, year))
                values.push_back(*value * scale);
        }
        if (values.size() < leastForBands)
            continue;
        std::sort(values.begin(), values.end());
        wide.spans.push_back({year, quantile(values, 0.1), quantile(values, 0.9)});
        narrow.spans.push_back({year, quantile(values, 0.25), quantile(values, 0.75)});
        const double middle = quantile(values, 0.5);
        median.points.push_back({year, middle,
            unitValueText({qint64(std::llround(middle * 1000)), 1000 * texted}, indicator.unit, tongue), {}});
    }
    if (median.points.empty())
        return;
    trend.bands = {std::move(wide), std::move(narrow)};
    trend.lines.push_back(std::move(median));
    trend.unit = indicator.unit;
    trend.subject = indicator.briefTitle();
    trend.axisTitle = axisTitleOf(indicator.unit, tongue);
}

namespace {

double momentOf(const QDate& day)
{
    return day.year() + double(day.dayOfYear() - 1) / day.daysInYear();
}

/// All conditions of a class on the indicator that have a limit of their own.
std::vector<const RuleCriterion*> conditionsOn(const RuleClass& ruleClass, const Indicator& indicator)
{
    std::vector<const RuleCriterion*> found;
    for (const RuleWay& way : ruleClass.ways) {
        for (const auto* conditions : {&way.gates, &way.criteria}) {
            for (const RuleCriterion& each : *conditions) {
                const bool isThere = std::any_of(found.begin(), found.end(),
                    [&each](const RuleCriterion* known) { return known->limit == each.limit; });
                if (each.indicator == indicator.key && each.limit && each.of == LimitOf::Absolute && !isThere)
                    found.push_back(&each);
            }
        }
    }
    return found;
}

} // namespace

void addLimits(Trend& trend, const Scheme& scheme, const Indicator& indicator, const Tongue& tongue)
{
    const auto periods = trend.periods();
    if (periods.empty())
        return;
    const double first = periods.front().begin();
    const double last = periods.back().begin() + 1;
    std::vector<TrendLimit> limits;
    const RuleSet* before = nullptr;
    for (const RuleSet& rules : scheme.ruleSets) {
        const double from = std::max(first, momentOf(rules.from));
        const double to = rules.to ? std::min(last, momentOf(*rules.to)) : last;
        if (from >= to)
            continue;
        // The n-th condition of these rules steps on from the n-th of those before.
        size_t at = 0;
        for (const RuleClass& each : rules.classes) {
            for (const RuleCriterion* condition : conditionsOn(each, indicator)) {
                if (at == limits.size())
                    limits.push_back({TrendLimit::Kind::Rule, {}, {}});
                TrendLimit& limit = limits[at++];
                limit.steps.push_back({from, to, asDouble(*condition->limit) * double(areaScale(indicator.unit))});
                QString text = limitText(*condition, tongue.locale());
                if (condition->inAnyDivision)
                    text = tongue.translate("Trend", "%1 in a division").arg(text);
                if (!limit.title.isEmpty())
                    text = tongue.translate("Trend", "%1, from %2 %3").arg(limit.title, timeMarkText(from), text);
                limit.title = text;
            }
        }
        if (before && at > 0)
            trend.breaks.push_back({from, tongue.translate("Trend", "New rules: %1").arg(rules.title), false, {}});
        before = &rules;
    }
    for (TrendLimit& limit : limits) {
        limit.title = tongue.translate("Trend", "Limit: %1").arg(limit.title);
        trend.limits.push_back(std::move(limit));
    }
}

} // namespace indblik
