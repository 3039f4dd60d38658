// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/yearssaid.h"
#include "core/judge/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indblik::rules {

namespace {

constexpr FindingKind twoUnits{"targetInTwoUnits",
    QT_TRANSLATE_NOOP("Finding",
        "Goal %1 says %s, the form says %c of the same. A change in percent and one in percentage points are not the "
        "same target.")};

const FieldKey objectives{QStringLiteral("objectives")};

/// A change that is aimed at: "reduceres med 10 %", "et fald på 10 procentpoint".
struct Change
{
    qint64 hundredths = 0;
    bool isPoints = false;
    QString sentence;

    FindingFigure figure() const
    {
        return isPoints ? FindingFigure(PercentagePoints::fromHundredths(hundredths))
                        : FindingFigure(Percent::fromHundredths(hundredths));
    }
};

std::vector<Change> changesIn(const QString& text)
{
    static const QRegularExpression change(
        QStringLiteral("\\b(?:med|på) (?:mindst |minimum |ca\\. |højst )?([0-9]{1,2})(?:,([0-9]{1,2}))? ?"
                       "(%[- ]?point|procent[- ]?point|pct\\.?[- ]?point|%|procent|pct)"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Change> changes;
    for (auto all = change.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const Stretch sentence = sentenceAround(text, match.capturedStart());
        const int decimals = match.captured(2).leftJustified(2, u'0').toInt();
        changes.push_back({match.captured(1).toLongLong() * 100 + decimals,
            match.captured(3).endsWith(QLatin1String("point"), Qt::CaseInsensitive),
            text.mid(sentence.begin, sentence.end - sentence.begin)});
    }
    return changes;
}

/// Whether two sentences are about the same: they share a long word that does not stand in every form.
bool isSameMatter(const QString& left, const QString& right)
{
    static const QRegularExpression signs(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList common = {QStringLiteral("indsats"), QStringLiteral("kommune"), QStringLiteral("projekt"),
        QStringLiteral("initiativ"), QStringLiteral("reducere"), QStringLiteral("deltager")};
    constexpr int longWord = 8;
    const QStringList words = right.toLower().split(signs, Qt::SkipEmptyParts);
    for (const QString& word : left.toLower().split(signs, Qt::SkipEmptyParts)) {
        const bool isCommon =
            std::any_of(common.begin(), common.end(), [&word](const QString& begin) { return word.startsWith(begin); });
        if (word.size() >= longWord && !isCommon && words.contains(word))
            return true;
    }
    return false;
}

/// A goal wants a change in percent and a form the same number in percentage points, or the other way round.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<std::pair<const Goal*, Change>> wanted;
    for (const Goal& goal : evidence.book.goals) {
        for (const Change& change : changesIn(goal.title))
            wanted.emplace_back(&goal, change);
    }
    std::vector<Finding> findings;
    if (wanted.empty())
        return findings;
    for (const Card& card : evidence.book.cards) {
        for (const Change& change : changesIn(card.answer(objectives))) {
            for (const auto& [goal, goals] : wanted) {
                if (change.hundredths != goals.hundredths || change.isPoints == goals.isPoints
                    || !isSameMatter(change.sentence, goals.sentence))
                    continue;
                findings.push_back({.kind = twoUnits,
                    .grade = Grade::Warning,
                    .subject = card.title,
                    .card = card.id,
                    .field = objectives,
                    .stated = goals.figure(),
                    .computed = change.figure(),
                    .words = {goal->code}});
            }
        }
    }
    return findings;
}

} // namespace

Rule twounits()
{
    return {{twoUnits}, find};
}

} // namespace indblik::rules
