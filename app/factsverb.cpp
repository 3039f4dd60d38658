// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/factsverb.h"

#include "app/factjson.h"
#include "app/subject.h"
#include "core/judge/facts/facts.h"

#include <QCoreApplication>
#include <QFile>

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

/// The proposals of one form, or of all.
std::vector<FactProposal> listed(const AccountBook& book, const std::optional<CardId>& only, const FactWords& words)
{
    std::vector<FactProposal> proposals = proposedFacts(book, words);
    if (only)
        std::erase_if(proposals, [&only](const FactProposal& proposal) { return proposal.card != *only; });
    return proposals;
}

void printJson(
    const AccountBook& book, const std::vector<FactProposal>& proposals, bool withGoals, const FactWords& words)
{
    QJsonArray cards;
    int number = 0;
    for (const Card& card : book.cards) {
        QJsonArray facts;
        for (const FactProposal& proposal : proposals) {
            if (proposal.card == card.id)
                facts.append(factJson(proposal.fact, ++number, QLocale()));
        }
        if (!facts.isEmpty())
            cards.append(QJsonObject{{QStringLiteral("id"), card.id.text()}, {QStringLiteral("title"), card.title},
                {QStringLiteral("facts"), facts}});
    }
    QJsonArray goals;
    for (const Goal& goal : book.goals) {
        QJsonArray facts;
        const GoalAssessment* assessment = withGoals ? book.assessment(goal.id) : nullptr;
        for (const Fact& fact : assessment ? factsInText(assessment->assessment, words) : std::vector<Fact>())
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
    const FormTemplate* form = card ? book.form(card->form) : nullptr;
    const Field* field = form ? form->field(key) : nullptr;
    return card->title + (field ? QStringLiteral(" › ") + field->labelIn(book.account.year) : QString());
}

void printLines(
    const AccountBook& book, const std::vector<FactProposal>& proposals, bool withGoals, const FactWords& words)
{
    int number = 0;
    for (const FactProposal& proposal : proposals)
        print(QStringLiteral("%1. ").arg(++number)
              + lineOf(placeOf(book, proposal.card, proposal.fact.field), proposal.fact));
    for (const Goal& goal : book.goals) {
        const GoalAssessment* assessment = withGoals ? book.assessment(goal.id) : nullptr;
        for (const Fact& fact : assessment ? factsInText(assessment->assessment, words) : std::vector<Fact>())
            print(lineOf(Words::tr("Goal %1").arg(goal.code), fact));
    }
    for (const AcceptedFact* fact : changedFacts(book))
        print(Words::tr("Accepted, but the sentence has changed: %1 — “%2”")
                  .arg(placeOf(book, fact->card, fact->field), fact->sentence.simplified()));
}

/// Those that --accept names by their numbers in the list.
Result<std::vector<FactProposal>> chosen(const Call& call, const std::vector<FactProposal>& proposals)
{
    std::vector<FactProposal> taken;
    const QStringList said = call.parser.values(QStringLiteral("accept")).join(u',').split(u',', Qt::SkipEmptyParts);
    if (said == QStringList{QStringLiteral("all")})
        return proposals;
    for (const QString& each : said) {
        bool isNumber = false;
        const int number = each.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1 || size_t(number) > proposals.size())
            return Error{
                Words::tr("“%1” is not the number of a fact. “facts” lists them with their numbers.").arg(each), {},
                Fault::Missing};
        taken.push_back(proposals[size_t(number) - 1]);
    }
    return taken;
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
            const auto taken = chosen(call, listed(book, only, *words));
            if (!taken)
                return fail(taken.error());
            if (const auto accepted = workspace.facts().accept(*taken, *words); !accepted)
                return fail(accepted.error());
            if (!call.wantsJson())
                print(Words::tr("%n fact(s) accepted.", nullptr, int(taken->size())));
        }
        const auto left = listed(book, only, *words);
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
