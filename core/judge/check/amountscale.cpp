// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/amountscale.h"

#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

constexpr FindingKind outOfScale{"amountOutOfScale",
    QT_TRANSLATE_NOOP("Finding",
        "DKK %s million is hundreds of times as much as the next largest beside it, %c. Is it in another unit?")};

/// A thousandfold with room for what differs between two amounts of the same thing.
constexpr quint64 outOfRow = 300;
/// Rows differ among each other by far more: 319 million and 0.1 million stand in one real column.
constexpr quint64 outOfColumn = 5'000;
constexpr size_t fewestInColumn = 4;

struct Amount
{
    const BudgetRow* row;
    BudgetColumn column;
    Money money;

    quint64 size() const { return money.oere() < 0 ? 0 - quint64(money.oere()) : quint64(money.oere()); }
};

/// The largest, and the next largest; nothing where it is not out of scale.
std::optional<std::pair<Amount, Money>> largest(std::vector<Amount> amounts, quint64 factor, size_t fewest)
{
    if (amounts.size() < fewest)
        return std::nullopt;
    std::partial_sort(amounts.begin(), amounts.begin() + 2, amounts.end(),
        [](const Amount& left, const Amount& right) { return left.size() > right.size(); });
    if (amounts[0].size() / factor < amounts[1].size())
        return std::nullopt;
    return std::pair(amounts[0], amounts[1].money);
}

std::vector<Amount> amountsOf(const BudgetRow& row)
{
    std::vector<Amount> amounts;
    const auto add = [&](const BudgetColumn& column, const Figure& figure) {
        if (const auto money = figure.amount(); money && *money != Money())
            amounts.push_back({&row, column, *money});
    };
    for (const auto& [year, cell] : row.cells)
        add({year}, cell.figure);
    return amounts;
}

} // namespace

std::vector<Finding> amountsOutOfScale(const Budget& budget)
{
    std::vector<Finding> findings;
    std::set<std::pair<BudgetRowId, BudgetColumn>> known;
    const auto take = [&](const std::optional<std::pair<Amount, Money>>& found) {
        if (!found || !known.insert({found->first.row->id, found->first.column}).second)
            return;
        Finding finding = findingAt(*found->first.row, found->first.column);
        finding.kind = outOfScale;
        finding.grade = Grade::Error;
        finding.stated = found->first.money;
        finding.computed = found->second;
        findings.push_back(std::move(finding));
    };
    std::map<BudgetColumn, std::vector<Amount>> columns;
    for (const BudgetGroup& group : budget.groups) {
        for (const BudgetRow& row : group.rows) {
            const std::vector<Amount> amounts = amountsOf(row);
            take(largest(amounts, outOfRow, 2));
            for (const Amount& amount : amounts)
                columns[amount.column].push_back(amount);
        }
    }
    for (const auto& [column, amounts] : columns)
        take(largest(amounts, outOfColumn, fewestInColumn));
    return findings;
}

namespace rules {

/// An amount was written in another unit than those beside it.
Rule amountscale()
{
    return {{outOfScale}, [](const Evidence& evidence) { return amountsOutOfScale(evidence.book.budget); }};
}

} // namespace rules

} // namespace indblik
