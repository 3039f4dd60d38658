// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/pxtimes.h"

#include "core/period.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

constexpr qsizetype mostTimes = 10'000;

/// "K", of the letters that offices give to parts of years in several languages.
QChar partLetter(QChar c)
{
    if (c == u'Q' || c == u'K')
        return u'K';
    return c == u'W' || c == u'U' ? u'U' : c;
}

int weeksOf(int year)
{
    return QDate(year, 12, 28).weekNumber(); // the last week that is of this year for sure
}

QString partText(int year, QChar letter, int part)
{
    const int width = letter == u'M' || letter == u'U' ? 2 : 1;
    return QStringLiteral("%1%2%3").arg(year).arg(letter).arg(part, width, 10, QChar(u'0'));
}

int partsOf(int year, QChar letter)
{
    switch (letter.unicode()) {
    case u'H':
        return 2;
    case u'K':
        return 4;
    case u'M':
        return 12;
    case u'U':
        return weeksOf(year);
    default:
        return 0;
    }
}

/// The time after this one, which timeOf() made.
QString next(const QString& time)
{
    const int year = time.left(4).toInt();
    if (time.size() == 4)
        return Year::from(year + 1) ? QString::number(year + 1) : QString();
    const int part = time.mid(5).toInt();
    const QChar letter = time[4];
    if (part < partsOf(year, letter))
        return partText(year, letter, part + 1);
    return Year::from(year + 1) ? partText(year + 1, letter, 1) : QString();
}

/// The times between the two, the last one counted; none where the last does not come.
QStringList rangeBehind(const QString& first, const QString& last)
{
    QStringList times;
    for (QString time = first; !time.isEmpty() && times.size() < mostTimes;) {
        time = next(time);
        times.append(time);
        if (time == last)
            return times;
    }
    return {};
}

} // namespace

QString timeOf(QStringView text, QChar scale)
{
    const QString plain = text.toString().simplified().toUpper();
    const bool isOfYears = scale.isNull() || scale == u'A';
    if (plain.size() == 4)
        return isOfYears && Year::fromText(plain) ? plain : QString();
    static const QRegularExpression coded(QStringLiteral("^([0-9]{4}) ?-?([HKQMUW]) ?([0-9]{1,2})$"));
    static const QRegularExpression digits(QStringLiteral("^([0-9]{4})-?([0-9]{1,2})$"));
    QChar letter;
    QRegularExpressionMatch match = coded.match(plain);
    if (match.hasMatch()) {
        letter = partLetter(match.captured(2).front());
    } else if (!isOfYears) {
        match = digits.match(plain);
        letter = partLetter(scale);
    }
    if (!match.hasMatch())
        return {};
    const auto year = Year::fromText(match.captured(1));
    const int part = match.captured(match.lastCapturedIndex()).toInt();
    return year && part >= 1 && part <= partsOf(year->number(), letter) ? partText(year->number(), letter, part)
                                                                        : QString();
}

QStringList timesOf(const PxStatement& timeval)
{
    static const QRegularExpression list(
        QStringLiteral("^TLIST\\(([AHQMW])1\\)?$"), QRegularExpression::CaseInsensitiveOption);
    QChar scale;
    QStringList times;
    for (const PxToken& token : timeval.values) {
        if (!token.isQuoted) {
            const auto match = list.match(token.text);
            scale = match.hasMatch() ? match.captured(1).toUpper().front() : scale;
            continue;
        }
        const QString time = timeOf(token.text, scale);
        if (token.endsRange && !times.isEmpty())
            times.append(rangeBehind(times.last(), time));
        else
            times.append(time);
    }
    return times;
}

bool namesTime(const QString& variable)
{
    static const QStringList names{QStringLiteral("tid"), QStringLiteral("år"), QStringLiteral("kvartal"),
        QStringLiteral("måned"), QStringLiteral("periode"), QStringLiteral("halvår"), QStringLiteral("uge"),
        QStringLiteral("time"), QStringLiteral("year"), QStringLiteral("quarter"), QStringLiteral("month"),
        QStringLiteral("period"), QStringLiteral("week"), QStringLiteral("dato"), QStringLiteral("opgørelsesdato")};
    return names.contains(variable.trimmed().toLower());
}

} // namespace indblik
