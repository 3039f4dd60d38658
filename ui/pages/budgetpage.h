// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace indblik {

class BudgetModel;
class FigureDelegate;

/// Økonomi: the grid of the budget; beside it what is to be said of the cell that is chosen: its amount, what does not
/// add up, its footnote, its history.
class BudgetPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetPage(Workspace& workspace, QWidget* parent = nullptr);

    void showRow(const BudgetRowId& row);
    void focusGrid();

Q_SIGNALS:
    void cardWanted(const indblik::CardId& card);
    void refused(const indblik::Error& error);

private:
    QWidget* makeGrid();
    QWidget* makeSide();
    void arrange();
    void showTitle();
    void showFootnotes();
    void showCell();
    void showFindings(const std::vector<Finding>& findings);
    void showOthers(const std::vector<Finding>& findings);
    std::vector<Finding> findingsAt(const QModelIndex& index) const;
    void showFinding(const Finding& finding);
    void saveFootnote();
    void showHistory(const BudgetRow& row, const BudgetColumn& column);

    Workspace& m_workspace;
    BudgetModel* m_model;
    FigureDelegate* m_delegate;
    QTableView* m_grid;
    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_footnotes;

    QWidget* m_side;
    QLabel* m_cellTitle;
    QLabel* m_cellText;
    QPushButton* m_openCard;
    QVBoxLayout* m_findings;
    QWidget* m_footnoteBox;
    QPlainTextEdit* m_footnote;
    QPushButton* m_saveFootnote;
    QLabel* m_history;
    QLabel* m_othersTitle;
    QVBoxLayout* m_others;
};

} // namespace indblik
