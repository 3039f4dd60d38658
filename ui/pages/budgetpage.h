// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace indblik {

class BudgetModel;
class CellPane;
class FigureDelegate;

/// Økonomi: the grid of the budget, and beside it what is to be said of the cell that is chosen.
class BudgetPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetPage(Workspace& workspace, QWidget* parent = nullptr);

    void showRow(const BudgetRowId& row);
    /// Stores what is being typed beside the grid; false where something cannot be read, which is then in view.
    bool finish();

Q_SIGNALS:
    void cardWanted(const indblik::CardId& card);
    void refused(const indblik::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeGrid();
    void arrange();
    void showTitle();
    void showFootnotes();
    void showCell();
    void showFinding(const Finding& finding);
    void choose(const QModelIndex& cell);

    Workspace& m_workspace;
    BudgetModel* m_model;
    FigureDelegate* m_delegate;
    QTableView* m_grid;
    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_footnotes;
    CellPane* m_pane;
};

} // namespace indblik
