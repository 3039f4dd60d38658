// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/cardedits.h"

#include "core/judge/cards/completeness.h"
#include "core/workspace/neworder.h"

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

Result<Card> CardEdits::opened(const CardId& id, const QString& reason) const
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    Card card = **found;
    if (card.state == CardState::Submitted)
        return Error{tr("“%1” is submitted. Take it back first, then you can edit it.").arg(card.title)};
    if (card.state == CardState::Approved) {
        if (reason.trimmed().isEmpty())
            return Error{
                tr("“%1” is approved. Write why it must be edited; that removes the approval.").arg(card.title)};
        card.state = CardState::Draft;
    }
    return card;
}

QString CardEdits::labelOf(const Card& card, const FieldKey& field) const
{
    const FormTemplate* form = m_pen.book()->form(card.form);
    const Field* question = form ? form->field(field) : nullptr;
    return question ? question->labelIn(m_pen.book()->account.year) : field.text;
}

Result<void> CardEdits::writeAnswer(
    const Card& card, const FieldKey& field, const Answer& answer, const QString& reason, bool isTyping)
{
    const QString typing = isTyping ? card.id.text() + u'/' + field.text : QString();
    const bool wasApproved = (*findCard(card.id))->state != card.state;
    return m_pen.write(
        {QStringLiteral("%1: %2").arg(card.title, labelOf(card, field)), reason, typing}, [&](Edits& edits) {
            // Answers have revisions of their own, so a card that stays as it is is left alone.
            wasApproved ? edits.saveState(card) : edits.expectState(card);
            edits.save(card.id, field, answer);
        });
}

Result<void> CardEdits::setAnswer(const CardId& id, const FieldKey& field, const QString& text, const QString& reason)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    const auto before = (*found)->answers.find(field);
    const bool isThere = before != (*found)->answers.end();
    if (isThere ? before->second.text == storedText(text) : storedText(text).isEmpty())
        return {};
    const auto card = opened(id, reason);
    if (!card)
        return card.error();
    Answer answer = isThere ? before->second : Answer();
    answer.text = text;
    if (answer.review)
        answer.review = Review::Edited;
    return writeAnswer(*card, field, answer, reason, true);
}

Result<QString> CardEdits::lastYears(const Card& card, const FieldKey& field) const
{
    const auto before = m_pen.store().cardBefore(card.initiative, m_pen.book()->account.year);
    if (!before)
        return before.error();
    const QString text = before->has_value() ? (*before)->answer(field) : QString();
    if (text.isEmpty())
        return Error{tr("“%1” had no answer last year.").arg(labelOf(card, field))};
    return text;
}

Result<void> CardEdits::confirm(const CardId& id, const FieldKey& field, const QString& reason)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    const auto text = lastYears(**found, field);
    if (!text)
        return text.error();
    const QString now = (*found)->answer(field);
    if (!now.isEmpty() && now != *text)
        return Error{tr("“%1” is not as it was last year. Fetch last year's answer first if it still holds.")
                         .arg(labelOf(**found, field))};
    return takeOver(**found, field, {*text, 0, Review::Confirmed}, reason);
}

Result<void> CardEdits::copyFromLastYear(const CardId& id, const FieldKey& field, const QString& reason)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    const auto text = lastYears(**found, field);
    return text ? takeOver(**found, field, {*text, 0, Review::Carried}, reason) : text.error();
}

Result<void> CardEdits::takeOver(const Card& known, const FieldKey& field, Answer answer, const QString& reason)
{
    if (const auto before = known.answers.find(field); before != known.answers.end()) {
        answer.revision = before->second.revision;
        if (before->second == answer)
            return {};
    }
    const auto card = opened(known.id, reason);
    return card ? writeAnswer(*card, field, answer, reason) : card.error();
}

Result<void> CardEdits::setAchievement(
    const CardId& id, const std::optional<Achievement>& achievement, const QString& reason)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    std::optional<Achievement> stated = achievement;
    // A date of what it was before says nothing of what it is now.
    if (stated && !stated->takesDate())
        stated->assessableFrom.reset();
    if ((*found)->achievement == stated)
        return {};
    auto card = opened(id, reason);
    if (!card)
        return card.error();
    card->achievement = stated;
    // A choice with its date and sentence is one step, until the officer has left it.
    const QString typing = id.text() + QStringLiteral("/achievement");
    return m_pen.write({tr("%1: achievement").arg(card->title), reason, typing},
        [&card](Edits& edits) { return edits.saveState(*card); });
}

Result<void> CardEdits::saveCriterion(const Criterion& criterion, const QString& reason)
{
    const auto found = findCard(criterion.card);
    if (!found)
        return found.error();
    Criterion saved = criterion;
    saved.text = storedText(criterion.text);
    const auto known = m_pen.book()->criteriaOf(criterion.card);
    if (std::any_of(known.begin(), known.end(), [&saved](const Criterion* other) { return *other == saved; }))
        return {};
    const auto card = opened(criterion.card, reason);
    if (!card)
        return card.error();
    if (saved.text.isEmpty())
        return Error{tr("Write what shows that the initiative succeeds.")};
    if (saved.target.count.has_value() == saved.target.share.has_value())
        return Error{tr("Write the target as a number or a share, such as “100” or “at least 70 %”.")};
    if (saved.revision == 0) {
        for (const Criterion* other : known)
            saved.ordinal = std::max(saved.ordinal, other->ordinal + 1);
    }
    return m_pen.write({tr("%1: success criterion").arg(card->title), reason, {}}, [&](Edits& edits) {
        edits.saveState(*card);
        edits.save(saved);
    });
}

Result<void> CardEdits::removeCriterion(const CriterionId& id, const QString& reason)
{
    if (!m_pen.book())
        return notThere();
    const auto& criteria = m_pen.book()->criteria;
    const auto found =
        std::find_if(criteria.begin(), criteria.end(), [&id](const Criterion& other) { return other.id == id; });
    if (found == criteria.end())
        return notThere();
    const auto card = opened(found->card, reason);
    if (!card)
        return card.error();
    const Criterion criterion = *found;
    return m_pen.write({tr("%1: delete a success criterion").arg(card->title), reason, {}}, [&](Edits& edits) {
        edits.saveState(*card);
        edits.remove(criterion);
    });
}

Result<void> CardEdits::setTitle(const CardId& id, const QString& title, bool isNew, const QString& reason)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    const QString written = titleText(title);
    if (written == (*found)->title && isNew == (*found)->isNew)
        return {};
    if (written.isEmpty())
        return Error{tr("A status form needs a title.")};
    if (written != (*found)->title && isTaken(m_pen.book()->cards, written, id))
        return Error{tr("There is already a status form “%1”. Give this one another title.").arg(written)};
    auto card = opened(id, reason);
    if (!card)
        return card.error();
    card->title = written;
    card->isNew = isNew;
    return m_pen.write({written, reason, {}}, [&card](Edits& edits) { return edits.saveState(*card); });
}

Result<void> CardEdits::setPlan(const CardId& id, const Plan& plan)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    Card card = **found;
    card.responsible = titleText(plan.responsible);
    card.due = plan.due;
    const Year year = m_pen.book()->account.year;
    const Initiative* known = m_pen.book()->initiative(card.initiative);
    return m_pen.write({tr("%1: officer and due date").arg(card.title)}, [&](Edits& edits) {
        edits.saveState(card);
        if (!known || (known->lastYear == year) == plan.endsThisYear)
            return;
        Initiative initiative = *known;
        initiative.lastYear = plan.endsThisYear ? std::optional(year) : std::nullopt;
        edits.save(initiative);
    });
}

Result<void> CardEdits::setState(const CardId& id, CardState to, const QString& reason)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    Card card = **found;
    if (!mayFollow(card.state, to))
        return Error{card.isOpen() && to != CardState::Draft
                         ? tr("“%1” must be submitted first.").arg(card.title)
                         : tr("“%1” already has the state “%2”, so nothing was changed.")
                               .arg(card.title, stateWords(card.state))};
    const QString why = storedText(reason).simplified();
    if (needsReason(card.state, to) && why.isEmpty())
        return Error{
            to == CardState::Returned
                ? tr("Write why “%1” is returned, so that its officer knows what to do.").arg(card.title)
                : tr("“%1” is approved. Write why it must be edited; that removes the approval.").arg(card.title)};
    if (to == CardState::Submitted) {
        if (auto complete = mayBeSubmitted(*m_pen.book(), card); !complete)
            return complete;
    }
    card.state = to;
    card.returnReason = to == CardState::Returned ? why : QString();
    return m_pen.write({QStringLiteral("%1: %2").arg(card.title, stateWords(to)), why, {}},
        [&card](Edits& edits) { return edits.saveState(card); });
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
    if (isKnown) {
        initiative = *known;
        if (initiative.hasEndedBefore(m_pen.book()->account.year))
            initiative.lastYear.reset(); // it goes on after all
    }

    Card card;
    card.account = m_pen.book()->account.id;
    card.initiative = initiative.id;
    card.section = section;
    card.title = initiative.title;
    card.isNew = !isKnown;
    if (const FormTemplate* form = newestForm(m_pen.book()->forms, sectionText(section), m_pen.book()->account.year))
        card.form = form->ref;
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
    const auto written = m_pen.write({tr("new status form %1").arg(card.title)}, [&](Edits& edits) {
        edits.save(initiative);
        edits.save(card);
        if (!row.group.isNull())
            edits.save(row);
    });
    return written.transform([&] { return card.id; });
}

Result<void> CardEdits::move(const CardId& id, int step)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    std::vector<Card> section;
    size_t at = 0;
    for (const Card& card : m_pen.book()->cards) {
        if (card.id == id)
            at = section.size();
        if (card.section == (*found)->section)
            section.push_back(card);
    }
    const auto changed = moved(std::move(section), at, step);
    return m_pen.write({tr("%1: order").arg((*found)->title)}, [&changed](Edits& edits) {
        for (const Card& card : changed)
            edits.saveState(card);
    });
}

Result<void> CardEdits::remove(const CardId& id)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    const Card& card = **found;
    if (!card.isOpen())
        return Error{
            tr("“%1” is submitted or approved, so it was not deleted. Take it back, or choose “Edit again” first.")
                .arg(card.title)};
    const BudgetRow* row = m_pen.book()->budget.rowOf(card.initiative);
    return m_pen.write({tr("delete %1").arg(card.title)}, [&](Edits& edits) {
        edits.remove(card);
        if (!row)
            return;
        for (const Footnote& footnote : m_pen.book()->budget.footnotes) {
            Footnote left = footnote;
            if (std::erase_if(left.places, [row](const FootnotePlace& place) { return place.row == row->id; }) == 0)
                continue;
            // A footnote that hung on nothing else goes with the row.
            left.places.empty() ? edits.remove(footnote) : edits.save(left);
        }
        edits.remove(*row);
    });
}

} // namespace indblik
