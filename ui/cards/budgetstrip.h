// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <QAbstractButton>

namespace indblik {

/// The budget row of one initiative in a line: years over amounts, sum, and the stated total where it differs. A click
/// or Enter leads to the row in the budget.
class BudgetStrip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BudgetStrip(QWidget* parent = nullptr);

    /// Shows the row; nothing to show where there is none.
    void setRow(const AccountBook& book, const BudgetRow* row);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Column
    {
        QString head;
        QString figure;
        bool isQuiet = false; ///< zero or no number
        bool differs = false;
    };

    int columnWidth(const Column& column) const;

    std::vector<Column> m_columns;
    QString m_unit;
};

} // namespace indblik
