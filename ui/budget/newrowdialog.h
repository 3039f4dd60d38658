// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "ui/parts/editdialog.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace indblik {

/// Asks what a new row of the budget is called, in which group it stands and which status form it belongs to.
class NewRowDialog final : public EditDialog
{
    Q_OBJECT

public:
    struct Answer
    {
        QString title;
        BudgetGroupId group;
        std::optional<InitiativeId> initiative;
    };

    /// Nothing where the officer gave up.
    static std::optional<Answer> ask(const AccountBook& book, const BudgetGroupId& group, QWidget* parent);

    NewRowDialog(const AccountBook& book, const BudgetGroupId& group, QWidget* parent = nullptr);
    Answer answer() const;

private:
    QLineEdit* m_title;
    QComboBox* m_group;
    QComboBox* m_form;
};

} // namespace indblik
