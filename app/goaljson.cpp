// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/goaljson.h"

#include "app/json.h"
#include "core/judge/cards/goaldue.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

/// In percent of a share, to four decimals, so that 33.2 is not 33.199999999999996.
QJsonValue numberOf(const std::optional<Ratio>& value, Indicator::Unit unit)
{
    if (!value)
        return QJsonValue::Null;
    const double number = asDouble(*value) * (unit == Indicator::Unit::Share ? 100 : 1);
    return std::round(number * 10'000) / 10'000;
}

QString unitText(Indicator::Unit unit)
{
    return unit == Indicator::Unit::Share ? QStringLiteral("percent") : indicatorUnitText(unit);
}

QJsonValue numberOf(const std::optional<PercentagePoints>& change)
{
    return orNull(change, [](PercentagePoints each) { return double(each.hundredths()) / 100; });
}

QJsonValue numberOf(const std::optional<RelativeChange>& change)
{
    return orNull(change, [](RelativeChange each) { return double(each.tenths()) / 10; });
}

QJsonValue yearOf(const std::optional<Period>& period)
{
    return orNull(period, [](const Period& each) { return each.year().number(); });
}

QJsonObject progressJson(const Progress& progress, Indicator::Unit unit, const QString& on)
{
    const auto value = [](const std::optional<Measured>& measured) {
        return measured ? std::optional(measured->value) : std::nullopt;
    };
    const auto period = [](const std::optional<Measured>& measured) {
        return measured ? std::optional(measured->period) : std::nullopt;
    };
    return {{QStringLiteral("on"), textOrNull(on)}, {QStringLiteral("unit"), unitText(unit)},
        {QStringLiteral("base"), numberOf(value(progress.base), unit)},
        {QStringLiteral("baseYear"), yearOf(period(progress.base))},
        {QStringLiteral("actual"), numberOf(value(progress.actual), unit)},
        {QStringLiteral("actualYear"), yearOf(period(progress.actual))},
        {QStringLiteral("other"), numberOf(value(progress.other), unit)},
        {QStringLiteral("changePp"), numberOf(progress.points)},
        {QStringLiteral("changePct"), numberOf(progress.relative)},
        {QStringLiteral("wanted"), numberOf(progress.wanted, unit)},
        {QStringLiteral("onPath"), numberOf(progress.onPath, unit)},
        {QStringLiteral("projected"), numberOf(progress.projected, unit)},
        {QStringLiteral("verdict"), verdictText(progress.verdict)},
        {QStringLiteral("why"), progress.why == Untold::Nothing ? QJsonValue() : QJsonValue(untoldText(progress.why))},
        {QStringLiteral("dueFigureMissing"), progress.toldBy.has_value()},
        {QStringLiteral("isProvisional"), progress.isProvisional()},
        {QStringLiteral("isProposed"), progress.isProposed}, {QStringLiteral("standsIn"), progress.standsIn}};
}

QJsonValue amountJson(const Target& target, Indicator::Unit unit)
{
    const bool isPart = target.kind == TargetKind::PercentOfBase || target.kind == TargetKind::PercentagePoints;
    return numberOf(target.amount, isPart ? Indicator::Unit::Share : unit);
}

QString amountUnit(const Target& target, Indicator::Unit unit)
{
    if (target.kind == TargetKind::PercentagePoints)
        return QStringLiteral("percentagePoints");
    return target.kind == TargetKind::PercentOfBase ? QStringLiteral("percentOfBase") : unitText(unit);
}

QJsonObject listJson(const ListChange& list)
{
    const auto names = [](const QStringList& all) { return QJsonArray::fromStringList(all); };
    return {{QStringLiteral("before"), list.countBefore}, {QStringLiteral("now"), list.countNow},
        {QStringLiteral("rulesChanged"), list.rulesChanged}, {QStringLiteral("byFigures"), names(list.byFigures)},
        {QStringLiteral("byRule"), names(list.byRule)}, {QStringLiteral("unknown"), names(list.unknown)},
        {QStringLiteral("isIllustrative"), list.isIllustrative}};
}

QString measuredOn(const Reading& reading, size_t at)
{
    return at < reading.series.size() ? seriesName(*reading.series[at], Tongue::ofProgram()) : QString();
}

QJsonObject readingJson(const Goal& goal, const Reading& reading, qsizetype number)
{
    const Target& target = *reading.target;
    QJsonObject json = progressJson(reading.first(), reading.unit(), measuredOn(reading, 0));
    json[QStringLiteral("number")] = number;
    json[QStringLiteral("kind")] = targetKindText(target.kind);
    json[QStringLiteral("words")] = targetWords(target, reading.unit(), reading.otherName(), Tongue::ofProgram());
    json[QStringLiteral("population")] = textOrNull(target.population);
    json[QStringLiteral("standIn")] = textOrNull(target.standIn);
    json[QStringLiteral("wording")] = target.wording;
    json[QStringLiteral("direction")] = directionText(target.direction);
    json[QStringLiteral("target")] = amountJson(target, reading.unit());
    json[QStringLiteral("targetUnit")] = amountUnit(target, reading.unit());
    json[QStringLiteral("dueYear")] = yearOf(target.due);
    if (json[QStringLiteral("baseYear")].isNull())
        json[QStringLiteral("baseYear")] = yearOf(target.base);
    json[QStringLiteral("chosen")] = reading.isChosen;
    json[QStringLiteral("reason")] = reading.isChosen ? textOrNull(goal.chosen->reason) : QJsonValue::Null;
    QJsonArray also;
    for (size_t i = 1; i < reading.progress.size(); ++i)
        also.append(progressJson(reading.progress[i], reading.unit(), measuredOn(reading, i)));
    json[QStringLiteral("alsoOn")] = also;
    if (reading.list)
        json[QStringLiteral("list")] = listJson(*reading.list);
    return json;
}

/// What the assessment rests on: a series, an initiative or a follow-up of which the book knows the name.
QJsonArray groundsJson(const AccountBook& book, const GoalAssessment& assessment)
{
    QJsonArray all;
    const auto add = [&all](const char* kind, const QString& title) {
        all.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("title"), title}});
    };
    for (const Ground& ground : assessment.grounds) {
        if (const auto* id = std::get_if<SeriesId>(&ground)) {
            if (const Series* series = book.seriesOf(*id))
                add("series", seriesName(*series, Tongue::ofProgram()));
        } else if (const auto* of = std::get_if<InitiativeId>(&ground)) {
            if (const Initiative* initiative = book.initiative(*of))
                add("initiative", initiative->title);
        } else {
            const auto found = std::find_if(book.followUps.begin(), book.followUps.end(),
                [&ground](const FollowUp& each) { return Ground(each.id) == ground; });
            if (found != book.followUps.end())
                add("followUp", found->title);
        }
    }
    return all;
}

QJsonArray initiativesJson(const AccountBook& book, const GoalId& goal)
{
    QJsonArray all;
    for (const Contribution& each : book.contributions) {
        const Initiative* initiative = book.initiative(each.initiative);
        if (each.goal == goal && initiative)
            all.append(QJsonObject{
                {QStringLiteral("title"), initiative->title}, {QStringLiteral("how"), textOrNull(each.how)}});
    }
    return all;
}

/// Null while it goes on.
QJsonValue closingJson(const std::optional<GoalClosing>& closing)
{
    if (!closing)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("finalMeasurement"), closing->measurement},
        {QStringLiteral("reservation"), textOrNull(closing->reservation)},
        {QStringLiteral("replacedBy"), textOrNull(closing->replacedBy)}};
}

} // namespace

QStringList proposedIndicators(const AccountBook& book, const GoalAssessment& assessment)
{
    QStringList names;
    for (const Ground& ground : assessment.grounds) {
        const auto* id = std::get_if<SeriesId>(&ground);
        const Series* series = id ? book.seriesOf(*id) : nullptr;
        if (series && series->figures.empty())
            names.append(seriesName(*series, Tongue::ofProgram()));
    }
    return names;
}

QJsonObject goalsJson(const AccountBook& book, const std::vector<GoalProgress>& goals)
{
    QJsonArray all;
    for (const GoalProgress& progress : goals) {
        const Goal& goal = *progress.goal;
        QJsonArray readings;
        for (const Reading& reading : progress.readings)
            readings.append(readingJson(goal, reading, readings.size() + 1));
        const auto verdict = progress.verdict();
        const GoalAssessment* assessment = book.assessment(goal.id);
        const auto& own = assessment->verdict;
        all.append(QJsonObject{{QStringLiteral("code"), goal.code}, {QStringLiteral("title"), goal.title},
            {QStringLiteral("verdict"), orNull(verdict, &verdictText)},
            {QStringLiteral("isProvisional"), progress.isProvisional()},
            {QStringLiteral("ownVerdict"), orNull(own, &verdictText)},
            {QStringLiteral("ownReason"), textOrNull(assessment->verdictReason)},
            {QStringLiteral("assessment"), textOrNull(assessment->assessment)},
            {QStringLiteral("recommendation"), textOrNull(assessment->recommendation)},
            {QStringLiteral("reservation"), textOrNull(assessment->reservation)},
            {QStringLiteral("decision"), orNull(assessment->decision, &recommendationText)},
            {QStringLiteral("decidedBy"), textOrNull(assessment->decidedBy)},
            {QStringLiteral("decidedOn"), dateJson(assessment->decidedOn)},
            {QStringLiteral("assessableFrom"), dateJson(assessment->assessableFrom)},
            {QStringLiteral("circumstances"), textOrNull(assessment->circumstances)},
            {QStringLiteral("closing"), closingJson(assessment->closing)},
            {QStringLiteral("yearPassed"), goalPassed(book, goal, book.account.year).has_value()},
            {QStringLiteral("proposedIndicators"), QJsonArray::fromStringList(proposedIndicators(book, *assessment))},
            {QStringLiteral("readings"), readings}, {QStringLiteral("grounds"), groundsJson(book, *assessment)},
            {QStringLiteral("initiatives"), initiativesJson(book, goal.id)}});
    }
    QJsonArray without;
    for (const Card* card : cardsWithoutGoal(book))
        without.append(card->title);
    return {{QStringLiteral("year"), book.account.year.number()}, {QStringLiteral("goals"), all},
        {QStringLiteral("initiativesWithoutGoal"), without}};
}

QJsonObject seriesJson(const std::vector<Series>& series, const std::vector<SeriesBreak>& breaks)
{
    QJsonArray all;
    for (const Series& each : series) {
        QJsonArray figures;
        for (const SeriesFigure& figure : each.figures) {
            const bool hasNumber = figure.figure.hasNumber();
            const bool isCounted = figure.figure.kind == StatFigure::Kind::Share;
            const Ratio ratio = figure.figure.kind == StatFigure::Kind::Nil ? Ratio{0, 1} : figure.figure.ratio;
            figures.append(QJsonObject{{QStringLiteral("period"), figure.period.key()},
                {QStringLiteral("value"), numberOf(hasNumber ? std::optional(ratio) : std::nullopt, each.unit)},
                {QStringLiteral("count"), isCounted ? QJsonValue(ratio.value) : QJsonValue()},
                {QStringLiteral("of"), isCounted ? QJsonValue(ratio.of) : QJsonValue()},
                {QStringLiteral("mark"), hasNumber && figure.figure.kind != StatFigure::Kind::Nil
                                             ? QJsonValue()
                                             : QJsonValue(QLatin1String(figureKindText(figure.figure.kind)))},
                {QStringLiteral("asOf"), dateJson(figure.asOf)},
                {QStringLiteral("source"), textOrNull(figure.source)}});
        }
        QJsonArray parted;
        for (const SeriesBreak* made : breaksOf(each.id, breaks))
            parted.append(QJsonObject{{QStringLiteral("from"), made->from.key()},
                {QStringLiteral("reason"), made->reason}, {QStringLiteral("comparable"), made->isComparable}});
        all.append(QJsonObject{{QStringLiteral("id"), each.id.text()}, {QStringLiteral("title"), each.title},
            {QStringLiteral("population"), each.population}, {QStringLiteral("unit"), unitText(each.unit)},
            {QStringLiteral("direction"), orNull(each.direction, &directionText)},
            {QStringLiteral("definition"), each.definition}, {QStringLiteral("periods"), periodKindText(each.periods)},
            {QStringLiteral("isAdjusted"), each.isAdjusted}, {QStringLiteral("figures"), figures},
            {QStringLiteral("breaks"), parted}});
    }
    return {{QStringLiteral("series"), all}};
}

} // namespace indblik
