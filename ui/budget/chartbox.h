// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

#include <set>

class QComboBox;

namespace indblik {

class BudgetChart;

/// The chart beside the budget: what is shown of it per year, by groups, by who pays or by initiative, or the chosen
/// row alone.
class ChartBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartBox(Workspace& workspace, QWidget* parent = nullptr);

    /// What the grid shows: these rows, or all, in this unit, with this row chosen.
    void showRows(
        const std::optional<std::set<BudgetRowId>>& rows, Scale unit, const std::optional<BudgetRowId>& chosen);

private:
    void showBars();

    Workspace& m_workspace;
    QComboBox* m_by;
    BudgetChart* m_chart;
    std::optional<std::set<BudgetRowId>> m_rows;
    std::optional<BudgetRowId> m_chosen;
    Scale m_unit = Scale::Million;
};

} // namespace indblik
