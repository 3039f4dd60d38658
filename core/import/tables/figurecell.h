// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"
#include "core/import/tables/figureunit.h"
#include "core/sheet.h"

#include <optional>

namespace indblik {

/// True where nothing stands in the cell but spaces.
bool isBlankCell(const SheetCell& cell);

/// The number that a cell in letters shows: "1.234,5", "1.040*" without the mark of a footnote or of what is
/// provisional, "(24)" and "24-" as -24. Nothing for anything else.
std::optional<Decimal> shownNumber(QStringView text, QChar sign);
/// True where shownNumber() leaves the mark of a footnote out.
bool hasNoteMark(const QString& text);

/// The figure of a cell that is not blank: a number, "1.234,5" in letters too, "33,2 %", "14 af 20", a mark, "<5" and
/// "<5 %" where the source keeps it back. `sign` is the decimal sign of letters. Nothing where it is none of these or
/// has more decimals than a figure holds. Whether it can be true is not asked: a share may be of 0.
std::optional<StatFigure> figureIn(const SheetCell& cell, QChar sign);

/// The number as a figure of its own kind, neither share nor mark: 12.5 is 125 of 10. Nothing with more decimals than a
/// figure holds, as ratioOf().
std::optional<StatFigure> numberOf(const Decimal& number);

struct NumberWithUnit
{
    Decimal number;
    FigureUnit unit = FigureUnit::Number;
};

/// "212.500 kr.", "12 personer", "DKK 3", "7 pr. 10.000": a number and the unit that is written beside it, and nothing
/// else: "over 95 pct." is no figure.
std::optional<NumberWithUnit> numberWithUnit(const SheetCell& cell, QChar sign);

/// True for a dash and one to three dots.
bool isFigureMark(QStringView text);

} // namespace indblik
