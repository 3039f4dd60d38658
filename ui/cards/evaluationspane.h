// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;

namespace indblik {

class EvaluationModel;

/// The evaluations and other follow-ups we wait for, or the calendar of all of them, with the forms and goals that wait
/// for each. Enter or a double click leads to a line's follow-up in its first form.
class EvaluationsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationsPane(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void focusList();

Q_SIGNALS:
    void chosen(const indblik::CardId& card, const indblik::FollowUpId& followUp);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTable();
    void showCounts(const AccountBook& book);
    void choose(const QModelIndex& index);

    Workspace& m_workspace;
    EvaluationModel* m_model;
    QLabel* m_title;
    QLabel* m_others; ///< what is waited for and is no evaluation
    QCheckBox* m_withPast;
    QTableView* m_table;
};

} // namespace indblik
