// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/fuzzydate.h"
#include "core/ids.h"
#include "core/result.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace indblik {

/// What was counted: so many, so many of so many, or a share of which only the percent is known.
struct Measurement
{
    std::optional<qint64> count;
    std::optional<qint64> of;      ///< the whole that `count` is a part of; never zero
    std::optional<Percent> stated; ///< a share that was typed in without its counts

    bool isEmpty() const { return !count && !stated; }
    /// Rounded half up to hundredths; nothing for a bare count.
    std::optional<Percent> share() const;

    bool operator==(const Measurement&) const = default;
};

enum class Comparator { AtLeast, AtMost };

/// What is to be reached: a count or a share, at least or at most.
struct CriterionTarget
{
    Comparator comparator = Comparator::AtLeast;
    std::optional<qint64> count;
    std::optional<Percent> share; ///< one of the two

    bool operator==(const CriterionTarget&) const = default;
};

/// A success criterion of a status form: "at least 70 % of the women visited get a larger network".
struct Criterion
{
    CriterionId id = CriterionId::create();
    CardId card;
    int ordinal = 0;
    QString text;
    CriterionTarget target;
    Measurement base;
    Measurement actual;
    std::optional<FuzzyDate> measured; ///< when the actual figure is from
    int revision = 0;

    bool operator==(const Criterion&) const = default;
};

enum class Reached { Yes, No, CannotTell };

/// Whether the actual figure reaches the target, compared exactly by its counts. A share cannot be told from a bare
/// count, nor a count from a share that was typed in.
Reached reached(const Criterion& criterion);

/// Reads "mindst 70 %", "højst 5", "100", "≥ 40 %"; without a word it is "at least". Refused: no number, two numbers,
/// more than 100 %, a part of a whole count.
Result<CriterionTarget> readTarget(const QString& text);
/// Reads "14 af 20", "14/20", "85", "70 %", "1.200", or nothing. Refused: words, more than the whole, a whole of zero.
Result<Measurement> readMeasurement(const QString& text);

/// "mindst 70 %", in the language of the program; readTarget() reads it back.
QString targetText(const CriterionTarget& target, const QLocale& locale);
/// "14 af 20 (70 %)", "70 % (uden antal)", "85"; empty where nothing was counted.
QString measurementText(const Measurement& measurement, const QLocale& locale);
/// As it is typed again: "14 af 20", "70 %".
QString measurementTyped(const Measurement& measurement, const QLocale& locale);

} // namespace indblik
