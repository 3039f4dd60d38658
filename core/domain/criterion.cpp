// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/criterion.h"

#include "core/figuretext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Criterion)
};

/// Counts of people and homes; more is a slip of the keyboard, and less keeps products within 64 bits.
constexpr qint64 largestCount = 1'000'000'000;
constexpr qint64 whole = 100'00; ///< 100 % in hundredths

const QString countPattern = QStringLiteral("\\d{1,3}(?:[. ]\\d{3})+|\\d+");

std::optional<qint64> countOf(QString digits)
{
    digits.remove(u'.').remove(u' ');
    bool isNumber = false;
    const qint64 count = digits.toLongLong(&isNumber);
    return isNumber && count <= largestCount ? std::optional(count) : std::nullopt;
}

/// "70", "12,5", "12.25" as hundredths of a percent.
std::optional<Percent> percentOf(const QString& units, const QString& decimals)
{
    bool isNumber = false;
    const qint64 hundredths = (units + decimals.leftJustified(2, u'0')).toLongLong(&isNumber);
    return isNumber ? std::optional(Percent::fromHundredths(hundredths)) : std::nullopt;
}

const QRegularExpression& percentPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,3})(?:[.,](\\d{1,2}))? ?(?:%|pct\\.?|procent|per cent|percent)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// What is shown is typed again, and a comma would be read as a decimal sign then.
QString countText(qint64 count, QLocale locale)
{
    if (locale.groupSeparator() == QLatin1String(","))
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(count);
}

QString tidy(const QString& text)
{
    return QString(text).replace(QChar::Nbsp, u' ').simplified();
}

} // namespace

std::optional<Percent> Measurement::share() const
{
    if (stated)
        return stated;
    if (!count || !of)
        return std::nullopt;
    return Percent::fromHundredths((2 * *count * whole + *of) / (2 * *of));
}

Reached reached(const Criterion& criterion)
{
    const Measurement& actual = criterion.actual;
    const bool isAtLeast = criterion.target.comparator == Comparator::AtLeast;
    const auto compared = [isAtLeast](qint64 is, qint64 wanted) {
        return (isAtLeast ? is >= wanted : is <= wanted) ? Reached::Yes : Reached::No;
    };
    if (criterion.target.count)
        return actual.count ? compared(*actual.count, *criterion.target.count) : Reached::CannotTell;
    if (!criterion.target.share)
        return Reached::CannotTell;
    const qint64 wanted = criterion.target.share->hundredths();
    if (actual.count && actual.of)
        return compared(*actual.count * whole, wanted * *actual.of);
    return actual.stated ? compared(actual.stated->hundredths(), wanted) : Reached::CannotTell;
}

Result<CriterionTarget> readTarget(const QString& written)
{
    static const QRegularExpression compared(
        QStringLiteral("^(mindst|minimum|min\\.?|at least|>=|≥|højst|maksimalt|maks\\.?|max\\.?|at most|<=|≤)? ?(.*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression atMost(
        QStringLiteral("^(højst|maks|max|at most|<|≤)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression count(QStringLiteral("^(%1)$").arg(countPattern));
    const auto match = compared.match(tidy(written));
    CriterionTarget target;
    if (atMost.match(match.captured(1)).hasMatch())
        target.comparator = Comparator::AtMost;
    const QString number = match.captured(2);
    if (const auto share = percentPattern().match(number); share.hasMatch())
        target.share = percentOf(share.captured(1), share.captured(2));
    else if (const auto plain = count.match(number); plain.hasMatch())
        target.count = countOf(plain.captured(1));
    if (target.share && target.share->hundredths() > whole)
        return Error{Words::tr("A target is at most 100 %.")};
    if (!target.share && !target.count)
        return Error{Words::tr("Write the target as a number or a share, such as “100” or “at least 70 %”.")};
    return target;
}

Result<Measurement> readMeasurement(const QString& written)
{
    static const QRegularExpression part(QStringLiteral("^(%1) ?(?:af|ud af|of|out of|/) ?(%1)$").arg(countPattern),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression count(QStringLiteral("^(%1)$").arg(countPattern));
    const QString text = tidy(written);
    Measurement measured;
    if (text.isEmpty())
        return measured;
    if (const auto share = percentPattern().match(text); share.hasMatch()) {
        measured.stated = percentOf(share.captured(1), share.captured(2));
        if (measured.stated && measured.stated->hundredths() <= whole)
            return measured;
        return Error{Words::tr("A share is at most 100 %.")};
    }
    if (const auto both = part.match(text); both.hasMatch()) {
        measured.count = countOf(both.captured(1));
        measured.of = countOf(both.captured(2));
        if (measured.count && measured.of && *measured.of == 0)
            return Error{Words::tr("Nothing can be a part of 0. Write how many there are in all.")};
        if (measured.count && measured.of && *measured.count > *measured.of)
            return Error{Words::tr("%1 is more than %2, which it is a part of. Look at both numbers.")
                             .arg(both.captured(1), both.captured(2))};
        if (measured.count && measured.of)
            return measured;
    }
    if (const auto plain = count.match(text); plain.hasMatch()) {
        measured.count = countOf(plain.captured(1));
        if (measured.count)
            return measured;
    }
    return Error{Words::tr("Write what was counted as “14 of 20”, “85” or “70 %”.")};
}

QString targetText(const CriterionTarget& target, const QLocale& locale)
{
    const QString number = target.share ? percentText(*target.share, locale)
                                        : (target.count ? countText(*target.count, locale) : QString());
    return target.comparator == Comparator::AtLeast ? Words::tr("at least %1").arg(number)
                                                    : Words::tr("at most %1").arg(number);
}

QString measurementText(const Measurement& measurement, const QLocale& locale)
{
    if (measurement.stated)
        return Words::tr("%1 (without counts)").arg(percentText(*measurement.stated, locale));
    const QString typed = measurementTyped(measurement, locale);
    const auto share = measurement.share();
    return share ? QStringLiteral("%1 (%2)").arg(typed, percentText(*share, locale)) : typed;
}

QString measurementTyped(const Measurement& measurement, const QLocale& locale)
{
    if (measurement.stated)
        return percentText(*measurement.stated, locale);
    if (!measurement.count)
        return {};
    const QString count = countText(*measurement.count, locale);
    return measurement.of ? Words::tr("%1 of %2").arg(count, countText(*measurement.of, locale)) : count;
}

} // namespace indblik
