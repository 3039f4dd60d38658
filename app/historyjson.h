// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"

#include <QJsonObject>

#include <map>

namespace indblik {

/// {"history": [...]}, oldest first. `titles` names subjects by their ids.
QJsonObject historyJson(const std::vector<HistoryEntry>& newestFirst, const std::map<QString, QString>& titles);

/// A history value as people read it: figures as {"amount"} or {"mark"}, everything else as it is.
QJsonValue historyValue(RecordType type, const QJsonValue& value);

} // namespace indblik
