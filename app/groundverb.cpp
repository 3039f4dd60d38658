// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groundverb.h"

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

constexpr auto groundUsage = QT_TRANSLATE_NOOP("CommandLine",
    "ground FILE --goal LETTER (--series NAME | --card TITLE | --title TITLE | --number N) [--withdraw] [--year Y]");

/// What the call names.
Result<Ground> groundOf(const Call& call, const Workspace& workspace, const AccountBook& book)
{
    if (call.has("series"))
        return seriesNamed(call.value("series"), workspace).transform([](const Series& series) {
            return Ground(series.id);
        });
    if (call.has("card"))
        return cardOf(call, book).transform([](const Card& card) { return Ground(card.initiative); });
    return followUpOf(call, book).transform([](const FollowUp& followUp) { return Ground(followUp.id); });
}

int ground(const Call& call)
{
    if (const auto lack = missing(call, {"goal"}))
        return usage(call, *lack);
    if (const auto wrong = notOne(call, {"series", "card", "title", "number"}))
        return usage(call, *wrong);
    if (const auto number = numberOf(call, "number"); !number)
        return usage(call, number.error().message);
    return withBook(call, Access::Write, [&call](Workspace& workspace, const AccountBook& book) {
        const auto goal = goalOf(call, book);
        if (!goal)
            return fail(goal.error());
        const auto ground = groundOf(call, workspace, book);
        if (!ground)
            return fail(ground.error());
        const auto& grounds = book.assessment(goal->id)->grounds;
        const bool isThere = std::find(grounds.begin(), grounds.end(), *ground) != grounds.end();
        if (call.has("withdraw") && !isThere)
            return fail(
                Error{Words::tr("The assessment of goal %1 does not rest on it.").arg(goal->code), {}, Fault::Missing});
        if (call.has("withdraw"))
            return statusOf(workspace.goals().removeGround(goal->id, *ground));
        return isThere ? done : statusOf(workspace.goals().addGround(goal->id, *ground));
    });
}

} // namespace

Verb groundVerb()
{
    return {"ground", groundUsage, 1,
        {"goal", "series:one", "card", "title:followup", "number", "withdraw:ground", "year"}, &ground};
}

} // namespace indblik
