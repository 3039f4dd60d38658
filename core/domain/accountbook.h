// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/acceptance.h"
#include "core/domain/acceptedfact.h"
#include "core/domain/account.h"
#include "core/domain/actor.h"
#include "core/domain/boundfigure.h"
#include "core/domain/budget.h"
#include "core/domain/card.h"
#include "core/domain/changetable.h"
#include "core/domain/criterion.h"
#include "core/domain/followup.h"
#include "core/domain/form.h"
#include "core/domain/goal.h"
#include "core/domain/initiative.h"
#include "core/domain/promise.h"
#include "core/domain/register.h"
#include "core/domain/target.h"

#include <vector>

namespace indblik {

/// A name that can be chosen where one is written, and what is typed to find it: "SOF" finds "Socialforvaltningen".
struct OfferedName
{
    QString called;
    QString name;
};

/// Everything one account says: what an import reads, the store keeps, the pages show and the report prints.
struct AccountBook
{
    Account account;
    std::vector<FormTemplate> forms;
    std::vector<Goal> goals; ///< by ordinal; of the whole file, as the initiatives, and as this account has them
    std::vector<GoalAssessment> assessments;
    std::vector<Target> targets; ///< of all goals and years, by ordinal
    std::vector<Contribution> contributions;
    std::vector<Series> series; ///< those that targets and evidence name
    std::vector<SeriesBreak> breaks;
    std::vector<Initiative> initiatives; ///< those of the whole file; of a text that was read, those in it
    std::vector<Card> cards;             ///< by section, then ordinal
    std::vector<Criterion> criteria;     ///< of these cards, by ordinal
    std::vector<Register> registers;     ///< of these cards, by ordinal
    std::vector<FollowUp> followUps;     ///< of the whole file, as they are now
    std::optional<std::vector<FollowUp>> followUpsThen; ///< as this account prints them, where a later one changed that
    std::vector<Actor> actors;                          ///< of the whole file, by name
    Budget budget;                                      ///< the version in use
    std::vector<BudgetVersion> versions;                ///< of its budget, by ordinal; at least one where it is stored
    std::vector<Acceptance> acceptances;                ///< of findings
    std::vector<AcceptedFact> facts;                    ///< of these cards
    std::vector<BoundFigure> boundFigures;              ///< of its texts
    std::vector<Promise> promises;                      ///< of earlier years that were answered in these cards
    std::vector<ChangeTable> changeTables;
    std::optional<Year> yearBefore; ///< of the newest account before it in the file

    /// Each null, or none, where the book has no such thing.
    const FormTemplate* form(const FormRef& ref) const;
    const Goal* goal(const GoalId& id) const;
    const GoalAssessment* assessment(const GoalId& goal) const;
    /// The readings of a goal that hold in this account, by ordinal, whether or not one is chosen.
    std::vector<const Target*> readings(const Goal& goal) const;
    const Series* seriesOf(const SeriesId& id) const;
    /// By the key of a finding.
    const Acceptance* acceptance(const QString& finding) const;
    const Card* card(const CardId& id) const;
    const Card* cardOf(const InitiativeId& initiative) const;
    const Initiative* initiative(const InitiativeId& id) const;
    std::vector<const Criterion*> criteriaOf(const CardId& card) const;
    std::vector<const Register*> registersOf(const CardId& card) const;
    const Register* registerOf(const RegisterId& id) const;
    /// Those of its initiative that are still expected or came in this account's year or later.
    std::vector<const FollowUp*> followUpsOf(const Card& card) const;
    /// The same as the account prints them, whatever later ones have changed.
    std::vector<const FollowUp*> printedFollowUpsOf(const Card& card) const;
    const std::vector<FollowUp>& printedFollowUps() const { return followUpsThen ? *followUpsThen : followUps; }

    /// Who decides, pays and evaluates: the actors by all they are called, then the names that are written in the
    /// account and are none of these.
    std::vector<OfferedName> offeredNames() const;

    /// The year that carried answers come from: that of the account before, or the one before this year.
    QString lastYearText() const;

    /// The columns of the budget without gaps: those the account says it has and all years that have a figure; where
    /// there are neither, usualBudgetYears().
    std::vector<Year> budgetYears() const;

    bool operator==(const AccountBook&) const = default;
};

} // namespace indblik
