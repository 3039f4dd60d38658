// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typedplace.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace indblik {

class Drafts;
class GoalModel;
class GoalPane;

/// Mål: the goals with their verdicts, and one of them whole.
class GoalsPage final : public QWidget
{
    Q_OBJECT

public:
    GoalsPage(Workspace& workspace, GoalModel& model, Drafts& drafts, QWidget* parent = nullptr);

    void showGoal(const GoalId& goal);
    /// The goal that is chosen; null where there is none.
    GoalId goal() const;
    /// Puts the cursor where something is typed and waits.
    void showPlace(const GoalPlace& place);
    /// The same of the reason why one of the readings of a goal counts.
    void showReason(const QString& reading);

Q_SIGNALS:
    void cardWanted(const indblik::CardId& card);
    void seriesWanted(const std::vector<indblik::SeriesId>& series);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeEmpty();
    void refresh();
    void refreshWhenSeen();
    void showChosen();
    void orderTabs();
    void showWithoutGoal();
    void addGoal();

    Workspace& m_workspace;
    bool m_isOutdated = true; ///< something changed while another page was shown
    GoalModel& m_model;
    QListView* m_list = nullptr;
    QLabel* m_without = nullptr; ///< heading over the forms that help no goal
    QVBoxLayout* m_withoutLines = nullptr;
    QPushButton* m_add = nullptr;
    GoalPane* m_pane;
    QWidget* m_empty;
    QStackedWidget* m_stack;
};

} // namespace indblik
