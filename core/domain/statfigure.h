// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace indblik {

struct Decimal;

/// A fraction kept as its two whole numbers, so that 40 % of 1,110 and a limit of 40 % compare without rounding.
struct Ratio
{
    qint64 value = 0;
    qint64 of = 1; ///< more than zero

    bool operator==(const Ratio&) const = default;
};

/// a against b, exactly.
std::strong_ordering compared(const Ratio& a, const Ratio& b);
/// As near as a double comes.
double asDouble(const Ratio& ratio);
/// The number as a fraction of a power of ten; nothing with more than 17 decimals.
std::optional<Ratio> ratioOf(const Decimal& number);

/// What is known of one indicator of one area in one year: a number, a share by its two counts, a share that was typed
/// in, or why there is none. "-" is a true zero in statistics, unlike in a budget.
struct StatFigure
{
    enum class Kind : quint8 {
        Number,       ///< ratio.of is a power of ten
        Share,        ///< ratio.value of ratio.of persons
        TypedShare,   ///< a percentage without its counts: 33.2 % is 332 of 1000
        Nil,          ///< "-": no cases
        NotRelevant,  ///< "."
        NotAvailable, ///< ".."
        NotYet,       ///< "..."
        Suppressed,   ///< the source keeps it back for the sake of few persons
    };

    Kind kind = Kind::NotAvailable;
    Ratio ratio;

    static StatFigure number(qint64 count) { return {Kind::Number, {count, 1}}; }
    static StatFigure share(qint64 count, qint64 of) { return {Kind::Share, {count, of}}; }
    static StatFigure typedShare(const Ratio& share) { return {Kind::TypedShare, share}; }
    static StatFigure mark(Kind kind) { return {kind, {}}; }

    /// True for numbers, shares and "-", which is 0.
    bool hasNumber() const { return kind <= Kind::Nil; }
    bool isShare() const { return kind == Kind::Share || kind == Kind::TypedShare; }

    bool operator==(const StatFigure&) const = default;
};

/// One letter or mark for the file: "n", "s", "p", "-", ".", "..", "...", "x".
const char* figureKindText(StatFigure::Kind kind);
std::optional<StatFigure::Kind> figureKindFromText(QStringView text);

/// "1.812", "40,8 %", "–", "..": shares in percent with one decimal, rounded half up.
QString statFigureText(const StatFigure& figure, const QLocale& locale);

/// A share in percent with one decimal and its sign; of a difference in points without it.
QString sharePercentText(const Ratio& share, const QLocale& locale);

} // namespace indblik
