// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/labels.h"

#include <QRegularExpression>

namespace indblik {

namespace {

bool sameWord(QStringView printed, const QString& wanted)
{
    if (wanted.contains(QStringLiteral("{år}"))) {
        // "{år}/{år}": a year where the pattern says so, the rest letter by letter.
        const QString pattern = QRegularExpression::escape(wanted).replace(
            QRegularExpression::escape(QStringLiteral("{år}")), QStringLiteral("(?:19|20)[0-9]{2}"));
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(printed.toString()).hasMatch();
    }
    while (printed.endsWith(u':') || printed.endsWith(u'?'))
        printed.chop(1);
    return printed.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// A cheap look before the words are compared one by one: long texts have many lines and few labels.
bool mayStart(QStringView line, const QString& words)
{
    const qsizetype firstWord = words.indexOf(u' ');
    return line.trimmed().startsWith(
        QStringView(words).left(firstWord < 0 ? words.size() : firstWord), Qt::CaseInsensitive);
}

/// The label's longest wording that stands whole at the line, or the longest beginning of one.
std::optional<LabelMatch> matchLabel(const Prose& prose, size_t line, const LabelWording& label)
{
    std::optional<LabelMatch> best;
    for (const QString& words : label.words) {
        if (!mayStart(prose.lines[line].text, words))
            continue;
        const auto end = matchPhrase(prose.lines, line, words);
        if (end && (!best || words.size() > best->meant.size()))
            best = LabelMatch{line, *end, label.form, label.field, true, words, words};
    }
    if (best)
        return best;
    for (const QString& words : label.words) {
        if (!mayStart(prose.lines[line].text, words))
            continue;
        const QStringList all = words.split(u' ');
        for (qsizetype count = all.size() - 1; count >= 2 && count * 2 > all.size(); --count) {
            const QString beginning = all.mid(0, count).join(u' ');
            const auto end = matchPhrase(prose.lines, line, beginning);
            if (end && (!best || beginning.size() > best->printed.size()))
                best = LabelMatch{line, *end, label.form, label.field, false, beginning, words};
        }
    }
    return best;
}

} // namespace

std::optional<PhraseEnd> matchPhrase(
    const std::vector<ProseLine>& lines, size_t line, const QString& phrase, qsizetype atLeast)
{
    const QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
    const qsizetype needed = atLeast < 0 ? words.size() : std::min(atLeast, words.size());
    PhraseEnd at{line, 0};
    PhraseEnd end = at;
    qsizetype matched = 0;
    while (matched < words.size() && at.line < lines.size()) {
        const QString& text = lines[at.line].text;
        while (at.column < text.size() && text[at.column].isSpace())
            ++at.column;
        if (at.column >= text.size()) {
            // Only a line that had words goes on in the next one.
            if (lines[at.line].isBlank())
                break;
            at = {at.line + 1, 0};
            continue;
        }
        qsizetype wordEnd = at.column;
        while (wordEnd < text.size() && !text[wordEnd].isSpace())
            ++wordEnd;
        if (!sameWord(QStringView(text).mid(at.column, wordEnd - at.column), words[matched]))
            break;
        at.column = wordEnd;
        end = at;
        ++matched;
    }
    return matched >= needed && matched > 0 ? std::optional(end) : std::nullopt;
}

std::vector<LabelMatch> findLabels(const Prose& prose, const Wording& wording)
{
    std::vector<LabelMatch> found;
    for (size_t line = 0; line < prose.lines.size(); ++line) {
        if (prose.lines[line].isBlank())
            continue;
        // One match per form and line: the whole one before the cut one, the longer before the shorter.
        std::vector<LabelMatch> here;
        for (const LabelWording& label : wording.labels) {
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
