// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/indicator.h"

#include "core/named.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace indblik {

namespace {

constexpr Named<Indicator::Unit> unitNames[] = {
    {Indicator::Unit::Persons, QLatin1String("persons")},
    {Indicator::Unit::Share, QLatin1String("share")},
    {Indicator::Unit::PerTenThousand, QLatin1String("perTenThousand")},
    {Indicator::Unit::Kroner, QLatin1String("kroner")},
    {Indicator::Unit::Number, QLatin1String("number")},
    {Indicator::Unit::Points, QLatin1String("points")},
};

std::vector<Indicator> readIndicators()
{
    QFile file(QStringLiteral(":/rulesets/indicators.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The indicators are missing from the program.");
    std::vector<Indicator> indicators;
    const auto all = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto& each : all) {
        Indicator indicator;
        indicator.key = each[u"key"].toString();
        indicator.title = each[u"title"].toString();
        indicator.population = each[u"population"].toString();
        indicator.unit = indicatorUnitFromText(each[u"unit"].toString()).value_or(Indicator::Unit::Number);
        indicator.of = each[u"of"].toString();
        indicators.push_back(std::move(indicator));
    }
    return indicators;
}

} // namespace

QString indicatorUnitText(Indicator::Unit unit)
{
    return rowOf(unitNames, unit).text;
}

std::optional<Indicator::Unit> indicatorUnitFromText(QStringView text)
{
    return valueNamed(unitNames, text);
}

const std::vector<Indicator>& builtInIndicators()
{
    static const std::vector<Indicator> indicators = readIndicators();
    return indicators;
}

} // namespace indblik
