// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/factsverb.h"

#include "app/factjson.h"
#include "app/subject.h"
#include "core/judge/facts/facts.h"

#include <QCoreApplication>
#include <QFile>

#include <set>
#include <vector>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The words delivered and those of the municipality's own files.
Result<FactWords> wordsOf(const Call& call)
{
    FactWords words = FactWords::builtIn();
    const QStringList files = call.parser.values(QStringLiteral("wording"));
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Words::tr("The wording %1 cannot be read: %2").arg(path, file.errorString())};
        if (const auto added = words.add(file.read(1'000'000), path); !added)
            return added.error();
    }
    return words;
}

/// What the texts of a goal state: its assessment and its recommendation.
std::vector<Fact> factsOf(const AccountBook& book, const Goal& goal, const FactWords& words)
{
    const GoalAssessment* assessment = book.assessment(goal.id);
    if (!assessment)
        return {};
    std::vector<Fact> facts = factsInText(assessment->assessment, words);
    const std::vector<Fact> more = factsInText(assessment->recommendation, words);
    facts.insert(facts.end(), more.begin(), more.end());
    return facts;
}

/// A fact of a form with its number: its place among all that the forms state, accepted or not, so that it is the same
/// for the same texts, whichever form is asked for and whatever was accepted.
struct Numbered
{
    int number;
    FactProposal proposal;
};

std::vector<Numbered> numbered(const AccountBook& book, const FactWords& words)
{
    std::vector<Numbered> all;
    for (const Card& card : book.cards) {
        for (FactProposal& proposal : statedFacts(book, card, words))
            all.push_back({int(all.size()) + 1, std::move(proposal)});
    }
    return all;
}

/// The proposals of one form, or of all.
std::vector<Numbered> listed(const std::vector<Numbered>& all, const std::optional<CardId>& only)
{
    std::vector<Numbered> left;
    for (const Numbered& each : all) {
        if (!each.proposal.isAccepted && (!only || each.proposal.card == *only))
            left.push_back(each);
    }
    return left;
}

void printJson(const AccountBook& book, const std::vector<Numbered>& proposals, bool withGoals, const FactWords& words)
{
    QJsonArray cards;
    for (const Card& card : book.cards) {
        QJsonArray facts;
        for (const Numbered& each : proposals) {
            if (each.proposal.card == card.id)
                facts.append(factJson(each.proposal.fact, each.number, QLocale()));
        }
        if (!facts.isEmpty())
            cards.append(QJsonObject{{QStringLiteral("id"), card.id.text()}, {QStringLiteral("title"), card.title},
                {QStringLiteral("facts"), facts}});
    }
    QJsonArray goals;
    for (const Goal& goal : book.goals) {
        QJsonArray facts;
        for (const Fact& fact : withGoals ? factsOf(book, goal, words) : std::vector<Fact>())
            facts.append(factJson(fact, {}, QLocale()));
        if (!facts.isEmpty())
            goals.append(QJsonObject{{QStringLiteral("code"), goal.code}, {QStringLiteral("title"), goal.title},
                {QStringLiteral("facts"), facts}});
    }
    print(QJsonObject{{QStringLiteral("year"), book.account.year.number()}, {QStringLiteral("cards"), cards},
        {QStringLiteral("goals"), goals}, {QStringLiteral("accepted"), acceptedFactsJson(book)},
        {QStringLiteral("changed"), changedFactsJson(book)}});
}

/// "Title › Field: what it would become — “sentence”".
QString lineOf(const QString& where, const Fact& fact)
{
    return Words::tr("%1: %2 — “%3”").arg(where, factText(fact.content, QLocale()), fact.sentence.simplified());
}

QString placeOf(const AccountBook& book, const CardId& id, const FieldKey& key)
{
    const Card* card = book.card(id);
    if (!card)
        return key.text;
    const FormTemplate* form = book.form(card->form);
    const Field* field = form ? form->field(key) : nullptr;
    return card->title + (field ? QStringLiteral(" › ") + field->labelIn(book.account.year) : QString());
}

void printLines(const AccountBook& book, const std::vector<Numbered>& proposals, bool withGoals, const FactWords& words)
{
    for (const auto& [number, proposal] : proposals)
        print(QStringLiteral("%1. ").arg(number)
              + lineOf(placeOf(book, proposal.card, proposal.fact.field), proposal.fact));
    bool areOfGoals = false;
    for (const Goal& goal : book.goals) {
        for (const Fact& fact : withGoals ? factsOf(book, goal, words) : std::vector<Fact>()) {
            print(lineOf(Words::tr("Goal %1").arg(goal.code), fact));
            areOfGoals = true;
        }
    }
    if (areOfGoals)
        print(
            Words::tr("What the texts of the goals say has no number: a goal has no form that a criterion, a follow-up "
                      "or an achievement could stand in. Write it with “goal”, “followup” and “series”."));
    for (const AcceptedFact* fact : changedFacts(book))
        print(Words::tr("Accepted, but the sentence has changed: %1 — “%2”")
                  .arg(placeOf(book, fact->card, fact->field), fact->sentence.simplified()));
}

/// Those that --accept names by their numbers in the list, each once.
Result<std::vector<FactProposal>> chosen(
    const Call& call, const std::vector<Numbered>& all, const std::vector<Numbered>& proposals)
{
    std::vector<FactProposal> taken;
    const QStringList said = call.parser.values(QStringLiteral("accept")).join(u',').split(u',', Qt::SkipEmptyParts);
    if (said == QStringList{QStringLiteral("all")}) {
        for (const Numbered& each : proposals)
            taken.push_back(each.proposal);
        return taken;
    }
    std::set<int> numbers;
    for (const QString& each : said) {
        bool isNumber = false;
        const int number = each.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1 || size_t(number) > all.size())
            return Error{
                Words::tr("“%1” is not the number of a fact. “facts” lists them with their numbers.").arg(each), {},
                Fault::Missing};
        if (all[size_t(number) - 1].proposal.isAccepted)
            return Error{Words::tr("Fact %1 is accepted already.").arg(number)};
        const bool isListed = std::any_of(
            proposals.begin(), proposals.end(), [number](const Numbered& other) { return other.number == number; });
        if (!isListed)
            return Error{Words::tr("Fact %1 is not of the form that --card names.").arg(number)};
        if (numbers.insert(number).second)
            taken.push_back(all[size_t(number) - 1].proposal);
    }
    return taken;
}

} // namespace

QString takenText(const FactsTaken& taken)
{
    QStringList parts;
    if (taken.made > 0)
        parts.append(Words::tr("%n became something new or changed something", nullptr, taken.made));
    if (taken.known > 0)
        parts.append(Words::tr("%n stood there already and is linked to it", nullptr, taken.known));
    if (taken.noted > 0)
        parts.append(Words::tr("%n is only noted with its sentence", nullptr, taken.noted));
    return Words::tr("%n fact(s) accepted.", nullptr, taken.made + taken.known + taken.noted)
           + (parts.isEmpty() ? QString() : u' ' + Words::tr("Of them %1.").arg(parts.join(QStringLiteral(", "))));
}

std::vector<FactProposal> openFacts(const AccountBook& book, std::vector<FactProposal> proposals, int& closed)
{
    closed = int(std::erase_if(proposals, [&book](const FactProposal& proposal) {
        const Card* card = book.card(proposal.card);
        return !card || !card->isOpen();
    }));
    return proposals;
}

QString closedText(int closed)
{
    return Words::tr("%n fact(s) of forms that are submitted or approved left out.", nullptr, closed);
}

namespace {

/// Accepts what --accept names; of "all" what stands in forms that are closed is left out with a word.
Result<void> accept(const Call& call, Workspace& workspace, const AccountBook& book, const std::optional<CardId>& only,
    const FactWords& words)
{
    const auto all = numbered(book, words);
    auto taken = chosen(call, all, listed(all, only));
    if (!taken)
        return taken.error();
    int closed = 0;
    if (call.value("accept") == QLatin1String("all"))
        taken = openFacts(book, std::move(*taken), closed);
    const auto accepted = workspace.facts().accept(*taken, words);
    if (!accepted)
        return accepted.error();
    if (!call.wantsJson()) {
        print(takenText(*accepted));
        if (closed > 0)
            print(closedText(closed));
    }
    return {};
}

int facts(const Call& call)
{
    const auto access = call.has("accept") ? Access::Write : Access::Read;
    return withBook(call, access, [&call](Workspace& workspace, const AccountBook& book) {
        const auto words = wordsOf(call);
        if (!words)
            return fail(words.error());
        std::optional<CardId> only;
        if (call.has("card")) {
            const auto card = cardOf(call, book);
            if (!card)
                return fail(card.error());
            only = card->id;
        }
        if (call.has("accept")) {
            if (const auto accepted = accept(call, workspace, book, only, *words); !accepted)
                return fail(accepted.error());
        }
        const auto left = listed(numbered(book, *words), only);
        if (call.wantsJson())
            printJson(book, left, !only, *words);
        else if (!call.has("accept"))
            printLines(book, left, !only, *words);
        return done;
    });
}

} // namespace

Verb factsVerb()
{
    static constexpr auto how = QT_TRANSLATE_NOOP(
        "CommandLine", "facts FILE [--year Y] [--card TITLE] [--accept all|N,N] [--wording FILE] [--json]");
    return {"facts", how, 1, {"year", "card", "accept", "wording", "json"}, &facts};
}

} // namespace indblik
