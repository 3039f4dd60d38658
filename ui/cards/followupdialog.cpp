// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/followupdialog.h"

#include "ui/parts/checklist.h"
#include "ui/parts/lay.h"
#include "ui/parts/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace indblik {

FollowUpDialog::FollowUpDialog(const AccountBook& book, const FollowUp& followUp, bool isNew, QWidget* parent)
    : EditDialog(isNew ? tr("New follow-up") : tr("Follow-up"), parent)
    , m_answer{followUp, false}
    , m_title(new QLineEdit(followUp.title, this))
    , m_kind(new QComboBox(this))
    , m_external(new QCheckBox(tr("&External: made by others than the municipality"), this))
    , m_due(new QLineEdit(followUp.due ? followUp.due->text(QLocale()) : QString(), this))
    , m_repeats(new QComboBox(this))
    , m_arrived(new QLineEdit(followUp.arrived ? followUp.arrived->text(QLocale()) : QString(), this))
    , m_note(new QPlainTextEdit(followUp.note, this))
    , m_initiatives(new CheckList(tr("Initiatives the follow-up is about"), this))
{
    m_title->setMinimumWidth(420);
    m_title->setMaxLength(300);
    for (const FollowUpKind kind : followUpKinds())
        m_kind->addItem(followUpWords(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(followUp.kind)));
    for (const Repeats repeats : allRepeats())
        m_repeats->addItem(repeatsWords(repeats), int(repeats));
    m_repeats->setCurrentIndex(m_repeats->findData(int(followUp.repeats)));
    m_external->setChecked(followUp.isExternal.value_or(false));
    m_due->setPlaceholderText(tr("medio 2012 (mid-2012), ultimo september 2012 (end of September)"));
    m_arrived->setPlaceholderText(tr("not yet"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(72);
    fillInitiatives(book);

    layOut(lay::form({
        {tr("&Title"), m_title},
        {tr("&Kind"), m_kind},
        {{}, m_external},
        {tr("Expecte&d"), m_due},
        {tr("&Repeats"), m_repeats},
        {tr("&Arrived"), m_arrived},
        {tr("&Note"), m_note},
        {tr("&Initiatives"), m_initiatives},
    }));
    if (!isNew)
        offerRemoval(tr("De&lete"))->setToolTip(tr("Deletes it on all its forms; it can be undone"));
}

void FollowUpDialog::fillInitiatives(const AccountBook& book)
{
    m_initiatives->setMinimumHeight(160);
    for (const Card& card : book.cards) {
        QListWidgetItem* item =
            m_initiatives->add(card.title, card.initiative.text(), m_answer.followUp.isOf(card.initiative));
        if (item->checkState() == Qt::Checked && !m_initiatives->currentItem())
            m_initiatives->setCurrentItem(item);
    }
}

void FollowUpDialog::remove()
{
    m_answer.isRemoved = true;
    accept();
}

void FollowUpDialog::save()
{
    FollowUp& followUp = m_answer.followUp;
    followUp.title = m_title->text().simplified();
    followUp.kind = FollowUpKind(m_kind->currentData().toInt());
    // Who makes it stays unsaid until somebody says it.
    if (m_external->isChecked() != followUp.isExternal.value_or(false))
        followUp.isExternal = m_external->isChecked();
    followUp.repeats = Repeats(m_repeats->currentData().toInt());
    followUp.note = m_note->toPlainText();
    followUp.due = FuzzyDate::read(m_due->text());
    followUp.arrived = FuzzyDate::read(m_arrived->text());
    const bool isArrivalWritten = !m_arrived->text().trimmed().isEmpty();
    if (followUp.title.isEmpty())
        return say(tr("Write what the follow-up is called."), m_title);
    if (!followUp.due && !m_due->text().trimmed().isEmpty())
        return say(tr("“%1” is not a date. Write it as “1.4.2012” or “medio 2012”.").arg(m_due->text()), m_due);
    if (isArrivalWritten && !followUp.arrived)
        return say(tr("“%1” is not a date. Write it as “1.4.2012” or “medio 2012”.").arg(m_arrived->text()), m_arrived);
    // Initiatives without a form this year stay linked.
    for (const QString& shown : m_initiatives->all())
        std::erase(followUp.initiatives, InitiativeId::fromText(shown).value_or(InitiativeId()));
    for (const QString& ticked : m_initiatives->ticked())
        followUp.initiatives.push_back(InitiativeId::fromText(ticked).value_or(InitiativeId()));
    if (followUp.initiatives.empty())
        return say(tr("Choose at least one initiative that it is about."), m_initiatives);
    accept();
}

std::optional<FollowUpDialog::Answer> FollowUpDialog::ask(
    const AccountBook& book, const FollowUp& followUp, bool isNew, QWidget* parent)
{
    FollowUpDialog dialog(book, followUp, isNew, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

} // namespace indblik
