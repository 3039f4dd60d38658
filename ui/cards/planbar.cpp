// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/planbar.h"

#include "ui/parts/look.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace indblik {

PlanBar::PlanBar(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_officer(new QLineEdit(this))
    , m_due(new QLineEdit(this))
    , m_ends(new QCheckBox(tr("The initiative ends this year; next year is opened without it"), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_fault(new QLabel(this))
{
    setProperty("role", QStringLiteral("card"));
    m_officer->setMaxLength(100);
    m_due->setPlaceholderText(tr("1.4.2012"));
    m_due->setMaximumWidth(160);
    m_fault->setProperty("tone", QStringLiteral("wrong"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    m_save->setProperty("role", QStringLiteral("primary"));
    const auto saveAndGoBack = [this] {
        if (save())
            Q_EMIT closed();
    };
    connect(m_save, &QPushButton::clicked, this, saveAndGoBack);
    connect(m_cancel, &QPushButton::clicked, this, &PlanBar::close);
    for (QLineEdit* field : {m_officer, m_due})
        connect(field, &QLineEdit::returnPressed, this, saveAndGoBack);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addRow(tr("Officer"), m_officer);
    layout->addRow(tr("Due"), m_due);
    layout->addRow(m_ends);
    layout->addRow(m_fault);
    layout->addRow(buttons);
    hide();
}

void PlanBar::edit(const Card& card)
{
    m_card = card.id;
    m_officer->setText(card.responsible);
    QStringList officers{m_workspace.author()};
    for (const Card& other : m_workspace.book()->cards) {
        if (!other.responsible.isEmpty() && !officers.contains(other.responsible))
            officers.append(other.responsible);
    }
    auto* completer = new QCompleter(officers, m_officer);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_officer->setCompleter(completer);
    m_due->setText(FuzzyDate::dayText(card.due, QLocale()));
    const Initiative* initiative = m_workspace.book()->initiative(card.initiative);
    m_ends->setChecked(initiative && initiative->lastYear == m_workspace.book()->account.year);
    m_fault->hide();
    show();
    m_officer->setFocus();
    m_officer->selectAll();
}

bool PlanBar::save()
{
    if (isHidden())
        return true;
    const QString written = m_due->text().trimmed();
    const auto due = FuzzyDate::readDay(written);
    if (!written.isEmpty() && !due) {
        m_fault->setText(tr("“%1” is no day. Write the due date as “1.4.2012”, or leave it empty.").arg(written));
        m_fault->show();
        m_due->setFocus();
        return false;
    }
    if (!store(due))
        return false;
    hide();
    return true;
}

bool PlanBar::store(const std::optional<QDate>& due)
{
    const auto stored = m_workspace.cards().setPlan(m_card, {m_officer->text(), due, m_ends->isChecked()});
    if (!stored)
        Q_EMIT refused(stored.error());
    return bool(stored);
}

void PlanBar::finish()
{
    const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
    if (isHidden() || !card)
        return hide();
    const QString written = m_due->text().trimmed();
    const auto due = FuzzyDate::readDay(written);
    hide();
    if (due || written.isEmpty()) {
        store(due);
    } else if (const QString title = card->title; store(card->due)) {
        Q_EMIT refused(Error{tr("“%1” is no day, so the due date of “%2” stays as it was.").arg(written, title)});
    }
}

QWidget* PlanBar::continueTabOrder(QWidget* before)
{
    for (QWidget* next : std::initializer_list<QWidget*>{m_officer, m_due, m_ends, m_save, m_cancel}) {
        setTabOrder(before, next);
        before = next;
    }
    return before;
}

void PlanBar::close()
{
    hide();
    Q_EMIT closed();
}

void PlanBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

} // namespace indblik
