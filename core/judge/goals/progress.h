// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"
#include "core/domain/verdict.h"

#include <optional>
#include <span>

namespace indblik {

/// Why a verdict cannot be told.
enum class Untold {
    Nothing,
    NoTarget,    ///< how much, or by when, is not said
    NoSeries,    ///< nothing says what it is measured on
    NoBase,      ///< no figure of where it began
    ZeroBase,    ///< percent of nothing
    NoFigure,    ///< no figure after the base
    KeptBack,    ///< there is one, but it is of too few persons to be told
    NoOther,     ///< no figure of the other group in the same period
    NoGroup,     ///< nobody says which group it is compared with
    OtherUnit,   ///< the other group is counted in another unit
    OtherPeople, ///< the figures are of others than the goal speaks of, and nobody has said that they may stand in
    OnlyChange,  ///< only the change in points is known, not the share it began at
    Break,       ///< the figures before and after it cannot be compared
    NoShare,     ///< percentage points of what is no share
    NoList,      ///< no list of areas is known on one of the two days
    RuleChanged, ///< areas came onto the list, but by the rule and not by their figures
    ListUntold,  ///< areas came onto the list, and neither figures nor rules tell why
    TooLarge,    ///< the numbers do not fit
};

/// "noBase" ..., as in JSON.
QString untoldText(Untold why);

/// A number of a period.
struct Measured
{
    Period period;
    Ratio value; ///< of a share a part of 1

    bool operator==(const Measured&) const = default;
};

/// How far a target is reached, with all it was told from.
struct Progress
{
    Verdict verdict = Verdict::CannotTell;
    Untold why = Untold::Nothing;
    std::optional<Measured> base;
    std::optional<Measured> actual; ///< the newest figure that counts
    std::optional<Measured> other;  ///< of the group it is compared with
    std::optional<Ratio> wanted;    ///< the value to be reached
    std::optional<Ratio> onPath;    ///< where a straight way from the base to it would be by now
    std::optional<Ratio> projected; ///< where it would come to if the change from the base until now went on as it was;
                                    ///< absent where a share would leave 0 to 100 %
    std::optional<PercentagePoints> points; ///< of a share and of figures in points: how it changed since the base
    std::optional<RelativeChange> relative; ///< how it changed by what it was; absent where that was 0, and of points
    bool isEarly = false;                   ///< told in the due year or later, by an earlier figure than the due one
    std::optional<Period> toldBy;           ///< the due period, while its figure is not there: that will tell better
    const SeriesBreak* parted = nullptr;    ///< the break between base and actual, whether or not it may be passed
    bool standsIn = false;                  ///< the figures are of others, and somebody has said why they may stand in

    bool isProposed = false; ///< what it is measured on has no figures at all yet

    /// Told by what there is, and the figure that will tell is not there yet: reached or missed, and in or after the
    /// due year whatever it is.
    bool isProvisional() const
    {
        const bool isSettled = verdict == Verdict::Met || verdict == Verdict::NotMet || isEarly;
        return toldBy && isSettled && verdict != Verdict::CannotTell;
    }
};

/// Judges a target in the account of a year by the figures of a series that were known on a day (or all). Figures of
/// periods before the base, after the account's year or after the target is due do not count, and of those that do the
/// one that ends last is the newest. Everything is compared exactly.
/// - Percent: |base| less or more so many parts of it, never of figures that are changes in points. Points: base less
///   or more so many points. Parity: the other group's value in the period of the newest figure that both have.
/// - It is met once the newest figure reaches what is wanted. Otherwise the figure of the base itself tells nothing. By
///   a later one it is on course or behind a straight line from the base to the target; behind it, and once the figure
///   of the due period is there, it is not met in an account of the due year or later. Without a base, and before it is
///   due, nothing can be told. Until the figure of the due period is there, met, not met, and whatever is told in or
///   after the due year are for the time being
///   (isProvisional()).
/// - Figures of others than the goal speaks of (isOfOthers()) tell nothing until somebody says why they may stand in.
/// - A break between base and figure that may not be passed: changes cannot be told; levels can, but no way to them.
/// `other` may be null unless the target is parity. Areas on a list are judged by goalProgress().
Progress progressOf(const Target& target, const Series* series, const Series* other,
    std::span<const SeriesBreak> breaks, Year account, const std::optional<QDate>& on = {});

/// "Nået", "Nået (foreløbigt)".
QString verdictWords(const Progress& progress, const Tongue& tongue = Tongue::ofProgram());
/// Why it cannot be told and when it can, in one sentence; empty where it can.
QString untoldWords(const Progress& progress, const Target& target, const Tongue& tongue);
/// The value to be reached in its unit. Where rounding would make it look like the figure that misses it, it has more
/// decimals: 29,88 % beside 29,9 %.
QString wantedText(const Progress& progress, Indicator::Unit unit, const Tongue& tongue);
/// What is wanted against what there is: "29,3 % i 2008; højst 29,9 % skal nås".
QString reachedWords(const Progress& progress, const Target& target, Indicator::Unit unit, const Tongue& tongue);
/// The plain projection with its assumption: "Går det videre som fra 2006 til 2008, bliver det 25,4 % i 2010."; empty
/// where there is none.
QString projectionWords(const Progress& progress, const Target& target, Indicator::Unit unit, const Tongue& tongue);

} // namespace indblik
