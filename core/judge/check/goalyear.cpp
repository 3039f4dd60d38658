// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/goaldue.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind yearPassed{"goalYearPassed",
    QT_TRANSLATE_NOOP("Finding",
        "The goal was to be reached in %s; this is the account of %c. Close it with its final measurement, drop it, or give it a new target.")};

/// A goal goes on in an account after the year it was set for, though nobody has closed or dropped it or set another.
std::vector<Finding> find(const Evidence& evidence)
{
    const AccountBook& book = evidence.book;
    std::vector<Finding> findings;
    for (const Goal& goal : book.goals) {
        const auto due = goalPassed(book, goal, book.account.year);
        if (!due)
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
