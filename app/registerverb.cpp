// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registerverb.h"

#include "app/registerjson.h"
#include "app/subject.h"
#include "app/take.h"
#include "core/figuretext.h"
#include "core/import/files/sourcefile.h"
#include "core/judge/cards/registersums.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto registerUsage = QT_TRANSLATE_NOOP("CommandLine",
    "register FILE CARD [--year Y] [--json] | FILE CARD --add TEMPLATE | FILE CARD [--list NAME] (--import SHEETFILE "
    "[--sheet SHEET] [--apply] [--json] | --remove)");

void printRegister(const AccountBook& book, const Register& list)
{
    print(list.title);
    for (const RegisterRow& row : list.rows) {
        QStringList cells;
        for (const RegisterColumn& column : list.form.columns) {
            if (!row.text(column.key).isEmpty())
                cells.append(QStringLiteral("%1: %2").arg(column.label, row.text(column.key)));
        }
        print(QStringLiteral("  ") + cells.join(QStringLiteral(" · ")));
    }
    for (const RegisterColumn& column : list.form.columns) {
        if (const QString sum = sumText(list, column, QLocale()); !sum.isEmpty())
            print(QStringLiteral("  ") + Words::tr("Sum of %1: %2").arg(column.label, sum));
    }
    if (const auto compared = comparedSum(book, list); compared && !compared->fits())
        print(QStringLiteral("  ")
              + Words::tr("The budget states DKK %1.").arg(amountText(compared->stated, Scale::Kroner, QLocale())));
}

/// The list that --list names, or the only one of the form.
Result<Register> listOf(const Call& call, const AccountBook& book, const Card& card)
{
    const auto all = book.registersOf(card.id);
    if (all.empty())
        return Error{Words::tr("“%1” has no list yet. Add one with --add.").arg(card.title), {}, Fault::Missing};
    QStringList titles;
    const QString wanted = call.value("list").simplified();
    for (const Register* list : all) {
        if (wanted.isEmpty() ? all.size() == 1 : list->title.compare(wanted, Qt::CaseInsensitive) == 0)
            return *list;
        titles.append(list->title);
    }
    return Error{Words::tr("“%1” has these lists: %2. Say which with --list.")
                     .arg(card.title, titles.join(QStringLiteral(", "))),
        {}, Fault::Missing};
}

/// One that is delivered, by its key, or the municipality's own, by the name of its file.
Result<RegisterTemplate> templateOf(const QString& said)
{
    QStringList keys;
    for (const RegisterTemplate& each : builtInRegisters()) {
        if (each.key == said)
            return each;
        keys.append(each.key);
    }
    if (!said.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return Error{Words::tr("--add takes %1 or a JSON file with a template, not “%2”.")
                         .arg(keys.join(QStringLiteral(", ")), said)};
    QFile file(said);
    return openSource(file).and_then([&file] { return readRegisterTemplate(file.read(1'000'000)); });
}

int importRows(const Call& call, Workspace& workspace, const Register& list)
{
    const auto proposal = proposeRowsOf(list, call.value("import"), call.value("sheet"));
    if (!proposal)
        return fail(proposal.error());
    const bool apply = call.has("apply");
    const bool isNew = proposal->added + proposal->changed > 0;
    if (apply) {
        if (const auto saved = workspace.registers().save(proposal->list); !saved)
            return fail(saved.error());
    }
    if (call.wantsJson()) {
        print(registerProposalJson(*proposal, apply, QLocale()));
        return done;
    }
    print(proposal->words());
    for (const Finding& finding : proposal->findings)
        print(QStringLiteral("%1: %2").arg(placeText(finding), sentence(finding, QLocale())));
    print(outcomeText(!apply ? Outcome::OnlyShown : isNew ? Outcome::TakenOver : Outcome::NothingNew));
    return done;
}

int edit(const Call& call, Workspace& workspace, const AccountBook& book, const Card& card)
{
    if (call.has("add")) {
        const auto form = templateOf(call.value("add"));
        return form ? statusOf(workspace.registers().add(card.id, *form)) : fail(form.error());
    }
    const auto list = listOf(call, book, card);
    if (!list)
        return fail(list.error());
    return call.has("remove") ? statusOf(workspace.registers().remove(list->id)) : importRows(call, workspace, *list);
}

int show(const Call& call, const AccountBook& book, const Card& card)
{
    if (call.wantsJson()) {
        print(registersJson(book, card));
        return done;
    }
    const auto all = book.registersOf(card.id);
    for (const Register* list : all)
        printRegister(book, *list);
    if (all.empty())
        print(Words::tr("“%1” has no list yet. Add one with --add.").arg(card.title));
    return done;
}

int registers(const Call& call)
{
    const bool isEdit = call.has("add") || call.has("import") || call.has("remove");
    if (isEdit) {
        if (const auto wrong = notOne(call, {"add", "import", "remove"}))
            return usage(call, *wrong);
    }
    for (const char* option : {"add", "remove"}) {
        if (call.has(option) && call.has("json"))
            return usage(call, *notOne(call, {"json", option}));
    }
    for (const char* option : {"sheet", "apply"}) {
        if (call.has(option) && !call.has("import"))
            return usage(call, *missing(call, {"import"}));
    }
    const bool writes = isEdit && (!call.has("import") || call.has("apply"));
    return withBook(call, writes ? Access::Write : Access::Read, [&](Workspace& workspace, const AccountBook& book) {
        const auto card = cardTitled(call.parser.positionalArguments().value(1), book);
        if (!card)
            return fail(card.error());
        return isEdit ? edit(call, workspace, book, *card) : show(call, book, *card);
    });
}

} // namespace

Verb registerVerb()
{
    return {"register", registerUsage, 2,
        {"year", "add:register", "list", "import", "sheet", "apply", "remove", "json"}, &registers};
}

} // namespace indblik
