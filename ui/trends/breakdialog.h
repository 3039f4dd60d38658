// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace indblik {

/// Where figures begin anew, why, and in which series: one record for the chart, the table, the verdict and the
/// account.
class BreakDialog final : public QDialog
{
    Q_OBJECT

public:
    BreakDialog(Workspace& workspace, const SeriesId& series, QWidget* parent);

private:
    void fillSeries(const SeriesId& series);
    void finish();
    void tell(const QString& fault, QWidget* where);

    Workspace& m_workspace;
    QLineEdit* m_from;
    QLineEdit* m_reason;
    QCheckBox* m_comparable;
    QListWidget* m_series;
    QLabel* m_fault;
};

} // namespace indblik
