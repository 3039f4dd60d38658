// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/newcarddialog.h"

#include "ui/parts/look.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace indblik {

NewCardDialog::NewCardDialog(QWidget* parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_section(new QComboBox(this))
{
    setWindowTitle(tr("New status form"));
    m_title->setMinimumWidth(360);
    m_section->addItem(tr("Contributing to the goals"), int(Section::Goals));
    m_section->addItem(tr("Beyond the goals"), int(Section::Beyond));
    auto* buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("&Add form"), QDialogButtonBox::AcceptRole);
    m_add->setProperty("role", QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_add->setEnabled(false);
    connect(m_title, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::large);
    layout->setSpacing(space::medium);
    layout->addRow(tr("&Initiative"), m_title);
    layout->addRow(tr("&Section"), m_section);
    layout->addRow(buttons);
}

NewCardDialog::Answer NewCardDialog::answer() const
{
    return {m_title->text().simplified(), Section(m_section->currentData().toInt())};
}

std::optional<NewCardDialog::Answer> NewCardDialog::ask(QWidget* parent)
{
    NewCardDialog dialog(parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

} // namespace indblik
