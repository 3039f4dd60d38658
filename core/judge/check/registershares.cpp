// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuretext.h"
#include "core/judge/cards/registersums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>
#include <QLocale>

namespace indblik::rules {

namespace {

constexpr FindingKind sharesOdd{"registerSharesDiffer",
    QT_TRANSLATE_NOOP("Finding", "The shares of “%1” in the list “%2” add up to %3, not 100 %.")};

/// The shares of a row of a list are all there and do not make up the whole.
std::vector<Finding> find(const Evidence& evidence)
{
    const QLocale danish(QStringLiteral("da_DK"));
    std::vector<Finding> findings;
    for (const Register& list : evidence.book.registers) {
        const Card* card = evidence.book.card(list.card);
        if (!card)
            continue;
        for (const RegisterFault& fault : oddShares(list)) {
            Finding finding{.kind = sharesOdd, .grade = Grade::Warning, .subject = card->title, .card = card->id};
            finding.words = {list.nameOf(*fault.row), list.title, percentText(fault.share, danish)};
            findings.push_back(finding);
        }
    }
    return findings;
}

} // namespace

Rule registershares()
{
    return {{sharesOdd}, find};
}

} // namespace indblik::rules
