// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/historyjson.h"

#include "app/json.h"

#include <QJsonArray>

namespace indblik {

QJsonValue historyValue(RecordType type, const QJsonValue& value)
{
    const auto figure = historyFigure(type, value);
    return figure ? QJsonValue(figureJson(*figure)) : value;
}

QJsonObject historyJson(const std::vector<HistoryEntry>& newestFirst, const std::map<QString, QString>& titles)
{
    QJsonArray entries;
    for (auto entry = newestFirst.rbegin(); entry != newestFirst.rend(); ++entry) {
        const auto title = titles.find(entry->subject);
        entries.append(QJsonObject{
            {QStringLiteral("seq"), entry->seq},
            {QStringLiteral("at"), entry->at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("author"), entry->author},
            {QStringLiteral("reason"), entry->reason},
            {QStringLiteral("kind"), recordTypeText(entry->type)},
            {QStringLiteral("subject"), entry->subject},
            {QStringLiteral("title"), title == titles.end() ? QJsonValue() : QJsonValue(title->second)},
            {QStringLiteral("field"), entry->field},
            {QStringLiteral("before"), historyValue(entry->type, entry->before)},
            {QStringLiteral("after"), historyValue(entry->type, entry->after)},
            {QStringLiteral("step"), entry->step.text()},
            {QStringLiteral("undoes"), orNull(entry->undoes, [](const StepId& step) { return step.text(); })},
        });
    }
    return {{QStringLiteral("history"), entries}};
}

} // namespace indblik
