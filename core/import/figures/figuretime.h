// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet.h"

#include <QString>

#include <optional>

namespace indblik {

/// The year that a text is: "2009", "2009 ". Nothing for anything else.
std::optional<int> wholeYear(const SheetCell& cell);

/// What a cell says a figure is of: a year, a day, or one of several equal parts of a year.
struct FigureTime
{
    int year = 0;
    int part = 1;  ///< from 1
    int parts = 1; ///< that the year has: 1, 2, 4, 12, 52; 365 of days

    /// A year, or its first day, which is how a state of a year is written: "1. januar 2010", "Primo 2010".
    bool isWhole() const { return parts == 1; }
    bool isDay() const { return parts == daysOfYear; }

    static constexpr int daysOfYear = 365;

    bool operator==(const FigureTime&) const = default;
};

/// "2010", "2010K1", "1. kvartal 2010", "2010M01", "1. januar 2010", "ultimo 2010", 2010-12-31. Nothing for anything
/// else.
std::optional<FigureTime> timeIn(const SheetCell& cell);

/// The time in a heading, and what stands beside it.
struct TimeInHeading
{
    FigureTime time;
    QString shown; ///< the words of the time
    QString rest;  ///< the others
};

/// "2010", "2010K1", "Beboere 2010", "Beboere 31. december 2010", "Ledige (4. kvartal 2010)". Nothing for several
/// years, spans of them, and parts of a year in words that nobody reads here.
std::optional<TimeInHeading> timeInHeading(const QString& heading);
/// The time alone, as timeInHeading() finds it.
std::optional<FigureTime> timeOfHeading(const QString& heading);

/// Whether the text speaks of a day, a month or another part of a year; of 1 January, which stands for the year, it
/// does not.
bool namesPartOfYear(const QString& text);

/// The one year that stands somewhere in a text; nothing where there are none, several, or a span of them.
std::optional<int> loneYear(const QString& text);

} // namespace indblik
