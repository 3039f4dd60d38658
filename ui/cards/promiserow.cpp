// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/promiserow.h"

#include "ui/parts/chip.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"
#include "ui/parts/typedfield.h"
#include "ui/parts/wrappedlabel.h"

#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace indblik {

PromiseRow::PromiseRow(Drafts& drafts, const CardId& card, const PromiseId& promise, QWidget* parent)
    : QFrame(parent)
    , m_drafts(drafts)
    , m_card(card)
    , m_id(promise)
    , m_sentence(new WrappedLabel({}, this))
    , m_state(new ChipLabel(this))
    , m_where(text::muted({}, this))
    , m_choice(new ChoiceBox(this))
    , m_dateLabel(new QLabel(tr("to"), this))
    , m_date(new QLineEdit(this))
    , m_word(new QLineEdit(this))
    , m_told(text::small({}, this))
{
    setProperty("role", QStringLiteral("card"));
    makeFields();
    lay::column({
        lay::of(this, space::small, {space::medium, space::medium, space::medium, space::medium}),
        lay::row({lay::wide(m_sentence), lay::at(m_state, Qt::AlignTop)}),
        m_where,
        lay::row({m_choice, m_dateLabel, m_date, lay::wide(m_word)}),
        m_told,
    });
    connect(&drafts, &Drafts::tried, this, &PromiseRow::showNeeds);
}

void PromiseRow::makeFields()
{
    m_choice->setAccessibleName(tr("What happened to it"));
    m_choice->addItem(tr("Not answered"), QString());
    for (const PromiseState state : promiseStates()) {
        if (state != PromiseState::Open)
            m_choice->addItem(promiseStateWords(state), promiseStateText(state));
    }
    fitTo(*m_choice, 12);
    m_date->setAccessibleName(tr("What it is moved to"));
    m_date->setPlaceholderText(tr("medio 2012"));
    m_date->setMaximumWidth(170);
    m_word->setAccessibleName(tr("A word on it"));
    m_word->setPlaceholderText(tr("A word on it"));
    m_word->setMaxLength(500);
    using Which = PromisePlace::Field;
    m_fields[Which::State] = new TypedField(m_drafts, *m_choice);
    m_fields[Which::MovedTo] = new TypedField(m_drafts, *m_date);
    m_fields[Which::Word] = new TypedField(m_drafts, *m_word);
}

void PromiseRow::showPromise(const Promise& promise, const QString& where, const QString& tracker, bool isReadOnly)
{
    const QString sentence = promise.sentence.simplified();
    m_sentence->setText(sentence);
    QStringList from{where};
    if (promise.saidIn)
        from.append(promise.saidIn->text());
    if (promise.due)
        from.append(tr("expected %1").arg(promise.due->text(QLocale())));
    from.removeAll(QString());
    m_where->setText(from.join(QStringLiteral(" · ")));
    m_state->setChip(promiseChip(promise, QDate::currentDate()));
    m_tracker = tracker;
    for (const auto& [which, field] : m_fields) {
        field->show(PromisePlace{m_card, m_id, which});
        field->input().setEnabled(!isReadOnly);
        field->input().setAccessibleDescription(sentence);
    }
    showNeeds();
    show();
}

void PromiseRow::showNeeds()
{
    const bool isAsked = m_tracker.isEmpty();
    // What was typed and is not in the file is seen, also where nothing like it can be stored.
    const bool isMoved = m_choice->currentData().toString() == promiseStateText(PromiseState::Moved)
                         || m_drafts.unsaved(PromisePlace{m_card, m_id, PromisePlace::Field::MovedTo});
    m_choice->setVisible(isAsked);
    m_dateLabel->setVisible(isAsked && isMoved);
    m_date->setVisible(isAsked && isMoved);
    m_word->setVisible(isAsked);
    QString told = m_tracker;
    for (const auto& [which, field] : m_fields) {
        if (const auto fault = m_drafts.fault(PromisePlace{m_card, m_id, which}))
            told = fault->error.message;
    }
    setTone(m_told, told == m_tracker ? QStringLiteral("muted") : QStringLiteral("attention"));
    m_told->setText(told);
    m_told->setVisible(!told.isEmpty());
}

void PromiseRow::focusField(PromisePlace::Field field)
{
    m_fields.at(field)->input().setFocus(Qt::TabFocusReason);
}

QWidget* PromiseRow::continueTabOrder(QWidget* before)
{
    for (const auto& [which, field] : m_fields) {
        setTabOrder(before, &field->input());
        before = &field->input();
    }
    return before;
}

} // namespace indblik
