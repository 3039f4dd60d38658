// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/promised.h"

#include "core/judge/facts/facts.h"
#include "core/judge/facts/tracked.h"

#include <QUuid>

#include <algorithm>
#include <iterator>
#include <set>

namespace indblik {

namespace {

/// Whether a fact is something that one can ask about next year.
bool isExpected(const Fact& fact, const FactWords& words)
{
    if (const auto* said = std::get_if<EvaluationSaid>(&fact.content))
        return said->stage == EvaluationStage::Planned
               && (!said->dates.empty()
                   || (said->repeats == Repeats::Once && words["promises"].isIn(fact.sentence.simplified())));
    if (const auto* said = std::get_if<CountSaid>(&fact.content))
        return said->isTarget && said->date;
    if (const auto* said = std::get_if<ChangeSaid>(&fact.content))
        return said->isTarget && said->due;
    return fact.kind() == FactKind::Promise;
}

std::optional<FuzzyDate> dueOf(const FactContent& content)
{
    if (const auto* said = std::get_if<EvaluationSaid>(&content))
        return said->dates.empty() ? std::nullopt : std::optional(said->dates.back());
    if (const auto* said = std::get_if<CountSaid>(&content))
        return said->date;
    if (const auto* said = std::get_if<ChangeSaid>(&content))
        return said->due;
    return std::get<PromiseSaid>(content).date;
}

/// The same evaluation, named in another answer.
bool isSaidAgain(const FactContent& content, const std::vector<Expectation>& before)
{
    const auto* said = std::get_if<EvaluationSaid>(&content);
    const auto isIt = [said](const FactContent& other) {
        const auto* known = std::get_if<EvaluationSaid>(&other);
        return known && known->kind == said->kind && known->of == said->of && known->dates == said->dates;
    };
    return said && std::any_of(before.begin(), before.end(), [&isIt](const Expectation& each) {
        return std::any_of(each.contents.begin(), each.contents.end(), isIt);
    });
}

std::set<QString> wordsOf(const QString& sentence)
{
    std::set<QString> words;
    QString word;
    const QString text = sentence.toLower() + u' ';
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.insert(word);
            word.clear();
        }
    }
    return words;
}

/// How many of the words of two sentences are common to both: 1 of all, 0 of none.
double likeness(const QString& a, const QString& b)
{
    const std::set<QString> one = wordsOf(a);
    const std::set<QString> other = wordsOf(b);
    if (one.empty() || other.empty())
        return 0;
    std::vector<QString> common;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(common));
    return 2.0 * double(common.size()) / double(one.size() + other.size());
}

bool isSameSentence(const Promise& a, const Promise& b)
{
    return a.sentence.simplified() == b.sentence.simplified();
}

/// For each promise the place of what it is about among these: where its sentence stands, else the one most like it
/// that is free; past the end where there is none. Those whose sentences stand as they were choose first.
std::vector<size_t> pairUp(const std::vector<Promise>& promises, const std::vector<Expectation>& among)
{
    constexpr double alike = 0.6;
    const auto how = [](const Promise& promise, const Promise& other) {
        return promise.field == other.field ? likeness(promise.sentence, other.sentence) : 0;
    };
    std::vector<size_t> places(promises.size(), among.size());
    std::vector<bool> isTaken(among.size(), false);
    for (const bool isExact : {true, false}) {
        for (size_t i = 0; i < promises.size(); ++i) {
            size_t best = among.size();
            for (size_t j = 0; j < among.size() && places[i] == among.size(); ++j) {
                const Promise& other = among[j].promise;
                const bool fits = isExact ? isSameSentence(promises[i], other) : how(promises[i], other) >= alike;
                if (!isTaken[j] && fits
                    && (best == among.size() || how(promises[i], other) > how(promises[i], among[best].promise)))
                    best = j;
            }
            if (best == among.size())
                continue;
            places[i] = best;
            isTaken[best] = true;
        }
    }
    return places;
}

/// The same for the same form and sentence, so that what is typed about one that is not stored yet stays with it.
PromiseId idOf(const CardId& card, const Promise& promise)
{
    static const QUuid promises(QStringLiteral("{6b0f3f6e-2c57-4a8e-9b43-5d1f4f7d2a11}"));
    const QString name = QStringList{card.text(), promise.field.text, promise.sentence.simplified()}.join(u'\n');
    return PromiseId::fromText(QUuid::createUuidV5(promises, name).toString()).value_or(PromiseId());
}

/// A form that answers, this year's or an earlier one.
struct Answering
{
    const AccountBook& book; ///< whose follow-ups are those of the file
    const Card& card;
    const std::vector<Promise>& answers;
    std::vector<const Criterion*> criteria;
};

/// What is said of it where it is asked itself. One sentence may name several things; it is open until all are there.
void track(Expectation& line, const Answering& form)
{
    std::optional<Tracked> all;
    for (const FactContent& content : line.contents) {
        std::optional<Tracked> is;
        if (const auto* evaluation = std::get_if<EvaluationSaid>(&content))
            is = tracked(form.book.followUps, form.card.initiative, *evaluation);
        else if (const auto* promise = std::get_if<PromiseSaid>(&content))
            is = tracked(form.book.followUps, form.card.initiative, *promise, line.promise.sentence);
        else if (const auto* count = std::get_if<CountSaid>(&content))
            is = tracked(form.criteria, *count);
        if (!is)
            return;
        const bool isLess = !all || is->state == PromiseState::Open
                            || (is->state == PromiseState::Moved && all->state == PromiseState::Kept);
        if (isLess && (!all || all->state != PromiseState::Open))
            all = is;
    }
    if (!all)
        return;
    line.promise.state = all->state;
    line.promise.movedTo = all->movedTo;
    line.promise.followUp = all->followUp;
    line.promise.criterion = all->criterion;
}

/// An answer as its own line says it, whatever the sentence is now.
void takeAnswer(Promise& promise, const Promise& answer)
{
    promise.id = answer.id;
    promise.state = answer.state;
    promise.movedTo = answer.movedTo;
    promise.word = answer.word;
    promise.revision = answer.revision;
}

/// The lines of a form: what waits for an answer, with what it answers.
std::vector<Expectation> linesOf(std::vector<Expectation> waiting, const Answering& form)
{
    for (Expectation& line : waiting) {
        line.promise.card = form.card.id;
        line.promise.id = idOf(form.card.id, line.promise);
    }
    std::vector<Promise> answers = form.answers;
    std::erase_if(answers, [&form](const Promise& answer) { return answer.card != form.card.id; });
    const std::vector<size_t> places = pairUp(answers, waiting);
    const size_t asked = waiting.size();
    for (size_t i = 0; i < answers.size(); ++i) {
        if (places[i] < asked)
            takeAnswer(waiting[places[i]].promise, answers[i]);
        else
            waiting.push_back({answers[i], {PromiseSaid{answers[i].due}}});
    }
    for (Expectation& line : waiting) {
        if (line.promise.state == PromiseState::Open)
            track(line, form);
    }
    return waiting;
}

bool hasEnded(const Promise& promise)
{
    return promise.state == PromiseState::Kept || promise.state == PromiseState::Dropped;
}

/// What waits in the next form: what is open or moved, and what the form itself expects. A text that stands as it was
/// does not promise again what has been kept.
std::vector<Expectation> waitingAfter(const std::vector<Expectation>& lines, std::vector<Expectation> expects)
{
    std::vector<Promise> open;
    for (const Expectation& line : lines) {
        const Promise& promise = line.promise;
        if (!hasEnded(promise))
            open.push_back(promise);
        else
            std::erase_if(expects, [&](const Expectation& each) { return isSameSentence(each.promise, promise); });
    }
    const std::vector<size_t> places = pairUp(open, expects);
    std::vector<Expectation> waiting;
    for (const Expectation& line : lines) {
        const Promise& before = line.promise;
        if (hasEnded(before))
            continue;
        const size_t place = places[waiting.size()];
        // A sentence that was written anew says itself when.
        if (place < expects.size() && !isSameSentence(before, expects[place].promise)) {
            waiting.push_back(expects[place]);
            continue;
        }
        const auto due = before.state == PromiseState::Moved && before.movedTo ? before.movedTo : before.due;
        waiting.push_back(
            {{.field = before.field, .sentence = before.sentence, .saidIn = before.saidIn, .due = due}, line.contents});
    }
    for (size_t i = 0; i < expects.size(); ++i) {
        if (std::find(places.begin(), places.end(), i) == places.end())
            waiting.push_back(std::move(expects[i]));
    }
    return waiting;
}

} // namespace

std::vector<Expectation> expectationsOf(const Card& card, const FormTemplate* form, Year year, const FactWords& words)
{
    std::vector<Expectation> all;
    for (const Fact& fact : factsOf(card, form, words)) {
        if (!isExpected(fact, words))
            continue;
        const auto known = std::find_if(all.begin(), all.end(), [&fact](const Expectation& other) {
            return other.promise.sentence.simplified() == fact.sentence.simplified();
        });
        if (known != all.end() && known->promise.field == fact.field) {
            known->contents.push_back(fact.content);
            const auto due = dueOf(fact.content);
            if (due && (!known->promise.due || known->promise.due->last() < due->last()))
                known->promise.due = due;
        } else if (known == all.end() && !isSaidAgain(fact.content, all)) {
            Promise promise{.field = fact.field, .sentence = fact.sentence, .saidIn = year, .due = dueOf(fact.content)};
            all.push_back({std::move(promise), {fact.content}});
        }
    }
    return all;
}

std::vector<EarlierForm> readEarlier(std::vector<FormBefore> forms, const AccountBook& book, const FactWords& words)
{
    std::vector<EarlierForm> earlier;
    for (FormBefore& form : forms) {
        auto expects = expectationsOf(form.card, book.form(form.card.form), form.year, words);
        earlier.push_back({std::move(form), std::move(expects)});
    }
    return earlier;
}

std::vector<Promise> promisesOf(const AccountBook& book, const Card& card, const std::vector<EarlierForm>& earlier)
{
    std::vector<Expectation> waiting;
    for (const EarlierForm& each : earlier) {
        Answering form{book, each.form.card, each.form.promises, {}};
        for (const Criterion& criterion : each.form.criteria)
            form.criteria.push_back(&criterion);
        waiting = waitingAfter(linesOf(std::move(waiting), form), each.expects);
    }
    std::vector<Promise> promises;
    for (Expectation& line : linesOf(std::move(waiting), {book, card, book.promises, book.criteriaOf(card.id)}))
        promises.push_back(std::move(line.promise));
    return promises;
}

} // namespace indblik
