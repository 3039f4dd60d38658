// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json.h"

namespace indblik {

QJsonObject figureJson(const Figure& figure)
{
    if (const auto amount = figure.amount())
        return {{QStringLiteral("amount"), amount->kroner()}};
    return {{QStringLiteral("mark"), markText(*figure.mark())}};
}

QJsonValue figureJson(const std::optional<Figure>& figure)
{
    return figure ? QJsonValue(figureJson(*figure)) : QJsonValue();
}

QJsonValue dateJson(const std::optional<QDate>& day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue dateJson(const std::optional<FuzzyDate>& date)
{
    return date ? QJsonValue(date->key()) : QJsonValue();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace indblik
