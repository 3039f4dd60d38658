// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/sums.h"

namespace indblik {

namespace {

std::optional<Sum> total(const std::vector<Figure>& figures)
{
    const auto sum = sumOf(figures);
    return sum ? std::optional(*sum) : std::nullopt;
}

Finding tooLarge(const QString& subject)
{
    return {.kind = FindingKind::SumTooLarge, .grade = Grade::Error, .subject = subject};
}

void checkRow(const BudgetRow& row, std::vector<Finding>& findings)
{
    const auto sum = sumOfYears(row);
    if (!sum) {
        findings.push_back(tooLarge(row.title));
        return;
    }
    const auto stated = row.stated ? row.stated->amount() : std::nullopt;
    if (!stated || *stated == sum->amount)
        return;
    const bool withoutYears = hasTotalWithoutYears(row);
    findings.push_back({.kind = withoutYears ? FindingKind::TotalWithoutYears : FindingKind::RowTotalDiffers,
        .grade = withoutYears ? Grade::Warning : Grade::Error,
        .subject = row.title,
        .row = row.id,
        .column = BudgetColumn::total(),
        .stated = stated,
        .computed = sum->amount});
}

void checkColumns(const BudgetGroup& group, std::vector<Finding>& findings)
{
    for (const auto& [year, figure] : group.statedByYear) {
        const auto stated = figure.amount();
        const auto sum = sumOfRows(group, year);
        if (!sum)
            findings.push_back(tooLarge(group.title));
        else if (stated && *stated != sum->amount)
            findings.push_back({.kind = FindingKind::ColumnTotalDiffers,
                .grade = Grade::Error,
                .subject = group.title,
                .column = BudgetColumn{year},
                .stated = stated,
                .computed = sum->amount});
    }
}

void checkGroupTotal(const BudgetGroup& group, std::vector<Finding>& findings)
{
    const auto stated = group.stated ? group.stated->amount() : std::nullopt;
    if (!stated)
        return;
    std::vector<Figure> years;
    std::vector<Figure> statedTotals;
    std::vector<Figure> all; // the years, and the totals of rows that have none
    QStringList leftOut;
    for (const BudgetRow& row : group.rows) {
        const auto sum = sumOfYears(row);
        if (!sum)
            return; // checkRow() says so
        years.emplace_back(sum->amount);
        statedTotals.emplace_back(row.stated ? row.stated->amount().value_or(sum->amount) : sum->amount);
        const bool withoutYears = hasTotalWithoutYears(row);
        all.push_back(withoutYears ? statedTotals.back() : years.back());
        if (withoutYears)
            leftOut.append(row.title);
    }
    const auto sumOfAllYears = total(years);
    const auto sumOfStated = total(statedTotals);
    const auto sumOfAll = total(all);
    if (!sumOfAllYears || !sumOfStated || !sumOfAll) {
        findings.push_back(tooLarge(group.title));
        return;
    }
    if (*stated == sumOfStated->amount || *stated == sumOfAll->amount)
        return;
    const bool leavesOut = *stated == sumOfAllYears->amount;
    findings.push_back({.kind = leavesOut ? FindingKind::GroupTotalLeavesOut : FindingKind::GroupTotalDiffers,
        .grade = leavesOut ? Grade::Warning : Grade::Error,
        .subject = group.title,
        .column = BudgetColumn::total(),
        .stated = stated,
        .computed = leavesOut ? sumOfAll->amount : sumOfAllYears->amount,
        .words = leavesOut ? QStringList{leftOut.join(QStringLiteral(", "))} : QStringList()});
}

} // namespace

std::optional<Sum> sumOfYears(const BudgetRow& row)
{
    std::vector<Figure> figures;
    for (const auto& [year, cell] : row.cells)
        figures.push_back(cell.figure);
    return total(figures);
}

std::optional<Sum> sumOfRows(const BudgetGroup& group, Year year)
{
    std::vector<Figure> figures;
    for (const BudgetRow& row : group.rows)
        figures.push_back(row.figure(year));
    return total(figures);
}

std::optional<Sum> sumOf(const BudgetGroup& group)
{
    std::vector<Figure> figures;
    for (const BudgetRow& row : group.rows) {
        for (const auto& [year, cell] : row.cells)
            figures.push_back(cell.figure);
    }
    return total(figures);
}

bool hasTotalWithoutYears(const BudgetRow& row)
{
    const auto stated = row.stated ? row.stated->amount() : std::nullopt;
    const auto sum = sumOfYears(row);
    return stated && sum && *stated != Money() && sum->amount == Money();
}

std::vector<Finding> checkSums(const Budget& budget)
{
    std::vector<Finding> findings;
    for (const BudgetGroup& group : budget.groups) {
        for (const BudgetRow& row : group.rows)
            checkRow(row, findings);
        checkColumns(group, findings);
        checkGroupTotal(group, findings);
    }
    return findings;
}

} // namespace indblik
