// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/storage/ledger.h"

// How each aggregate lies in its tables: private parts of Store. Each has a .cpp file, where Edits saves it too.

namespace indblik {

extern const RecordKind accountKind;
extern const RecordKind goalKind;
extern const RecordKind goalAssessmentKind;
extern const RecordKind initiativeKind;
extern const RecordKind formKind;
extern const RecordKind changeTableKind;
extern const RecordKind changeRowKind;
extern const RecordKind cardKind;
extern const RecordKind answerKind;
extern const RecordKind budgetGroupKind;
extern const RecordKind budgetGroupStatedKind;
extern const RecordKind budgetRowKind;
extern const RecordKind budgetRowStatedKind;
extern const RecordKind budgetCellKind;
extern const RecordKind footnoteKind;
extern const RecordKind footnotePlaceKind;

/// All accounts, the newest year first.
Result<std::vector<Account>> loadAccounts(const QSqlDatabase& database);
Result<std::vector<Goal>> loadGoals(const QSqlDatabase& database);
Result<std::vector<GoalAssessment>> loadAssessments(const QSqlDatabase& database, const AccountId& account);
Result<std::vector<Initiative>> loadInitiatives(const QSqlDatabase& database);
Result<std::vector<FormTemplate>> loadForms(const QSqlDatabase& database);
Result<std::vector<ChangeTable>> loadChangeTables(const QSqlDatabase& database, const AccountId& account);
Result<std::vector<Card>> loadCards(const QSqlDatabase& database, const AccountId& account);
Result<std::optional<Card>> loadCard(const QSqlDatabase& database, const CardId& id);
Result<Budget> loadBudget(const QSqlDatabase& database, const AccountId& account);

} // namespace indblik
