// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/account.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace indblik {

AccountWords accountWords(Year accountYear)
{
    QFile file(QStringLiteral(":/templates/account.v1.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The words of a new account are missing from the program.");
    const auto words = QJsonDocument::fromJson(file.readAll()).object();
    return {
        .title = words[u"title"].toString().replace(QStringLiteral("{år}"), accountYear.text()),
        .assessmentHeading = words[u"assessmentHeading"].toString(),
        .goalsHeading = words[u"goalsHeading"].toString(),
        .beyondHeading = words[u"beyondHeading"].toString(),
        .budgetHeading = words[u"budgetHeading"].toString(),
        .goalsGroup = words[u"goalsGroup"].toString(),
        .beyondGroup = words[u"beyondGroup"].toString(),
    };
}

YearSpan usualBudgetYears(Year accountYear)
{
    const auto at = [accountYear](
                        int offset) { return Year::from(accountYear.number() + offset).value_or(accountYear); };
    return {at(-1), at(2)};
}

} // namespace indblik
