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
    return orNull(day, [](const QDate& each) { return each.toString(Qt::ISODate); });
}

QJsonValue dateJson(const std::optional<FuzzyDate>& date)
{
    return orNull(date, [](const FuzzyDate& each) { return each.key(); });
}

QJsonValue percentJson(const std::optional<Percent>& share)
{
    return orNull(share, [](Percent each) { return double(each.hundredths()) / 100; });
}

QJsonValue yearJson(const std::optional<Year>& year)
{
    return year ? QJsonValue(year->number()) : QJsonValue();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace indblik
