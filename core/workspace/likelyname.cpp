// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/likelyname.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace indblik {

namespace {

constexpr qsizetype leastLetters = 6; ///< of names that may differ in a letter
constexpr qsizetype longestEnding = 3;

/// A name without what sources write in different ways.
struct Spelling
{
    QString letters;   ///< of all its words
    QStringList parts; ///< words that tell things of one name apart: "2", "b", "iii"

    explicit Spelling(const QString& name)
    {
        static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
        static const QRegularExpression number(QStringLiteral("^(?:.{1,2}|.*\\d.*|[ivx]+)$"));
        constexpr std::array empty = {u"og", u"and", u"m", u"v", u"mv"};
        QString key = areaNameKey(name.left(200));
        for (const auto& [apart, one] : {std::pair(u"aa", u'å'), {u"ae", u'æ'}, {u"oe", u'ø'}})
            key.replace(QString::fromUtf16(apart), QString(one));
        const QStringList words = key.split(between, Qt::SkipEmptyParts);
        for (const QString& word : words) {
            if (std::any_of(empty.begin(), empty.end(), [&word](const char16_t* each) { return word == each; }))
                continue;
            letters += word;
            if (number.match(word).hasMatch())
                parts.append(word);
        }
    }
};

/// True where one letter was added, left out or changed, or two neighbours were exchanged.
bool differInALetter(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin());
    const QStringView restA = a.sliced(inA - a.begin());
    const QStringView restB = b.sliced(inB - b.begin());
    if (restA.size() < restB.size())
        return restA == restB.sliced(1);
    const bool isExchanged = restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0];
    return restA.isEmpty() || restA.sliced(1) == restB.sliced(1) || (isExchanged && restA.sliced(2) == restB.sliced(2));
}

/// 0: the same but for signs; 1: another ending or letter; nothing: another name.
std::optional<int> distance(const Spelling& a, const Spelling& b)
{
    if (a.parts != b.parts || a.letters.isEmpty() || b.letters.isEmpty())
        return {};
    if (a.letters == b.letters)
        return 0;
    const auto& [shorter, longer] =
        a.letters.size() < b.letters.size() ? std::pair(a.letters, b.letters) : std::pair(b.letters, a.letters);
    if (shorter.size() < leastLetters || shorter[0] != longer[0])
        return {};
    const bool isEnding = longer.size() - shorter.size() <= longestEnding && longer.startsWith(shorter);
    return isEnding || differInALetter(shorter, longer) ? std::optional(1) : std::nullopt;
}

/// The one thing whose names are nearest.
template<class Thing, class Names>
const Thing* nearest(const QString& name, const std::vector<Thing>& things, const Names& namesOf)
{
    const Spelling wanted(name);
    const Thing* best = nullptr;
    int least = 2;
    bool isLone = false;
    for (const Thing& thing : things) {
        std::optional<int> ofThing;
        const QStringList names = namesOf(thing);
        for (const QString& each : names) {
            const auto found = distance(wanted, Spelling(each));
            if (found && (!ofThing || *found < *ofThing))
                ofThing = found;
        }
        if (!ofThing || *ofThing > least)
            continue;
        isLone = *ofThing < least;
        least = *ofThing;
        best = &thing;
    }
    return isLone ? best : nullptr;
}

} // namespace

const Area* likelyArea(const QString& name, const AreaBook& book)
{
    return nearest(name, book.areas, [](const Area& area) { return QStringList(area.name) + area.aliases; });
}

const Indicator* likelyIndicator(const QString& name, const AreaBook& book)
{
    return nearest(name, book.indicators, [](const Indicator& indicator) {
        return QStringList{indicator.title, indicator.key};
    });
}

} // namespace indblik
