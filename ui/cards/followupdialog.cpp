// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/followupdialog.h"

#include "ui/cards/roundfields.h"
#include "ui/parts/checklist.h"
#include "ui/parts/lay.h"
#include "ui/parts/nameoffer.h"
#include "ui/parts/texts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace indblik {

namespace {

constexpr int leastWidth = 300; ///< of the title

} // namespace

FollowUpDialog::FollowUpDialog(const AccountBook& book, const FollowUp& followUp, bool isNew, QWidget* parent)
    : EditDialog(isNew ? tr("New follow-up") : tr("Follow-up"), parent)
    , m_answer{followUp, false}
    , m_title(new QLineEdit(followUp.title, this))
    , m_kind(new QComboBox(this))
    , m_evaluator(new QComboBox(this))
    , m_madeBy(new QLineEdit(followUp.madeBy, this))
    , m_repeats(new QComboBox(this))
    , m_note(new QPlainTextEdit(followUp.note, this))
    , m_initiatives(new CheckList(tr("Initiatives the follow-up is about"), this))
    , m_rounds(new RoundFields(book, followUp, this))
{
    m_title->setMinimumWidth(leastWidth);
    m_title->setMaxLength(300);
    for (const FollowUpKind kind : followUpKinds())
        m_kind->addItem(followUpWords(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(followUp.kind)));
    for (const Repeats repeats : allRepeats())
        m_repeats->addItem(repeatsWords(repeats), int(repeats));
    m_repeats->setCurrentIndex(m_repeats->findData(int(followUp.repeats)));
    for (const Evaluator evaluator : evaluators())
        m_evaluator->addItem(evaluatorWords(evaluator), int(evaluator));
    m_evaluator->setCurrentIndex(m_evaluator->findData(int(followUp.evaluator)));
    connect(m_repeats, &QComboBox::currentIndexChanged, this,
        [this] { m_rounds->setRepeats(Repeats(m_repeats->currentData().toInt())); });
    m_madeBy->setPlaceholderText(tr("for example SFI og Rambøll"));
    m_madeBy->setAccessibleName(tr("Name of who makes it"));
    m_madeBy->setMaxLength(300);
    offerNames(*m_madeBy, [names = book.offeredNames()] { return names; });
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(72);
    fillInitiatives(book);

    // What it is beside how far it is: below each other they are higher than a small screen.
    QFormLayout* said = lay::form({
        {tr("&Title"), m_title},
        {tr("&Kind"), m_kind},
        {tr("Made b&y"), lay::row({lay::spacing(space::small), m_evaluator, lay::wide(m_madeBy)}), m_evaluator},
        {tr("&Repeats"), m_repeats},
        {tr("&Note"), m_note},
        {tr("&Initiatives"), m_initiatives},
    });
    layOut(lay::row({lay::spacing(space::page), lay::wide(said), lay::wide(lay::form(m_rounds->fields()))}));
    if (!isNew)
        offerRemoval(tr("De&lete"))->setToolTip(tr("Deletes it on all its forms; it can be undone"));
}

void FollowUpDialog::fillInitiatives(const AccountBook& book)
{
    m_initiatives->setMinimumHeight(120);
    for (const Card& card : book.cards) {
        QListWidgetItem* item =
            m_initiatives->add(card.title, card.initiative.text(), m_answer.followUp.isOf(card.initiative));
        if (item->checkState() == Qt::Checked && !m_initiatives->currentItem())
            m_initiatives->setCurrentItem(item);
    }
}

/// Another round that is looked at shows other texts in the same fields.
QVariantList FollowUpDialog::typed() const
{
    return {m_title->text(), m_kind->currentData(), m_evaluator->currentData(), m_madeBy->text(),
        m_repeats->currentData(), m_note->toPlainText(), m_initiatives->ticked(), m_rounds->typed()};
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
    followUp.evaluator = Evaluator(m_evaluator->currentData().toInt());
    followUp.repeats = Repeats(m_repeats->currentData().toInt());
    followUp.note = m_note->toPlainText();
    followUp.madeBy = m_madeBy->text().simplified();
    followUp.rounds = m_rounds->rounds();
    if (followUp.title.isEmpty())
        return say(tr("Write what the follow-up is called."), m_title);
    if (const auto fault = m_rounds->fault())
        return say(fault->why, fault->where);
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
