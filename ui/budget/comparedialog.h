// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace indblik {

class ComparisonModel;
struct BudgetComparison;

/// Two versions of a budget side by side: what each row was, what it is, what came and what went. Can be copied into a
/// spreadsheet.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the version before the one in use, and the one in use.
    explicit CompareDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    QComboBox* makeChoice(const QString& name);
    void makeTable();
    void layOut();
    void compare();
    void copy();
    void tell(const BudgetComparison& comparison);

    Workspace& m_workspace;
    ComparisonModel* m_model;
    QComboBox* m_before;
    QComboBox* m_after;
    QCheckBox* m_onlyChanged;
    QLabel* m_summary;
    QTableView* m_table;
    QLabel* m_fault;
};

} // namespace indblik
