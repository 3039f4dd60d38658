// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/followupdialog.h"

#include "ui/parts/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace indblik {

FollowUpDialog::FollowUpDialog(const AccountBook& book, const FollowUp& followUp, bool isNew, QWidget* parent)
    : QDialog(parent)
    , m_answer{followUp, false}
    , m_isNew(isNew)
    , m_title(new QLineEdit(followUp.title, this))
    , m_kind(new QComboBox(this))
    , m_external(new QCheckBox(tr("&External: made by others than the municipality"), this))
    , m_due(new QLineEdit(followUp.due ? followUp.due->text(QLocale()) : QString(), this))
    , m_repeats(new QComboBox(this))
    , m_arrived(new QLineEdit(followUp.arrived ? FuzzyDate::day(*followUp.arrived).text(QLocale()) : QString(), this))
    , m_note(new QPlainTextEdit(followUp.note, this))
    , m_initiatives(new QListWidget(this))
    , m_fault(new QLabel(this))
{
    setWindowTitle(isNew ? tr("New follow-up") : tr("Follow-up"));
    m_title->setMinimumWidth(420);
    m_title->setMaxLength(300);
    for (const FollowUpKind kind : followUpKinds())
        m_kind->addItem(followUpWords(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(followUp.kind)));
    for (const Repeats repeats : allRepeats())
        m_repeats->addItem(repeatsWords(repeats), int(repeats));
    m_repeats->setCurrentIndex(m_repeats->findData(int(followUp.repeats)));
    m_external->setChecked(followUp.isExternal);
    m_due->setPlaceholderText(tr("medio 2012, ultimo september 2012, after the summer of 2012"));
    m_arrived->setPlaceholderText(tr("not yet"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(72);
    m_fault->setProperty("tone", QStringLiteral("wrong"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    fillInitiatives(book);

    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::large);
    layout->setSpacing(space::small);
    layout->addRow(tr("&Title"), m_title);
    layout->addRow(tr("&Kind"), m_kind);
    layout->addRow({}, m_external);
    layout->addRow(tr("Expecte&d"), m_due);
    layout->addRow(tr("&Repeats"), m_repeats);
    layout->addRow(tr("&Came"), m_arrived);
    layout->addRow(tr("&Note"), m_note);
    layout->addRow(tr("&Initiatives"), m_initiatives);
    layout->addRow(m_fault);
    makeButtons();
}

void FollowUpDialog::fillInitiatives(const AccountBook& book)
{
    m_initiatives->setProperty("role", QStringLiteral("contents"));
    m_initiatives->setMinimumHeight(160);
    m_initiatives->setAccessibleName(tr("Initiatives the follow-up is about"));
    for (const Card& card : book.cards) {
        auto* item = new QListWidgetItem(card.title, m_initiatives);
        item->setData(Qt::UserRole, card.initiative.text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(m_answer.followUp.isOf(card.initiative) ? Qt::Checked : Qt::Unchecked);
        if (item->checkState() == Qt::Checked && !m_initiatives->currentItem())
            m_initiatives->setCurrentItem(item);
    }
}

void FollowUpDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    auto* save = buttons->addButton(tr("&Save"), QDialogButtonBox::ApplyRole);
    save->setProperty("role", QStringLiteral("primary"));
    save->setDefault(true);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &FollowUpDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!m_isNew) {
        auto* remove = buttons->addButton(tr("De&lete"), QDialogButtonBox::DestructiveRole);
        remove->setAutoDefault(false);
        remove->setToolTip(tr("Deletes it on all its forms; it can be undone"));
        connect(remove, &QPushButton::clicked, this, [this] {
            m_answer.isRemoved = true;
            accept();
        });
    }
    static_cast<QFormLayout*>(layout())->addRow(buttons);
}

void FollowUpDialog::tell(const QString& fault, QWidget* where)
{
    m_fault->setText(fault);
    m_fault->show();
    where->setFocus();
}

void FollowUpDialog::finish()
{
    FollowUp& followUp = m_answer.followUp;
    followUp.title = m_title->text().simplified();
    followUp.kind = FollowUpKind(m_kind->currentData().toInt());
    followUp.isExternal = m_external->isChecked();
    followUp.repeats = Repeats(m_repeats->currentData().toInt());
    followUp.note = m_note->toPlainText();
    followUp.due = FuzzyDate::read(m_due->text());
    followUp.arrived = FuzzyDate::readDay(m_arrived->text());
    const bool isArrivalWritten = !m_arrived->text().trimmed().isEmpty();
    if (followUp.title.isEmpty())
        return tell(tr("Write what the follow-up is called."), m_title);
    if (!followUp.due && !m_due->text().trimmed().isEmpty())
        return tell(tr("“%1” is no date. Write it as “1.4.2012” or “medio 2012”.").arg(m_due->text()), m_due);
    if (isArrivalWritten && !followUp.arrived)
        return tell(tr("“%1” is no day. Write it as “1.4.2012”.").arg(m_arrived->text()), m_arrived);
    // Initiatives without a form this year stay linked.
    for (int row = 0; row < m_initiatives->count(); ++row) {
        const QListWidgetItem* item = m_initiatives->item(row);
        const auto id = InitiativeId::fromText(item->data(Qt::UserRole).toString()).value_or(InitiativeId());
        std::erase(followUp.initiatives, id);
        if (item->checkState() == Qt::Checked)
            followUp.initiatives.push_back(id);
    }
    if (followUp.initiatives.empty())
        return tell(tr("Choose at least one initiative that it is about."), m_initiatives);
    accept();
}

std::optional<FollowUpDialog::Answer> FollowUpDialog::ask(
    const AccountBook& book, const FollowUp& followUp, bool isNew, QWidget* parent)
{
    FollowUpDialog dialog(book, followUp, isNew, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
}

} // namespace indblik
