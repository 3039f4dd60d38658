// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/editdialog.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace indblik {

/// Asks what a group of the budget is called and, of a new one, which status forms its rows are of; saves it.
class GroupDialog final : public EditDialog
{
    Q_OBJECT

public:
    /// Of a new group where none is given.
    GroupDialog(Workspace& workspace, const std::optional<BudgetGroup>& group, QWidget* parent = nullptr);

    /// The new group, once it is saved.
    std::optional<BudgetGroupId> added() const { return m_added; }

private:
    void save() override;

    Workspace& m_workspace;
    std::optional<BudgetGroupId> m_group;
    std::optional<BudgetGroupId> m_added;
    QLineEdit* m_title;
    QComboBox* m_section;
};

} // namespace indblik
