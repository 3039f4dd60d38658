// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/trendplan.h"

#include "core/chart/labelplaces.h"
#include "core/chart/trendpieces.h"
#include "core/shortname.h"

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

using Label = TrendPlan::Label;

// In pixels of a screen.
constexpr double gutter = 20; ///< between the plot and the labels, for the lines that lead to them
constexpr double labelGap = 2;
constexpr double breakGap = 4;
constexpr double zigzagHeight = 15;
constexpr double leastPlot = 146;
constexpr double rightWithoutLabels = 16;
constexpr double dense = 19; ///< periods that are nearer to each other have small marks

constexpr double labelsPart = 0.4; ///< of the width, at most
constexpr double mostTicks = 40;   ///< more would be a grey bar
constexpr size_t fewLines = 8;

const TrendPoint* lastValue(const TrendLine& line)
{
    const auto last = std::find_if(
        line.points.rbegin(), line.points.rend(), [](const TrendPoint& point) { return point.value.has_value(); });
    return last == line.points.rend() ? nullptr : &*last;
}

/// Where at its end a band is seen: in the middle, or above the next one, which lies on it.
double shownMiddle(const Trend& trend, size_t band)
{
    const TrendBand::Span& span = trend.bands[band].spans.back();
    const bool isCovered = band + 1 < trend.bands.size() && !trend.bands[band + 1].spans.empty();
    const TrendBand::Span* above = isCovered ? &trend.bands[band + 1].spans.back() : nullptr;
    if (above && above->period == span.period && above->high < span.high)
        return (above->high + span.high) / 2;
    return (span.low + span.high) / 2;
}

/// Without places.
std::vector<Label> labelsOf(const Trend& trend, const TrendAxis& time, const Tongue& tongue)
{
    std::vector<Label> labels;
    const auto periods = trend.periods();
    for (size_t i = 0; i < trend.lines.size(); ++i) {
        const TrendPoint* last = lastValue(trend.lines[i]);
        if (!last)
            continue;
        Label label{Label::Kind::Line, ChartInk::Line, i, last->text, trend.lines[i].title,
            {last->period.middle(), *last->value}, trend.lines[i].isProjection};
        // The value is not that of the period in which the others end.
        if (last->period != periods.back())
            label.title += QStringLiteral(" (%1)").arg(last->period.text(tongue.locale()));
        labels.push_back(std::move(label));
    }
    for (size_t i = 0; i < trend.limits.size(); ++i) {
        const auto steps = shownSteps(trend.limits[i], time);
        if (!steps.empty())
            labels.push_back({Label::Kind::Limit, inkOf(trend.limits[i]), i, {}, trend.limits[i].title,
                {steps.back().to, steps.back().value}});
    }
    for (size_t i = 0; i < trend.bands.size(); ++i) {
        const TrendBand& band = trend.bands[i];
        if (!band.spans.empty())
            labels.push_back({Label::Kind::Band, ChartInk::Band, i, {}, band.title,
                {band.spans.back().period.middle(), shownMiddle(trend, i)}});
    }
    return labels;
}

/// How wide the labels are together; their texts are fitted.
double fitLabels(TrendPlan& plan, const ChartTexts& texts)
{
    for (const Label& label : plan.names) {
        if (!label.value.isEmpty())
            plan.valuesWidth = std::max(
                plan.valuesWidth, std::ceil(texts.width(label.value, ChartText::Value)) + valueGap * plan.unit);
    }
    const double most = plan.width * labelsPart - sampleWidth * plan.unit;
    QStringList titles;
    for (const Label& label : plan.names)
        titles.append(label.title);
    const auto places = partings(titles);
    double widest = 0;
    for (size_t i = 0; i < plan.names.size(); ++i) {
        Label& label = plan.names[i];
        const double indent = label.value.isEmpty() ? 0 : plan.valuesWidth;
        const double room = std::max(1.0, most - indent);
        auto fit = texts.fit(label.title, ChartText::Name, room);
        // Where the end is cut off, two of one beginning would look alike.
        if (fit.shown != label.title) {
            const auto width = [&texts](const QString& text) { return texts.width(text, ChartText::Name); };
            fit = texts.fit(shortName(label.title, places[i], room, width), ChartText::Name, room);
        }
        label.shown = fit.shown;
        label.place.setHeight(fit.height);
        widest = std::max(widest, indent + std::ceil(fit.width));
    }
    return plan.names.empty() ? 0 : sampleWidth * plan.unit + widest;
}

void setAxes(TrendPlan& plan, const Trend& trend, const Tongue& tongue, const ChartTexts& texts)
{
    TrendScale& scale = plan.scale;
    scale.time = plan.content.time;
    scale.values = plan.content.values;
    double left = 0;
    for (const double mark : scale.values.marks()) {
        plan.valueMarks.push_back({mark, axisMarkText(mark, trend, scale.values, tongue)});
        left = std::max(left, std::ceil(texts.width(plan.valueMarks.back().text, ChartText::Axis)));
    }
    scale.left = left + markGap * plan.unit;
    const double labels = fitLabels(plan, texts);
    const double right = labels > 0 ? labels + gutter * plan.unit : rightWithoutLabels * plan.unit;
    scale.right = std::max(scale.left + 10, plan.width - right);
    for (Label& label : plan.names)
        label.place = {scale.right + gutter * plan.unit, 0, labels, label.place.height()};
}

/// As many names of years as have room, each under the middle of its year.
void setTimes(TrendPlan& plan, const Trend& trend, const ChartTexts& texts)
{
    const TrendAxis& time = plan.scale.time;
    const double year = (plan.scale.right - plan.scale.left) / (time.last - time.first);
    double widest = 0;
    for (const double mark : time.marks())
        widest = std::max(widest, texts.width(timeMarkText(mark), ChartText::Axis) + valueGap * plan.unit);
    double step = time.step;
    for (const int more : {2, 5, 10, 20, 50}) {
        if (step * year < widest)
            step = time.step * more;
    }
    const auto periods = trend.periods();
    for (double at = time.first; at + 1 <= time.last && !periods.empty(); at += step)
        plan.timeMarks.push_back({at + 0.5, timeMarkText(at)});
    // Between the years, so that parts of years find their own.
    for (double at = time.first; time.last - time.first <= mostTicks && at <= time.last; ++at)
        plan.ticks.push_back(at);
    const double apart = (plan.scale.right - plan.scale.left) / double(std::max<size_t>(1, periods.size()));
    plan.markRadius = plan.unit * (trend.lines.size() <= fewLines && apart >= dense * plan.unit ? 4 : 3);
}

/// Places each reason right of its line, or left of it; false where one does not fit.
bool fitReasons(TrendPlan& plan)
{
    const double gap = breakGap * plan.unit;
    double used = 0;
    for (size_t i = 0; i < plan.breaks.size(); ++i) {
        TrendPlan::Break& each = plan.breaks[i];
        const double next = i + 1 < plan.breaks.size() ? plan.breaks[i + 1].x - gap : plan.width;
        if (each.x + gap + each.width <= next)
            each.left = each.x + gap;
        else if (each.x - gap - each.width >= used)
            each.left = each.x - gap - each.width;
        else
            return false;
        used = std::max(each.x, each.left + each.width) + gap;
    }
    return true;
}

void setBreaks(TrendPlan& plan, const Trend& trend, const ChartTexts& texts)
{
    const TrendScale& scale = plan.scale;
    for (const TrendBreak& each : trend.breaks) {
        if (scale.time.first <= each.at && each.at < scale.time.last)
            plan.breaks.push_back(
                {scale.x(each.at), each.reason, each.reason, 0, texts.width(each.reason, ChartText::Axis), each.parts});
    }
    std::stable_sort(plan.breaks.begin(), plan.breaks.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
    if (fitReasons(plan))
        return;
    for (size_t i = 0; i < plan.breaks.size(); ++i) {
        TrendPlan::Break& each = plan.breaks[i];
        each.shown = QString::number(i + 1);
        each.width = texts.width(each.shown, ChartText::Axis);
        each.left = each.x + breakGap * plan.unit;
        plan.notes.append(QStringLiteral("%1  ").arg(i + 1) + each.reason);
    }
}

/// Leaves out the last lines until the rest has room.
void countWithoutRoom(TrendPlan& plan, const Tongue& tongue, size_t room)
{
    if (plan.labels.size() <= room)
        return;
    const size_t out = plan.labels.size() - room + 1;
    Label more{Label::Kind::More};
    for (size_t i = plan.labels.size(); i-- > 0 && more.index < out;) {
        if (plan.labels[i].kind != Label::Kind::Line)
            continue;
        more.place = plan.labels[i].place;
        plan.labels.erase(plan.labels.begin() + qsizetype(i));
        ++more.index;
    }
    if (more.index == 0)
        return;
    const char* words = QT_TRANSLATE_N_NOOP("Trend", "and %n more");
    more.title = tongue.translate("Trend", words, int(more.index));
    more.shown = more.title;
    plan.labels.push_back(more);
}

double heightOf(const std::vector<Label>& labels, double gap)
{
    double height = 0;
    for (const Label& label : labels)
        height += label.place.height() + gap;
    return height;
}

void placeLabels(TrendPlan& plan, const Tongue& tongue, const ChartTexts& texts, double top, double bottom)
{
    plan.labels = plan.names;
    double gap = labelGap * plan.unit;
    if (heightOf(plan.labels, gap) > bottom - top) {
        countWithoutRoom(plan, tongue, size_t(std::max(1.0, std::floor((bottom - top) / texts.closest))));
        // Many stand closer, as long as no letter touches one of the next line.
        for (Label& label : plan.labels)
            label.place.setHeight(std::min(label.place.height(), texts.closest));
        gap = 0;
    }
    std::vector<LabelWish> wishes;
    for (Label& label : plan.labels) {
        label.end = plan.scale.spot(label.from);
        const double lowest = bottom - label.place.height() - gap;
        const double wish = label.end.y() - std::min(plan.line, label.place.height()) / 2;
        wishes.push_back(
            {label.kind == Label::Kind::More ? lowest : std::min(wish, lowest), label.place.height() + gap});
    }
    const auto tops = labelPlaces(wishes, top, bottom);
    for (size_t i = 0; i < plan.labels.size(); ++i)
        plan.labels[i].place.moveTop(tops[i]);
    std::stable_sort(plan.labels.begin(), plan.labels.end(),
        [](const Label& a, const Label& b) { return a.place.top() < b.place.top(); });
}

/// A zigzag where the axis leaves out what lies below.
QList<QPointF> zigzagOf(const TrendScale& scale, double unit)
{
    const QPointF top(scale.left, scale.bottom);
    const QPointF down(0, (scale.base - scale.bottom) / 6);
    const QPointF aside(3.5 * unit, 0);
    return {top, top + down, top + down * 2 - aside, top + down * 3 + aside, top + down * 4 - aside, top + down * 5,
        {scale.left, scale.base}};
}

} // namespace

TrendPlan planTrend(const Trend& trend, const Tongue& tongue, const ChartTexts& texts, double width, double unit)
{
    TrendPlan plan;
    plan.width = width;
    plan.unit = unit;
    plan.line = texts.line;
    plan.content = contentOf(trend);
    if (!trend.axisTitle.isEmpty())
        plan.title = texts.fit(trend.axisTitle, ChartText::Axis, width);
    plan.names = labelsOf(trend, plan.content.time, tongue);
    setAxes(plan, trend, tongue, texts);
    setTimes(plan, trend, texts);
    setBreaks(plan, trend, texts);
    const TrendAxis& values = plan.content.values;
    if (!values.beginsAtZero())
        plan.notes.append(
            tongue.translate("Trend", "The axis begins at %1.").arg(axisMarkText(values.first, trend, values, tongue)));
    plan.notes.append(trend.notes);
    plan.notes.removeAll(QString());
    return plan;
}

void setHeight(
    TrendPlan& plan, const Tongue& tongue, const ChartTexts& texts, double top, double height, NamesWithoutRoom names)
{
    TrendScale& scale = plan.scale;
    plan.top = top;
    plan.breakTop = top + (plan.title.height > 0 ? plan.title.height + 4 * plan.unit : 0);
    const double head = plan.breakTop + (plan.breaks.empty() ? 0 : plan.line + 2 * plan.unit);
    const double foot = (tickLength + 3) * plan.unit + plan.line;
    // Half a line, for the mark at the top stands around its value.
    scale.top = head + std::ceil(plan.line / 2);
    scale.base = std::max(top + height - foot, scale.top + 2 * zigzagHeight * plan.unit);
    if (names == NamesWithoutRoom::MakeHigher)
        scale.base = std::max({scale.base, scale.top + leastPlot * plan.unit,
            scale.top + heightOf(plan.names, labelGap * plan.unit) - foot});
    const bool isBroken = !scale.values.beginsAtZero();
    scale.bottom = scale.base - (isBroken ? zigzagHeight * plan.unit : 0);
    plan.zigzag = isBroken ? zigzagOf(scale, plan.unit) : QList<QPointF>();
    plan.height = std::max(height, scale.base + foot - top);
    placeLabels(plan, tongue, texts, head, scale.base + foot);
    setPieces(plan);
}

} // namespace indblik
