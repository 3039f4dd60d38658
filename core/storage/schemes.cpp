// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"

#include <QJsonDocument>

#include <algorithm>

namespace indblik {

const Table schemeTable(RecordType::Scheme, "scheme", {"scheme_key"}, {"body"}, Told::AsOne);

Result<std::vector<Scheme>> loadSchemes(const QSqlDatabase& database)
{
    Query query(database, schemeTable.selectAll);
    return query.into(builtInSchemes(), [](auto& schemes, const Query& row) -> Result<void> {
        auto scheme = readScheme(QJsonDocument::fromJson(row.text("body").toUtf8()).object());
        if (!scheme)
            return scheme.error();
        scheme->revision = row.count("revision");
        const auto place =
            std::find_if(schemes.begin(), schemes.end(), [&](const Scheme& known) { return known.key == scheme->key; });
        if (place == schemes.end())
            schemes.push_back(std::move(*scheme));
        else
            *place = std::move(*scheme);
        return {};
    });
}

void Edits::save(const Scheme& scheme)
{
    const auto body = QJsonDocument(schemeJson(scheme)).toJson(QJsonDocument::Compact);
    m_ledger.put({&schemeTable, {scheme.key}, {QString::fromUtf8(body)}, scheme.revision});
}

void Edits::restore(const Scheme& scheme)
{
    m_ledger.remove(schemeTable, {scheme.key}, scheme.revision);
}

} // namespace indblik
