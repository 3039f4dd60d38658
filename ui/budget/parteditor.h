// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/figuretext.h"

#include <QFrame>

#include <utility>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace indblik {

class ChoiceBox;

/// One site or funding source to edit: its name, who pays and how, and its amount in every column. Stored field by
/// field as they are left. What cannot be read is told and stays as it was typed; Esc takes back what was typed in the
/// field and closes.
class PartEditor final : public QFrame
{
    Q_OBJECT

public:
    /// `part` may be one that is not stored yet. `row` is its row in `book`.
    PartEditor(const AccountBook& book, const BudgetRow& row, const BudgetPart& part, Scale unit, QWidget* parent);

    /// The unit that amounts are shown and read in from now on. One that is being typed keeps the unit beside it.
    void showUnit(Scale unit);

    const BudgetPart& part() const { return m_part; }
    /// Shows the stored one; what is being typed stands.
    void showPart(const AccountBook& book, const BudgetRow& row, const BudgetPart& part);
    /// What was typed is stored.
    void settle();
    bool isTyped() const;
    /// Stores what is being typed; false where it cannot be read, which is told.
    bool finish();
    void focusName();
    /// Puts the cursor on the amount of a column; on the name where there is none.
    void focusAmount(const std::optional<BudgetColumn>& column);
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void changed(const indblik::BudgetPart& part);
    void removalWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct AmountField
    {
        BudgetColumn column;
        QLineEdit* field;
    };

    QLineEdit* makeField(const QString& name);
    void makeFunding(QGridLayout& grid);
    void makeAmounts(const AccountBook& book, QGridLayout& grid);
    QWidget* makeButtons();
    void showRows(const AccountBook& book);
    void showAmounts(const BudgetRow& row);
    std::vector<QLineEdit*> fields() const;
    std::pair<BudgetPart, QString> read() const;
    bool take();
    void echo(const QString& text);
    void tell(const QString& text, const QString& tone);
    void close();

    BudgetPart m_part;
    Scale m_unit;
    QLabel* m_unitLabel = nullptr;
    QLineEdit* m_name;
    ChoiceBox* m_funder = nullptr; ///< the following of a source only
    QCheckBox* m_inKind = nullptr;
    QLineEdit* m_share = nullptr;
    ChoiceBox* m_countedIn = nullptr;
    std::vector<AmountField> m_amounts;
    QLabel* m_told;
    QPushButton* m_close = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace indblik
