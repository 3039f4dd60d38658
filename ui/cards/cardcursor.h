// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/gap.h"

#include <compare>
#include <optional>
#include <vector>

class QScrollArea;
class QWidget;

namespace indblik {

class AchievementBox;
class AnswerField;
class CriteriaBox;
class FactsBox;
class FollowUpsBox;
class PromisesBox;
class RegistersBox;

/// What a form is made of, from top to bottom.
struct CardParts
{
    std::vector<AnswerField*> fields;      ///< in the order of the form; the last ones come a moment later
    AchievementBox* achievement = nullptr; ///< these come after the last field, and together
    CriteriaBox* criteria = nullptr;
    FollowUpsBox* followUps = nullptr;
    PromisesBox* promises = nullptr;
    RegistersBox* registers = nullptr;
    FactsBox* facts = nullptr;

    AnswerField* field(const FieldKey& key) const;
};

/// Moves the cursor between the parts of a form, and the form with it so that the part is in view.
class CardCursor final
{
public:
    /// `parts` are those of `form`, as they come.
    CardCursor(QScrollArea& form, const CardParts& parts) : m_form(form), m_parts(parts) {}

    /// The field that has the cursor, or none.
    AnswerField* field() const;
    void focusFirst();
    /// To the field `step` places after the one that has the cursor.
    void moveToField(int step);
    /// To the next answer after a field that waits for review, round to the first; where none does, to the field.
    void moveToReview(const Card& card, AnswerField* after);
    void showField(AnswerField* field);
    /// To where something is missing.
    void showGap(const Gap& gap);
    /// To what is missing next after the place of the cursor, round to the first; `step` is 1, or -1 for the one
    /// before.
    void moveToGap(const std::vector<Gap>& gaps, int step);
    /// Brings the line with the cursor into view while a field is written in.
    void follow(AnswerField* field);
    /// Leads Tab from `before` answer by answer through the form; what can be done with each is reached from it.
    void arrangeTabOrder(QWidget* before);

private:
    /// Where something stands, in the order of the form.
    struct Place
    {
        FormPart part;
        int row; ///< among the fields, criteria, follow-ups or promises

        auto operator<=>(const Place&) const = default;
    };

    Place placeOf(const Gap& gap) const;
    std::optional<Place> place() const;

    QScrollArea& m_form;
    const CardParts& m_parts;
};

} // namespace indblik
