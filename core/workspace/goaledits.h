// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// What comes into the file at once: series, what they break at, how goals are read and who helps to reach them.
struct PolicyArrival
{
    std::vector<Series> series;
    std::vector<SeriesBreak> breaks;
    std::vector<Target> targets;
    std::vector<Contribution> contributions;
    std::vector<std::pair<GoalId, Ground>> grounds;
};

/// The texts of an assessment that are written at length.
enum class GoalText { Assessment, Recommendation, Reservation, Circumstances };

/// The edits of goals: how they are read, how they are assessed, who contributes. They hold from the account in view
/// on; those before it keep what they had. What a later account has changed is refused in an earlier one.
class GoalEdits final
{
    Q_DECLARE_TR_FUNCTIONS(GoalEdits)

public:
    explicit GoalEdits(Pen& pen) : m_pen(pen) {}

    /// Adds a goal at the end, to be assessed in the account in view. Refused without a title.
    Result<GoalId> add(const QString& title);
    /// Refused without a title.
    Result<void> rename(const GoalId& goal, const QString& title);

    /// What is typed in a row in one text is one undo step.
    Result<void> setText(const GoalId& goal, GoalText which, const QString& text);
    /// Refused where the officer's verdict is another than the computed one and no reason is given.
    Result<void> save(const GoalAssessment& assessment);
    /// Closes the goal with the account in view, or mends how it ended; no later account is opened with it. Refused
    /// without a final measurement.
    Result<void> close(const GoalId& goal, const GoalClosing& closing);
    /// It goes on after all. Nothing happens where it is not closed.
    Result<void> goOn(const GoalId& goal);
    /// An indicator that is to show how the goal stands, before there are figures of it: a series without any that the
    /// assessment names. Refused without a title.
    Result<SeriesId> propose(const GoalId& goal, const QString& title);
    Result<void> addGround(const GoalId& goal, const Ground& ground);
    Result<void> removeGround(const GoalId& goal, const Ground& ground);

    /// Adds a reading, or mends the one with its id. Refused where its kind asks for more than it says.
    Result<void> save(const Target& target);
    /// Puts `changed` in the place of the reading with its id from the account in view on; what held before is kept.
    /// Refused without a reason, and as save() is.
    Result<void> replace(const Target& changed, const QString& reason);
    /// Refused for one that is chosen or has replaced another.
    Result<void> remove(const TargetId& target);
    /// Refused without a reason.
    Result<void> choose(const TargetId& target, const QString& reason);
    /// All readings stand beside each other again.
    Result<void> reopen(const GoalId& goal);

    /// Says how an initiative helps to reach a goal; `how` may be empty.
    Result<void> contribute(const GoalId& goal, const InitiativeId& initiative, const QString& how);
    Result<void> withdraw(const GoalId& goal, const InitiativeId& initiative);

    /// All of it as one step, called `what` where it is undone.
    Result<void> bring(const PolicyArrival& arrival, const QString& what);

private:
    Result<const GoalAssessment*> assessmentOf(const GoalId& goal) const;
    Result<void> check(const Target& target) const;
    /// Why it cannot be changed here: a later account has removed, replaced or chosen it.
    Result<void> checkLater(const Target& target) const;
    QString called(const GoalId& goal) const;

    Pen& m_pen;
};

} // namespace indblik
