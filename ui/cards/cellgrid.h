// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answertable.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace indblik {

/// A small table to fill in: a line for each cell, which Tab goes through row by row.
class CellGrid final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the table is called; each cell is named by it, its row and its column.
    explicit CellGrid(const QString& name, QWidget* parent = nullptr);

    /// Shows the table. The cell that is typed in keeps its cursor.
    void show(const AnswerTable& table);
    /// As it stands in the cells.
    AnswerTable table() const;
    void setReadOnly(bool isReadOnly);
    /// The cell that comes first.
    QWidget* first();
    /// Tab goes from `before` through the cells; the last of them is returned.
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void edited(); ///< the officer changed a cell
    void left();   ///< a cell was left

private:
    void make();

    QString m_name;
    AnswerTable m_table;
    QGridLayout* m_grid;
    std::vector<QLineEdit*> m_cells; ///< row by row
    QPointer<QWidget> m_before;      ///< where Tab comes from
    bool m_isReadOnly = false;
};

} // namespace indblik
