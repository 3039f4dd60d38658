// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/newcarddialog.h"

#include "ui/parts/lay.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace indblik {

NewCardDialog::NewCardDialog(QWidget* parent)
    : EditDialog(tr("New status form"), parent)
    , m_title(new QLineEdit(this))
    , m_section(new QComboBox(this))
{
    m_title->setMinimumWidth(360);
    m_section->addItem(tr("Contributing to the goals"), int(Section::Goals));
    m_section->addItem(tr("Beyond the goals"), int(Section::Beyond));
    connect(m_title, &QLineEdit::textChanged, this,
        [this](const QString& text) { saveButton().setEnabled(!text.trimmed().isEmpty()); });
    layOut(lay::form({
        {tr("&Initiative"), m_title},
        {tr("&Section"), m_section},
    }));
    saveButton().setText(tr("&Add form"));
    saveButton().setEnabled(false);
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
