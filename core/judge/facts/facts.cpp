// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/facts.h"

#include "core/judge/facts/readers.h"

#include <algorithm>

namespace indblik {

namespace {

bool overlaps(const Fact& a, const Fact& b)
{
    return a.at < b.at + b.length && b.at < a.at + a.length;
}

/// Of two kinds that read the same words the other is meant: a number that tells a change is no count. What is said to
/// be expected in so many words is a count to be reached where it is one of the goals, else an expectation.
void settle(std::vector<Fact>& facts, const ReadText& text)
{
    const auto isOf = [](const Fact& fact, FactKind kind) { return fact.kind() == kind; };
    const auto some = [&facts](const Fact& fact, const auto& holds) {
        return std::any_of(
            facts.begin(), facts.end(), [&](const Fact& other) { return &fact != &other && holds(other); });
    };
    const bool isOfGoals = text.isField("objectives") || text.isField("targetGroup");
    std::vector<Fact> kept;
    for (const Fact& fact : facts) {
        const auto inSentence = [&fact](const Fact& other) { return other.sentenceAt == fact.sentenceAt; };
        bool isKept = true;
        if (const auto* count = std::get_if<CountSaid>(&fact.content)) {
            const bool isSure = isOfGoals || count->share || count->comparator;
            isKept = !some(fact, [&](const Fact& other) {
                return (isOf(other, FactKind::Change) && overlaps(fact, other))
                       || (!isSure && inSentence(other) && isOf(other, FactKind::Promise));
            });
        } else if (isOf(fact, FactKind::Promise)) {
            isKept = !some(fact, [&](const Fact& other) {
                const auto* so = std::get_if<CountSaid>(&other.content);
                const auto* change = std::get_if<ChangeSaid>(&other.content);
                return inSentence(other)
                       && ((so && (isOfGoals || so->share || so->comparator)) || (change && change->isTarget));
            });
        }
        if (isKept)
            kept.push_back(fact);
    }
    std::stable_sort(kept.begin(), kept.end(), [](const Fact& a, const Fact& b) { return a.at < b.at; });
    facts = std::move(kept);
}

/// The sentence as it stands in the text, not as the readers see it.
void takeSentences(std::vector<Fact>& facts, const QString& text)
{
    for (Fact& fact : facts)
        fact.sentence = text.mid(fact.sentenceAt, fact.sentence.size());
}

} // namespace

std::vector<Fact> factsIn(const QString& answer, const FieldKey& field, const FactWords& words)
{
    const ReadText text = readText(answer, field, words);
    std::vector<Fact> facts;
    for (const auto& read : {&readCounts, &readMoney, &readFundingShares, &readTerms, &readEvaluations,
             &readAchievements, &readChanges, &readPromises}) {
        std::vector<Fact> found;
        read(text, found);
        facts.insert(facts.end(), found.begin(), found.end());
    }
    settle(facts, text);
    takeSentences(facts, answer);
    return facts;
}

std::vector<Fact> factsInText(const QString& whole, const FactWords& words)
{
    const ReadText text = readText(whole, {}, words);
    std::vector<Fact> facts;
    for (const auto& read : {&readEvaluations, &readAchievements, &readChanges, &readPromises}) {
        std::vector<Fact> found;
        read(text, found);
        facts.insert(facts.end(), found.begin(), found.end());
    }
    settle(facts, text);
    takeSentences(facts, whole);
    return facts;
}

std::vector<Fact> factsOf(const Card& card, const FormTemplate* form, const FactWords& words)
{
    std::vector<Fact> facts;
    const auto add = [&](const FieldKey& field) {
        const std::vector<Fact> found = factsIn(card.answer(field), field, words);
        facts.insert(facts.end(), found.begin(), found.end());
    };
    if (form) {
        for (const Field& field : form->fields)
            add(field.key);
    } else {
        for (const auto& [field, answer] : card.answers)
            add(field);
    }
    return facts;
}

} // namespace indblik
