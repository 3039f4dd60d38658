// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/closingdialog.h"

#include "ui/parts/lay.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace indblik {

namespace {

constexpr int fieldWidth = 420;

QPlainTextEdit* textField(const QString& text, int height, QWidget* parent)
{
    auto* field = new QPlainTextEdit(text, parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(height);
    field->setMinimumWidth(fieldWidth);
    return field;
}

} // namespace

ClosingDialog::ClosingDialog(
    Workspace& workspace, const Goal& goal, const std::optional<GoalClosing>& closing, QWidget* parent)
    : EditDialog(tr("Close goal %1").arg(goal.code), parent)
    , m_workspace(workspace)
    , m_goal(goal.id)
    , m_measurement(textField(closing ? closing->measurement : QString(), 110, this))
    , m_reservation(textField(closing ? closing->reservation : QString(), 72, this))
    , m_replacedBy(new QLineEdit(closing ? closing->replacedBy : QString(), this))
{
    m_measurement->setPlaceholderText(tr("what was reached in the end, and by which figures"));
    m_reservation->setPlaceholderText(tr("what the figures do not tell"));
    m_replacedBy->setPlaceholderText(tr("the goal or policy that took its place; empty: none"));
    m_replacedBy->setMaxLength(500);
    QStringList others;
    for (const Goal& other : workspace.book()->goals) {
        if (other.id != goal.id)
            others.append(tr("Goal %1. %2").arg(other.code, other.title));
    }
    auto* offered = new QCompleter(others, this);
    offered->setFilterMode(Qt::MatchContains);
    offered->setCaseSensitivity(Qt::CaseInsensitive);
    m_replacedBy->setCompleter(offered);
    layOut(lay::form({
        {tr("Final &measurement"), m_measurement},
        {tr("&Reservation"), m_reservation},
        {tr("Re&placed by"), m_replacedBy},
    }));
    if (closing)
        offerRemoval(tr("&Let it go on"));
}

void ClosingDialog::save()
{
    closeAfter(m_workspace.goals().close(
                   m_goal, {m_measurement->toPlainText(), m_reservation->toPlainText(), m_replacedBy->text()}),
        m_measurement);
}

void ClosingDialog::remove()
{
    closeAfter(m_workspace.goals().goOn(m_goal));
}

} // namespace indblik
