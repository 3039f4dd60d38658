// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/ask.h"
#include "ui/parts/editdialog.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableView;

namespace indblik {

class RegisterModel;

/// Writes a register of a form: its title and rows, which are typed or read from a spreadsheet. Below stand the sums,
/// and what does not fit, which is saved all the same. What a spreadsheet would change is shown here before it is
/// saved.
class RegisterDialog final : public EditDialog
{
    Q_OBJECT

public:
    /// `ask` must outlive it. One whose form is handed in or approved can only be looked at.
    RegisterDialog(
        Workspace& workspace, const Ask& ask, const Register& list, bool isLocked, QWidget* parent = nullptr);

    void takeRefusal(const Error& error) override;

private:
    void makeTable();
    QLayout* makeDeeds(bool isLocked);
    void showSums();
    void importRows();
    void save() override;
    void remove() override;

    Workspace& m_workspace;
    const Ask& m_ask;
    RegisterModel* m_model;
    QLineEdit* m_title;
    QTableView* m_table;
    QLabel* m_sums;
    QPlainTextEdit* m_imported; ///< what became of each row of a spreadsheet
    bool m_isRefused = false;   ///< what was typed into the cell that is left
};

} // namespace indblik
