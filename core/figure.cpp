// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

} // namespace

QString Money::kroner() const
{
    // The magnitude is taken unsigned: the most negative 64-bit number has no positive twin.
    const quint64 magnitude = m_oere < 0 ? 0 - quint64(m_oere) : quint64(m_oere);
    const QString sign = m_oere < 0 ? QStringLiteral("-") : QString();
    return QStringLiteral("%1%2.%3").arg(sign).arg(magnitude / 100).arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

std::optional<Money> added(Money a, Money b)
{
    qint64 result = 0;
    if (__builtin_add_overflow(a.oere(), b.oere(), &result))
        return std::nullopt;
    return Money::fromOere(result);
}

std::optional<Money> subtracted(Money a, Money b)
{
    qint64 result = 0;
    if (__builtin_sub_overflow(a.oere(), b.oere(), &result))
        return std::nullopt;
    return Money::fromOere(result);
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Blank:
        return {};
    case Mark::None:
        return QStringLiteral("-");
    case Mark::NotRelevant:
        return QStringLiteral(".");
    case Mark::NotAvailable:
        return QStringLiteral("..");
    }
    Q_UNREACHABLE();
}

std::optional<Mark> markFromText(QStringView text)
{
    for (const Mark mark : {Mark::Blank, Mark::None, Mark::NotRelevant, Mark::NotAvailable}) {
        if (text == markText(mark))
            return mark;
    }
    return std::nullopt;
}

Result<Sum> sumOf(std::span<const Figure> figures)
{
    // High and low half apart: a sum that fits is found whatever its parts amount to on the way.
    constexpr int halfBits = 32;
    constexpr qint64 lowMask = (qint64(1) << halfBits) - 1;
    Sum sum;
    qint64 high = 0;
    qint64 low = 0;
    for (const Figure& figure : figures) {
        const auto amount = figure.amount();
        if (!amount) {
            ++sum.withoutNumber;
            continue;
        }
        high += amount->oere() >> halfBits;
        low += amount->oere() & lowMask;
        ++sum.withNumber;
    }
    high += low >> halfBits;
    if (high != qint64(qint32(high))) {
        return Error{Words::tr("The amounts are too large to be added up. Check whether one of them was meant "
                               "in another unit, for example kroner instead of millions.")};
    }
    sum.amount = Money::fromOere(high * (qint64(1) << halfBits) + (low & lowMask));
    return sum;
}

} // namespace indblik
