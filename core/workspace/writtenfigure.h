// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"
#include "core/result.h"

namespace indblik {

/// Reads what an officer types for a figure: "1.812", "40,8 %", "453 af 1.110", "-", ".."; nothing typed is no figure.
/// Refused: anything else.
Result<std::optional<StatFigure>> readStatFigure(const QString& text);
/// The same for a figure of that unit: of one per 10,000 a bare number, "271", is that many of 10,000.
Result<std::optional<StatFigure>> readStatFigure(const QString& text, Indicator::Unit unit);

/// The same for a figure of a series of that unit: of shares a bare number is a percentage, as in printed tables.
Result<std::optional<StatFigure>> readSeriesFigure(const QString& text, Indicator::Unit unit);
/// Reads how much is to be reached, "10" or "29,9", with or without %; `inHundreds`: it is so many of 100. Nothing
/// where it is no number.
std::optional<Ratio> readAmount(const QString& text, bool inHundreds);

/// As it is typed again, with all its decimals.
QString typedFigure(const StatFigure& figure);
QString typedFigure(const StatFigure& figure, Indicator::Unit unit);
/// As it is shown: "271 per 10,000", else as statFigureText().
QString shownFigure(const StatFigure& figure, Indicator::Unit unit, const QLocale& locale);

} // namespace indblik
