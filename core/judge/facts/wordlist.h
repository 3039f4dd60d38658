// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

/// A place in a text: from where, and how far.
struct WordSpot
{
    qsizetype at = 0;
    qsizetype length = 0;

    qsizetype end() const { return at + length; }
    bool operator==(const WordSpot&) const = default;
};

/// Words and phrases that are looked for together, whatever the case of their letters. "*" stands for the rest of a
/// word, "…" for up to four words.
class WordList
{
public:
    void add(const QStringList& words);

    /// The first place at or after `from` where one of them stands.
    std::optional<WordSpot> find(const QString& text, qsizetype from = 0) const;
    std::vector<WordSpot> all(const QString& text) const;
    bool isIn(const QString& text) const { return find(text).has_value(); }
    /// Whether the text ends with one of them, apart from spaces and a full stop.
    bool endsIn(const QString& text) const;
    /// Whether the text begins with one of them.
    bool begins(const QString& text) const;
    /// Whether the text is one of them and nothing else.
    bool isWhole(const QString& text) const;

private:
    QStringList m_words;
    QRegularExpression m_anywhere;
    QRegularExpression m_atEnd;
    QRegularExpression m_atBegin;
    QRegularExpression m_whole;
};

} // namespace indblik
