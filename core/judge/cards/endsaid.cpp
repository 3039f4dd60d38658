// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/endsaid.h"

#include "core/judge/cards/yearssaid.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

QRegularExpression pattern(const char16_t* text)
{
    return QRegularExpression(QString::fromUtf16(text),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Past an evaluation nothing before a year is the end of the project.
bool isOfStudy(const QString& before)
{
    static const auto study = pattern(uR"((?:evaluering|undersøgelse|rapport|måling|opfølgning)[a-zæøå]*[^,.]{0,60}$)");
    return study.match(before).hasMatch();
}

bool matchesOwn(const QRegularExpression& words, const QString& before)
{
    const auto match = words.match(before);
    return match.hasMatch() && !isOfStudy(before.left(match.capturedStart()));
}

/// Whether the words before a year make it the end that is to come: "projektet slutter i", "bevillingen udløber den".
bool isComing(const QString& before, bool isSpan)
{
    static const auto plain = pattern(
        uR"(\b[a-zæøå]*(?:projekt|indsats|bevilling|aftale|ordning|forsøg|tilbud|støtte|initiativ)[a-zæøå]*\b[^.]{0,40}\b(?:udløber|slutter|afsluttes|ophører|stopper|lukker|lukkes|løber ud|løber (?:frem )?til|kører (?:frem )?til|varer til|gælder til)\b[^.0-9]{0,25}$)");
    static const auto compound = pattern(
        uR"(\b(?:projekt|indsats|bevillings|aftale|forsøgs|ordnings)[a-zæøå]*(?:afslutning|ophør|udløb|slutning)[a-zæøå]*\b[^.0-9]{0,25}$)");
    static const auto period = pattern(uR"(\b(?:projekt|bevillings|forsøgs)periode[a-zæøå]*\b[^.0-9]{0,25}$)");
    return compound.match(before).hasMatch() || (isSpan && period.match(before).hasMatch())
           || matchesOwn(plain, before);
}

/// The same of an end that is past: "projektet sluttede i", "indsatsen blev afsluttet ved udgangen af".
bool isPast(const QString& before)
{
    static const auto past = pattern(
        uR"(\b[a-zæøå]*(?:projekt|indsats|bevilling|aftale|ordning|forsøg|tilbud|initiativ)[a-zæøå]*\b[^.]{0,40}\b(?:udløb|sluttede|stoppede|ophørte|lukkede|(?:blev|er) (?:afsluttet|nedlagt|lukket|ophørt|udløbet|stoppet|slut))\b[^.0-9]{0,25}$)");
    return matchesOwn(past, before);
}

QString wordsOf(const QString& text, const Stretch& sentence)
{
    constexpr int most = 120;
    const QString words = text.mid(sentence.begin, sentence.end - sentence.begin).simplified();
    return words.size() > most ? words.left(most - 1) + QChar(0x2026) : words;
}

} // namespace

std::vector<EndSaid> endsSaid(const QString& text)
{
    constexpr qsizetype reach = 110;
    std::vector<EndSaid> ends;
    for (const YearsSaid& said : yearsSaid(text)) {
        if (said.isBackwards)
            continue;
        const Stretch sentence = sentenceAround(text, said.at);
        const qsizetype from = std::max(sentence.begin, said.at - reach);
        const QString before = text.mid(from, said.at - from).simplified() + u' ';
        const bool hasEnded = isPast(before);
        if (!hasEnded && !isComing(before, said.isSpan))
            continue;
        // On the first day of a year the one before it is over.
        const bool isNewYear = said.end && said.end->dayOfYear() == 1;
        const Year year =
            isNewYear ? Year::from(said.years.back().number() - 1).value_or(said.years.back()) : said.years.back();
        ends.push_back({year, wordsOf(text, sentence), hasEnded});
    }
    return ends;
}

} // namespace indblik
