// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typedplace.h"

#include <QPersistentModelIndex>
#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace indblik {

class BudgetModel;
class ChartBox;
class Drafts;
class FootnotesBox;
class PartsBox;
class SaidBox;

/// What is to be said of one cell of the budget: its amount, the sites and funding sources it is made up of, what the
/// form says of it, what does not add up, its footnotes, its history, and the way to the remarks on other rows.
class CellPane final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int usualWidth = 300;
    static constexpr int leastWidth = 232;

    CellPane(Workspace& workspace, Drafts& drafts, BudgetModel& model, QWidget* parent = nullptr);
    ~CellPane() override;

    void showCell(const QModelIndex& cell);
    /// Puts the cursor where something of the cell is typed and waits.
    void showPlace(const TypedPlace& place);

Q_SIGNALS:
    void cardWanted(const indblik::CardId& card);
    void findingWanted(const indblik::Finding& finding);

private:
    void makeBoxes(QWidget* page);
    void layOut(QWidget* page);
    void chainTabs();
    void showText(const QModelIndex& cell, const BudgetRow* row);
    std::vector<Finding> findingsAt(const QModelIndex& index) const;
    void showFindings(const std::vector<Finding>& findings);
    void showOthers(const std::vector<Finding>& findings);
    void showHistory(const BudgetRow& row, const BudgetColumn& column);

    Workspace& m_workspace;
    Drafts& m_drafts;
    BudgetModel& m_model;
    QPersistentModelIndex m_cell;

    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_openCard;
    PartsBox* m_sites;
    PartsBox* m_sources;
    SaidBox* m_said;
    FootnotesBox* m_footnotes;
    QVBoxLayout* m_findings;
    QLabel* m_history;
    QLabel* m_othersTitle;
    QVBoxLayout* m_others;
    ChartBox* m_chart;
};

} // namespace indblik
