// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace indblik {

class NoticeBox;
class Drafts;
class ReasonBox;

/// How a goal is read: each reading with its arithmetic and verdict, and which one counts.
class ReadingsBox final : public QWidget
{
    Q_OBJECT

public:
    ReadingsBox(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);

    void showGoal(const GoalProgress& progress);
    /// Asks why a reading of the goal in view is the one that counts, where it may be chosen.
    void choose(const TargetId& target);

Q_SIGNALS:
    /// A reason is asked for in the box.
    void asked(QWidget* box);

private:
    static QString toldOf(const GoalProgress& progress);
    void addReading(const Reading& reading, bool isOneOfSeveral);
    QWidget* makeHead(const Reading& reading, QWidget* parent);
    QWidget* makeFigures(const Reading& reading, QWidget* parent);
    void fillRow(QGridLayout& grid, int row, const Reading& reading, size_t at, QWidget* parent) const;
    QStringList remarksOf(const Reading& reading) const;
    QWidget* makeSteps(const Reading& reading, bool isOneOfSeveral, QWidget* parent);
    void offerReason();
    void edit(const Target& target, bool isNew);
    void giveCursorTo(const TargetId& target);

    Workspace& m_workspace;
    GoalId m_goal;
    QString m_told;                                        ///< all that is shown now
    TargetId m_asked;                                      ///< the reading that a reason is asked for
    std::vector<std::pair<TargetId, QString>> m_choosable; ///< the readings that may be chosen, in words
    NoticeBox* m_notice;
    QLabel* m_reason;
    QPushButton* m_reopen;
    QVBoxLayout* m_readings;
    ReasonBox* m_ask;
    QPushButton* m_add;
};

} // namespace indblik
