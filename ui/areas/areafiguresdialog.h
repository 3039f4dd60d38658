// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/refusal.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace indblik {

class AreaFiguresModel;

/// The figures of one area, to be typed over. Each is saved when the cell is left, and can be undone.
class AreaFiguresDialog final : public QDialog, public RefusalTaker
{
    Q_OBJECT

public:
    AreaFiguresDialog(Workspace& workspace, const AreaId& area, QWidget* parent = nullptr);

    void takeRefusal(const Error& error) override;

private:
    QTableView* makeTable(AreaFiguresModel& model);

    QLabel* m_fault;
};

} // namespace indblik
