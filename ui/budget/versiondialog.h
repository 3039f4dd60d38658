// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace indblik {

/// Says what a version of the budget is: its stage, its name, and the prices it is in.
class VersionDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Task { Make, Describe };

    VersionDialog(Task task, const BudgetVersion& version, QWidget* parent = nullptr);

    /// With what was entered.
    BudgetVersion version() const;

private:
    std::optional<Year> priceYear() const;
    void look();

    BudgetVersion m_version;
    QComboBox* m_kind;
    QLineEdit* m_name;
    QComboBox* m_prices;
    QLineEdit* m_year;
    QLabel* m_yearCaption;
    QLabel* m_told;
    QPushButton* m_accept;
};

} // namespace indblik
