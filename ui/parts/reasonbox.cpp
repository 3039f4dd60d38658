// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/reasonbox.h"

#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>

namespace indblik {

ReasonBox::ReasonBox(Drafts& drafts, QWidget* parent, Qt::Orientation orientation)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_question(text::plain({}, this))
    , m_reason(new QLineEdit(this))
    , m_option(new QCheckBox(this))
    , m_give(primaryButton({}, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    m_give->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_give->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::textEdited, this, &ReasonBox::keep);
    connect(&drafts, &Drafts::tried, this, &ReasonBox::refresh);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBox::give);
    connect(m_give, &QPushButton::clicked, this, &ReasonBox::give);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonBox::dismiss);
    m_option->hide();
    const bool isVertical = orientation == Qt::Vertical;
    lay::column({
        lay::of(this, space::tight),
        m_question,
        isVertical ? m_reason : nullptr,
        m_option,
        lay::row({
            lay::spacing(space::small),
            isVertical ? nullptr : lay::wide(m_reason),
            m_give,
            m_cancel,
            isVertical ? lay::room() : nullptr,
        }),
    });
    hide();
}

ReasonPlace ReasonBox::placeOf(const CardId& card, CardState to)
{
    return {ReasonPlace::Of::Form, card, stateText(to)};
}

ReasonBox::Step ReasonBox::ofForm(const CardId& card, CardState to)
{
    const bool isReturn = to == CardState::Returned;
    return {.place = placeOf(card, to),
        .question = isReturn ? tr("What must be done? It is shown at the top of the form until it is submitted again.")
                             : tr("Why must it be edited? The approval is removed, and the reason is kept."),
        .act = isReturn ? tr("Return") : tr("Edit again"),
        .to = to};
}

void ReasonBox::ask(const Step& step)
{
    if (isHidden())
        m_before = window()->focusWidget();
    open(step);
    m_reason->setFocus();
}

bool ReasonBox::offerAgain(const Step& step)
{
    const bool isOpen = !isHidden() && m_step && m_step->place == step.place;
    if (isHidden() && m_drafts.unsaved(step.place)) {
        m_before = nullptr;
        open(step);
        return true;
    }
    refresh();
    return isOpen;
}

void ReasonBox::open(const Step& step)
{
    if (isHidden() || !m_step || !(m_step->place == step.place))
        m_option->setChecked(false);
    m_step = step;
    m_question->setText(step.question);
    m_give->setText(step.act);
    m_option->setText(step.option);
    m_option->setVisible(!step.option.isEmpty());
    m_reason->setText(m_drafts.unsaved(step.place).value_or(QString()));
    show();
}

void ReasonBox::keep(const QString& reason)
{
    if (!m_step)
        return;
    if (reason.trimmed().isEmpty())
        m_drafts.drop(m_step->place);
    else
        m_drafts.touch(m_step->place, reason, Drafts::Saving::Kept);
}

/// The same step may be asked about elsewhere, and what was typed for it given or given up.
void ReasonBox::refresh()
{
    if (isHidden() || !m_step || m_isGiving || m_reason->hasFocus())
        return;
    const QString typed = m_drafts.unsaved(m_step->place).value_or(QString());
    if (typed.isEmpty() && !m_reason->text().isEmpty())
        leave();
    else if (typed != m_reason->text())
        m_reason->setText(typed);
}

void ReasonBox::leave()
{
    const bool hasCursor = isAncestorOf(window()->focusWidget());
    hide();
    m_step.reset();
    if (hasCursor && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void ReasonBox::dismiss()
{
    const auto step = m_step;
    leave();
    if (step)
        m_drafts.drop(step->place);
}

void ReasonBox::give()
{
    const QString reason = m_reason->text();
    if (reason.trimmed().isEmpty() || !m_step)
        return;
    const Step step = *m_step;
    {
        // It is in the file with its step, or waits on where that is refused.
        const QScopedValueRollback giving(m_isGiving, true);
        m_drafts.drop(step.place);
        if (step.to)
            Q_EMIT given(*step.to, reason);
        else
            Q_EMIT reasonGiven(reason, m_option->isChecked());
    }
    if (!isHidden() && m_step && m_step->place == step.place)
        keep(reason);
}

QWidget* ReasonBox::continueTabOrder(QWidget* before)
{
    for (QWidget* next : std::initializer_list<QWidget*>{m_reason, m_option, m_give, m_cancel}) {
        setTabOrder(before, next);
        before = next;
    }
    return before;
}

void ReasonBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace indblik
