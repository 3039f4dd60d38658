// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/certainty.h"
#include "core/judge/facts/readers.h"
#include "core/wordpattern.h"

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

Claim claimOf(AchievementKind kind)
{
    switch (kind) {
    case AchievementKind::High:
    case AchievementKind::PartlyAchieved:
    case AchievementKind::EvaluatedPositive:
    case AchievementKind::OnTrack:
    case AchievementKind::OnTrackUnmeasured:
    case AchievementKind::AwaitingEvaluation:
    case AchievementKind::MonitoringStarting:
        return Claim::Good;
    case AchievementKind::NotAchieved:
        return Claim::Bad;
    default:
        return Claim::Neutral;
    }
}

/// What some of those who were asked think is a share, and no judgement of the whole: "90 % vurderer, at ...".
bool isOfShare(const Sentence& sentence, const WordSpot& good)
{
    static const auto end = wordPattern(QStringLiteral("[;:]|\\s(?:men|mens)\\s"));
    return std::any_of(sentence.numbers.begin(), sentence.numbers.end(), [&](const SaidNumber& number) {
        const QString between = sentence.words.mid(number.place.end(), good.at - number.place.end());
        return number.unit == SaidNumber::Unit::Percent && number.place.at < good.at && !end.match(between).hasMatch();
    });
}

/// Whether the sentence has the words that it takes besides, stated and of the whole.
template<class Entry>
bool isWhole(const ReadText& text, size_t at, const Entry& entry, const WordSpot& said)
{
    const Sentence& sentence = text.sentences[at];
    const auto all = entry.with.all(sentence.words);
    return !entry.needsWith || std::any_of(all.begin(), all.end(), [&](const WordSpot& with) {
        return with.at >= said.at && !isOfShare(sentence, with) && isStated(text, at, with, claimOf(entry.kind));
    });
}

} // namespace

void readAchievements(const ReadText& text, std::vector<Fact>& facts)
{
    for (size_t at = 0; at < text.sentences.size(); ++at) {
        const Sentence& sentence = text.sentences[at];
        for (const auto& entry : text.words.achievements()) {
            const auto places = entry.words.all(sentence.words);
            const auto said = std::find_if(places.begin(), places.end(), [&](const WordSpot& place) {
                return isStated(text, at, place, claimOf(entry.kind)) && isWhole(text, at, entry, place);
            });
            if (said == places.end())
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
