// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/goaldue.h"

#include "core/judge/cards/yearssaid.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

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

} // namespace

std::optional<Year> goalDue(const AccountBook& book, const Goal& goal)
{
    std::optional<Year> latest;
    for (const Target* target : book.readings(goal)) {
        if (target->due)
            take(latest, target->due->year());
    }
    return latest ? latest : yearInWords(goal.title);
}

std::optional<Year> goalPassed(const AccountBook& book, const Goal& goal, Year year)
{
    const GoalAssessment* said = book.assessment(goal.id);
    const auto due = said && !said->endsHere() ? goalDue(book, goal) : std::nullopt;
    return due && *due < year ? due : std::nullopt;
}

} // namespace indblik
