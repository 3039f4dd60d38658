// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actorverbs.h"

#include "app/take.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto actorUsage = QT_TRANSLATE_NOOP("CommandLine",
    "actor FILE (--add NAME | --name NAME [--rename T] | --name NAME --remove) "
    "[--kind committee|administration|funder|evaluator|other] [--alias NAME …] [--without NAME …]");

/// Opens the file and lets `use` answer; names belong to it, and the account in view has them all.
int withActors(const Call& call, Access access, const std::function<int(Workspace&, const std::vector<Actor>&)>& use)
{
    const auto workspace = openWorkspace(call, call.file(), access);
    if (!workspace)
        return fail(workspace.error());
    if (const auto shown = (*workspace)->show(); !shown)
        return fail(shown.error());
    const AccountBook* book = (*workspace)->book();
    return use(**workspace, book ? book->actors : std::vector<Actor>());
}

/// {"actors": [{"name", "kind", "aliases"}]}
QJsonObject actorsJson(const std::vector<Actor>& actors)
{
    QJsonArray all;
    for (const Actor& actor : actors)
        all.append(
            QJsonObject{{QStringLiteral("name"), actor.name}, {QStringLiteral("kind"), actorKindText(actor.kind)},
                {QStringLiteral("aliases"), QJsonArray::fromStringList(actor.aliases)}});
    return {{QStringLiteral("actors"), all}};
}

int actors(const Call& call)
{
    return withActors(call, Access::Read, [&call](const Workspace&, const std::vector<Actor>& actors) {
        if (call.wantsJson()) {
            print(actorsJson(actors));
            return done;
        }
        for (const Actor& actor : actors)
            print(QStringLiteral("%1, %2").arg(actor.name, actorKindWords(actor.kind))
                  + (actor.aliases.isEmpty()
                          ? QString()
                          : u' ' + Words::tr("also %1").arg(actor.aliases.join(QStringLiteral(", ")))));
        if (actors.empty())
            print(Words::tr("The file has no such names yet."));
        return done;
    });
}

/// The one that --name names, or a new one.
Result<Actor> actorOf(const Call& call, const std::vector<Actor>& actors)
{
    if (call.has("add"))
        return Actor();
    const QString name = call.value("name").simplified();
    const auto found =
        std::find_if(actors.begin(), actors.end(), [&name](const Actor& each) { return each.isCalled(name); });
    if (found != actors.end())
        return *found;
    return Error{Words::tr("Nobody is called “%1”. “actors” lists the names.").arg(name), {}, Fault::Missing};
}

/// Which options go together.
std::optional<QString> wrongActor(const Call& call)
{
    if (auto wrong = notOne(call, {"add", "name"}))
        return wrong;
    if (call.has("add"))
        return call.has("remove") ? notOne(call, {"add", "remove"}) : missing(call, {"add"});
    return noneOf(call, {"rename", "kind", "alias", "without", "remove"});
}

int actor(const Call& call)
{
    if (const auto wrong = wrongActor(call))
        return usage(call, *wrong);
    return withActors(call, Access::Write, [&call](Workspace& workspace, const std::vector<Actor>& actors) {
        auto actor = actorOf(call, actors);
        if (!actor)
            return fail(actor.error());
        if (call.has("remove"))
            return statusOf(workspace.actors().remove(actor->id));
        if (const auto kind = takeChoice(call, "kind", actorKinds(), &actorKindText, actor->kind); !kind)
            return usage(call, kind.error().message);
        takeLine(call, "add", actor->name);
        takeLine(call, "rename", actor->name);
        for (const QString& alias : call.parser.values(QStringLiteral("without"))) {
            if (actor->aliases.removeAll(alias.simplified()) == 0)
                return fail(Error{Words::tr("“%1” is not called “%2”.").arg(actor->name, alias), {}, Fault::Missing});
        }
        for (const QString& alias : call.parser.values(QStringLiteral("alias")))
            actor->aliases.append(alias.simplified());
        return statusOf(workspace.actors().save(*actor));
    });
}

} // namespace

Verb actorsVerb()
{
    return {"actors", QT_TRANSLATE_NOOP("CommandLine", "actors FILE [--json]"), 1, {"json"}, &actors};
}

Verb actorVerb()
{
    return {"actor", actorUsage, 1,
        {"add:actor", "name:actor", "rename", "kind:actor", "alias", "without:alias", "remove"}, &actor};
}

} // namespace indblik
