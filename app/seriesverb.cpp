// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seriesverb.h"

#include "app/goaljson.h"
#include "app/subject.h"
#include "app/take.h"
#include "core/workspace/writtenfigure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto seriesUsage = QT_TRANSLATE_NOOP("CommandLine",
    "series FILE [--json] | FILE (--add TITLE --population T --unit U | --series NAME [--rename T] [--population T] | "
    "--series NAME --remove) [--direction down|up|none] [--periods year|half|quarter|month] [--definition T] "
    "[--figure PERIOD=VALUE … [--as-of DATE] [--source T]]");

using Unit = Indicator::Unit;
constexpr std::array units{Unit::Share, Unit::Persons, Unit::PerTenThousand, Unit::Kroner, Unit::Number, Unit::Points};

/// As the JSON names it.
QString unitName(Unit unit)
{
    return unit == Unit::Share ? QStringLiteral("percent") : indicatorUnitText(unit);
}

int showSeries(const Call& call)
{
    const auto workspace = openWorkspace(call, call.file(), Access::Read);
    if (!workspace)
        return fail(workspace.error());
    const auto book = (*workspace)->seriesBook();
    if (!book)
        return fail(book.error());
    std::vector<Series> all;
    for (const Series& known : (*book)->series) {
        auto series = (*workspace)->series(known.id);
        if (!series)
            return fail(series.error());
        all.push_back(std::move(**series));
    }
    if (call.wantsJson()) {
        print(seriesJson(all, (*book)->breaks));
        return done;
    }
    for (const Series& each : all) {
        QStringList figures;
        for (const SeriesFigure& figure : each.known())
            figures.append(QStringLiteral("%1 %2").arg(
                figure.period.text(QLocale()), unitFigureText(figure.figure, each.unit, Tongue::ofProgram())));
        print(QStringLiteral("%1: %2").arg(seriesName(each, Tongue::ofProgram()),
            figures.isEmpty() ? Words::tr("no figures yet") : figures.join(QStringLiteral(", "))));
    }
    return done;
}

Error noFigure(const QString& said)
{
    return Error{
        Words::tr("--figure takes a period and its figure, such as “2009=33,2 %” or “2009-H1=1.812”, not “%1”.")
            .arg(said)};
}

/// One figure as it was said; where nothing stands after the sign, the figure of that period and day goes.
Result<void> takeFigure(Series& series, const QString& said, const std::optional<QDate>& asOf, const QString& source)
{
    const auto period = Period::fromText(said.section(u'=', 0, 0).simplified());
    if (!period || !said.contains(u'='))
        return noFigure(said);
    const auto figure = readSeriesFigure(said.section(u'=', 1), series.unit);
    if (!figure)
        return figure.error();
    auto& figures = series.figures;
    const auto known = std::find_if(figures.begin(), figures.end(),
        [&](const SeriesFigure& each) { return each.period == *period && each.asOf == asOf; });
    if (!*figure && known == figures.end())
        return Error{Words::tr("There is no figure of %1 to take out.").arg(period->key()), {}, Fault::Missing};
    if (!*figure) {
        figures.erase(known);
    } else if (known != figures.end()) {
        known->figure = **figure;
        known->source = source.isEmpty() ? known->source : source;
    } else {
        figures.push_back({*period, asOf, **figure, source});
    }
    return {};
}

Result<void> takeFigures(const Call& call, Series& series)
{
    std::optional<QDate> asOf;
    if (auto taken = takeDay(call, "as-of", asOf); !taken)
        return taken;
    for (const QString& said : call.parser.values(QStringLiteral("figure"))) {
        if (auto taken = takeFigure(series, said, asOf, call.value("source").simplified()); !taken)
            return taken;
    }
    std::stable_sort(series.figures.begin(), series.figures.end(), [](const SeriesFigure& a, const SeriesFigure& b) {
        return std::pair(a.period, a.asOf) < std::pair(b.period, b.asOf);
    });
    return {};
}

/// What the options say of the series; refused where one cannot be read.
Result<void> takeSeries(const Call& call, Series& series)
{
    takeLine(call, "add", series.title);
    takeLine(call, "rename", series.title);
    takeLine(call, "population", series.population);
    takeText(call, "definition", series.definition);
    const std::array periods{PeriodKind::Year, PeriodKind::Half, PeriodKind::Quarter, PeriodKind::Month};
    if (const auto fault = firstFault({
            takeChoice(call, "unit", units, &unitName, series.unit),
            takeChoice(call, "direction", std::array{Direction::Down, Direction::Up}, &directionText, series.direction,
                "none"),
            takeChoice(call, "periods", periods, &periodKindText, series.periods),
        }))
        return *fault;
    return takeFigures(call, series);
}

/// Which options go together.
std::optional<QString> wrongSeries(const Call& call)
{
    if (auto wrong = notOne(call, {"add", "series"}))
        return wrong;
    if ((call.has("as-of") || call.has("source")) && !call.has("figure"))
        return missing(call, {"figure"});
    if (call.has("json"))
        return notOne(call, {"json", call.has("add") ? "add" : "series"});
    if (call.has("add")) {
        auto lack = missing(call, {"add", "population", "unit"});
        return lack || !call.has("remove") ? lack : notOne(call, {"add", "remove"});
    }
    return noneOf(call, {"rename", "population", "unit", "direction", "periods", "definition", "figure", "remove"});
}

int series(const Call& call)
{
    constexpr const char* edits[] = {"add", "series", "rename", "population", "unit", "direction", "periods",
        "definition", "figure", "as-of", "source", "remove"};
    if (std::none_of(std::begin(edits), std::end(edits), [&call](const char* option) { return call.has(option); }))
        return showSeries(call);
    if (const auto wrong = wrongSeries(call))
        return usage(call, *wrong);
    const auto workspace = openWorkspace(call, call.file(), Access::Write);
    if (!workspace)
        return fail(workspace.error());
    // What rests on a series is told by the account in view.
    if (const auto shown = (*workspace)->show(); !shown)
        return fail(shown.error());
    auto series = call.has("add") ? Result<Series>(Series()) : seriesNamed(call.value("series"), **workspace);
    if (!series)
        return fail(series.error());
    if (call.has("remove"))
        return statusOf((*workspace)->seriesEdits().remove(*series));
    if (const auto taken = takeSeries(call, *series); !taken)
        return taken.error().fault == Fault::Missing ? fail(taken.error()) : usage(call, taken.error().message);
    if (call.has("add")) {
        const auto book = (*workspace)->seriesBook();
        if (!book)
            return fail(book.error());
        series->ordinal = int((*book)->series.size());
    }
    return statusOf((*workspace)->seriesEdits().save(*series));
}

} // namespace

Verb seriesVerb()
{
    return {"series", seriesUsage, 1,
        {"add:series", "series:one", "rename", "population", "unit:series", "direction:series", "periods", "definition",
            "figure", "as-of", "source", "remove", "json"},
        &series};
}

} // namespace indblik
