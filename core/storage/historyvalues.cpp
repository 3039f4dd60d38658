// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyvalues.h"

#include <QJsonObject>
#include <QStringList>

namespace indblik {

QJsonValue toJson(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return *number;
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    return {};
}

Value fromJson(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    return std::monostate();
}

QJsonValue toJson(const Table& table, const std::vector<Value>& values)
{
    if (table.told == Told::AsOne && values.size() == 1)
        return toJson(values.front());
    QJsonObject object;
    for (size_t i = 0; i < values.size(); ++i)
        object.insert(QLatin1String(table.columns[i]), toJson(values[i]));
    return object;
}

std::vector<Value> fromJson(const Table& table, const QJsonValue& json)
{
    if (!json.isObject())
        return {fromJson(json)};
    std::vector<Value> values;
    for (const char* column : table.columns)
        values.push_back(fromJson(json[QLatin1String(column)]));
    return values;
}

QString keyText(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString fieldText(const Table& table, const std::vector<Value>& key, int column)
{
    QStringList parts;
    for (size_t i = 1; i < key.size(); ++i)
        parts.append(keyText(key[i]));
    if (column >= 0)
        parts.append(QLatin1String(table.columns[size_t(column)]));
    return parts.join(u'/');
}

std::optional<Subject> subjectOf(const Table& table, const QString& subject, const QString& field)
{
    Subject found{{subject}, {}};
    QStringList parts = field.isEmpty() ? QStringList() : field.split(u'/');
    if (size_t(parts.size()) < table.key.size() - 1)
        return std::nullopt;
    for (size_t i = 1; i < table.key.size(); ++i)
        found.key.emplace_back(parts.takeFirst());
    if (parts.isEmpty())
        return found;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (parts.front() == QLatin1String(table.columns[i]))
            found.column = i;
    }
    return found.column && parts.size() == 1 ? std::optional(found) : std::nullopt;
}

} // namespace indblik
