// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cellverb.h"

#include "app/take.h"
#include "core/figuretext.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto cellUsage =
    QT_TRANSLATE_NOOP("CommandLine", "cell FILE --row TITLE [--group TITLE] --column YEAR|total --value V [--year Y]");

bool isSame(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The row with the title after --row, in the group that --group names; refused where several have it.
Result<BudgetRowId> rowOf(const Call& call, const Budget& budget)
{
    const QString title = call.value("row").simplified();
    std::vector<BudgetRowId> found;
    QStringList groups;
    for (const BudgetGroup& group : budget.groups) {
        if (call.has("group") && !isSame(group.title, call.value("group").simplified()))
            continue;
        for (const BudgetRow& row : group.rows) {
            if (!isSame(row.title, title))
                continue;
            found.push_back(row.id);
            groups.append(Words::tr("“%1”").arg(group.title));
        }
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return Error{
            Words::tr("The budget has no row “%1” there. “budget” shows its rows.").arg(title), {}, Fault::Missing};
    return Error{Words::tr("Several rows are called “%1”. Write which after --group: %2.")
                     .arg(title, groups.join(QStringLiteral(", "))),
        {}, Fault::Missing};
}

int cell(const Call& call)
{
    if (const auto lack = missing(call, {"row", "column"}))
        return usage(call, *lack);
    if (!call.has("value"))
        return usage(call, *missing(call, {"value"}));
    const auto column = BudgetColumn::fromText(call.value("column"));
    if (!column)
        return usage(call, Words::tr("--column takes a year or total, not “%1”.").arg(call.value("column")));
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook& book) {
        const auto read = readFigure(call.value("value"), book.account.budgetUnit);
        if (!read)
            return usage(call, read.error().message);
        const auto row = rowOf(call, book.budget);
        if (!row)
            return fail(row.error());
        const auto set = workspace.budget().setFigure(*row, *column, read->figure);
        if (!set)
            return fail(set.error());
        if (const QString remark = readingRemark(call.value("value"), *read, QLocale()); !remark.isEmpty())
            print(remark);
        return done;
    });
}

} // namespace

Verb cellVerb()
{
    return {"cell", cellUsage, 1, {"row", "group", "column", "value:cell", "year"}, &cell};
}

} // namespace indblik
