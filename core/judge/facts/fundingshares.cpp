// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/phrase.h"
#include "core/judge/facts/readers.h"

namespace indblik {

namespace {

/// "75 % finansieres af fonden", "25 % tilvejebringes som medfinansiering fra boligselskaberne".
QString payerAfter(const QString& after, const FactWords& words)
{
    static const QRegularExpression by(QStringLiteral("\\b(?:af|fra)\\s+(?!\\d)"));
    const auto paid = words["paidBy"].find(after);
    if (!paid)
        return {};
    const auto match = by.match(after, paid->end());
    return match.hasMatch() ? phraseAt(after.mid(match.capturedEnd()), words) : QString();
}

/// "Fonden betaler 75 %".
QString payerBefore(const QString& before, const FactWords& words)
{
    const auto verbs = words["gives"].all(before);
    return verbs.empty() ? QString() : phraseBefore(before.left(verbs.back().at), words);
}

} // namespace

bool isOfPaying(const Sentence& sentence, const FactWords& words)
{
    return words["pays"].isIn(sentence.words);
}

void readFundingShares(const ReadText& text, std::vector<Fact>& facts)
{
    for (const Sentence& sentence : text.sentences) {
        if (!isOfPaying(sentence, text.words))
            continue;
        for (size_t i = 0; i < sentence.numbers.size(); ++i) {
            const SaidNumber& number = sentence.numbers[i];
            const auto share =
                number.unit == SaidNumber::Unit::Percent && !number.upTo ? shareOf(number.value) : std::nullopt;
            if (!share)
                continue;
            const qsizetype to =
                i + 1 < sentence.numbers.size() ? sentence.numbers[i + 1].place.at : sentence.words.size();
            const qsizetype from = i > 0 ? sentence.numbers[i - 1].place.end() : 0;
            const QString before = sentence.words.mid(from, number.place.at - from);
            FundingShareSaid said{.share = *share};
            said.isRest = text.words["rest"].endsIn(before);
            said.funder = payerAfter(sentence.words.mid(number.place.end(), to - number.place.end()), text.words);
            if (said.funder.isEmpty())
                said.funder = payerBefore(before, text.words);
            facts.push_back(text.fact(sentence, number.place, said));
        }
    }
}

} // namespace indblik
