// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/likeness.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace indblik {

namespace {

using WordSet = std::set<QString>;

/// Below this share of common weight two titles are not taken to be the same thing.
constexpr double leastLikeness = 0.34;

WordSet wordsOf(const QString& title, const QStringList& ignored)
{
    static const QRegularExpression apart(QStringLiteral("[^\\p{L}\\p{N}+§]+"));
    WordSet words;
    const QStringList parts = title.toLower().split(apart, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!ignored.contains(part))
            words.insert(part);
    }
    return words;
}

/// Words of which one is the other with an ending: "udlejningsaftale" and "udlejningsaftalen".
bool sameStem(const QString& a, const QString& b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    return a == b || (shorter >= 5 && a.left(shorter) == b.left(shorter) && std::abs(a.size() - b.size()) <= 3);
}

double weightOf(const QString& word, const std::map<QString, int>& frequency, qsizetype titles)
{
    const auto found = frequency.find(word);
    return std::log(1.0 + double(titles) / double(found == frequency.end() ? 1 : found->second));
}

/// Weight of the common words over the weight of all words of the title that has less of it.
double likeness(const WordSet& a, const WordSet& b, const std::map<QString, int>& frequency, qsizetype titles)
{
    double common = 0;
    double inA = 0;
    double inB = 0;
    for (const QString& word : b)
        inB += weightOf(word, frequency, titles);
    for (const QString& word : a) {
        const double weight = weightOf(word, frequency, titles);
        inA += weight;
        if (std::any_of(b.begin(), b.end(), [&word](const QString& other) { return sameStem(word, other); }))
            common += weight;
    }
    // The shorter title decides whether it is meant at all, the longer one which of several is the better match.
    const double shorter = std::min(inA, inB);
    const double longer = std::max(inA, inB);
    return shorter == 0 ? 0 : 0.6 * std::min(1.0, common / shorter) + 0.4 * common / longer;
}

} // namespace

std::vector<Pair> pairTitles(const QStringList& left, const QStringList& right, const QStringList& ignored)
{
    std::vector<WordSet> leftWords;
    std::vector<WordSet> rightWords;
    std::map<QString, int> frequency;
    for (const QString& title : left)
        leftWords.push_back(wordsOf(title, ignored));
    for (const QString& title : right)
        rightWords.push_back(wordsOf(title, ignored));
    for (const auto* all : {&leftWords, &rightWords}) {
        for (const WordSet& words : *all) {
            for (const QString& word : words)
                ++frequency[word];
        }
    }

    std::vector<Pair> pairs;
    std::vector<bool> leftTaken(leftWords.size());
    std::vector<bool> rightTaken(rightWords.size());
    const auto take = [&](size_t l, size_t r, bool exact) {
        leftTaken[l] = rightTaken[r] = true;
        pairs.push_back({l, r, exact});
    };
    const QStringList none;
    for (size_t l = 0; l < leftWords.size(); ++l) {
        for (size_t r = 0; r < rightWords.size() && !leftTaken[l]; ++r) {
            if (!rightTaken[r] && wordsOf(left[qsizetype(l)], none) == wordsOf(right[qsizetype(r)], none))
                take(l, r, true);
        }
    }

    struct Candidate
    {
        double likeness;
        size_t left;
        size_t right;
    };
    std::vector<Candidate> candidates;
    const qsizetype titles = left.size() + right.size();
    for (size_t l = 0; l < leftWords.size(); ++l) {
        for (size_t r = 0; r < rightWords.size(); ++r) {
            const double alike =
                leftTaken[l] || rightTaken[r] ? 0 : likeness(leftWords[l], rightWords[r], frequency, titles);
            if (alike >= leastLikeness)
                candidates.push_back({alike, l, r});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return a.likeness > b.likeness; });
    for (const Candidate& candidate : candidates) {
        if (!leftTaken[candidate.left] && !rightTaken[candidate.right])
            take(candidate.left, candidate.right, false);
    }
    return pairs;
}

} // namespace indblik
