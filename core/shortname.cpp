// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shortname.h"

#include <algorithm>
#include <numeric>

namespace indblik {

namespace {

constexpr QChar dots(0x2026);
constexpr qsizetype leastHead = 3; ///< letters; fewer say nothing

qsizetype commonPrefix(const QString& a, const QString& b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

/// The first so many letters, without half a character at their end.
QString head(const QString& text, qsizetype letters)
{
    const bool isHalf = letters > 0 && text[letters - 1].isHighSurrogate();
    return text.left(isHalf ? letters - 1 : letters);
}

/// As many letters before the dots, and all of `tail` after them, as there is room for; empty where there is none.
QString cut(const QString& text, qsizetype least, const QString& tail, double room,
    const std::function<double(const QString&)>& widthOf)
{
    for (qsizetype letters = text.size(); letters >= least; --letters) {
        const QString shown = head(text, letters) + dots + tail;
        if (widthOf(shown) <= room)
            return shown;
    }
    return {};
}

} // namespace

std::vector<qsizetype> partings(const QStringList& names)
{
    std::vector<qsizetype> order(size_t(names.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&names](qsizetype a, qsizetype b) { return names[a] < names[b]; });
    std::vector<qsizetype> places(size_t(names.size()), 0);
    // In order those most alike stand beside each other; equal ones have no place at which they part.
    for (size_t i = 1; i < order.size(); ++i) {
        const QString& before = names[order[i - 1]];
        const QString& name = names[order[i]];
        const qsizetype common = before == name ? 0 : commonPrefix(before, name);
        for (const size_t at : {i - 1, i})
            places[size_t(order[at])] = std::max(places[size_t(order[at])], common);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        qsizetype& place = places[size_t(i)];
        while (place > 0 && !names[i][place - 1].isSpace())
            --place;
    }
    return places;
}

QString shortName(
    const QString& name, qsizetype parting, double room, const std::function<double(const QString&)>& widthOf)
{
    if (widthOf(name) <= room)
        return name;
    qsizetype endOfWord = parting;
    while (endOfWord < name.size() && !name[endOfWord].isSpace())
        ++endOfWord;
    QString shown = cut(name, parting > 0 ? endOfWord : 1, {}, room, widthOf);
    if (shown.isEmpty())
        shown = cut(name.left(parting).trimmed(), leastHead, name.mid(parting), room, widthOf);
    if (shown.isEmpty() && parting > 0)
        shown = dots + shortName(name.mid(parting), 0, room - widthOf(QString(dots)), widthOf);
    return shown.isEmpty() ? QString(dots) : shown;
}

} // namespace indblik
