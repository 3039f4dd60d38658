// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/daytext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

using Kind = FormatPiece::Kind;

constexpr qint64 secondsOfDay = 86'400;
constexpr qint64 lastDay = 2'958'466; ///< the day after 31 December 9999
constexpr qint64 falseLeapDay = 60;   ///< 29 February 1900, which workbooks count and nobody had

/// A point in time as a workbook counts it, to the shown fraction of a second.
struct Moment
{
    qint64 day = 0;
    qint64 second = 0; ///< of the day
    qint64 fraction = 0;
    int fractionDigits = 0;
};

/// The day as it is shown: workbooks of 1900 know the days 0 January and 29 February 1900.
struct ShownDate
{
    int year = 0;
    int month = 0;
    int day = 0;
    int weekday = 0; ///< 1 is Monday

    static ShownDate of(qint64 day, DayZero zero)
    {
        if (zero == DayZero::Of1900 && day == 0)
            return {1900, 1, 0, 6};
        if (zero == DayZero::Of1900 && day == falseLeapDay)
            return {1900, 2, 29, 3};
        const QDate first = zero == DayZero::Of1904 ? QDate(1904, 1, 1)
                                                    : (day > falseLeapDay ? QDate(1899, 12, 30) : QDate(1899, 12, 31));
        const QDate date = first.addDays(day);
        return {date.year(), date.month(), date.day(), date.dayOfWeek()};
    }
};

QString padded(qint64 number, qsizetype digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

/// Digits of a second that the section shows.
int fractionDigits(const FormatSection& section)
{
    for (const FormatPiece& piece : section.pieces) {
        if (piece.kind == Kind::Digits)
            return int(std::min<qsizetype>(piece.text.size(), 3));
    }
    return 0;
}

Moment momentOf(double number, int digits)
{
    const double unit = std::pow(10.0, digits);
    const auto all = qint64(std::floor(number * double(secondsOfDay) * unit + 0.5));
    Moment moment;
    moment.fractionDigits = digits;
    moment.fraction = all % qint64(unit);
    const qint64 seconds = all / qint64(unit);
    moment.day = seconds / secondsOfDay;
    moment.second = seconds % secondsOfDay;
    return moment;
}

QLocale localeOf(FormatSection::Names names)
{
    return names == FormatSection::Names::English ? QLocale(QLocale::English) : QLocale(QLocale::Danish);
}

QString monthText(const ShownDate& date, const FormatPiece& piece, const QLocale& locale)
{
    switch (piece.text.size()) {
    case 1:
    case 2:
        return padded(date.month, piece.text.size());
    case 3:
        return locale.monthName(date.month, QLocale::ShortFormat).remove(u'.').left(3);
    case 5:
        return locale.monthName(date.month).left(1).toUpper();
    default:
        return locale.monthName(date.month);
    }
}

QString dayText(const ShownDate& date, const FormatPiece& piece, const QLocale& locale)
{
    if (piece.text.size() <= 2)
        return padded(date.day, piece.text.size());
    return locale.dayName(date.weekday, piece.text.size() == 3 ? QLocale::ShortFormat : QLocale::LongFormat)
        .remove(u'.');
}

QString elapsedText(const Moment& moment, const FormatPiece& piece)
{
    const qint64 seconds = moment.day * secondsOfDay + moment.second;
    const qint64 unit = piece.text[0] == u'h' ? 3600 : (piece.text[0] == u'm' ? 60 : 1);
    return padded(seconds / unit, piece.text.size());
}

QString timeText(const Moment& moment, const FormatPiece& piece, bool isOfHalfDay)
{
    const qint64 hour = moment.second / 3600;
    const auto digits = std::min<qsizetype>(piece.text.size(), 2);
    if (piece.kind == Kind::Hour)
        return padded(isOfHalfDay ? (hour + 11) % 12 + 1 : hour, digits);
    if (piece.kind == Kind::Minute)
        return padded(moment.second / 60 % 60, digits);
    if (piece.kind == Kind::Second)
        return padded(moment.second % 60, digits);
    return hour < 12 ? QStringLiteral("AM") : QStringLiteral("PM");
}

QString pieceText(const FormatPiece& piece, const FormatSection& section, const Moment& moment, const ShownDate& date)
{
    switch (piece.kind) {
    case Kind::Year:
        return piece.text.size() <= 2 ? padded(date.year % 100, 2) : padded(date.year, 4);
    case Kind::Month:
        return monthText(date, piece, localeOf(section.names));
    case Kind::Day:
        return dayText(date, piece, localeOf(section.names));
    case Kind::Elapsed:
        return elapsedText(moment, piece);
    case Kind::Digits:
        return padded(moment.fraction, moment.fractionDigits);
    case Kind::Hour:
    case Kind::Minute:
    case Kind::Second:
    case Kind::HalfDay:
        return timeText(moment, piece, section.has(Kind::HalfDay));
    case Kind::Point:
        return QStringLiteral(",");
    case Kind::Text:
        return {};
    default:
        return piece.text;
    }
}

/// Whether the month stands in digits before the day, and the year not before both.
bool isReordered(const FormatSection& section)
{
    bool hasYear = false;
    bool hasMonth = false;
    for (const FormatPiece& piece : section.pieces) {
        if (piece.kind == Kind::Day && piece.text.size() <= 2)
            return hasMonth && !hasYear;
        hasYear = hasYear || (piece.kind == Kind::Year && !hasMonth);
        hasMonth = hasMonth || (piece.kind == Kind::Month && piece.text.size() <= 2);
    }
    return false;
}

Differences differencesOf(const FormatSection& section, const StoredNumber& number, const Moment& moment)
{
    const bool hasYear = section.has(Kind::Year);
    const bool hasMonth = section.has(Kind::Month);
    const bool hasDay = section.has(Kind::Day);
    Differences differences;
    differences.setFlag(Difference::ShortDay, hasMonth && !(hasYear && hasDay));
    // 1 July 1905 is no day of these accounts, but 2009 is a year of them.
    const bool isWhole = number.exponent == 0;
    differences.setFlag(
        Difference::YearLike, isWhole && (hasYear || hasMonth || hasDay) && moment.day >= 1900 && moment.day <= 2200);
    return differences;
}

} // namespace

ShownContent shownDay(const StoredNumber& number, const FormatSection& section, DayZero zero)
{
    const double value = double(number.digits) * std::pow(10.0, number.exponent);
    if (value < 0 || value >= double(lastDay))
        return {QStringLiteral("#####"), Difference::Word};
    const Moment moment = momentOf(value, fractionDigits(section));
    const ShownDate date = ShownDate::of(moment.day, zero);
    const Differences differences = differencesOf(section, number, moment);
    QString text;
    if (isReordered(section)) {
        text = QStringLiteral("%1-%2-%3").arg(padded(date.year, 4), padded(date.month, 2), padded(date.day, 2));
        return {text, differences | Difference::Reordered};
    }
    for (const FormatPiece& piece : section.pieces)
        text += pieceText(piece, section, moment, date);
    return {text.trimmed(), differences};
}

std::optional<StoredNumber> dayNumber(const QString& iso, DayZero zero)
{
    const auto time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    const QDate first = zero == DayZero::Of1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const qint64 days = first.daysTo(time.date());
    const bool isBeforeLeapDay = zero == DayZero::Of1900 && days <= falseLeapDay;
    if (days < 0)
        return std::nullopt;
    constexpr qint64 millisecondsOfDay = secondsOfDay * 1000;
    // To ten decimals of a day, a hundredth of a millisecond.
    const qint64 part = qint64(time.time().msecsSinceStartOfDay()) * 10'000'000'000 / millisecondsOfDay;
    return part == 0 ? StoredNumber{days - (isBeforeLeapDay ? 1 : 0), 0}
                     : StoredNumber{(days - (isBeforeLeapDay ? 1 : 0)) * 10'000'000'000 + part, -10};
}

} // namespace indblik
