// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importverb.h"

#include "app/factsverb.h"
#include "app/importfigures.h"
#include "app/importjson.h"
#include "core/import/accountfile.h"
#include "core/import/budget/budgetunit.h"
#include "core/judge/facts/proposed.h"

#include <QCoreApplication>
#include <QFile>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<Wording> wordingOf(const Call& call)
{
    Wording wording = Wording::builtIn();
    const QStringList files = call.parser.values(QStringLiteral("wording"));
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Words::tr("The wording %1 cannot be read: %2").arg(path, file.errorString())};
        if (const auto added = wording.add(file.read(1'000'000), path); !added)
            return added.error();
    }
    return wording;
}

void printProposal(const Proposal& proposal, Outcome outcome)
{
    print(Words::tr("%1 new, %2 changed, %3 unchanged, %4 refused")
              .arg(proposal.count(ProposalStatus::New))
              .arg(proposal.count(ProposalStatus::Changed))
              .arg(proposal.count(ProposalStatus::Unchanged))
              .arg(proposal.count(ProposalStatus::Refused)));
    for (const Finding& finding : proposal.findings)
        print(QStringLiteral("%1: %2").arg(placeText(finding), sentence(finding, QLocale())));
    if (!proposal.untaken.empty())
        print(Words::tr("Lines of the source that were not imported:"));
    for (const SourceLine& line : proposal.untaken)
        print(QStringLiteral("%1: %2").arg(line.line).arg(line.text));
    print(outcomeText(outcome));
}

/// Nothing where --unit says nothing that is meant.
std::optional<BudgetWish> wishOf(const Call& call, bool isBudget)
{
    const auto unit = unitFromKey(call.value("unit"));
    return call.has("unit") && (!unit || !isBudget) ? std::nullopt : std::optional(BudgetWish{unit});
}

/// What the source says, as an account of the year.
Result<ReadAccount> readFrom(const Call& call, bool isBudget, Year year, const BudgetWish& wish)
{
    const QString source = call.parser.positionalArguments().value(1);
    const auto wording = wordingOf(call);
    if (!wording)
        return wording.error();
    auto read = isBudget ? readBudgetFile(source, year, *wording, call.value("sheet"), wish)
                         : readAccountFile(source, year, *wording);
    if (read && read->budgetReading.asked) {
        Error asked = *read->budgetReading.asked;
        asked.message += u' ' + Words::tr("Say it with --unit kr, tkr or mio.");
        return asked;
    }
    return read;
}

/// All facts of the forms of a year that can be edited, as a step of their own, and what became of them.
Result<QString> acceptFacts(Workspace& workspace, Year year)
{
    if (const auto shown = workspace.show(year); !shown)
        return shown.error();
    int closed = 0;
    const auto open = openFacts(*workspace.book(), proposedFacts(*workspace.book()), closed);
    const auto taken = workspace.facts().accept(open);
    if (!taken)
        return taken.error();
    return takenText(*taken) + (closed > 0 ? u'\n' + closedText(closed) : QString());
}

int importAccount(const Call& call, bool isBudget)
{
    if (const auto lack = missing(call, {"into", "year"}))
        return usage(call, *lack);
    const auto year = yearOf(call, "year");
    if (!year)
        return usage(call, year.error().message);
    const auto wish = wishOf(call, isBudget);
    if (!wish)
        return usage(call, Words::tr("--unit is kr, tkr or mio, and says what the amounts of a budget are in."));
    auto read = readFrom(call, isBudget, **year, *wish);
    if (!read)
        return fail(read.error());
    const bool apply = call.has("apply");
    if (call.has("facts") && !apply)
        return usage(call, Words::tr("--facts accepts what the imported forms say and needs --apply."));
    const auto workspace = openWorkspace(call, call.value("into"), apply ? Access::Write : Access::Read);
    if (!workspace)
        return fail(workspace.error());
    if (const auto shown = (*workspace)->show(); !shown)
        return fail(shown.error());
    auto proposal = (*workspace)->accountEdits().propose(std::move(*read));
    if (!proposal)
        return fail(proposal.error());
    const bool isNew = proposal->count(ProposalStatus::New) + proposal->count(ProposalStatus::Changed) > 0;
    QString facts;
    if (apply) {
        for (ProposedItem& item : proposal->items)
            item.isAccepted = item.status == ProposalStatus::New || item.status == ProposalStatus::Changed;
        if (const auto applied = (*workspace)->accountEdits().apply(*proposal); !applied)
            return fail(applied.error());
        if (call.has("facts")) {
            const auto taken = acceptFacts(**workspace, **year);
            if (!taken)
                return fail(taken.error());
            facts = *taken;
        }
    }
    if (call.wantsJson())
        print(proposalJson(*proposal, apply, QLocale()));
    else
        printProposal(*proposal, !apply ? Outcome::OnlyShown : isNew ? Outcome::TakenOver : Outcome::NothingNew);
    if (!facts.isEmpty() && !call.wantsJson())
        print(facts);
    return done;
}

int importFrom(const Call& call)
{
    const QString what = call.parser.positionalArguments().value(0);
    if (what == QLatin1String("figures"))
        return importFigures(call);
    if (what == QLatin1String("account") || what == QLatin1String("budget"))
        return importAccount(call, what == QLatin1String("budget"));
    return usage(call, Words::tr("“%1” cannot be imported. Write account, budget or figures.").arg(what));
}

} // namespace

Verb importVerb()
{
    static constexpr auto how = QT_TRANSLATE_NOOP("CommandLine",
        "import account|budget SOURCE --into FILE --year Y [--sheet SHEET] [--unit kr|tkr|mio] [--apply] "
        "[--facts] [--wording FILE] [--json] | figures SOURCE --into FILE [--map M] [--sheet SHEET] [--unit U] "
        "[--set COLUMN=VALUE] [--parts P] [--only-known] [--apply] [--json]");
    return {"import", how, 2,
        {"into", "year", "apply", "facts", "wording", "map", "only-known", "unit", "sheet", "set", "parts", "json"},
        &importFrom};
}

} // namespace indblik
