// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/refusal.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace indblik {

class AreaFiguresModel;

/// The figures of one area, to be typed over. Each is saved when the cell is left, and can be undone. One that is
/// refused stays in its cell; closing says so once.
class AreaFiguresDialog final : public QDialog, public RefusalTaker
{
    Q_OBJECT

public:
    AreaFiguresDialog(Workspace& workspace, const AreaId& area, QWidget* parent = nullptr);

    void takeRefusal(const Error& error) override;
    void reject() override;

private:
    QTableView* makeTable();

    AreaFiguresModel* m_model;
    QTableView* m_table;
    QLabel* m_fault;
    bool m_isWarned = false; ///< that closing would lose what was refused
};

} // namespace indblik
