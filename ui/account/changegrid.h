// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace indblik {

class ChangeRowModel;

/// The rows of a change table as they are written. Each key in a cell is in the model at once, Esc puts back what was
/// there; Tab goes from cell to cell, and out of the table from the last and the first, as in the budget.
class ChangeGrid final : public QTableView
{
    Q_OBJECT

public:
    ChangeGrid(ChangeRowModel& model, QWidget* parent);

Q_SIGNALS:
    void cellLeft();

protected:
    bool focusNextPrevChild(bool isNext) override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
};

} // namespace indblik
