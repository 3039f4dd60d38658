// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "core/storage/query.h"
#include "core/storage/table.h"

#include <QByteArray>

#include <initializer_list>
#include <optional>
#include <vector>

namespace indblik {

// Goals, series and follow-ups live over the years, and each account prints what they were. Only what changes is kept
// for the accounts before: the first edit in a later one writes down here what the newest of them had. An account has
// the oldest value that was kept for its year or a later one, or else the value of now.

extern const Table keptTable;

/// Whether accounts keep what they had of it.
bool isKept(const Table& table);
/// Whether its account alone shows it, and shows what was kept. Series and follow-ups are shown as they are now.
bool isOfItsYear(const Table& table);

/// The key of a row in the table of what is kept, without the year.
std::vector<Value> keptKey(const Table& table, const std::vector<Value>& key);
/// A row as it is kept, with its key; empty where the row was not there.
QString keptValue(const Table& table, const std::vector<Value>& key, const std::vector<Value>* values);

/// What stands before a statement that is to read these tables as they are in the account of a year; nothing without
/// one. A row has the revision that it has now, and 0 where it is gone.
QByteArray asIn(const std::optional<Year>& year, std::initializer_list<const Table*> tables);

} // namespace indblik
