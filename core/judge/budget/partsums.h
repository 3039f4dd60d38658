// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"

#include <optional>
#include <vector>

namespace indblik {

/// The two ways a cell is made up; the parts of each should add up to it.
enum class PartKind { Site, Source };

/// Those of a row, in its order.
std::vector<const BudgetPart*> partsOf(const BudgetRow& row, PartKind kind);

/// What a part has in a column, computed shares included; without a column, in all years together.
Figure figureIn(const BudgetRow& row, const BudgetPart& part, const std::optional<BudgetColumn>& column);

/// True where the figure of the column comes from the part's share instead of being stated.
bool isComputed(const BudgetRow& row, const BudgetPart& part, const std::optional<BudgetColumn>& column);

/// The sites or the sources of a row together, held against the cell, or without a column against the sum of the years.
struct PartsSum
{
    Sum sum;
    Money inKind; ///< what of it is no money
    Figure cell;
    bool isOfSomeYears = false; ///< without a column: a year with an amount has not been divided

    /// Also where no part has a number or one is not known, or a year is not divided, for then nothing is said against
    /// the cell; and where the cell is of the money alone, for working hours may stand beside it.
    bool fits() const;
    /// The parts less the cell, where both have a number and the difference fits.
    std::optional<Money> difference() const;
};

/// Nothing where the sum does not fit 64 bits.
std::optional<PartsSum> sumOfParts(const BudgetRow& row, PartKind kind, const std::optional<BudgetColumn>& column);

/// The shares of a row's sources together; nothing where a source has none, for then they need not make up the whole.
/// Those in kind are left out where the others are the whole.
std::optional<Percent> sumOfShares(const BudgetRow& row);

/// What a source's share of the cell would be, where its stated amount is another share of it. A share is held to the
/// decimals it needs: 7,76 of 10,35 is 75 %, though exactly it is 74,98 %.
std::optional<Money> shareInstead(const BudgetRow& row, const BudgetPart& part, const BudgetColumn& column);

} // namespace indblik
