// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// The edits of the budget of the account in view.
class BudgetEdits final
{
    Q_DECLARE_TR_FUNCTIONS(BudgetEdits)

public:
    explicit BudgetEdits(Pen pen) : m_pen(std::move(pen)) {}

    Result<void> setFigure(const BudgetRowId& row, const BudgetColumn& column, const Figure& figure);
    /// Hangs a footnote with the next free mark on a cell. Several cells may share one by its mark.
    Result<FootnoteId> addFootnote(const BudgetRowId& row, const BudgetColumn& column, const QString& text);
    /// States no amount in the cell and hangs the text on it as a footnote, as one step: what "see annex" becomes.
    Result<FootnoteId> explainInstead(const BudgetRowId& row, const BudgetColumn& column, const QString& text);
    /// An empty text takes the footnote away.
    Result<void> setFootnote(const FootnoteId& footnote, const QString& text);

private:
    static QString nameOf(const BudgetRow& row, const BudgetColumn& column);
    Result<const BudgetRow*> findRow(const BudgetRowId& id) const;
    /// A new footnote at a cell, together with what the cell says from now on, where that changes too.
    Result<FootnoteId> hangFootnote(
        const BudgetRowId& row, const BudgetColumn& column, const QString& text, const std::optional<Figure>& figure);
    Result<Footnote> newFootnote(const BudgetRowId& row, const BudgetColumn& column, const QString& text) const;

    Pen m_pen;
};

} // namespace indblik
