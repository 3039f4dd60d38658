// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/wordlist.h"

#include "core/wordpattern.h"

namespace indblik {

namespace {

/// A phrase as a pattern: any space between its words, "*" and "…" as they are meant.
QString patternOf(const QString& phrase)
{
    QString pattern;
    const QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (word == QStringLiteral("…")) {
            pattern += QStringLiteral("(?:\\s+[^\\s.,;:]+){0,4}?");
            continue;
        }
        if (!pattern.isEmpty())
            pattern += QStringLiteral("\\s+");
        QString escaped = QRegularExpression::escape(word);
        escaped.replace(QStringLiteral("\\*"), QStringLiteral("[\\pL-]*"));
        pattern += escaped;
    }
    return pattern;
}

QRegularExpression compiled(const QString& pattern)
{
    QRegularExpression made = wordPattern(pattern);
    made.optimize();
    return made;
}

} // namespace

void WordList::add(const QStringList& words)
{
    for (const QString& word : words) {
        if (!word.trimmed().isEmpty() && !m_words.contains(word))
            m_words.append(word);
    }
    QStringList patterns;
    for (const QString& word : m_words)
        patterns.append(patternOf(word));
    // Longer phrases first, so that "ikke nået" is found before "nået".
    std::sort(patterns.begin(), patterns.end(),
        [](const QString& a, const QString& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    const QString any = QStringLiteral("(?:") + patterns.join(u'|') + u')';
    const QString begin = QStringLiteral("(?<![\\pL\\d])");
    const QString end = QStringLiteral("(?![\\pL\\d])");
    m_anywhere = compiled(begin + any + end);
    m_atEnd = compiled(begin + any + QStringLiteral("[.\\s]*$"));
    m_atBegin = compiled(QStringLiteral("^\\s*") + any + end);
    m_whole = compiled(QStringLiteral("^\\s*") + any + QStringLiteral("[.\\s]*$"));
}

std::optional<WordSpot> WordList::find(const QString& text, qsizetype from) const
{
    if (m_words.isEmpty())
        return std::nullopt;
    const auto match = m_anywhere.match(text, from);
    return match.hasMatch() ? std::optional(WordSpot{match.capturedStart(), match.capturedLength()}) : std::nullopt;
}

std::vector<WordSpot> WordList::all(const QString& text) const
{
    std::vector<WordSpot> places;
    for (auto found = find(text); found; found = find(text, found->end()))
        places.push_back(*found);
    return places;
}

bool WordList::endsIn(const QString& text) const
{
    return !m_words.isEmpty() && m_atEnd.match(text).hasMatch();
}

bool WordList::begins(const QString& text) const
{
    return !m_words.isEmpty() && m_atBegin.match(text).hasMatch();
}

bool WordList::isWhole(const QString& text) const
{
    return !m_words.isEmpty() && m_whole.match(text).hasMatch();
}

} // namespace indblik
