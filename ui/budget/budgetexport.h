// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/ask.h"

#include <QMenu>

namespace indblik {

class BudgetModel;

/// The ways a budget leaves the window: as a workbook, as CSV, as a PDF and on paper; always the rows, years and parts
/// that are shown.
class BudgetExport final : public QMenu
{
    Q_OBJECT

public:
    BudgetExport(Workspace& workspace, const Ask& ask, const BudgetModel& model, QWidget* parent);

Q_SIGNALS:
    void told(const QString& text);

private:
    QString askForPath(const QString& title, const QString& filter, const QString& suffix);
    void saveXlsx();
    void saveCsv();
    void savePdf();
    void print();
    void tell(const QString& path, const Result<void>& written);

    Workspace& m_workspace;
    const Ask& m_ask;
    const BudgetModel& m_model;
};

} // namespace indblik
