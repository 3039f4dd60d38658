// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/areafigure.h"

#include "core/decimal.h"
#include "core/named.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace indblik {

namespace {

__extension__ using Wide = __int128;

constexpr Named<AreaFigure::Kind> kindNames[] = {
    {AreaFigure::Kind::Number, QLatin1String("n")},
    {AreaFigure::Kind::Share, QLatin1String("s")},
    {AreaFigure::Kind::TypedShare, QLatin1String("p")},
    {AreaFigure::Kind::Nil, QLatin1String("-")},
    {AreaFigure::Kind::NotRelevant, QLatin1String(".")},
    {AreaFigure::Kind::NotAvailable, QLatin1String("..")},
    {AreaFigure::Kind::NotYet, QLatin1String("...")},
    {AreaFigure::Kind::Suppressed, QLatin1String("x")},
};

constexpr Named<Indicator::Unit> unitNames[] = {
    {Indicator::Unit::Persons, QLatin1String("persons")},
    {Indicator::Unit::Share, QLatin1String("share")},
    {Indicator::Unit::PerTenThousand, QLatin1String("perTenThousand")},
    {Indicator::Unit::Kroner, QLatin1String("kroner")},
    {Indicator::Unit::Number, QLatin1String("number")},
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

std::strong_ordering compared(const Ratio& a, const Ratio& b)
{
    return Wide(a.value) * b.of <=> Wide(b.value) * a.of;
}

double asDouble(const Ratio& ratio)
{
    return double(ratio.value) / double(ratio.of);
}

std::optional<Ratio> ratioOf(const Decimal& number)
{
    if (number.decimals > 17)
        return std::nullopt;
    Ratio ratio{number.digits, 1};
    for (int i = 0; i < number.decimals; ++i)
        ratio.of *= 10;
    return ratio;
}

const char* figureKindText(AreaFigure::Kind kind)
{
    return rowOf(kindNames, kind).text.data();
}

std::optional<AreaFigure::Kind> figureKindFromText(QStringView text)
{
    return valueNamed(kindNames, text);
}

QString sharePercentText(const Ratio& share, const QLocale& locale)
{
    // In tenths of a percent, rounded half away from zero as the printed tables do.
    const bool isNegative = share.value < 0;
    const Wide magnitude = isNegative ? -Wide(share.value) : Wide(share.value);
    const auto tenths = qint64((magnitude * 2000 + share.of) / (Wide(2) * share.of));
    const QString text = locale.toString(tenths / 10) + locale.decimalPoint() + QString::number(tenths % 10);
    return (isNegative && tenths != 0 ? QStringLiteral("-") : QString()) + text + QStringLiteral("\u00a0%");
}

QString areaFigureText(const AreaFigure& figure, const QLocale& locale)
{
    switch (figure.kind) {
    case AreaFigure::Kind::Number: {
        int decimals = 0;
        for (qint64 of = figure.ratio.of; of > 1; of /= 10)
            ++decimals;
        const QString whole = locale.toString(qint64(figure.ratio.value / figure.ratio.of));
        if (decimals == 0)
            return whole;
        const qint64 rest = qAbs(figure.ratio.value % figure.ratio.of);
        const bool lostSign = figure.ratio.value < 0 && figure.ratio.value / figure.ratio.of == 0;
        return (lostSign ? QStringLiteral("-") : QString()) + whole + locale.decimalPoint()
               + QString::number(rest).rightJustified(decimals, u'0');
    }
    case AreaFigure::Kind::Share:
    case AreaFigure::Kind::TypedShare:
        return sharePercentText(figure.ratio, locale);
    case AreaFigure::Kind::Nil:
        return QStringLiteral("–");
    case AreaFigure::Kind::Suppressed:
        return QStringLiteral("..");
    case AreaFigure::Kind::NotRelevant:
    case AreaFigure::Kind::NotAvailable:
    case AreaFigure::Kind::NotYet:
        return QLatin1String(figureKindText(figure.kind));
    }
    Q_UNREACHABLE();
}

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
