// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/budgetverb.h"

#include "app/budgetjson.h"
#include "app/sheettext.h"
#include "app/take.h"
#include "core/export/budgetsheet.h"
#include "core/export/sheetfile.h"
#include "core/judge/budget/budgetgrid.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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
            + Words::tr(
                "Some money is in two rows and is counted in both here. In the account's own budget its sum of all groups counts it once."));
}

int budgetOfAll(const Call& call)
{
    for (const char* option : {"year", "from", "to", "csv", "xlsx"}) {
        if (call.has(option))
            return usage(call,
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

Sheet sheetOfYears(const AccountBook& book, Year from, Year to)
{
    GridWish wish{.withParts = true};
    for (Year year = from; year <= to; year = year.next())
        wish.years.push_back(year);
    return budgetSheet(gridOf(book, wish), book.account.title, book.account.budgetUnit);
}

/// Writes the budget's grid to the files that are asked for.
Result<void> writeBudget(const Call& call, const AccountBook& book, Year from, Year to)
{
    const Sheet sheet = sheetOfYears(book, from, to);
    for (const auto& [option, format] : {std::pair("csv", SheetFormat::Csv), std::pair("xlsx", SheetFormat::Xlsx)}) {
        const QString path = call.parser.value(QLatin1String(option));
        if (path.isEmpty())
            continue;
        if (const auto written = writeSheetFile(sheet, format, path); !written)
            return written;
    }
    return {};
}

int budget(const Call& call)
{
    if (call.has("all"))
        return budgetOfAll(call);
    const auto from = yearOf(call, "from");
    const auto to = yearOf(call, "to");
    if (!from || !to)
        return usage(call, (from ? to : from).error().message);
    if (*from && *to && **from > **to)
        return usage(call, Words::tr("--from %1 is after --to %2. Write the earlier year after --from.")
                               .arg((*from)->text(), (*to)->text()));
    return withBook(call, Access::Read, [&](const Workspace&, const AccountBook& book) {
        const auto years = book.budgetYears();
        // One end that is given may lie beyond the years there are.
        const Year first = from->value_or(std::min(years.front(), to->value_or(years.back())));
        const Year last = to->value_or(std::max(years.back(), first));
        if (call.has("csv") || call.has("xlsx")) {
            const auto written = writeBudget(call, book, first, last);
            return written ? done : fail(written.error());
        }
        if (call.wantsJson())
            print(budgetJson(book, first, last));
        else
            print(sheetText(sheetOfYears(book, first, last)));
        return done;
    });
}

constexpr auto versionUsage = QT_TRANSLATE_NOOP("CommandLine",
    "version FILE (--add KIND [--name T] | --number N [--kind KIND] [--name T] [--prices current|fixed|unsaid "
    "[--price-year Y]] | --use N) [--year Y]");

constexpr std::array versionKinds{VersionKind::Original, VersionKind::Revised, VersionKind::Decided};
constexpr auto unsaid = "unsaid";

/// Which options go together.
std::optional<QString> wrongVersion(const Call& call)
{
    if (auto wrong = notOne(call, {"add", "number", "use"}))
        return wrong;
    if (call.has("number"))
        return noneOf(call, {"kind", "name", "prices", "price-year"});
    for (const char* option : {"kind", "prices", "price-year"}) {
        if (call.has(option))
            return notOne(call, {option, call.has("add") ? "add" : "use"});
    }
    return call.has("use") && call.has("name") ? notOne(call, {"name", "use"}) : std::nullopt;
}

/// What the options say of a version; fixed prices are those of a year.
Result<void> takeVersion(const Call& call, BudgetVersion& version)
{
    takeLine(call, "name", version.name);
    const std::array levels{PriceLevel::Current, PriceLevel::Fixed};
    const auto priceYear = yearOf(call, "price-year");
    if (!priceYear)
        return priceYear.error();
    if (const auto fault = firstFault({
            takeChoice(call, "kind", versionKinds, &versionText, version.kind, unsaid),
            takeChoice(call, "prices", levels, &priceLevelText, version.prices, unsaid),
        }))
        return *fault;
    const bool isFixed = version.prices == PriceLevel::Fixed;
    if (*priceYear && !isFixed)
        return Error{Words::tr("--price-year is the year of fixed prices. Say --prices fixed too.")};
    version.priceYear = isFixed && !*priceYear ? version.priceYear : *priceYear;
    if (isFixed && !version.priceYear)
        return Error{*missing(call, {"price-year"})};
    return {};
}

int addVersion(const Call& call)
{
    std::optional<VersionKind> kind;
    if (const auto taken = takeChoice(call, "add", versionKinds, &versionText, kind, unsaid); !taken)
        return usage(call, taken.error().message);
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook&) {
        return statusOf(workspace.budget().addVersion(kind, call.value("name").simplified()));
    });
}

int version(const Call& call)
{
    if (const auto wrong = wrongVersion(call))
        return usage(call, *wrong);
    if (call.has("add"))
        return addVersion(call);
    const auto number = numberOf(call, call.has("use") ? "use" : "number");
    if (!number)
        return usage(call, number.error().message);
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook& book) {
        const auto at = placeOf(**number, book.versions.size());
        if (!at)
            return fail(at.error());
        BudgetVersion version = book.versions[*at];
        if (call.has("use"))
            return statusOf(workspace.budget().use(version.id));
        if (const auto taken = takeVersion(call, version); !taken)
            return usage(call, taken.error().message);
        return statusOf(workspace.budget().describe(version));
    });
}

} // namespace

Verb versionVerb()
{
    return {"version", versionUsage, 1,
        {"add:version", "number", "use", "kind:version", "name", "prices", "price-year", "year"}, &version};
}

Verb budgetVerb()
{
    return {"budget",
        QT_TRANSLATE_NOOP("CommandLine",
            "budget FILE [--year Y] [--from Y --to Y] [--csv FILE] [--xlsx FILE] [--json] | FILE --all [--json]"),
        1, {"year", "from:year", "to:year", "csv", "xlsx", "all", "json"}, &budget};
}

} // namespace indblik
