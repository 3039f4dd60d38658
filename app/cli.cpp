// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/areaverbs.h"
#include "app/call.h"
#include "app/goalverbs.h"
#include "app/json.h"
#include "app/language.h"
#include "app/overview.h"
#include "app/roundverbs.h"
#include "app/sheettext.h"
#include "app/tableverb.h"
#include "core/example.h"
#include "core/export/budgetsheet.h"
#include "core/export/sheetfile.h"
#include "core/import/budget/budgetunit.h"
#include "core/import/printedaccount.h"
#include "core/judge/budget/budgetgrid.h"
#include "core/judge/checkable.h"
#include "core/report/compose/compose.h"
#include "core/report/pages/layout.h"
#include "core/report/pages/pdf.h"
#include "core/workspace.h"
#include "core/writefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>

// indblik-cli: the second face on the core, for IT and for scripts. Exit status 0: done; 1: the data is wrong or was
// refused, and standard error says what, where and what to do; 2: wrong usage.

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int create(const Call& call)
{
    auto store = Store::create(call.file(), call.author());
    if (!store)
        return fail(store.error());
    Workspace workspace(std::move(*store), call.author());
    if (call.parser.isSet(QStringLiteral("example"))) {
        if (const auto filled = fillWithExample(workspace); !filled)
            return fail(filled.error());
    }
    return done;
}

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
        print(Words::tr("Lines of the source that were not taken:"));
    for (const SourceLine& line : proposal.untaken)
        print(QStringLiteral("%1: %2").arg(line.line).arg(line.text));
    print(outcomeText(outcome));
}

int importFrom(const Call& call)
{
    const QStringList arguments = call.parser.positionalArguments();
    if (arguments.value(0) == QLatin1String("figures"))
        return importFigures(call);
    const auto year = yearOf(call, QStringLiteral("year"));
    const bool isBudget = arguments.value(0) == QLatin1String("budget");
    if (arguments.size() != 2 || (!isBudget && arguments.first() != QLatin1String("account")) || !year || !*year
        || !call.parser.isSet(QStringLiteral("into")))
        return usage(Words::tr(
            "Usage: indblik-cli import account|budget SOURCE --into FILE --year Y [--sheet S] [--unit kr|tkr|mio] [--apply] "
            "[--json]"));
    const auto wording = wordingOf(call);
    if (!wording)
        return fail(wording.error());
    BudgetWish wish;
    if (call.parser.isSet(QStringLiteral("unit"))) {
        wish.unit = unitFromKey(call.parser.value(QStringLiteral("unit")));
        if (!wish.unit || !isBudget)
            return usage(Words::tr("--unit is kr, tkr or mio, and says what the amounts of a budget are in."));
    }
    auto read = isBudget ? Workspace::readBudget(
                    arguments[1], **year, *wording, call.parser.value(QStringLiteral("sheet")), wish)
                         : Workspace::readSource(arguments[1], **year, *wording);
    if (!read)
        return fail(read.error());
    if (read->budgetReading.asked) {
        Error asked = *read->budgetReading.asked;
        asked.message += u' ' + Words::tr("Say it with --unit kr, tkr or mio.");
        return fail(asked);
    }
    const bool apply = call.parser.isSet(QStringLiteral("apply"));
    const auto workspace =
        openWorkspace(call, call.parser.value(QStringLiteral("into")), apply ? Access::Write : Access::Read);
    if (!workspace)
        return fail(workspace.error());
    if (const auto shown = (*workspace)->show(); !shown)
        return fail(shown.error());
    auto proposal = (*workspace)->propose(std::move(*read));
    if (!proposal)
        return fail(proposal.error());
    const bool isNew = proposal->count(ProposalStatus::New) + proposal->count(ProposalStatus::Changed) > 0;
    if (apply) {
        for (ProposedItem& item : proposal->items)
            item.isAccepted = item.status == ProposalStatus::New || item.status == ProposalStatus::Changed;
        if (const auto applied = (*workspace)->apply(*proposal); !applied)
            return fail(applied.error());
    }
    if (call.wantsJson())
        print(proposalJson(*proposal, apply, QLocale()));
    else
        printProposal(*proposal, !apply ? Outcome::OnlyShown : isNew ? Outcome::TakenOver : Outcome::NothingNew);
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
    const auto from = yearOf(call, QStringLiteral("from"));
    const auto to = yearOf(call, QStringLiteral("to"));
    if (!from || !to || (*from && *to && **from > **to))
        return usage(Words::tr("--from and --to take years of four digits, the earlier one first."));
    return withBook(call, Access::Read, [&](const Workspace&, const AccountBook& book) {
        const auto years = book.budgetYears();
        // One end that is given may lie beyond the years there are.
        const Year first = from->value_or(std::min(years.front(), to->value_or(years.back())));
        const Year last = to->value_or(std::max(years.back(), first));
        if (call.parser.isSet(QStringLiteral("csv")) || call.parser.isSet(QStringLiteral("xlsx"))) {
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

int check(const Call& call)
{
    return withBook(call, Access::Read, [&call](const Workspace& workspace, const AccountBook& book) {
        std::vector<Finding> findings;
        const auto remarks = workspace.remarks();
        for (const Remark& remark : remarks)
            findings.push_back(remark.finding);
        const bool isOpen =
            std::any_of(remarks.begin(), remarks.end(), [](const Remark& each) { return each.isOpen(); });
        if (call.wantsJson())
            print(findingsJson(findings, QLocale(), &book));
        else {
            for (const Finding& finding : findings) {
                print(QStringLiteral("%1: %2").arg(placeText(finding), sentence(finding, QLocale())));
                if (const Acceptance* acceptance = book.acceptance(finding.key()))
                    print(QStringLiteral("  ")
                          + Words::tr("Accepted by %1: %2").arg(acceptance->author, acceptance->reason));
            }
            if (findings.empty())
                print(nothingFoundWords(checkableOf(book)));
        }
        return isOpen ? refused : done;
    });
}

void addTitles(std::map<QString, QString>& titles, const Budget& budget)
{
    for (const BudgetGroup& group : budget.groups) {
        titles[group.id.text()] = group.title;
        for (const BudgetRow& row : group.rows) {
            titles[row.id.text()] = row.title;
            for (const BudgetPart& part : row.parts)
                titles[part.id.text()] = QStringLiteral("%1, %2").arg(row.title, part.name);
        }
    }
    for (const Footnote& footnote : budget.footnotes)
        titles[footnote.id.text()] = Words::tr("footnote %1").arg(budget.shownMark(footnote.id));
}

/// Names for the ids in the history, from all accounts of the file and all versions of their budgets.
std::map<QString, QString> titlesIn(Workspace& workspace)
{
    std::map<QString, QString> titles;
    if (const auto areas = workspace.areas()) {
        for (const Area& area : (*areas)->areas)
            titles[area.id.text()] = area.name;
        for (const FigureSource& source : (*areas)->sources)
            titles[source.id.text()] = source.title;
        for (const DesignationList& list : (*areas)->lists)
            titles[list.id.text()] = Words::tr("list of %1").arg(list.validFrom.toString(Qt::ISODate));
    }
    const auto accounts = workspace.accounts();
    for (const Account& account : accounts) {
        titles[account.id.text()] = account.title;
        if (!workspace.show(account.year) || !workspace.book())
            continue;
        const AccountBook& book = *workspace.book();
        for (const Card& card : book.cards)
            titles[card.id.text()] = card.title;
        for (const Goal& goal : book.goals)
            titles[goal.id.text()] = goal.title;
        for (const Initiative& initiative : book.initiatives)
            titles[initiative.id.text()] = initiative.title;
        for (const Criterion& criterion : book.criteria)
            titles[criterion.id.text()] = criterion.text;
        for (const FollowUp& followUp : book.followUps)
            titles[followUp.id.text()] = followUp.title;
        for (const BudgetVersion& version : book.versions) {
            if (!version.isFirst())
                titles[version.id.text()] = version.title();
            if (const auto budget = workspace.budgetVersion(version))
                addTitles(titles, *budget);
        }
        for (const ChangeTable& table : book.changeTables)
            titles[table.id.text()] = table.title;
    }
    return titles;
}

int history(const Call& call)
{
    const auto workspace = openWorkspace(call, call.file(), Access::Read);
    if (!workspace)
        return fail(workspace.error());
    if (const auto shown = (*workspace)->show(); !shown)
        return fail(shown.error());
    const auto entries = (*workspace)->history({});
    if (!entries)
        return fail(entries.error());
    const auto titles = titlesIn(**workspace);
    const QJsonObject json = historyJson(*entries, titles);
    if (call.wantsJson()) {
        print(json);
        return done;
    }
    const auto text = [&titles](const QJsonValue& value) {
        if (const auto title = titles.find(value.toString()); title != titles.end())
            return title->second;
        if (value.isObject() && value[u"amount"].isString())
            return value[u"amount"].toString();
        if (value.isObject() && value[u"mark"].isString())
            return QStringLiteral("“%1”").arg(value[u"mark"].toString());
        return value.isObject() ? QStringLiteral("…") : value.toVariant().toString().simplified().left(60);
    };
    const auto lines = json[u"history"].toArray();
    for (const auto& line : lines)
        print(QStringLiteral("%1  %2  %3 %4: %5 → %6  %7")
                  .arg(line[u"at"].toString(), line[u"author"].toString(),
                      line[u"title"].toString(line[u"kind"].toString()), line[u"field"].toString(),
                      text(line[u"before"]), text(line[u"after"]), line[u"reason"].toString())
                  .simplified());
    return done;
}

int report(const Call& call)
{
    const QString out = call.parser.value(QStringLiteral("out"));
    if (!call.parser.isSet(QStringLiteral("year")) || out.isEmpty())
        return usage(Words::tr("Usage: indblik-cli report FILE --year Y --out OUT.pdf"));
    if (!out.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return usage(Words::tr("--out takes the name of a PDF file, ending in .pdf."));
    return withBook(call, Access::Read, [&out](Workspace& workspace, const AccountBook& book) {
        const auto pdf = writePdf(layOut(composeAccount(book, QDate::currentDate(), workspace.listChanges())));
        if (!pdf)
            return fail(pdf.error());
        const auto written = writeFile(out, *pdf);
        return written ? done : fail(written.error());
    });
}

int verify(const Call& call)
{
    const auto workspace = openWorkspace(call, call.file(), Access::Read);
    if (!workspace)
        return fail(workspace.error());
    if (const auto sound = (*workspace)->verify(); !sound)
        return fail(sound.error());
    print(Words::tr("The file is sound, and its history is whole."));
    return done;
}

struct Verb
{
    const char* name;
    const char* usage;
    int arguments; ///< how many positional arguments it takes
    QList<QCommandLineOption> options;
    int (*run)(const Call&);
};

const std::vector<Verb>& verbs()
{
    static const QCommandLineOption example(QStringLiteral("example"), QStringLiteral("fill it with the example"));
    static const QCommandLineOption into(QStringLiteral("into"), QStringLiteral("the file"), QStringLiteral("FILE"));
    static const QCommandLineOption apply(QStringLiteral("apply"), QStringLiteral("take the proposal over"));
    static const QCommandLineOption wording(
        QStringLiteral("wording"), QStringLiteral("words of your own"), QStringLiteral("FILE"));
    static const QCommandLineOption from(QStringLiteral("from"), QStringLiteral("first year"), QStringLiteral("Y"));
    static const QCommandLineOption to(QStringLiteral("to"), QStringLiteral("last year"), QStringLiteral("Y"));
    static const QCommandLineOption csv(
        QStringLiteral("csv"), QStringLiteral("a CSV file to write"), QStringLiteral("FILE"));
    static const QCommandLineOption xlsx(
        QStringLiteral("xlsx"), QStringLiteral("a workbook to write"), QStringLiteral("FILE"));
    static const QCommandLineOption out(
        QStringLiteral("out"), QStringLiteral("the file to write"), QStringLiteral("FILE"));
    static const QCommandLineOption card(
        QStringLiteral("card"), QStringLiteral("title of the status form"), QStringLiteral("TITLE"));
    static const QCommandLineOption field(
        QStringLiteral("field"), QStringLiteral("key of the field, such as status"), QStringLiteral("F"));
    static const QCommandLineOption text(QStringLiteral("text"), QStringLiteral("the answer"), QStringLiteral("T"));
    static const QCommandLineOption confirm(
        QStringLiteral("confirm"), QStringLiteral("last year's answer still holds"));
    static const QCommandLineOption reason(
        QStringLiteral("reason"), QStringLiteral("why; goes into the history"), QStringLiteral("R"));
    static const QCommandLineOption toState(
        QStringLiteral("to"), QStringLiteral("draft, submitted, returned or approved"), QStringLiteral("STATE"));
    static const QCommandLineOption due(
        QStringLiteral("due"), QStringLiteral("the day all forms are due"), QStringLiteral("DATE"));
    static const QCommandLineOption newCard(QStringLiteral("new"),
        QStringLiteral("an initiative that begins; may be given again"), QStringLiteral("TITLE"));
    static const QCommandLineOption newBeyond(QStringLiteral("new-beyond"),
        QStringLiteral("the same, beyond the goals; may be given again"), QStringLiteral("TITLE"));
    static const QCommandLineOption without(QStringLiteral("without"),
        QStringLiteral("an initiative that is left out; may be given again"), QStringLiteral("TITLE"));
    static const QCommandLineOption dryRun(QStringLiteral("dry-run"), QStringLiteral("only show what would be made"));
    static const QCommandLineOption allAccounts(
        QStringLiteral("all"), QStringLiteral("what the budgets of all accounts come to"));
    static const QCommandLineOption map(QStringLiteral("map"),
        QStringLiteral("how the columns are read, such as area=Område,year=Tid,value=INDHOLD,indicator:residents"),
        QStringLiteral("M"));
    static const QCommandLineOption onlyKnown(
        QStringLiteral("only-known"), QStringLiteral("leave out areas and indicators the file does not know"));
    static const QCommandLineOption unit(QStringLiteral("unit"),
        QStringLiteral(
            "what the source does not say: count, percent, kr, ..., or INDICATOR=percent; may be given again"),
        QStringLiteral("U"));
    static const QCommandLineOption sheet(
        QStringLiteral("sheet"), QStringLiteral("the sheet of a workbook"), QStringLiteral("S"));
    static const QCommandLineOption set(QStringLiteral("set"),
        QStringLiteral(
            "of a column that is used for nothing else the value that is meant, + for the sum of all, * where "
            "it says nothing of the figures; may be given again"),
        QStringLiteral("COLUMN=VALUE"));
    static const QCommandLineOption parts(QStringLiteral("parts"),
        QStringLiteral("what becomes of quarters and months: first, last, sum or none"), QStringLiteral("P"));
    static const QCommandLineOption scheme(
        QStringLiteral("scheme"), QStringLiteral("who classifies, such as mb_combined_letting"), QStringLiteral("S"));
    static const QCommandLineOption on(QStringLiteral("on"), QStringLiteral("the day"), QStringLiteral("DATE"));
    static const QCommandLineOption fromDay(
        QStringLiteral("from"), QStringLiteral("the day before"), QStringLiteral("DATE"));
    static const QCommandLineOption toDay(
        QStringLiteral("to"), QStringLiteral("the day after"), QStringLiteral("DATE"));
    static const QCommandLineOption what(QStringLiteral("what"),
        QStringLiteral("what the chart shows: goal:b, series:NAME, area:NAME, areas or types"), QStringLiteral("W"));
    static const QCommandLineOption indicator(QStringLiteral("indicator"),
        QStringLiteral("key of what is counted of areas, such as outsideLabourMarket"), QStringLiteral("I"));
    static const std::vector<Verb> all = {
        {"create", "create FILE [--example]", 1, {example}, &create},
        {"import",
            "import account|budget SOURCE --into FILE --year Y [--sheet S] [--unit kr|tkr|mio] [--apply] [--wording FILE] [--json] | figures SOURCE "
            "--into FILE [--map M] [--sheet S] [--unit U] [--set COLUMN=VALUE] [--parts P] [--only-known] [--apply] [--json]",
            2, {into, yearOption, apply, wording, map, onlyKnown, unit, sheet, set, parts, jsonOption}, &importFrom},
        {"open-year", openYearUsage, 1, {yearOption, due, newCard, newBeyond, without, dryRun, jsonOption}, &openYear},
        {"answer", answerUsage, 1, {card, yearOption, field, text, confirm, reason}, &answer},
        {"state", stateUsage, 1, {card, yearOption, toState, reason}, &state},
        {"cards", "cards FILE [--year Y] [--json]", 1, {yearOption, jsonOption}, &cards},
        {"budget", "budget FILE [--year Y] [--from Y --to Y] [--csv OUT] [--xlsx OUT] [--json] | FILE --all [--json]",
            1, {yearOption, from, to, csv, xlsx, allAccounts, jsonOption}, &budget},
        {"areas", "areas FILE [--json]", 1, {jsonOption}, &areas},
        {"classify", "classify FILE --scheme S --on DATE [--json]", 1, {scheme, on, jsonOption}, &classify},
        {"compare-rules", "compare-rules FILE --scheme S --from DATE --to DATE [--json]", 1,
            {scheme, fromDay, toDay, jsonOption}, &compareRules},
        {"goals", "goals FILE [--year Y] [--json]", 1, {yearOption, jsonOption}, &goals},
        {"series", "series FILE [--json]", 1, {jsonOption}, &series},
        {"chart",
            "chart FILE --what goal:b|series:NAME|area:NAME|areas|types --out X.svg|X.png [--year Y] [--indicator I] [--scheme S]",
            1, {yearOption, what, indicator, scheme, out}, &chart},
        {"check", "check FILE [--year Y] [--json]", 1, {yearOption, jsonOption}, &check},
        {"history", "history FILE [--json]", 1, {jsonOption}, &history},
        {"report", "report FILE --year Y --out OUT.pdf", 1, {yearOption, out}, &report},
        {"table", "table SOURCE [--sheet S] [--json]", 1, {sheet, jsonOption}, &table},
        {"verify", "verify FILE", 1, {}, &verify},
    };
    return all;
}

QString usageOfAll()
{
    QString text = Words::tr("Usage: indblik-cli VERB ..., where VERB is one of") + u'\n';
    for (const Verb& verb : verbs())
        text += QStringLiteral("  ") + QLatin1String(verb.usage) + u'\n';
    return text + Words::tr("Every verb takes --language da|en. Exit status: 0 done, 1 refused, 2 wrong usage.");
}

/// What --language says, in either spelling; Danish where it is not there.
QString languageOf(const QStringList& arguments)
{
    const QString name = QStringLiteral("--language");
    QString language = QStringLiteral("da");
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        if (arguments[i] == name)
            language = arguments.value(i + 1);
        else if (arguments[i].startsWith(name + u'='))
            language = arguments[i].mid(name.size() + 1);
    }
    return language;
}

int run(const QStringList& arguments)
{
    // The language is needed before anything can go wrong in words.
    if (!useLanguage(languageOf(arguments))) {
        useLanguage(QStringLiteral("da"));
        return usage(Words::tr("--language takes da or en."));
    }
    const QString name = arguments.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        print(usageOfAll());
        return done;
    }
    if (name == QLatin1String("--version")) {
        print(QStringLiteral("indblik-cli " INDBLIK_VERSION));
        return done;
    }
    const auto verb = std::find_if(verbs().begin(), verbs().end(),
        [&name](const Verb& candidate) { return name == QLatin1String(candidate.name); });
    if (verb == verbs().end())
        return usage(usageOfAll());

    Call call;
    call.parser.addOptions(verb->options);
    call.parser.addOptions({languageOption, authorOption});
    QStringList rest = arguments;
    rest.removeAt(1);
    if (!call.parser.parse(rest))
        return usage(call.parser.errorText());
    const bool hasEmpty = call.parser.positionalArguments().contains(QString());
    if (call.parser.positionalArguments().size() != verb->arguments || hasEmpty)
        return usage(Words::tr("Usage: indblik-cli %1").arg(QLatin1String(verb->usage)));
    if (call.parser.isSet(authorOption) && call.author().trimmed().isEmpty())
        return usage(Words::tr("--author takes the name that signs the edit."));
    return verb->run(call);
}

/// What was printed must have arrived: a script reads half an answer as the whole one.
int flushed(int status)
{
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return status;
    return fail(Error{Words::tr("The output could not be written. Is the disk full?")});
}

} // namespace

} // namespace indblik

int main(int argc, char** argv)
{
    // A full disk shall come back as an error to be told, not kill the program (it raises SIGXFSZ under a size limit).
    std::signal(SIGXFSZ, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("indblik"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INDBLIK_VERSION));
    return indblik::flushed(indblik::run(QCoreApplication::arguments()));
}
