// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/budgeteditverbs.h"

#include "app/subject.h"
#include "app/take.h"
#include "core/figuretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto cellUsage =
    QT_TRANSLATE_NOOP("CommandLine", "cell FILE --row TITLE [--group TITLE] --column YEAR|total --value V [--year Y]");

constexpr auto rowUsage = QT_TRANSLATE_NOOP("CommandLine",
    "row FILE (--add TITLE --group TITLE [--card TITLE] | --row TITLE [--group TITLE] [--rename T] [--move N] | --row "
    "TITLE [--group TITLE] --remove) [--year Y]");
constexpr auto groupUsage = QT_TRANSLATE_NOOP("CommandLine",
    "group FILE (--add TITLE [--section goals|beyond] | --group TITLE [--rename T] [--move N] | --group TITLE "
    "--remove) [--year Y]");

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

/// The group with the title after --group.
Result<BudgetGroupId> groupOf(const Call& call, const Budget& budget)
{
    const QString title = call.value("group").simplified();
    const auto found = std::find_if(budget.groups.begin(), budget.groups.end(),
        [&title](const BudgetGroup& each) { return isSame(each.title, title); });
    if (found != budget.groups.end())
        return found->id;
    return Error{Words::tr("The budget has no group “%1”. “budget” shows its groups.").arg(title), {}, Fault::Missing};
}

/// Which options go together for a thing that is added, or named by `one`.
std::optional<QString> wrongThing(const Call& call, const char* one)
{
    if (auto wrong = notOne(call, {"add", one}))
        return wrong;
    if (!call.has("add"))
        return noneOf(call, {"rename", "move", "remove"});
    for (const char* option : {"rename", "move", "remove"}) {
        if (call.has(option))
            return notOne(call, {"add", option});
    }
    return missing(call, {"add"});
}

int addRow(const Call& call)
{
    if (const auto lack = missing(call, {"group"}))
        return usage(call, *lack);
    return withBook(call, Access::Write, [&call](Workspace& workspace, const AccountBook& book) {
        const auto group = groupOf(call, book.budget);
        if (!group)
            return fail(group.error());
        std::optional<InitiativeId> initiative;
        if (call.has("card")) {
            const auto card = cardOf(call, book);
            if (!card)
                return fail(card.error());
            initiative = card->initiative;
        }
        return statusOf(workspace.budget().addRow(*group, call.value("add"), initiative));
    });
}

int row(const Call& call)
{
    if (const auto wrong = wrongThing(call, "row"))
        return usage(call, *wrong);
    if (call.has("add"))
        return addRow(call);
    if (call.has("card"))
        return usage(call, *notOne(call, {"card", "row"}));
    const auto step = stepOf(call);
    if (!step)
        return usage(call, step.error().message);
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook& book) {
        const auto row = rowOf(call, book.budget);
        if (!row)
            return fail(row.error());
        BudgetEdits& budget = workspace.budget();
        if (call.has("remove"))
            return statusOf(budget.removeRow(*row));
        const auto named = call.has("rename") ? budget.renameRow(*row, call.value("rename")) : Result<void>();
        return statusOf(named && *step != 0 ? budget.moveRow(*row, *step) : named);
    });
}

int group(const Call& call)
{
    if (const auto wrong = wrongThing(call, "group"))
        return usage(call, *wrong);
    if (call.has("section") && !call.has("add"))
        return usage(call, *notOne(call, {"section", "group"}));
    Section section = Section::Goals;
    const std::array sections{Section::Goals, Section::Beyond};
    if (const auto taken = takeChoice(call, "section", sections, &sectionText, section); !taken)
        return usage(call, taken.error().message);
    const auto step = stepOf(call);
    if (!step)
        return usage(call, step.error().message);
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook& book) {
        BudgetEdits& budget = workspace.budget();
        if (call.has("add"))
            return statusOf(budget.addGroup(section, call.value("add")));
        const auto group = groupOf(call, book.budget);
        if (!group)
            return fail(group.error());
        if (call.has("remove"))
            return statusOf(budget.removeGroup(*group));
        const auto named = call.has("rename") ? budget.renameGroup(*group, call.value("rename")) : Result<void>();
        return statusOf(named && *step != 0 ? budget.moveGroup(*group, *step) : named);
    });
}

} // namespace

Verb cellVerb()
{
    return {"cell", cellUsage, 1, {"row", "group", "column", "value:cell", "year"}, &cell};
}

Verb rowVerb()
{
    return {
        "row", rowUsage, 1, {"add:row", "row", "group:of", "card:paid", "rename", "move:row", "remove", "year"}, &row};
}

Verb groupVerb()
{
    return {
        "group", groupUsage, 1, {"add:group", "section", "group:one", "rename", "move:row", "remove", "year"}, &group};
}

} // namespace indblik
