// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/cardedits.h"

#include <algorithm>

namespace indblik {

namespace {

/// A title as it is stored: one line of what storedText() keeps.
QString titleText(const QString& written)
{
    return storedText(written).simplified();
}

bool isTaken(const std::vector<Card>& cards, const QString& title, const CardId& except = {})
{
    return std::any_of(cards.begin(), cards.end(),
        [&](const Card& card) { return card.id != except && card.title.compare(title, Qt::CaseInsensitive) == 0; });
}

} // namespace

Result<const Card*> CardEdits::findCard(const CardId& id) const
{
    const Card* card = m_pen.book() ? m_pen.book()->card(id) : nullptr;
    return card ? Result<const Card*>(card) : notThere();
}

Result<void> CardEdits::setAnswer(const CardId& card, const FieldKey& field, const QString& text)
{
    const auto found = findCard(card);
    if (!found)
        return found.error();
    const auto before = (*found)->answers.find(field);
    const Answer answer{text, before == (*found)->answers.end() ? 0 : before->second.revision};
    if (before == (*found)->answers.end() && storedText(text).isEmpty())
        return {};
    const FormTemplate* form = m_pen.book()->form((*found)->form);
    const Field* question = form ? form->field(field) : nullptr;
    const QString label = question ? question->labelIn(m_pen.book()->account.year) : field.text;
    const auto written =
        m_pen.write({QStringLiteral("%1: %2").arg((*found)->title, label), {}, card.text() + u'/' + field.text},
            [&](Edits& edits) { return edits.save(card, field, answer); });
    return outcome(written);
}

Result<void> CardEdits::setTitle(const CardId& id, const QString& title, bool isNew)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    Card card = **found;
    card.title = titleText(title);
    card.isNew = isNew;
    if (card.title.isEmpty())
        return Error{tr("A status form needs a title.")};
    if (card.title != (*found)->title && isTaken(m_pen.book()->cards, card.title, id))
        return Error{tr("There is already a status form “%1”. Give this one another title.").arg(card.title)};
    const auto written = m_pen.write({card.title}, [&card](Edits& edits) { return edits.save(card); });
    return outcome(written);
}

Result<CardId> CardEdits::add(Section section, const QString& title)
{
    if (!m_pen.book())
        return notThere();
    Initiative initiative;
    initiative.title = titleText(title);
    if (initiative.title.isEmpty())
        return Error{tr("A status form needs a title.")};
    if (isTaken(m_pen.book()->cards, initiative.title))
        return Error{tr("There is already a status form “%1”. Give the new one another title.").arg(initiative.title)};

    // An initiative of that title lives in another year of the file: this is its next form.
    const auto known = std::find_if(m_pen.book()->initiatives.begin(), m_pen.book()->initiatives.end(),
        [&](const Initiative& other) { return other.title.compare(initiative.title, Qt::CaseInsensitive) == 0; });
    const bool isKnown = known != m_pen.book()->initiatives.end() && !m_pen.book()->cardOf(known->id);
    if (isKnown)
        initiative = *known;

    Card card;
    card.account = m_pen.book()->account.id;
    card.initiative = initiative.id;
    card.section = section;
    card.title = initiative.title;
    card.isNew = !isKnown;
    for (const FormTemplate& form : m_pen.book()->forms) {
        if (form.ref.key == sectionText(section) && (card.form.key.isEmpty() || card.form.version < form.ref.version))
            card.form = form.ref;
    }
    for (const Card& other : m_pen.book()->cards)
        card.ordinal = std::max(card.ordinal, other.ordinal + 1);

    BudgetRow row;
    row.initiative = initiative.id;
    row.title = initiative.title;
    for (const BudgetGroup& group : m_pen.book()->budget.groups) {
        if (group.section != section)
            continue;
        row.group = group.id;
        row.ordinal = group.rows.empty() ? 0 : group.rows.back().ordinal + 1;
    }
    const auto written = m_pen.write({tr("new status form %1").arg(card.title)}, [&](Edits& edits) -> Result<void> {
        if (auto saved = edits.save(initiative); !saved)
            return saved;
        if (auto saved = edits.save(card); !saved)
            return saved;
        return row.group.isNull() ? Result<void>() : edits.save(row);
    });
    return written ? Result<CardId>(card.id) : written.error();
}

Result<void> CardEdits::remove(const CardId& id)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    const Card& card = **found;
    const BudgetRow* row = m_pen.book()->budget.rowOf(card.initiative);
    const auto written = m_pen.write({tr("delete %1").arg(card.title)}, [&](Edits& edits) -> Result<void> {
        if (auto removed = edits.remove(card); !removed)
            return removed;
        if (!row)
            return {};
        for (const Footnote& footnote : m_pen.book()->budget.footnotes) {
            Footnote left = footnote;
            if (std::erase_if(left.places, [row](const FootnotePlace& place) { return place.row == row->id; }) == 0)
                continue;
            // A footnote that hung on nothing else goes with the row.
            if (auto done = left.places.empty() ? edits.remove(footnote) : edits.save(left); !done)
                return done;
        }
        return edits.remove(*row);
    });
    return outcome(written);
}

} // namespace indblik
