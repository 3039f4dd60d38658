// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/budget/budgettable.h"
#include "core/import/budget/budgetunit.h"
#include "core/sheet.h"

#include <map>

namespace indblik {

/// Where a cell stands, and whose it is.
struct AmountPlace
{
    int line = 0;
    size_t column = 0; ///< from 0
    QString subject;   ///< title of the row
    QString rowUnit;   ///< what the row says of its unit, in a column of units or in its title
};

/// Reads the amounts of a budget table, each in the unit of its column, and says what was not plain about them.
class BudgetAmounts
{
public:
    /// `sign` is the decimal sign of numbers in letters.
    BudgetAmounts(QString source, QChar sign, std::optional<Scale> chosen, std::vector<Finding>& findings);

    struct Read
    {
        Figure figure;
        QStringList marks; ///< of footnotes, behind the amount
    };

    TableUnits& units() { return m_units; }
    Place placeOf(int line, size_t column) const { return {m_source, line, int(column) + 1}; }

    /// Nothing where the cell cannot be read, or needs a unit that nobody said; what is amiss is noted.
    std::optional<Read> read(const SheetCell& cell, const AmountPlace& at);

    void note(FindingKind kind, Grade grade, const AmountPlace& at, const QStringList& words);

    /// Once all is read: fills in the unit and what was said of it.
    void tell(ReadBudget& read);

private:
    std::optional<Read> unreadable(const SheetCell& cell, const AmountPlace& at);
    /// The unit of a number that names none, absent where nobody says it.
    std::optional<Scale> unitOf(const AmountPlace& at);

    QString m_source;
    QChar m_sign;
    std::vector<Finding>& m_findings;
    TableUnits m_units;
    std::optional<Scale> m_chosen;
    std::optional<Error> m_asked;   ///< of the first number that needed a unit
    std::optional<Scale> m_rowUnit; ///< the first that a row said
    std::map<Scale, int> m_used;    ///< how many numbers counted in each unit
    std::map<Scale, int> m_named;   ///< how many cells named each
    const TableUnits::Stated* m_stated = nullptr;
};

} // namespace indblik
