// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/arealists.h"

#include "core/fuzzydate.h"
#include "core/wordpattern.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype longestBracket = 4'000;
/// An account names a few; a text of many more is none.
constexpr size_t mostLists = 100;
/// A list and its publishing are not further apart.
constexpr int mostDaysAhead = 366;

const QString day = QStringLiteral("\\d{1,2}\\.\\s?\\p{L}+\\s\\d{4}|\\d{1,2}[./-]\\s?\\d{1,2}[./ -]\\s?\\d{4}");

/// A paragraph with where its sentences begin.
class Paragraph
{
public:
    explicit Paragraph(const QString& written) : m_text(written.simplified())
    {
        // The point of "1. januar" ends no sentence, that of a year may; nor does one before a small letter or a
        // number.
        static const QRegularExpression gap(QStringLiteral("(?:(?<!\\d)|(?<=\\d{4}))[.!?;:]\\s+(?=[\\p{Lu}”\"»])"),
            QRegularExpression::UseUnicodePropertiesOption);
        for (auto all = gap.globalMatch(m_text); all.hasNext();)
            m_begins.push_back(all.next().capturedEnd());
    }

    const QString& text() const { return m_text; }
    qsizetype sentenceBegin(qsizetype at) const
    {
        const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), at);
        return after == m_begins.begin() ? 0 : *std::prev(after);
    }
    qsizetype sentenceEnd(qsizetype at) const
    {
        const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), at);
        return after == m_begins.end() ? m_text.size() : *after - 1;
    }
    QString sentence(qsizetype at) const
    {
        const qsizetype begin = sentenceBegin(at);
        return m_text.mid(begin, sentenceEnd(at) - begin);
    }

private:
    QString m_text;
    std::vector<qsizetype> m_begins{0};
};

/// A bracket of names in a paragraph, with the words before it that belong to it.
struct Bracket
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind the closing one
    QString before;    ///< from the bracket before it, or from where its sentence begins
};

class ListReader
{
public:
    explicit ListReader(const AreaListWording& words)
        : m_words(words)
        , m_until(wordPattern(QStringLiteral("\\b(?:%1)\\s+(?:den\\s+)?(%2)").arg(anyOf(words.until), day)))
        , m_from(wordPattern(QStringLiteral("\\b(?:%1)\\s+(?:den\\s+)?(%2)").arg(anyOf(words.from), day)))
        , m_published(
              wordPattern(QStringLiteral("(%2)\\s+(?:\\S+\\s+){0,3}?(?:%1)\\b|\\b(?:%1)\\s+(?:\\S+\\s+){0,3}?(%2)")
                              .arg(anyOf(words.published), day)))
        , m_newcomer(wordPattern(QStringLiteral("^(?:(?:%1|%2)\\s+)+").arg(anyOf(words.joins), anyOf(words.newcomers))))
    {
        QStringList counts;
        for (const auto& [number, said] : words.counts)
            counts += said;
        m_counted = wordPattern(QStringLiteral("(?<![\\w.,+-])(%1|[1-9]\\d?)\\s+(?:[\\w-]+\\s+){0,2}?(?:%2)(?!\\w)")
                                    .arg(anyOf(counts), anyOf(words.areas)));
        for (const AreaListWording::Scheme& scheme : words.schemes)
            m_schemes.emplace_back(
                scheme.key, wordPattern(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(anyOf(scheme.words))));
    }

    std::vector<NamedList> read(const QString& text) const
    {
        std::vector<NamedList> lists;
        static const QRegularExpression emptyLines(QStringLiteral("\\n[ \\t]*\\n"));
        std::vector<Paragraph> paragraphs;
        const QStringList parts = text.split(emptyLines, Qt::SkipEmptyParts);
        for (const QString& part : parts)
            paragraphs.emplace_back(part);
        for (const Paragraph& paragraph : paragraphs)
            read(paragraph, lists);
        for (const Paragraph& paragraph : paragraphs)
            findPublishing(paragraph, lists);
        return lists;
    }

private:
    void read(const Paragraph& paragraph, std::vector<NamedList>& lists) const
    {
        const size_t before = lists.size();
        const auto brackets = bracketsOf(paragraph);
        for (size_t i = 0; i < brackets.size() && lists.size() < mostLists; ++i) {
            const Bracket& bracket = brackets[i];
            auto list = listIn(paragraph.text(), bracket);
            if (!list)
                continue;
            // What follows the last one of a sentence may speak of it too.
            const qsizetype end = paragraph.sentenceEnd(bracket.end - 1);
            const bool isLast = i + 1 == brackets.size() || brackets[i + 1].begin > end;
            if (!list->from && !list->until && isLast)
                takeDays(*list, paragraph.text().mid(bracket.end, end - bracket.end));
            list->sentence = paragraph.sentence(bracket.begin).trimmed();
            lists.push_back(std::move(*list));
        }
        followOn(lists, before);
    }

    static std::vector<Bracket> bracketsOf(const Paragraph& paragraph)
    {
        static const QRegularExpression bracket(QStringLiteral("\\(([^()]*)\\)"));
        std::vector<Bracket> brackets;
        for (auto all = bracket.globalMatch(paragraph.text()); all.hasNext();) {
            const auto match = all.next();
            Bracket found{match.capturedStart(), match.capturedEnd(), {}};
            const qsizetype begin =
                std::max(paragraph.sentenceBegin(found.begin), brackets.empty() ? qsizetype(0) : brackets.back().end);
            found.before = paragraph.text().mid(begin, found.begin - begin);
            brackets.push_back(std::move(found));
        }
        return brackets;
    }

    std::optional<NamedList> listIn(const QString& text, const Bracket& bracket) const
    {
        if (bracket.end - bracket.begin > longestBracket)
            return std::nullopt;
        QRegularExpressionMatch counted;
        for (auto all = m_counted.globalMatch(bracket.before); all.hasNext();)
            counted = all.next();
        if (!counted.hasMatch())
            return std::nullopt;
        NamedList list;
        list.scheme = schemeIn(bracket.before.mid(counted.capturedStart()));
        list.areas = namesIn(text.mid(bracket.begin + 1, bracket.end - bracket.begin - 2), number(counted.captured(1)));
        if (list.scheme.isEmpty() || list.areas.isEmpty())
            return std::nullopt;
        takeDays(list, bracket.before);
        return list;
    }

    int number(const QString& word) const
    {
        for (const auto& [number, words] : m_words.counts) {
            if (words.contains(word, Qt::CaseInsensitive))
                return number;
        }
        return word.toInt();
    }

    QString schemeIn(const QString& text) const
    {
        for (const auto& [key, words] : m_schemes) {
            if (words.match(text).hasMatch())
                return key;
        }
        return {};
    }

    /// So many names, however their joints are to be understood for that; nothing where they are not so many.
    QStringList namesIn(const QString& bracket, int count) const
    {
        const QRegularExpression joint = wordPattern(QStringLiteral("\\s+(?:%1)\\s+").arg(anyOf(m_words.joins)));
        QStringList parts = bracket.split(u',');
        if (parts.size() == count)
            return cleaned(parts); // "and" may stand before the last one, or be a part of a name
        const QStringList last = parts.takeLast().split(joint);
        if (parts.size() + last.size() == count)
            return cleaned(parts + last);
        QStringList all;
        for (const QString& part : bracket.split(u','))
            all += part.split(joint);
        return all.size() == count ? cleaned(all) : QStringList();
    }

    /// Nothing where one of them is no name, or stands there twice.
    QStringList cleaned(const QStringList& parts) const
    {
        static const QRegularExpression slash(QStringLiteral("\\s*/\\s*"));
        QStringList names;
        for (const QString& part : parts) {
            QString name = part.simplified().remove(m_newcomer).replace(slash, QStringLiteral("/"));
            if (name.size() < 2 || name.size() > longestName || !name.front().isUpper() || names.contains(name))
                return {};
            names.append(std::move(name));
        }
        return names;
    }

    static std::optional<QDate> dayIn(const QRegularExpression& said, const QString& text)
    {
        std::optional<QDate> found;
        for (auto all = said.globalMatch(text); all.hasNext();)
            found = FuzzyDate::readDay(all.next().captured(1));
        return found;
    }

    void takeDays(NamedList& list, const QString& words) const
    {
        list.until = dayIn(m_until, words);
        list.from = dayIn(m_from, words);
    }

    /// Of two lists of one paragraph the one without a day of its own took the place of the one that ended.
    static void followOn(std::vector<NamedList>& lists, size_t first)
    {
        for (size_t i = first; i < lists.size(); ++i) {
            for (size_t j = first; j < lists.size(); ++j) {
                NamedList& later = lists[j];
                if (i != j && lists[i].until && lists[i].scheme == later.scheme && !later.from && !later.until)
                    later.from = lists[i].until;
            }
        }
    }

    void findPublishing(const Paragraph& paragraph, std::vector<NamedList>& lists) const
    {
        for (auto all = m_published.globalMatch(paragraph.text()); all.hasNext();) {
            const auto match = all.next();
            const auto published =
                FuzzyDate::readDay(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
            const QString scheme = schemeIn(paragraph.sentence(match.capturedStart()));
            for (NamedList& list : lists) {
                const bool fits = published && list.scheme == scheme && list.from && *list.from >= *published
                                  && published->daysTo(*list.from) <= mostDaysAhead;
                if (fits && !list.published)
                    list.published = published;
            }
        }
    }

    const AreaListWording& m_words;
    QRegularExpression m_until;
    QRegularExpression m_from;
    QRegularExpression m_published;
    QRegularExpression m_newcomer; ///< before a name
    QRegularExpression m_counted;
    std::vector<std::pair<QString, QRegularExpression>> m_schemes;
};

QStringList sorted(QStringList names)
{
    for (QString& name : names)
        name = name.toCaseFolded();
    names.sort();
    return names;
}

} // namespace

std::vector<NamedList> namedLists(const QStringList& texts, const Wording& wording)
{
    const ListReader reader(wording.areaLists);
    std::vector<NamedList> all;
    for (const QString& text : texts) {
        for (NamedList& list : reader.read(text)) {
            const auto same = std::find_if(all.begin(), all.end(), [&list](const NamedList& other) {
                return other.scheme == list.scheme && sorted(other.areas) == sorted(list.areas);
            });
            if (same == all.end()) {
                if (all.size() < mostLists)
                    all.push_back(std::move(list));
                continue;
            }
            for (const auto field : {&NamedList::from, &NamedList::until, &NamedList::published}) {
                auto& known = (*same).*field;
                if (!known)
                    known = list.*field;
            }
        }
    }
    return all;
}

} // namespace indblik
