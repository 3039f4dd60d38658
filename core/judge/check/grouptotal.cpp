// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/sums.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind differs{
    "groupTotalDiffers", QT_TRANSLATE_NOOP("Finding",
                             "All years and rows add up to DKK %c million, but the table states %s. Difference %d.")};
constexpr FindingKind leavesOut{"groupTotalLeavesOut",
    QT_TRANSLATE_NOOP("Finding",
        "The stated total of DKK %s million leaves out %1. With what it leaves out the rows state %c. Difference %d.")};

/// What a stated total of a group can stand for.
struct Totals
{
    Money years;  ///< all years of all rows
    Money stated; ///< the rows' stated totals
    Money all;    ///< the years, and the totals of rows that have none
    QStringList withoutYears;
};

/// Nothing where they do not fit.
std::optional<Totals> totalsOf(const BudgetGroup& group)
{
    Totals totals;
    for (const BudgetRow& row : group.rows) {
        const auto sum = sumOfYears(row);
        if (!sum)
            return std::nullopt;
        const Money stated = row.stated ? row.stated->amount().value_or(sum->amount) : sum->amount;
        const bool isWithoutYears = hasTotalWithoutYears(row);
        const auto years = added(totals.years, sum->amount);
        const auto allStated = added(totals.stated, stated);
        const auto all = added(totals.all, isWithoutYears ? stated : sum->amount);
        if (!years || !allStated || !all)
            return std::nullopt;
        totals.years = *years;
        totals.stated = *allStated;
        totals.all = *all;
        if (isWithoutYears)
            totals.withoutYears.append(row.title);
    }
    return totals;
}

/// The stated total of a group may stand for its years or for its rows' stated totals. It is reported where it stands
/// for neither, or where it leaves out rows whose totals are not split by year.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const BudgetGroup& group : evidence.book.budget.groups) {
        const auto stated = group.stated ? group.stated->amount() : std::nullopt;
        const auto totals = stated ? totalsOf(group) : std::nullopt;
        if (!totals || *stated == totals->stated || *stated == totals->all)
            continue;
        const bool isLeftOut = *stated == totals->years;
        Finding finding = findingAt(group, BudgetColumn::total());
        finding.kind = isLeftOut ? leavesOut : differs;
        finding.grade = isLeftOut ? Grade::Warning : Grade::Error;
        finding.stated = *stated;
        finding.computed = isLeftOut ? totals->all : totals->years;
        if (isLeftOut)
            finding.words = {totals->withoutYears.join(QStringLiteral(", "))};
        findings.push_back(finding);
    }
    return findings;
}

} // namespace

Rule grouptotal()
{
    return {{differs, leavesOut}, find};
}

} // namespace indblik::rules
