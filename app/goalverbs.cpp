// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/goalverbs.h"

#include "app/call.h"
#include "app/goaljson.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printReading(const Reading& reading)
{
    const Tongue tongue = Tongue::ofProgram();
    const Target& target = *reading.target;
    print(QStringLiteral("   %1%2: %3")
              .arg(reading.isChosen ? QStringLiteral("* ") : QStringLiteral("  "),
                  targetWords(target, reading.unit(), reading.otherName(), tongue), verdictWords(reading.first().verdict)));
    if (reading.list)
        print(QStringLiteral("       ") + listWords(*reading.list, tongue));
    for (size_t i = 0; i < reading.progress.size(); ++i) {
        const Progress& progress = reading.progress[i];
        const QString reached = reachedWords(progress, target, reading.unit(), tongue);
        if (i < reading.series.size() && !reached.isEmpty()) {
            QStringList parts{reached};
            if (progress.points)
                parts.append(changeText(*progress.points, tongue));
            if (progress.relative)
                parts.append(changeText(*progress.relative, tongue));
            print(QStringLiteral("       %1: %2").arg(seriesName(*reading.series[i], tongue), parts.join(QStringLiteral("; "))));
        }
        if (const QString why = untoldWords(progress, target, tongue); !why.isEmpty())
            print(QStringLiteral("       ") + why);
    }
}

} // namespace

int goals(const Call& call)
{
    return withBook(call, Access::Read, [&call](Workspace& workspace, const AccountBook& book) {
        const auto& all = workspace.goalProgress();
        if (call.wantsJson()) {
            print(goalsJson(book, all));
            return done;
        }
        for (const GoalProgress& progress : all) {
            const auto verdict = progress.verdict();
            print(QStringLiteral("%1) %2").arg(progress.goal->code, progress.goal->title));
            if (progress.isOpen())
                print(QStringLiteral("   ") + Words::tr("The readings come to different verdicts; none is chosen."));
            else if (!verdict)
                print(QStringLiteral("   ") + Words::tr("Nothing says yet when it is reached."));
            for (const Reading& reading : progress.readings)
                printReading(reading);
            if (progress.goal->chosen)
                print(QStringLiteral("   ") + Words::tr("Chosen because: %1").arg(progress.goal->chosen->reason));
        }
        return done;
    });
}

int series(const Call& call)
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
        print(QStringLiteral("%1: %2").arg(
            seriesName(each, Tongue::ofProgram()), figures.isEmpty() ? Words::tr("no figures yet") : figures.join(QStringLiteral(", "))));
    }
    return done;
}

} // namespace indblik
