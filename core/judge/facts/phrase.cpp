// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/phrase.h"

namespace indblik {

namespace {

/// Nobody is called by more words.
constexpr qsizetype mostWords = 10;

bool isCapital(const QString& word)
{
    return !word.isEmpty() && (word[0].isUpper() || word[0] == u'§');
}

bool isSign(QChar c)
{
    return c == u',' || c == u'.' || c == u';' || c == u':';
}

QString bare(QString word)
{
    while (!word.isEmpty() && isSign(word.back()))
        word.chop(1);
    return word;
}

/// Whether the word at `i`, which ends phrases else, goes on with a name: "Ministeriet for Børn og Undervisning".
bool joinsName(const QStringList& all, qsizetype i, const FactWords& words)
{
    const QString next = all.value(i + 1);
    if (!words["joinsNames"].isWhole(all[i]) || next.isEmpty())
        return false;
    return isCapital(next) || (words["and"].isWhole(all[i]) && words["actors"].isIn(next + u' ' + all.value(i + 2)));
}

} // namespace

QString phraseAt(const QString& text, const FactWords& words)
{
    static const QRegularExpression names(QStringLiteral("^\\(\\p{Lu}[^)]{1,60}\\)"));
    const QStringList all = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList phrase;
    for (qsizetype i = 0; i < all.size() && phrase.size() < mostWords; ++i) {
        const QString& word = all[i];
        const bool isAbbreviation = bare(word).contains(u'.');
        if (isAbbreviation && phrase.isEmpty() && word[0].isLower())
            continue; // "f.eks. boligselskaberne"
        if (word.startsWith(u'(')) {
            if (const auto match = names.match(all.mid(i).join(u' ')); match.hasMatch())
                phrase.append(match.captured());
            break;
        }
        if (words["phraseEnds"].isWhole(word) && (phrase.isEmpty() || !joinsName(all, i, words)))
            break;
        phrase.append(word);
        if (isSign(word.back()) && !isAbbreviation)
            break;
    }
    return bare(phrase.join(u' '));
}

QString phraseBefore(const QString& text, const FactWords& words)
{
    QString phrase = text.simplified();
    // A list of names has commas too: "SOF, TMF og BIF".
    for (qsizetype sign = phrase.size() - 1; sign >= 0; --sign) {
        const bool ends = isSign(phrase[sign]) && phrase[sign] != u'.';
        if (ends && !isCapital(phrase.mid(sign + 1).trimmed())) {
            phrase = phrase.mid(sign + 1).trimmed();
            break;
        }
    }
    for (auto place = words["clauseBegins"].find(phrase); place; place = words["clauseBegins"].find(phrase)) {
        const bool isInName = place->at > 0 && words["and"].isWhole(phrase.mid(place->at, place->length));
        if (isInName)
            break;
        phrase = phrase.mid(place->end()).trimmed();
    }
    // "... evaluering, som SFI laver"
    if (words["relatives"].begins(phrase))
        phrase = phrase.mid(words["relatives"].find(phrase)->end()).trimmed();
    return phrase.startsWith(QStringLiteral("- ")) ? phrase.mid(2) : phrase;
}

bool isActor(const QString& phrase, const FactWords& words)
{
    constexpr qsizetype longest = 120;
    if (phrase.isEmpty() || phrase.size() > longest || words["nobody"].isWhole(phrase)
        || words["notSubjects"].begins(phrase))
        return false;
    if (words["actors"].isIn(phrase))
        return true;
    const QStringList all = phrase.split(u' ');
    return std::any_of(all.begin(), all.end(), [](const QString& word) { return isCapital(word); });
}

} // namespace indblik
