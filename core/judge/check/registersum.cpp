// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/registersums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind sumDiffers{"registerSumDiffers",
    QT_TRANSLATE_NOOP("Finding", "The list “%1” adds up to DKK %c million, but the budget states %s. Difference %d.")};

/// The rows of a list under a form do not add up to what the budget has for the initiative.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const Register& list : evidence.book.registers) {
        const Card* card = evidence.book.card(list.card);
        const auto compared = comparedSum(evidence.book, list);
        if (!card || !compared || compared->fits())
            continue;
        Finding finding{.kind = sumDiffers, .grade = Grade::Warning, .subject = card->title, .card = card->id};
        finding.row = compared->row;
        finding.column = compared->column;
        finding.stated = compared->stated;
        finding.computed = compared->sum;
        finding.words = {list.title};
        findings.push_back(finding);
    }
    return findings;
}

} // namespace

Rule registersum()
{
    return {{sumDiffers}, find};
}

} // namespace indblik::rules
