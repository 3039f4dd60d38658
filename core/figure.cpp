// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure.h"

namespace indblik {

namespace {

constexpr int halfBits = 32;
constexpr qint64 lowHalf = (qint64(1) << halfBits) - 1;

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

LongSum& LongSum::operator+=(const Figure& figure)
{
    const auto amount = figure.amount();
    if (!amount) {
        ++withoutNumber;
        notAvailable += figure.mark() == Mark::NotAvailable ? 1 : 0;
        return *this;
    }
    high += amount->oere() >> halfBits;
    low += amount->oere() & lowHalf;
    ++withNumber;
    return *this;
}

LongSum& LongSum::operator+=(const LongSum& other)
{
    high += other.high;
    low += other.low;
    withNumber += other.withNumber;
    withoutNumber += other.withoutNumber;
    notAvailable += other.notAvailable;
    return *this;
}

std::optional<Sum> LongSum::sum() const
{
    const qint64 carried = high + (low >> halfBits);
    if (carried != qint64(qint32(carried)))
        return std::nullopt;
    const auto amount = Money::fromOere(carried * (qint64(1) << halfBits) + (low & lowHalf));
    return Sum{amount, int(withNumber), int(withoutNumber), int(notAvailable)};
}

Figure LongSum::figure() const
{
    const auto fitting = sum();
    if (!fitting)
        return Mark::NotAvailable;
    return withNumber > 0 ? Figure(fitting->amount) : Figure();
}

LongSum longSumOf(std::span<const Figure> figures)
{
    LongSum sum;
    for (const Figure& figure : figures)
        sum += figure;
    return sum;
}

std::optional<Sum> sumOf(std::span<const Figure> figures)
{
    return longSumOf(figures).sum();
}

} // namespace indblik
