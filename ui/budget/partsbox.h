// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/budget/partsums.h"
#include "core/workspace.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace indblik {

class PartEditor;
class PartLine;

/// The sites or the funding sources of a row: what each has in the column that is shown, what they have together, and
/// whether that is what the cell says. One of them at a time is open to edit, with its amounts of all columns.
class PartsBox final : public QWidget
{
    Q_OBJECT

public:
    PartsBox(Workspace& workspace, PartKind kind, QWidget* parent);

    /// Before anything of another row is shown: what is being typed is stored, or waits where it cannot be read. The
    /// account may be read anew by it.
    void leaveFor(const BudgetRowId& row);
    /// Without a column all years together. Amounts are shown and read in `unit`.
    void showCell(const BudgetRow& row, const std::optional<BudgetColumn>& column, Scale unit);
    /// Stores what is being typed; false where something cannot be read, which is told beside it.
    bool finish();
    /// A row that has something in it which could not be stored when it was left.
    std::optional<BudgetRowId> waitingRow() const;
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void refused(const indblik::Error& error);
    void orderChanged(); ///< of what Tab visits

private:
    void showLines(const BudgetRow& row);
    void showSum(const BudgetRow& row);
    QString detailOf(const BudgetRow& row, const BudgetPart& part) const;
    QString misfit(const PartsSum& sum) const;
    QString amountOf(const Figure& figure) const;
    void addPart();
    void open(const BudgetPartId& id);
    PartEditor* openEditor(const BudgetRow& row, const BudgetPart& part);
    void store(const BudgetPart& part);
    void removePart();
    void closeEditor(bool takesCursor);
    void arrange();

    Workspace& m_workspace;
    PartKind m_kind;
    BudgetRowId m_row;
    std::optional<BudgetColumn> m_column;
    Scale m_unit = Scale::Million;
    std::vector<PartLine*> m_lines;
    std::vector<BudgetPartId> m_ids; ///< of the lines
    PartEditor* m_editor = nullptr;
    bool m_isFresh = false;                       ///< what is open was added just now
    std::map<BudgetRowId, PartEditor*> m_waiting; ///< of other rows, with what could not be read yet

    QLabel* m_heading;
    QVBoxLayout* m_list;
    QWidget* m_total;
    QLabel* m_totalName;
    QLabel* m_totalAmount;
    QLabel* m_misfit;
    QLabel* m_shares;
    QPushButton* m_add;
};

} // namespace indblik
