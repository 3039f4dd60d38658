// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/tracked.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

/// The follow-up that the evaluation is: by its name, or of the initiative and kind; one of a kind that is not said
/// must also agree in when.
const FollowUp* followUpOf(
    const std::vector<FollowUp>& followUps, const InitiativeId& initiative, const EvaluationSaid& said)
{
    const auto isPlain = [](FollowUpKind kind) {
        return kind == FollowUpKind::Evaluation || kind == FollowUpKind::FollowUp;
    };
    const auto agrees = [&said](const FollowUp& followUp) {
        return std::any_of(followUp.rounds.begin(), followUp.rounds.end(), [&said](const EvaluationRound& round) {
            const bool isOfPeriod = std::any_of(said.about.begin(), said.about.end(),
                [&round](const Year& year) { return round.period == year.text(); });
            const auto isDate = [&said](const std::optional<FuzzyDate>& date) {
                return date && std::find(said.dates.begin(), said.dates.end(), *date) != said.dates.end();
            };
            return isOfPeriod || isDate(round.due) || isDate(round.arrived);
        });
    };
    const FollowUp* found = nullptr;
    for (const FollowUp& followUp : followUps) {
        const bool isNamed = !said.of.isEmpty() && followUp.title.contains(said.of, Qt::CaseInsensitive);
        if (!isNamed && !followUp.isOf(initiative))
            continue;
        const bool isKind = followUp.kind == said.kind;
        if (agrees(followUp) && (isKind || isNamed || isPlain(followUp.kind) || isPlain(said.kind)))
            return &followUp;
        if (!found && isKind && (isNamed || said.of.isEmpty()))
            found = &followUp;
    }
    return found;
}

/// The time it was to be made that was meant: the one about that year, on that date, or the first that came after it.
const EvaluationRound* roundOf(const FollowUp& followUp, const EvaluationSaid& said)
{
    const auto& rounds = followUp.rounds;
    const auto first = [&rounds](const auto& holds) {
        const auto found = std::find_if(rounds.begin(), rounds.end(), holds);
        return found == rounds.end() ? nullptr : &*found;
    };
    for (const Year& year : said.about) {
        if (const auto* round = first([&](const EvaluationRound& each) { return each.period == year.text(); }))
            return round;
    }
    if (!said.dates.empty()) {
        const FuzzyDate& date = said.dates.back();
        if (const auto* round = first([&date](const EvaluationRound& each) { return each.due == date; }))
            return round;
        if (const auto* round = first([&date](const EvaluationRound& each) {
                return each.arrived && date.first().isValid() && each.arrived->last() >= date.first();
            }))
            return round;
    }
    if (const EvaluationRound* waitedFor = followUp.waitedFor())
        return waitedFor;
    return rounds.empty() ? nullptr : &rounds.back();
}

/// How the round that was meant stands against the date that was said.
Tracked standing(const FollowUp& followUp, const EvaluationRound* round, const std::optional<FuzzyDate>& said)
{
    Tracked is{.followUp = followUp.id};
    const auto due = round && !round->hasCome() ? round->due : std::nullopt;
    if (round && round->hasCome()) {
        is.state = PromiseState::Kept;
    } else if (due && said && said->last().isValid() && due->first() > said->last()) {
        is.state = PromiseState::Moved;
        is.movedTo = due;
    }
    return is;
}

/// Whether a title has a word of some length in common with a sentence.
bool isSpokenOf(const QString& title, const QString& sentence)
{
    constexpr qsizetype longWord = 7;
    static const QRegularExpression notOfWords(
        QStringLiteral("[^\\p{L}]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = title.split(notOfWords, Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&sentence](const QString& word) {
        return word.size() >= longWord && sentence.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

std::optional<Tracked> tracked(
    const std::vector<FollowUp>& followUps, const InitiativeId& initiative, const EvaluationSaid& said)
{
    const FollowUp* followUp = followUpOf(followUps, initiative, said);
    if (!followUp)
        return std::nullopt;
    return standing(
        *followUp, roundOf(*followUp, said), said.dates.empty() ? std::nullopt : std::optional(said.dates.back()));
}

std::optional<Tracked> tracked(const std::vector<FollowUp>& followUps, const InitiativeId& initiative,
    const PromiseSaid& said, const QString& sentence)
{
    for (const FollowUp& followUp : followUps) {
        if (!said.date || !followUp.isOf(initiative) || !isSpokenOf(followUp.title, sentence))
            continue;
        for (const EvaluationRound& round : followUp.rounds) {
            if (round.due == said.date)
                return standing(followUp, &round, said.date);
        }
    }
    return std::nullopt;
}

std::optional<Tracked> tracked(const std::vector<const Criterion*>& criteria, const CountSaid& said)
{
    for (const Criterion* criterion : criteria) {
        if (criterion->target.count == said.count && criterion->target.share == said.share)
            return Tracked{.state = reached(*criterion) == Reached::Yes ? PromiseState::Kept : PromiseState::Open,
                .criterion = criterion->id};
    }
    return std::nullopt;
}

} // namespace indblik
