// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict.h"
#include "core/fuzzydate.h"
#include "core/ids.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace indblik {

/// Which of its readings a goal is judged by, and why.
struct ChosenReading
{
    TargetId target;
    QString reason;
    int revision = 0;

    bool operator==(const ChosenReading&) const = default;
};

/// A goal of the policy, as an account has it. It lives over the years, and an edit in one account leaves what those
/// before it had; what is said of it in one year is a GoalAssessment.
struct Goal
{
    GoalId id = GoalId::create();
    QString code; ///< "a", "b" ...
    QString title;
    int ordinal = 0;
    std::optional<ChosenReading> chosen; ///< absent while it is open, or where there is only one
    int revision = 0;

    bool operator==(const Goal&) const = default;
};

/// What the account recommends to do with a goal.
enum class Recommendation { Keep, Change, Drop };

/// "keep", "change", "drop", as in files and JSON.
QString recommendationText(Recommendation recommendation);
std::optional<Recommendation> recommendationFromText(QStringView text);
std::span<const Recommendation> recommendations();

/// What an assessment rests on: figures, what an initiative reports, an evaluation.
using Ground = std::variant<SeriesId, InitiativeId, FollowUpId>;

/// How a goal ended, in the account that closes it: as plain text.
struct GoalClosing
{
    QString measurement; ///< what was reached in the end; never empty
    QString reservation; ///< what the measurement does not tell
    QString replacedBy;  ///< what took its place; empty: nothing

    bool operator==(const GoalClosing&) const = default;
};

/// A goal in one account: the assessment and the recommendation, as plain text, and what was decided.
struct GoalAssessment
{
    GoalId goal;
    AccountId account;
    QString assessment;
    QString recommendation;
    std::optional<Recommendation> decision; ///< absent where the text does not say it plainly
    QString reservation;                    ///< on what condition
    QString decidedBy;                      ///< who took the recommendation up; empty: nobody yet
    std::optional<QDate> decidedOn;
    std::optional<Verdict> verdict; ///< the officer's own, beside the computed one
    QString verdictReason;          ///< why it is another
    std::optional<FuzzyDate> assessableFrom;
    QString circumstances;              ///< what came from outside and helped or hindered, as plain text
    std::optional<GoalClosing> closing; ///< absent while it goes on
    std::vector<Ground> grounds;
    int revision = 0;

    /// It is in no account after this one.
    bool endsHere() const { return closing || decision == Recommendation::Drop; }

    bool operator==(const GoalAssessment&) const = default;
};

} // namespace indblik
