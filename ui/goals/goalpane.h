// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typedplace.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace indblik {

class AssessmentBox;
class ClosingBox;
class Drafts;
class LinkLines;
class ReadingsBox;
class TrendView;

/// One goal: whether it ended, how it is read and stands, the chart behind it, what the officers say of it, what that
/// rests on, and who contributes.
class GoalPane final : public QScrollArea
{
    Q_OBJECT

public:
    GoalPane(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);

    /// A goal of the account in view; nothing where it is not there.
    void showGoal(const GoalId& goal);
    /// Puts the cursor where something is typed and waits.
    void showPlace(const GoalPlace& place);
    /// The same of the reason why a reading counts.
    void showReason(const TargetId& reading);

Q_SIGNALS:
    void cardWanted(const indblik::CardId& card);
    void seriesWanted(const std::vector<indblik::SeriesId>& series);

private:
    void showChart(const GoalProgress& progress);
    void showGrounds(const GoalAssessment& assessment);
    void showContributions();
    void addGround();
    void addContribution();
    void proposeIndicator();
    void rename();
    void tell(const Result<void>& done);

    Workspace& m_workspace;
    GoalId m_goal;
    QLabel* m_title;
    QPushButton* m_rename;
    QPushButton* m_close;
    ClosingBox* m_closing;
    ReadingsBox* m_readings;
    TrendView* m_chart;
    QPushButton* m_trends;
    AssessmentBox* m_assessment;
    LinkLines* m_grounds;
    LinkLines* m_contributions;
};

} // namespace indblik
