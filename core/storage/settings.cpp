// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"

#include <algorithm>

namespace indblik {

const Table settingTable(RecordType::Setting, "setting", {"setting_key"}, {"value"}, Told::AsOne);

namespace {

const QString disclosureKey = QStringLiteral("disclosureThreshold");
const QString figureMapKey = QStringLiteral("figureMap:");

} // namespace

Result<void> loadSettings(const QSqlDatabase& database, AreaBook& book)
{
    return Query(database, settingTable.selectAll).each([&book](const Query& row) {
        const QString key = row.text("setting_key");
        if (key == disclosureKey)
            book.disclosureThreshold = std::max(row.text("value").toInt(), leastDisclosureThreshold);
        else if (key.startsWith(figureMapKey))
            book.figureMaps[key.mid(figureMapKey.size())] = row.text("value");
    });
}

void Edits::saveDisclosureThreshold(int persons)
{
    m_ledger.putPart(settingTable, {disclosureKey}, {QString::number(persons)});
}

void Edits::saveFigureMap(const QString& source, const QString& map)
{
    m_ledger.putPart(settingTable, {figureMapKey + source}, {map});
}

} // namespace indblik
