// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

class TrendText
{
    Q_DECLARE_TR_FUNCTIONS(TrendText)
};

/// Reasons of the breaks of a line between a period of the trend and the one before it.
QStringList breaksBefore(const Trend& trend, const TrendLine& line, const Period& period)
{
    const auto periods = trend.periods();
    const auto own = std::find(periods.begin(), periods.end(), period);
    QStringList reasons;
    if (own == periods.begin() || own == periods.end())
        return reasons;
    for (const TrendBreak& each : trend.breaks) {
        if (each.isOf(line) && each.isBetween(*std::prev(own), *own))
            reasons.append(each.reason);
    }
    return reasons;
}

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
    const QString reasons = breaksBefore(trend, line, point.period).join(QStringLiteral("; "));
    return reasons.isEmpty() ? told : QStringLiteral("%1 ‖ %2").arg(told, reasons);
}

} // namespace indblik
