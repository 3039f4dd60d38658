// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/budget/partsums.h"
#include "core/workspace.h"
#include "core/workspace/typedplace.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace indblik {

class Drafts;
class PartEditor;
class PartLine;

/// The sites or the funding sources of a row: what each has in the column that is shown, what they have together, and
/// whether that is what the cell says. One of them at a time is open to edit, with its amounts of all columns.
class PartsBox final : public QWidget
{
    Q_OBJECT

public:
    PartsBox(Workspace& workspace, Drafts& drafts, PartKind kind, QWidget* parent);

    /// Without a column all years together. Amounts are shown and read in `unit`.
    void showCell(const BudgetRow& row, const std::optional<BudgetColumn>& column, Scale unit);
    /// Opens the part and puts the cursor into the field.
    void focusField(const PartPlace& place);
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void orderChanged(); ///< of what Tab visits

private:
    /// Of an editor that is closed.
    enum class Cursor { GoesBack, Stays };

    void showLines(const BudgetRow& row);
    void showSum(const BudgetRow& row);
    QString detailOf(const BudgetRow& row, const BudgetPart& part) const;
    QString misfit(const PartsSum& sum) const;
    QString amountOf(const Figure& figure) const;
    void addPart();
    void open(const BudgetPartId& id);
    const BudgetRow* row() const;
    PartPlace placeOf(const BudgetPartId& part) const;
    bool isOpenTyped() const;
    std::optional<BudgetPartId> waitingPart() const;
    void openEditor(const BudgetPartId& part);
    void showEditor(const BudgetRow& row);
    void removePart();
    void closeEditor(Cursor cursor);
    void dropEditor();

    Workspace& m_workspace;
    Drafts& m_drafts;
    PartKind m_kind;
    BudgetRowId m_row;
    std::optional<BudgetColumn> m_column;
    Scale m_unit = Scale::Million;
    std::vector<PartLine*> m_lines;
    std::vector<BudgetPartId> m_ids; ///< of the lines
    PartEditor* m_editor = nullptr;
    bool m_isFresh = false;  ///< what is open was added just now
    bool m_isStored = false; ///< and is in the file

    QLabel* m_heading;
    QVBoxLayout* m_list;
    QWidget* m_total;
    QLabel* m_totalAmount = nullptr;
    QLabel* m_misfit;
    QLabel* m_shares;
    QPushButton* m_add;
};

} // namespace indblik
