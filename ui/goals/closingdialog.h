// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/editdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace indblik {

/// How a goal ended: its final measurement, what that does not tell, and what took its place.
class ClosingDialog final : public EditDialog
{
    Q_OBJECT

public:
    /// `closing` is how it ended so far, where it is closed already.
    ClosingDialog(
        Workspace& workspace, const Goal& goal, const std::optional<GoalClosing>& closing, QWidget* parent = nullptr);

private:
    void save() override;
    void remove() override;

    Workspace& m_workspace;
    GoalId m_goal;
    QPlainTextEdit* m_measurement;
    QPlainTextEdit* m_reservation;
    QLineEdit* m_replacedBy;
};

} // namespace indblik
