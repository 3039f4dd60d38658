// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/readers.h"

#include <algorithm>

namespace indblik {

namespace {

/// When it can be assessed: a date after "efter", else one later in the same clause.
std::optional<FuzzyDate> dateOf(const Sentence& sentence, const WordSpot& said)
{
    for (const SaidDate& date : sentence.dates) {
        if (date.date.kind() == FuzzyDate::Kind::AfterEvent)
            return date.date;
    }
    for (const SaidDate& date : sentence.dates) {
        if (date.place.at >= said.end() && !sentence.words.mid(said.end(), date.place.at - said.end()).contains(u','))
            return date.date;
    }
    return std::nullopt;
}

} // namespace

void readAchievements(const ReadText& text, std::vector<Fact>& facts)
{
    for (const Sentence& sentence : text.sentences) {
        for (const auto& entry : text.words.achievements()) {
            const auto said = entry.words.find(sentence.words);
            if (!said || (entry.needsWith && !entry.with.isIn(sentence.words)))
                continue;
            Achievement achievement{.kind = entry.kind};
            achievement.sentence = sentence.words.simplified();
            if (achievement.takesDate())
                achievement.assessableFrom = dateOf(sentence, *said);
            const bool isSaidBefore = std::any_of(facts.begin(), facts.end(), [&entry](const Fact& other) {
                const auto* before = std::get_if<Achievement>(&other.content);
                return before && before->kind == entry.kind;
            });
            if (!isSaidBefore)
                facts.push_back(text.fact(sentence, *said, achievement));
            break;
        }
    }
}

} // namespace indblik
