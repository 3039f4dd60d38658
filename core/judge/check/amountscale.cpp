// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/amountscale.h"

#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

constexpr FindingKind outOfScale{"amountOutOfScale",
    QT_TRANSLATE_NOOP("Finding",
        "DKK %s million is hundreds of times as much as the next largest beside it, %c. Is it in another unit?")};
constexpr FindingKind tooSmall{"amountTooSmall",
    QT_TRANSLATE_NOOP("Finding",
        "DKK %s million is hundreds of times less than the next smallest beside it, %c. Is it in another unit?")};
constexpr FindingKind unlikeFile{"amountUnlikeFile",
    QT_TRANSLATE_NOOP("Finding",
        "Here it is DKK %s million where the file has DKK %c million; one is hundreds of times the other. Is one of them in another unit?")};
constexpr FindingKind unlikeBefore{"amountUnlikeBefore",
    QT_TRANSLATE_NOOP("Finding",
        "Here it is DKK %s million where the account of %1 has DKK %c million; one is hundreds of times the other. Is one of them in another unit?")};

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

    quint64 size() const { return money.magnitude(); }
};

struct Outlier
{
    Amount amount;
    Money next; ///< of those that are alike the one nearest to it
    bool isSmall = false;
};

/// The amounts that are `factor` times as large or small as any of those that most are like.
std::vector<Outlier> outliers(std::vector<Amount> amounts, quint64 factor, size_t fewest)
{
    if (amounts.size() < fewest)
        return {};
    std::sort(amounts.begin(), amounts.end(),
        [](const Amount& left, const Amount& right) { return left.size() < right.size(); });
    // Of runs without such a step the longest; of two alike the one of smaller amounts.
    size_t from = 0;
    size_t to = 0;
    for (size_t begin = 0, end = 1; begin < amounts.size(); begin = end++) {
        while (end < amounts.size() && amounts[end].size() / factor < amounts[end - 1].size())
            ++end;
        if (end - begin > to - from)
            from = begin, to = end;
    }
    std::vector<Outlier> found;
    for (size_t i = 0; i < from; ++i)
        found.push_back({amounts[i], amounts[from].money, true});
    for (size_t i = to; i < amounts.size(); ++i)
        found.push_back({amounts[i], amounts[to - 1].money});
    return found;
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

/// The rows of a budget, as another one names them.
class KnownRows
{
public:
    explicit KnownRows(const Budget& budget) : m_budget(budget)
    {
        for (const BudgetGroup& group : budget.groups) {
            for (const BudgetRow& row : group.rows) {
                const auto [titled, isOnly] = m_titles.emplace(row.title.toLower(), &row);
                if (!isOnly)
                    titled->second = nullptr;
            }
        }
    }

    /// A title says which row it is only where the initiatives do not say otherwise.
    const BudgetRow* like(const BudgetRow& row) const
    {
        if (const BudgetRow* same = m_budget.row(row.id))
            return same;
        if (const BudgetRow* same = row.initiative ? m_budget.rowOf(*row.initiative) : nullptr)
            return same;
        const auto titled = m_titles.find(row.title.toLower());
        if (titled == m_titles.end() || !titled->second || (row.initiative && titled->second->initiative))
            return nullptr;
        return titled->second;
    }

private:
    const Budget& m_budget;
    std::map<QString, const BudgetRow*> m_titles; ///< null where several have it
};

/// An amount of the row and the one it is unlike.
std::optional<std::pair<Amount, Amount>> firstUnlike(const BudgetRow& row, const BudgetRow& known)
{
    const std::vector<Amount> amounts = amountsOf(row);
    const std::vector<Amount> others = amountsOf(known);
    if (amounts.empty() || others.empty())
        return std::nullopt;
    bool hasCommon = false;
    for (const Amount& amount : amounts) {
        const auto same = std::find_if(
            others.begin(), others.end(), [&amount](const Amount& other) { return other.column == amount.column; });
        hasCommon = hasCommon || same != others.end();
        if (same != others.end() && areOutOfScale(amount.money, same->money))
            return std::pair(amount, *same);
    }
    const auto isSmaller = [](const Amount& left, const Amount& right) { return left.size() < right.size(); };
    const Amount most = *std::max_element(amounts.begin(), amounts.end(), isSmaller);
    const Amount other = *std::max_element(others.begin(), others.end(), isSmaller);
    return !hasCommon && areOutOfScale(most.money, other.money) ? std::optional(std::pair(most, other)) : std::nullopt;
}

} // namespace

bool areOutOfScale(Money one, Money other)
{
    const quint64 left = one.magnitude();
    const quint64 right = other.magnitude();
    return left / outOfRow >= right || right / outOfRow >= left;
}

std::vector<Finding> amountsOutOfScale(const Budget& budget, const KnownBudget& known)
{
    const KnownRows rows(known.budget);
    std::vector<Finding> findings;
    for (const BudgetGroup& group : budget.groups) {
        for (const BudgetRow& row : group.rows) {
            const BudgetRow* other = rows.like(row);
            const auto unlike = other ? firstUnlike(row, *other) : std::nullopt;
            if (!unlike)
                continue;
            Finding finding = findingAt(row, unlike->first.column);
            finding.kind = known.account ? unlikeBefore : unlikeFile;
            finding.grade = Grade::Warning;
            finding.stated = unlike->first.money;
            finding.computed = unlike->second.money;
            if (known.account)
                finding.words = {known.account->text()};
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

std::vector<Finding> amountsOutOfScale(const Budget& budget)
{
    std::vector<Finding> findings;
    std::set<std::pair<BudgetRowId, BudgetColumn>> known;
    const auto take = [&](const std::vector<Outlier>& found) {
        for (const auto& [amount, next, isSmall] : found) {
            if (!known.insert({amount.row->id, amount.column}).second)
                continue;
            Finding finding = findingAt(*amount.row, amount.column);
            finding.kind = isSmall ? tooSmall : outOfScale;
            finding.grade = isSmall ? Grade::Warning : Grade::Error;
            finding.stated = amount.money;
            finding.computed = next;
            findings.push_back(std::move(finding));
        }
    };
    std::map<BudgetColumn, std::vector<Amount>> columns;
    for (const BudgetGroup& group : budget.groups) {
        for (const BudgetRow& row : group.rows) {
            const std::vector<Amount> amounts = amountsOf(row);
            take(outliers(amounts, outOfRow, 2));
            for (const Amount& amount : amounts)
                columns[amount.column].push_back(amount);
        }
    }
    for (const auto& [column, amounts] : columns)
        take(outliers(amounts, outOfColumn, fewestInColumn));
    return findings;
}

namespace rules {

/// An amount was written in another unit than those beside it, or than the account before.
Rule amountscale()
{
    return {{outOfScale, tooSmall, unlikeFile, unlikeBefore}, [](const Evidence& evidence) {
                std::vector<Finding> findings = amountsOutOfScale(evidence.book.budget);
                if (evidence.before) {
                    auto unlike = amountsOutOfScale(evidence.book.budget,
                        {*evidence.before, evidence.book.yearBefore.value_or(evidence.book.account.year)});
                    std::move(unlike.begin(), unlike.end(), std::back_inserter(findings));
                }
                return findings;
            }};
}

} // namespace rules

} // namespace indblik
