// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/readers.h"

namespace indblik {

namespace {

/// Farther from its verb a date is of something else.
constexpr qsizetype nearWords = 40;

/// A span of years is a term where it is said to be one, one of exact days always.
bool isTerm(const Sentence& sentence, const SaidSpan& span, const FactWords& words)
{
    const bool isExact = span.from.kind() != FuzzyDate::Kind::Year && span.to.kind() != FuzzyDate::Kind::Year;
    constexpr qsizetype near = 20;
    const QString before =
        sentence.words.mid(std::max<qsizetype>(0, span.place.at - near), std::min(near, span.place.at));
    const auto said = words["termBefore"].all(before);
    return isExact || (!said.empty() && !before.mid(said.back().end()).contains(u','));
}

/// The date after a verb, within the same clause.
const SaidDate* dateAfter(const Sentence& sentence, const WordSpot& verb)
{
    for (const SaidDate& date : sentence.dates) {
        if (date.place.at >= verb.end() && date.place.at - verb.end() <= nearWords
            && !sentence.words.mid(verb.end(), date.place.at - verb.end()).contains(u','))
            return &date;
    }
    return nullptr;
}

} // namespace

void readTerms(const ReadText& text, std::vector<Fact>& facts)
{
    for (const Sentence& sentence : text.sentences) {
        if (isOfEvaluation(sentence, text.words) || isOfChange(sentence, text.words)) {
            // The end of a project may be when it is evaluated.
            const auto end = text.words["ends"].find(sentence.words);
            const SaidDate* date = end && !isOfChange(sentence, text.words) ? dateAfter(sentence, *end) : nullptr;
            const bool isNoun = end && sentence.words.mid(end->at, end->length).startsWith(QStringLiteral("projekt"));
            if (date && isNoun)
                facts.push_back(text.fact(sentence, {end->at, date->place.end() - end->at}, TermSaid{{}, date->date}));
            continue;
        }
        for (const SaidSpan& span : sentence.spans) {
            if (isTerm(sentence, span, text.words))
                facts.push_back(text.fact(sentence, span.place, TermSaid{span.from, span.to}));
        }
        if (text.words["partly"].isIn(sentence.words))
            continue;
        const auto begin = text.words["begins"].find(sentence.words);
        const auto end = text.words["ends"].find(sentence.words);
        const SaidDate* from = begin ? dateAfter(sentence, *begin) : nullptr;
        const SaidDate* to = end ? dateAfter(sentence, *end) : nullptr;
        if (from && to && from->place.at < to->place.at) { // "startede i 2008 og løber til udgangen af 2010"
            const WordSpot place{begin->at, to->place.end() - begin->at};
            facts.push_back(text.fact(sentence, place, TermSaid{from->date, to->date}));
            continue;
        }
        for (const char* list : {"begins", "ends"}) {
            const auto verb = text.words[list].find(sentence.words);
            const SaidDate* date = verb ? dateAfter(sentence, *verb) : nullptr;
            if (!date)
                continue;
            const TermSaid said = list[0] == 'b' ? TermSaid{date->date, {}} : TermSaid{{}, date->date};
            facts.push_back(text.fact(sentence, {verb->at, date->place.end() - verb->at}, said));
        }
    }
}

} // namespace indblik
