// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table.h"

#include "core/storage/aggregates.h"
#include "core/storage/kept.h"

#include <utility>

namespace indblik {

namespace {

/// The form of each name, with the name in place of "%".
QByteArray listed(const Table::Names& names, const char* form = "%", const char* between = ", ")
{
    QByteArray list;
    for (const char* name : names) {
        if (!list.isEmpty())
            list += between;
        list += QByteArray(form).replace('%', name);
    }
    return list;
}

Table::Names operator+(Table::Names first, const Table::Names& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

Table::Table(RecordType isOf, const char* isCalled, Names isKey, Names hasColumns, Told isTold, const Table* belongsTo)
    : type(isOf)
    , name(isCalled)
    , key(std::move(isKey))
    , columns(std::move(hasColumns))
    , told(isTold)
    , owner(belongsTo)
{
    const Names changing = columns + Names{"revision"};
    const QByteArray byKey = " WHERE " + listed(key, "% = :%", " AND ");
    selectAll = select(("ORDER BY " + listed(key)).constData());
    selectOne = "SELECT " + listed(changing) + " FROM " + name + byKey;
    put = QByteArray("INSERT INTO ") + name + " (" + listed(key + changing) + ") VALUES ("
          + listed(key + changing, ":%") + ") ON CONFLICT (" + listed(key) + ") DO UPDATE SET "
          + listed(changing, "% = excluded.%");
    remove = QByteArray("DELETE FROM ") + name + byKey;
    grow = QByteArray("UPDATE ") + name + " SET revision = revision + 1 WHERE id = :id";
    if (key.size() > 1)
        partsOf =
            "SELECT " + listed({key.begin() + 1, key.end()}) + " FROM " + name + " WHERE " + key.front() + " = :owner";
}

QByteArray Table::select(const char* rest) const
{
    return "SELECT " + listed(key + columns + Names{"revision"}) + " FROM " + name + ' ' + rest;
}

const std::vector<const Table*>& allTables()
{
    static const std::vector<const Table*> tables = {
        &accountTable,
        &goalTable,
        &initiativeTable,
        &seriesTable,
        &seriesFigureTable,
        &seriesBreakTable,
        &seriesBreakSeriesTable,
        &targetTable,
        &targetSeriesTable,
        &goalReadingTable,
        &goalInitiativeTable,
        &goalAssessmentTable,
        &assessmentGroundTable,
        &formTable,
        &carryRuleTable,
        &cardTable,
        &answerTable,
        &reviewTable,
        &criterionTable,
        &followUpTable,
        &followUpInitiativeTable,
        &evaluationRoundTable,
        &actorTable,
        &budgetVersionTable,
        &budgetGroupTable,
        &budgetGroupStatedTable,
        &budgetRowTable,
        &budgetRowStatedTable,
        &budgetRowCountTable,
        &budgetCellTable,
        &budgetPartTable,
        &budgetPartAmountTable,
        &budgetPartCountTable,
        &footnoteTable,
        &footnotePlaceTable,
        &footnoteHeadTable,
        &acceptanceTable,
        &acceptedFactTable,
        &boundFigureTable,
        &promiseTable,
        &keptTable,
        &registerTable,
        &registerRowTable,
        &registerCellTable,
        &areaTable,
        &areaAliasTable,
        &areaSuccessorTable,
        &areaInitiativeTable,
        &indicatorTable,
        &figureSourceTable,
        &areaFigureTable,
        &designationListTable,
        &designationTable,
        &schemeTable,
        &settingTable,
        &changeTableTable,
        &changeRowTable,
    };
    return tables;
}

const Table& tableOf(RecordType type)
{
    for (const Table* table : allTables()) {
        if (table->type == type)
            return *table;
    }
    Q_UNREACHABLE();
}

} // namespace indblik
