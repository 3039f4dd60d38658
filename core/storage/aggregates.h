// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/areabook.h"
#include "core/domain/budgetoverview.h"
#include "core/domain/yearopening.h"
#include "core/storage/table.h"

#include <QSqlDatabase>

// How each aggregate lies in its tables: private parts of Store. Each has a .cpp file, where Edits saves it too.

namespace indblik {

class Query;

extern const Table accountTable;
extern const Table goalTable;
extern const Table goalReadingTable;
extern const Table goalInitiativeTable;
extern const Table goalAssessmentTable;
extern const Table assessmentGroundTable;
extern const Table targetTable;
extern const Table targetSeriesTable;
extern const Table seriesTable;
extern const Table seriesFigureTable;
extern const Table seriesBreakTable;
extern const Table seriesBreakSeriesTable;
extern const Table initiativeTable;
extern const Table formTable;
extern const Table changeTableTable;
extern const Table changeRowTable;
extern const Table cardTable;
extern const Table answerTable;
extern const Table reviewTable;
extern const Table carryRuleTable;
extern const Table criterionTable;
extern const Table followUpTable;
extern const Table followUpInitiativeTable;
extern const Table evaluationRoundTable;
extern const Table actorTable;
extern const Table budgetGroupTable;
extern const Table budgetGroupStatedTable;
extern const Table budgetRowTable;
extern const Table budgetRowStatedTable;
extern const Table budgetRowCountTable;
extern const Table budgetCellTable;
extern const Table footnoteTable;
extern const Table footnotePlaceTable;
extern const Table footnoteHeadTable;
extern const Table budgetVersionTable;
extern const Table budgetPartTable;
extern const Table budgetPartAmountTable;
extern const Table budgetPartCountTable;
extern const Table acceptanceTable;
extern const Table acceptedFactTable;
extern const Table boundFigureTable;
extern const Table promiseTable;
extern const Table registerTable;
extern const Table registerRowTable;
extern const Table registerCellTable;
extern const Table areaTable;
extern const Table areaAliasTable;
extern const Table areaSuccessorTable;
extern const Table areaInitiativeTable;
extern const Table designationListTable;
extern const Table designationTable;
extern const Table schemeTable;
extern const Table settingTable;
extern const Table indicatorTable;
extern const Table figureSourceTable;
extern const Table areaFigureTable;

/// All accounts, the newest year first.
Result<std::vector<Account>> loadAccounts(const QSqlDatabase& database);
/// As they are in the account of a year, and so are the targets, contributions, series and breaks; without one, as they
/// are now.
Result<std::vector<Goal>> loadGoals(const QSqlDatabase& database, const std::optional<Year>& year = {});
Result<std::vector<GoalAssessment>> loadAssessments(const QSqlDatabase& database, const AccountId& account);
/// Of the whole file, by ordinal.
Result<std::vector<Target>> loadTargets(const QSqlDatabase& database, const std::optional<Year>& year = {});
Result<std::vector<Contribution>> loadContributions(const QSqlDatabase& database, Year year);
/// All series of the file, without their figures.
Result<std::vector<Series>> loadSeries(const QSqlDatabase& database, const std::optional<Year>& year = {});
Result<std::vector<SeriesFigure>> loadSeriesFigures(
    const QSqlDatabase& database, const SeriesId& series, const std::optional<Year>& year = {});
/// Those that targets and the evidence of an account name, with their figures.
Result<std::vector<Series>> loadSeriesSpokenOf(const QSqlDatabase& database, const Account& account);
/// All of them with their figures, as the account of a year has them.
Result<std::vector<Series>> loadSeriesIn(const QSqlDatabase& database, Year year);
Result<std::vector<SeriesBreak>> loadBreaks(const QSqlDatabase& database, const std::optional<Year>& year = {});
Result<std::vector<Initiative>> loadInitiatives(const QSqlDatabase& database);
Result<std::vector<FormTemplate>> loadForms(const QSqlDatabase& database);
Result<std::vector<ChangeTable>> loadChangeTables(const QSqlDatabase& database, const AccountId& account);
Result<std::vector<Card>> loadCards(const QSqlDatabase& database, const AccountId& account);
Result<std::optional<Card>> loadCard(const QSqlDatabase& database, const CardId& id);
Result<std::map<FieldKey, Answer>> loadAnswersOf(const QSqlDatabase& database, const CardId& card);
/// To the cards of an account those that they have.
Result<void> addAnswers(const QSqlDatabase& database, const AccountId& account, std::vector<Card>& cards);
/// All versions of an account's budget; the first is there even where nothing was ever said of it.
Result<std::vector<BudgetVersion>> loadBudgetVersions(const QSqlDatabase& database, const AccountId& account);
/// The one that totals are made of. Where another program took it away, the first is in use.
const BudgetVersion& usedVersion(const Account& account, const std::vector<BudgetVersion>& versions);
/// What groups and footnotes of the version call it: those of the first name none.
std::optional<BudgetVersionId> namedVersion(const BudgetVersion& version);
Result<Budget> loadBudget(const QSqlDatabase& database, const BudgetVersion& version);
/// Of the version that totals are made of.
Result<Budget> loadUsedBudget(const QSqlDatabase& database, const Account& account);
/// Without its amounts.
BudgetPart budgetPartOf(const Query& row);
/// To the rows of a budget and their parts those that they have.
Result<void> addCounts(const QSqlDatabase& database, Budget& budget);
Result<std::vector<Footnote>> loadFootnotes(const QSqlDatabase& database, const BudgetVersion& version);
Result<BudgetOverview> loadBudgetOverview(const QSqlDatabase& database);
/// The kept sums against the cells they are sums of. The message names the first that is not right.
Result<void> verifyBudgetSums(const QSqlDatabase& database);
Result<std::vector<Acceptance>> loadAcceptances(const QSqlDatabase& database, const AccountId& account);

/// In the order of their names.
Result<std::vector<Area>> loadAreas(const QSqlDatabase& database);
Result<std::vector<DesignationList>> loadLists(const QSqlDatabase& database);
/// The delivered schemes; those that were changed in this file as they are in it.
Result<std::vector<Scheme>> loadSchemes(const QSqlDatabase& database);
Result<void> loadSettings(const QSqlDatabase& database, AreaBook& book);
/// Those that were not taken back, by number.
Result<std::vector<FigureSource>> loadSources(const QSqlDatabase& database);
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
/// All cards it had in accounts before `year`, the oldest first, with what they answer and count.
Result<std::vector<FormBefore>> loadFormsBefore(
    const QSqlDatabase& database, const InitiativeId& initiative, Year year);
Result<std::vector<Criterion>> loadCriteria(const QSqlDatabase& database, const AccountId& account);
Result<std::vector<Criterion>> loadCriteriaOf(const QSqlDatabase& database, const CardId& card);
/// As they are now, or as they were when the account of a year was the newest.
Result<std::vector<FollowUp>> loadFollowUps(const QSqlDatabase& database, const std::optional<Year>& year = {});
/// By name.
Result<std::vector<Actor>> loadActors(const QSqlDatabase& database);
/// Of the forms of an account, those of one form together; their order says nothing.
Result<std::vector<AcceptedFact>> loadAcceptedFacts(const QSqlDatabase& database, const AccountId& account);
Result<std::vector<AcceptedFact>> loadAcceptedFactsOf(const QSqlDatabase& database, const CardId& card);
Result<std::vector<BoundFigure>> loadBoundFigures(const QSqlDatabase& database, const AccountId& account);
Result<std::vector<BoundFigure>> loadBoundFiguresOf(const QSqlDatabase& database, const CardId& card);
/// Those that were answered in the forms of an account.
Result<std::vector<Promise>> loadPromises(const QSqlDatabase& database, const AccountId& account);
Result<std::vector<Promise>> loadPromisesOf(const QSqlDatabase& database, const CardId& card);
/// With their rows, by ordinal.
Result<std::vector<Register>> loadRegisters(const QSqlDatabase& database, const AccountId& account);
Result<std::vector<Register>> loadRegistersOf(const QSqlDatabase& database, const CardId& card);
Result<CarryRules> loadCarryRules(const QSqlDatabase& database);

} // namespace indblik
