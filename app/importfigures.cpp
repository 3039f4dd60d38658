// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importfigures.h"

#include "app/areajson.h"
#include "app/call.h"
#include "core/workspace/figureimport.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printProposal(const FigureProposal& proposal, const FigureMap& map, Outcome outcome)
{
    const FigureProposal::Counts& counts = proposal.counts;
    print(Words::tr("Read as %1").arg(map.toText()));
    print(Words::tr("%1 new, %2 changed, %3 unchanged, %4 refused")
              .arg(counts.created)
              .arg(counts.changed)
              .arg(counts.unchanged)
              .arg(counts.refused));
    if (counts.older > 0)
        print(Words::tr("%1 are older than what the file has").arg(counts.older));
    for (const ProposedArea& area : proposal.areas) {
        if (area.choice == NameChoice::Create)
            print(area.kind == PlaceKind::Place ? Words::tr("New area: %1").arg(area.name)
                                                : Words::tr("New region or country: %1").arg(area.name));
        else if (area.choice == NameChoice::LeaveOut && area.isKept())
            print(Words::tr("Left out, not known: %1").arg(area.name));
    }
    for (const ProposedIndicator& indicator : proposal.indicators) {
        if (indicator.choice == NameChoice::Create)
            print(Words::tr("New indicator: %1").arg(indicator.name));
        else if (indicator.choice == NameChoice::LeaveOut)
            print(Words::tr("Left out, not known: %1").arg(indicator.name));
    }
    for (size_t i = 0; i < proposal.read.units.size(); ++i) {
        if (const auto unit = proposal.read.units[i].unit)
            print(Words::tr("%1 is counted in: %2").arg(proposal.read.indicators[i], figureUnitWords(*unit)));
    }
    for (const Finding& finding : proposal.read.findings) {
        const QString place = placeText(finding);
        print((place.isEmpty() ? QString() : place + QStringLiteral(": ")) + sentence(finding, QLocale()));
    }
    print(outcomeText(outcome));
}

/// "--unit percent", "--unit Andel=percent", "--set Køn=I alt", "--parts first": the parts of a map that the source
/// does not say, as options of their own.
Result<FigureMap> mapOf(const Call& call, const FigureMap& guessed)
{
    QStringList options;
    const auto add = [&](const char* option, const char* word) {
        const QStringList values = call.parser.values(QLatin1String(option));
        for (QString value : values)
            options.append(QLatin1String(word) + value.replace(u',', QLatin1String("\\,")));
    };
    add("unit", "unit:");
    add("set", "set:");
    add("parts", "parts:");
    if (call.has("map"))
        return FigureMap::fromText((QStringList(call.value("map")) + options).join(u','));
    if (options.isEmpty())
        return guessed;
    const auto said = FigureMap::fromText(options.join(u','));
    if (!said)
        return said.error();
    FigureMap whole = guessed;
    whole.answer(*said);
    return whole;
}

/// Why nothing was taken: what is open, and what to write.
int refusedForQuestions(const std::vector<FigureQuestion>& questions)
{
    QStringList lines;
    for (const FigureQuestion& question : questions)
        lines.append(questionText(question));
    lines.append(Words::tr("Nothing was imported."));
    return fail(Error{lines.join(u'\n')});
}

void printProposal(const Call& call, const FigureProposal& told, const FigureMap& map)
{
    const bool isNew = told.counts.created + told.counts.changed > 0;
    const Outcome outcome = !call.has("apply") || !told.openQuestions().empty() ? Outcome::OnlyShown
                            : isNew                                             ? Outcome::TakenOver
                                                                                : Outcome::NothingNew;
    if (call.wantsJson())
        print(figureProposalJson(told, map, outcome == Outcome::TakenOver));
    else
        printProposal(told, map, outcome);
}

/// What is told of it when its figures are used up.
FigureProposal withoutFigures(const FigureProposal& proposal)
{
    FigureProposal told = {proposal.source, {}, proposal.areas, proposal.indicators, proposal.counts};
    told.read.findings = proposal.read.findings;
    told.read.head = proposal.read.head;
    told.read.units = proposal.read.units;
    told.read.unused = proposal.read.unused;
    told.read.questions = proposal.read.questions;
    told.read.indicators = proposal.read.indicators;
    return told;
}

} // namespace

int importFigures(const Call& call)
{
    const QString source = call.parser.positionalArguments().value(1);
    const bool apply = call.has("apply");
    if (const auto lack = missing(call, {"into"}))
        return usage(call, *lack);
    const auto workspace = openWorkspace(call, call.value("into"), apply ? Access::Write : Access::Read);
    if (!workspace)
        return fail(workspace.error());
    const auto book = (*workspace)->areas();
    if (!book)
        return fail(book.error());
    auto file = openFigures(source, **book, call.value("sheet"));
    if (!file)
        return fail(file.error());
    const auto map = mapOf(call, file->map);
    if (!map)
        return fail(map.error());
    file->map = *map;
    const NameChoice unknown = call.has("only-known") ? NameChoice::LeaveOut : NameChoice::Create;
    auto proposal = readProposal(source, {call.value("sheet"), file->map, unknown}, **book, QDate::currentDate());
    if (!proposal)
        return fail(proposal.error());
    const auto tell = [&](const FigureProposal& told) { printProposal(call, told, file->map); };
    if (const auto open = proposal->openQuestions(); !open.empty()) {
        tell(*proposal);
        return refusedForQuestions(open);
    }
    if (!apply) {
        tell(*proposal);
        return done;
    }
    const FigureProposal told = withoutFigures(*proposal);
    AreaArrival arrival = arrivalOf(std::move(*proposal), **book);
    arrival.figureMap = {file->sourceKey, remembered(file->map, told.read.unused).toText()};
    if (arrival.figures.empty() && told.counts.refused > 0 && told.counts.unchanged == 0) {
        tell(told);
        return fail(Error{Words::tr(
            "None of the figures could be imported, so nothing was changed. Say with --map how the columns are read, or correct the file.")});
    }
    const auto brought =
        (*workspace)->areaEdits().bring(std::move(arrival), Words::tr("Import of %1").arg(told.source.title));
    if (!brought)
        return fail(brought.error());
    tell(told);
    return done;
}

} // namespace indblik
