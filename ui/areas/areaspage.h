// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/areas/areamodel.h"
#include "ui/parts/ask.h"

#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace indblik {

class AreaHead;
class AreaPane;
class AreaTable;
class ChangeView;
class FirstAreas;
class ListsView;
class TransitionView;

/// Boligområder: the areas under two sets of rules, why each has its class, and what changed by the rule and what by
/// the figures.
class AreasPage final : public QWidget
{
    Q_OBJECT

public:
    AreasPage(Workspace& workspace, const Ask& ask, QWidget* parent = nullptr);

    void focusTable();
    void focusSearch();

Q_SIGNALS:
    void cardWanted(const indblik::CardId& card);
    void trendWanted(const indblik::AreaId& area);
    /// Figures of a file were taken over.
    /// `shown` says which day the page went to, to show the new figures; empty where it stayed.
    void imported(const QString& name, const QString& shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeMiddle();
    QLayout* makeWishes(QWidget* parent);
    /// In the order they stand.
    enum Tab { AreasTab, MovedTab, ChangeTab, ListsTab };

    QWidget* makeTabs(QWidget* parent);
    QWidget* makeAreas(QWidget* parent);
    FirstAreas* makeFirst(QWidget* parent);
    QToolButton* makeDeeds(QWidget* parent);
    void showTab();
    void showArea(const AreaId& area);
    void editArea(const AreaId& area);
    void editRules();
    void setThreshold();
    void exportTable();
    void importFigures();
    void bringLists();
    QString showImported();
    void refresh();
    void showView();
    void showChosen();
    void showCounts();

    Workspace& m_workspace;
    const Ask& m_ask;
    AreaModel* m_model;
    AreaId m_area; ///< chosen
    AreaHead* m_head;
    std::map<AreaWish, QPushButton*> m_wishes;
    QLineEdit* m_search;
    QPushButton* m_import;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    AreaTable* m_table;
    TransitionView* m_transition;
    ChangeView* m_change;
    ListsView* m_lists;
    FirstAreas* m_first;
    QWidget* m_some; ///< beside it on the stack: the table of those that are there
    QLabel* m_foot;
    AreaPane* m_pane;
};

} // namespace indblik
