// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuretext.h"
#include "core/import/tables/figureunit.h"
#include "core/period.h"
#include "core/sheet.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace indblik {

// What the cells of a budget table say, whoever made it.

/// The year that a cell holds as a number or a text, with or without marks.
std::optional<Year> yearOf(const SheetCell& cell);

/// The year of a heading that says no more than that: "2012", "2012 (t.kr.)", "Budget 2012", "Vedtaget budget 2012 *".
std::optional<Year> yearOfHeading(const QString& heading);

/// True for a number that is no year, and for a text that is read as an amount.
bool isAmountCell(const SheetCell& cell);

/// True where the text is one of the words, alone or with an addition behind a sign: "I alt, målsætninger".
bool isNamed(const QString& text, const QStringList& words);

/// "Bolig i alt", "I alt SUD", "Samlet": the title of a total, by its words. "Total renovering" and
/// "Alle boligområder" are none.
bool isTotalTitle(const QString& title);

/// "heraf løn", "- drift": a part of the row above, whose amount it is in already.
bool isPartTitle(const QString& title);

/// What a row is counted in that is no money: "Antal deltagere", "I job (pct.)". Nothing for amounts.
std::optional<FigureUnit> countedIn(const QString& title);

/// "Regnskab 2012", "Forbrug": amounts that are no budget.
bool isOfAccounts(const QString& text);

} // namespace indblik
