// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"
#include "core/period.h"
#include "core/tongue.h"

#include <QStringList>

#include <optional>
#include <vector>

// A chart of something over time as a value, before it is drawn on a screen, in a file or on paper. Places along the
// time are in years (Period::middle()), values in the unit of the axis: a share in percent (33.2), all else as it is.

namespace indblik {

/// What a line has in one period.
struct TrendPoint
{
    Period period;
    std::optional<double> value; ///< absent: a mark stands there, or it is kept back
    QString text;                ///< as it is told, with its unit: "33,2 %", "..", "–"
    std::optional<qint64> count; ///< of a share the number behind it, where that is known and may be shown

    bool operator==(const TrendPoint&) const = default;
};

/// What is measured of one group, area or type of area. Its points are in the order of their periods; a period without
/// one is a gap.
struct TrendLine
{
    QString title;
    std::vector<TrendPoint> points;
    bool isProjection = false; ///< where it would go, not what was measured
    QString key;               ///< id of the series or area it is of, title of a type; empty where it is of none
    QString counted;           ///< what the counts of its points are, where not simply the number behind a share
    bool hasCourse = true;     ///< false where its ends are not of the same things, so that nothing rose or fell
    bool isNamed = true;       ///< false where the title is no name, and so begins small within a sentence

    /// What stands over its counts: "alle almene boliger, antal".
    QString countTitle(const Tongue& tongue) const;

    /// How many points have a value.
    int valueCount() const;

    bool operator==(const TrendLine&) const = default;
};

/// A value that holds for a while: a limit of a rule or a target. It steps where the next one begins.
struct TrendStep
{
    double from = 0;
    double to = 0;
    double value = 0;

    bool operator==(const TrendStep&) const = default;
};

struct TrendLimit
{
    enum class Kind { Rule, Target };

    Kind kind = Kind::Rule;
    QString title; ///< with the value in its unit: "Grænse: over 40 %"
    std::vector<TrendStep> steps;

    bool operator==(const TrendLimit&) const = default;
};

/// Between which values so many of all areas lie, in each period.
struct TrendBand
{
    struct Span
    {
        Period period;
        double low = 0;
        double high = 0;

        bool operator==(const Span&) const = default;
    };

    QString title; ///< "80 % af områderne"
    std::vector<Span> spans;

    bool operator==(const TrendBand&) const = default;
};

/// Where figures begin anew, or a rule does. Lines are not drawn across what parts them.
struct TrendBreak
{
    double at = 0;
    QString reason;
    bool parts = true; ///< false: only marked, as a rule that leaves the figures as they are
    QStringList lines; ///< keys of those it is of; empty: all

    bool isOf(const TrendLine& line) const { return lines.isEmpty() || lines.contains(line.key); }
    /// Whether the line may not be drawn, nor its change told, from one point to the other.
    bool partsLine(const TrendLine& line, const TrendPoint& earlier, const TrendPoint& later) const
    {
        return parts && isOf(line) && isBetween(earlier.period, later.period);
    }

    /// Whether it lies between the two: the earlier begins before it and the later does not, as SeriesBreak::parts().
    bool isBetween(const Period& earlier, const Period& later) const
    {
        return earlier.begin() < at && at <= later.begin();
    }

    bool operator==(const TrendBreak&) const = default;
};

/// A whole chart. Its table is the same lines by period (TrendModel on the screen, trendSheet() in files).
struct Trend
{
    QString finding; ///< the title: what the chart shows, as a sentence
    QString subject; ///< what is measured: "På overførselsindkomst"
    Indicator::Unit unit = Indicator::Unit::Share;
    QString axisTitle; ///< subject and unit: "Andel, procent"
    std::vector<TrendLine> lines;
    std::vector<TrendLimit> limits;
    std::vector<TrendBand> bands; ///< the widest first
    std::vector<TrendBreak> breaks;
    QStringList notes; ///< sentences that belong under it
    QString words;     ///< all it shows, for those who do not see it

    bool isEmpty() const { return lines.empty() && bands.empty(); }
    /// Some line has a value, or there are bands: lines of marks alone have nothing to draw.
    bool hasFigures() const;
    /// All periods of lines and bands, in order.
    std::vector<Period> periods() const;

    bool operator==(const Trend&) const = default;
};

/// Points that are joined: neighbours in time with nothing between them that parts. A line of two values in all that
/// are not neighbours is joined lightly: two measurements are no course.
struct TrendSegment
{
    std::vector<const TrendPoint*> points;
    bool isLight = false;
};

std::vector<TrendSegment> segments(const TrendLine& line, const std::vector<TrendBreak>& breaks);

/// An axis with round numbers at its marks.
struct TrendAxis
{
    double first = 0;
    double last = 1;
    double step = 1;

    std::vector<double> marks() const;
    bool beginsAtZero() const { return first <= 0 && last >= 0; }
};

/// The value axis: it holds all values, limits and bands, and begins at 0 where that costs no more than half of its
/// height. Shares stay between 0 and 100 %.
TrendAxis valueAxis(const Trend& trend);
/// The time axis: whole years from the first moment shown to the last; marks are the beginnings of years, whose names
/// stand under their middles.
TrendAxis timeAxis(const Trend& trend);
/// "40 %", "1.200": a mark of the value axis in its unit, with the decimals its step needs.
QString axisMarkText(double value, const Trend& trend, const TrendAxis& axis, const Tongue& tongue);
/// "2008": the year that a moment lies in.
QString timeMarkText(double at);

} // namespace indblik
