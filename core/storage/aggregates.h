// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/areabook.h"
#include "core/domain/budgetoverview.h"
#include "core/domain/yearopening.h"
#include "core/storage/ledger.h"

#include <functional>

// How each aggregate lies in its tables: private parts of Store. Each has a .cpp file, where Edits saves it too.

namespace indblik {

/// Condition on budget_group or footnote: those of the first version name none.
#define INDBLIK_OF_VERSION "account_id = :account_id AND coalesce(version_id, account_id) = :version_id"

extern const RecordKind accountKind;
extern const RecordKind goalKind;
extern const RecordKind goalReadingKind;
extern const RecordKind goalInitiativeKind;
extern const RecordKind goalAssessmentKind;
extern const RecordKind assessmentGroundKind;
extern const RecordKind targetKind;
extern const RecordKind targetSeriesKind;
extern const RecordKind seriesKind;
extern const RecordKind seriesFigureKind;
extern const RecordKind seriesBreakKind;
extern const RecordKind seriesBreakSeriesKind;
extern const RecordKind initiativeKind;
extern const RecordKind formKind;
extern const RecordKind changeTableKind;
extern const RecordKind changeRowKind;
extern const RecordKind cardKind;
extern const RecordKind answerKind;
extern const RecordKind reviewKind;
extern const RecordKind carryRuleKind;
extern const RecordKind criterionKind;
extern const RecordKind followUpKind;
extern const RecordKind followUpInitiativeKind;
extern const RecordKind budgetGroupKind;
extern const RecordKind budgetGroupStatedKind;
extern const RecordKind budgetRowKind;
extern const RecordKind budgetRowStatedKind;
extern const RecordKind budgetCellKind;
extern const RecordKind footnoteKind;
extern const RecordKind footnotePlaceKind;
extern const RecordKind footnoteHeadKind;
extern const RecordKind budgetVersionKind;
extern const RecordKind budgetPartKind;
extern const RecordKind budgetPartAmountKind;
extern const RecordKind acceptanceKind;
extern const RecordKind areaKind;
extern const RecordKind areaAliasKind;
extern const RecordKind areaSuccessorKind;
extern const RecordKind areaInitiativeKind;
extern const RecordKind designationListKind;
extern const RecordKind designationKind;
extern const RecordKind schemeKind;
extern const RecordKind settingKind;
extern const RecordKind indicatorKind;
extern const RecordKind figureSourceKind;
extern const RecordKind areaFigureKind;

/// All accounts, the newest year first.
Result<std::vector<Account>> loadAccounts(const QSqlDatabase& database);
Result<std::vector<Goal>> loadGoals(const QSqlDatabase& database);
Result<std::vector<GoalAssessment>> loadAssessments(const QSqlDatabase& database, const AccountId& account);
/// Of the whole file, by ordinal.
Result<std::vector<Target>> loadTargets(const QSqlDatabase& database);
Result<std::vector<Contribution>> loadContributions(const QSqlDatabase& database);
/// All series of the file, without their figures.
Result<std::vector<Series>> loadSeries(const QSqlDatabase& database);
Result<std::vector<SeriesFigure>> loadSeriesFigures(const QSqlDatabase& database, const SeriesId& series);
/// Those that targets and the evidence of an account name, with their figures.
Result<std::vector<Series>> loadSeriesSpokenOf(const QSqlDatabase& database, const AccountId& account);
Result<std::vector<SeriesBreak>> loadBreaks(const QSqlDatabase& database);
Result<std::vector<Initiative>> loadInitiatives(const QSqlDatabase& database);
Result<std::vector<FormTemplate>> loadForms(const QSqlDatabase& database);
Result<std::vector<ChangeTable>> loadChangeTables(const QSqlDatabase& database, const AccountId& account);
Result<std::vector<Card>> loadCards(const QSqlDatabase& database, const AccountId& account);
Result<std::optional<Card>> loadCard(const QSqlDatabase& database, const CardId& id);
/// All versions of an account's budget; the first is there even where nothing was ever said of it.
Result<std::vector<BudgetVersion>> loadBudgetVersions(const QSqlDatabase& database, const AccountId& account);
/// The one that totals are made of. Where another program took it away, the first is in use.
const BudgetVersion& usedVersion(const Account& account, const std::vector<BudgetVersion>& versions);
Result<Budget> loadBudget(const QSqlDatabase& database, const BudgetVersion& version);
Result<BudgetOverview> loadBudgetOverview(const QSqlDatabase& database);
/// The kept sums against the cells they are sums of. The message names the first that is not right.
Result<void> verifyBudgetSums(const QSqlDatabase& database);
Result<std::vector<Acceptance>> loadAcceptances(const QSqlDatabase& database, const AccountId& account);

/// Everything of areas but their figures.
Result<AreaBook> loadAreaBook(const QSqlDatabase& database);
/// Indicators and sources of the book.
Result<void> loadFigureSources(const QSqlDatabase& database, AreaBook& book);
/// Of all these sources, the one that counts for each area, indicator and year.
Result<AreaFigures> loadAreaFigures(const QSqlDatabase& database, std::vector<FigureSource> sources);
/// The one figure that a change was of, put into the book; taken out where there is none any more.
Result<void> reloadFigure(const QSqlDatabase& database, AreaBook& book, const Touched& touched);
/// The figures of each import against what the history says of them.
Result<void> verifyAreaFigures(const QSqlDatabase& database);

/// The card an initiative had in the newest account before `year`.
Result<std::optional<Card>> loadCardBefore(const QSqlDatabase& database, const InitiativeId& initiative, Year year);
Result<std::vector<Criterion>> loadCriteria(const QSqlDatabase& database, const AccountId& account);
Result<std::vector<Criterion>> loadCriteriaOf(const QSqlDatabase& database, const CardId& card);
Result<std::vector<FollowUp>> loadFollowUps(const QSqlDatabase& database);
Result<CarryRules> loadCarryRules(const QSqlDatabase& database);

/// Removes the parts of a thing that `isKept` does not want; the thing's revision was held against the expected one.
/// `sql` gives their keys after that of their :owner; NULL where the key has no second column.
Result<void> removeParts(Ledger& ledger, const RecordKind& kind, const char* sql, const QString& owner,
    const std::function<bool(const std::vector<Value>& key)>& isKept);
bool keepsNone(const std::vector<Value>& key);

/// A day in a column, and the column of a day; null where there is none.
std::optional<QDate> dayOf(const Query& query, int column);
Value dayValue(const std::optional<QDate>& day);

/// A figure as the columns amount and mark.
std::vector<Value> valuesOf(const Figure& figure);
/// The figure in the columns amount and the one after it.
Figure figureOf(const Query& query, int amountColumn);

} // namespace indblik
