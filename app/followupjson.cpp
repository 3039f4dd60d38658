// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/followupjson.h"

#include "app/evaluationjson.h"
#include "app/json.h"

#include <QJsonArray>

#include <algorithm>

namespace indblik {

QJsonObject followUpJson(const FollowUp& followUp, const QDate& today)
{
    QJsonArray rounds;
    for (const EvaluationRound& round : followUp.rounds)
        rounds.append(roundJson(round, today));
    return {
        {QStringLiteral("title"), followUp.title},
        {QStringLiteral("kind"), followUpText(followUp.kind)},
        {QStringLiteral("isExternal"), followUp.evaluator == Evaluator::Unsaid
                                           ? QJsonValue()
                                           : QJsonValue(followUp.evaluator == Evaluator::External)},
        {QStringLiteral("madeBy"), textOrNull(followUp.madeBy)},
        {QStringLiteral("due"), dateJson(followUp.due())},
        {QStringLiteral("repeats"), repeatsText(followUp.repeats)},
        {QStringLiteral("arrived"), dateJson(followUp.arrived())},
        {QStringLiteral("isOverdue"), followUp.isOverdue(today)},
        {QStringLiteral("rounds"), rounds},
        {QStringLiteral("note"), textOrNull(followUp.note)},
    };
}

QJsonObject followUpsJson(const AccountBook& book, const QDate& today)
{
    QJsonArray all;
    for (const FollowUp* followUp : followUpsByDate(book)) {
        QJsonObject json = followUpJson(*followUp, today);
        json[QStringLiteral("number")] = all.size() + 1;
        json[QStringLiteral("isDone")] = followUp->isDone();
        json[QStringLiteral("initiatives")] = QJsonArray::fromStringList(initiativesOf(*followUp, book));
        all.append(json);
    }
    return {{QStringLiteral("followUps"), all}};
}

std::vector<const FollowUp*> followUpsByDate(const AccountBook& book)
{
    std::vector<const FollowUp*> all;
    for (const FollowUp& followUp : book.followUps)
        all.push_back(&followUp);
    std::stable_sort(all.begin(), all.end(),
        [](const FollowUp* one, const FollowUp* other) { return isSooner(one->due(), other->due()); });
    return all;
}

QStringList initiativesOf(const FollowUp& followUp, const AccountBook& book)
{
    QStringList titles;
    for (const InitiativeId& id : followUp.initiatives) {
        if (const Initiative* initiative = book.initiative(id))
            titles.append(initiative->title);
    }
    return titles;
}

} // namespace indblik
