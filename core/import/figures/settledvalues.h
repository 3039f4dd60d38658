// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"
#include "core/import/figures/unusedcolumns.h"

#include <QHash>

namespace indblik {

/// Which rows are read of a table whose unused columns are settled, and which combination of summed values a row has.
class SettledValues
{
public:
    /// The columns must outlive this; one of ages becomes open where no value has the ages of an indicator.
    explicit SettledValues(std::vector<UnusedColumn>& columns);

    bool isEmpty() const { return m_columns.empty(); }
    bool isSumming() const { return m_isSumming; }

    /// Nothing where the row is of other values than those that are read; else a number for the combination of its
    /// values in columns that are summed. An open column is read as if its first value were meant. `known` is the
    /// indicator at that place, null for a new one.
    std::optional<quint64> combination(const SheetRow& row, quint16 indicator, const Indicator* known);
    /// How many combinations make the sum of an indicator.
    quint64 combinations(quint16 indicator, const Indicator* known);
    /// The column that has nothing in the row that was looked at last; null where all have a value.
    const UnusedColumn* blank() const { return m_blank; }

    /// Of each column the values that were met and not known before.
    const std::vector<QStringList>& newValues() const { return m_newValues; }
    bool hasNewValues() const;

private:
    struct Column
    {
        UnusedColumn* of = nullptr;
        size_t number = 0;          ///< among all columns
        QHash<QString, int> places; ///< of its values
        int wanted = -1;            ///< place of the value; -1: any
        QString last;               ///< the text that was looked up last, and its place
        int lastPlace = -1;
        std::vector<int> byIndicator; ///< of ages: the value that the indicator's population has; -2: not looked up
    };

    int valueIn(Column& column, const SheetRow& row);
    static int wantedFor(Column& column, quint16 indicator, const Indicator* known);

    std::vector<Column> m_columns;
    std::vector<QStringList> m_newValues;
    const UnusedColumn* m_blank = nullptr;
    bool m_isSumming = false;
};

} // namespace indblik
