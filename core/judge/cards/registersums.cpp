// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/registersums.h"

#include "core/figuretext.h"
#include "core/judge/budget/sums.h"

#include <algorithm>
#include <cstdlib>

namespace indblik {

namespace {

/// What the row has in the column; in all what it states, or else what its years come to.
std::optional<Money> statedIn(const BudgetRow& row, const BudgetColumn& column)
{
    const auto amount = row.figure(column).amount();
    return amount || column.year ? amount : figureOfYears(row).amount();
}

} // namespace

std::optional<Money> sumOfAmounts(const Register& list, const QString& column)
{
    LongSum sum;
    for (const RegisterRow& row : list.rows) {
        if (const auto amount = row.amount(column))
            sum += Figure(*amount);
    }
    return sum.figure().amount();
}

std::optional<qint64> sumOfNumbers(const Register& list, const QString& column)
{
    std::optional<qint64> sum;
    for (const RegisterRow& row : list.rows) {
        const auto number = row.number(column);
        qint64 added = 0;
        if (number && __builtin_add_overflow(sum.value_or(0), *number, &added))
            return std::nullopt;
        if (number)
            sum = added;
    }
    return sum;
}

QString sumText(const Register& list, const RegisterColumn& column, const QLocale& locale)
{
    if (column.kind == ColumnKind::Amount) {
        const auto sum = sumOfAmounts(list, column.key);
        return sum ? amountText(*sum, Scale::Kroner, locale) : QString();
    }
    const auto sum = column.kind == ColumnKind::Number ? sumOfNumbers(list, column.key) : std::nullopt;
    return sum ? locale.toString(*sum) : QString();
}

bool ComparedSum::fits() const
{
    constexpr qint64 krone = 100;
    qint64 digit = 0; ///< the last one that the budget is written with, in øre
    if (unit != Scale::Kroner) {
        digit = unit == Scale::Million ? 100'000 * krone : 100 * krone;
        while (digit > krone && stated.oere() % digit != 0)
            digit /= 10;
    }
    const auto off = subtracted(sum, stated);
    return off && std::abs(off->oere()) <= digit / 2;
}

std::optional<ComparedSum> comparedSum(const AccountBook& book, const Register& list)
{
    const Card* card = book.card(list.card);
    const BudgetRow* row = card ? book.budget.rowOf(card->initiative) : nullptr;
    const auto sum = sumOfAmounts(list, list.form.sum);
    if (!row || !sum || list.form.compared == SumComparedWith::Nothing)
        return std::nullopt;
    const BudgetColumn column =
        list.form.compared == SumComparedWith::Year ? BudgetColumn{book.account.year} : BudgetColumn::total();
    const auto stated = statedIn(*row, column);
    return stated ? std::optional(ComparedSum{row->id, column, *stated, *sum, book.account.budgetUnit}) : std::nullopt;
}

std::vector<RegisterFault> missingYes(const Register& list)
{
    std::vector<RegisterFault> faults;
    for (const RegisterColumn& column : list.form.columns) {
        if (!column.neededFrom)
            continue;
        for (const RegisterRow& row : list.rows) {
            const auto amount = row.amount(column.neededFrom->column);
            if (amount && *amount >= column.neededFrom->limit && !row.flag(column.key).value_or(false))
                faults.push_back({&row, &column, *amount, {}});
        }
    }
    return faults;
}

std::vector<RegisterFault> oddShares(const Register& list)
{
    constexpr qint64 whole = 100 * 100;
    std::vector<RegisterFault> faults;
    if (list.form.whole.isEmpty())
        return faults;
    for (const RegisterRow& row : list.rows) {
        qint64 sum = 0;
        const bool hasAll = std::all_of(list.form.whole.begin(), list.form.whole.end(), [&](const QString& key) {
            const auto share = row.share(key);
            sum += share ? share->hundredths() : 0;
            return share.has_value();
        });
        if (hasAll && sum != whole)
            faults.push_back({&row, list.form.column(list.form.whole.first()), {}, Percent::fromHundredths(sum)});
    }
    return faults;
}

} // namespace indblik
