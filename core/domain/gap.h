// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/form.h"
#include "core/ids.h"

#include <optional>

namespace indblik {

/// What a status form lacks. Each kind has one sentence, made by sentence().
enum class GapKind {
    // Until these are seen to, the form is not handed in.
    NotReviewed,           ///< nobody has said whether last year's answer still holds; words: last year
    AnswerMissing,         ///< a required field is empty
    NotADate,              ///< words: what stands there
    NotAnAmount,           ///< words: what stands there
    NotAChoice,            ///< words: what stands there
    NotANumber,            ///< words: what stands there, of a table the first cell
    NotATable,             ///< words: what stands there
    SentenceMissing,       ///< a bad achievement, or one that cannot be told, is not explained
    AssessableDateMissing, ///< "cannot be assessed yet" without saying until when
    // These are only worth a look.
    AchievementMissing, ///< no achievement is stated
    AnswerShort,        ///< words: how many words there are, wished least
    AnswerLong,         ///< words: how many words there are, wished most
    FigureMissing,      ///< a success criterion without what was reached; words: the criterion
    FollowUpOverdue,    ///< words: title, when it should have come
    FollowUpArrived,    ///< what the achievement waits for has come; words: title
    AssessableNow,      ///< the date before which it could not be assessed is over
    PromiseOpen,        ///< nobody has said what became of a promise; words: its sentence, the year it is from
};

/// The part of a form that a gap leads to: Field is one of its answers, Gap::field says which.
enum class FormPart { Field, Achievement, Criteria, FollowUps, Promises };

struct Gap
{
    GapKind kind = GapKind::AnswerMissing;
    CardId card;
    std::optional<FieldKey> field;
    std::optional<CriterionId> criterion; ///< that it is about, where part() is Criteria
    std::optional<FollowUpId> followUp;   ///< the same where part() is FollowUps
    std::optional<PromiseId> promise;     ///< the same where part() is Promises
    QString label;                        ///< of the field, as it is printed
    QStringList words;

    /// Whether the form cannot be handed in with it.
    bool blocks() const { return kind <= GapKind::AssessableDateMissing; }
    /// Where it is seen to, by its kind.
    FormPart part() const;

    bool operator==(const Gap&) const = default;
};

/// "notReviewed" and so on, as in JSON.
QString gapText(GapKind kind);

/// What is missing, in one sentence of the program's language.
QString sentence(const Gap& gap);

} // namespace indblik
