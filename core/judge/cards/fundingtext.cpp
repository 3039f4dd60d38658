// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/fundingtext.h"

#include "core/judge/cards/yearssaid.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FundingText)
};

/// Nobody writes more about funding; without a bound a hostile text would take long.
constexpr qsizetype mostCharacters = 20'000;
constexpr size_t mostAmounts = 200;

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == QChar(0x00bd) || c == QChar(0x00bc) || c == QChar(0x00be);
}

QRegularExpression pattern(const char16_t* text)
{
    return QRegularExpression(QString::fromUtf16(text),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// A number with its unit, where one begins at `at`: "8,5 mio. kr.", "3. mio.", "100.000,-", "½ mio.".
std::optional<StatedAmount> amountAt(QStringView text, qsizetype at)
{
    static const auto form = pattern(
        uR"(\G([0-9]+(?:[.,][0-9]+)*(?: [0-9]{3}(?![0-9])(?:[.,][0-9]+)*)*)?( ?[½¼¾])?(,-)?[.]?\s{0,2})"
        uR"(((?:mio|mill|mia|mrd|t?kr|t\.kr|tusinde?|millioner|millioner|million|milliarder|milliard|kroner)(?![a-zæøå])[.]?)?)"
        uR"((\s?(?:kr|kroner)(?![a-zæøå])[.]?)?(,-)?)");
    const QString part = text.mid(at, 60).toString();
    const auto match = form.match(part);
    const bool isUnit =
        match.hasMatch() && (match.capturedLength(4) > 0 || match.capturedLength(3) > 0 || match.capturedLength(5) > 0);
    if (!isUnit || (match.capturedLength(1) == 0 && match.capturedLength(2) == 0))
        return std::nullopt;
    const QString written = match.captured(0).simplified();
    const auto read = readFigure(written, Scale::Kroner);
    const auto amount = read ? read->figure.amount() : std::nullopt;
    if (!amount)
        return std::nullopt;
    // The stop after the unit may end the sentence; it is not part of the amount.
    qsizetype length = match.capturedLength(0);
    while (length > 0 && (part[length - 1].isSpace() || part[length - 1] == u'.'))
        --length;
    return StatedAmount{.amount = *amount, .at = at, .length = length};
}

/// "kr. 950.000" and "DKK 3.000.000", where the number begins at `at`.
std::optional<StatedAmount> amountAfterUnit(QStringView text, qsizetype at)
{
    static const auto unitBefore = pattern(uR"((?:^|[^a-zæøå.])(?:kr\.?|dkk)\s?$)");
    static const auto number = pattern(uR"(\G[0-9]{1,3}(?:[. ][0-9]{3})*(?:,[0-9]{1,2})?(?![0-9.,]*[0-9]))");
    if (!unitBefore.match(text.mid(std::max<qsizetype>(0, at - 6), std::min<qsizetype>(6, at)).toString()).hasMatch())
        return std::nullopt;
    const auto match = number.match(text.mid(at, 40).toString());
    const auto read = match.hasMatch() ? readFigure(match.captured(0), Scale::Kroner) : Result<ReadFigure>(Error{});
    const auto amount = read ? read->figure.amount() : std::nullopt;
    if (!amount)
        return std::nullopt;
    return StatedAmount{.amount = *amount, .at = at, .length = match.capturedLength(0)};
}

qsizetype endOfNumber(QStringView text, qsizetype at)
{
    const auto sign = [text](qsizetype place) { return place < text.size() ? text[place] : QChar(); };
    while (isDigit(sign(at)) || ((sign(at) == u'.' || sign(at) == u',') && isDigit(sign(at + 1))))
        ++at;
    return at;
}

std::vector<StatedAmount> amountsIn(QStringView text)
{
    std::vector<StatedAmount> amounts;
    for (qsizetype at = 0; at < text.size() && amounts.size() < mostAmounts;) {
        if (!isDigit(text[at]) || (at > 0 && text[at - 1].isLetter())) {
            ++at;
            continue;
        }
        auto amount = amountAt(text, at);
        // The unit before a number may be that of the amount before it: "8 mio. kr. 29 skoler".
        const bool isFree = amounts.empty() || at - amounts.back().at - amounts.back().length > 5;
        if (!amount && isFree)
            amount = amountAfterUnit(text, at);
        if (amount)
            amounts.push_back(*amount);
        at = std::max(amount ? amount->at + amount->length : endOfNumber(text, at), at + 1);
    }
    return amounts;
}

/// The words around an amount that speak of it: up to the last comma or "og" before the next amount.
struct Zone
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString before;
    QString after;
};

/// Where, between two amounts of a sentence, the words of the second begin. Years and what joins them stay together.
qsizetype boundary(QStringView text, qsizetype from, qsizetype to, const std::vector<YearsSaid>& years)
{
    static const auto joint = pattern(uR"(,\s|;|\s(?:og|samt|mens|plus|heraf|hvoraf|deraf)\s)");
    const QString between = text.mid(from, to - from).toString();
    const auto isInYears = [&years](qsizetype place) {
        return std::any_of(years.begin(), years.end(),
            [place](const YearsSaid& said) { return place >= said.at && place < said.at + said.length; });
    };
    qsizetype last = -1;
    for (auto all = joint.globalMatch(between); all.hasNext();) {
        const qsizetype place = from + all.next().capturedStart();
        if (!isInYears(place))
            last = place;
    }
    if (last >= 0)
        return last;
    // "2009: 3 mio. 2010: 4 mio.": the years right before an amount are its own.
    for (const YearsSaid& said : years) {
        const qsizetype end = said.at + said.length;
        if (said.at >= from && end <= to && text.mid(end, to - end).trimmed() == u":")
            return said.at;
    }
    return to;
}

std::vector<Zone> zonesOf(
    QStringView text, const std::vector<StatedAmount>& amounts, const std::vector<YearsSaid>& years)
{
    std::vector<Zone> zones(amounts.size());
    for (size_t i = 0; i < amounts.size(); ++i) {
        const Stretch sentence = sentenceAround(text, amounts[i].at);
        const bool follows = i > 0 && amounts[i].sentence == amounts[i - 1].sentence;
        zones[i].begin = follows ? zones[i - 1].end : sentence.begin;
        const qsizetype end = amounts[i].at + amounts[i].length;
        const bool goesOn = i + 1 < amounts.size() && amounts[i + 1].sentence == amounts[i].sentence;
        zones[i].end = goesOn ? boundary(text, end, amounts[i + 1].at, years) : std::max(sentence.end, end);
        zones[i].before = text.mid(zones[i].begin, amounts[i].at - zones[i].begin).toString().simplified();
        zones[i].after = text.mid(end, zones[i].end - end).toString().simplified();
    }
    return zones;
}

bool has(const QRegularExpression& words, const QString& text)
{
    return words.match(text).hasMatch();
}

StatedAmount::Spread spreadOf(const Zone& zone)
{
    static const auto yearly = pattern(
        uR"(\bårligt?\b|\bårlige\b|\bom året\b|\bpr\.? ?(?:kalender)?år\b|\bper år\b|\bhvert år\b|\bi hvert af\b|\bi årene fremover\b|\bp\.a\.)");
    static const auto total =
        pattern(uR"(\bi ?alt\b|\bsamle[dt]e?\b|\btilsammen\b|\btotalt\b|\bsammenlagt\b|\bhele perioden\b)");
    if (has(yearly, zone.before) || has(yearly, zone.after))
        return StatedAmount::Spread::Yearly;
    const bool isTotal = has(total, zone.before) || has(total, zone.after);
    return isTotal ? StatedAmount::Spread::Total : StatedAmount::Spread::Unsaid;
}

StatedAmount::Role roleOf(const Zone& zone, bool isFirst)
{
    static const auto limit = pattern(
        uR"((?:\bover|\bend|\bunder|\bop til|\bhøjst|\bmaks\.?|\bmaksimalt|\bmindst|\bminimum|\bfra|\beller|\d ?[-–]|\d til|\bmellem \S+ og) ?(?:kr\.? )?$)");
    static const auto price = pattern(uR"(^\.? ?(?:pr\.? |per |(?:til|for) hver |hver\b)(?!år|kalenderår|af årene))");
    static const auto partBefore = pattern(uR"(\b(?:heraf|hvoraf|deraf|herunder|inkl\.?|inklusive)\b)");
    static const auto part = pattern(
        uR"((?:\b(?:i|som) |^)(?:med|egen)finansiering\b|\b(?:med|egen)finansiering[a-zæøå]* (?:på|er|udgør)[^.0-9]*$)");
    if (has(limit, zone.before) || has(price, zone.after))
        return StatedAmount::Role::Other;
    if (has(part, zone.before) || has(part, zone.after) || (!isFirst && has(partBefore, zone.before)))
        return StatedAmount::Role::Part;
    return StatedAmount::Role::Whole;
}

/// Years that say when something was decided or began, not what the amount is for.
bool isBackground(QStringView text, const YearsSaid& said)
{
    static const auto word = pattern(
        uR"((?:\bsiden|\bprisniveau|\bp/l|\bpl|\b(?:startede|startet|åbnede|åbnet|oprettet|etableret|begyndte|vedtaget|besluttet|indgået) (?:den |i )?) ?$)");
    const qsizetype from = std::max<qsizetype>(0, said.at - 24);
    return has(word, text.mid(from, said.at - from).toString().simplified() + u' ');
}

/// The years of a zone that the amount is for: those after it, else those before.
const YearsSaid* yearsOf(
    QStringView text, const Zone& zone, const StatedAmount& amount, const std::vector<YearsSaid>& years)
{
    const YearsSaid* before = nullptr;
    for (const YearsSaid& said : years) {
        if (said.at < zone.begin || said.at >= zone.end || said.isBackwards || isBackground(text, said))
            continue;
        if (said.at > amount.at)
            return &said;
        before = &said;
    }
    return before;
}

void takeYears(StatedAmount& amount, const YearsSaid& said)
{
    amount.years = said.years;
    amount.isSpan = said.isSpan;
    amount.begin = said.begin;
    amount.end = said.end;
}

void takeYears(StatedAmount& amount, const StatedAmount& other)
{
    amount.years = other.years;
    amount.isSpan = other.isSpan;
    amount.begin = other.begin;
    amount.end = other.end;
}

/// "A får 3 mio., B 3,8 mio. og C 3,6 mio. i 2010": the years of one are those of all that are said alike.
void shareYears(std::vector<StatedAmount>& amounts)
{
    const auto mayShare = [](const StatedAmount& to, const StatedAmount& from) {
        return to.years.empty() && !from.years.empty() && to.sentence == from.sentence && to.spread == from.spread
               && to.role == from.role;
    };
    for (size_t i = amounts.size(); i-- > 1;) {
        if (mayShare(amounts[i - 1], amounts[i]))
            takeYears(amounts[i - 1], amounts[i]);
    }
    for (size_t i = 1; i < amounts.size(); ++i) {
        if (mayShare(amounts[i], amounts[i - 1]))
            takeYears(amounts[i], amounts[i - 1]);
    }
}

/// The years of the line above a list: "I 2010 fordeles pengene sådan:".
const YearsSaid* yearsOfIntroduction(QStringView text, qsizetype at, const std::vector<YearsSaid>& years)
{
    const qsizetype colon = text.left(at).lastIndexOf(QStringLiteral(":\n"));
    if (colon < 0)
        return nullptr;
    const Stretch line = sentenceAround(text, colon);
    const YearsSaid* found = nullptr;
    for (const YearsSaid& said : years) {
        if (said.at >= line.begin && said.at < colon)
            found = &said;
    }
    return found;
}

/// Numbers the sentences, so that amounts of the same one know each other.
void numberSentences(QStringView text, std::vector<StatedAmount>& amounts)
{
    qsizetype end = -1;
    int number = 0;
    for (StatedAmount& amount : amounts) {
        if (amount.at >= end) {
            end = sentenceAround(text, amount.at).end;
            ++number;
        }
        amount.sentence = number;
    }
}

} // namespace

QString StatedAmount::words(const QLocale& locale) const
{
    QStringList parts{Words::tr("DKK %1 million").arg(amountText(amount, Scale::Million, locale))};
    if (isApproximate)
        parts.front() = Words::tr("about %1").arg(parts.front());
    QStringList said;
    for (const Year& year : years)
        said.append(year.text());
    if (isSpan && said.size() > 1)
        said = {said.front() + QChar(0x2013) + said.back()};
    if (!said.isEmpty())
        parts.append(said.join(QStringLiteral(", ")));
    if (isAverage)
        parts.append(Words::tr("on average"));
    if (spread == Spread::Yearly)
        parts.append(Words::tr("a year"));
    if (spread == Spread::Total)
        parts.append(Words::tr("in all"));
    if (role == Role::Part)
        parts.append(Words::tr("a part"));
    if (role == Role::Other)
        parts.append(Words::tr("not the budget"));
    return parts.join(QStringLiteral(" · "));
}

std::vector<StatedAmount> statedAmounts(QStringView text, Scale unit)
{
    text = text.left(mostCharacters);
    std::vector<StatedAmount> amounts = amountsIn(text);
    if (amounts.empty()) {
        const QString whole = text.toString().trimmed();
        const auto read =
            whole.size() < 40 && !Year::fromText(whole) ? readFigure(whole, unit) : Result<ReadFigure>(Error{});
        if (const auto amount = read ? read->figure.amount() : std::nullopt)
            amounts.push_back({.amount = *amount, .at = text.indexOf(whole), .length = whole.size()});
        return amounts;
    }
    static const auto about =
        pattern(uR"(\b(?:ca\.?|cirka|omkring|omtrent|godt|knapt?|næsten|rundt regnet|anslået) ?(?:kr\.? )?$)");
    static const auto average = pattern(uR"(\bgennemsnit)");
    const std::vector<YearsSaid> years = yearsSaid(text);
    numberSentences(text, amounts);
    const std::vector<Zone> zones = zonesOf(text, amounts, years);
    bool isPart = false;
    for (size_t i = 0; i < amounts.size(); ++i) {
        StatedAmount& amount = amounts[i];
        amount.spread = spreadOf(zones[i]);
        amount.isApproximate = has(about, zones[i].before);
        amount.isAverage = has(average, zones[i].before) || has(average, zones[i].after);
        isPart = isPart && amounts[i - 1].sentence == amount.sentence;
        amount.role = roleOf(zones[i], i == 0);
        if (isPart && amount.role == StatedAmount::Role::Whole)
            amount.role = StatedAmount::Role::Part;
        isPart = amount.role == StatedAmount::Role::Part;
        if (const YearsSaid* said = yearsOf(text, zones[i], amount, years))
            takeYears(amount, *said);
    }
    shareYears(amounts);
    for (StatedAmount& amount : amounts) {
        const YearsSaid* said = amount.years.empty() ? yearsOfIntroduction(text, amount.at, years) : nullptr;
        if (said)
            takeYears(amount, *said);
    }
    return amounts;
}

} // namespace indblik
