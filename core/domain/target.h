// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/series.h"

#include <optional>
#include <span>
#include <vector>

namespace indblik {

/// What a goal asks for. "10 %" of what it was and "10 percentage points" are two kinds: one may be met where the other
/// is missed.
enum class TargetKind {
    PercentOfBase,    ///< change by so many percent of the base
    PercentagePoints, ///< change of a share by so many points
    Value,            ///< reach this value, in the direction
    AtMost,
    AtLeast,
    Parity, ///< as good as another group
    NoNew,  ///< no area comes onto the list
};

/// "percent", "percentagePoints", "value", "atMost", "atLeast", "parity", "noNew", as in files and JSON.
QString targetKindText(TargetKind kind);
std::optional<TargetKind> targetKindFromText(QStringView text);
std::span<const TargetKind> targetKinds();
/// "Procent af udgangspunktet".
QString targetKindWords(TargetKind kind, const Tongue& tongue = Tongue::ofProgram());

/// One way to read a goal, in one version. Where a goal can be read in two ways it has two of them until one is chosen.
struct Target
{
    TargetId id = TargetId::create();
    GoalId goal;
    int ordinal = 0;
    TargetKind kind = TargetKind::PercentOfBase;
    Direction direction = Direction::Down;
    std::optional<Ratio>
        amount; ///< percent and points as parts of 1 (10 % is 10 of 100), values as the series has them
    std::vector<SeriesId> series;  ///< what it is measured on: the first one counts, the others are shown beside it
    std::optional<SeriesId> other; ///< of parity: the group it is compared with
    QString scheme;                ///< of "no new ones": whose list
    std::optional<Period> base;
    std::optional<Ratio> baseValue; ///< where it is stated, and not that of the series
    std::optional<Period> due;
    QString population; ///< whom the goal speaks of: "de udsatte boligområder"; empty: not said
    QString standIn;    ///< why figures of others may stand in for them; empty: they may not
    QString wording;    ///< as the source says it, and which source: "10 %, målets tekst"
    // A version: it holds in accounts of this year and later, in place of the one it replaces
    std::optional<Year> since; ///< absent: from the beginning
    std::optional<TargetId> replaces;
    QString reason; ///< why it was changed
    int revision = 0;

    bool operator==(const Target&) const = default;
};

/// The readings of a goal that hold in the account of a year, by ordinal.
std::vector<const Target*> targetsOf(const GoalId& goal, Year year, std::span<const Target> targets);

/// Whether a series is of others than the target speaks of: both say whom, and what the target says is no part of what
/// the series says. "Udsatte boligområder: Tingbjerg m.v." is of "de udsatte boligområder", "alle almene boliger" is
/// not.
bool isOfOthers(const Target& target, const Series& series);

/// Whether the target is `later` or one that was replaced by it, also over several versions.
bool isVersionOf(const Target& target, const TargetId& later, std::span<const Target> targets);

/// "ned med 10 %", "ned med 10 procentpoint", "højst 30,0 %", "som andre unge", "ingen nye"; the unit is always named.
/// `unit` is that of the series, `other` the name of the group it is compared with.
QString targetWords(const Target& target, Indicator::Unit unit, const QString& other, const Tongue& tongue);

/// An initiative that is to help reach a goal.
struct Contribution
{
    GoalId goal;
    InitiativeId initiative;
    QString how; ///< may be empty
    int revision = 0;

    bool operator==(const Contribution&) const = default;
};

} // namespace indblik
