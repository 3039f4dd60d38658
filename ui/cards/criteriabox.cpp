// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/criteriabox.h"

#include "ui/cards/criterionrow.h"
#include "ui/parts/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace indblik {

CriteriaBox::CriteriaBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a success criterion"), this))
{
    auto* name = new QLabel(tr("Success criteria"), this);
    name->setFont(textFont(TextSize::Heading, true));
    m_add->setProperty("role", QStringLiteral("remark"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::small);
    m_layout->addWidget(name);
    m_layout->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Criterion fresh;
        fresh.card = m_card;
        addRow(fresh)->focusText();
    });
}

CriterionRow* CriteriaBox::addRow(const Criterion& criterion)
{
    auto* row = new CriterionRow(criterion, this);
    m_layout->insertWidget(m_layout->count() - 1, row);
    m_rows.push_back(row);
    if (m_before)
        continueTabOrder(m_before);
    connect(row, &CriterionRow::changed, this, [this, row](const Criterion& changed) {
        if (const auto saved = m_workspace.cards().saveCriterion(changed); !saved)
            Q_EMIT refused(saved.error());
        else
            row->settle();
    });
    connect(
        row, &CriterionRow::removalWanted, this, [this, row] { removeRow(row); }, Qt::QueuedConnection);
    row->show();
    return row;
}

void CriteriaBox::removeRow(CriterionRow* row)
{
    if (row->criterion().revision > 0) {
        if (const auto removed = m_workspace.cards().removeCriterion(row->criterion().id); !removed)
            Q_EMIT refused(removed.error());
        return;
    }
    std::erase(m_rows, row);
    row->deleteLater();
}

bool CriteriaBox::finish()
{
    // Storing one shows them all anew.
    const auto rows = m_rows;
    bool isStored = true;
    for (CriterionRow* row : rows)
        isStored = row->finish() && isStored;
    return isStored;
}

std::optional<CardId> CriteriaBox::waitingCard() const
{
    for (const CriterionRow* row : m_waiting) {
        if (m_workspace.book() && m_workspace.book()->card(row->criterion().card))
            return row->criterion().card;
    }
    return std::nullopt;
}

void CriteriaBox::focusTyped()
{
    for (CriterionRow* row : m_rows) {
        if (row->isTyped())
            return row->focusText();
    }
}

void CriteriaBox::clear()
{
    // One that loses the cursor may store what was typed, and that shows them all anew.
    for (CriterionRow* row : std::exchange(m_rows, {})) {
        row->hide();
        if (row->isTyped()) {
            m_waiting.push_back(row);
            continue;
        }
        row->disconnect(this);
        row->deleteLater();
    }
}

/// What could not be stored when its form was left is there again when it comes back.
void CriteriaBox::takeWaiting()
{
    for (CriterionRow* row : std::exchange(m_waiting, {})) {
        if (row->criterion().card != m_card) {
            m_waiting.push_back(row);
            continue;
        }
        m_layout->removeWidget(row);
        m_layout->insertWidget(m_layout->count() - 1, row);
        m_rows.push_back(row);
        row->show();
    }
}

void CriteriaBox::showCard(const Card& card, bool isReadOnly)
{
    if (m_card != card.id)
        clear();
    m_card = card.id;
    takeWaiting();
    const auto criteria = m_workspace.book()->criteriaOf(card.id);
    // One that was taken away elsewhere goes; one that is being written for the first time stays.
    for (size_t i = m_rows.size(); i-- > 0;) {
        const Criterion& shown = m_rows[i]->criterion();
        const bool isThere = std::any_of(criteria.begin(), criteria.end(),
            [&shown](const Criterion* criterion) { return criterion->id == shown.id; });
        if (isThere || shown.revision == 0)
            continue;
        m_rows[i]->disconnect(this);
        m_rows[i]->hide();
        m_rows[i]->deleteLater();
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(i));
    }
    for (const Criterion* criterion : criteria) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
            [criterion](const CriterionRow* known) { return known->criterion().id == criterion->id; });
        if (row == m_rows.end())
            addRow(*criterion);
        else
            (*row)->showCriterion(*criterion);
    }
    for (CriterionRow* row : m_rows)
        row->setReadOnly(isReadOnly);
    m_add->setVisible(!isReadOnly);
}

QWidget* CriteriaBox::focusFigure(const CriterionId& id)
{
    const auto place = size_t(placeOf(id));
    if (place < m_rows.size()) {
        m_rows[place]->focusActual();
        return m_rows[place];
    }
    m_add->setFocus(Qt::TabFocusReason);
    return m_add;
}

int CriteriaBox::placeOf(const CriterionId& id) const
{
    return int(std::find_if(m_rows.begin(), m_rows.end(), [&id](const CriterionRow* row) {
        return row->criterion().id == id;
    }) - m_rows.begin());
}

int CriteriaBox::placeOf(const QWidget* cursor) const
{
    return int(std::find_if(m_rows.begin(), m_rows.end(), [cursor](const CriterionRow* row) {
        return row->isAncestorOf(cursor);
    }) - m_rows.begin());
}

QWidget* CriteriaBox::continueTabOrder(QWidget* before)
{
    m_before = before;
    for (CriterionRow* row : m_rows)
        before = row->continueTabOrder(before);
    setTabOrder(before, m_add);
    return m_add;
}

} // namespace indblik
