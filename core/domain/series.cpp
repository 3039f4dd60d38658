// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/series.h"

#include "core/figuretext.h"
#include "core/named.h"

#include <algorithm>

namespace indblik {

namespace {

constexpr Named<Direction> directionNames[] = {
    {Direction::Down, QLatin1String("down")},
    {Direction::Up, QLatin1String("up")},
};

/// With a decimal where the number has one.
QString numberText(const Ratio& value, const Tongue& tongue)
{
    if (value.value % value.of == 0)
        return tongue.locale().toString(qint64(value.value / value.of));
    return tongue.locale().toString(asDouble(value), 'f', 1);
}

} // namespace

QString directionText(Direction direction)
{
    return rowOf(directionNames, direction).text;
}

std::optional<Direction> directionFromText(QStringView text)
{
    return valueNamed(directionNames, text);
}

QString Series::name() const
{
    return population.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, population);
}

std::vector<SeriesFigure> Series::known(const std::optional<QDate>& on) const
{
    std::vector<SeriesFigure> newest;
    for (const SeriesFigure& each : figures) {
        if (on && each.asOf && *on < *each.asOf)
            continue;
        if (!newest.empty() && newest.back().period == each.period)
            newest.back() = each;
        else
            newest.push_back(each);
    }
    return newest;
}

bool SeriesBreak::isOf(const SeriesId& which) const
{
    return std::find(series.begin(), series.end(), which) != series.end();
}

const Series* SeriesBook::find(const SeriesId& id) const
{
    const auto found = std::find_if(series.begin(), series.end(), [&id](const Series& each) { return each.id == id; });
    return found == series.end() ? nullptr : &*found;
}

std::vector<const SeriesBreak*> breaksOf(const SeriesId& id, std::span<const SeriesBreak> breaks)
{
    std::vector<const SeriesBreak*> found;
    for (const SeriesBreak& each : breaks) {
        if (each.isOf(id))
            found.push_back(&each);
    }
    std::sort(found.begin(), found.end(), [](const SeriesBreak* a, const SeriesBreak* b) { return a->from < b->from; });
    return found;
}

namespace {

/// "-11,7", "+3,0", "0,0".
QString signedTenths(qint64 tenths, const QLocale& locale)
{
    const QString sign = tenths == 0 ? QString() : tenths < 0 ? locale.negativeSign() : locale.positiveSign();
    return sign + locale.toString(qAbs(tenths) / 10) + locale.decimalPoint() + QString::number(qAbs(tenths) % 10);
}

} // namespace

QString changeText(PercentagePoints points, const Tongue& tongue)
{
    return tongue.translate("Series", "%1 percentage points").arg(signedTenths(points.tenths(), tongue.locale()));
}

QString changeText(RelativeChange change, const Tongue& tongue)
{
    return signedTenths(change.tenths(), tongue.locale()) + QStringLiteral("\u00a0%");
}

QString seriesName(const Series& series, const Tongue& tongue)
{
    return series.isAdjusted ? tongue.translate("Series", "%1, adjusted for social mix").arg(series.name())
                             : series.name();
}

QString unitValueText(const Ratio& value, Indicator::Unit unit, const Tongue& tongue)
{
    switch (unit) {
    case Indicator::Unit::Share:
        return sharePercentText(value, tongue.locale());
    case Indicator::Unit::Persons:
        return tongue.translate("Series", "%1 persons").arg(numberText(value, tongue));
    case Indicator::Unit::PerTenThousand:
        return tongue.translate("Series", "%1 per 10,000").arg(numberText(value, tongue));
    case Indicator::Unit::Kroner:
        return tongue.translate("Series", "DKK %1").arg(numberText(value, tongue));
    case Indicator::Unit::Number:
        return numberText(value, tongue);
    case Indicator::Unit::Points:
        return tongue.translate("Series", "%1 percentage points").arg(numberText(value, tongue));
    }
    Q_UNREACHABLE();
}

QString unitFigureText(const StatFigure& figure, Indicator::Unit unit, const Tongue& tongue)
{
    if (!figure.hasNumber())
        return statFigureText(figure, tongue.locale());
    return unitValueText(figure.kind == StatFigure::Kind::Nil ? Ratio{0, 1} : figure.ratio, unit, tongue);
}

QString unitAxisText(Indicator::Unit unit, const Tongue& tongue)
{
    switch (unit) {
    case Indicator::Unit::Share:
        return tongue.translate("Series", "per cent");
    case Indicator::Unit::Persons:
        return tongue.translate("Series", "persons");
    case Indicator::Unit::PerTenThousand:
        return tongue.translate("Series", "per 10,000");
    case Indicator::Unit::Kroner:
        return tongue.translate("Series", "DKK");
    case Indicator::Unit::Number:
        return tongue.translate("Series", "number");
    case Indicator::Unit::Points:
        return tongue.translate("Series", "percentage points");
    }
    Q_UNREACHABLE();
}

} // namespace indblik
