// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/labels.h"

#include "core/period.h"

#include <algorithm>

namespace indblik {

namespace {

/// Word for word, but for case; "{år}" in the wanted one stands for any year from 1900 on.
bool sameWord(QStringView printed, QStringView wanted)
{
    constexpr QStringView year = u"{år}";
    while (printed.endsWith(u':') || printed.endsWith(u'?'))
        printed.chop(1);
    for (qsizetype at = wanted.indexOf(year); at >= 0; at = wanted.indexOf(year)) {
        if (printed.left(at).compare(wanted.left(at), Qt::CaseInsensitive) != 0 || !Year::fromText(printed.mid(at, 4))
            || printed.mid(at, 4) >= u"2100")
            return false;
        printed = printed.mid(at + 4);
        wanted = wanted.mid(at + year.size());
    }
    return printed.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// One wording of a label, and the beginnings of it that count, the longest first.
struct Phrase
{
    QString words;
    QString firstWord;
    QStringList beginnings;
};

struct LabelPhrases
{
    const LabelWording* label;
    std::vector<Phrase> phrases;
};

std::vector<LabelPhrases> phrasesOf(const Wording& wording)
{
    std::vector<LabelPhrases> all;
    for (const LabelWording& label : wording.labels) {
        LabelPhrases made{&label, {}};
        for (const QString& words : label.words) {
            const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
            Phrase phrase{words, parts.value(0), {}};
            for (qsizetype count = parts.size() - 1; count >= 2 && count * 2 > parts.size(); --count)
                phrase.beginnings.append(parts.mid(0, count).join(u' '));
            made.phrases.push_back(std::move(phrase));
        }
        all.push_back(std::move(made));
    }
    return all;
}

/// The label's longest wording that stands whole at the line, or the longest beginning of one.
std::optional<LabelMatch> matchLabel(const Prose& prose, size_t line, const LabelPhrases& label)
{
    // A cheap look before the words are compared one by one: long texts have many lines and few labels.
    const QStringView text = QStringView(prose.lines[line].text).trimmed();
    const auto mayStart = [text](
                              const Phrase& phrase) { return text.startsWith(phrase.firstWord, Qt::CaseInsensitive); };
    const auto matchOf = [&](const QString& printed, const PhraseEnd& end, const QString& meant) {
        return LabelMatch{line, end, label.label->form, label.label->field, printed == meant, printed, meant};
    };
    std::optional<LabelMatch> best;
    bool anyMayStart = false;
    for (const Phrase& phrase : label.phrases) {
        if (!mayStart(phrase))
            continue;
        anyMayStart = true;
        const auto end = matchPhrase(prose.lines, line, phrase.words);
        if (end && (!best || phrase.words.size() > best->meant.size()))
            best = matchOf(phrase.words, *end, phrase.words);
    }
    if (best || !anyMayStart)
        return best;
    for (const Phrase& phrase : label.phrases) {
        if (!mayStart(phrase))
            continue;
        for (const QString& beginning : phrase.beginnings) {
            const auto end = matchPhrase(prose.lines, line, beginning);
            if (end && (!best || beginning.size() > best->printed.size()))
                best = matchOf(beginning, *end, phrase.words);
        }
    }
    return best;
}

} // namespace

std::optional<PhraseEnd> matchPhrase(const std::vector<ProseLine>& lines, size_t line, QStringView phrase)
{
    PhraseEnd at{line, 0};
    bool any = false;
    for (const QStringView word : qTokenize(phrase, u' ', Qt::SkipEmptyParts)) {
        for (;; at = {at.line + 1, 0}) {
            // Only a line that had words goes on in the next one.
            if (at.line >= lines.size() || lines[at.line].isBlank())
                return std::nullopt;
            const QString& text = lines[at.line].text;
            while (at.column < text.size() && text[at.column].isSpace())
                ++at.column;
            if (at.column < text.size())
                break;
        }
        const QStringView text = lines[at.line].text;
        const qsizetype begin = at.column;
        while (at.column < text.size() && !text[at.column].isSpace())
            ++at.column;
        if (!sameWord(text.sliced(begin, at.column - begin), word))
            return std::nullopt;
        any = true;
    }
    return any ? std::optional(at) : std::nullopt;
}

bool startsWithAny(const std::vector<ProseLine>& lines, size_t line, const QStringList& phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
        [&](const QString& phrase) { return matchPhrase(lines, line, phrase).has_value(); });
}

bool containsAny(const QString& text, const QStringList& words)
{
    return std::any_of(
        words.begin(), words.end(), [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::vector<LabelMatch> findLabels(const Prose& prose, const Wording& wording)
{
    const std::vector<LabelPhrases> labels = phrasesOf(wording);
    QString firstLetters;
    for (const LabelPhrases& label : labels) {
        for (const Phrase& phrase : label.phrases)
            firstLetters += phrase.firstWord.left(1).toLower();
    }
    std::vector<LabelMatch> found;
    for (size_t line = 0; line < prose.lines.size() && found.size() < mostLabels; ++line) {
        const QStringView text = QStringView(prose.lines[line].text).trimmed();
        if (text.isEmpty() || !firstLetters.contains(text.front().toLower()))
            continue;
        // One match per form and line: the whole one before the cut one, the longer before the shorter.
        std::vector<LabelMatch> here;
        for (const LabelPhrases& label : labels) {
            auto match = matchLabel(prose, line, label);
            if (!match)
                continue;
            const auto rival = std::find_if(
                here.begin(), here.end(), [&match](const LabelMatch& other) { return other.form == match->form; });
            if (rival == here.end())
                here.push_back(std::move(*match));
            else if (std::pair(match->isWhole, match->printed.size())
                     > std::pair(rival->isWhole, rival->printed.size()))
                *rival = std::move(*match);
        }
        found.insert(found.end(), here.begin(), here.end());
    }
    return found;
}

} // namespace indblik
