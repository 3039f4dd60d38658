// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/draftdialog.h"

#include <array>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace indblik {

class ChangeGrid;
class ChangeRowModel;
class TypedField;

/// Writes a change table of the account: what it is called, the goal it is printed with, its years and rows, which are
/// typed or computed from figures of areas; what is computed can be put back. Saved as it is typed, a new one once it
/// has its title and a row. What does not add up is said and saved all the same.
class ChangeTableDialog final : public DraftDialog
{
    Q_OBJECT

public:
    /// The table may not be there yet.
    ChangeTableDialog(Workspace& workspace, Drafts& drafts, const ChangeTableId& table, QWidget* parent = nullptr);
    ~ChangeTableDialog() override;

private:
    using Part = ChangePlace::Field;

    ChangePlace at(Part field) const { return {m_id, field}; }
    QWidget* fieldAt(const TypedPlace& place) const override;
    void makeFields();
    void makeGoals();
    QWidget* makeFigures();
    QLayout* makeDeeds();
    void makeTable();
    QLineEdit* makeLine(Part field);
    void showRows();
    void showSums();
    void addRow();
    void removeRow();
    void compute();
    QString titleFor(bool isMadeUp, const QString& usual) const;
    void putBack();
    void replace(const QString& title, const QString& rows);
    void remove() override;

    Workspace& m_workspace;
    ChangeTableId m_id;
    ChangeRowModel* m_model;
    std::array<TypedField*, 4> m_fields{}; ///< all but the rows
    QLineEdit* m_title = nullptr;
    QComboBox* m_goal = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QComboBox* m_counted = nullptr;
    QComboBox* m_scheme = nullptr;
    QLabel* m_computed = nullptr;
    QPushButton* m_putBack = nullptr;
    ChangeGrid* m_table = nullptr;
    QLabel* m_sums = nullptr;
    QString m_usualTitle; ///< that was put there with what was computed

    /// What was there before it was computed.
    struct Before
    {
        QString title;
        QString rows;
    };
    std::optional<Before> m_before;
};

} // namespace indblik
