// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace indblik {

class NoticeBox;

/// That the year of a goal is over, and how it ended once it is closed. Nothing is seen of it before.
class ClosingBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingBox(Workspace& workspace, QWidget* parent = nullptr);

    /// A goal that the account assesses.
    void showGoal(const Goal& goal);
    /// Asks how it ended, or mends what was said of it.
    void edit();

private:
    Workspace& m_workspace;
    GoalId m_goal;
    NoticeBox* m_notice;
    QWidget* m_ended;
    QLabel* m_words;
    QPushButton* m_edit;
};

} // namespace indblik
