// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indblik::rules {

namespace {

constexpr FindingKind differ{"titlesDiffer",
    QT_TRANSLATE_NOOP("Finding", "The form is called “%1”, its row in the table “%2”. Are they the same?")};

/// The words of a title; a sign such as "+" is one of its own.
QStringList wordsOf(const QString& title)
{
    static const QRegularExpression word(
        QStringLiteral("[\\w]+|[+§&]"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto all = word.globalMatch(title.normalized(QString::NormalizationForm_C).toLower()); all.hasNext();)
        words.append(all.next().captured());
    return words;
}

/// Whether a title may lack the word and still be the same: signs and numbers tell things apart.
bool mayBeMissing(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

/// The words of one that the other lacks.
QStringList lacking(const QStringList& of, const QStringList& other)
{
    QStringList words;
    for (const QString& word : of) {
        if (!other.contains(word))
            words.append(word);
    }
    return words;
}

/// A title that is only shorter than the other is the same.
bool isShortened(const QStringList& inCard, const QStringList& inRow)
{
    const QStringList words = inCard + inRow;
    return (inCard.isEmpty() || inRow.isEmpty()) && std::all_of(words.begin(), words.end(), mayBeMissing);
}

/// A form and its row are called by different names.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const CheckedInitiative& initiative : evidence.initiatives) {
        if (!initiative.isInBoth() || initiative.card->title == initiative.row->title)
            continue;
        const QStringList card = wordsOf(initiative.card->title);
        const QStringList row = wordsOf(initiative.row->title);
        if (isShortened(lacking(card, row), lacking(row, card)))
            continue;
        findings.push_back({.kind = differ,
            .grade = Grade::Note,
            .subject = initiative.card->title,
            .card = initiative.card->id,
            .row = initiative.row->id,
            .words = {initiative.card->title, initiative.row->title}});
    }
    return findings;
}

} // namespace

Rule titles()
{
    return {{differ}, find};
}

} // namespace indblik::rules
