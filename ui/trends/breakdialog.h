// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/editdialog.h"

class QCheckBox;
class QLineEdit;

namespace indblik {

class CheckList;

/// Where figures begin anew, why, and in which series: one record for the chart, the table, the verdict and the
/// account.
class BreakDialog final : public EditDialog
{
    Q_OBJECT

public:
    BreakDialog(Workspace& workspace, const SeriesId& series, QWidget* parent);

private:
    void fillSeries(const SeriesId& series);
    void save() override;

    Workspace& m_workspace;
    QLineEdit* m_from;
    QLineEdit* m_reason;
    QCheckBox* m_comparable;
    CheckList* m_series;
};

} // namespace indblik
