// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/refusal.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace indblik {

class PlacesModel;

/// What a place, or a participant, costs in each row and site of the budget over the years; the numbers it is computed
/// from are typed in the same table, and each is saved when its cell is left.
class PlacesDialog final : public QDialog, public RefusalTaker
{
    Q_OBJECT

public:
    explicit PlacesDialog(Workspace& workspace, QWidget* parent = nullptr);

    void takeRefusal(const Error& error) override;

private:
    QTableView* makeTable(PlacesModel& model);

    QLabel* m_fault;
};

} // namespace indblik
