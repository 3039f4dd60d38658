// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/checkwords.h"
#include "core/judge/rule.h"
#include "core/wordpattern.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace indblik::rules {

namespace {

constexpr FindingKind unitsDiffer{"countsOfTwoUnits",
    QT_TRANSLATE_NOOP(
        "Finding", "The target counts “%1”, the status “%2”. One does not show how far the other is reached.")};

const FieldKey objectives{QStringLiteral("objectives")};
const FieldKey status{QStringLiteral("status")};

/// What is counted, and whether it is people or something that is done with them.
struct Unit
{
    QString key;
    bool isOfPeople;
};

struct Counted
{
    Unit unit;
    QString words; ///< "100 udsatte familier"
};

const std::map<QString, Unit>& units()
{
    static const std::map<QString, Unit> all = [] {
        std::map<QString, Unit> made;
        const CheckWords& words = CheckWords::builtIn();
        for (const auto* named : {&words.people, &words.events}) {
            for (const CheckWords::Named& each : *named) {
                for (const QString& word : each.words)
                    made.try_emplace(word, Unit{each.key, named == &words.people});
            }
        }
        return made;
    }();
    return all;
}

/// "100 udsatte familier", "180 til 200 samtaler"; a share of them is no count.
std::vector<Counted> countsIn(const QString& text)
{
    static const auto counted = [] {
        QStringList words;
        for (const auto& [word, unit] : units())
            words.append(word);
        const QString number = QStringLiteral("(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,6})");
        return wordPattern(QStringLiteral("(?<![\\w.,%-])") + number
                           + QStringLiteral("(?:(?:\\s?[-\u2013]\\s?|\\s+(?:(?:til|og)\\s+)?)") + number
                           + QStringLiteral(")?\\s+((?:\\p{L}+\\s+){0,2}?)(") + anyOf(words)
                           + QStringLiteral(")(?!\\w)"));
    }();
    static const auto parting =
        wordPattern(QStringLiteral("(?<!\\w)(?:af|til|i|på|med|fra|for|mellem|år|procent|pct|kr|mio|om|og|ud)(?!\\w)"));
    std::vector<Counted> counts;
    for (auto all = counted.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const auto unit = units().find(match.captured(2).toLower());
        if (unit != units().end() && !parting.match(match.captured(1)).hasMatch())
            counts.push_back({unit->second, match.captured(0).simplified()});
    }
    return counts;
}

bool hasCommonUnit(const std::vector<Counted>& wanted, const std::vector<Counted>& reached)
{
    return std::any_of(wanted.begin(), wanted.end(), [&reached](const Counted& one) {
        return std::any_of(
            reached.begin(), reached.end(), [&one](const Counted& other) { return one.unit.key == other.unit.key; });
    });
}

/// A form wants so many of one thing and tells how many there were of another.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const Card& card : evidence.book.cards) {
        const auto wanted = countsIn(card.answer(objectives));
        const auto reached = wanted.empty() ? std::vector<Counted>() : countsIn(card.answer(status));
        if (wanted.empty() || reached.empty() || hasCommonUnit(wanted, reached))
            continue;
        // Families may be told of by their members; talks say nothing of how many there were.
        const bool isOtherKind = wanted.front().unit.isOfPeople != reached.front().unit.isOfPeople;
        findings.push_back({.kind = unitsDiffer,
            .grade = isOtherKind ? Grade::Warning : Grade::Note,
            .subject = card.title,
            .card = card.id,
            .field = status,
            .words = {wanted.front().words, reached.front().words}});
    }
    return findings;
}

} // namespace

Rule countunits()
{
    return {{unitsDiffer}, find};
}

} // namespace indblik::rules
