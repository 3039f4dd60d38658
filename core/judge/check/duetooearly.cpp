// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/yearssaid.h"
#include "core/judge/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indblik::rules {

namespace {

constexpr FindingKind tooEarly{"dueBeforeYearEnds",
    QT_TRANSLATE_NOOP("Finding",
        "According to the text, figures for %1 come on %s, but the year is not over before %c. See whether the years are right.")};

/// Whether the words before a year make it that of figures: "data til evalueringen for".
bool isOfFigures(const QString& before)
{
    static const QRegularExpression figures(
        QStringLiteral("\\b(?:data|tal|tallene|opgørelse|evaluering|resultat|statistik|måling)[a-zæøå]*\\b[^.]{0,40}\\b"
                       "(?:for|vedrørende|vedr\\.|om) $"),
        QRegularExpression::CaseInsensitiveOption);
    return figures.match(before).hasMatch();
}

bool isDay(const YearsSaid& said)
{
    return said.end && !said.isSpan && said.years.size() == 1;
}

std::vector<Finding> inText(const QString& text, const Finding& place)
{
    static const QRegularExpression on(QStringLiteral("^[^.,;\n]{0,30}\\b(?:den|d\\.) $"));
    constexpr qsizetype reach = 80;
    std::vector<Finding> findings;
    const auto all = yearsSaid(text);
    for (size_t i = 0; i + 1 < all.size(); ++i) {
        const YearsSaid& figures = all[i];
        const YearsSaid& due = all[i + 1];
        if (figures.end || figures.years.size() != 1 || !isDay(due) || due.years != figures.years)
            continue;
        const qsizetype from = std::max<qsizetype>(0, figures.at - reach);
        const qsizetype end = figures.at + figures.length;
        if (!isOfFigures(text.mid(from, figures.at - from).simplified() + u' ')
            || !on.match(text.mid(end, due.at - end)).hasMatch())
            continue;
        Finding finding = place;
        finding.kind = tooEarly;
        finding.stated = *due.end;
        finding.computed = QDate(figures.years.front().number(), 12, 31);
        finding.words = {figures.years.front().text()};
        findings.push_back(finding);
    }
    return findings;
}

/// Figures of a whole year that are to come before it is over.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    const auto add = [&findings](const QString& text, const Finding& place) {
        for (Finding& finding : inText(text, place))
            findings.push_back(std::move(finding));
    };
    for (const GoalAssessment& said : evidence.book.assessments) {
        for (const Goal& goal : evidence.book.goals) {
            if (goal.id == said.goal)
                add(said.assessment, {.kind = {}, .grade = Grade::Warning, .subject = goal.code, .goal = goal.id});
        }
    }
    for (const Card& card : evidence.book.cards) {
        for (const auto& [field, answer] : card.answers)
            add(answer.text,
                {.kind = {}, .grade = Grade::Warning, .subject = card.title, .card = card.id, .field = field});
    }
    return findings;
}

} // namespace

Rule duetooearly()
{
    return {{tooEarly}, find};
}

} // namespace indblik::rules
