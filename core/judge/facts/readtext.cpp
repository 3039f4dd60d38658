// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/readtext.h"

#include "core/wordpattern.h"

#include <algorithm>

namespace indblik {

namespace {

/// Nobody writes a longer answer with facts in it; without a bound a hostile text would take long.
constexpr qsizetype mostCharacters = 20'000;

bool isWithin(const WordSpot& place, const WordSpot& other)
{
    return place.at < other.end() && other.at < place.end();
}

const QString month =
    QStringLiteral("(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)");
const QString yearDigits = QStringLiteral("(?:19|20)\\d{2}(?![\\d/])");

/// Dates as FuzzyDate reads them, which begin at `from` or later in the sentence.
void findDates(Sentence& sentence, const QString& form)
{
    for (auto all = wordPattern(form).globalMatch(sentence.words); all.hasNext();) {
        const auto match = all.next();
        const WordSpot place{match.capturedStart(), match.capturedLength()};
        const bool isTaken = std::any_of(sentence.dates.begin(), sentence.dates.end(),
            [&place](const SaidDate& other) { return isWithin(other.place, place); });
        const auto date = isTaken ? std::nullopt : FuzzyDate::read(match.captured());
        if (date)
            sentence.dates.push_back({place, *date});
    }
}

/// "udgangen af 2010" is ultimo 2010; "foråret 2011" is no more exact here than its year.
void findWordedDates(Sentence& sentence, const FactWords& words)
{
    static const QStringList thirds{QStringLiteral("primo"), QStringLiteral("medio"), QStringLiteral("ultimo")};
    static const auto then = wordPattern(QStringLiteral("^\\s+((?:%1\\s+)?%2)").arg(month, yearDigits));
    const auto add = [&sentence](const WordSpot& begin, const QRegularExpressionMatch& match, const QString& read) {
        if (const auto date = FuzzyDate::read(read))
            sentence.dates.push_back({{begin.at, begin.length + match.capturedLength()}, *date});
    };
    for (const QString& third : thirds) {
        for (const WordSpot& place : words[("dates." + third.toLatin1()).constData()].all(sentence.words)) {
            const QString rest = sentence.after(place.end());
            if (const auto next = then.match(rest); next.hasMatch())
                add(place, next, third + u' ' + next.captured(1));
        }
    }
    for (const WordSpot& place : words["dates.season"].all(sentence.words)) {
        if (const auto match = then.match(sentence.after(place.end())); match.hasMatch())
            add(place, match, match.captured(1));
    }
}

/// "efter sommerferien 2010", "efter 1. april 2010".
void findDatesAfter(Sentence& sentence, const FactWords& words)
{
    static const auto afterWord = wordPattern(QStringLiteral("\\befter\\s+"));
    static const auto thenYear = wordPattern(QStringLiteral("^\\s+%1").arg(yearDigits));
    static const auto day = wordPattern(QStringLiteral("^\\d{1,2}\\.\\s+%1\\s+%2").arg(month, yearDigits));
    for (auto all = afterWord.globalMatch(sentence.words); all.hasNext();) {
        const auto match = all.next();
        const QString rest = sentence.after(match.capturedEnd());
        qsizetype length = 0;
        if (words["dates.event"].begins(rest)) {
            length = words["dates.event"].find(rest)->end();
            if (const auto year = thenYear.match(rest.mid(length)); year.hasMatch())
                length += year.capturedLength();
        } else if (const auto exact = day.match(rest); exact.hasMatch()) {
            length = exact.capturedLength();
        }
        const WordSpot place{match.capturedStart(), match.capturedLength() + length};
        if (const auto date = length ? FuzzyDate::read(sentence.words.mid(place.at, place.length)) : std::nullopt)
            sentence.dates.push_back({place, *date});
    }
}

/// A word of a date before "eller 2. kvartal 2010", "/medio 2010", "eller april 2010".
bool endsInAlternative(const QString& before, const FactWords& words)
{
    static const auto joint =
        wordPattern(QStringLiteral("\\s*(?:/|\u2013|-|\\bog/eller\\b|\\beller\\b)\\s*(?:i\\s+|den\\s+)?$"));
    static const auto number =
        wordPattern(QStringLiteral("(?:\\b\\d{1,2}\\.|\\b%1)(?:\\s+(?:kvartal|halvår))?$").arg(month));
    const auto match = joint.match(before);
    if (!match.hasMatch())
        return false;
    const QString one = before.left(match.capturedStart());
    const auto endsIn = [&](const char* list) { return words[list].endsIn(one) && !one.endsWith(u'.'); };
    return number.match(one).hasMatch() || endsIn("dates.third") || endsIn("dates.season");
}

/// What is said of one of two, or only about then, is no more exact than that both hold: of days their month, of all
/// else the year.
void widenAlternatives(Sentence& sentence, const FactWords& words)
{
    static const auto monthOfYear = wordPattern(QStringLiteral("%1\\s+%2").arg(month, yearDigits));
    static const auto yearAlone = wordPattern(yearDigits);
    for (SaidDate& date : sentence.dates) {
        const QString before = sentence.before(date.place.at);
        const bool isAbout = words["approximately"].endsIn(before) && date.date.kind() != FuzzyDate::Kind::Year;
        if (date.date.kind() == FuzzyDate::Kind::AfterEvent || (!isAbout && !endsInAlternative(before, words)))
            continue;
        const QString said = sentence.words.mid(date.place.at, date.place.length);
        const bool isDay = date.date.kind() == FuzzyDate::Kind::Day;
        const auto wider = (isDay ? monthOfYear : yearAlone).match(said);
        if (const auto read = wider.hasMatch() ? FuzzyDate::read(wider.captured()) : std::nullopt)
            date.date = *read;
    }
}

/// Years that stand alone, where they are said as years.
void findBareYears(Sentence& sentence)
{
    static const auto digits = wordPattern(QStringLiteral("\\d{4}"));
    for (const YearsSaid& said : sentence.years) {
        if (said.isSpan || said.isBackwards)
            continue;
        for (auto all = digits.globalMatch(sentence.words.mid(said.at, said.length)); all.hasNext();) {
            const auto match = all.next();
            const WordSpot place{said.at + match.capturedStart(), match.capturedLength()};
            const bool isTaken = std::any_of(sentence.dates.begin(), sentence.dates.end(),
                [&place](const SaidDate& other) { return isWithin(other.place, place); });
            if (const auto date = isTaken ? std::nullopt : FuzzyDate::read(match.captured()))
                sentence.dates.push_back({place, *date});
        }
    }
}

/// Spans take the dates at their ends with them.
void findSpans(Sentence& sentence)
{
    for (const YearsSaid& said : sentence.years) {
        if (!said.isSpan || said.isBackwards || said.years.size() < 2)
            continue;
        WordSpot place{said.at, said.length};
        auto from = FuzzyDate::read(said.years.front().text());
        auto to = FuzzyDate::read(said.years.back().text());
        std::erase_if(sentence.dates, [&](const SaidDate& date) {
            if (!isWithin(date.place, {said.at, said.length}))
                return false;
            const qsizetype end = std::max(place.end(), date.place.end());
            place.at = std::min(place.at, date.place.at);
            place.length = end - place.at;
            (date.place.at <= said.at ? from : to) = date.date;
            return true;
        });
        if (from && to)
            sentence.spans.push_back({place, *from, *to});
    }
}

std::optional<Decimal> numberOf(QString digits)
{
    static const auto grouped = wordPattern(QStringLiteral("^\\d{1,3}(?:\\.\\d{3})+$"));
    if (grouped.match(digits).hasMatch())
        digits.remove(u'.');
    digits.replace(u'.', u',');
    return digits.size() > 12 ? std::nullopt : Decimal::fromText(digits, u',');
}

/// The sentence with something that is no digit in place of dates, years and money.
QString withoutDatesAndMoney(const Sentence& sentence)
{
    QString left = sentence.words;
    const auto hide = [&left](const WordSpot& place) {
        for (qsizetype i = place.at; i < place.end() && i < left.size(); ++i)
            left[i] = u'_';
    };
    for (const SaidDate& date : sentence.dates)
        hide(date.place);
    for (const SaidSpan& span : sentence.spans)
        hide(span.place);
    for (const YearsSaid& said : sentence.years)
        hide({said.at, said.length});
    for (const StatedAmount& amount : sentence.amounts)
        hide({amount.at, amount.length});
    return left;
}

/// "180 200" was "180-200" before its dash was lost, where both are about the same and said to be about so much.
bool isLostDash(const QString& between, const Decimal& first, const Decimal& second, bool isAbout)
{
    return isAbout && between == QStringLiteral(" ") && second.digits > first.digits
           && second.digits * 2 <= first.digits * 3;
}

void takeUnit(SaidNumber& number, const QString& text, const FactWords& words)
{
    static const auto percent = wordPattern(QStringLiteral("^\\s?(?:%|procent\\b|pct\\b\\.?)"));
    const QString rest = text.mid(number.place.end());
    static const auto points = wordPattern(QStringLiteral("^\\s?(?:%|pct\\.?|procent)?[- ]?\\s?points?\\b"));
    if (const auto match = points.match(rest); match.hasMatch() || words["points"].begins(rest)) {
        number.unit = SaidNumber::Unit::Points;
        number.place.length += match.capturedLength();
    } else if (const auto share = percent.match(rest); share.hasMatch()) {
        number.unit = SaidNumber::Unit::Percent;
        number.place.length += share.capturedLength();
    }
}

void findNumbers(Sentence& sentence, const FactWords& words)
{
    static const auto number = wordPattern(QStringLiteral("(?<![\\pL\\d.,/])\\d+(?:[.,]\\d+)*"));
    static const auto range = wordPattern(QStringLiteral("^(\\s?[-\u2013]\\s?|\\s+til\\s+|\\s)(\\d+(?:[.,]\\d+)*)"));
    static const auto from = wordPattern(QStringLiteral("\\bfra\\s+$"));
    const QString text = withoutDatesAndMoney(sentence);
    qsizetype end = 0;
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text, end)) {
        end = match.capturedEnd();
        const auto value = numberOf(match.captured());
        if (!value)
            continue;
        SaidNumber said{{match.capturedStart(), match.capturedLength()}, *value, {}, SaidNumber::Unit::None, false};
        const QString before = text.left(said.place.at);
        if (const auto more = range.match(text.mid(end)); more.hasMatch() && !from.match(before).hasMatch()) {
            const auto second = numberOf(more.captured(2));
            const bool isRange =
                more.captured(1) != QStringLiteral(" ")
                || (second && isLostDash(more.captured(1), *value, *second, words["approximately"].endsIn(before)));
            if (second && isRange) {
                said.upTo = second;
                said.place.length += more.capturedLength();
            }
        }
        takeUnit(said, text, words);
        end = std::max(end, said.place.end());
        sentence.numbers.push_back(said);
    }
    for (const auto& [value, names] : words.numbers()) {
        for (const WordSpot& place : names.all(text))
            sentence.numbers.push_back({place, Decimal{value, 0}, {}, SaidNumber::Unit::None, true});
    }
    std::sort(sentence.numbers.begin(), sentence.numbers.end(),
        [](const SaidNumber& a, const SaidNumber& b) { return a.place.at < b.place.at; });
}

Sentence sentenceAt(const QString& text, qsizetype begin, qsizetype end)
{
    Sentence sentence;
    sentence.at = begin;
    sentence.words = text.mid(begin, end - begin);
    sentence.words.replace(u'\n', u' ');
    sentence.words.replace(QChar::Nbsp, u' ');
    sentence.isQuestion =
        text.mid(begin, end - begin).trimmed().endsWith(u'?') || text.mid(end, 1) == QStringLiteral("?");
    return sentence;
}

/// Where a sentence ends although the next begins with a number: "... i klubben. 40 unge ...".
qsizetype endBeforeNumber(const QString& text, qsizetype from)
{
    static const auto end =
        wordPattern(QStringLiteral("(?:\\pL{4}|\\b(?:19|20)\\d{2})\\.(?=\\s+\\d+(?:[.,]\\d+)*\\s*[%\\pL])"));
    const auto match = end.match(text, from);
    return match.hasMatch() ? match.capturedEnd() - 1 : text.size();
}

std::vector<Sentence> sentencesOf(const QString& text)
{
    std::vector<Sentence> sentences;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace() || text[at] == u'.') {
            ++at;
            continue;
        }
        const qsizetype end = std::min(endBeforeNumber(text, at), std::max(sentenceAround(text, at).end, at + 1));
        sentences.push_back(sentenceAt(text, at, end));
        at = end;
    }
    return sentences;
}

} // namespace

QString Sentence::clauseAfter(qsizetype place) const
{
    static const auto end = wordPattern(QStringLiteral("[,;()]|\\.(?=\\s+\\p{Lu}|$)|\\s(?:mens|men|hvor)\\s"));
    const auto match = end.match(words, place);
    return words.mid(place, match.hasMatch() ? match.capturedStart() - place : -1);
}

QString Sentence::clauseBefore(qsizetype place) const
{
    static const auto sign = wordPattern(QStringLiteral("[,;()]|\\s(?:mens|men)\\s"));
    qsizetype begin = 0;
    for (auto all = sign.globalMatch(words.left(place)); all.hasNext();)
        begin = all.next().capturedEnd();
    return words.mid(begin, place - begin);
}

Fact ReadText::fact(const Sentence& sentence, const WordSpot& place, FactContent content) const
{
    return {field, sentence.at + place.at, place.length, sentence.at, sentence.words, std::move(content)};
}

ReadText readText(const QString& whole, const FieldKey& field, const FactWords& words)
{
    const QString text = whole.left(mostCharacters);
    ReadText read{field, words, sentencesOf(text)};
    const std::vector<YearsSaid> years = yearsSaid(text);
    const std::vector<StatedAmount> amounts =
        statedAmounts(text, field.text == QLatin1String("funding") ? Scale::Million : Scale::Kroner);
    static const QString exactDate = QStringLiteral("\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}\\b");
    static const QString monthDate = QStringLiteral("(?:\\b\\d{1,2}\\.\\s+)?\\b%1\\s+%2").arg(month, yearDigits);
    static const QString partDate = QStringLiteral("\\b[1-4]\\.\\s+(?:kvartal|halvår)\\s+%1").arg(yearDigits);
    for (Sentence& sentence : read.sentences) {
        for (YearsSaid said : years) {
            if (said.at < sentence.at || said.at >= sentence.at + sentence.words.size())
                continue;
            said.at -= sentence.at;
            sentence.years.push_back(said);
        }
        for (StatedAmount amount : amounts) {
            if (amount.at < sentence.at || amount.at >= sentence.at + sentence.words.size())
                continue;
            amount.at -= sentence.at;
            sentence.amounts.push_back(amount);
        }
        findDatesAfter(sentence, words);
        findWordedDates(sentence, words);
        for (const QString& form : {exactDate, monthDate, partDate})
            findDates(sentence, form);
        widenAlternatives(sentence, words);
        findBareYears(sentence);
        findSpans(sentence);
        std::sort(sentence.dates.begin(), sentence.dates.end(),
            [](const SaidDate& a, const SaidDate& b) { return a.place.at < b.place.at; });
        findNumbers(sentence, words);
    }
    return read;
}

std::optional<qint64> countOf(const Decimal& number)
{
    return number.decimals == 0 && number.digits >= 0 ? std::optional(number.digits) : std::nullopt;
}

std::optional<Percent> shareOf(const Decimal& number)
{
    if (number.decimals > 2 || number.digits < 0)
        return std::nullopt;
    constexpr qint64 toHundredths[] = {100, 10, 1};
    const qint64 hundredths = number.digits * toHundredths[number.decimals];
    return hundredths <= 10'000 ? std::optional(Percent::fromHundredths(hundredths)) : std::nullopt;
}

} // namespace indblik
