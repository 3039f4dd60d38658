// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <optional>
#include <vector>

namespace indblik {

/// What a column of amounts comes to; nothing where no row has one, or the sum does not fit 64 bits.
std::optional<Money> sumOfAmounts(const Register& list, const QString& column);
/// The same of whole numbers.
std::optional<qint64> sumOfNumbers(const Register& list, const QString& column);
/// The sum under a column as it is shown, in kroner; empty under texts, and where there is none.
QString sumText(const Register& list, const RegisterColumn& column, const QLocale& locale);

/// The sum of a register beside what the budget has.
struct ComparedSum
{
    BudgetRowId row;
    BudgetColumn column; ///< a year, or what the row has in all
    Money stated;
    Money sum;
    Scale unit = Scale::Kroner; ///< that the budget is written in

    /// Exactly, or as the budget is rounded: to the digits it is written with, of millions and thousands at least one
    /// decimal. 1,9 mio. fits 1.897.500 kr.
    bool fits() const;
};

/// Nothing where the template compares it with nothing, or one of the two has no amount.
std::optional<ComparedSum> comparedSum(const AccountBook& book, const Register& list);

/// A row in which something is not as its template wants it.
struct RegisterFault
{
    const RegisterRow* row = nullptr; ///< of the register
    const RegisterColumn* column = nullptr;
    Money amount;  ///< that needs the yes
    Percent share; ///< of shares that are not 100 % together
};

/// The rows whose amount needs a yes (NeededFrom) that is not there.
std::vector<RegisterFault> missingYes(const Register& list);
/// The rows that have all the shares which make up a whole, and where they do not.
std::vector<RegisterFault> oddShares(const Register& list);

} // namespace indblik
