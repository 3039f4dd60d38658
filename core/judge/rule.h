// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/finding.h"
#include "core/judge/areas/rulesentence.h"
#include "core/judge/cards/funding.h"

#include <functional>
#include <span>
#include <vector>

namespace indblik {

/// An initiative in the two places that speak of it; one of them may be missing.
struct CheckedInitiative
{
    const Card* card = nullptr;
    const BudgetRow* row = nullptr;
    CardFunding funding; ///< what the form says of its money

    bool isInBoth() const { return card && row; }
};

/// What the rules look at: the account, and what belongs together in it.
struct Evidence
{
    const AccountBook& book;
    std::vector<Year> columns;                   ///< the years of the table
    std::vector<CheckedInitiative> initiatives;  ///< those with a form in the forms' order, then rows without one
    const Budget* before = nullptr;              ///< of the account of book.yearBefore, where it is known
    std::span<const RuleCounts> ruleCounts = {}; ///< what sentences of its texts that tell of rules come to now

    /// Whether the table has a column of the year.
    bool isColumn(Year year) const;
};

/// Without the budget of the account before, which the book does not have. The book must outlive it.
Evidence evidenceOf(const AccountBook& book);

/// What the account says in words in one place: a text of its own, an assessment, a recommendation, an answer.
struct SaidText
{
    QString text;
    Finding place; ///< for a finding in it: the text, the goal, or the form and its field, and their name
};

/// All of them: the account's own, then goal by goal, then form by form in the order of its fields. Empty ones are left
/// out.
std::vector<SaidText> saidTexts(const AccountBook& book);

/// One rule of the check. Each file of core/judge/check defines one function of its own name that gives it; the build
/// gathers them, so that a new rule is a new file there, with its test beside the others.
struct Rule
{
    std::vector<FindingKind> kinds; ///< all that it can find
    std::function<std::vector<Finding>(const Evidence&)> find;
};

/// All rules, by the names of their files.
std::span<const Rule> allRules();

/// The answer that says how an initiative is paid for.
extern const FieldKey fundingField;

/// A finding where a form disagrees with its row: in an answer, and in a column of the row.
Finding findingAt(const CheckedInitiative& initiative, const FieldKey& field, const BudgetColumn& column);
/// A finding on a row, in one of its columns; the other members are filled in by the rule.
Finding findingAt(const BudgetRow& row, const BudgetColumn& column);
/// A finding on a group's stated totals.
Finding findingAt(const BudgetGroup& group, const BudgetColumn& column);

} // namespace indblik
