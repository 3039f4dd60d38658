// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace indblik {

struct StatedAmount;

/// What the status form says about money, beside the table: each amount in its answer about funding, how it was read,
/// and the words around it. Hidden where the form names no amount.
class SaidBox final : public QWidget
{
    Q_OBJECT

public:
    SaidBox(Workspace& workspace, QWidget* parent);

    /// Amounts of the column's year stand out; their sum is in `unit`. False where there is nothing to show.
    bool showRow(const BudgetRow& row, const std::optional<BudgetColumn>& column, Scale unit);

private:
    void addAmount(const StatedAmount& amount, const QString& answer, bool isOfColumn);
    void showSum(const std::vector<StatedAmount>& amounts, const BudgetRow& row, const std::optional<Year>& year);
    void clear();

    Workspace& m_workspace;
    Scale m_unit = Scale::Million;
    QLabel* m_heading;
    QVBoxLayout* m_list;
    QLabel* m_sum;
};

} // namespace indblik
