// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountverb.h"
#include "app/actorverbs.h"
#include "app/areaeditverbs.h"
#include "app/areaverbs.h"
#include "app/boundverb.h"
#include "app/breakverb.h"
#include "app/budgeteditverbs.h"
#include "app/budgetverb.h"
#include "app/cardverbs.h"
#include "app/checkverb.h"
#include "app/evaluationverb.h"
#include "app/factsverb.h"
#include "app/followupverbs.h"
#include "app/formverbs.h"
#include "app/goaleditverbs.h"
#include "app/goalverbs.h"
#include "app/groundverb.h"
#include "app/historyverb.h"
#include "app/importverb.h"
#include "app/language.h"
#include "app/openyearverb.h"
#include "app/options.h"
#include "app/placesverb.h"
#include "app/promisesverb.h"
#include "app/registerverb.h"
#include "app/seriesverb.h"
#include "app/tableverb.h"
#include "app/take.h"
#include "core/example.h"
#include "core/report/compose/compose.h"
#include "core/report/pages/layout.h"
#include "core/report/pages/pdf.h"
#include "core/writefile.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>

// indblik-cli: the second face on the core, for IT and for scripts. Exit status 0: done; 1: the data is wrong or was
// refused, and standard error says what, where and what to do; 2: wrong usage.

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto reportUsage = QT_TRANSLATE_NOOP("CommandLine", "report FILE --year Y --out OUT.pdf");

int create(const Call& call)
{
    const auto year = yearOf(call, "year");
    if (!year)
        return usage(call, year.error().message);
    if (*year && call.has("example"))
        return usage(call, *notOne(call, {"year", "example"}));
    auto store = Store::create(call.file(), call.author());
    if (!store)
        return fail(store.error());
    Workspace workspace(std::move(*store), call.author());
    if (call.has("example")) {
        if (const auto filled = fillWithExample(workspace); !filled)
            return fail(filled.error());
    }
    return *year ? statusOf(workspace.accountEdits().create(**year)) : done;
}

int report(const Call& call)
{
    const QString out = call.value("out");
    if (const auto lack = missing(call, {"year", "out"}))
        return usage(call, *lack);
    if (!out.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return usage(call, Words::tr("--out takes the name of a PDF file, ending in .pdf."));
    return withBook(call, Access::Read, [&out](Workspace& workspace, const AccountBook& book) {
        const auto pdf = writePdf(layOut(composeAccount(book, QDate::currentDate(), workspace.judged().listChanges())));
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
    print(Words::tr("The file and its history are in order."));
    return done;
}

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all = {
        {"create", QT_TRANSLATE_NOOP("CommandLine", "create FILE [--year Y | --example]"), 1, {"year:begun", "example"},
            &create},
        importVerb(),
        openYearVerb(),
        accountVerb(),
        cardVerb(),
        answerVerb(),
        stateVerb(),
        achievementVerb(),
        criterionVerb(),
        planVerb(),
        registerVerb(),
        cardsVerb(),
        factsVerb(),
        boundVerb(),
        promisesVerb(),
        followUpVerb(),
        roundVerb(),
        followUpsVerb(),
        evaluationsVerb(),
        actorVerb(),
        actorsVerb(),
        budgetVerb(),
        cellVerb(),
        rowVerb(),
        groupVerb(),
        versionVerb(),
        placesVerb(),
        areasVerb(),
        areaVerb(),
        figureVerb(),
        listsVerb(),
        listVerb(),
        classifyVerb(),
        compareRulesVerb(),
        goalVerb(),
        interpretVerb(),
        groundVerb(),
        goalsVerb(),
        seriesVerb(),
        breakVerb(),
        chartVerb(),
        checkVerb(),
        acceptVerb(),
        historyVerb(),
        {"report", reportUsage, 1, {"year", "out"}, &report},
        tableVerb(),
        {"verify", QT_TRANSLATE_NOOP("CommandLine", "verify FILE"), 1, {}, &verify},
    };
    return all;
}

QString usageOfAll()
{
    QString text = Words::tr("Usage: indblik-cli COMMAND …, where COMMAND is one of") + u'\n';
    for (const Verb& verb : verbs())
        text += QStringLiteral("  ") + Words::tr(verb.usage) + u'\n';
    return text + Words::tr("Every command takes --language da|en. Exit status: 0 done, 1 refused, 2 wrong usage.");
}

/// What is wrong with a call that names no command.
int usageWithout(const QString& name)
{
    QStringList names;
    for (const Verb& verb : verbs())
        names.append(QLatin1String(verb.name));
    const QString all = names.join(QStringLiteral(", "));
    return usage(name.isEmpty() ? Words::tr("The command is missing. It is one of %1.").arg(all)
                                : Words::tr("“%1” is not a command. The commands are %2.").arg(name, all));
}

/// What the parser could not read.
int usageUnread(const Call& call)
{
    const QStringList unknown = call.parser.unknownOptionNames();
    if (unknown.isEmpty())
        return usage(call, call.parser.errorText());
    QStringList names;
    for (const QCommandLineOption& option : call.options)
        names.append(QStringLiteral("--") + option.names().constFirst());
    const QString name = unknown.first();
    return usage(call, Words::tr("%1 does not know %2. It takes %3.")
                           .arg(call.verb, (name.size() > 1 ? QStringLiteral("--") : QStringLiteral("-")) + name,
                               names.join(QStringLiteral(", "))));
}

/// What is wrong with the arguments that stand by themselves; nothing where they are as many as the verb takes.
std::optional<QString> wrongArguments(const Call& call, const Verb& verb)
{
    // As the help names them: "import account|budget SOURCE".
    const QString shape = Words::tr(verb.usage).section(u' ', 0, verb.arguments);
    const QStringList given = call.parser.positionalArguments();
    for (int i = 0; i < verb.arguments; ++i) {
        if (given.value(i).isEmpty())
            return Words::tr("%1 is missing. Write indblik-cli %2 …").arg(shape.section(u' ', i + 1, i + 1), shape);
    }
    if (given.size() > verb.arguments)
        return Words::tr("“%1” is one argument too many. Write indblik-cli %2 …, and a name with spaces in quotes.")
            .arg(given[verb.arguments], shape);
    return std::nullopt;
}

int run(const QStringList& arguments)
{
    // The language is needed before anything can go wrong in words.
    if (!useLanguage(languageSaid(arguments, QStringLiteral("da")))) {
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
        return usageWithout(name);

    Call call;
    call.verb = name;
    call.options = optionsOf(verb->options) + optionsOf({"language", "author"});
    call.parser.addOptions(call.options);
    QStringList rest = arguments;
    rest.removeAt(1);
    if (rest.contains(QStringLiteral("--help")) || rest.contains(QStringLiteral("-h"))) {
        print(Words::tr("Usage: indblik-cli %1").arg(Words::tr(verb->usage)) + QStringLiteral("\n\n")
              + helpOf(call.options).chopped(1));
        return done;
    }
    if (!call.parser.parse(rest))
        return usageUnread(call);
    if (const auto wrong = wrongArguments(call, *verb))
        return usage(call, *wrong);
    if (call.has("author") && call.author().trimmed().isEmpty())
        return usage(call, Words::tr("--author takes the name that signs the edit."));
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
