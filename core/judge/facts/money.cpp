// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/phrase.h"
#include "core/judge/facts/readers.h"

#include <algorithm>

namespace indblik {

namespace {

MoneySpread spreadOf(StatedAmount::Spread spread)
{
    switch (spread) {
    case StatedAmount::Spread::Unsaid:
        return MoneySpread::Unsaid;
    case StatedAmount::Spread::Yearly:
        return MoneySpread::Yearly;
    case StatedAmount::Spread::Total:
        return MoneySpread::Total;
    }
    Q_UNREACHABLE();
}

/// The words between this amount and the next, or the end.
QString wordsAfter(const Sentence& sentence, size_t i)
{
    const StatedAmount& amount = sentence.amounts[i];
    const qsizetype from = amount.at + amount.length;
    const qsizetype to = i + 1 < sentence.amounts.size() ? sentence.amounts[i + 1].at : sentence.words.size();
    return sentence.words.mid(from, to - from);
}

/// "1,37 mio. kr. fra ministeriet".
QString funderAfter(const QString& after, const FactWords& words)
{
    static const QRegularExpression from(QStringLiteral("\\bfra\\s+(?!\\d)"));
    const auto match = from.match(after);
    const QString phrase = match.hasMatch() ? phraseAt(after.mid(match.capturedEnd()), words) : QString();
    return isActor(phrase, words) || words["funders"].isIn(phrase) ? phrase : QString();
}

/// "finansieres af puljen med 2 mio. kr.", "bevilget 2 mio. kr. af fonden".
QString funderPaying(const Sentence& sentence, size_t i, const FactWords& words)
{
    static const QRegularExpression with(
        QStringLiteral("\\baf\\s+((?:(?!\\baf\\b)[^,;])+?)\\s+med\\s+(?:kr\\.?\\s*)?$"));
    static const QRegularExpression by(QStringLiteral("^.{0,30}?\\baf\\s+(?!\\d)"));
    if (!words["paidBy"].isIn(sentence.words))
        return {};
    const StatedAmount& amount = sentence.amounts[i];
    if (const auto match = with.match(sentence.before(amount.at)); match.hasMatch())
        return match.captured(1).simplified();
    const QString after = wordsAfter(sentence, i);
    const auto match = by.match(after);
    const QString phrase = match.hasMatch() ? phraseAt(after.mid(match.capturedEnd()), words) : QString();
    return isActor(phrase, words) ? phrase : QString();
}

/// "Regionen giver 3,5 mio. kr."
QString funderGiving(const Sentence& sentence, const StatedAmount& amount, const FactWords& words)
{
    const auto verbs = words["gives"].all(sentence.before(amount.at));
    if (verbs.empty())
        return {};
    const QString between = sentence.words.mid(verbs.back().end(), amount.at - verbs.back().end());
    constexpr qsizetype near = 25;
    QString subject = phraseBefore(sentence.before(verbs.back().at), words);
    if (words["ofIt"].begins(subject)) // "hvoraf fonden betaler", "heraf betaler fonden"
        subject = subject.mid(words["ofIt"].find(subject)->end()).trimmed();
    if (subject.isEmpty() && isActor(between.simplified(), words))
        return between.simplified();
    return between.size() <= near && !between.contains(u',')
                   && (isActor(subject, words) || words["funders"].isIn(subject))
               ? subject
               : QString();
}

MoneySaid moneyOf(const Sentence& sentence, size_t i, const FactWords& words)
{
    const StatedAmount& amount = sentence.amounts[i];
    MoneySaid said{.amount = amount.amount, .years = amount.years, .isSpan = amount.isSpan};
    said.spread = spreadOf(amount.spread);
    said.isPart = amount.role == StatedAmount::Role::Part;
    said.isAverage = amount.isAverage;
    said.isApproximate = amount.isApproximate;
    said.funder = funderAfter(wordsAfter(sentence, i), words);
    if (said.funder.isEmpty())
        said.funder = funderPaying(sentence, i, words);
    if (said.funder.isEmpty())
        said.funder = funderGiving(sentence, amount, words);
    return said;
}

/// "Havnegade: 3 mio. kr. i 2010": the name before the colon, where it is a place and not a kind of cost.
QString siteOf(const Sentence& sentence, const StatedAmount& amount, const FactWords& words)
{
    static const QRegularExpression name(
        QStringLiteral("^(?:[-•]\\s*)?([\\p{Lu}\\d][^:]{1,60}):\\s*(?:ca\\.?\\s*)?(?:kr\\.?\\s*)?$"));
    const auto match = name.match(sentence.before(amount.at));
    const QString site = match.captured(1).simplified();
    const bool isYear = Year::fromText(site).has_value();
    return !match.hasMatch() || isYear || words["notSites"].isIn(site) ? QString() : site;
}

} // namespace

void readMoney(const ReadText& text, std::vector<Fact>& facts)
{
    const bool isFunding = text.isField("funding");
    for (const Sentence& sentence : text.sentences) {
        if (!isFunding && !text.words["grants"].isIn(sentence.words))
            continue;
        for (size_t i = 0; i < sentence.amounts.size(); ++i) {
            const StatedAmount& amount = sentence.amounts[i];
            if (amount.role == StatedAmount::Role::Other)
                continue;
            MoneySaid said = moneyOf(sentence, i, text.words);
            const QString name = isFunding ? siteOf(sentence, amount, text.words) : QString();
            const WordSpot place{amount.at, amount.length};
            if (name.isEmpty()) {
                facts.push_back(text.fact(sentence, place, said));
            } else if (text.words["funders"].isIn(name)) {
                said.funder = name;
                facts.push_back(text.fact(sentence, place, said));
            } else {
                facts.push_back(text.fact(sentence, {0, place.end()}, SiteSaid{name, said}));
            }
        }
    }
}

} // namespace indblik
