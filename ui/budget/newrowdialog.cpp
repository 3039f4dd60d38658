// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/newrowdialog.h"

#include "ui/parts/lay.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace indblik {

namespace {

constexpr int fieldWidth = 360;

QComboBox* wideBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setMinimumWidth(fieldWidth);
    box->setMaximumWidth(fieldWidth);
    return box;
}

} // namespace

NewRowDialog::NewRowDialog(const AccountBook& book, const BudgetGroupId& group, QWidget* parent)
    : EditDialog(tr("New budget row"), parent)
    , m_title(new QLineEdit(this))
    , m_group(wideBox(this))
    , m_form(wideBox(this))
{
    m_title->setMinimumWidth(fieldWidth);
    for (const BudgetGroup& each : book.budget.groups) {
        m_group->addItem(each.title, each.id.text());
        if (each.id == group)
            m_group->setCurrentIndex(m_group->count() - 1);
    }
    // An initiative has one row.
    m_form->addItem(tr("None"));
    for (const Card& card : book.cards) {
        if (!book.budget.rowOf(card.initiative))
            m_form->addItem(card.title, card.initiative.text());
    }
    connect(m_title, &QLineEdit::textChanged, this,
        [this](const QString& text) { saveButton().setEnabled(!text.trimmed().isEmpty()); });
    connect(m_form, &QComboBox::activated, this, [this](int index) {
        if (index > 0 && m_title->text().trimmed().isEmpty())
            m_title->setText(m_form->currentText());
    });
    layOut(lay::form({
        {tr("&Name of the row"), m_title},
        {tr("&Group"), m_group},
        {tr("Status &form"), m_form},
    }));
    saveButton().setText(tr("&Add row"));
    saveButton().setEnabled(false);
}

NewRowDialog::Answer NewRowDialog::answer() const
{
    return {m_title->text().simplified(), *BudgetGroupId::fromText(m_group->currentData().toString()),
        InitiativeId::fromText(m_form->currentData().toString())};
}

std::optional<NewRowDialog::Answer> NewRowDialog::ask(
    const AccountBook& book, const BudgetGroupId& group, QWidget* parent)
{
    NewRowDialog dialog(book, group, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

} // namespace indblik
