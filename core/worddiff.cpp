// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worddiff.h"

#include <QStringList>

#include <dtl/dtl.hpp>

namespace indblik {

namespace {

/// The comparison takes time and memory with the product of length and difference.
constexpr size_t mostWords = 6000;

/// Words and the white space between them, so that the pieces put together are the text again.
std::vector<QString> wordsOf(const QString& text)
{
    std::vector<QString> words;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i == text.size() || text[i - 1].isSpace() != text[i].isSpace()) {
            words.push_back(text.mid(begin, i - begin));
            begin = i;
        }
    }
    return words;
}

void append(std::vector<WordRun>& runs, WordRun::Kind kind, const QString& word)
{
    if (word.isEmpty())
        return;
    if (runs.empty() || runs.back().kind != kind)
        runs.push_back({kind, {}});
    runs.back().text += word;
}

} // namespace

std::vector<WordRun> diffWords(const QString& before, const QString& after)
{
    std::vector<QString> old = wordsOf(before);
    std::vector<QString> fresh = wordsOf(after);
    std::vector<WordRun> runs;
    size_t start = 0;
    while (start < old.size() && start < fresh.size() && old[start] == fresh[start])
        append(runs, WordRun::Same, old[start++]);
    std::vector<QString> tail;
    while (old.size() > start && fresh.size() > start && old.back() == fresh.back()) {
        tail.push_back(old.back());
        old.pop_back();
        fresh.pop_back();
    }
    old.erase(old.begin(), old.begin() + qsizetype(start));
    fresh.erase(fresh.begin(), fresh.begin() + qsizetype(start));

    if (old.size() + fresh.size() > mostWords) {
        for (const QString& word : old)
            append(runs, WordRun::Removed, word);
        for (const QString& word : fresh)
            append(runs, WordRun::Added, word);
    } else {
        dtl::Diff<QString> diff(old, fresh);
        diff.compose();
        QString removed;
        QString added;
        // In a run of changes what went stands before what came.
        const auto flush = [&] {
            append(runs, WordRun::Removed, std::exchange(removed, {}));
            append(runs, WordRun::Added, std::exchange(added, {}));
        };
        for (const auto& [word, info] : diff.getSes().getSequence()) {
            if (info.type == dtl::SES_DELETE) {
                removed += word;
            } else if (info.type == dtl::SES_ADD) {
                added += word;
            } else {
                flush();
                append(runs, WordRun::Same, word);
            }
        }
        flush();
    }
    for (auto word = tail.rbegin(); word != tail.rend(); ++word)
        append(runs, WordRun::Same, *word);
    return runs;
}

} // namespace indblik
