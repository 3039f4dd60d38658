// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/goaleditverbs.h"

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

constexpr auto goalUsage = QT_TRANSLATE_NOOP("CommandLine",
    "goal FILE --goal LETTER [--title T] [--assessment T] [--recommendation T] [--reservation T] "
    "[--verdict V|computed [--reason R]] [--assessable-from DATE] [--decision keep|change|drop|none] [--by WHO] "
    "[--on DATE] [--circumstances T] [--close T [--final-reservation T] [--replaced-by T] | --go-on] [--propose TITLE] "
    "[--year Y] | FILE --goal LETTER --card TITLE [--how T | --withdraw] | FILE --add TITLE");
constexpr auto interpretUsage = QT_TRANSLATE_NOOP("CommandLine",
    "interpret FILE --goal LETTER (--add KIND | --number N [--kind KIND] [--replace --reason R] | --number N --remove | "
    "--choose N --reason R | --reopen) [--amount A] [--direction down|up] [--series NAME …] [--other NAME] "
    "[--scheme S] [--from PERIOD] [--base A] [--by PERIOD] [--population T] [--stand-in T] [--wording T] [--year Y]");

int addGoal(const Call& call)
{
    if (const auto lack = missing(call, {"add"}))
        return usage(call, *lack);
    if (const auto wrong = notOne(call, {"add", "goal", "title", "assessment", "recommendation", "reservation",
                                            "verdict", "reason", "assessable-from", "decision", "by", "on",
                                            "circumstances", "close", "go-on", "propose", "card", "how", "withdraw"}))
        return usage(call, *wrong);
    return withBook(call, Access::Write, [&call](Workspace& workspace, const AccountBook&) {
        return statusOf(workspace.goals().add(call.value("add")));
    });
}

/// Which initiative helps to reach the goal.
int help(const Call& call)
{
    if (const auto lack = missing(call, {"card"}))
        return usage(call, *lack);
    if (const auto wrong =
            notOne(call, {"card", "title", "assessment", "recommendation", "reservation", "verdict", "reason",
                             "assessable-from", "decision", "by", "on", "circumstances", "close", "go-on", "propose"}))
        return usage(call, *wrong);
    if (call.has("how") && call.has("withdraw"))
        return usage(call, *notOne(call, {"how", "withdraw"}));
    return withBook(call, Access::Write, [&call](Workspace& workspace, const AccountBook& book) {
        const auto goal = goalOf(call, book);
        const auto card = cardOf(call, book);
        if (!goal || !card)
            return fail(goal ? card.error() : goal.error());
        const auto known =
            std::find_if(book.contributions.begin(), book.contributions.end(), [&](const Contribution& contribution) {
                return contribution.goal == goal->id && contribution.initiative == card->initiative;
            });
        const bool helps = known != book.contributions.end();
        if (!call.has("withdraw")) {
            QString how = helps ? known->how : QString();
            takeLine(call, "how", how);
            return statusOf(workspace.goals().contribute(goal->id, card->initiative, how));
        }
        if (!helps)
            return fail(Error{Words::tr("“%1” is not among the initiatives of goal %2.").arg(card->title, goal->code),
                {}, Fault::Missing});
        return statusOf(workspace.goals().withdraw(goal->id, card->initiative));
    });
}

/// The officer's own verdict with its reason, which is of no other verdict.
Result<void> takeVerdict(const Call& call, GoalAssessment& now)
{
    const auto before = now.verdict;
    if (auto taken = takeChoice(call, "verdict", verdicts(), &verdictText, now.verdict, "computed"); !taken)
        return taken;
    if (now.verdict != before)
        now.verdictReason.clear();
    if (call.has("reason") && !now.verdict)
        return Error{Words::tr("--reason is why your own verdict is another. Say it with --verdict.")};
    takeLine(call, "reason", now.verdictReason);
    return {};
}

Result<void> takeAssessment(const Call& call, GoalAssessment& now)
{
    takeText(call, "assessment", now.assessment);
    takeText(call, "recommendation", now.recommendation);
    takeText(call, "reservation", now.reservation);
    takeText(call, "circumstances", now.circumstances);
    takeLine(call, "by", now.decidedBy);
    const auto fault = firstFault({
        takeVerdict(call, now),
        takeChoice(call, "decision", recommendations(), &recommendationText, now.decision, "none"),
        takeDate(call, "assessable-from", now.assessableFrom),
        takeDay(call, "on", now.decidedOn),
    });
    return fault ? Result<void>(*fault) : Result<void>();
}

/// What is said of the end of a goal belongs to --close.
std::optional<QString> wrongClosing(const Call& call)
{
    if (call.has("close") && call.has("go-on"))
        return notOne(call, {"close", "go-on"});
    const bool isOfClosing = call.has("final-reservation") || call.has("replaced-by");
    return isOfClosing && !call.has("close") ? missing(call, {"close"}) : std::nullopt;
}

/// Closes the goal, or lets it go on, where the call says so.
Result<void> endGoal(const Call& call, Workspace& workspace, const GoalId& goal)
{
    if (call.has("go-on"))
        return workspace.goals().goOn(goal);
    if (!call.has("close"))
        return {};
    GoalClosing closing = workspace.book()->assessment(goal)->closing.value_or(GoalClosing());
    takeText(call, "close", closing.measurement);
    takeText(call, "final-reservation", closing.reservation);
    takeLine(call, "replaced-by", closing.replacedBy);
    return workspace.goals().close(goal, closing);
}

int goal(const Call& call)
{
    if (call.has("add"))
        return addGoal(call);
    if (const auto lack = missing(call, {"goal"}))
        return usage(call, *lack);
    if (call.has("card"))
        return help(call);
    if (call.has("how") || call.has("withdraw"))
        return usage(call, *missing(call, {"card"}));
    if (const auto wrong = wrongClosing(call))
        return usage(call, *wrong);
    if (const auto lack = noneOf(
            call, {"title", "assessment", "recommendation", "reservation", "verdict", "reason", "assessable-from",
                      "decision", "by", "on", "circumstances", "close", "go-on", "propose", "card"}))
        return usage(call, *lack);
    if (const auto lack = call.has("title") ? missing(call, {"title"}) : std::nullopt)
        return usage(call, *lack);
    return withBook(call, Access::Write, [&call](Workspace& workspace, const AccountBook& book) {
        const auto goal = goalOf(call, book);
        if (!goal)
            return fail(goal.error());
        const GoalAssessment before = *book.assessment(goal->id);
        GoalAssessment now = before;
        if (const auto taken = takeAssessment(call, now); !taken)
            return usage(call, taken.error().message);
        if (now != before) {
            if (const auto saved = workspace.goals().save(now); !saved)
                return fail(saved.error());
        }
        if (const auto ended = endGoal(call, workspace, goal->id); !ended)
            return fail(ended.error());
        if (call.has("propose")) {
            if (const auto proposed = workspace.goals().propose(goal->id, call.value("propose")); !proposed)
                return fail(proposed.error());
        }
        return call.has("title") ? statusOf(workspace.goals().rename(goal->id, call.value("title"))) : done;
    });
}

bool isPart(TargetKind kind)
{
    return kind == TargetKind::PercentOfBase || kind == TargetKind::PercentagePoints;
}

bool hasAmount(TargetKind kind)
{
    return kind != TargetKind::Parity && kind != TargetKind::NoNew;
}

/// That an option says nothing of an interpretation of that kind.
Result<void> checkFits(const Call& call, TargetKind kind)
{
    const bool isList = kind == TargetKind::NoNew;
    const bool hasWay = !isList && kind != TargetKind::AtMost && kind != TargetKind::AtLeast;
    const std::pair<const char*, bool> fits[] = {{"amount", hasAmount(kind)}, {"base", hasAmount(kind)},
        {"direction", hasWay}, {"series", !isList}, {"population", !isList}, {"stand-in", !isList},
        {"other", kind == TargetKind::Parity}, {"scheme", isList}};
    for (const auto& [option, isFitting] : fits) {
        if (call.has(option) && !isFitting)
            return Error{
                Words::tr("--%1 says nothing of “%2”. Leave it out.").arg(QLatin1String(option), targetKindText(kind))};
    }
    return {};
}

/// What does not belong to its kind any more goes.
void tidy(Target& target)
{
    if (!hasAmount(target.kind)) {
        target.amount.reset();
        target.baseValue.reset();
    }
    if (target.kind != TargetKind::Parity)
        target.other.reset();
    if (target.kind == TargetKind::NoNew) {
        target.series.clear();
        target.population.clear();
        target.standIn.clear();
    } else {
        target.scheme.clear();
    }
}

Result<void> takeNumber(const Call& call, const char* option, bool inHundreds, std::optional<Ratio>& number)
{
    if (!call.has(option))
        return {};
    const auto read = readAmount(call.value(option), inHundreds);
    if (!read && !call.value(option).trimmed().isEmpty())
        return Error{Words::tr("--%1 takes a number, such as 10 or 29,9, not “%2”.")
                         .arg(QLatin1String(option), call.value(option))};
    number = read;
    return {};
}

/// What it is measured on, by names; gives the unit that its numbers are in.
Result<Indicator::Unit> takeSeries(const Call& call, const Workspace& workspace, Target& target)
{
    if (call.has("series"))
        target.series.clear();
    for (const QString& name : call.parser.values(QStringLiteral("series"))) {
        const auto series = seriesNamed(name, workspace);
        if (!series)
            return series.error();
        target.series.push_back(series->id);
    }
    const auto book = workspace.seriesBook();
    if (!book)
        return book.error();
    std::optional<Indicator::Unit> unit;
    for (const SeriesId& id : target.series) {
        const Series* series = (*book)->find(id);
        if (series && unit && series->unit != *unit)
            return Error{Words::tr("The series have different units. Name those of one unit.")};
        if (series && !unit)
            unit = series->unit;
    }
    return unit.value_or(Indicator::Unit::Share);
}

/// What is named of the file: series, the group it is compared with, whose list. Gives the unit.
Result<Indicator::Unit> takeNamed(const Call& call, const Workspace& workspace, Target& target)
{
    if (call.has("other")) {
        const auto other = seriesNamed(call.value("other"), workspace);
        if (!other)
            return other.error();
        target.other = other->id;
    }
    if (call.has("scheme")) {
        const auto areas = workspace.areas();
        const auto scheme = areas ? schemeOf(call, **areas) : Result<const Scheme*>(areas.error());
        if (!scheme)
            return scheme.error();
        target.scheme = (*scheme)->key;
    }
    return takeSeries(call, workspace, target);
}

/// Stores what the options say of the interpretation.
int saveReading(const Call& call, Workspace& workspace, Target target, bool isNew)
{
    const TargetKind before = target.kind;
    const char* kindOption = isNew ? "add" : "kind";
    if (const auto kind = takeChoice(call, kindOption, targetKinds(), &targetKindText, target.kind); !kind)
        return usage(call, kind.error().message);
    if (const auto fits = checkFits(call, target.kind); !fits)
        return usage(call, fits.error().message);
    if ((isNew || target.kind != before) && hasAmount(target.kind)) {
        if (const auto lack = missing(call, {"amount"}))
            return usage(call, *lack);
    }
    tidy(target);
    const auto unit = takeNamed(call, workspace, target);
    if (!unit)
        return fail(unit.error());
    const bool isShare = *unit == Indicator::Unit::Share;
    if (const auto fault = firstFault({
            takeChoice(call, "direction", std::array{Direction::Down, Direction::Up}, &directionText, target.direction),
            takeNumber(call, "amount", isPart(target.kind) || isShare, target.amount),
            takeNumber(call, "base", isShare, target.baseValue),
            takePeriod(call, "from", target.base),
            takePeriod(call, "by", target.due),
        }))
        return usage(call, fault->message);
    takeLine(call, "population", target.population);
    takeLine(call, "stand-in", target.standIn);
    takeLine(call, "wording", target.wording);
    return statusOf(
        call.has("replace") ? workspace.goals().replace(target, call.value("reason")) : workspace.goals().save(target));
}

/// Which options go together.
std::optional<QString> wrongInterpretation(const Call& call)
{
    if (auto lack = missing(call, {"goal"}))
        return lack;
    if (auto wrong = notOne(call, {"add", "number", "choose", "reopen"}))
        return wrong;
    const bool needsReason = call.has("choose") || call.has("replace");
    if (auto lack = needsReason ? missing(call, {"reason"}) : std::nullopt)
        return lack;
    if (call.has("reason") && !needsReason)
        return Words::tr("--reason goes with --choose or --replace.");
    for (const char* option : {"kind", "replace", "remove"}) {
        if (call.has(option) && !call.has("number"))
            return missing(call, {"number"});
    }
    if (call.has("number") && !call.has("remove"))
        return noneOf(call, {"kind", "amount", "direction", "series", "other", "scheme", "from", "base", "by",
                                "population", "stand-in", "wording", "remove"});
    return std::nullopt;
}

int interpret(const Call& call)
{
    if (const auto wrong = wrongInterpretation(call))
        return usage(call, *wrong);
    const auto number = numberOf(call, call.has("choose") ? "choose" : "number");
    if (!number)
        return usage(call, number.error().message);
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook& book) {
        const auto goal = goalOf(call, book);
        if (!goal)
            return fail(goal.error());
        if (call.has("reopen") && !goal->chosen)
            return fail(
                Error{Words::tr("No interpretation of goal %1 is chosen.").arg(goal->code), {}, Fault::Missing});
        if (call.has("reopen"))
            return statusOf(workspace.goals().reopen(goal->id));
        if (call.has("add"))
            return saveReading(call, workspace, Target{.goal = goal->id, .ordinal = int(book.targets.size())}, true);
        const auto readings = book.readings(*goal);
        const auto at = placeOf(**number, readings.size());
        if (!at)
            return fail(at.error());
        const Target target = *readings[*at];
        if (call.has("choose"))
            return statusOf(workspace.goals().choose(target.id, call.value("reason")));
        return call.has("remove") ? statusOf(workspace.goals().remove(target.id))
                                  : saveReading(call, workspace, target, false);
    });
}

} // namespace

Verb goalVerb()
{
    return {"goal", goalUsage, 1,
        {"goal", "title:goal", "assessment", "recommendation", "reservation", "verdict", "reason:verdict",
            "assessable-from", "decision", "by:who", "on:decided", "circumstances", "close", "final-reservation",
            "replaced-by", "go-on", "propose", "card:helps", "how", "withdraw:helps", "add:goal", "year"},
        &goal};
}

Verb interpretVerb()
{
    return {"interpret", interpretUsage, 1,
        {"goal", "add:reading", "number", "kind:reading", "amount", "direction:reading", "series:measured", "other",
            "scheme:list", "from:counted", "base:reading", "by:period", "population", "stand-in", "wording:goal",
            "replace", "remove", "choose", "reopen", "reason", "year"},
        &interpret};
}

} // namespace indblik
