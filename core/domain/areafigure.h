// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/ids.h"
#include "core/period.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

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
double asDouble(const Ratio& ratio);
/// The number as a fraction of a power of ten; nothing with more than 17 decimals.
std::optional<Ratio> ratioOf(const Decimal& number);

/// What is known of one indicator of one area in one year: a number, a share by its two counts, a share that was typed
/// in, or why there is none. "-" is a true zero in statistics, unlike in a budget.
struct AreaFigure
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

    static AreaFigure number(qint64 count) { return {Kind::Number, {count, 1}}; }
    static AreaFigure share(qint64 count, qint64 of) { return {Kind::Share, {count, of}}; }
    static AreaFigure typedShare(const Ratio& share) { return {Kind::TypedShare, share}; }
    static AreaFigure mark(Kind kind) { return {kind, {}}; }

    /// True for numbers, shares and "-", which is 0.
    bool hasNumber() const { return kind <= Kind::Nil; }
    bool isShare() const { return kind == Kind::Share || kind == Kind::TypedShare; }

    bool operator==(const AreaFigure&) const = default;
};

/// One letter or mark for the file: "n", "s", "p", "-", ".", "..", "...", "x".
const char* figureKindText(AreaFigure::Kind kind);
std::optional<AreaFigure::Kind> figureKindFromText(QStringView text);

/// "1.812", "40,8 %", "–", "..": shares in percent with one decimal, rounded half up.
QString areaFigureText(const AreaFigure& figure, const QLocale& locale);

/// A share in percent with one decimal and its sign; of a difference in points without it.
QString sharePercentText(const Ratio& share, const QLocale& locale);

/// Something that is counted of an area each year. Delivered ones are in resources/rulesets/indicators.json.
struct Indicator
{
    enum class Unit { Persons, Share, PerTenThousand, Kroner, Number };

    QString key;        ///< "outsideLabourMarket"
    QString title;      ///< "Uden for arbejdsmarkedet, 18-64 år"
    QString population; ///< whom it speaks of: "18-64"; may be empty
    Unit unit = Unit::Persons;
    QString of;     ///< key of the indicator whose count is the whole of a share that is kept as a count; may be empty
    int number = 0; ///< in the file; 0: not yet in one
    int revision = 0;

    /// The title without the ages behind its first comma: "Uden for arbejdsmarkedet".
    QString briefTitle() const { return title.section(u',', 0, 0); }

    bool operator==(const Indicator&) const = default;
};

QString indicatorUnitText(Indicator::Unit unit);
std::optional<Indicator::Unit> indicatorUnitFromText(QStringView text);

/// Those the delivered rule sets speak of.
const std::vector<Indicator>& builtInIndicators();

/// Where figures come from: one import, or what an officer typed.
struct FigureSource
{
    FigureSourceId id = FigureSourceId::create();
    int number = 0;               ///< in the file
    QString title;                ///< name of the file, or of the table
    QString table;                ///< the office's id of the table; may be empty
    std::optional<QDate> fetched; ///< the day they were taken from there
    std::optional<QDate> vintage; ///< the day the figures are as of; of two for the same year the later one counts
    bool isIllustrative = false;  ///< made up to show how it works
    bool isTyped = false;         ///< its figures are kept one by one in the history
    qint64 figures = 0;           ///< how many it brought; 0 for typed ones
    QString digest;               ///< SHA-256 of them; empty for typed ones
    int revision = 0;

    bool operator==(const FigureSource&) const = default;
};

} // namespace indblik
