// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/promisesbox.h"

#include "ui/cards/promiserow.h"
#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QApplication>
#include <QLabel>

#include <algorithm>

namespace indblik {

PromisesBox::PromisesBox(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_title(text::heading({}, this))
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(space::small);
    lay::column({lay::of(this, space::small), m_title, m_lines});
    hide();
    // A choice with its date and word is one edit; leaving the box ends it.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, const QWidget* now) {
        if (before && isAncestorOf(before) && !(now && isAncestorOf(now)))
            m_workspace.endTyping();
    });
}

/// The fields lose the focus after this is gone.
PromisesBox::~PromisesBox()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void PromisesBox::showCard(const Card& card, bool isReadOnly)
{
    const AccountBook& book = *m_workspace.book();
    const FormTemplate* form = book.form(card.form);
    m_card = card.id;
    const std::vector<Promise> promises = m_workspace.judged().promisesOf(card);
    m_title->setText(tr("What you promised in %1").arg(book.lastYearText()));
    showRows(promises);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Field* field = form ? form->field(promises[i].field) : nullptr;
        const QString where = field ? field->labelIn(book.account.year) : QString();
        m_rows[i]->showPromise(promises[i], where, trackerOf(promises[i]), isReadOnly);
    }
    setVisible(!m_rows.empty());
}

void PromisesBox::showRows(const std::vector<Promise>& promises)
{
    const auto before = m_rows;
    std::vector<PromiseRow*> rows;
    for (const Promise& promise : promises)
        rows.push_back(rowOf(promise.id));
    if (rows == before)
        return;
    m_rows = rows;
    for (PromiseRow* row : rows) {
        m_lines->removeWidget(row);
        m_lines->addWidget(row);
    }
    // One that loses the cursor may have others saved, and that shows them all anew.
    for (PromiseRow* row : before) {
        if (std::find(rows.begin(), rows.end(), row) == rows.end()) {
            row->hide();
            row->deleteLater();
        }
    }
    if (m_before)
        continueTabOrder(m_before);
}

/// The row that shows it already, or a new one.
PromiseRow* PromisesBox::rowOf(const PromiseId& id)
{
    const auto place = size_t(placeOf(id));
    return place < m_rows.size() ? m_rows[place] : new PromiseRow(m_drafts, m_card, id, this);
}

/// Where it is asked, if not here.
QString PromisesBox::trackerOf(const Promise& promise) const
{
    const AccountBook& book = *m_workspace.book();
    for (const FollowUp& followUp : book.followUps) {
        if (promise.followUp == followUp.id)
            return tr("Followed as “%1”").arg(followUp.title);
    }
    for (const Criterion& criterion : book.criteria) {
        if (promise.criterion == criterion.id)
            return tr("Followed as the success criterion “%1”").arg(criterion.text);
    }
    return {};
}

QWidget* PromisesBox::focusPromise(const PromiseId& id, PromisePlace::Field field)
{
    const auto place = size_t(placeOf(id));
    if (place >= m_rows.size())
        return this;
    m_rows[place]->focusField(field);
    return m_rows[place];
}

int PromisesBox::placeOf(const PromiseId& id) const
{
    return int(std::find_if(m_rows.begin(), m_rows.end(), [&id](const PromiseRow* row) { return row->promise() == id; })
               - m_rows.begin());
}

int PromisesBox::placeOf(const QWidget* cursor) const
{
    return int(std::find_if(m_rows.begin(), m_rows.end(), [cursor](const PromiseRow* row) {
        return row->isAncestorOf(cursor);
    }) - m_rows.begin());
}

QWidget* PromisesBox::continueTabOrder(QWidget* before)
{
    m_before = before;
    for (PromiseRow* row : m_rows)
        before = row->continueTabOrder(before);
    return before;
}

} // namespace indblik
