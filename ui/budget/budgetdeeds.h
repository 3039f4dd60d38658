// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/ask.h"

#include <QMenu>
#include <QModelIndex>
#include <QObject>

#include <functional>
#include <vector>

class QAction;

namespace indblik {

class BudgetModel;
class FigureGrid;

/// What is done with the chosen cells and rows of a budget, by menu and by the keys of a spreadsheet. Whatever changes
/// many cells is one step to undo.
class BudgetDeeds final : public QObject
{
    Q_OBJECT

public:
    BudgetDeeds(Workspace& workspace, const Ask& ask, BudgetModel& model, FigureGrid& grid);

    QMenu& menu() { return m_menu; }

    /// Asks for the new row's name and place.
    void addRow();

Q_SIGNALS:
    void openWanted(const QModelIndex& index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* add(const QString& text, const QKeySequence& keys, bool isWriting, void (BudgetDeeds::*deed)());
    void fillMenu();
    void showPossible();
    std::vector<CellEdit> editsOf(const QModelIndexList& cells, const Figure& figure) const;
    void write(const std::vector<CellEdit>& edits, const QString& what, FootnoteFate fate = FootnoteFate::Keep);

    void copy();
    void copyWithHeads();
    void paste();
    void fillDown();
    void fillRight();
    void fill(bool isDown);
    void clear();
    void rename();
    void removeRow();
    void moveUp();
    void moveDown();
    void move(int step);
    void addGroup();
    void removeGroup();
    const BudgetGroup* chosenGroup() const;
    void open();
    void showPlaces();

    Workspace& m_workspace;
    const Ask& m_ask;
    BudgetModel& m_model;
    FigureGrid& m_grid;
    QMenu m_menu;
    std::vector<std::pair<QAction*, bool>> m_actions; ///< and whether it writes
};

} // namespace indblik
