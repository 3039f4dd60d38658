// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/yearssaid.h"
#include "core/judge/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indblik::rules {

namespace {

constexpr FindingKind noDate{"dateCannotBe", QT_TRANSLATE_NOOP("Finding", "“%1” is not in the calendar.")};
constexpr FindingKind backwards{
    "endBeforeBegin", QT_TRANSLATE_NOOP("Finding", "“%1” ends (%c) before it begins (%s).")};

/// Written as a day is: "31.2.2010", "31-2-2010", "31/2 2010". Other numbers with points are case numbers and the like.
bool isWrittenAsDay(const QRegularExpressionMatch& match)
{
    constexpr int mostDays = 31;
    const bool isNumber = match.captured(1).toInt() <= mostDays && match.captured(3).toInt() <= mostDays;
    return isNumber && (match.captured(2) == match.captured(4) || match.captured(2) == QLatin1String("/"));
}

bool isInCalendar(const QRegularExpressionMatch& match)
{
    return QDate(match.captured(5).toInt(), match.captured(3).toInt(), match.captured(1).toInt()).isValid();
}

std::vector<Finding> inText(const QString& text, const Finding& place)
{
    static const QRegularExpression day(
        QStringLiteral("(?<![0-9.,/-])([0-9]{1,2})([./-])([0-9]{1,2})([./ -]) ?([12][09][0-9]{2})(?![0-9])"));
    std::vector<Finding> findings;
    for (auto all = day.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        if (!isWrittenAsDay(match) || isInCalendar(match))
            continue;
        Finding finding = place;
        finding.kind = noDate;
        finding.words = {match.captured(0)};
        findings.push_back(finding);
    }
    for (const YearsSaid& said : yearsSaid(text)) {
        if (!said.isBackwards)
            continue;
        Finding finding = place;
        finding.kind = backwards;
        finding.words = {text.mid(said.at, said.length).simplified()};
        finding.stated = said.years.front();
        finding.computed = said.years.back();
        if (said.begin && said.end) {
            finding.stated = *said.begin;
            finding.computed = *said.end;
        }
        findings.push_back(finding);
    }
    return findings;
}

/// Dates in the words of forms, goals and footnotes that no calendar has, and periods that end before they begin.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    const auto add = [&findings](const QString& text, const Finding& place) {
        for (Finding& finding : inText(text, place))
            findings.push_back(std::move(finding));
    };
    for (const GoalAssessment& said : evidence.book.assessments) {
        const auto goal = std::find_if(evidence.book.goals.begin(), evidence.book.goals.end(),
            [&said](const Goal& one) { return one.id == said.goal; });
        if (goal == evidence.book.goals.end())
            continue;
        const Finding place{.kind = {}, .grade = Grade::Error, .subject = goal->code, .goal = goal->id};
        add(said.assessment, place);
        add(said.recommendation, place);
    }
    for (const Card& card : evidence.book.cards) {
        for (const auto& [field, answer] : card.answers)
            add(answer.text,
                {.kind = {}, .grade = Grade::Error, .subject = card.title, .card = card.id, .field = field});
    }
    const auto footnotes = evidence.book.budget.footnotesInOrder();
    for (size_t i = 0; i < footnotes.size(); ++i) {
        Finding place{.kind = {}, .grade = Grade::Error, .subject = footnoteMark(i + 1, footnotes.size())};
        if (const auto first = evidence.book.budget.firstPlace(*footnotes[i])) {
            place.row = first->row;
            place.column = first->column;
        }
        add(footnotes[i]->text, place);
    }
    return findings;
}

} // namespace

Rule impossibledate()
{
    return {{noDate, backwards}, find};
}

} // namespace indblik::rules
