// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findingjson.h"

#include "app/json.h"

#include <QJsonArray>

namespace indblik {

namespace {

QJsonValue moneyJson(const std::optional<Money>& money)
{
    return orNull(money, [](Money each) { return each.kroner(); });
}

QJsonValue figureJson(const std::optional<FindingFigure>& figure)
{
    return orNull(figure, &plainText);
}

QJsonValue unitJson(const std::optional<FindingFigure>& figure)
{
    return orNull(figure, &figureUnitText);
}

QJsonObject findingJson(const Finding& finding, const QLocale& locale)
{
    return {
        {QStringLiteral("kind"), QLatin1String(finding.kind.name)},
        {QStringLiteral("grade"), gradeText(finding.grade)},
        {QStringLiteral("place"), placeText(finding)},
        {QStringLiteral("line"), finding.place.line > 0 ? QJsonValue(finding.place.line) : QJsonValue()},
        {QStringLiteral("stated"), figureJson(finding.stated)},
        {QStringLiteral("statedUnit"), unitJson(finding.stated)},
        {QStringLiteral("computed"), figureJson(finding.computed)},
        {QStringLiteral("computedUnit"), unitJson(finding.computed)},
        {QStringLiteral("difference"), moneyJson(finding.difference())},
        {QStringLiteral("text"), sentence(finding, locale)},
        {QStringLiteral("accepted"), QJsonValue()},
    };
}

} // namespace

QJsonObject findingsJson(const std::vector<Finding>& findings, const QLocale& locale, const AccountBook* book)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        QJsonObject json = findingJson(finding, locale);
        if (book)
            json.insert(QStringLiteral("key"), finding.key());
        if (const Acceptance* acceptance = book ? book->acceptance(finding.key()) : nullptr)
            json.insert(QStringLiteral("accepted"),
                QJsonObject{{QStringLiteral("by"), acceptance->author}, {QStringLiteral("reason"), acceptance->reason},
                    {QStringLiteral("isPrinted"), acceptance->isPrinted}});
        array.append(json);
    }
    return {{QStringLiteral("findings"), array}};
}

} // namespace indblik
