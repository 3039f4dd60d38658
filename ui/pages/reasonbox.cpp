// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reasonbox.h"

#include "ui/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace indblik {

ReasonBox::ReasonBox(QWidget* parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_give(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    m_give->setProperty("role", QStringLiteral("primary"));
    m_give->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_give->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBox::give);
    connect(m_give, &QPushButton::clicked, this, &ReasonBox::give);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonBox::dismiss);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_reason, 1);
    line->addWidget(m_give);
    line->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_question);
    layout->addLayout(line);
    hide();
}

void ReasonBox::ask(CardState to)
{
    const bool isReturn = to == CardState::Returned;
    m_question->setText(isReturn ? tr("What must be done? It stands on top of the form until it is handed in again.")
                                 : tr("Why must it be edited? The approval is taken away, and the reason is kept."));
    m_give->setText(isReturn ? tr("Send back") : tr("Edit again"));
    if (isHidden() || m_to != to)
        m_reason->clear();
    if (isHidden())
        m_before = window()->focusWidget();
    m_to = to;
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
    if (const QString reason = m_reason->text(); !reason.trimmed().isEmpty())
        Q_EMIT given(m_to, reason);
}

QWidget* ReasonBox::continueTabOrder(QWidget* before)
{
    for (QWidget* next : std::initializer_list<QWidget*>{m_reason, m_give, m_cancel}) {
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
