// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/yearssaid.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace indblik {

namespace {

constexpr int longestSpan = 60;
constexpr qsizetype longestSentence = 1000;
/// More than this between two years is no connection of them.
constexpr qsizetype longestConnection = 40;

constexpr std::array months = {QLatin1String("januar"), QLatin1String("februar"), QLatin1String("marts"),
    QLatin1String("april"), QLatin1String("maj"), QLatin1String("juni"), QLatin1String("juli"), QLatin1String("august"),
    QLatin1String("september"), QLatin1String("oktober"), QLatin1String("november"), QLatin1String("december")};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDash(QChar c)
{
    return c == u'-' || c == QChar(0x2212) || (c >= QChar(0x2010) && c <= QChar(0x2015));
}

/// A reader that goes along the text.
struct Cursor
{
    QStringView text;
    qsizetype at;

    QChar sign(qsizetype ahead = 0) const { return at + ahead < text.size() ? text[at + ahead] : QChar(); }
    void skipSpaces()
    {
        while (sign().isSpace())
            ++at;
    }
    /// The digits here as a number, at most four of them; -1 where there are none or more.
    int number(qsizetype most)
    {
        const qsizetype first = at;
        while (isDigit(sign()))
            ++at;
        const qsizetype digits = at - first;
        return digits > 0 && digits <= most ? text.mid(first, digits).toInt() : -1;
    }
};

/// One year with what belongs to it.
struct Token
{
    qsizetype at;
    qsizetype end;
    Year year;
    std::optional<Year> until; ///< of "2007-11"
    std::optional<QDate> day;
};

std::optional<Token> dayToken(QStringView text, qsizetype at)
{
    Cursor cursor{text, at};
    const int day = cursor.number(2);
    int month = -1;
    if (day < 0)
        return std::nullopt;
    const QChar sign = cursor.sign();
    if (sign == u'.' && cursor.sign(1).isSpace()) {
        ++cursor.at;
        cursor.skipSpaces();
        const QStringView rest = text.mid(cursor.at);
        for (size_t i = 0; i < months.size(); ++i) {
            if (rest.startsWith(months[i], Qt::CaseInsensitive)) {
                month = int(i) + 1;
                cursor.at += months[i].size();
            }
        }
        if (month < 0)
            return std::nullopt;
    } else if ((sign == u'.' || sign == u'/' || isDash(sign)) && isDigit(cursor.sign(1))) {
        ++cursor.at;
        month = cursor.number(2);
        const QChar next = cursor.sign();
        if (month < 0 || !(next == u'.' || next == u'/' || next.isSpace() || isDash(next)))
            return std::nullopt;
        ++cursor.at;
    } else {
        return std::nullopt;
    }
    cursor.skipSpaces();
    const qsizetype yearAt = cursor.at;
    const int number = cursor.number(4);
    const auto year = cursor.at - yearAt == 4 ? Year::from(number) : std::nullopt;
    if (!year)
        return std::nullopt;
    const QDate date(number, month, day);
    return Token{at, cursor.at, *year, {}, date.isValid() ? std::optional(date) : std::nullopt};
}

/// What stands after a number makes it an amount or a count of something.
bool hasUnit(QStringView after)
{
    const QStringView word = after.trimmed().left(12);
    for (const char16_t* unit : {u"kr", u"mio", u"mill", u"mia", u"tkr", u"%", u"procent", u"beboere", u"personer"}) {
        if (word.startsWith(QStringView(unit), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

std::optional<Token> yearToken(QStringView text, qsizetype at)
{
    Cursor cursor{text, at};
    const int number = cursor.number(4);
    const auto year = cursor.at - at == 4 ? Year::from(number) : std::nullopt;
    const QChar next = cursor.sign();
    if (!year || next.isLetter() || hasUnit(text.mid(cursor.at, 20)))
        return std::nullopt;
    if (isDash(next) && cursor.sign(1).isLetter())
        return std::nullopt; // "2010-priser"
    Token token{at, cursor.at, *year, {}, {}};
    if ((isDash(next) || next == u'/') && isDigit(cursor.sign(1)) && isDigit(cursor.sign(2))
        && !isDigit(cursor.sign(3))) {
        const auto until = Year::from(number / 100 * 100 + text.mid(cursor.at + 1, 2).toInt());
        if (until && *until > *year) {
            token.until = until;
            token.end = cursor.at + 3;
        }
    } else if ((next == u',' || next == u'.') && isDigit(cursor.sign(1))) {
        // "2010,2011" are two years, "2010,5" is a number.
        Cursor second{text, cursor.at + 1};
        const int other = second.number(4);
        if (second.at - cursor.at != 5 || !Year::from(other))
            return std::nullopt;
    }
    return token;
}

/// Past a number with its separators: "1.200", "10,35".
qsizetype endOfNumber(QStringView text, qsizetype at)
{
    Cursor cursor{text, at};
    while (isDigit(cursor.sign()) || ((cursor.sign() == u'.' || cursor.sign() == u',') && isDigit(cursor.sign(1))))
        ++cursor.at;
    return cursor.at;
}

std::vector<Token> tokensIn(QStringView text)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (!isDigit(text[at]) || (at > 0 && text[at - 1].isLetter())) {
            ++at;
            continue;
        }
        auto token = dayToken(text, at);
        if (!token)
            token = yearToken(text, at);
        if (token)
            tokens.push_back(*token);
        const qsizetype end = token ? token->end : endOfNumber(text, at);
        at = end > at ? end : at + 1;
    }
    return tokens;
}

enum class Connection { None, List, Span };

Connection connection(QStringView between)
{
    if (between.size() > longestConnection)
        return Connection::None;
    QString words = between.toString().toLower().simplified();
    static const QStringList ignored = {QStringLiteral("den"), QStringLiteral("d."), QStringLiteral("i"),
        QStringLiteral("ultimo"), QStringLiteral("primo"), QStringLiteral("medio"), QStringLiteral("udgangen"),
        QStringLiteral("slutningen"), QStringLiteral("af"), QStringLiteral("år"), QStringLiteral("året")};
    QStringList left;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const bool isMonth = std::any_of(months.begin(), months.end(), [&word](QLatin1String m) { return word == m; });
        if (!isMonth && !ignored.contains(word))
            left.append(word);
    }
    words = left.join(u' ');
    if (words.size() == 1 && isDash(words[0]))
        return Connection::Span;
    static const QStringList spans = {QStringLiteral("til"), QStringLiteral("til og med"), QStringLiteral("t.o.m."),
        QStringLiteral("frem til"), QStringLiteral("og frem til"), QStringLiteral("indtil"), QStringLiteral("tom")};
    static const QStringList lists = {QStringLiteral(","), QStringLiteral("og"), QStringLiteral(", og"),
        QStringLiteral("samt"), QStringLiteral("&"), QStringLiteral("/"), QStringLiteral("eller"),
        QStringLiteral(",og")};
    if (spans.contains(words))
        return Connection::Span;
    return lists.contains(words) ? Connection::List : Connection::None;
}

void addYears(std::vector<Year>& years, Year first, Year last)
{
    for (Year year = first; year < last; year = year.next())
        years.push_back(year);
    years.push_back(last);
}

YearsSaid begun(const Token& token)
{
    YearsSaid said{.at = token.at, .length = token.end - token.at, .end = token.day};
    addYears(said.years, token.year, token.until.value_or(token.year));
    said.isSpan = token.until.has_value();
    return said;
}

/// Takes the token into what was said before it, or begins anew where that makes no sense.
bool continued(YearsSaid& said, const Token& token, Connection how)
{
    const Year last = token.until.value_or(token.year);
    if (how == Connection::None || (how == Connection::Span && said.isBackwards))
        return false;
    if (how == Connection::Span) {
        const Year first = said.years.back();
        const bool isDays = said.end && token.day;
        said.isBackwards = isDays ? *token.day < *said.end : last < first;
        if (!said.isBackwards && last.number() - first.number() > longestSpan)
            return false;
        said.isSpan = true;
        said.begin = said.end;
        said.years.pop_back();
        if (said.isBackwards)
            said.years = {first, last};
        else
            addYears(said.years, first, last);
    } else {
        addYears(said.years, token.year, last);
        said.begin.reset();
    }
    said.end = token.day;
    said.length = token.end - said.at;
    return true;
}

bool isAbbreviation(QStringView before)
{
    qsizetype start = before.size();
    while (start > 0 && !before[start - 1].isSpace() && before[start - 1] != u'(')
        --start;
    const QString word = before.mid(start).toString().toLower();
    // "A.P. Holm": initials.
    const QStringView written = before.mid(start);
    if (written.size() == 3 && written[0].isUpper() && written[1] == u'.' && written[2].isUpper())
        return true;
    static const QStringList known = {QStringLiteral("ca"), QStringLiteral("pr"), QStringLiteral("bl.a"),
        QStringLiteral("f.eks"), QStringLiteral("inkl"), QStringLiteral("ekskl"), QStringLiteral("evt"),
        QStringLiteral("vedr"), QStringLiteral("jf"), QStringLiteral("nr"), QStringLiteral("dvs"),
        QStringLiteral("maks"), QStringLiteral("min"), QStringLiteral("hhv"), QStringLiteral("kl")};
    return known.contains(word);
}

bool endsSentence(QStringView text, qsizetype at)
{
    const QChar sign = text[at];
    qsizetype next = at + 1;
    while (next < text.size() && text[next].isSpace() && text[next] != u'\n')
        ++next;
    const QChar after = next < text.size() ? text[next] : QChar(u'\n');
    if (sign == u'\n') {
        // A line that begins with a number may go on what the one above says.
        const QStringView before = text.left(at).trimmed();
        const bool isOver = before.endsWith(u':') || before.endsWith(u';')
                            || (before.endsWith(u'.') && !isAbbreviation(before.chopped(1)));
        return after == u'\n' || after.isUpper() || isDash(after) || after == u'§' || (isDigit(after) && isOver);
    }
    if (sign == u'.')
        return (after == u'\n' || (after.isUpper() && next > at + 1)) && !isAbbreviation(text.left(at));
    return sign == u'!' || sign == u'?';
}

} // namespace

std::vector<YearsSaid> yearsSaid(QStringView text)
{
    std::vector<YearsSaid> all;
    for (const Token& token : tokensIn(text)) {
        if (!all.empty()) {
            YearsSaid& before = all.back();
            const qsizetype end = before.at + before.length;
            if (continued(before, token, connection(text.mid(end, token.at - end))))
                continue;
        }
        all.push_back(begun(token));
    }
    for (YearsSaid& said : all) {
        if (said.isBackwards)
            continue;
        std::sort(said.years.begin(), said.years.end());
        said.years.erase(std::unique(said.years.begin(), said.years.end()), said.years.end());
    }
    return all;
}

Stretch sentenceAround(QStringView text, qsizetype at)
{
    Stretch found{std::min(at, text.size()), std::min(at, text.size())};
    const qsizetype least = std::max<qsizetype>(0, at - longestSentence);
    const qsizetype most = std::min(text.size(), at + longestSentence);
    while (found.begin > least && !endsSentence(text, found.begin - 1))
        --found.begin;
    while (found.end < most && !endsSentence(text, found.end))
        ++found.end;
    return found;
}

} // namespace indblik
