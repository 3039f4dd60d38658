// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"
#include "core/storage/historyfilter.h"
#include "core/storage/query.h"

#include <optional>

namespace indblik {

/// A history entry as its table holds it. `before` and `after` are JSON; null strings where there is no value.
struct HistoryRow
{
    qint64 seq = 0;
    QString step;
    QString undoes;
    QString at;
    QString author;
    QString reason;
    QString program;
    QString kind;
    QString subject;
    QString field;
    QString before;
    QString after;
    QString chain;
};

/// SHA-256 over the row before it and all of this row, so that no row can be changed, removed or moved unseen.
QString chainOf(const QString& previous, const HistoryRow& row);

/// A value as JSON text; a null value is a null string.
QString valueText(const QJsonValue& value);
QJsonValue valueFromText(const QString& text);

/// Reads the history from its beginning, row by row.
class HistoryRows
{
public:
    explicit HistoryRows(const QSqlDatabase& database);

    Result<void> run() { return m_query.run(); }
    std::optional<HistoryRow> next();
    Result<void> finished() const { return m_query.finished(); }

private:
    Query m_query;
};

/// The entries of one step, newest first.
Result<std::vector<HistoryEntry>> entriesOfStep(const QSqlDatabase& database, const StepId& step);

/// The entries, newest first.
Result<std::vector<HistoryEntry>> readHistory(const QSqlDatabase& database, const HistoryFilter& filter);

} // namespace indblik
