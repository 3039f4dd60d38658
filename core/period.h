// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace indblik {

/// A calendar year of a budget, a report or a series. Holds 1900 to 2999; other numbers are not years.
class Year
{
public:
    /// Nothing unless `number` is between 1900 and 2999.
    static constexpr std::optional<Year> from(int number)
    {
        return number >= 1900 && number <= 2999 ? std::optional(Year(number)) : std::nullopt;
    }

    /// Nothing unless `text` is exactly four digits that make a year.
    static std::optional<Year> fromText(QStringView text)
    {
        return text.size() == 4 ? from(text.toInt()) : std::nullopt;
    }

    constexpr int number() const { return m_number; }
    QString text() const { return QString::number(m_number); }
    constexpr Year next() const { return Year(m_number + 1); }

    constexpr auto operator<=>(const Year&) const = default;

private:
    constexpr explicit Year(int number) : m_number(number) {}

    int m_number;
};

/// The years from the first to the last, both of them counted.
struct YearSpan
{
    Year first;
    Year last;

    /// "2009–2012"; of one year alone "2009".
    QString text() const { return first == last ? first.text() : first.text() + QChar(u'–') + last.text(); }

    bool operator==(const YearSpan&) const = default;
};

enum class PeriodKind { Year, Half, Quarter, Month };

/// How many of them a year has: 1, 2, 4, 12.
constexpr int partsOfYear(PeriodKind kind)
{
    constexpr int parts[] = {1, 2, 4, 12};
    return parts[int(kind)];
}

/// A year or an equal part of one: what a figure of a series is of. Ordered by the first day, the longer one first.
class Period
{
public:
    constexpr Period(Year year) : m_year(year) {}

    /// The part counts from 1; nothing where a year has fewer.
    static std::optional<Period> from(PeriodKind kind, Year year, int part);
    /// Reads key() and what statistics offices and officers write: "2008", "2008H1", "2008K1", "2008M03", "1. halvår
    /// 2008", "marts 2008". Nothing for days and for anything else.
    static std::optional<Period> fromText(const QString& text);

    constexpr PeriodKind kind() const { return m_kind; }
    constexpr Year year() const { return m_year; }
    constexpr int part() const { return m_part; }

    /// "2008", "2008-H1", "2008-Q1", "2008-03", as in files and JSON.
    QString key() const;
    /// "2008", "1. halvår 2008", "1. kvartal 2008", "marts 2008".
    QString text(const QLocale& locale) const;
    Period next() const;

    QDate firstDay() const;
    QDate lastDay() const;
    /// Where it begins and its middle on a line of years: 2008.0 and 2008.5 of a year.
    constexpr double begin() const { return m_year.number() + double(m_part - 1) / partsOfYear(m_kind); }
    constexpr double middle() const { return begin() + 0.5 / partsOfYear(m_kind); }
    /// Months from the beginning of year 0 to its first one; whole, so that periods of one kind are equally far apart.
    constexpr int months() const { return m_year.number() * 12 + (m_part - 1) * (12 / partsOfYear(m_kind)); }

    constexpr auto operator<=>(const Period& other) const
    {
        const auto order = months() <=> other.months();
        return order != 0 ? order : m_kind <=> other.m_kind;
    }
    constexpr bool operator==(const Period&) const = default;

private:
    constexpr Period(PeriodKind kind, Year year, int part) : m_year(year), m_part(part), m_kind(kind) {}

    Year m_year;
    int m_part = 1;
    PeriodKind m_kind = PeriodKind::Year;
};

/// "year", "half", "quarter", "month", as in files and JSON.
QString periodKindText(PeriodKind kind);
std::optional<PeriodKind> periodKindFromText(QStringView text);

} // namespace indblik
