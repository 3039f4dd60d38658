// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/criteriabox.h"

#include "ui/cards/criterionrow.h"
#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"

#include <QPushButton>

#include <algorithm>

namespace indblik {

CriteriaBox::CriteriaBox(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_add(remarkButton(tr("Add a success criterion"), this))
{
    auto* name = text::heading(tr("Success criteria"), this);
    m_layout = lay::column({lay::of(this, space::small), name, m_add});
    connect(m_add, &QPushButton::clicked, this, &CriteriaBox::add);
}

void CriteriaBox::add()
{
    m_fresh = CriterionId::create();
    showRows();
    m_rows.back()->focusField(CriterionPlace::Field::Text);
}

void CriteriaBox::removeRow(const CriterionId& id)
{
    m_drafts.dropThing(CriterionPlace{m_card, id});
    if (m_fresh == id)
        m_fresh.reset();
    if (m_drafts.stored(CriterionPlace{m_card, id}))
        doneOrRefused(*this, m_workspace.cards().removeCriterion(id));
    showRows();
}

void CriteriaBox::showCard(const Card& card, bool isReadOnly)
{
    if (m_card != card.id)
        m_fresh.reset();
    m_card = card.id;
    m_isReadOnly = isReadOnly;
    showRows();
}

/// Those that are stored, those that are written and not stored yet, and the one that was asked for.
void CriteriaBox::showRows()
{
    const auto stored = m_workspace.book()->criteriaOf(m_card);
    std::vector<CriterionId> wanted;
    const auto want = [&wanted](const CriterionId& id) {
        if (std::find(wanted.begin(), wanted.end(), id) == wanted.end())
            wanted.push_back(id);
    };
    for (const Criterion* criterion : stored) {
        want(criterion->id);
        if (m_fresh == criterion->id)
            m_fresh.reset();
    }
    // In the order they were added, though drafts are kept by their ids.
    for (const CriterionRow* row : m_rows) {
        if (m_drafts.hasThing(CriterionPlace{m_card, row->criterion()}))
            want(row->criterion());
    }
    for (const TypedPlace& place : m_drafts.places()) {
        if (const auto* at = std::get_if<CriterionPlace>(&place); at && at->card == m_card)
            want(at->criterion);
    }
    if (m_fresh)
        want(*m_fresh);
    const auto before = m_rows;
    std::vector<CriterionRow*> rows;
    for (const CriterionId& id : wanted)
        rows.push_back(rowOf(id));
    m_rows = rows;
    for (size_t i = 0; i < rows.size(); ++i) {
        m_layout->removeWidget(rows[i]);
        m_layout->insertWidget(int(i) + 1, rows[i]);
        rows[i]->showCriterion(i < stored.size() ? stored[i] : nullptr, m_isReadOnly);
    }
    m_add->setVisible(!m_isReadOnly);
    // One that loses the cursor may have others saved, and that shows them all anew.
    for (CriterionRow* row : before) {
        if (std::find(rows.begin(), rows.end(), row) == rows.end()) {
            row->hide();
            row->deleteLater();
        }
    }
    if (m_rows != before && m_before)
        continueTabOrder(m_before);
}

/// The row that shows it already, or a new one.
CriterionRow* CriteriaBox::rowOf(const CriterionId& id)
{
    const auto known =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const CriterionRow* row) { return row->criterion() == id; });
    if (known != m_rows.end())
        return *known;
    auto* row = new CriterionRow(m_drafts, m_card, id, this);
    connect(
        row, &CriterionRow::removalWanted, this, [this, id] { removeRow(id); }, Qt::QueuedConnection);
    return row;
}

void CriteriaBox::focusField(const CriterionPlace& place)
{
    for (CriterionRow* row : m_rows) {
        if (row->criterion() == place.criterion)
            row->focusField(place.field);
    }
}

QWidget* CriteriaBox::focusFigure(const CriterionId& id)
{
    const auto place = size_t(placeOf(id));
    if (place < m_rows.size()) {
        m_rows[place]->focusField(CriterionPlace::Field::Actual);
        return m_rows[place];
    }
    m_add->setFocus(Qt::TabFocusReason);
    return m_add;
}

int CriteriaBox::placeOf(const CriterionId& id) const
{
    return int(std::find_if(m_rows.begin(), m_rows.end(), [&id](const CriterionRow* row) {
        return row->criterion() == id;
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
