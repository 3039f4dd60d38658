// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "ui/parts/editdialog.h"

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace indblik {

/// Says what a version of the budget is: its stage, its name, and the prices it is in.
class VersionDialog final : public EditDialog
{
    Q_OBJECT

public:
    enum class Task { Make, Describe };

    VersionDialog(Task task, const BudgetVersion& version, QWidget* parent = nullptr);

    /// With what was entered.
    BudgetVersion version() const;

private:
    std::optional<Year> priceYear() const;
    void fill();
    void look();

    BudgetVersion m_version;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QComboBox* m_prices;
    QLineEdit* m_year;
    QFormLayout* m_form;
};

} // namespace indblik
