// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/workspace/typedplace.h"

#include <QFrame>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace indblik {

class ChoiceBox;
class Drafts;
class TypedField;

/// One site or funding source to edit: its name, who pays and how, and its amount in every column. What cannot be
/// stored is told and stays as it was typed; Esc lets go of it and closes.
class PartEditor final : public QFrame
{
    Q_OBJECT

public:
    /// The part may be one that is not stored yet.
    PartEditor(Drafts& drafts, const AccountBook& book, const PartPlace& part, QWidget* parent);

    const BudgetPartId& part() const { return m_at.part; }
    /// Shows the part as it is in `row`, and what is being typed over it. Amounts are shown and read in `unit`; while
    /// one is being typed it keeps the unit beside it.
    void showPart(const AccountBook& book, const BudgetRow& row, Scale unit);
    void focusField(const PartPlace& place);
    void focusName();
    /// Puts the cursor on the amount of a column; on the name where there is none.
    void focusAmount(const std::optional<BudgetColumn>& column);
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void removalWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A field with what it is of.
    struct Entry
    {
        TypedField* field;
        PartPlace::Field which;
        BudgetColumn column;
    };
    QLineEdit* makeField(const QString& name, PartPlace::Field field, const BudgetColumn& column = {});
    PartPlace placeOf(const Entry& entry) const;
    void makeFunding(QGridLayout& grid);
    void makeAmounts(const AccountBook& book, QGridLayout& grid);
    QLayout* makeButtons();
    void showRows(const AccountBook& book);
    void showFault();
    void echo(const QString& text);
    void tell(const QString& text, const QString& tone);
    void finish();

    Drafts& m_drafts;
    PartPlace m_at; ///< with the unit that amounts are shown in
    std::vector<Entry> m_fields;
    QLabel* m_unitLabel = nullptr;
    ChoiceBox* m_countedIn = nullptr; ///< of a source only
    QLabel* m_told;
    QPushButton* m_close = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace indblik
