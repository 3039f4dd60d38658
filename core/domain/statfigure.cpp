// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statfigure.h"

#include "core/decimal.h"
#include "core/named.h"

namespace indblik {

namespace {

__extension__ using Wide = __int128;

constexpr Named<StatFigure::Kind> kindNames[] = {
    {StatFigure::Kind::Number, QLatin1String("n")},
    {StatFigure::Kind::Share, QLatin1String("s")},
    {StatFigure::Kind::TypedShare, QLatin1String("p")},
    {StatFigure::Kind::Nil, QLatin1String("-")},
    {StatFigure::Kind::NotRelevant, QLatin1String(".")},
    {StatFigure::Kind::NotAvailable, QLatin1String("..")},
    {StatFigure::Kind::NotYet, QLatin1String("...")},
    {StatFigure::Kind::Suppressed, QLatin1String("x")},
};

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

const char* figureKindText(StatFigure::Kind kind)
{
    return rowOf(kindNames, kind).text.data();
}

std::optional<StatFigure::Kind> figureKindFromText(QStringView text)
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

QString statFigureText(const StatFigure& figure, const QLocale& locale)
{
    switch (figure.kind) {
    case StatFigure::Kind::Number: {
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
    case StatFigure::Kind::Share:
    case StatFigure::Kind::TypedShare:
        return sharePercentText(figure.ratio, locale);
    case StatFigure::Kind::Nil:
        return QStringLiteral("–");
    case StatFigure::Kind::Suppressed:
        return QStringLiteral("..");
    case StatFigure::Kind::NotRelevant:
    case StatFigure::Kind::NotAvailable:
    case StatFigure::Kind::NotYet:
        return QLatin1String(figureKindText(figure.kind));
    }
    Q_UNREACHABLE();
}

} // namespace indblik
