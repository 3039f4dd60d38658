// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cardverbs.h"

#include "app/subject.h"
#include "app/take.h"

#include <QCoreApplication>

#include <array>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto cardUsage = QT_TRANSLATE_NOOP("CommandLine",
    "card FILE (--add TITLE [--section goals|beyond] | --card TITLE [--rename T] [--is-new yes|no] [--move N] "
    "[--reason R] | --card TITLE --remove) [--year Y]");
constexpr auto achievementUsage = QT_TRANSLATE_NOOP("CommandLine",
    "achievement FILE --card TITLE --kind KIND|none [--from DATE] [--sentence S] [--year Y] [--reason R]");
constexpr auto planUsage = QT_TRANSLATE_NOOP(
    "CommandLine", "plan FILE --card TITLE [--responsible NAME] [--due DATE] [--ends yes|no] [--year Y]");
constexpr auto criterionUsage = QT_TRANSLATE_NOOP("CommandLine",
    "criterion FILE --card TITLE (--add TEXT --target T | --number N [--text TEXT] [--target T] | --number N --remove) "
    "[--base M] [--actual M] [--measured DATE] [--year Y] [--reason R]");

/// Which options go together.
std::optional<QString> wrongCard(const Call& call)
{
    if (auto wrong = notOne(call, {"add", "card"}))
        return wrong;
    if (call.has("section") && !call.has("add"))
        return notOne(call, {"section", "card"});
    for (const char* option : {"rename", "is-new", "move", "reason", "remove"}) {
        if (call.has("add") && call.has(option))
            return notOne(call, {"add", option});
    }
    return call.has("add") ? missing(call, {"add"}) : noneOf(call, {"rename", "is-new", "move", "remove"});
}

int card(const Call& call)
{
    if (const auto wrong = wrongCard(call))
        return usage(call, *wrong);
    Section section = Section::Goals;
    const std::array sections{Section::Goals, Section::Beyond};
    if (const auto taken = takeChoice(call, "section", sections, &sectionText, section); !taken)
        return usage(call, taken.error().message);
    const auto step = stepOf(call);
    if (!step)
        return usage(call, step.error().message);
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook& book) {
        if (call.has("add"))
            return statusOf(workspace.cards().add(section, call.value("add")));
        auto card = cardOf(call, book);
        if (!card)
            return fail(card.error());
        if (call.has("remove"))
            return statusOf(workspace.cards().remove(card->id));
        if (const auto taken = takeYesNo(call, "is-new", card->isNew); !taken)
            return usage(call, taken.error().message);
        takeLine(call, "rename", card->title);
        const auto titled = workspace.cards().setTitle(card->id, card->title, card->isNew, call.value("reason"));
        if (!titled || *step == 0)
            return statusOf(titled);
        return statusOf(workspace.cards().move(card->id, *step));
    });
}

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
    return withBook(call, Access::Write, [&call](Workspace& workspace, const AccountBook& book) {
        const auto card = cardOf(call, book);
        if (!card)
            return fail(card.error());
        const Initiative* initiative = book.initiative(card->initiative);
        Plan planned{card->responsible, card->due, initiative && initiative->lastYear == book.account.year};
        if (const auto fault = firstFault({
                takeDay(call, "due", planned.due),
                takeYesNo(call, "ends", planned.endsThisYear),
            }))
            return usage(call, fault->message);
        takeLine(call, "responsible", planned.responsible);
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

Verb cardVerb()
{
    return {"card", cardUsage, 1,
        {"add:card", "section", "card", "rename", "is-new", "move", "remove", "year", "reason"}, &card};
}

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
