// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchkey.h"

#include <algorithm>
#include <array>
#include <string>

namespace indblik {

namespace {

/// What one letter becomes; white space becomes a space.
QString foldedLetter(const QString& letter)
{
    QString plain = letter.toCaseFolded();
    plain.replace(u'æ', QStringLiteral("ae")).replace(u'ø', QStringLiteral("oe")).replace(u'å', QStringLiteral("aa"));
    plain = plain.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark() || c == QChar::SoftHyphen; });
    for (QChar& c : plain)
        c = c.isSpace() ? u' ' : c;
    return plain;
}

/// The letters of nearly all texts, looked up: a round of forms is searched between two keys.
struct CommonLetters
{
    static constexpr size_t count = 0x180; ///< Latin with the letters of our neighbours

    std::array<QString, count> folded;
    std::array<char16_t, count> single{}; ///< where it becomes one letter that is no space; else 0

    CommonLetters()
    {
        for (size_t i = 0; i < count; ++i) {
            folded[i] = foldedLetter(QString(QChar(char16_t(i))));
            if (folded[i].size() == 1 && folded[i].front() != u' ')
                single[i] = folded[i].front().unicode();
        }
    }
};

/// Adds what letters became, without a space at the beginning or beside another.
void append(std::u16string& key, const QString& folded)
{
    for (const QChar c : folded) {
        if (c != u' ' || (!key.empty() && key.back() != u' '))
            key += c.unicode();
    }
}

} // namespace

QString searchKey(const QString& written)
{
    static const CommonLetters common;
    // Some systems give an å as an a with a ring.
    const QString text = written.normalized(QString::NormalizationForm_C);
    std::u16string key;
    key.reserve(size_t(text.size()) * 9 / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c >= common.count)
            append(key, foldedLetter(text.mid(i, QChar::isHighSurrogate(c) ? 2 : 1)));
        else if (common.single[c] != 0)
            key += common.single[c];
        else
            append(key, common.folded[c]);
        i += QChar::isHighSurrogate(c) ? 1 : 0;
    }
    if (!key.empty() && key.back() == u' ')
        key.pop_back();
    return QString::fromStdU16String(key);
}

QStringList searchWords(const QString& written)
{
    return searchKey(written).split(u' ', Qt::SkipEmptyParts);
}

bool hasAll(const QString& key, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&key](const QString& word) { return key.contains(word); });
}

} // namespace indblik
