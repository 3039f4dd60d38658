// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trendtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

class TrendText
{
    Q_DECLARE_TR_FUNCTIONS(TrendText)
};

} // namespace

QString readingOf(const Trend& trend, const TrendLine& line, const TrendPoint& point)
{
    const QLocale locale;
    const QString period = point.period.text(locale);
    QString told = TrendText::tr("%1, %2: %3").arg(line.title, period, point.text);
    if (point.count)
        told +=
            QStringLiteral(" (%1: %2)")
                .arg(line.counted.isEmpty() ? TrendText::tr("number") : line.counted, locale.toString(*point.count));
    const QString reasons = breaksBefore(trend, point.period).join(QStringLiteral("; "));
    return reasons.isEmpty() ? told : QStringLiteral("%1 ‖ %2").arg(told, reasons);
}

QStringList breaksBefore(const Trend& trend, const Period& period)
{
    const auto periods = trend.periods();
    const auto own = std::find(periods.begin(), periods.end(), period);
    QStringList reasons;
    if (own == periods.begin() || own == periods.end())
        return reasons;
    for (const TrendBreak& each : trend.breaks) {
        if (each.isBetween(*std::prev(own), *own))
            reasons.append(each.reason);
    }
    return reasons;
}

QString valueText(double value, const Trend& trend)
{
    // A share is kept as a quotient, and its last binary digit is not one of the figure.
    const double rounded = std::round(value * 1e6) / 1e6;
    const QString number = QLocale().toString(rounded, 'f', QLocale::FloatingPointShortest);
    return trend.unit == Indicator::Unit::Share ? number + QStringLiteral("\u00a0%") : number;
}

QString titleWithUnit(const QString& title, const Trend& trend)
{
    switch (trend.unit) {
    case Indicator::Unit::Share:
        return title + QStringLiteral(", %");
    case Indicator::Unit::PerTenThousand:
        return TrendText::tr("%1, per 10,000").arg(title);
    case Indicator::Unit::Kroner:
        return TrendText::tr("%1, kr.").arg(title);
    default:
        return title;
    }
}

} // namespace indblik
