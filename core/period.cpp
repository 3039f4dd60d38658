// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"

#include "core/fuzzydate.h"
#include "core/named.h"

#include <QRegularExpression>

namespace indblik {

namespace {

constexpr Named<PeriodKind> kindNames[] = {
    {PeriodKind::Year, QLatin1String("year")},
    {PeriodKind::Half, QLatin1String("half")},
    {PeriodKind::Quarter, QLatin1String("quarter")},
    {PeriodKind::Month, QLatin1String("month")},
};

/// H half, Q or K (kvartal) quarter, M or nothing month.
std::optional<PeriodKind> kindOfLetter(QStringView letter)
{
    if (letter.isEmpty() || letter == u"M")
        return PeriodKind::Month;
    return letter == u"H" ? PeriodKind::Half : PeriodKind::Quarter;
}

} // namespace

std::optional<Period> Period::from(PeriodKind kind, Year year, int part)
{
    return part >= 1 && part <= partsOfYear(kind) ? std::optional(Period(kind, year, part)) : std::nullopt;
}

std::optional<Period> Period::fromText(const QString& text)
{
    const QString plain = text.simplified();
    if (const auto year = Year::fromText(plain))
        return Period(*year);
    static const QRegularExpression coded(QStringLiteral("^([0-9]{4})(?:-?([HQKM])|-)([0-9]{1,2})$"));
    if (const auto match = coded.match(plain.toUpper()); match.hasMatch()) {
        const auto year = Year::fromText(match.captured(1));
        const auto kind = kindOfLetter(match.captured(2));
        return year && kind ? from(*kind, *year, match.captured(3).toInt()) : std::nullopt;
    }
    const auto date = FuzzyDate::read(plain);
    const auto year = date && date->first().isValid() ? Year::from(date->first().year()) : std::nullopt;
    if (!year)
        return std::nullopt;
    const int month = date->first().month() - 1;
    switch (date->kind()) {
    case FuzzyDate::Kind::Month:
        return from(PeriodKind::Month, *year, month + 1);
    case FuzzyDate::Kind::Quarter:
        return from(PeriodKind::Quarter, *year, month / 3 + 1);
    case FuzzyDate::Kind::Half:
        return from(PeriodKind::Half, *year, month / 6 + 1);
    case FuzzyDate::Kind::Year:
        return Period(*year);
    default:
        return std::nullopt;
    }
}

QString Period::key() const
{
    switch (m_kind) {
    case PeriodKind::Year:
        return m_year.text();
    case PeriodKind::Half:
        return QStringLiteral("%1-H%2").arg(m_year.text()).arg(m_part);
    case PeriodKind::Quarter:
        return QStringLiteral("%1-Q%2").arg(m_year.text()).arg(m_part);
    case PeriodKind::Month:
        return QStringLiteral("%1-%2").arg(m_year.text()).arg(m_part, 2, 10, QChar(u'0'));
    }
    Q_UNREACHABLE();
}

QString Period::text(const QLocale& locale) const
{
    const auto date = FuzzyDate::readKey(key());
    return date ? date->text(locale) : key();
}

Period Period::next() const
{
    return m_part < partsOfYear(m_kind) ? Period(m_kind, m_year, m_part + 1) : Period(m_kind, m_year.next(), 1);
}

QDate Period::firstDay() const
{
    return {m_year.number(), (m_part - 1) * (12 / partsOfYear(m_kind)) + 1, 1};
}

QDate Period::lastDay() const
{
    return firstDay().addMonths(12 / partsOfYear(m_kind)).addDays(-1);
}

QString periodKindText(PeriodKind kind)
{
    return rowOf(kindNames, kind).text;
}

std::optional<PeriodKind> periodKindFromText(QStringView text)
{
    return valueNamed(kindNames, text);
}

} // namespace indblik
