// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/yearssaid.h"
#include "core/judge/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indblik::rules {

namespace {

constexpr FindingKind moneyAfter{"moneyAfterEnd",
    QT_TRANSLATE_NOOP(
        "Finding", "According to the words “%1” it ends in %s, but the table has money until %c: DKK %a million.")};
constexpr FindingKind noMoneyBefore{"noMoneyBeforeEnd",
    QT_TRANSLATE_NOOP("Finding",
        "According to the words “%1” it goes on to %s, but the table has 0 in %2; the last year with money is %c.")};

QRegularExpression pattern(const char16_t* text)
{
    return QRegularExpression(QString::fromUtf16(text),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Whether the words before a year make it the end of the project: "projektet slutter i", "ved projektafslutningen i",
/// "bevillingen udløber den". An evaluation that ends is not meant.
bool isEnd(const QString& before, bool isSpan)
{
    static const auto plain = pattern(
        uR"(\b[a-zæøå]*(?:projekt|indsats|bevilling|aftale|ordning|forsøg|tilbud|støtte|initiativ)[a-zæøå]*\b[^.]{0,40}\b(?:udløber|slutter|afsluttes|ophører|stopper|lukker|lukkes|løber ud|løber (?:frem )?til|kører (?:frem )?til|varer til|gælder til)\b[^.0-9]{0,25}$)");
    static const auto compound = pattern(
        uR"(\b(?:projekt|indsats|bevillings|aftale|forsøgs|ordnings)[a-zæøå]*(?:afslutning|ophør|udløb|slutning)[a-zæøå]*\b[^.0-9]{0,25}$)");
    static const auto period = pattern(uR"(\b(?:projekt|bevillings|forsøgs)periode[a-zæøå]*\b[^.0-9]{0,25}$)");
    static const auto other = pattern(uR"((?:evaluering|undersøgelse|rapport|måling|opfølgning)[a-zæøå]*[^,.]{0,60}$)");
    if (compound.match(before).hasMatch() || (isSpan && period.match(before).hasMatch()))
        return true;
    const auto match = plain.match(before);
    return match.hasMatch() && !other.match(before.left(match.capturedStart())).hasMatch();
}

/// An end as a text states it.
struct End
{
    Year year;
    QString words;
};

std::optional<End> endIn(const QString& text)
{
    constexpr qsizetype reach = 110;
    for (const YearsSaid& said : yearsSaid(text)) {
        if (said.isBackwards)
            continue;
        const Stretch sentence = sentenceAround(text, said.at);
        const qsizetype from = std::max(sentence.begin, said.at - reach);
        if (!isEnd(text.mid(from, said.at - from).simplified() + u' ', said.isSpan))
            continue;
        // On the first day of a year the one before it is over.
        const bool isNewYear = said.end && said.end->dayOfYear() == 1;
        const Year year =
            isNewYear ? Year::from(said.years.back().number() - 1).value_or(said.years.back()) : said.years.back();
        const QString words = text.mid(sentence.begin, sentence.end - sentence.begin).simplified();
        return End{year, words.size() > 120 ? words.left(119) + QChar(0x2026) : words};
    }
    return std::nullopt;
}

std::optional<Finding> against(
    const Evidence& evidence, const CheckedInitiative& initiative, const FieldKey& field, const End& end)
{
    const BudgetRow& row = *initiative.row;
    std::optional<Year> last;
    for (const auto& [year, cell] : row.cells) {
        if (cell.figure.amount().value_or(Money()) != Money())
            last = year;
    }
    if (!last || *last == end.year)
        return std::nullopt;
    const bool isAfter = *last > end.year;
    const Year zero = std::min(end.year, evidence.columns.back());
    if (!isAfter && (zero <= *last || row.figure(zero).amount() != Money()))
        return std::nullopt;
    Finding finding = findingAt(initiative, field, BudgetColumn{isAfter ? *last : zero});
    finding.kind = isAfter ? moneyAfter : noMoneyBefore;
    finding.grade = Grade::Warning;
    finding.stated = end.year;
    finding.computed = *last;
    finding.words = {end.words, zero.text()};
    finding.further = {row.figure(*last).amount().value_or(Money())};
    return finding;
}

/// The project ends by its own words before the money does, or goes on when there is none left.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const CheckedInitiative& initiative : evidence.initiatives) {
        if (!initiative.isInBoth() || evidence.columns.empty())
            continue;
        for (const auto& [field, answer] : initiative.card->answers) {
            const auto end = endIn(answer.text);
            const auto finding = end ? against(evidence, initiative, field, *end) : std::nullopt;
            if (!finding)
                continue;
            findings.push_back(*finding);
            break;
        }
    }
    return findings;
}

} // namespace

Rule projectend()
{
    return {{moneyAfter, noMoneyBefore}, find};
}

} // namespace indblik::rules
