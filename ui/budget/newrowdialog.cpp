// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/newrowdialog.h"

#include "ui/parts/look.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
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
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_group(wideBox(this))
    , m_form(wideBox(this))
{
    setWindowTitle(tr("New budget row"));
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
    auto* buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("&Add row"), QDialogButtonBox::AcceptRole);
    m_add->setProperty("role", QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_add->setEnabled(false);
    connect(m_title, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_form, &QComboBox::activated, this, [this](int index) {
        if (index > 0 && m_title->text().trimmed().isEmpty())
            m_title->setText(m_form->currentText());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::large);
    layout->setSpacing(space::medium);
    layout->addRow(tr("&Name of the row"), m_title);
    layout->addRow(tr("&Group"), m_group);
    layout->addRow(tr("Status &form"), m_form);
    layout->addRow(buttons);
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
