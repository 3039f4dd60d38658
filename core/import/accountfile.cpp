// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/accountfile.h"

#include "core/import/budgetaccount.h"
#include "core/import/files/sourcefile.h"

#include <QFile>
#include <QFileInfo>

namespace indblik {

Result<ReadAccount> readAccountFile(
    const QString& path, Year year, const Wording& wording, const QString& sheet, const BudgetWish& wish)
{
    static const QStringList sheets{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("xls")};
    if (sheets.contains(QFileInfo(path).suffix().toLower()))
        return readBudgetFile(path, year, wording, sheet, wish);
    QFile file(path);
    return openSource(file)
        .and_then([&] { return readProse(file, QFileInfo(path).fileName()); })
        .and_then([&](const Prose& prose) { return readAccount(prose, wording, builtInForms(), year); });
}

Result<ReadAccount> readBudgetFile(
    const QString& path, Year year, const Wording& wording, const QString& sheet, const BudgetWish& wish)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    const auto holdsBudget = [&wording](const ReadSheet& each) { return readBudgetSheet(each, wording).has_value(); };
    return openSource(file)
        .and_then([&] { return readSheets(file, name); })
        .and_then([&](std::vector<ReadSheet> sheets) { return theSheet(std::move(sheets), sheet, holdsBudget); })
        .and_then([&](const ReadSheet& chosen) { return readBudgetSheet(chosen, wording, wish); })
        .transform([&](ReadBudget budget) { return budgetAccount(std::move(budget), name, year); });
}

} // namespace indblik
