// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuretext.h"
#include "core/judge/cards/registersums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>
#include <QLocale>

namespace indblik::rules {

namespace {

constexpr FindingKind agreementMissing{
    "registerYesMissing", QT_TRANSLATE_NOOP("Finding", "“%1” in the list “%2” has DKK %3, so “%4” must be yes.")};

/// A row of a list has an amount that needs an agreement, or whatever its template asks for, and does not say that it
/// is there.
std::vector<Finding> find(const Evidence& evidence)
{
    // The words are a part of the finding's key, which is the same in every language.
    const QLocale danish(QStringLiteral("da_DK"));
    std::vector<Finding> findings;
    for (const Register& list : evidence.book.registers) {
        const Card* card = evidence.book.card(list.card);
        if (!card)
            continue;
        for (const RegisterFault& fault : missingYes(list)) {
            Finding finding{
                .kind = agreementMissing, .grade = Grade::Warning, .subject = card->title, .card = card->id};
            finding.words = {list.nameOf(*fault.row), list.title, amountText(fault.amount, Scale::Kroner, danish),
                fault.column->label};
            findings.push_back(finding);
        }
    }
    return findings;
}

} // namespace

Rule registeragreement()
{
    return {{agreementMissing}, find};
}

} // namespace indblik::rules
