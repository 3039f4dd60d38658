// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetexport.h"

#include "core/export/budgetsheet.h"
#include "core/export/sheetfile.h"
#include "core/report/compose/compose.h"
#include "core/report/pages/layout.h"
#include "core/report/pages/pdf.h"
#include "core/writefile.h"
#include "ui/budget/budgetmodel.h"
#include "ui/parts/printpages.h"
#include "ui/parts/refusal.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

namespace indblik {

BudgetExport::BudgetExport(Workspace& workspace, const Ask& ask, const BudgetModel& model, QWidget* parent)
    : QMenu(parent)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_model(model)
{
    addAction(tr("E&xcel workbook …"), this, &BudgetExport::saveXlsx);
    addAction(tr("&CSV file …"), this, &BudgetExport::saveCsv);
    addAction(tr("PD&F …"), this, &BudgetExport::savePdf);
    addAction(tr("&Print …"), this, &BudgetExport::print);
}

QString BudgetExport::askForPath(const QString& title, const QString& filter, const QString& suffix)
{
    const QString name = fileNameOf(tr("Budget %1").arg(m_workspace.book()->account.year.text()));
    return m_ask.saveFile(
        parentWidget(), {.title = title,
                            .suggestion = QFileInfo(m_workspace.standing().path).dir().filePath(name + u'.' + suffix),
                            .filter = filter,
                            .suffix = suffix});
}

void BudgetExport::tell(const QString& path, const Result<void>& written)
{
    if (written)
        Q_EMIT told(tr("Saved as %1").arg(path));
    else
        refuse(*this, written.error());
}

void BudgetExport::saveXlsx()
{
    const AccountBook* book = m_workspace.book();
    const QString path = book ? askForPath(tr("Save the budget as an Excel workbook"), tr("Excel workbooks (*.xlsx)"),
                             QStringLiteral("xlsx"))
                              : QString();
    if (!path.isEmpty())
        tell(path, writeSheetFile(budgetSheet(gridOf(*book, m_model.wish()), book->account.title, m_model.unit()),
                       SheetFormat::Xlsx, path));
}

void BudgetExport::saveCsv()
{
    const AccountBook* book = m_workspace.book();
    const QString path =
        book ? askForPath(tr("Save the budget as CSV"), tr("CSV files (*.csv)"), QStringLiteral("csv")) : QString();
    if (!path.isEmpty())
        tell(path, writeSheetFile(budgetSheet(gridOf(*book, m_model.wish()), book->account.title, m_model.unit()),
                       SheetFormat::Csv, path));
}

void BudgetExport::savePdf()
{
    const AccountBook* book = m_workspace.book();
    const QString path =
        book ? askForPath(tr("Save the budget as a PDF"), tr("PDF files (*.pdf)"), QStringLiteral("pdf")) : QString();
    if (path.isEmpty())
        return;
    const auto pdf = writePdf(layOut(composeBudget(*book, m_model.wish(), QDate::currentDate())));
    tell(path, pdf ? writeFile(path, *pdf) : Result<void>(pdf.error()));
}

void BudgetExport::print()
{
    if (!m_workspace.book())
        return;
    const PageSet pages = layOut(composeBudget(*m_workspace.book(), m_model.wish(), QDate::currentDate()));
    doneOrRefused(*this, printPages(pages, parentWidget()));
}

} // namespace indblik
