// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    bool operator==(const YearSpan&) const = default;
};

} // namespace indblik
