// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QTableView;

namespace indblik {

class BudgetModel;
class FigureDelegate;

/// How wide the columns of a budget are: those of figures as their content asks for, on a wide screen further apart;
/// the names take what is left. What one reads stays in its place while cells are written.
class GridColumns final
{
public:
    /// All three outlive it; `delegate` paints in the unit of the model when lay() and widen() are called.
    GridColumns(QTableView& view, const BudgetModel& model, const FigureDelegate& delegate);

    /// Anew, for another budget or unit.
    void lay();
    /// After an edit: a column is only made wider, and only where its figures would be cut off.
    void widen();
    /// For another width of the view.
    void spread();

private:
    std::vector<int> ofContent() const;
    void apply();

    QTableView& m_view;
    const BudgetModel& m_model;
    const FigureDelegate& m_delegate;
    std::vector<int> m_widths; ///< of the columns of figures, while they stand as close as they may
    int m_wider = 0;           ///< what each of them has beyond that
};

} // namespace indblik
