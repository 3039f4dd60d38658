// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/reasonbox.h"

#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace indblik {

ReasonBox::ReasonBox(QWidget* parent, Qt::Orientation orientation)
    : QWidget(parent)
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

void ReasonBox::ask(CardState to)
{
    const bool isReturn = to == CardState::Returned;
    m_question->setText(isReturn
                            ? tr("What must be done? It is shown at the top of the form until it is submitted again.")
                            : tr("Why must it be edited? The approval is removed, and the reason is kept."));
    m_give->setText(isReturn ? tr("Return") : tr("Edit again"));
    m_option->hide();
    open(m_to == to);
    m_to = to;
}

void ReasonBox::ask(const QString& question, const QString& act, const QString& option)
{
    m_question->setText(question);
    m_give->setText(act);
    m_option->setText(option);
    m_option->setVisible(!option.isEmpty());
    if (isHidden() || m_to)
        m_option->setChecked(false);
    open(!m_to);
    m_to.reset();
}

/// What was begun stays where the box is open for the same step.
void ReasonBox::open(bool isSame)
{
    if (isHidden() || !isSame)
        m_reason->clear();
    if (isHidden())
        m_before = window()->focusWidget();
    show();
    m_reason->setFocus();
}

void ReasonBox::dismiss()
{
    const bool hasCursor = isAncestorOf(window()->focusWidget());
    hide();
    if (hasCursor && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void ReasonBox::give()
{
    const QString reason = m_reason->text();
    if (reason.trimmed().isEmpty())
        return;
    if (m_to)
        Q_EMIT given(*m_to, reason);
    else
        Q_EMIT reasonGiven(reason, m_option->isChecked());
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
