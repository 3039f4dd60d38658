// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kept.h"

#include "core/storage/historyvalues.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace indblik {

const Table keptTable(RecordType::Kept, "kept", {"subject", "kind", "field", "year"}, {"value"}, Told::AsOne);

namespace {

constexpr auto between = ",";

/// The rest of the key after its first column as one text, in SQL.
QByteArray fieldOf(const Table& table)
{
    QByteArray field;
    for (size_t i = 1; i < table.key.size(); ++i) {
        if (i > 1)
            field += QByteArray(" || '") + between + "' || ";
        field += QByteArray("m.") + table.key[i];
    }
    return field.isEmpty() ? QByteArray("''") : field;
}

QByteArray tableAsIn(Year year, const Table& table)
{
    const QByteArray name = table.name;
    const QByteArray ofKind = "k.kind = '" + recordTypeText(table.type).toUtf8() + "'";
    const QByteArray counts = "k.year >= " + QByteArray::number(year.number());
    const QByteArray isTheRow = QByteArray("k.subject = m.") + table.key.front() + " AND k.field = " + fieldOf(table);
    QByteArray now;
    QByteArray then;
    for (const Table::Names& names : {table.key, table.columns}) {
        for (const char* column : names) {
            now += QByteArray("m.") + column + ", ";
            then += QByteArray("json_extract(k.value, '$.") + column + "'), ";
        }
    }
    return name + " AS (SELECT " + now + "m.revision FROM main." + name
           + " m WHERE NOT EXISTS (SELECT 1 FROM kept k WHERE " + isTheRow + " AND " + ofKind + " AND " + counts
           + ") UNION ALL SELECT " + then + "coalesce((SELECT m.revision FROM main." + name + " m WHERE " + isTheRow
           + "), 0) FROM kept k WHERE k.value <> '' AND " + ofKind + " AND " + counts
           + " AND NOT EXISTS (SELECT 1 FROM kept o WHERE o.subject = k.subject AND o.kind = k.kind"
           + " AND o.field = k.field AND o.year < k.year AND o.year >= " + QByteArray::number(year.number()) + "))";
}

} // namespace

bool isOfItsYear(const Table& table)
{
    switch (table.type) {
    case RecordType::Goal:
    case RecordType::GoalReading:
    case RecordType::GoalInitiative:
    case RecordType::Target:
    case RecordType::TargetSeries:
        return true;
    default:
        return false;
    }
}

bool isKept(const Table& table)
{
    switch (table.type) {
    case RecordType::Series:
    case RecordType::SeriesFigure:
    case RecordType::SeriesBreak:
    case RecordType::SeriesBreakSeries:
    case RecordType::FollowUp:
    case RecordType::FollowUpInitiative:
    case RecordType::EvaluationRound:
        return true;
    default:
        return isOfItsYear(table);
    }
}

std::vector<Value> keptKey(const Table& table, const std::vector<Value>& key)
{
    QStringList field;
    for (size_t i = 1; i < key.size(); ++i)
        field.append(keyText(key[i]));
    return {keyText(key.front()), recordTypeText(table.type), field.join(QLatin1String(between))};
}

QString keptValue(const Table& table, const std::vector<Value>& key, const std::vector<Value>* values)
{
    if (!values)
        return QStringLiteral("");
    QJsonObject row;
    for (size_t i = 0; i < key.size(); ++i)
        row.insert(QLatin1String(table.key[i]), toJson(key[i]));
    for (size_t i = 0; i < values->size(); ++i)
        row.insert(QLatin1String(table.columns[i]), toJson((*values)[i]));
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

QByteArray asIn(const std::optional<Year>& year, std::initializer_list<const Table*> tables)
{
    QByteArray with;
    for (const Table* table : year ? tables : std::initializer_list<const Table*>())
        with += (with.isEmpty() ? "WITH " : ", ") + tableAsIn(*year, *table);
    return with.isEmpty() ? with : with + ' ';
}

} // namespace indblik
