// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/areaverbs.h"

#include "app/areajson.h"
#include "app/subject.h"
#include "core/domain/publishedlist.h"
#include "core/judge/areas/areaplan.h"
#include "core/judge/areas/disclosure.h"
#include "core/judge/areas/listcomparison.h"
#include "core/judge/areas/rulesentence.h"
#include "core/workspace/publishedarrival.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int nameWidth = 32;
constexpr int classWidth = 36;

/// Opens the file and lets `use` answer with its areas.
int withAreas(const Call& call, const std::function<int(const Classifier&)>& use)
{
    const auto workspace = openWorkspace(call, call.file(), Access::Read);
    if (!workspace)
        return fail(workspace.error());
    const auto classifier = (*workspace)->judged().classifier();
    return classifier ? use(**classifier) : fail(classifier.error());
}

/// The scheme of --scheme with its rules on a day; refused where there are none, with where those nearest to it lie.
Result<RuleBasis> basisOf(const Scheme& scheme, const QDate& day)
{
    if (const RuleSet* rules = scheme.ruleSetOn(day))
        return RuleBasis{rules, day};
    const auto text = [](const QDate& each) { return each.toString(Qt::ISODate); };
    const auto next = std::find_if(
        scheme.ruleSets.begin(), scheme.ruleSets.end(), [&day](const RuleSet& rules) { return rules.from > day; });
    QStringList words{Words::tr("“%1” has no rules on %2.").arg(scheme.key, text(day))};
    if (next != scheme.ruleSets.begin() && std::prev(next)->to)
        words.append(Words::tr("Those before it ended on %1.").arg(text(std::prev(next)->to->addDays(-1))));
    if (next != scheme.ruleSets.end())
        words.append(Words::tr("The next begin on %1.").arg(text(next->from)));
    return Error{words.join(u' '), {}, Fault::Missing};
}

void printNotice(const AreaBook& book)
{
    if (book.isIllustrative())
        print(Words::tr("The figures are made up and only show how the program works."));
}

QString classText(const Scheme& scheme, const Classification& told)
{
    if (!told.isDeterminable())
        return Words::tr("? cannot be determined (could be %1)").arg(scheme.classTitle(told.couldBe));
    return told.classKey.isEmpty() ? Words::tr("none") : scheme.classTitle(told.classKey);
}

/// What the published list in force says beside the class.
QString publishedText(const Scheme& scheme, const DesignationList& list, const Area& area)
{
    const auto* entry = list.entry(area.id);
    return entry ? Words::tr("published: %1").arg(scheme.classTitle(entry->classKey))
                 : Words::tr("not on the published list");
}

/// How the list in force differs from what the rules give; empty where it does not.
QString publishedText(const PublishedCount& published, int listed)
{
    const QString from = published.from.toString(Qt::ISODate);
    if (!published.isOther(listed))
        return Words::tr("The list published from %1 has the same areas.").arg(from);
    return Words::tr("The list published from %1 has %2 areas: the rule gives %3 of them, and figures are missing for "
                     "%4.")
        .arg(from)
        .arg(published.areas)
        .arg(published.byRule)
        .arg(published.untold);
}

/// "40,8 % (≥ 40 %)"; a figure of few persons is not told.
QString reasonText(const AreaBook& book, const ShownFigures& shown, const CriterionVerdict& verdict)
{
    const Indicator* indicator = book.indicator(verdict.criterion.indicator);
    if (!indicator || verdict.figures.empty())
        return {};
    const bool isHidden = shown.isHidden(verdict);
    const StatFigure figure =
        isHidden ? StatFigure::mark(StatFigure::Kind::Suppressed) : verdict.figures.front().second;
    return QStringLiteral("%1: %2 (%3)")
        .arg(indicator->title, statFigureText(figure, QLocale()), limitText(verdict.criterion, QLocale()));
}

QString joined(const std::vector<const Area*>& areas)
{
    QStringList names;
    for (const Area* area : areas)
        names.append(area->name);
    return names.join(QStringLiteral(", "));
}

QString causeWords(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::Rule:
        return Words::tr("by the rule");
    case ChangeCause::Figures:
        return Words::tr("by the figures");
    case ChangeCause::Both:
        return Words::tr("by both");
    case ChangeCause::CannotTell:
        return Words::tr("by what cannot be determined");
    }
    Q_UNREACHABLE();
}

void printClasses(const Classifier& classifier, const Scheme& scheme, const RuleBasis& basis)
{
    const AreaBook& book = classifier.book();
    print(QStringLiteral("%1, %2, %3").arg(scheme.title, basis.rules->title, basis.day.toString(Qt::ISODate)));
    if (const auto year = classifier.figureYear(*basis.rules, basis.day))
        print(Words::tr("Figures of %1.").arg(year->text()));
    printNotice(book);
    const DesignationList* list = publishedList(book, scheme, basis);
    if (const auto published = publishedCount(classifier, scheme, basis))
        print(publishedText(*published, int(ruleChange(classifier, basis, basis).after.size())));
    const ShownFigures shown(book);
    for (const Area& area : book.areas) {
        if (area.kind != AreaKind::Area || !area.isThereOn(basis.day))
            continue;
        const Classification told = classifier.explain(*basis.rules, basis.day, area);
        const CriterionVerdict* deciding = decidingCriterion(*basis.rules, told);
        print((area.name.leftJustified(nameWidth) + classText(scheme, told).leftJustified(classWidth)
               + (list ? publishedText(scheme, *list, area).leftJustified(classWidth) : QString())
               + (deciding ? reasonText(book, shown, *deciding) : QString()))
                  .trimmed());
        if (const auto plan = planOn(book, scheme, area, basis.day))
            print(QStringLiteral("  ") + planText(*plan, scheme, Tongue::ofProgram()));
    }
}

int areas(const Call& call)
{
    return withAreas(call, [&call](const Classifier& classifier) {
        const AreaBook& book = classifier.book();
        if (call.wantsJson()) {
            print(areasJson(book));
            return done;
        }
        if (book.areas.empty())
            return fail(Error{Words::tr("The file has no areas yet. Import figures of them with “import figures”."), {},
                Fault::Missing});
        printNotice(book);
        const auto years = book.figures.years();
        for (const Area& area : book.areas) {
            const Area* whole = area.partOf ? book.area(*area.partOf) : nullptr;
            print(
                (whole ? QStringLiteral("%1 (%2)").arg(area.name, whole->name) : area.name)
                + (area.aliases.isEmpty() ? QString()
                                          : u' ' + Words::tr("also %1").arg(area.aliases.join(QStringLiteral(", ")))));
        }
        print(Words::tr("%n area(s)", nullptr, int(book.areas.size())) + QStringLiteral("; ")
              + Words::tr("%n figure(s)", nullptr, int(book.figures.count()))
              + (years.empty() ? QString() : QStringLiteral(", ") + YearSpan{*years.begin(), *years.rbegin()}.text()));
        return done;
    });
}

int classify(const Call& call)
{
    if (const auto lack = missing(call, {"scheme", "on"}))
        return usage(call, *lack);
    const auto on = dayOf(call, "on");
    if (!on)
        return usage(call, on.error().message);
    return withAreas(call, [&, day = **on](const Classifier& classifier) {
        const auto found = schemeOf(call, classifier.book());
        if (!found)
            return fail(found.error());
        const Scheme* scheme = *found;
        const auto basis = basisOf(*scheme, day);
        if (!basis)
            return fail(basis.error());
        if (call.wantsJson())
            print(classifyJson(classifier, *scheme, *basis->rules, day));
        else
            printClasses(classifier, *scheme, *basis);
        return done;
    });
}

/// Brings the delivered lists of --bring into the file.
int bringLists(const Call& call)
{
    const auto workspace = openWorkspace(call, call.file(), Access::Write);
    if (!workspace)
        return fail(workspace.error());
    const auto book = (*workspace)->areas();
    if (!book)
        return fail(book.error());
    const Scheme* scheme = (*book)->scheme(call.value("bring"));
    const QString municipality = call.value("municipality");
    const QStringList municipalities = municipalitiesOn(call.value("bring"));
    if (!scheme || municipalities.isEmpty())
        return fail(
            Error{Words::tr("No published lists of “%1” are delivered with the program.").arg(call.value("bring")), {},
                Fault::Missing});
    if (!municipality.isEmpty() && !municipalities.contains(municipality))
        return fail(Error{Words::tr("No area of “%1” is on these lists. They have areas in %2.")
                              .arg(municipality, municipalities.join(QStringLiteral(", "))),
            {}, Fault::Missing});
    AreaArrival arrival = publishedArrival(**book, scheme->key, municipality);
    const int areas = int(arrival.areas.size());
    const int more = int(std::count_if(arrival.lists.begin(), arrival.lists.end(),
        [&book](const DesignationList& list) { return (*book)->list(list.id) != nullptr; }));
    const int lists = int(arrival.lists.size()) - more;
    if (arrival.lists.empty()) {
        print(Words::tr("The file has all of these lists already."));
        return done;
    }
    if (const auto brought = (*workspace)->areaEdits().bring(std::move(arrival), Words::tr("published lists"));
        !brought)
        return fail(brought.error());
    QStringList told;
    if (lists > 0)
        told.append(Words::tr("%n list(s) brought in.", nullptr, lists));
    if (more > 0)
        told.append(Words::tr("%n list(s) of the file got more areas.", nullptr, more));
    told.append(Words::tr("%n new area(s).", nullptr, areas));
    print(told.join(u' '));
    return done;
}

int lists(const Call& call)
{
    if (!call.value("bring").isEmpty())
        return bringLists(call);
    return withAreas(call, [&call](const Classifier& classifier) {
        const AreaBook& book = classifier.book();
        if (call.wantsJson()) {
            print(listsJson(book));
            return done;
        }
        if (book.lists.empty())
            print(Words::tr("The file has no lists yet. Bring in those that were published with --bring."));
        for (const DesignationList& list : book.lists) {
            const Scheme* scheme = book.scheme(list.scheme);
            print(QStringLiteral("%1, %2: %3")
                      .arg(list.validFrom.toString(Qt::ISODate), scheme ? scheme->title : list.scheme,
                          Words::tr("%n area(s)", nullptr, int(list.entries.size()))));
            if (isWorkedOut(list))
                print(u' ' + Words::tr("Some of it was worked out from other lists."));
            if (!list.source.isEmpty())
                print(u' ' + Words::tr("Source: %1").arg(list.source));
            for (const Area& area : book.areas) {
                if (const auto* entry = list.entry(area.id))
                    print(QStringLiteral("  %1%2").arg(area.name.leftJustified(nameWidth),
                        scheme ? scheme->classTitle(entry->classKey) : entry->classKey));
            }
            const auto going = scheme ? plansGoingOn(book, *scheme, list.validFrom) : std::vector<const Area*>();
            if (!going.empty())
                print(QStringLiteral("  ")
                      + Words::tr("Off the list, but with a development plan that goes on: %1.").arg(joined(going)));
        }
        return done;
    });
}

int compareRules(const Call& call)
{
    if (const auto lack = missing(call, {"scheme", "from", "to"}))
        return usage(call, *lack);
    const auto first = dayOf(call, "from");
    const auto last = dayOf(call, "to");
    if (!first || !last)
        return usage(call, (first ? last : first).error().message);
    const QDate from = **first;
    const QDate to = **last;
    return withAreas(call, [&](const Classifier& classifier) {
        const auto scheme = schemeOf(call, classifier.book());
        if (!scheme)
            return fail(scheme.error());
        const auto before = basisOf(**scheme, from);
        const auto after = basisOf(**scheme, to);
        if (!before || !after)
            return fail(before ? after.error() : before.error());
        if (call.has("sentence")) {
            print(ruleSentence(ruleCounts(classifier, **scheme, *before, *after), Tongue::ofProgram()));
            return done;
        }
        if (call.wantsJson()) {
            print(ruleChangeJson(classifier, *before, *after));
            return done;
        }
        const RuleChange change = ruleChange(classifier, *before, *after);
        printNotice(classifier.book());
        print(Words::tr("%1, %2: %3").arg(from.toString(Qt::ISODate), before->rules->title, joined(change.before)));
        print(Words::tr("%1, %2: %3").arg(to.toString(Qt::ISODate), after->rules->title, joined(change.after)));
        print(Words::tr("Change %1 = rule %2 + figures %3")
                  .arg(change.change())
                  .arg(change.ruleFirst.rule)
                  .arg(change.ruleFirst.figures)
              + (change.ruleFirst.untold == 0
                      ? QString()
                      : QStringLiteral(" + ") + Words::tr("cannot be determined %1").arg(change.ruleFirst.untold)));
        if (change.figuresFirst != change.ruleFirst)
            print(Words::tr("In the other order: rule %1 + figures %2")
                      .arg(change.figuresFirst.rule)
                      .arg(change.figuresFirst.figures));
        for (const AreaMove& move : change.entered)
            print(Words::tr("+ %1, %2").arg(move.area->name, causeWords(move.cause)));
        for (const AreaMove& move : change.left)
            print(Words::tr("- %1, %2").arg(move.area->name, causeWords(move.cause)));
        for (const Area* area : change.uncertain)
            print(Words::tr("? %1, listed on one day and not determined on the other").arg(area->name));
        return done;
    });
}

} // namespace

Verb areasVerb()
{
    return {"areas", QT_TRANSLATE_NOOP("CommandLine", "areas FILE [--json]"), 1, {"json"}, &areas};
}

Verb classifyVerb()
{
    return {"classify", QT_TRANSLATE_NOOP("CommandLine", "classify FILE --scheme S --on DATE [--json]"), 1,
        {"scheme", "on", "json"}, &classify};
}

Verb listsVerb()
{
    return {"lists", QT_TRANSLATE_NOOP("CommandLine", "lists FILE [--bring SCHEME [--municipality NAME]] [--json]"), 1,
        {"bring", "municipality", "json"}, &lists};
}

Verb compareRulesVerb()
{
    return {"compare-rules",
        QT_TRANSLATE_NOOP("CommandLine", "compare-rules FILE --scheme S --from DATE --to DATE [--sentence | --json]"),
        1, {"scheme", "from:day", "to:day", "sentence:alone", "json"}, &compareRules};
}

} // namespace indblik
