// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/areaeditverbs.h"

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

constexpr auto areaUsage = QT_TRANSLATE_NOOP("CommandLine",
    "area FILE (--add NAME | --area NAME [--rename T] | --area NAME --remove) [--kind area|division|region|nation] "
    "[--part-of NAME] [--alias NAME …] [--from DATE] [--until DATE] "
    "[--plan-from DATE] [--plan-until DATE]");
constexpr auto listUsage = QT_TRANSLATE_NOOP("CommandLine",
    "list FILE --scheme S --from DATE ([--class K --area NAME …] [--without NAME …] [--published DATE] [--source T] | "
    "--remove)");

/// Opens the file for writing and lets `edit` answer with its areas.
int editAreas(const Call& call, const std::function<int(Workspace&, const AreaBook&)>& edit)
{
    const auto workspace = openWorkspace(call, call.file(), Access::Write);
    if (!workspace)
        return fail(workspace.error());
    const auto book = (*workspace)->areas();
    return book ? edit(**workspace, **book) : fail(book.error());
}

/// The area or region that --part-of names.
Result<void> takeWhole(const Call& call, const AreaBook& book, Area& area)
{
    if (!call.has("part-of"))
        return {};
    area.partOf.reset();
    if (call.value("part-of").trimmed().isEmpty())
        return {};
    const auto whole = areaNamed(call.value("part-of"), book);
    if (!whole)
        return whole.error();
    const bool fits = (area.kind == AreaKind::Division && whole->kind == AreaKind::Area)
                      || (area.kind == AreaKind::Area && whole->kind == AreaKind::Region);
    if (!fits)
        return Error{Words::tr("A division is part of an area, and an area of a region. “%1” is neither to “%2”.")
                         .arg(whole->name, area.name)};
    area.partOf = whole->id;
    return {};
}

/// Which options go together.
std::optional<QString> wrongArea(const Call& call)
{
    if (auto wrong = notOne(call, {"add", "area"}))
        return wrong;
    if (call.has("add")) {
        auto lack = missing(call, {"add"});
        return lack || !call.has("remove") ? lack : notOne(call, {"add", "remove"});
    }
    return noneOf(call, {"rename", "kind", "part-of", "alias", "from", "until", "plan-from", "plan-until", "remove"});
}

int area(const Call& call)
{
    if (const auto wrong = wrongArea(call))
        return usage(call, *wrong);
    return editAreas(call, [&call](Workspace& workspace, const AreaBook& book) {
        auto area = call.has("add") ? Result<Area>(Area()) : areaNamed(call.value("area"), book);
        if (!area)
            return fail(area.error());
        if (call.has("remove"))
            return statusOf(workspace.areaEdits().remove(area->id));
        const std::array kinds{AreaKind::Area, AreaKind::Division, AreaKind::Region, AreaKind::Nation};
        if (const auto fault = firstFault({
                takeChoice(call, "kind", kinds, &areaKindText, area->kind),
                takeDay(call, "from", area->from),
                takeDay(call, "until", area->until),
                takeDay(call, "plan-from", area->planFrom),
                takeDay(call, "plan-until", area->planUntil),
            }))
            return usage(call, fault->message);
        takeLine(call, "add", area->name);
        takeLine(call, "rename", area->name);
        for (const QString& alias : call.parser.values(QStringLiteral("alias")))
            area->aliases.append(alias.simplified());
        if (const auto taken = takeWhole(call, book, *area); !taken)
            return fail(taken.error());
        return statusOf(workspace.areaEdits().save(*area));
    });
}

int figure(const Call& call)
{
    if (const auto lack = missing(call, {"area", "indicator", "year"}))
        return usage(call, *lack);
    if (!call.has("value"))
        return usage(call, *missing(call, {"value"}));
    const auto year = yearOf(call, "year");
    if (!year)
        return usage(call, year.error().message);
    return editAreas(call, [&](Workspace& workspace, const AreaBook& book) {
        const auto area = areaNamed(call.value("area"), book);
        if (!area)
            return fail(area.error());
        const Indicator* indicator = book.indicatorNamed(call.value("indicator"));
        if (!indicator) {
            QStringList keys;
            for (const Indicator& each : book.indicators)
                keys.append(each.key);
            return fail(Error{Words::tr("There is no indicator “%1”. There are: %2.")
                                  .arg(call.value("indicator"), keys.join(QStringLiteral(", "))),
                {}, Fault::Missing});
        }
        const auto figure = readStatFigure(call.value("value"), indicator->unit);
        if (!figure)
            return usage(call, figure.error().message);
        return statusOf(workspace.areaEdits().setFigure(area->id, indicator->key, **year, *figure));
    });
}

/// The class that --class names by its key, in any of the scheme's rules.
Result<QString> listedClass(const Call& call, const Scheme& scheme)
{
    QStringList keys;
    for (const RuleSet& rules : scheme.ruleSets) {
        for (const RuleClass& each : rules.classes) {
            if (each.isListed && !keys.contains(each.key))
                keys.append(each.key);
        }
    }
    if (keys.contains(call.value("class")))
        return call.value("class");
    return Error{Words::tr("“%1” lists no class “%2”. It lists: %3.")
                     .arg(scheme.key, call.value("class"), keys.join(QStringLiteral(", "))),
        {}, Fault::Missing};
}

/// The housing areas that an option names, which may be given again.
Result<std::vector<Area>> housingAreas(const Call& call, const char* option, const AreaBook& book)
{
    std::vector<Area> areas;
    for (const QString& name : call.parser.values(QLatin1String(option))) {
        const auto area = areaNamed(name, book);
        if (!area)
            return area.error();
        if (area->kind != AreaKind::Area)
            return Error{Words::tr("Only housing areas are on a list, and “%1” is not one.").arg(area->name)};
        areas.push_back(*area);
    }
    return areas;
}

/// Puts areas onto the list and takes others off it.
Result<void> takeEntries(const Call& call, const AreaBook& book, const Scheme& scheme, DesignationList& list)
{
    const auto listed = housingAreas(call, "area", book);
    const auto left = housingAreas(call, "without", book);
    if (!listed || !left)
        return listed ? left.error() : listed.error();
    const auto takeOff = [&list](const Area& area) {
        return std::erase_if(
            list.entries, [&area](const DesignationList::Entry& entry) { return entry.area == area.id; });
    };
    for (const Area& area : *left) {
        if (takeOff(area) == 0)
            return Error{Words::tr("“%1” is not on the list.").arg(area.name), {}, Fault::Missing};
    }
    if (listed->empty())
        return {};
    const auto key = listedClass(call, scheme);
    if (!key)
        return key.error();
    for (const Area& area : *listed) {
        takeOff(area);
        list.entries.push_back({area.id, *key});
    }
    return {};
}

/// Which options go together.
std::optional<QString> wrongList(const Call& call)
{
    if (auto lack = missing(call, {"scheme", "from"}))
        return lack;
    if (auto lack = noneOf(call, {"area", "without", "published", "source", "remove"}))
        return lack;
    if (call.has("area") || call.has("class"))
        return missing(call, {"class", "area"});
    return std::nullopt;
}

int list(const Call& call)
{
    if (const auto wrong = wrongList(call))
        return usage(call, *wrong);
    const auto from = dayOf(call, "from");
    if (!from)
        return usage(call, from.error().message);
    return editAreas(call, [&, day = **from](Workspace& workspace, const AreaBook& book) {
        const auto scheme = schemeOf(call, book);
        if (!scheme)
            return fail(scheme.error());
        const auto known = std::find_if(book.lists.begin(), book.lists.end(),
            [&](const DesignationList& each) { return each.scheme == (*scheme)->key && each.validFrom == day; });
        const bool isKnown = known != book.lists.end();
        if (call.has("remove") && !isKnown)
            return fail(Error{Words::tr("There is no list of “%1” from %2. “lists” shows those there are.")
                                  .arg((*scheme)->key, day.toString(Qt::ISODate)),
                {}, Fault::Missing});
        if (call.has("remove"))
            return statusOf(workspace.areaEdits().remove(known->id));
        DesignationList list = isKnown ? *known : DesignationList{.scheme = (*scheme)->key, .validFrom = day};
        if (const auto published = takeDay(call, "published", list.published); !published)
            return usage(call, published.error().message);
        takeLine(call, "source", list.source);
        if (const auto taken = takeEntries(call, book, **scheme, list); !taken)
            return fail(taken.error());
        return statusOf(workspace.areaEdits().save(list));
    });
}

} // namespace

Verb areaVerb()
{
    return {"area", areaUsage, 1,
        {"add:area", "area", "rename", "kind:area", "part-of", "alias", "from:exists", "until", "plan-from",
            "plan-until", "remove"},
        &area};
}

Verb figureVerb()
{
    return {"figure", QT_TRANSLATE_NOOP("CommandLine", "figure FILE --area NAME --indicator I --year Y --value V"), 1,
        {"area", "indicator", "year:figure", "value"}, &figure};
}

Verb listVerb()
{
    return {"list", listUsage, 1,
        {"scheme", "from:valid", "class", "area:listed", "without:list", "published", "source", "remove"}, &list};
}

} // namespace indblik
