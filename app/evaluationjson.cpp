// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluationjson.h"

#include "app/json.h"

#include <QJsonArray>

namespace indblik {

QJsonObject roundJson(const EvaluationRound& round, const QDate& today)
{
    return {
        {QStringLiteral("period"), textOrNull(round.period)},
        {QStringLiteral("dataDue"), dateJson(round.dataDue)},
        {QStringLiteral("dataReceived"), dateJson(round.dataReceived)},
        {QStringLiteral("due"), dateJson(round.due)},
        {QStringLiteral("hasCome"), round.hasCome()},
        {QStringLiteral("arrived"), dateJson(round.arrived)},
        {QStringLiteral("presentedTo"), textOrNull(round.presentedTo)},
        {QStringLiteral("presentedOn"), dateJson(round.presentedOn)},
        {QStringLiteral("document"), textOrNull(round.document)},
        {QStringLiteral("isOverdue"), round.isOverdue(today)},
        {QStringLiteral("isDataOverdue"), round.isDataOverdue(today)},
    };
}

QJsonObject evaluationsJson(const AccountBook& book, const std::vector<CalendarEntry>& calendar, const QDate& today)
{
    QJsonArray evaluations;
    for (const CalendarEntry& entry : calendar) {
        QJsonArray cards;
        for (const CardId& card : entry.cards)
            cards.append(book.card(card)->title);
        QJsonArray goals;
        for (const GoalId& goal : entry.goals)
            goals.append(book.goal(goal)->code);
        QJsonObject json = roundJson(entry.round, today);
        json.insert(QStringLiteral("title"), entry.title);
        json.insert(QStringLiteral("round"), entry.number > 0 ? QJsonValue(entry.number) : QJsonValue());
        json.insert(QStringLiteral("cards"), cards);
        json.insert(QStringLiteral("goals"), goals);
        evaluations.append(json);
    }
    return {
        {QStringLiteral("year"), book.account.year.number()},
        {QStringLiteral("evaluations"), evaluations},
    };
}

} // namespace indblik
