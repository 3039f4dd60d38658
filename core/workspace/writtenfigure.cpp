// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/writtenfigure.h"

#include "core/decimal.h"
#include "core/import/tables/figurecell.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WrittenFigure)
};

Error noFigure(const QString& typed)
{
    return Error{Words::tr(
        "“%1” is not a figure. Write for example 312, 40,8 % or 453 af 1.110. Write - where there are none, and .. where the figure is not known.")
                     .arg(typed)};
}

/// A share of a power of ten as so many of 10,000.
Decimal perTenThousand(const Ratio& share)
{
    Decimal number{share.value, 0};
    qint64 of = share.of;
    for (; of > 10'000; of /= 10)
        ++number.decimals;
    for (; of < 10'000; of *= 10)
        number.digits *= 10;
    return number;
}

bool isPerTenThousand(const StatFigure& figure, Indicator::Unit unit)
{
    constexpr qint64 most = 100'000'000'000'000; // so that it fits ten thousand times
    return unit == Indicator::Unit::PerTenThousand && figure.kind == StatFigure::Kind::TypedShare
           && qAbs(figure.ratio.value) < most;
}

} // namespace

Result<std::optional<StatFigure>> readStatFigure(const QString& text)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return std::optional<StatFigure>();
    // An en dash is how a nil is shown.
    const auto figure = typed == QStringLiteral("–") ? std::optional(StatFigure::mark(StatFigure::Kind::Nil))
                                                     : figureIn(SheetCell::of(typed), u',');
    if (!figure || (figure->isShare() && figure->ratio.of <= 0))
        return noFigure(typed);
    return figure;
}

QString typedFigure(const StatFigure& figure)
{
    const QLocale danish(QStringLiteral("da_DK"));
    if (figure.kind == StatFigure::Kind::Share)
        return QStringLiteral("%1 af %2").arg(danish.toString(figure.ratio.value), danish.toString(figure.ratio.of));
    if (figure.kind == StatFigure::Kind::Nil)
        return QStringLiteral("-");
    if (figure.kind != StatFigure::Kind::TypedShare)
        return statFigureText(figure, danish);
    // All its decimals: 332 of 1000 is 33,2 %.
    Decimal percent{figure.ratio.value, 0};
    for (qint64 of = figure.ratio.of; of > 100; of /= 10)
        ++percent.decimals;
    return percent.text(u',') + QStringLiteral(" %");
}

Result<std::optional<StatFigure>> readStatFigure(const QString& text, Indicator::Unit unit)
{
    auto figure = readStatFigure(text);
    if (unit != Indicator::Unit::PerTenThousand || !figure || !*figure || (*figure)->kind != StatFigure::Kind::Number)
        return figure;
    Ratio share = (*figure)->ratio;
    if (__builtin_mul_overflow(share.of, qint64(10'000), &share.of))
        return noFigure(text.simplified());
    return std::optional(StatFigure::typedShare(share));
}

Result<std::optional<StatFigure>> readSeriesFigure(const QString& text, Indicator::Unit unit)
{
    auto figure = readStatFigure(text);
    if (unit != Indicator::Unit::Share || !figure || !*figure || (*figure)->kind != StatFigure::Kind::Number)
        return figure;
    (*figure)->kind = StatFigure::Kind::TypedShare;
    (*figure)->ratio.of *= 100;
    return figure;
}

std::optional<Ratio> readAmount(const QString& text, bool inHundreds)
{
    QString number = text.simplified();
    if (number.endsWith(u'%'))
        number.chop(1);
    const auto figure = readStatFigure(number);
    if (!figure || !*figure || (*figure)->kind != StatFigure::Kind::Number)
        return std::nullopt;
    Ratio ratio = (*figure)->ratio;
    if (inHundreds)
        ratio.of *= 100;
    return ratio;
}

QString typedFigure(const StatFigure& figure, Indicator::Unit unit)
{
    return isPerTenThousand(figure, unit) ? perTenThousand(figure.ratio).text(u',') : typedFigure(figure);
}

QString shownFigure(const StatFigure& figure, Indicator::Unit unit, const QLocale& locale)
{
    if (!isPerTenThousand(figure, unit))
        return statFigureText(figure, locale);
    const QString number = perTenThousand(figure.ratio).text(locale.decimalPoint().front());
    return QCoreApplication::translate("Series", "%1 per 10,000").arg(number);
}

} // namespace indblik
