// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/factsverb.h"

#include "app/factjson.h"
#include "core/judge/facts/facts.h"

#include <QCoreApplication>
#include <QFile>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The facts of one form or one goal.
struct FactsOf
{
    const Card* card = nullptr;
    const Goal* goal = nullptr;
    std::vector<Fact> facts;
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

std::vector<FactsOf> allFacts(const AccountBook& book, const std::optional<CardId>& only, const FactWords& words)
{
    std::vector<FactsOf> all;
    for (const Card& card : book.cards) {
        if (!only || card.id == *only)
            all.push_back({&card, nullptr, factsOf(card, book.form(card.form), words)});
    }
    for (const Goal& goal : book.goals) {
        const GoalAssessment* assessment = book.assessment(goal.id);
        if (assessment && !only)
            all.push_back({nullptr, &goal, factsInText(assessment->assessment, words)});
    }
    return all;
}

void printJson(const AccountBook& book, const std::vector<FactsOf>& all)
{
    QJsonArray cards;
    QJsonArray goals;
    for (const FactsOf& each : all) {
        const QJsonArray facts = factsJson(each.facts, QLocale());
        if (each.card)
            cards.append(QJsonObject{{QStringLiteral("id"), each.card->id.text()},
                {QStringLiteral("title"), each.card->title}, {QStringLiteral("facts"), facts}});
        else
            goals.append(QJsonObject{{QStringLiteral("code"), each.goal->code},
                {QStringLiteral("title"), each.goal->title}, {QStringLiteral("facts"), facts}});
    }
    print(QJsonObject{{QStringLiteral("year"), book.account.year.number()}, {QStringLiteral("cards"), cards},
        {QStringLiteral("goals"), goals}});
}

/// "Title › Field: what it would become — «sentence»".
QString lineOf(const AccountBook& book, const FactsOf& of, const Fact& fact)
{
    QString where = of.goal ? Words::tr("Goal %1").arg(of.goal->code) : of.card->title;
    const FormTemplate* form = of.card ? book.form(of.card->form) : nullptr;
    if (const Field* field = form ? form->field(fact.field) : nullptr)
        where += QStringLiteral(" › ") + field->labelIn(book.account.year);
    return QStringLiteral("%1: %2 — «%3»").arg(where, factText(fact.content, QLocale()), fact.sentence.simplified());
}

int facts(const Call& call)
{
    return withBook(call, Access::Read, [&call](Workspace&, const AccountBook& book) {
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
        const std::vector<FactsOf> all = allFacts(book, only, *words);
        if (call.wantsJson()) {
            printJson(book, all);
            return done;
        }
        for (const FactsOf& each : all) {
            for (const Fact& fact : each.facts)
                print(lineOf(book, each, fact));
        }
        return done;
    });
}

} // namespace

Verb factsVerb()
{
    return {"facts", QT_TRANSLATE_NOOP("CommandLine", "facts FILE [--year Y] [--card TITLE] [--wording FILE] [--json]"),
        1, {"year", "card", "wording", "json"}, &facts};
}

} // namespace indblik
