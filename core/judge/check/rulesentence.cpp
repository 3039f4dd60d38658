// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/rulesentence.h"

#include "core/figuretext.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik::rules {

namespace {

constexpr FindingKind countsDiffer{"ruleCountsDiffer",
    QT_TRANSLATE_NOOP("Finding",
        "Of “%1” the text says %2 areas on the list (before, after, by the rule alone, by the figures), but now it is %3. "
        "Copy the sentence again on the page of the areas.")};

/// "2, 6, +4, 0", the same in every language.
QString numbersText(const RuleCounts& counts)
{
    const QLocale danish(QStringLiteral("da_DK"));
    return QStringList{QString::number(counts.countBefore), QString::number(counts.countNow),
        signedText(qint64(counts.byRule), danish), signedText(qint64(counts.byFigures), danish)}
        .join(QStringLiteral(", "));
}

/// A sentence that was made of the figures of areas tells other numbers than it would now.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    if (evidence.ruleCounts.empty())
        return findings;
    for (const SaidText& said : saidTexts(evidence.book)) {
        for (const RuleCounts& told : toldRuleCounts(said.text)) {
            const auto now = std::find_if(evidence.ruleCounts.begin(), evidence.ruleCounts.end(),
                [&told](const RuleCounts& each) { return each.isAbout(told); });
            if (now == evidence.ruleCounts.end() || now->saysSame(told))
                continue;
            Finding finding = said.place;
            finding.kind = countsDiffer;
            finding.grade = Grade::Warning;
            finding.words = {told.scheme, numbersText(told), numbersText(*now)};
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace

Rule rulesentence()
{
    return {{countsDiffer}, find};
}

} // namespace indblik::rules
