// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuretext.h"
#include "core/workspace/budgetedits.h"

#include <QModelIndex>

#include <vector>

namespace indblik {

class BudgetModel;

/// What of a budget is put on the clipboard: text with tabs, amounts raw with a decimal comma, and the same as an HTML
/// table, both of the cells given, which are a rectangle line by line.
struct CopiedCells
{
    QString text;
    QString html;
};

/// With heads, names and years go along; they are not taken twice where the names are among the cells.
CopiedCells copied(const BudgetModel& model, const QModelIndexList& cells, bool withHeads);

/// What a cell of a pasted table becomes.
struct PastedCell
{
    QString place; ///< "Nexus · 2010"
    QString before;
    QString text;                 ///< as it was pasted
    QString after;                ///< as it is read; empty where it is refused
    QString refusal;              ///< why nothing is written; empty where something is
    QString doubt;                ///< why the reading deserves a look
    bool isWithoutUnit = false;   ///< a number that waits for the unit to be said
    std::optional<CellEdit> edit; ///< absent where it is refused or nothing changes
};

/// How what was pasted is read.
struct Pasted
{
    std::vector<PastedCell> cells;
    std::optional<Scale> unit; ///< of numbers that name none; absent where they differ by column or must be asked about
    QString unitSaid;          ///< the words of what was pasted that state it; empty where none do
    QString asked;             ///< why the unit must be said before anything is written; empty where it need not
    bool needsUnit = false;    ///< there are numbers that name none
};

/// Where pasted cells go.
struct PasteTarget
{
    QModelIndex from;       ///< the first of the chosen cells
    QModelIndexList chosen; ///< one value is put into all of them
    std::vector<int> lines; ///< of the model, those in view
};

/// Reads text with tabs and lines, as spreadsheets put it on the clipboard. Without a heading its cells go beside each
/// other from `target.from` on; under a heading of years each goes into the column of its year, and where rows have
/// names, into the row of that name. Columns of totals are not pasted. A number without a unit counts in `chosen`, else
/// in the one that the table states, else in the one the budget is shown in where that fits what stands in its rows;
/// where it does not fit, or nothing stands there, `asked` says so.
Pasted readPasted(
    const BudgetModel& model, const QString& text, const PasteTarget& target, std::optional<Scale> chosen = {});

} // namespace indblik
