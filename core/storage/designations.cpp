// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

#include <map>

namespace indblik {

const Table designationListTable(
    RecordType::DesignationList, "designation_list", {"id"}, {"scheme", "valid_from", "published", "source"});
const Table designationTable(
    RecordType::Designation, "designation", {"list_id", "area_id"}, {"class_key"}, Told::AsOne, &designationListTable);

Result<std::vector<DesignationList>> loadLists(const QSqlDatabase& database)
{
    Query query(database, designationListTable.select("ORDER BY scheme, valid_from, id"));
    auto lists = query.all([](const Query& row) {
        DesignationList list;
        list.id = row.id<DesignationListId>("id");
        list.scheme = row.text("scheme");
        list.validFrom = row.day("valid_from").value_or(QDate());
        list.published = row.day("published");
        list.source = row.text("source");
        list.revision = row.count("revision");
        return list;
    });
    if (!lists)
        return lists;
    std::map<QString, DesignationList*> places;
    for (DesignationList& list : *lists)
        places.emplace(list.id.text(), &list);
    const auto added = Query(database, designationTable.selectAll).each([&places](const Query& row) -> Result<void> {
        const auto place = places.find(row.text("list_id"));
        if (place == places.end())
            return damaged();
        place->second->entries.push_back({row.id<AreaId>("area_id"), row.text("class_key")});
        return {};
    });
    return added ? std::move(lists) : added.error();
}

void Edits::save(const DesignationList& list)
{
    const QString id = list.id.text();
    m_ledger.put({&designationListTable, {id},
        {list.scheme, list.validFrom.toString(Qt::ISODate), orNull(list.published), storedText(list.source)},
        list.revision});
    std::vector<Part> entries;
    for (const DesignationList::Entry& entry : list.entries)
        entries.push_back({{entry.area.text()}, {entry.classKey}});
    m_ledger.putParts(designationTable, id, entries);
}

void Edits::remove(const DesignationList& list)
{
    m_ledger.removeWhole(designationListTable, list.id.text(), list.revision);
}

} // namespace indblik
