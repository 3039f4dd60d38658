// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace indblik {

/// A value with its name in files and JSON, and where officers read it, the words for tr() to translate. A table of
/// them has each value of its enum once.
template<class Value>
struct Named
{
    Value value;
    QLatin1String text;
    const char* words = nullptr;
};

/// The row of a value, which must be in the table.
template<class Value, size_t count>
constexpr const Named<Value>& rowOf(const Named<Value> (&table)[count], Value value)
{
    return *std::find_if(
        std::begin(table), std::end(table), [value](const Named<Value>& row) { return row.value == value; });
}

/// The value of a name; nothing where none has it.
template<class Value, size_t count>
std::optional<Value> valueNamed(const Named<Value> (&table)[count], QStringView text)
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [text](const Named<Value>& row) { return row.text == text; });
    return found == std::end(table) ? std::nullopt : std::optional(found->value);
}

/// The values in the order of the table.
template<class Value, size_t count>
std::vector<Value> valuesOf(const Named<Value> (&table)[count])
{
    std::vector<Value> values;
    for (const Named<Value>& row : table)
        values.push_back(row.value);
    return values;
}

} // namespace indblik
