// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/certainty.h"

#include "core/wordpattern.h"

namespace indblik {

namespace {

/// The clause of a place, in what comes before the place and after it, and the clauses that govern it: those before
/// "at", "om" and the like.
struct Clause
{
    QString governing;
    QString before;
    QString words;
    QString after;

    QString upToThem() const { return governing + u' ' + before + words; }
};

/// Where the clause that ends at `end` begins.
qsizetype clauseBegin(const QString& words, qsizetype end)
{
    static const auto sign = wordPattern(QStringLiteral("[,;:()]|\\s(?:mens|men)(?=\\s)"));
    qsizetype begin = 0;
    for (auto all = sign.globalMatch(words.left(end)); all.hasNext();)
        begin = all.next().capturedEnd();
    return begin;
}

/// "De unge kom i job, og målet er nået": what is said before "og" is of another clause where both have a verb.
QString sinceAnd(const QString& before, const QString& rest, const FactWords& words)
{
    const auto all = words["and"].all(before);
    for (auto joint = all.rbegin(); joint != all.rend(); ++joint) {
        const QString own = before.mid(joint->end());
        if (words["verbs"].isIn(own + rest) && !words["that"].begins(own))
            return own;
    }
    return before;
}

Clause clauseOf(const QString& sentence, const WordSpot& place, const FactWords& words)
{
    static const auto end = wordPattern(QStringLiteral("[,;:()]|\\s(?:mens|men|og)\\s"));
    Clause clause;
    clause.words = sentence.mid(place.at, place.length);
    qsizetype begin = clauseBegin(sentence, place.at);
    clause.before = sinceAnd(sentence.mid(begin, place.at - begin), clause.words, words);
    const QString rest = sentence.mid(place.end());
    const auto match = end.match(rest);
    clause.after = rest.left(match.hasMatch() ? match.capturedStart() : -1);
    QString first = sentence.mid(begin, place.end() - begin);
    while (begin > 0 && (words["that"].begins(first) || words["relatives"].begins(first))) {
        const qsizetype last = begin - 1;
        begin = clauseBegin(sentence, last);
        first = sentence.mid(begin, last - begin);
        clause.governing.prepend(first + u' ');
    }
    return clause;
}

/// Without the phrases that only look like doubt: "ikke kun", "ingen tvivl om".
QString plain(QString said, const FactWords& words)
{
    for (auto place = words["noNegations"].find(said); place; place = words["noNegations"].find(said))
        said.remove(place->at, place->length);
    return said;
}

/// "hvis ...", "usikkert om målet er nået", "Er målet nået, fortsætter vi", "nået, hvis ...".
bool isConditional(const QString& sentence, const WordSpot& place, const Clause& clause, const FactWords& words)
{
    const QString upTo = plain(clause.upToThem(), words);
    const qsizetype begin = clauseBegin(sentence, place.at);
    const QString own = sentence.mid(begin, place.at - begin);
    const bool isInverted = begin == 0 && words["verbs"].begins(sentence) && sentence.contains(u',');
    if (isInverted || words["conditions"].begins(own + clause.words) || words["conditions"].begins(clause.governing))
        return true;
    // "aftalen om udlejning" is no condition; after a verb "om" is one: "vi ved ikke om målet er nået".
    for (const WordSpot& said : words["conditions"].all(upTo)) {
        const QString before = upTo.left(said.at);
        const bool isPlain = !words["thatOrAbout"].isWhole(upTo.mid(said.at, said.length));
        if (isPlain || words["verbs"].isIn(before) || words["unsure"].isIn(before))
            return true;
    }
    const QString after = sentence.mid(place.end());
    const qsizetype comma = after.indexOf(u',');
    return words["conditionsAfter"].begins(clause.after)
           || (comma >= 0 && words["conditionsAfter"].begins(after.mid(comma + 1)))
           || words["conditionsAfter"].isIn(clause.after);
}

/// It was so, and what follows says that it is another way now; or it was so only once.
bool isOver(const ReadText& text, size_t sentence, const WordSpot& place, const Clause& clause)
{
    const FactWords& words = text.words;
    if (!words["past"].isIn(clause.before + clause.words))
        return false;
    if (words["once"].isIn(clause.before + clause.words + clause.after))
        return true;
    const QString rest = text.sentences[sentence].words.mid(place.end());
    const QString next = sentence + 1 < text.sentences.size() ? text.sentences[sentence + 1].words : QString();
    return words["but"].isIn(rest) || words["now"].isIn(rest) || words["now"].begins(next) || words["but"].begins(next);
}

} // namespace

bool isStated(const ReadText& text, size_t sentence, const WordSpot& place, Claim claim)
{
    const Sentence& said = text.sentences[sentence];
    const Clause clause = clauseOf(said.words, place, text.words);
    if (said.isQuestion || isConditional(said.words, place, clause, text.words))
        return false;
    if (claim == Claim::Neutral)
        return true;
    const bool isGood = claim == Claim::Good;
    if (isGood && text.words["butNot"].isIn(said.words.mid(place.end()))) // "nået for pigerne, men ikke for drengene"
        return false;
    const QString denied = isGood ? clause.upToThem() + u' ' + clause.after : clause.governing + u' ' + clause.before;
    return !text.words["negations"].isIn(plain(denied, text.words))
           && !text.words["unsure"].isIn(plain(clause.upToThem(), text.words))
           && !isOver(text, sentence, place, clause);
}

} // namespace indblik
