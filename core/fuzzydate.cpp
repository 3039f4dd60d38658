// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fuzzydate.h"

#include <QRegularExpression>

#include <array>

namespace indblik {

namespace {

using Kind = FuzzyDate::Kind;

constexpr QLatin1String third[] = {QLatin1String("primo"), QLatin1String("medio"), QLatin1String("ultimo")};
constexpr Kind thirdKinds[] = {Kind::Primo, Kind::Medio, Kind::Ultimo};

/// 1 to 12, from a name in Danish or English or its first three letters; 0 where it is none.
int monthNamed(const QString& word)
{
    static const std::array names = {QStringLiteral("januar january"), QStringLiteral("februar february"),
        QStringLiteral("marts march"), QStringLiteral("april"), QStringLiteral("maj may"), QStringLiteral("juni june"),
        QStringLiteral("juli july"), QStringLiteral("august"), QStringLiteral("september"),
        QStringLiteral("oktober october"), QStringLiteral("november"), QStringLiteral("december")};
    QString name = word.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    for (size_t month = 0; month < names.size(); ++month) {
        const auto spellings = names[month].split(u' ');
        for (const QString& spelling : spellings) {
            if (name == spelling || (name.size() >= 3 && name.size() <= 4 && spelling.startsWith(name)))
                return int(month) + 1;
        }
    }
    return 0;
}

std::optional<int> thirdNamed(const QString& word)
{
    for (int i = 0; i < 3; ++i) {
        if (word.compare(third[i], Qt::CaseInsensitive) == 0)
            return i;
    }
    return std::nullopt;
}

bool isThird(Kind kind)
{
    return kind == Kind::Primo || kind == Kind::Medio || kind == Kind::Ultimo;
}

} // namespace

std::optional<FuzzyDate> FuzzyDate::from(Kind kind, int year, int month, int day, const QString& event)
{
    FuzzyDate date;
    date.m_kind = kind;
    date.m_year = year;
    date.m_month = month;
    date.m_day = day;
    date.m_event = event.simplified();
    if (kind == Kind::AfterEvent) {
        if (date.m_event.isEmpty() || (year != 0 && !Year::from(year)))
            return std::nullopt;
        date.m_first = year ? QDate(year, 1, 1) : QDate();
        date.m_last = year ? QDate(year, 12, 31) : QDate();
        return date;
    }
    if (!Year::from(year) || month < 0 || month > 12)
        return std::nullopt;
    const auto span = [&date](const QDate& first, const QDate& last) {
        date.m_first = first;
        date.m_last = last;
        return first.isValid() && last.isValid() ? std::optional(date) : std::nullopt;
    };
    const auto months = [year](int first, int count) {
        const QDate begin(year, first, 1);
        return std::pair(begin, begin.addMonths(count).addDays(-1));
    };
    switch (kind) {
    case Kind::Day:
        return span(QDate(year, month, day), QDate(year, month, day));
    case Kind::Month:
    case Kind::Quarter:
    case Kind::Half: {
        if (month == 0)
            return std::nullopt;
        const auto [first, last] = months(month, kind == Kind::Month ? 1 : (kind == Kind::Quarter ? 3 : 6));
        return span(first, last);
    }
    case Kind::Year:
        return span(QDate(year, 1, 1), QDate(year, 12, 31));
    default:
        break;
    }
    const int part = int(kind) - int(Kind::Primo);
    if (month == 0) {
        const auto [first, last] = months(1 + 4 * part, 4);
        return span(first, last);
    }
    const QDate begin(year, month, 1 + 10 * part);
    return span(begin, part == 2 ? QDate(year, month, begin.daysInMonth()) : begin.addDays(9));
}

QString FuzzyDate::dayText(const std::optional<QDate>& day, const QLocale& locale)
{
    return day && day->isValid() ? FuzzyDate::day(*day).text(locale) : QString();
}

FuzzyDate FuzzyDate::day(const QDate& day)
{
    return from(Kind::Day, day.year(), day.month(), day.day()).value_or(FuzzyDate());
}

std::optional<FuzzyDate> FuzzyDate::partOfYear(const QString& word, int number, int year)
{
    const bool isQuarter = !word.startsWith(u'h', Qt::CaseInsensitive);
    if (number < 1 || number > (isQuarter ? 4 : 2))
        return std::nullopt;
    return from(isQuarter ? Kind::Quarter : Kind::Half, year, 1 + (number - 1) * (isQuarter ? 3 : 6), 0);
}

std::optional<FuzzyDate> FuzzyDate::read(const QString& written)
{
    const QString text = written.normalized(QString::NormalizationForm_C).simplified();
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})[./-] ?(\\d{1,2})[./ -] ?(\\d{4})$"));
    static const QRegularExpression named(QStringLiteral("^(?:(\\d{1,2})\\.? )?(\\pL+\\.?) (\\d{4})$"));
    static const QRegularExpression part(
        QStringLiteral("^([1-4])\\.? ?(kvartal|quarter|halvår|half(?: of)?) (\\d{4})$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression partOf(
        QStringLiteral("^(quarter|half) ([1-4]) of (\\d{4})$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression thirdOf(QStringLiteral("^(\\pL+) (?:(\\pL+\\.?) )?(\\d{4})$"));
    static const QRegularExpression event(
        QStringLiteral("^(?:efter|after) (.*?\\pL.*?)(?: (\\d{4}))?$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto m = iso.match(text); m.hasMatch())
        return from(Kind::Day, m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = numbers.match(text); m.hasMatch())
        return from(Kind::Day, m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    if (Year::fromText(text))
        return from(Kind::Year, text.toInt(), 0, 0);
    if (const auto m = part.match(text); m.hasMatch())
        return partOfYear(m.captured(2), m.captured(1).toInt(), m.captured(3).toInt());
    if (const auto m = partOf.match(text); m.hasMatch())
        return partOfYear(m.captured(1), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = event.match(text); m.hasMatch())
        return from(Kind::AfterEvent, m.captured(2).toInt(), 0, 0, m.captured(1));
    if (const auto m = thirdOf.match(text); m.hasMatch()) {
        if (const auto which = thirdNamed(m.captured(1))) {
            const int month = m.captured(2).isEmpty() ? 0 : monthNamed(m.captured(2));
            return m.captured(2).isEmpty() || month ? from(thirdKinds[*which], m.captured(3).toInt(), month, 0)
                                                    : std::nullopt;
        }
    }
    if (const auto m = named.match(text); m.hasMatch()) {
        const int month = monthNamed(m.captured(2));
        if (month == 0)
            return std::nullopt;
        return from(
            m.captured(1).isEmpty() ? Kind::Month : Kind::Day, m.captured(3).toInt(), month, m.captured(1).toInt());
    }
    return std::nullopt;
}

std::optional<QDate> FuzzyDate::readDay(const QString& written)
{
    const auto date = read(written);
    return date && date->kind() == Kind::Day ? std::optional(date->first()) : std::nullopt;
}

QString FuzzyDate::text(const QLocale& locale) const
{
    const QString year = QString::number(m_year);
    const QString month = m_month ? locale.standaloneMonthName(m_month).toLower() : QString();
    const bool isDanish = locale.language() == QLocale::Danish;
    const QString shown = isDanish || !m_month ? month : locale.standaloneMonthName(m_month);
    switch (m_kind) {
    case Kind::Day:
        return isDanish ? QStringLiteral("%1. %2 %3").arg(QString::number(m_day), shown, year)
                        : QStringLiteral("%1 %2 %3").arg(QString::number(m_day), shown, year);
    case Kind::Month:
        return QStringLiteral("%1 %2").arg(shown, year);
    case Kind::Quarter:
        return (isDanish ? QStringLiteral("%1. kvartal %2") : QStringLiteral("quarter %1 of %2"))
            .arg(QString::number((m_month - 1) / 3 + 1), year);
    case Kind::Half:
        return (isDanish ? QStringLiteral("%1. halvår %2") : QStringLiteral("half %1 of %2"))
            .arg(QString::number((m_month - 1) / 6 + 1), year);
    case Kind::Year:
        return year;
    case Kind::Primo:
    case Kind::Medio:
    case Kind::Ultimo: {
        const QString part = third[int(m_kind) - int(Kind::Primo)];
        return m_month ? QStringLiteral("%1 %2 %3").arg(part, shown, year) : QStringLiteral("%1 %2").arg(part, year);
    }
    case Kind::AfterEvent:
        return (isDanish ? QStringLiteral("efter ") : QStringLiteral("after ")) + m_event
               + (m_year ? u' ' + year : QString());
    }
    Q_UNREACHABLE();
}

QString FuzzyDate::key() const
{
    const QString year = QString::number(m_year);
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    switch (m_kind) {
    case Kind::Day:
        return m_first.toString(Qt::ISODate);
    case Kind::Month:
        return year + u'-' + two(m_month);
    case Kind::Quarter:
        return year + QStringLiteral("-Q") + QString::number((m_month - 1) / 3 + 1);
    case Kind::Half:
        return year + QStringLiteral("-H") + QString::number((m_month - 1) / 6 + 1);
    case Kind::Year:
        return year;
    case Kind::Primo:
    case Kind::Medio:
    case Kind::Ultimo:
        return year + (m_month ? u'-' + two(m_month) : QString()) + u'-' + third[int(m_kind) - int(Kind::Primo)];
    case Kind::AfterEvent:
        return (m_year ? year + u' ' : QString()) + QStringLiteral("after ") + m_event;
    }
    Q_UNREACHABLE();
}

std::optional<FuzzyDate> FuzzyDate::readKey(const QString& key)
{
    static const QRegularExpression event(QStringLiteral("^(?:(\\d{4}) )?after (.+)$"));
    static const QRegularExpression dated(
        QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:-(Q[1-4]|H[12]|primo|medio|ultimo))?$"));
    if (const auto m = event.match(key); m.hasMatch())
        return from(Kind::AfterEvent, m.captured(1).toInt(), 0, 0, m.captured(2));
    const auto m = dated.match(key);
    if (!m.hasMatch())
        return std::nullopt;
    const int year = m.captured(1).toInt();
    const int month = m.captured(2).toInt();
    const QString last = m.captured(4);
    if (const auto which = thirdNamed(last))
        return from(thirdKinds[*which], year, month, 0);
    if (last.startsWith(u'Q') || last.startsWith(u'H'))
        return partOfYear(last, last.mid(1).toInt(), year);
    if (!m.captured(3).isEmpty())
        return from(Kind::Day, year, month, m.captured(3).toInt());
    return from(m.captured(2).isEmpty() ? Kind::Year : Kind::Month, year, month, 0);
}

FuzzyDate FuzzyDate::later(int months) const
{
    if (m_kind == Kind::AfterEvent)
        return m_year ? from(m_kind, m_year + months / 12, 0, 0, m_event).value_or(*this) : *this;
    const int begin = m_month ? m_month : 1;
    const QDate moved = QDate(m_year, begin, m_day ? m_day : 1).addMonths(months);
    if (m_month == 0 && months % 12 != 0) {
        if (isThird(m_kind)) {
            // The beginning, middle and end of the year: half a year after the middle is a beginning, not an end.
            constexpr int meant[] = {1, 7, 12};
            const QDate then = QDate(m_year, meant[int(m_kind) - int(Kind::Primo)], 1).addMonths(months);
            return from(thirdKinds[(then.month() - 1) / 4], then.year(), 0, 0).value_or(*this);
        }
        const QDate first = m_first.addMonths(months);
        return from(Kind::Half, first.year(), first.month() <= 6 ? 1 : 7, 0).value_or(*this);
    }
    return from(m_kind, moved.year(), m_month ? moved.month() : 0, m_day ? moved.day() : 0).value_or(*this);
}

bool isSooner(const std::optional<FuzzyDate>& one, const std::optional<FuzzyDate>& other)
{
    const QDate first = one ? one->last() : QDate();
    const QDate second = other ? other->last() : QDate();
    return first.isValid() && (!second.isValid() || first < second);
}

} // namespace indblik
