// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"
#include "core/figure.h"
#include "core/period.h"
#include "core/tongue.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace indblik {

/// Which way is better.
enum class Direction { Down, Up };

/// "down", "up", as in files and JSON.
QString directionText(Direction direction);
std::optional<Direction> directionFromText(QStringView text);

/// One figure of a series. Of one period there may be several, each as of another day: what was first published was
/// corrected later.
struct SeriesFigure
{
    Period period;
    std::optional<QDate> asOf; ///< absent: not said, and taken to be the oldest
    StatFigure figure;
    QString source;

    bool operator==(const SeriesFigure&) const = default;
};

/// What is measured of some group over time: the share on transfer income among all residents of non-profit housing.
struct Series
{
    SeriesId id = SeriesId::create();
    QString title;      ///< what is measured: "På overførselsindkomst"
    QString population; ///< of whom: "alle almene boliger"
    Indicator::Unit unit = Indicator::Unit::Share;
    std::optional<Direction> direction; ///< which way is better; absent: neither
    QString definition;                 ///< what is counted, and what is not
    PeriodKind periods = PeriodKind::Year;
    std::optional<SeriesId> counts; ///< of a share: the number behind it, measured in the same periods
    bool isAdjusted = false;        ///< as if the groups compared had the same social mix
    int ordinal = 0;
    std::vector<SeriesFigure> figures; ///< by period, then day, the oldest first
    int revision = 0;

    /// "På overførselsindkomst, alle almene boliger".
    QString name() const;
    /// Of each period the newest figure that was there on the day, or of all days.
    std::vector<SeriesFigure> known(const std::optional<QDate>& on = {}) const;

    bool operator==(const Series&) const = default;
};

/// Figures from a period on cannot be held against those before: a new definition, a new rule, a new source. One record
/// for chart, table, verdict and report.
struct SeriesBreak
{
    SeriesBreakId id = SeriesBreakId::create();
    Period from = Period(Year::from(2000).value());
    QString reason;
    QString scheme; ///< of the rules that brought it; may be empty
    QString ruleSet;
    bool isComparable = false; ///< somebody has found that they may be compared all the same; the reason says why
    std::vector<SeriesId> series;
    int revision = 0;

    bool isOf(const SeriesId& which) const;
    /// Whether it parts the two: the earlier begins before it and the later does not, however long they are.
    bool parts(const Period& earlier, const Period& later) const
    {
        return earlier.months() < from.months() && later.months() >= from.months();
    }

    bool operator==(const SeriesBreak&) const = default;
};

/// Everything a file measures over time, over all accounts.
struct SeriesBook
{
    std::vector<Series> series; ///< by ordinal, then name; without their figures
    std::vector<SeriesBreak> breaks;

    const Series* find(const SeriesId& id) const;
};

/// Those of one series, the oldest first.
std::vector<const SeriesBreak*> breaksOf(const SeriesId& id, std::span<const SeriesBreak> breaks);

/// A number in its unit, which is always named: "33,2 %", "1.812 personer", "270 pr. 10.000", "120.000 kr.".
QString unitValueText(const Ratio& value, Indicator::Unit unit, const Tongue& tongue);
/// The same of a figure; a mark as it is shown.
QString unitFigureText(const StatFigure& figure, Indicator::Unit unit, const Tongue& tongue);
/// "procent", "personer", "pr. 10.000", "kr.": what stands at an axis.
QString unitAxisText(Indicator::Unit unit, const Tongue& tongue);
/// The name, and that it is adjusted.
QString seriesName(const Series& series, const Tongue& tongue);
/// "-3,9 procentpoint", with its sign and the decimals it needs.
QString changeText(PercentagePoints points, const Tongue& tongue);
/// "-11,7 %".
QString changeText(RelativeChange change, const Tongue& tongue);

} // namespace indblik
