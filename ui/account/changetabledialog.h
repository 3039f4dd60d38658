// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/editdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace indblik {

class ChangeRowModel;

/// Writes a change table of the account: what it is called, the goal it is printed with, its years and rows, which are
/// typed or computed from figures of areas. What does not add up is said and saved all the same.
class ChangeTableDialog final : public EditDialog
{
    Q_OBJECT

public:
    ChangeTableDialog(Workspace& workspace, const ChangeTable& table, bool isNew, QWidget* parent = nullptr);

    void takeRefusal(const Error& error) override;

private:
    void fillGoals();
    void makeTable();
    QLayout* makeDeeds();
    QWidget* makeFigures();
    void showSums();
    void compute();
    void save() override;
    void remove() override;

    Workspace& m_workspace;
    ChangeTable m_change; ///< as it was read
    ChangeRowModel* m_model;
    QLineEdit* m_title;
    QComboBox* m_goal;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QTableView* m_table;
    QLabel* m_sums;
    QComboBox* m_scheme;
    QComboBox* m_counted;
    QLabel* m_computed;
    bool m_isRefused = false; ///< what was typed into the cell that is left
};

} // namespace indblik
