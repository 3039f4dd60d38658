// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview.h"

#include "app/call.h"
#include "app/json.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int titleWidth = 44;
constexpr int figureWidth = 12;

QString titleOf(const AccountYears& account)
{
    const QString title = QStringLiteral("%1  %2").arg(account.account.year.text(), account.version.title());
    return account.hasMoneyInTwoRows ? title.left(titleWidth - 3) + u'*' : title.left(titleWidth - 2);
}

void printOverview(const BudgetOverview& overview)
{
    const auto cell = [unit = overview.unit()](const LongSum& sum) {
        return figureText(sum.figure(), unit, QLocale()).rightJustified(figureWidth);
    };
    const auto years = overview.years();
    const QString withoutNumber = Words::tr("without number");
    const auto lastWidth = withoutNumber.size() + 2;
    QString head = unitText(overview.unit()).leftJustified(titleWidth);
    for (const Year& year : years)
        head += year.text().rightJustified(figureWidth);
    print(head + Words::tr("sum").rightJustified(figureWidth) + withoutNumber.rightJustified(lastWidth));
    bool hasMoneyInTwoRows = false;
    for (const AccountYears& account : overview.accounts) {
        hasMoneyInTwoRows |= account.hasMoneyInTwoRows;
        QString line = titleOf(account).leftJustified(titleWidth);
        const auto sums = account.years();
        for (const Year& year : years) {
            const auto found = sums.find(year);
            line += found == sums.end() ? QString(figureWidth, u' ') : cell(found->second);
        }
        const LongSum all = account.all();
        print(line + cell(all) + QString::number(all.withoutNumber).rightJustified(lastWidth));
    }
    if (hasMoneyInTwoRows)
        print(
            QStringLiteral("* ")
            + Words::tr("Some money stands in two rows and is counted in both here. The budget of the account takes it "
                        "off its grand total once."));
}

} // namespace

int budgetOfAll(const Call& call)
{
    for (const char* option : {"year", "from", "to", "csv", "xlsx"}) {
        if (call.has(option))
            return usage(
                Words::tr("--all shows every account with all its years; leave out --%1.").arg(QLatin1String(option)));
    }
    const auto workspace = openWorkspace(call, call.file(), Access::Read);
    if (!workspace)
        return fail(workspace.error());
    const auto overview = (*workspace)->budgetOverview();
    if (!overview)
        return fail(overview.error());
    if (call.wantsJson())
        print(overviewJson(*overview));
    else if (overview->accounts.empty())
        return fail(
            Error{Words::tr("The file has no account yet. Import one with “import account”."), {}, Fault::Missing});
    else
        printOverview(*overview);
    return done;
}

} // namespace indblik
