// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/yearssaid.h"
#include "core/judge/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indblik::rules {

namespace {

constexpr FindingKind yearPassed{"goalYearPassed",
    QT_TRANSLATE_NOOP("Finding",
        "The goal was to be reached in %s; this is the account of %c. Say how it ended and drop it, or give it a new target.")};

void take(std::optional<Year>& latest, Year year)
{
    latest = latest ? std::max(*latest, year) : year;
}

/// The year that the goal's own words set: "frem til 2010", "har i 2010". Not one that it only starts from.
std::optional<Year> yearInWords(const QString& title)
{
    static const QRegularExpression start(
        QStringLiteral(
            "\\b(?:end|som|fra|siden|efter|niveau\\w*|forhold til|sammenlignet med|målt)(?: i)?(?: år(?:et)?)? $"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::optional<Year> latest;
    for (const YearsSaid& said : yearsSaid(title)) {
        const bool isStart = !said.isSpan && start.match(title.left(said.at).simplified() + u' ').hasMatch();
        if (!isStart && !said.isBackwards)
            take(latest, said.years.back());
    }
    return latest;
}

/// The last year that one of its readings sets, or else its words.
std::optional<Year> dueOf(const AccountBook& book, const Goal& goal)
{
    std::optional<Year> latest;
    for (const Target* target : book.readings(goal)) {
        if (target->due)
            take(latest, target->due->year());
    }
    return latest ? latest : yearInWords(goal.title);
}

/// A goal goes on in an account after the year it was set for, though nobody has dropped it or set another.
std::vector<Finding> find(const Evidence& evidence)
{
    const AccountBook& book = evidence.book;
    std::vector<Finding> findings;
    for (const Goal& goal : book.goals) {
        const GoalAssessment* said = book.assessment(goal.id);
        const auto due = said && said->decision != Recommendation::Drop ? dueOf(book, goal) : std::nullopt;
        if (!due || *due >= book.account.year)
            continue;
        findings.push_back({.kind = yearPassed,
            .grade = Grade::Warning,
            .subject = goal.code,
            .goal = goal.id,
            .stated = *due,
            .computed = book.account.year});
    }
    return findings;
}

} // namespace

Rule goalyear()
{
    return {{yearPassed}, find};
}

} // namespace indblik::rules
