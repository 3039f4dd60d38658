// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/rulesentence.h"

#include "core/figuretext.h"
#include "core/fuzzydate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace indblik {

namespace {

/// Scheme, count, rules and day before, the same of now, what the rules did and what the figures did. A text that has
/// it is read by the same pattern.
constexpr auto pattern = QT_TRANSLATE_NOOP("RuleSentence",
    "The number of housing areas on the list “%1” is %2 by “%3” (%4) and %5 by “%6” (%7): the rule alone makes %8 and "
    "the figures %9");

QString dayText(const QDate& day, const QLocale& locale)
{
    return locale.toString(day, QStringLiteral("d. MMMM yyyy"));
}

/// Where a published list has other areas than the rules give; else empty.
QString listText(const PublishedCount& list, int listed, const Tongue& tongue)
{
    if (!list.isOther(listed))
        return {};
    const QString from = dayText(list.from, tongue.locale());
    const QString areas = QString::number(list.areas);
    const QString byRule = QString::number(list.byRule);
    if (list.untold == 0)
        return tongue.translate("RuleSentence", "; the list published from %1 has %2, of which the rule gives %3")
            .arg(from, areas, byRule);
    return tongue
        .translate("RuleSentence", "; the list published from %1 has %2: the rule gives %3 of them, and figures are "
                                   "missing for %4")
        .arg(from, areas, byRule, QString::number(list.untold));
}

QRegularExpression readerOf(const QString& sentence)
{
    QString reader = QRegularExpression::escape(sentence);
    const auto fill = [&reader](int place, const QString& content) {
        reader.replace(
            QStringLiteral("\\%%1").arg(place), QStringLiteral("(?<g%1>%2)").arg(QString::number(place), content));
    };
    for (const int place : {1, 3, 4, 6, 7})
        fill(place, QStringLiteral(".{1,300}?"));
    for (const int place : {2, 5})
        fill(place, QStringLiteral("\\d{1,9}"));
    for (const int place : {8, 9})
        fill(place, QStringLiteral("[+\\x{2212}-]?\\d{1,9}"));
    return QRegularExpression(reader, QRegularExpression::UseUnicodePropertiesOption);
}

/// Of several of that name the one in force on the day. The day alone does not say it: rules are held against the
/// figures of other days too.
const RuleSet* rulesNamed(const Scheme& scheme, const QString& title, const QDate& day)
{
    const auto hasIt = [&title](const RuleSet& rules) { return rules.title.simplified() == title; };
    const RuleSet* onDay = scheme.ruleSetOn(day);
    if (onDay && hasIt(*onDay))
        return onDay;
    const auto found = std::find_if(scheme.ruleSets.begin(), scheme.ruleSets.end(), hasIt);
    return found == scheme.ruleSets.end() ? nullptr : &*found;
}

int signedNumber(QString text)
{
    return text.replace(QChar(0x2212), u'-').toInt();
}

} // namespace

bool RuleCounts::isAbout(const RuleCounts& other) const
{
    const auto names = [](const RuleCounts& each) {
        return std::tuple(
            each.scheme.simplified(), each.rulesBefore.simplified(), each.before, each.rulesNow.simplified(), each.now);
    };
    return names(*this) == names(other);
}

bool RuleCounts::saysSame(const RuleCounts& other) const
{
    const auto numbers = [](const RuleCounts& each) {
        return std::tuple(each.countBefore, each.countNow, each.byRule, each.byFigures);
    };
    return numbers(*this) == numbers(other);
}

RuleCounts ruleCounts(const Classifier& classifier, const Scheme& scheme, const RuleBasis& before, const RuleBasis& now)
{
    const RuleChange change = ruleChange(classifier, before, now);
    return {.scheme = scheme.title,
        .rulesBefore = before.rules->title,
        .rulesNow = now.rules->title,
        .before = before.day,
        .now = now.day,
        .countBefore = int(change.before.size()),
        .countNow = int(change.after.size()),
        .byRule = change.ruleFirst.rule,
        .byFigures = change.ruleFirst.figures,
        .untold = change.ruleFirst.untold,
        .openBefore = change.openBefore,
        .openNow = change.openAfter,
        .listBefore = publishedCount(classifier, scheme, before),
        .listNow = publishedCount(classifier, scheme, now),
        .isIllustrative = classifier.book().isIllustrative()};
}

QString ruleSentence(const RuleCounts& counts, const Tongue& tongue)
{
    const QLocale& locale = tongue.locale();
    QString sentence =
        tongue.translate("RuleSentence", pattern)
            .arg(counts.scheme.simplified(), QString::number(counts.countBefore), counts.rulesBefore.simplified(),
                dayText(counts.before, locale), QString::number(counts.countNow), counts.rulesNow.simplified(),
                dayText(counts.now, locale), signedText(qint64(counts.byRule), locale),
                signedText(qint64(counts.byFigures), locale));
    if (counts.untold != 0)
        sentence += tongue.translate("RuleSentence", "; the cause of %1 cannot be determined")
                        .arg(signedText(qint64(counts.untold), locale));
    if (counts.openBefore > 0 || counts.openNow > 0)
        sentence += tongue.translate("RuleSentence", "; not settled are %1 before and %2 now")
                        .arg(QString::number(counts.openBefore), QString::number(counts.openNow));
    if (counts.listBefore && counts.listBefore != counts.listNow)
        sentence += listText(*counts.listBefore, counts.countBefore, tongue);
    if (counts.listNow)
        sentence += listText(*counts.listNow, counts.countNow, tongue);
    if (counts.isIllustrative)
        sentence += tongue.translate("RuleSentence", "; the figures are made up");
    return sentence + u'.';
}

std::vector<RuleCounts> toldRuleCounts(const QString& text)
{
    static const QRegularExpression readers[] = {
        readerOf(Tongue::danish().translate("RuleSentence", pattern)), readerOf(QString::fromUtf8(pattern))};
    const QString line = text.simplified();
    std::vector<RuleCounts> told;
    for (const QRegularExpression& reader : readers) {
        for (auto all = reader.globalMatch(line); all.hasNext();) {
            const auto match = all.next();
            const auto group = [&match](const char* name) { return match.captured(QLatin1String(name)); };
            const auto before = FuzzyDate::readDay(group("g4"));
            const auto now = FuzzyDate::readDay(group("g7"));
            if (!before || !now)
                continue;
            told.push_back({.scheme = group("g1"),
                .rulesBefore = group("g3"),
                .rulesNow = group("g6"),
                .before = *before,
                .now = *now,
                .countBefore = group("g2").toInt(),
                .countNow = group("g5").toInt(),
                .byRule = signedNumber(group("g8")),
                .byFigures = signedNumber(group("g9"))});
        }
    }
    return told;
}

std::vector<RuleCounts> ruleCountsNow(const std::vector<RuleCounts>& told, const Classifier& classifier)
{
    std::vector<RuleCounts> now;
    const auto& schemes = classifier.book().schemes;
    for (const RuleCounts& each : told) {
        const auto scheme = std::find_if(schemes.begin(), schemes.end(),
            [&each](const Scheme& known) { return known.title.simplified() == each.scheme; });
        const bool isKnown =
            std::any_of(now.begin(), now.end(), [&each](const RuleCounts& other) { return other.isAbout(each); });
        if (scheme == schemes.end() || isKnown)
            continue;
        const RuleBasis before{rulesNamed(*scheme, each.rulesBefore, each.before), each.before};
        const RuleBasis after{rulesNamed(*scheme, each.rulesNow, each.now), each.now};
        if (before.rules && after.rules)
            now.push_back(ruleCounts(classifier, *scheme, before, after));
    }
    return now;
}

} // namespace indblik
