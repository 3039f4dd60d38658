// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/likeness.h"

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

/// A title's first words say what it names; more would only cost time.
constexpr size_t mostWords = 30;

WordSet wordsOf(const QString& title, const QStringList& ignored)
{
    static const QRegularExpression apart(QStringLiteral("[^\\p{L}\\p{N}+§]+"));
    WordSet words;
    const QStringList parts = title.left(1000).toLower().split(apart, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (words.size() < mostWords && !ignored.contains(part))
            words.insert(part);
    }
    return words;
}

std::vector<WordSet> wordsOfEach(const QStringList& titles, const QStringList& ignored)
{
    std::vector<WordSet> all;
    for (const QString& title : titles)
        all.push_back(wordsOf(title, ignored));
    return all;
}

/// Words of which one is the other with an ending: "udlejningsaftale" and "udlejningsaftalen".
bool sameStem(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    return a == b || (shorter >= 5 && std::abs(a.size() - b.size()) <= 3 && a.first(shorter) == b.first(shorter));
}

/// The words of a title, each with its weight: words that occur in many titles weigh little.
struct Weighted
{
    std::vector<std::pair<QString, double>> words;
    double sum = 0;
};

std::vector<Weighted> weigh(const std::vector<WordSet>& titles, const std::map<QString, int>& frequency, size_t count)
{
    std::vector<Weighted> all;
    for (const WordSet& words : titles) {
        Weighted made;
        for (const QString& word : words) {
            made.words.emplace_back(word, std::log(1.0 + double(count) / double(frequency.at(word))));
            made.sum += made.words.back().second;
        }
        all.push_back(std::move(made));
    }
    return all;
}

/// Weight of the common words over the weight of all words of the title that has less of it.
double likeness(const Weighted& a, const Weighted& b)
{
    double common = 0;
    for (const auto& [word, weight] : a.words) {
        if (std::any_of(b.words.begin(), b.words.end(),
                [&word = word](const auto& other) { return sameStem(word, other.first); }))
            common += weight;
    }
    // The shorter title decides whether it is meant at all, the longer one which of several is the better match.
    const double shorter = std::min(a.sum, b.sum);
    const double longer = std::max(a.sum, b.sum);
    return shorter == 0 ? 0 : 0.6 * std::min(1.0, common / shorter) + 0.4 * common / longer;
}

} // namespace

std::vector<Pair> pairTitles(const QStringList& left, const QStringList& right, const QStringList& ignored)
{
    const std::vector<WordSet> leftWords = wordsOfEach(left, ignored);
    const std::vector<WordSet> rightWords = wordsOfEach(right, ignored);
    std::map<QString, int> frequency;
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
    const std::vector<WordSet> leftAll = wordsOfEach(left, {});
    const std::vector<WordSet> rightAll = wordsOfEach(right, {});
    for (size_t l = 0; l < leftAll.size(); ++l) {
        for (size_t r = 0; r < rightAll.size() && !leftTaken[l]; ++r) {
            if (!rightTaken[r] && leftAll[l] == rightAll[r])
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
    const auto leftWeighted = weigh(leftWords, frequency, leftWords.size() + rightWords.size());
    const auto rightWeighted = weigh(rightWords, frequency, leftWords.size() + rightWords.size());
    for (size_t l = 0; l < leftWords.size(); ++l) {
        for (size_t r = 0; r < rightWords.size(); ++r) {
            const double alike = leftTaken[l] || rightTaken[r] ? 0 : likeness(leftWeighted[l], rightWeighted[r]);
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
