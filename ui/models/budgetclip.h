// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    std::optional<CellEdit> edit; ///< absent where it is refused or nothing changes
};

/// Reads text with tabs and lines, as spreadsheets put it on the clipboard, into the cells from `from` on; `lines` are
/// those of the model that are in view. One value is put into all of `into`, where that is more than a cell.
std::vector<PastedCell> readPasted(const BudgetModel& model, const QString& text, const QModelIndex& from,
    const QModelIndexList& into, const std::vector<int>& lines);

} // namespace indblik
