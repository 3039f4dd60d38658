// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

#include <QCollator>

#include <algorithm>
#include <map>

namespace indblik {

const Table areaTable(RecordType::Area, "area", {"id"},
    {"number", "name", "kind", "part_of", "from_day", "until_day", "note", "plan_from", "plan_until"});
// By place, not by name: names have "/" in them, which parts the places in the history.
const Table areaAliasTable(
    RecordType::AreaAlias, "area_alias", {"area_id", "ordinal"}, {"alias"}, Told::AsOne, &areaTable);
const Table areaSuccessorTable(
    RecordType::AreaSuccessor, "area_successor", {"area_id", "successor_id"}, {}, Told::AsOne, &areaTable);
const Table areaInitiativeTable(
    RecordType::AreaInitiative, "area_initiative", {"area_id", "initiative_id"}, {}, Told::AsOne, &areaTable);

namespace {

constexpr qint64 mostAreas = 10'000'000;

Result<std::vector<Area>> loadWithoutParts(const QSqlDatabase& database)
{
    return Query(database, areaTable.select(""))
        .into(std::vector<Area>(), [](auto& areas, const Query& row) -> Result<void> {
            // Columns are made by the number, so one that cannot be would take all memory.
            const qint64 number = row.number("number");
            if (number < 1 || number > mostAreas)
                return damaged();
            Area area;
            area.id = row.id<AreaId>("id");
            area.number = int(number);
            area.name = row.text("name");
            area.kind = areaKindFromText(row.text("kind")).value_or(AreaKind::Area);
            area.partOf = AreaId::fromText(row.text("part_of"));
            area.from = row.day("from_day");
            area.until = row.day("until_day");
            area.note = row.text("note");
            area.planFrom = row.day("plan_from");
            area.planUntil = row.day("plan_until");
            area.revision = row.count("revision");
            areas.push_back(std::move(area));
            return {};
        });
}

/// Gives each row of a table to the area it is of.
Result<void> addToAreas(const QSqlDatabase& database, const Table& table, const std::map<QString, Area*>& byId,
    const std::function<void(Area&, const Query&)>& add)
{
    return Query(database, table.selectAll).each([&](const Query& row) -> Result<void> {
        const auto area = byId.find(row.text("area_id"));
        if (area == byId.end())
            return damaged();
        add(*area->second, row);
        return {};
    });
}

template<class Key>
std::vector<Part> partsOf(const std::vector<Key>& ids)
{
    std::vector<Part> parts;
    for (const Key& id : ids)
        parts.push_back({{id.text()}});
    return parts;
}

} // namespace

Result<std::vector<Area>> loadAreas(const QSqlDatabase& database)
{
    auto areas = loadWithoutParts(database);
    if (!areas)
        return areas;
    // Of the same folded name the written one decides, so that the order is the same each time.
    QCollator danish(QLocale(QStringLiteral("da_DK")));
    danish.setNumericMode(true);
    std::sort(areas->begin(), areas->end(), [&danish](const Area& a, const Area& b) {
        const int order = danish.compare(a.name, b.name);
        return order != 0 ? order < 0 : std::pair(a.name, a.number) < std::pair(b.name, b.number);
    });
    std::map<QString, Area*> byId;
    for (Area& area : *areas)
        byId.emplace(area.id.text(), &area);
    auto added = addToAreas(
        database, areaAliasTable, byId, [](Area& area, const Query& row) { area.aliases.append(row.text("alias")); });
    if (added)
        added = addToAreas(database, areaSuccessorTable, byId,
            [](Area& area, const Query& row) { area.successors.push_back(row.id<AreaId>("successor_id")); });
    if (added)
        added = addToAreas(database, areaInitiativeTable, byId,
            [](Area& area, const Query& row) { area.initiatives.push_back(row.id<InitiativeId>("initiative_id")); });
    return added ? std::move(areas) : added.error();
}

void Edits::save(const Area& area)
{
    const QString id = area.id.text();
    m_ledger.put({&areaTable, {id},
        {qint64(area.number), storedText(area.name).simplified(), areaKindText(area.kind), orNull(area.partOf),
            orNull(area.from), orNull(area.until), storedText(area.note), orNull(area.planFrom),
            orNull(area.planUntil)},
        area.revision});
    std::vector<Part> aliases;
    for (const QString& alias : area.aliases)
        aliases.push_back({{qint64(aliases.size())}, {storedText(alias).simplified()}});
    m_ledger.putParts(areaAliasTable, id, aliases);
    m_ledger.putParts(areaSuccessorTable, id, partsOf(area.successors));
    m_ledger.putParts(areaInitiativeTable, id, partsOf(area.initiatives));
}

void Edits::remove(const Area& area)
{
    m_ledger.removeWhole(areaTable, area.id.text(), area.revision);
}

} // namespace indblik
