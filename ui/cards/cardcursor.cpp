// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardcursor.h"

#include "ui/cards/achievementbox.h"
#include "ui/cards/answerfield.h"
#include "ui/cards/criteriabox.h"
#include "ui/cards/factsbox.h"
#include "ui/cards/followupsbox.h"
#include "ui/cards/promisesbox.h"
#include "ui/cards/registersbox.h"
#include "ui/parts/answereditor.h"
#include "ui/parts/look.h"

#include <QScrollArea>

#include <algorithm>

namespace indblik {

AnswerField* CardParts::field(const FieldKey& key) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&key](const AnswerField* field) { return field->key() == key; });
    return found == fields.end() ? nullptr : *found;
}

AnswerField* CardCursor::field() const
{
    const auto& fields = m_parts.fields;
    const QWidget* focus = m_form.focusWidget();
    const auto found = std::find_if(fields.begin(), fields.end(),
        [focus](const AnswerField* field) { return focus && field->isAncestorOf(focus) && focus->hasFocus(); });
    return found == fields.end() ? nullptr : *found;
}

void CardCursor::focusFirst()
{
    if (!m_parts.fields.empty())
        m_parts.fields.front()->input()->setFocus(Qt::ShortcutFocusReason);
}

void CardCursor::showField(AnswerField* field)
{
    field->input()->setFocus(Qt::TabFocusReason);
    m_form.ensureWidgetVisible(field, 0, space::page);
}

void CardCursor::moveToField(int step)
{
    const auto& fields = m_parts.fields;
    if (fields.empty())
        return;
    const int count = int(fields.size());
    const auto cursor = std::find(fields.begin(), fields.end(), field());
    const int at = cursor == fields.end() ? (step > 0 ? -1 : count) : int(cursor - fields.begin());
    showField(fields[size_t(std::clamp(at + step, 0, count - 1))]);
}

void CardCursor::moveToReview(const Card& card, AnswerField* after)
{
    const auto& fields = m_parts.fields;
    const auto waits = [&card](const AnswerField* other) { return card.review(other->key()) == Review::Carried; };
    const auto here = std::find(fields.begin(), fields.end(), after);
    auto next = std::find_if(here, fields.end(), waits);
    if (next == fields.end())
        next = std::find_if(fields.begin(), here, waits);
    showField(next != fields.end() && waits(*next) ? *next : after);
}

void CardCursor::showGap(const Gap& gap)
{
    QWidget* place = nullptr;
    switch (gap.part()) {
    case FormPart::Field:
        if (AnswerField* field = gap.field ? m_parts.field(*gap.field) : nullptr)
            showField(field);
        return;
    case FormPart::Achievement:
        m_parts.achievement->focusFirst();
        place = m_parts.achievement;
        break;
    case FormPart::Criteria:
        place = m_parts.criteria->focusFigure(*gap.criterion);
        break;
    case FormPart::FollowUps:
        place = m_parts.followUps->focusFollowUp(*gap.followUp);
        break;
    case FormPart::Promises:
        place = m_parts.promises->focusPromise(*gap.promise, PromisePlace::Field::State);
        break;
    }
    m_form.ensureWidgetVisible(place, 0, space::page);
}

void CardCursor::moveToGap(const std::vector<Gap>& gaps, int step)
{
    const auto beyond = [&](const std::optional<Place>& at) {
        const Gap* next = nullptr;
        for (const Gap& gap : gaps) {
            const Place place = placeOf(gap);
            const bool isBeyond = !at || (step > 0 ? place > *at : place < *at);
            if (isBeyond && (!next || (step > 0 ? place < placeOf(*next) : place > placeOf(*next))))
                next = &gap;
        }
        return next;
    };
    const Gap* next = beyond(place());
    if (const Gap* found = next ? next : beyond({}))
        showGap(*found);
}

CardCursor::Place CardCursor::placeOf(const Gap& gap) const
{
    const auto& fields = m_parts.fields;
    switch (gap.part()) {
    case FormPart::Field:
        return {
            FormPart::Field, int(std::find(fields.begin(), fields.end(), m_parts.field(*gap.field)) - fields.begin())};
    case FormPart::Achievement:
        return {FormPart::Achievement, 0};
    case FormPart::Criteria:
        return {FormPart::Criteria, m_parts.criteria->placeOf(*gap.criterion)};
    case FormPart::FollowUps:
        return {FormPart::FollowUps, m_parts.followUps->placeOf(*gap.followUp)};
    case FormPart::Promises:
        return {FormPart::Promises, m_parts.promises->placeOf(*gap.promise)};
    }
    Q_UNREACHABLE();
}

/// Where the cursor is; nowhere where it is in none of the parts.
std::optional<CardCursor::Place> CardCursor::place() const
{
    const auto& fields = m_parts.fields;
    if (const auto at = std::find(fields.begin(), fields.end(), field()); at != fields.end())
        return Place{FormPart::Field, int(at - fields.begin())};
    const QWidget* cursor = m_form.window()->focusWidget();
    if (!m_parts.achievement || !cursor)
        return std::nullopt;
    if (m_parts.achievement->isAncestorOf(cursor))
        return Place{FormPart::Achievement, 0};
    if (m_parts.criteria->isAncestorOf(cursor))
        return Place{FormPart::Criteria, m_parts.criteria->placeOf(cursor)};
    if (m_parts.followUps->isAncestorOf(cursor))
        return Place{FormPart::FollowUps, m_parts.followUps->placeOf(cursor)};
    if (m_parts.promises->isAncestorOf(cursor))
        return Place{FormPart::Promises, m_parts.promises->placeOf(cursor)};
    return std::nullopt;
}

void CardCursor::follow(AnswerField* field)
{
    if (!field->editor().hasFocus())
        return;
    const QRect cursor = field->editor().cursorRect();
    const QPoint place = field->editor().viewport()->mapTo(m_form.widget(), cursor.bottomLeft());
    m_form.ensureVisible(0, place.y(), 0, space::page);
}

void CardCursor::arrangeTabOrder(QWidget* before)
{
    QWidget* last = before;
    for (AnswerField* field : m_parts.fields)
        last = field->continueTabOrder(last);
    if (!m_parts.achievement)
        return;
    last = m_parts.achievement->continueTabOrder(last);
    last = m_parts.followUps->continueTabOrder(m_parts.criteria->continueTabOrder(last));
    last = m_parts.promises->continueTabOrder(last);
    last = m_parts.registers->continueTabOrder(last);
    m_parts.facts->continueTabOrder(last);
}

} // namespace indblik
