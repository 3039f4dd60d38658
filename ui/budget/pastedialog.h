// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/budget/budgetclip.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace indblik {

/// Shows what each cell of a pasted table becomes, before anything is written; what is refused comes first, with its
/// place and reason. The unit of numbers that name none can be chosen; where nobody can tell it, it must be.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Reads what was pasted, in the unit that the officer chose, where one was.
    using Read = std::function<Pasted(std::optional<Scale>)>;

    explicit PasteDialog(Read read, QWidget* parent = nullptr);

    /// As it is shown. Only after the dialog was accepted.
    const std::vector<PastedCell>& cells() const { return m_pasted.cells; }

private:
    QWidget* makeUnitLine();
    QTableWidget* makeTable();
    void showPasted(Pasted pasted);
    void showUnit();
    void showCells();
    QString summary() const;

    Read m_read;
    Pasted m_pasted;
    QLabel* m_summary;
    QWidget* m_unitLine;
    QComboBox* m_unit;
    QLabel* m_unitSaid;
    QTableWidget* m_table;
    QPushButton* m_paste;
};

} // namespace indblik
