// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <span>
#include <variant>

namespace indblik {

/// An amount of Danish money, counted in whole øre so that sums are exact (33.05 mio. kr. is 3 305 000 000 øre).
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromOere(qint64 oere) { return Money(oere); }

    constexpr qint64 oere() const { return m_oere; }
    /// Øre without the sign.
    constexpr quint64 magnitude() const { return m_oere < 0 ? 0 - quint64(m_oere) : quint64(m_oere); }

    /// Kroner with a decimal point and two decimals, "33050000.00"; the form used in JSON and in the history.
    QString kroner() const;

    constexpr auto operator<=>(const Money&) const = default;

private:
    constexpr explicit Money(qint64 oere) : m_oere(oere) {}

    qint64 m_oere = 0;
};

/// a + b, or nothing where the result does not fit 64 bits.
std::optional<Money> added(Money a, Money b);
/// a - b, or nothing where the result does not fit 64 bits.
std::optional<Money> subtracted(Money a, Money b);

/// What a source said instead of a number. None of them is zero: `0` is a number.
enum class Mark {
    Blank,        ///< the cell is empty
    None,         ///< "-": in a budget "not stated for this year"
    NotRelevant,  ///< "."
    NotAvailable, ///< ".."
};

/// The mark as the source writes it: "", "-", ".", "..".
QString markText(Mark mark);
std::optional<Mark> markFromText(QStringView text);

/// A cell's content: an amount, or a mark that says why there is none.
class Figure
{
public:
    constexpr Figure() = default; ///< blank
    constexpr Figure(Money amount) : m_content(amount) {}
    constexpr Figure(Mark mark) : m_content(mark) {}

    constexpr bool isAmount() const { return std::holds_alternative<Money>(m_content); }
    constexpr bool isBlank() const { return *this == Figure(Mark::Blank); }
    constexpr std::optional<Money> amount() const
    {
        const auto* money = std::get_if<Money>(&m_content);
        return money ? std::optional(*money) : std::nullopt;
    }
    constexpr std::optional<Mark> mark() const
    {
        const auto* mark = std::get_if<Mark>(&m_content);
        return mark ? std::optional(*mark) : std::nullopt;
    }

    constexpr bool operator==(const Figure&) const = default;

private:
    std::variant<Mark, Money> m_content = Mark::Blank;
};

/// A sum over figures: the amount, and how many cells had a number and how many had none.
struct Sum
{
    Money amount;
    int withNumber = 0;
    int withoutNumber = 0;
    int notAvailable = 0; ///< of those without: the source has one, but nobody knows it

    bool operator==(const Sum&) const = default;
};

/// A sum that is still being added up. Amounts are cut at 32 bits and both halves added apart, so none overflows on the
/// way, and the result is the same in any order; only what is asked for must fit.
struct LongSum
{
    qint64 high = 0; ///< of amounts >> 32
    qint64 low = 0;  ///< of amounts & 0xffffffff
    qint64 withNumber = 0;
    qint64 withoutNumber = 0;
    qint64 notAvailable = 0;

    LongSum& operator+=(const Figure& figure);
    LongSum& operator+=(const LongSum& other);

    /// Nothing where it does not fit 64 bits of øre (about 92 thousand billion kroner).
    std::optional<Sum> sum() const;
    /// As a cell shows it: blank where nothing has a number, not available where it does not fit.
    Figure figure() const;

    bool operator==(const LongSum&) const = default;
};

LongSum longSumOf(std::span<const Figure> figures);

/// The same, once all are there.
std::optional<Sum> sumOf(std::span<const Figure> figures);

/// Tenths of what is given in hundredths, rounded half away from zero.
constexpr qint64 tenthsOfHundredths(qint64 hundredths)
{
    const qint64 rest = hundredths % 10;
    return hundredths / 10 + (rest >= 5) - (rest <= -5);
}

/// A difference between two percentages, in hundredths of a point (-3.9 points is -390).
/// Not a percentage: 33.2 % less 3.9 points is 29.3 %, while 3.9 % less would be 31.9 %.
class PercentagePoints
{
public:
    constexpr PercentagePoints() = default;
    static constexpr PercentagePoints fromHundredths(qint64 hundredths)
    {
        return {hundredths, tenthsOfHundredths(hundredths)};
    }
    /// Both rounded from the same exact difference: -3.947 is -395 hundredths but -39 tenths, and shown as -3.9.
    static constexpr PercentagePoints rounded(qint64 hundredths, qint64 tenths) { return {hundredths, tenths}; }
    constexpr qint64 hundredths() const { return m_hundredths; }
    constexpr qint64 tenths() const { return m_tenths; }
    constexpr bool operator==(const PercentagePoints& other) const { return m_hundredths == other.m_hundredths; }
    constexpr auto operator<=>(const PercentagePoints& other) const { return m_hundredths <=> other.m_hundredths; }

private:
    constexpr PercentagePoints(qint64 hundredths, qint64 tenths) : m_hundredths(hundredths), m_tenths(tenths) {}

    qint64 m_hundredths = 0;
    qint64 m_tenths = 0;
};

/// A share in hundredths of a percent (33.2 % is 3320). Two percentages differ by PercentagePoints, and points are what
/// may be added to one; nothing else compiles.
class Percent
{
public:
    constexpr Percent() = default;
    static constexpr Percent fromHundredths(qint64 hundredths) { return Percent(hundredths); }
    constexpr qint64 hundredths() const { return m_hundredths; }
    constexpr auto operator<=>(const Percent&) const = default;

    friend constexpr PercentagePoints operator-(Percent a, Percent b)
    {
        return PercentagePoints::fromHundredths(a.m_hundredths - b.m_hundredths);
    }
    friend constexpr Percent operator+(Percent share, PercentagePoints points)
    {
        return Percent(share.m_hundredths + points.hundredths());
    }

private:
    constexpr explicit Percent(qint64 hundredths) : m_hundredths(hundredths) {}

    qint64 m_hundredths = 0;
};

/// How much something changed by what it was before, in tenths of a percent, as it is shown, so that it is rounded
/// once: from 33.2 % to 29.3 % is -11.7 %. Neither a share nor points, and not to be mixed with them.
class RelativeChange
{
public:
    constexpr RelativeChange() = default;
    static constexpr RelativeChange fromHundredths(qint64 hundredths)
    {
        return {hundredths, tenthsOfHundredths(hundredths)};
    }
    /// Both rounded from the same exact change: -11.747 % is -1175 hundredths but -117 tenths, and shown as -11.7 %.
    static constexpr RelativeChange rounded(qint64 hundredths, qint64 tenths) { return {hundredths, tenths}; }
    constexpr qint64 hundredths() const { return m_hundredths; }
    constexpr qint64 tenths() const { return m_tenths; }
    constexpr bool operator==(const RelativeChange& other) const { return m_hundredths == other.m_hundredths; }
    constexpr auto operator<=>(const RelativeChange& other) const { return m_hundredths <=> other.m_hundredths; }

private:
    constexpr RelativeChange(qint64 hundredths, qint64 tenths) : m_hundredths(hundredths), m_tenths(tenths) {}

    qint64 m_hundredths = 0;
    qint64 m_tenths = 0;
};

} // namespace indblik
