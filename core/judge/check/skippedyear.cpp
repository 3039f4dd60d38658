// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind skipped{"yearSkipped",
    QT_TRANSLATE_NOOP("Finding",
        "The file has no account of %1. The one before this is of %s, and answers and amounts that were carried come from it.")};

/// Between this account and the one before it a year is missing. Of one that has nothing yet nothing is taken from
/// there.
std::vector<Finding> find(const Evidence& evidence)
{
    if (evidence.initiatives.empty())
        return {};
    const Account& account = evidence.book.account;
    const auto before = evidence.book.yearBefore;
    if (!before || before->number() >= account.year.number() - 1)
        return {};
    const QString first = before->next().text();
    const QString last = QString::number(account.year.number() - 1);
    return {{.kind = skipped,
        .grade = Grade::Warning,
        .subject = account.title.isEmpty() ? account.year.text() : account.title,
        .stated = *before,
        .computed = account.year,
        .words = {first == last ? first : first + QChar(0x2013) + last}}};
}

} // namespace

Rule skippedyear()
{
    return {{skipped}, find};
}

} // namespace indblik::rules
