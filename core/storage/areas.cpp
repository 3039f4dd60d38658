// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/store.h"

#include <QCollator>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <tuple>

namespace indblik {

const RecordKind areaKind{
    RecordType::Area,
    1,
    {"id", "number", "name", "kind", "part_of", "from_day", "until_day", "note"},
    false,
    R"(SELECT id, number, name, kind, part_of, from_day, until_day, note, revision FROM area ORDER BY id)",
    R"(SELECT number, name, kind, part_of, from_day, until_day, note, revision FROM area WHERE id = :id)",
    R"(INSERT INTO area (id, number, name, kind, part_of, from_day, until_day, note, revision)
       VALUES (:id, :number, :name, :kind, :part_of, :from_day, :until_day, :note, :revision)
       ON CONFLICT (id) DO UPDATE SET
           number = excluded.number, name = excluded.name, kind = excluded.kind, part_of = excluded.part_of, from_day = excluded.from_day, until_day = excluded.until_day, note = excluded.note, revision = excluded.revision)",
    "DELETE FROM area WHERE id = :id",
    nullptr,
    "UPDATE area SET revision = revision + 1 WHERE id = :id",
};

// By place, not by name: names have "/" in them, which parts the places in the history.
const RecordKind areaAliasKind{
    RecordType::AreaAlias,
    2,
    {"area_id", "ordinal", "alias"},
    true,
    "SELECT area_id, ordinal, alias, revision FROM area_alias ORDER BY area_id, ordinal",
    "SELECT alias, revision FROM area_alias WHERE area_id = :area_id AND ordinal = :ordinal",
    R"(INSERT INTO area_alias (area_id, ordinal, alias, revision)
       VALUES (:area_id, :ordinal, :alias, :revision)
       ON CONFLICT (area_id, ordinal) DO UPDATE SET alias = excluded.alias, revision = excluded.revision)",
    "DELETE FROM area_alias WHERE area_id = :area_id AND ordinal = :ordinal",
    &areaKind,
};

const RecordKind areaSuccessorKind{
    RecordType::AreaSuccessor,
    2,
    {"area_id", "successor_id"},
    true,
    "SELECT area_id, successor_id, revision FROM area_successor ORDER BY area_id, successor_id",
    R"(SELECT revision FROM area_successor WHERE area_id = :area_id AND successor_id = :successor_id)",
    R"(INSERT INTO area_successor (area_id, successor_id, revision)
       VALUES (:area_id, :successor_id, :revision)
       ON CONFLICT (area_id, successor_id) DO UPDATE SET
           revision = excluded.revision)",
    "DELETE FROM area_successor WHERE area_id = :area_id AND successor_id = :successor_id",
    &areaKind,
};

const RecordKind areaInitiativeKind{
    RecordType::AreaInitiative,
    2,
    {"area_id", "initiative_id"},
    true,
    R"(SELECT area_id, initiative_id, revision FROM area_initiative ORDER BY area_id, initiative_id)",
    R"(SELECT revision FROM area_initiative WHERE area_id = :area_id AND initiative_id = :initiative_id)",
    R"(INSERT INTO area_initiative (area_id, initiative_id, revision)
       VALUES (:area_id, :initiative_id, :revision)
       ON CONFLICT (area_id, initiative_id) DO UPDATE SET
           revision = excluded.revision)",
    "DELETE FROM area_initiative WHERE area_id = :area_id AND initiative_id = :initiative_id",
    &areaKind,
};

const RecordKind designationListKind{
    RecordType::DesignationList,
    1,
    {"id", "scheme", "valid_from", "published", "source"},
    false,
    R"(SELECT id, scheme, valid_from, published, source, revision FROM designation_list ORDER BY id)",
    R"(SELECT scheme, valid_from, published, source, revision FROM designation_list WHERE id = :id)",
    R"(INSERT INTO designation_list (id, scheme, valid_from, published, source, revision)
       VALUES (:id, :scheme, :valid_from, :published, :source, :revision)
       ON CONFLICT (id) DO UPDATE SET
           scheme = excluded.scheme, valid_from = excluded.valid_from, published = excluded.published, source = excluded.source, revision = excluded.revision)",
    "DELETE FROM designation_list WHERE id = :id",
    nullptr,
    "UPDATE designation_list SET revision = revision + 1 WHERE id = :id",
};

const RecordKind designationKind{
    RecordType::Designation,
    2,
    {"list_id", "area_id", "class_key"},
    true,
    "SELECT list_id, area_id, class_key, revision FROM designation ORDER BY list_id, area_id",
    R"(SELECT class_key, revision FROM designation WHERE list_id = :list_id AND area_id = :area_id)",
    R"(INSERT INTO designation (list_id, area_id, class_key, revision)
       VALUES (:list_id, :area_id, :class_key, :revision)
       ON CONFLICT (list_id, area_id) DO UPDATE SET
           class_key = excluded.class_key, revision = excluded.revision)",
    "DELETE FROM designation WHERE list_id = :list_id AND area_id = :area_id",
    &designationListKind,
};

const RecordKind schemeKind{
    RecordType::Scheme,
    1,
    {"scheme_key", "body"},
    true,
    "SELECT scheme_key, body, revision FROM scheme ORDER BY scheme_key",
    "SELECT body, revision FROM scheme WHERE scheme_key = :scheme_key",
    R"(INSERT INTO scheme (scheme_key, body, revision)
       VALUES (:scheme_key, :body, :revision)
       ON CONFLICT (scheme_key) DO UPDATE SET
           body = excluded.body, revision = excluded.revision)",
    "DELETE FROM scheme WHERE scheme_key = :scheme_key",
};

const RecordKind settingKind{
    RecordType::Setting,
    1,
    {"setting_key", "value"},
    true,
    "SELECT setting_key, value, revision FROM setting ORDER BY setting_key",
    "SELECT value, revision FROM setting WHERE setting_key = :setting_key",
    R"(INSERT INTO setting (setting_key, value, revision)
       VALUES (:setting_key, :value, :revision)
       ON CONFLICT (setting_key) DO UPDATE SET
           value = excluded.value, revision = excluded.revision)",
    "DELETE FROM setting WHERE setting_key = :setting_key",
};

namespace {

constexpr qint64 mostAreas = 10'000'000;

constexpr auto selectAreas = R"(
    SELECT id, number, name, kind, part_of, from_day, until_day, note, revision FROM area
)";
constexpr auto selectAliases = "SELECT area_id, alias FROM area_alias ORDER BY area_id, ordinal";
constexpr auto selectSuccessors = "SELECT area_id, successor_id FROM area_successor ORDER BY successor_id";
constexpr auto selectInitiatives = "SELECT area_id, initiative_id FROM area_initiative ORDER BY initiative_id";
constexpr auto selectLists = R"(
    SELECT id, scheme, valid_from, published, source, revision FROM designation_list ORDER BY scheme, valid_from, id
)";
constexpr auto selectDesignations = "SELECT list_id, area_id, class_key FROM designation ORDER BY list_id, area_id";
constexpr auto selectSchemes = "SELECT scheme_key, body, revision FROM scheme ORDER BY scheme_key";
constexpr auto selectSettings = "SELECT setting_key, value FROM setting ORDER BY setting_key";

constexpr auto aliasesOf = "SELECT ordinal, NULL FROM area_alias WHERE area_id = :owner";
constexpr auto successorsOf = "SELECT successor_id, NULL FROM area_successor WHERE area_id = :owner";
constexpr auto initiativesOf = "SELECT initiative_id, NULL FROM area_initiative WHERE area_id = :owner";
constexpr auto designationsOf = "SELECT area_id, NULL FROM designation WHERE list_id = :owner";

const QString disclosureKey = QStringLiteral("disclosureThreshold");
const QString figureMapKey = QStringLiteral("figureMap:");

/// Gives each row of a two-column list to the area it is of.
Result<void> addToAreas(const QSqlDatabase& database, const char* sql, std::map<QString, Area*>& byId,
    const std::function<void(Area&, const QString&)>& add)
{
    Query query(database, sql);
    if (auto run = query.run(); !run)
        return run;
    while (query.next()) {
        const auto area = byId.find(query.text(0));
        if (area == byId.end())
            return damaged();
        add(*area->second, query.text(1));
    }
    return query.finished();
}

Result<std::vector<Area>> loadAreas(const QSqlDatabase& database)
{
    Query query(database, selectAreas);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<Area> areas;
    while (query.next()) {
        // Columns are made by the number, so one that cannot be would take all memory.
        if (query.number(1) < 1 || query.number(1) > mostAreas)
            return damaged();
        Area area;
        area.id = AreaId::fromText(query.text(0)).value_or(AreaId());
        area.number = int(query.number(1));
        area.name = query.text(2);
        area.kind = areaKindFromText(query.text(3)).value_or(AreaKind::Area);
        area.partOf = AreaId::fromText(query.text(4));
        area.from = dayOf(query, 5);
        area.until = dayOf(query, 6);
        area.note = query.text(7);
        area.revision = int(query.number(8));
        areas.push_back(std::move(area));
    }
    if (const auto finished = query.finished(); !finished)
        return finished.error();
    // Of the same folded name the written one decides, so that the order is the same each time.
    QCollator danish(QLocale(QStringLiteral("da_DK")));
    danish.setNumericMode(true);
    std::sort(areas.begin(), areas.end(), [&danish](const Area& a, const Area& b) {
        const int order = danish.compare(a.name, b.name);
        return order != 0 ? order < 0 : std::pair(a.name, a.number) < std::pair(b.name, b.number);
    });
    std::map<QString, Area*> byId;
    for (Area& area : areas)
        byId.emplace(area.id.text(), &area);
    auto added =
        addToAreas(database, selectAliases, byId, [](Area& area, const QString& alias) { area.aliases.append(alias); });
    if (added)
        added = addToAreas(database, selectSuccessors, byId,
            [](Area& area, const QString& id) { area.successors.push_back(AreaId::fromText(id).value_or(AreaId())); });
    if (added)
        added = addToAreas(database, selectInitiatives, byId, [](Area& area, const QString& id) {
            area.initiatives.push_back(InitiativeId::fromText(id).value_or(InitiativeId()));
        });
    return added ? Result<std::vector<Area>>(std::move(areas)) : added.error();
}

Result<std::vector<DesignationList>> loadLists(const QSqlDatabase& database)
{
    Query query(database, selectLists);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<DesignationList> lists;
    std::map<QString, size_t> places;
    while (query.next()) {
        DesignationList list;
        list.id = DesignationListId::fromText(query.text(0)).value_or(DesignationListId());
        list.scheme = query.text(1);
        list.validFrom = dayOf(query, 2).value_or(QDate());
        list.published = dayOf(query, 3);
        list.source = query.text(4);
        list.revision = int(query.number(5));
        places.emplace(query.text(0), lists.size());
        lists.push_back(std::move(list));
    }
    if (const auto finished = query.finished(); !finished)
        return finished.error();
    Query entries(database, selectDesignations);
    if (const auto run = entries.run(); !run)
        return run.error();
    while (entries.next()) {
        const auto place = places.find(entries.text(0));
        if (place == places.end())
            return damaged();
        lists[place->second].entries.push_back({AreaId::fromText(entries.text(1)).value_or(AreaId()), entries.text(2)});
    }
    return entries.finished(std::move(lists));
}

/// The delivered schemes; those that were changed in this file as they are in it.
Result<std::vector<Scheme>> loadSchemes(const QSqlDatabase& database)
{
    std::vector<Scheme> schemes = builtInSchemes();
    Query query(database, selectSchemes);
    if (const auto run = query.run(); !run)
        return run.error();
    while (query.next()) {
        auto scheme = readScheme(QJsonDocument::fromJson(query.text(1).toUtf8()).object());
        if (!scheme)
            return scheme.error();
        scheme->revision = int(query.number(2));
        const auto place =
            std::find_if(schemes.begin(), schemes.end(), [&](const Scheme& known) { return known.key == scheme->key; });
        if (place == schemes.end())
            schemes.push_back(std::move(*scheme));
        else
            *place = std::move(*scheme);
    }
    return query.finished(std::move(schemes));
}

Result<void> loadSettings(const QSqlDatabase& database, AreaBook& book)
{
    Query query(database, selectSettings);
    if (auto run = query.run(); !run)
        return run;
    while (query.next()) {
        const QString key = query.text(0);
        if (key == disclosureKey)
            book.disclosureThreshold = std::max(query.text(1).toInt(), leastDisclosureThreshold);
        else if (key.startsWith(figureMapKey))
            book.figureMaps[key.mid(figureMapKey.size())] = query.text(1);
    }
    return query.finished();
}

} // namespace

Result<AreaBook> loadAreaBook(const QSqlDatabase& database)
{
    AreaBook book;
    auto areas = loadAreas(database);
    if (!areas)
        return areas.error();
    auto lists = loadLists(database);
    if (!lists)
        return lists.error();
    auto schemes = loadSchemes(database);
    if (!schemes)
        return schemes.error();
    if (const auto loaded = loadSettings(database, book); !loaded)
        return loaded.error();
    book.areas = std::move(*areas);
    book.lists = std::move(*lists);
    book.schemes = std::move(*schemes);
    if (const auto sources = loadFigureSources(database, book); !sources)
        return sources.error();
    return book;
}

Result<void> Edits::save(const Area& area)
{
    const QString id = area.id.text();
    if (auto saved = m_ledger.put({&areaKind, {id},
            {qint64(area.number), storedText(area.name).simplified(), areaKindText(area.kind),
                area.partOf ? Value(area.partOf->text()) : Value(), dayValue(area.from), dayValue(area.until),
                storedText(area.note)},
            area.revision});
        !saved)
        return saved;
    QStringList successors;
    for (const AreaId& successor : area.successors)
        successors.append(successor.text());
    QStringList initiatives;
    for (const InitiativeId& initiative : area.initiatives)
        initiatives.append(initiative.text());
    const auto isAlias = [&area](
                             const std::vector<Value>& key) { return std::get<qint64>(key[1]) < area.aliases.size(); };
    if (auto removed = removeParts(m_ledger, areaAliasKind, aliasesOf, id, isAlias); !removed)
        return removed;
    for (qint64 i = 0; i < area.aliases.size(); ++i) {
        if (auto saved = m_ledger.putPart(areaAliasKind, {id, i}, {storedText(area.aliases[i]).simplified()}); !saved)
            return saved;
    }
    const std::tuple<const RecordKind*, const char*, const QStringList*> parts[] = {
        {&areaSuccessorKind, successorsOf, &successors}, {&areaInitiativeKind, initiativesOf, &initiatives}};
    for (const auto& [kind, sql, kept] : parts) {
        const auto isKept = [wanted = kept](
                                const std::vector<Value>& key) { return wanted->contains(std::get<QString>(key[1])); };
        if (auto removed = removeParts(m_ledger, *kind, sql, id, isKept); !removed)
            return removed;
        for (const QString& part : *kept) {
            if (auto saved = m_ledger.putPart(*kind, {id, part}, {}); !saved)
                return saved;
        }
    }
    return {};
}

Result<void> Edits::remove(const Area& area)
{
    const QString id = area.id.text();
    if (auto expected = m_ledger.expect(areaKind, {id}, area.revision); !expected)
        return expected;
    const std::pair<const RecordKind*, const char*> parts[] = {
        {&areaAliasKind, aliasesOf}, {&areaSuccessorKind, successorsOf}, {&areaInitiativeKind, initiativesOf}};
    for (const auto& [kind, sql] : parts) {
        if (auto removed = removeParts(m_ledger, *kind, sql, id, keepsNone); !removed)
            return removed;
    }
    return m_ledger.removePart(areaKind, {id});
}

Result<void> Edits::save(const DesignationList& list)
{
    const QString id = list.id.text();
    if (auto saved = m_ledger.put({&designationListKind, {id},
            {list.scheme, list.validFrom.toString(Qt::ISODate), dayValue(list.published), storedText(list.source)},
            list.revision});
        !saved)
        return saved;
    const auto isKept = [&list](const std::vector<Value>& key) {
        return list.entry(AreaId::fromText(std::get<QString>(key[1])).value_or(AreaId())) != nullptr;
    };
    if (auto removed = removeParts(m_ledger, designationKind, designationsOf, id, isKept); !removed)
        return removed;
    for (const DesignationList::Entry& entry : list.entries) {
        if (auto saved = m_ledger.putPart(designationKind, {id, entry.area.text()}, {entry.classKey}); !saved)
            return saved;
    }
    return {};
}

Result<void> Edits::remove(const DesignationList& list)
{
    const QString id = list.id.text();
    if (auto expected = m_ledger.expect(designationListKind, {id}, list.revision); !expected)
        return expected;
    if (auto removed = removeParts(m_ledger, designationKind, designationsOf, id, keepsNone); !removed)
        return removed;
    return m_ledger.removePart(designationListKind, {id});
}

Result<void> Edits::save(const Scheme& scheme)
{
    const auto body = QJsonDocument(schemeJson(scheme)).toJson(QJsonDocument::Compact);
    return m_ledger.put({&schemeKind, {scheme.key}, {QString::fromUtf8(body)}, scheme.revision});
}

Result<void> Edits::restore(const Scheme& scheme)
{
    return m_ledger.remove(schemeKind, {scheme.key}, scheme.revision);
}

Result<void> Edits::saveDisclosureThreshold(int persons)
{
    return m_ledger.putPart(settingKind, {disclosureKey}, {QString::number(persons)});
}

Result<void> Edits::saveFigureMap(const QString& source, const QString& map)
{
    return m_ledger.putPart(settingKind, {figureMapKey + source}, {map});
}

} // namespace indblik
