// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/groupdialog.h"

#include "ui/parts/lay.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace indblik {

namespace {

constexpr int fieldWidth = 360;

} // namespace

GroupDialog::GroupDialog(Workspace& workspace, const std::optional<BudgetGroup>& group, QWidget* parent)
    : EditDialog(group ? tr("Name of the group") : tr("New group of the budget"), parent)
    , m_workspace(workspace)
    , m_group(group ? std::optional(group->id) : std::nullopt)
    , m_title(new QLineEdit(group ? group->title : QString(), this))
    , m_section(new QComboBox(this))
{
    m_title->setMinimumWidth(fieldWidth);
    m_section->addItem(tr("Forms that contribute to goals"), int(Section::Goals));
    m_section->addItem(tr("Forms beyond the goals"), int(Section::Beyond));
    m_section->setMaximumWidth(fieldWidth);
    std::vector<lay::Field> fields = {{tr("&Name"), m_title}};
    if (m_group)
        m_section->hide();
    else
        fields.emplace_back(tr("&Rows of"), m_section);
    connect(m_title, &QLineEdit::textChanged, this,
        [this](const QString& text) { saveButton().setEnabled(!text.trimmed().isEmpty()); });
    layOut(lay::form(fields));
    saveButton().setEnabled(group.has_value());
}

void GroupDialog::save()
{
    if (m_group)
        return closeAfter(m_workspace.budget().renameGroup(*m_group, m_title->text()), m_title);
    const auto added = m_workspace.budget().addGroup(Section(m_section->currentData().toInt()), m_title->text());
    if (added)
        m_added = *added;
    closeAfter(added, m_title);
}

} // namespace indblik
