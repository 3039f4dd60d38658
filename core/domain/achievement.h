// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fuzzydate.h"

#include <QString>

#include <optional>
#include <span>

namespace indblik {

/// How far an initiative has reached its goals, as the officer states it. The real account of 2010 needs all of these:
/// only one of its 18 forms says plainly that a goal is reached.
enum class AchievementKind {
    High,               ///< høj målopfyldelse
    EvaluatedPositive,  ///< an evaluation says that it works
    OnTrack,            ///< measured, and on its way
    OnTrackUnmeasured,  ///< on its way as those involved see it; nothing is measured
    PartlyAchieved,     ///< some goals are reached, others not
    NotAchieved,        ///< the goals are not reached
    PartlyStarted,      ///< some of it has begun
    NotStarted,         ///< nothing has begun
    MonitoringStarting, ///< what is to measure it is being set up
    NotYetFollowedUp,   ///< it has begun, and nobody has looked yet
    AwaitingEvaluation, ///< an evaluation will tell
    NotAssessableYet,   ///< cannot be assessed before a date
    NotMeasured,        ///< its effect is not measured at all
    NoAssessment,       ///< nothing is said about goals
    NoEffectGoal,       ///< on purpose it has no goal of effect
};

/// "high", "awaitingEvaluation" ..., as in files and JSON.
QString achievementText(AchievementKind kind);
std::optional<AchievementKind> achievementFromText(QStringView text);
std::span<const AchievementKind> achievementKinds();
/// In the language of the program: "Afventer evaluering".
QString achievementWords(AchievementKind kind);

/// A stated achievement. "Cannot be assessed before medio 2012" holds its date.
struct Achievement
{
    AchievementKind kind = AchievementKind::OnTrack;
    std::optional<FuzzyDate> assessableFrom; ///< when it can be assessed, or the evaluation is there
    QString sentence;                        ///< why it is so, in one sentence

    /// A bad one and one that cannot be told must be explained.
    bool needsSentence() const;
    /// One that waits must say for when; one that awaits an evaluation may.
    bool needsDate() const { return kind == AchievementKind::NotAssessableYet; }
    bool takesDate() const { return needsDate() || kind == AchievementKind::AwaitingEvaluation; }
    /// "Kan først vurderes medio 2012".
    QString words(const QLocale& locale) const;

    bool operator==(const Achievement&) const = default;
};

} // namespace indblik
