// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breakverb.h"

#include "app/subject.h"
#include "app/take.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto breakUsage = QT_TRANSLATE_NOOP(
    "CommandLine", "break FILE --series NAME … --from PERIOD ([--reason R] [--comparable yes|no] | --remove)");

/// The series that the call names.
Result<std::vector<Series>> seriesOf(const Call& call, const Workspace& workspace)
{
    std::vector<Series> all;
    for (const QString& name : call.parser.values(QStringLiteral("series"))) {
        const auto series = seriesNamed(name, workspace);
        if (!series)
            return series.error();
        all.push_back(*series);
    }
    return all;
}

Error noBreak(const Series& series, const Period& from)
{
    return Error{Words::tr("“%1” has no break from %2.").arg(series.name(), from.text(QLocale())), {}, Fault::Missing};
}

/// Takes the break of that period off each of the series.
Result<void> takeOff(Workspace& workspace, const std::vector<Series>& all, const Period& from)
{
    for (const Series& series : all) {
        const auto book = workspace.seriesBook();
        if (!book)
            return book.error();
        const auto breaks = breaksOf(series.id, (*book)->breaks);
        const auto found =
            std::find_if(breaks.begin(), breaks.end(), [&from](const SeriesBreak* each) { return each->from == from; });
        if (found == breaks.end())
            return noBreak(series, from);
        // The book is read again while it is taken off.
        const SeriesBreak made = **found;
        if (auto taken = workspace.seriesEdits().takeOff(made, series.id); !taken)
            return taken;
    }
    return {};
}

/// The break that the first of the series has there, or a new one; of all the series.
Result<SeriesBreak> breakOf(const Workspace& workspace, const std::vector<Series>& all, const Period& from)
{
    const auto book = workspace.seriesBook();
    if (!book)
        return book.error();
    const auto& breaks = (*book)->breaks;
    const auto known = std::find_if(breaks.begin(), breaks.end(),
        [&](const SeriesBreak& each) { return each.from == from && each.isOf(all.front().id); });
    SeriesBreak made = known == breaks.end() ? SeriesBreak{.from = from} : *known;
    for (const Series& series : all) {
        if (!made.isOf(series.id))
            made.series.push_back(series.id);
    }
    return made;
}

/// Which options go together.
std::optional<QString> wrongBreak(const Call& call)
{
    if (auto lack = missing(call, {"series", "from"}))
        return lack;
    if (call.has("remove"))
        return call.has("reason") ? notOne(call, {"remove", "reason"}) : notOne(call, {"remove", "comparable"});
    return noneOf(call, {"reason", "comparable", "remove"});
}

int seriesBreak(const Call& call)
{
    if (const auto wrong = wrongBreak(call))
        return usage(call, *wrong);
    std::optional<Period> from;
    if (const auto taken = takePeriod(call, "from", from); !taken)
        return usage(call, taken.error().message);
    const auto workspace = openWorkspace(call, call.file(), Access::Write);
    if (!workspace)
        return fail(workspace.error());
    const auto all = seriesOf(call, **workspace);
    if (!all)
        return fail(all.error());
    if (call.has("remove"))
        return statusOf(takeOff(**workspace, *all, *from));
    auto made = breakOf(**workspace, *all, *from);
    if (!made)
        return fail(made.error());
    if (const auto taken = takeYesNo(call, "comparable", made->isComparable); !taken)
        return usage(call, taken.error().message);
    takeLine(call, "reason", made->reason);
    return statusOf((*workspace)->seriesEdits().save(*made));
}

} // namespace

Verb breakVerb()
{
    return {
        "break", breakUsage, 1, {"series:broken", "from:break", "reason:break", "comparable", "remove"}, &seriesBreak};
}

} // namespace indblik
