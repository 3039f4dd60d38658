// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/goalverbs.h"

#include "app/goaljson.h"
#include "core/judge/cards/goaldue.h"
#include "core/report/draw/trendfile.h"
#include "core/searchkey.h"
#include "core/workspace/trendchoice.h"
#include "core/writefile.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printReading(const Reading& reading, int number)
{
    const Tongue tongue = Tongue::ofProgram();
    const Target& target = *reading.target;
    print(QStringLiteral("   %1%2. %3: %4")
              .arg(reading.isChosen ? QStringLiteral("* ") : QStringLiteral("  "), QString::number(number),
                  targetWords(target, reading.unit(), reading.otherName(), tongue), verdictWords(reading.first())));
    if (reading.list)
        print(QStringLiteral("       ") + listWords(*reading.list, tongue));
    if (const QString words = standInWords(reading, tongue); !words.isEmpty())
        print(QStringLiteral("       ") + words);
    for (size_t i = 0; i < reading.progress.size(); ++i) {
        const Progress& progress = reading.progress[i];
        const QString reached = reachedWords(progress, target, reading.unit(), tongue);
        if (i < reading.series.size() && !reached.isEmpty()) {
            QStringList parts{reached};
            if (reading.series.size() > 1)
                parts.prepend(verdictWords(progress));
            if (progress.points)
                parts.append(changeText(*progress.points, tongue));
            if (progress.relative)
                parts.append(changeText(*progress.relative, tongue));
            print(QStringLiteral("       %1: %2")
                      .arg(seriesName(*reading.series[i], tongue), parts.join(QStringLiteral("; "))));
        }
        if (const QString why = untoldWords(progress, target, tongue); !why.isEmpty())
            print(QStringLiteral("       ") + why);
    }
}

/// Whether it ended or should have, what came from outside, and what is to be measured.
void printState(const AccountBook& book, const Goal& goal)
{
    const GoalAssessment& assessment = *book.assessment(goal.id);
    const auto line = [](const QString& words) { print(QStringLiteral("   ") + words.simplified()); };
    if (const auto passed = goalPassed(book, goal, book.account.year))
        line(Words::tr("It was to be reached in %1, and is neither closed nor dropped.").arg(passed->text()));
    if (!assessment.circumstances.isEmpty())
        line(Words::tr("External circumstances: %1").arg(assessment.circumstances));
    const QStringList proposed = proposedIndicators(book, assessment);
    for (const QString& indicator : proposed)
        line(Words::tr("Proposed indicator, no figures yet: %1").arg(indicator));
    if (!assessment.closing)
        return;
    line(Words::tr("The goal is closed. Final measurement: %1").arg(assessment.closing->measurement));
    if (!assessment.closing->reservation.isEmpty())
        line(Words::tr("Reservation: %1").arg(assessment.closing->reservation));
    if (!assessment.closing->replacedBy.isEmpty())
        line(Words::tr("Replaced by: %1").arg(assessment.closing->replacedBy));
}

int goals(const Call& call)
{
    return withBook(call, Access::Read, [&call](Workspace& workspace, const AccountBook& book) {
        const auto& all = workspace.judged().goalProgress();
        if (call.wantsJson()) {
            print(goalsJson(book, all));
            return done;
        }
        for (const GoalProgress& progress : all) {
            const auto verdict = progress.verdict();
            print(QStringLiteral("%1) %2").arg(progress.goal->code, progress.goal->title));
            if (progress.isOpen())
                print(
                    QStringLiteral("   ") + Words::tr("The interpretations give different verdicts; none is chosen."));
            else if (!verdict)
                print(QStringLiteral("   ") + Words::tr("It is not described yet when the goal is reached."));
            int number = 0;
            for (const Reading& reading : progress.readings)
                printReading(reading, ++number);
            if (progress.goal->chosen)
                print(QStringLiteral("   ") + Words::tr("Chosen because: %1").arg(progress.goal->chosen->reason));
            printState(book, *progress.goal);
        }
        return done;
    });
}

/// The first indicator of areas that is a share and has figures; the one named by --indicator.
Result<QString> indicatorOf(const Call& call, const AreaBook& book)
{
    const QString wanted = call.value("indicator");
    for (const Indicator& indicator : book.indicators) {
        const bool hasFigures = indicator.number > 0 && !book.figures.years(indicator.number).empty();
        const bool isUsual = wanted.isEmpty() && indicator.unit == Indicator::Unit::Share;
        if (hasFigures && (indicator.key == wanted || isUsual))
            return indicator.key;
    }
    return Error{wanted.isEmpty() ? Words::tr("The file has no shares of areas.")
                                  : Words::tr("The file has no figures of “%1”.").arg(wanted),
        {}, Fault::Missing};
}

Error nothingCalled(const QString& what)
{
    return Error{
        Words::tr("There is nothing to draw for “%1”. Write --what goal:b, series:NAME, area:NAME, areas or types.")
            .arg(what),
        {}, Fault::Missing};
}

/// Series by words of their names, an area by its name, all areas, or their types.
Result<Trend> trendOf(const Call& call, const Workspace& workspace, const TrendChoice& choice)
{
    const QString kind = call.value("what").section(u':', 0, 0);
    const QString name = call.value("what").section(u':', 1);
    TrendSubject subject;
    QStringList picked;
    if (kind == QLatin1String("series")) {
        const QStringList words = searchWords(name);
        for (const TrendPick& pick : choice.picks(subject)) {
            if (hasAll(searchKey(pick.title), words))
                picked.append(pick.id);
        }
        return choice.trend(subject, picked, false);
    }
    const auto book = workspace.areas();
    if (!book)
        return book.error();
    const auto indicator = indicatorOf(call, **book);
    if (!indicator)
        return indicator.error();
    subject.kind = kind == QLatin1String("types") ? TrendSubject::Kind::Types : TrendSubject::Kind::Areas;
    subject.indicator = *indicator;
    subject.scheme = call.value("scheme");
    if (kind == QLatin1String("area")) {
        const Area* area = (*book)->areaNamed(name);
        if (!area)
            return nothingCalled(call.value("what"));
        picked.append(area->id.text());
    } else if (kind != QLatin1String("types") && kind != QLatin1String("areas")) {
        return nothingCalled(call.value("what"));
    }
    return choice.trend(subject, picked, kind == QLatin1String("areas"));
}

int chart(const Call& call)
{
    const QString out = call.value("out");
    const bool isSvg = out.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    if (const auto lack = missing(call, {"what", "out"}))
        return usage(call, *lack);
    if (!isSvg && !out.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        return usage(call, Words::tr("--out takes the name of a picture, ending in .svg or .png."));
    return withBook(call, Access::Read, [&](Workspace& workspace, const AccountBook& book) {
        const TrendChoice choice(workspace);
        const QString what = call.value("what");
        const auto trend = what.startsWith(QStringLiteral("goal:")) ? Result<Trend>(choice.goalTrend(what.mid(5)))
                                                                    : trendOf(call, workspace, choice);
        if (!trend)
            return fail(trend.error());
        if (trend->periods().empty() && std::any_of(book.goals.begin(), book.goals.end(), [&what](const Goal& goal) {
                return what == QStringLiteral("goal:") + goal.code;
            }))
            return fail(Error{Words::tr("The goal has no figures to draw yet."), {}, Fault::Missing});
        if (trend->periods().empty())
            return fail(nothingCalled(what));
        constexpr double pixelsPerPoint = 2;
        const Tongue tongue = Tongue::ofProgram();
        const auto bytes = isSvg ? trendSvg(*trend, tongue) : trendPng(*trend, tongue, pixelsPerPoint);
        if (!bytes)
            return fail(bytes.error());
        if (const auto written = writeFile(out, *bytes); !written)
            return fail(written.error());
        print(trend->words);
        return done;
    });
}

} // namespace

Verb goalsVerb()
{
    return {"goals", QT_TRANSLATE_NOOP("CommandLine", "goals FILE [--year Y] [--json]"), 1, {"year", "json"}, &goals};
}

Verb chartVerb()
{
    return {"chart",
        QT_TRANSLATE_NOOP("CommandLine",
            "chart FILE --what goal:b|series:NAME|area:NAME|areas|types --out X.svg|X.png [--year Y] "
            "[--indicator I] [--scheme S]"),
        1, {"year", "what", "indicator", "scheme", "out"}, &chart};
}

} // namespace indblik
