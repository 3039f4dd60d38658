// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cardverbs.h"

#include "app/subject.h"
#include "app/take.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto achievementUsage = QT_TRANSLATE_NOOP("CommandLine",
    "achievement FILE --card TITLE --kind KIND|none [--from DATE] [--sentence S] [--year Y] [--reason R]");
constexpr auto planUsage = QT_TRANSLATE_NOOP(
    "CommandLine", "plan FILE --card TITLE [--responsible NAME] [--due DATE] [--ends yes|no] [--year Y]");
constexpr auto criterionUsage = QT_TRANSLATE_NOOP("CommandLine",
    "criterion FILE --card TITLE (--add TEXT --target T | --number N [--text TEXT] [--target T] | --number N --remove) "
    "[--base M] [--actual M] [--measured DATE] [--year Y] [--reason R]");

int achievement(const Call& call)
{
    if (const auto lack = missing(call, {"card", "kind"}))
        return usage(call, *lack);
    return withBook(call, Access::Write, [&call](Workspace& workspace, const AccountBook& book) {
        const auto card = cardOf(call, book);
        if (!card)
            return fail(card.error());
        Achievement stated = card->achievement.value_or(Achievement());
        std::optional<AchievementKind> kind;
        if (const auto fault = firstFault({
                takeChoice(call, "kind", achievementKinds(), &achievementText, kind, "none"),
                takeDate(call, "from", stated.assessableFrom),
            }))
            return usage(call, fault->message);
        stated.kind = kind.value_or(stated.kind);
        takeLine(call, "sentence", stated.sentence);
        if (!kind && (call.has("from") || call.has("sentence")))
            return usage(call, Words::tr("--kind none takes neither --from nor --sentence."));
        if (!call.value("from").isEmpty() && !stated.takesDate())
            return usage(call, Words::tr("“%1” takes no date. Leave out --from, or say another --kind.")
                                   .arg(achievementText(stated.kind)));
        return statusOf(workspace.cards().setAchievement(
            card->id, kind ? std::optional(stated) : std::nullopt, call.value("reason")));
    });
}

int plan(const Call& call)
{
    if (const auto lack = missing(call, {"card"}))
        return usage(call, *lack);
    if (const auto lack = noneOf(call, {"responsible", "due", "ends"}))
        return usage(call, *lack);
    const QString ends = call.value("ends");
    if (call.has("ends") && ends != QLatin1String("yes") && ends != QLatin1String("no"))
        return usage(call, notAmong(call, "ends", {QStringLiteral("yes"), QStringLiteral("no")}).message);
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook& book) {
        const auto card = cardOf(call, book);
        if (!card)
            return fail(card.error());
        const Initiative* initiative = book.initiative(card->initiative);
        Plan planned{card->responsible, card->due, initiative && initiative->lastYear == book.account.year};
        if (const auto due = takeDay(call, "due", planned.due); !due)
            return usage(call, due.error().message);
        takeLine(call, "responsible", planned.responsible);
        if (call.has("ends"))
            planned.endsThisYear = ends == QLatin1String("yes");
        return statusOf(workspace.cards().setPlan(card->id, planned));
    });
}

Error wrong(const char* option, const Error& error)
{
    return Error{QStringLiteral("--%1: %2").arg(QLatin1String(option), error.message)};
}

Result<void> takeMeasurement(const Call& call, const char* option, Measurement& measurement)
{
    if (!call.has(option))
        return {};
    const auto read = readMeasurement(call.value(option));
    if (!read)
        return wrong(option, read.error());
    measurement = *read;
    return {};
}

/// What the options say of a criterion; the error says what is wrong with the call.
Result<void> takeCriterion(const Call& call, Criterion& criterion)
{
    takeLine(call, "add", criterion.text);
    takeLine(call, "text", criterion.text);
    if (call.has("target")) {
        const auto target = readTarget(call.value("target"));
        if (!target)
            return wrong("target", target.error());
        criterion.target = *target;
    }
    const auto fault = firstFault({
        takeMeasurement(call, "base", criterion.base),
        takeMeasurement(call, "actual", criterion.actual),
        takeDate(call, "measured", criterion.measured),
    });
    return fault ? Result<void>(*fault) : Result<void>();
}

/// The criterion with that number among those of the form, or a new one.
Result<Criterion> criterionOf(const std::optional<int>& number, const AccountBook& book, const Card& card)
{
    Criterion added;
    added.card = card.id;
    if (!number)
        return added;
    const auto known = book.criteriaOf(card.id);
    return placeOf(*number, known.size()).transform([&known](size_t at) { return *known[at]; });
}

int criterion(const Call& call)
{
    if (const auto lack = missing(call, {"card"}))
        return usage(call, *lack);
    if (const auto wrong = notOne(call, {"add", "number"}))
        return usage(call, *wrong);
    if (const auto lack = call.has("add") ? missing(call, {"add", "target"}) : std::nullopt)
        return usage(call, *lack);
    if (const auto lack = call.has("number") ? noneOf(call, {"text", "target", "base", "actual", "measured", "remove"})
                                             : std::nullopt)
        return usage(call, *lack);
    if (call.has("add") && call.has("remove"))
        return usage(call, *notOne(call, {"add", "remove"}));
    const auto number = numberOf(call, "number");
    if (!number)
        return usage(call, number.error().message);
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook& book) {
        const auto card = cardOf(call, book);
        if (!card)
            return fail(card.error());
        auto criterion = criterionOf(*number, book, *card);
        if (!criterion)
            return fail(criterion.error());
        if (call.has("remove"))
            return statusOf(workspace.cards().removeCriterion(criterion->id, call.value("reason")));
        if (const auto taken = takeCriterion(call, *criterion); !taken)
            return usage(call, taken.error().message);
        return statusOf(workspace.cards().saveCriterion(*criterion, call.value("reason")));
    });
}

} // namespace

Verb achievementVerb()
{
    return {"achievement", achievementUsage, 1,
        {"card", "kind:achievement", "from:achievement", "sentence", "year", "reason"}, &achievement};
}

Verb planVerb()
{
    return {"plan", planUsage, 1, {"card", "responsible", "due:form", "ends", "year"}, &plan};
}

Verb criterionVerb()
{
    return {"criterion", criterionUsage, 1,
        {"card", "add:criterion", "number", "text:criterion", "target", "base:criterion", "actual", "measured",
            "remove", "year", "reason"},
        &criterion};
}

} // namespace indblik
