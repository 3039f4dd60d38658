// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typedplace.h"
#include "ui/parts/ask.h"

#include <QModelIndex>
#include <QWidget>

class QLabel;

namespace indblik {

class BudgetBar;
class BudgetModel;
class CellPane;
class Drafts;
class FigureGrid;
class Settings;

/// Økonomi: the grid of the budget, and beside it what is to be said of the cell that is chosen.
class BudgetPage final : public QWidget
{
    Q_OBJECT

public:
    BudgetPage(Workspace& workspace, Drafts& drafts, Settings& settings, const Ask& ask, QWidget* parent = nullptr);

    void showRow(const BudgetRowId& row);
    /// Puts the cursor where something is typed and waits.
    void showPlace(const TypedPlace& place);
    /// The cell of a row or part that has the cursor; nothing where it is in a sum or a group.
    std::optional<CellPlace> cell() const;
    void showCellAt(const CellPlace& place) { choose(bringIn(place)); }
    void focusSearch();
    /// Puts the cursor back into the cell it was in.
    void focusGrid();
    /// Puts the cursor into the cell that a finding is about.
    void showFinding(const Finding& finding);

Q_SIGNALS:
    void cardWanted(const indblik::CardId& card);
    void told(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeGrid(Settings& settings, const Ask& ask);
    void arrange(bool isNarrow);
    void showAll();
    void showCell();
    void explainInstead(const QModelIndex& index, const QString& text);
    void openCard(const QModelIndex& index);
    QModelIndex cellAt(const CellPlace& place) const;
    QModelIndex bringIn(const CellPlace& place);
    void choose(const QModelIndex& cell);
    void editCell(const QModelIndex& index);

    Workspace& m_workspace;
    Drafts& m_drafts;
    BudgetModel* m_model;
    BudgetBar* m_bar;
    FigureGrid* m_grid;
    QLabel* m_footnotes;
    CellPane* m_pane;
};

} // namespace indblik
