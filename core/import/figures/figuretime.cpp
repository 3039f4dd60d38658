// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figuretime.h"

#include "core/fuzzydate.h"
#include "core/import/tables/footnotemarks.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

std::optional<int> wholeYear(const SheetCell& cell)
{
    const auto year = [&cell]() -> std::optional<Year> {
        if (const Decimal* number = cell.number())
            return number->decimals == 0 && number->digits > 0 && number->digits < 10'000
                       ? Year::from(int(number->digits))
                       : std::nullopt;
        const auto* text = std::get_if<QString>(&cell.content);
        return text ? Year::fromText(QStringView(*text).trimmed()) : std::nullopt;
    }();
    return year ? std::optional(year->number()) : std::nullopt;
}

std::optional<FigureTime> timeIn(const SheetCell& cell)
{
    constexpr int daysOfYear = FigureTime::daysOfYear;
    constexpr int weeksOfYear = 52;
    constexpr qsizetype longest = 40;
    if (const auto year = wholeYear(cell))
        return FigureTime{*year};
    const QString written = cell.text().simplified();
    if (written.size() < 5 || written.size() > longest)
        return std::nullopt;
    // "2010*" is a year with a footnote.
    if (const auto [plain, marks] = withoutMarks(written); !marks.isEmpty() && Year::fromText(plain))
        return FigureTime{plain.toInt()};
    QString text = written.toUpper();
    text.replace(QLatin1String("KVT."), QLatin1String("KVARTAL"))
        .replace(QLatin1String("KV."), QLatin1String("KVARTAL"));
    static const QRegularExpression coded(QStringLiteral("^([12][0-9]{3})[ -]?([KQHMUWT])[ -]?([0-9]{1,2})$"));
    if (const auto match = coded.match(text); match.hasMatch()) {
        const QChar letter = match.capturedView(2).front();
        const int part = match.captured(3).toInt();
        const int parts = letter == u'H'                     ? 2
                          : letter == u'M'                   ? 12
                          : letter == u'U' || letter == u'W' ? weeksOfYear
                          : letter == u'T'                   ? 3
                                                             : 4;
        return part >= 1 && part <= parts + (parts == weeksOfYear ? 1 : 0)
                   ? std::optional(FigureTime{match.captured(1).toInt(), part, parts})
                   : std::nullopt;
    }
    const auto date = FuzzyDate::read(text == written.toUpper() ? cell.text() : text.toLower());
    if (!date || !date->first().isValid() || date->kind() == FuzzyDate::Kind::AfterEvent)
        return std::nullopt;
    const int year = date->first().year();
    const int month = date->first().month();
    switch (date->kind()) {
    case FuzzyDate::Kind::Year:
        return FigureTime{year};
    case FuzzyDate::Kind::Half:
        return FigureTime{year, month / 7 + 1, 2};
    case FuzzyDate::Kind::Quarter:
        return FigureTime{year, (month - 1) / 3 + 1, 4};
    case FuzzyDate::Kind::Month:
        return FigureTime{year, month, 12};
    case FuzzyDate::Kind::Ultimo:
        return FigureTime{year, daysOfYear, daysOfYear};
    default:
        break;
    }
    const QDate day = date->kind() == FuzzyDate::Kind::Medio ? date->last() : date->first();
    // 31 December is the last one in leap years too, and none before it is.
    const bool isLast = day.month() == 12 && day.day() == 31;
    return day.dayOfYear() == 1
               ? FigureTime{year}
               : FigureTime{year, isLast ? daysOfYear : std::min(day.dayOfYear(), daysOfYear - 1), daysOfYear};
}

bool namesPartOfYear(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(
            "\\b(?:(?!0?1[./] ?0?1\\b)(?:0?[1-9]|[12][0-9]|3[01])[./] ?(?:0?[1-9]|1[0-2])\\b(?![.,]?[0-9]{3}\\b)|"
            "ultimo|medio|kvartal|kvt|quarter|halvår|half|uge|week|måned|month|feb(?:ruary?)?|mar(?:ts|ch)?|"
            "apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|"
            "nov(?:ember)?|dec(?:ember)?|[KQ][1-4])\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text.left(1000)).hasMatch();
}

std::optional<TimeInHeading> timeInHeading(const QString& heading)
{
    constexpr qsizetype mostWords = 30;
    constexpr qsizetype longestTime = 5; // words: "pr. 1. januar 2010"
    static const QRegularExpression ends(QStringLiteral("^[(\\[,;:]+|[)\\],;:]+$"));
    const QStringList words = heading.simplified().split(u' ').mid(0, mostWords);
    // Every form of a time has its year in four digits; most headings have none.
    static const QRegularExpression yearly(QStringLiteral("[12][0-9]{3}"));
    std::vector<bool> hasYear;
    for (const QString& word : words)
        hasYear.push_back(yearly.match(word).hasMatch());
    if (std::find(hasYear.begin(), hasYear.end(), true) == hasYear.end())
        return std::nullopt;
    for (qsizetype length = std::min(longestTime, words.size()); length > 0; --length) {
        for (qsizetype from = 0; from + length <= words.size(); ++from) {
            if (std::find(hasYear.begin() + from, hasYear.begin() + from + length, true)
                == hasYear.begin() + from + length)
                continue;
            const QString shown = words.mid(from, length).join(u' ').remove(ends);
            const auto time = timeIn(SheetCell::of(shown));
            if (!time)
                continue;
            const QString rest = (words.mid(0, from) + words.mid(from + length)).join(u' ');
            // "Ændring siden 2006", "2010 (4. kvt.)"
            static const QRegularExpression led(
                QStringLiteral("^[(\\[]?(?:siden|since|fra|from|efter|after|før|before|indtil|until|til|to|mellem)$"),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            if ((from > 0 && led.match(words[from - 1]).hasMatch()) || (time->isWhole() && namesPartOfYear(rest)))
                return std::nullopt;
            // A comma behind the time stays with what is before it.
            const QString last = words[from + length - 1];
            QStringList before = words.mid(0, from);
            if (!before.isEmpty() && last.endsWith(u',') && !before.last().endsWith(u','))
                before.last() += u',';
            return TimeInHeading{*time, shown, (before + words.mid(from + length)).join(u' ')};
        }
    }
    // A year in other words; a part of it that cannot be read is no year.
    const auto year = namesPartOfYear(heading) ? std::nullopt : loneYear(heading);
    if (!year)
        return std::nullopt;
    const QString number = QString::number(*year);
    return TimeInHeading{FigureTime{*year}, number, QString(heading).remove(number)};
}

std::optional<FigureTime> timeOfHeading(const QString& heading)
{
    const auto found = timeInHeading(heading);
    return found ? std::optional(found->time) : std::nullopt;
}

std::optional<int> loneYear(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![\\w.,])(?<![0-9][-–/])(19[0-9]{2}|2[0-9]{3})(?![\\w]|[.,/–-][0-9])"));
    std::optional<int> found;
    for (auto each = form.globalMatch(text.left(1000)); each.hasNext();) {
        const int year = each.next().captured(1).toInt();
        if (found && *found != year)
            return std::nullopt;
        found = year;
    }
    return found;
}

} // namespace indblik
