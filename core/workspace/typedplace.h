// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/form.h"
#include "core/figuretext.h"
#include "core/judge/budget/partsums.h"

#include <map>
#include <tuple>
#include <variant>

namespace indblik {

/// An answer of a form.
struct AnswerPlace
{
    CardId card;
    FieldKey field;

    auto key() const { return std::tie(card, field); }
    friend bool operator<(const AnswerPlace& a, const AnswerPlace& b) { return a.key() < b.key(); }
    friend bool operator==(const AnswerPlace& a, const AnswerPlace& b) { return a.key() == b.key(); }
};

/// What stands on top of a form: its title with its mark, and its plan. Marks are "1", or "" where they are not set.
struct HeadPlace
{
    enum class Field { Title, IsNew, Due, Officer, EndsThisYear };

    CardId card;
    Field field = Field::Title;

    auto key() const { return std::tie(card, field); }
    friend bool operator<(const HeadPlace& a, const HeadPlace& b) { return a.key() < b.key(); }
    friend bool operator==(const HeadPlace& a, const HeadPlace& b) { return a.key() == b.key(); }
};

/// What is stated of an achievement; the kind by its text in files.
struct AchievementPlace
{
    enum class Field { Kind, From, Sentence };

    CardId card;
    Field field = Field::Kind;

    auto key() const { return std::tie(card, field); }
    friend bool operator<(const AchievementPlace& a, const AchievementPlace& b) { return a.key() < b.key(); }
    friend bool operator==(const AchievementPlace& a, const AchievementPlace& b) { return a.key() == b.key(); }
};

/// A field of a success criterion. One that is not stored yet has an id too, which it keeps.
struct CriterionPlace
{
    enum class Field { Text, Target, Base, Actual, Measured };

    CardId card;
    CriterionId criterion;
    Field field = Field::Text;

    auto key() const { return std::tie(card, criterion, field); }
    friend bool operator<(const CriterionPlace& a, const CriterionPlace& b) { return a.key() < b.key(); }
    friend bool operator==(const CriterionPlace& a, const CriterionPlace& b) { return a.key() == b.key(); }
};

/// What has become of a promise of an earlier year: its state by its text in files, or nothing while it is open; to
/// when it is moved, and a word. One that is not answered yet has an id too, which it keeps.
struct PromisePlace
{
    enum class Field { State, MovedTo, Word };

    CardId card;
    PromiseId promise;
    Field field = Field::State;

    auto key() const { return std::tie(card, promise, field); }
    friend bool operator<(const PromisePlace& a, const PromisePlace& b) { return a.key() < b.key(); }
    friend bool operator==(const PromisePlace& a, const PromisePlace& b) { return a.key() == b.key(); }
};

/// What is said of a goal in the account; the verdict by its text in files, the decision by its number.
struct GoalPlace
{
    enum class Field {
        Verdict,
        VerdictReason,
        AssessableFrom,
        Decision,
        DecidedBy,
        DecidedOn,
        Assessment,
        Recommendation,
        Reservation,
        Circumstances
    };

    GoalId goal;
    Field field = Field::Assessment;

    auto key() const { return std::tie(goal, field); }
    friend bool operator<(const GoalPlace& a, const GoalPlace& b) { return a.key() < b.key(); }
    friend bool operator==(const GoalPlace& a, const GoalPlace& b) { return a.key() == b.key(); }
};

/// A field of a site or funding source, stored or not yet. The funder by its text in files, the row it counts in by its
/// id. The unit of an amount is no part of which place it is.
struct PartPlace
{
    enum class Field { Name, Funder, IsInKind, Share, CountedIn, Amount };

    BudgetRowId row;
    BudgetPartId part;
    Field field = Field::Name;
    BudgetColumn column = {}; ///< of an amount
    Scale unit = Scale::Million;
    PartKind kind = PartKind::Site; ///< that one is to be which is not stored yet

    auto key() const { return std::tie(row, part, field, column); }
    friend bool operator<(const PartPlace& a, const PartPlace& b) { return a.key() < b.key(); }
    friend bool operator==(const PartPlace& a, const PartPlace& b) { return a.key() == b.key(); }
};

/// The text of a footnote; of one that is not stored yet, by where it will hang.
struct FootnoteTextPlace
{
    std::optional<FootnoteId> footnote;
    FootnotePlace at;
    BudgetVersionId version; ///< of the budget

    auto key() const
    {
        return std::tuple(footnote, footnote ? FootnotePlace() : at, footnote ? BudgetVersionId() : version);
    }
    friend bool operator<(const FootnoteTextPlace& a, const FootnoteTextPlace& b) { return a.key() < b.key(); }
    friend bool operator==(const FootnoteTextPlace& a, const FootnoteTextPlace& b) { return a.key() == b.key(); }
};

/// A cell of the budget, of a row or one of its parts; without a column its name. The unit is no part of which cell.
struct CellPlace
{
    BudgetRowId row;
    std::optional<BudgetPartId> part;
    std::optional<BudgetColumn> column;
    Scale unit = Scale::Million;

    auto key() const { return std::tie(row, part, column); }
    friend bool operator<(const CellPlace& a, const CellPlace& b) { return a.key() < b.key(); }
    friend bool operator==(const CellPlace& a, const CellPlace& b) { return a.key() == b.key(); }
};

/// The reason of a step that is not taken yet: it is in the file once the step is, and nowhere before.
struct ReasonPlace
{
    enum class Of { Form, Finding, Interpretation };

    Of what = Of::Form;
    std::optional<CardId> card; ///< of a form
    QString step;               ///< the state it leads to; of others the key of the finding, the id of the target

    auto key() const { return std::tie(what, card, step); }
    friend bool operator<(const ReasonPlace& a, const ReasonPlace& b) { return a.key() < b.key(); }
    friend bool operator==(const ReasonPlace& a, const ReasonPlace& b) { return a.key() == b.key(); }
};

/// The officer's name while it is asked for. It is no part of the file.
struct OfficerPlace
{
    friend bool operator<(const OfficerPlace&, const OfficerPlace&) { return false; }
    friend bool operator==(const OfficerPlace&, const OfficerPlace&) { return true; }
};

/// A text that the account itself has: on its title page, a heading of a section, or below one. IntroductionFrom is the
/// year an introduction was taken from that nobody has reviewed; PrintsGuidance is "1" where that is wanted.
struct AccountPlace
{
    enum class Field {
        Title,
        Annex,
        Addressee,
        Sender,
        Dated,
        AssessmentHeading,
        Introduction,
        IntroductionFrom,
        GoalsHeading,
        GoalsText,
        BeyondHeading,
        BeyondText,
        BudgetHeading,
        BudgetText,
        PrintsGuidance
    };

    Field field = Field::Title;

    friend bool operator<(const AccountPlace& a, const AccountPlace& b) { return a.field < b.field; }
    friend bool operator==(const AccountPlace& a, const AccountPlace& b) { return a.field == b.field; }
};

/// A field of a change table, stored or not yet. The goal by its id, the rows as in core/workspace/writtenchange.
struct ChangePlace
{
    enum class Field { Title, Goal, From, To, Rows };

    ChangeTableId table;
    Field field = Field::Title;

    auto key() const { return std::tie(table, field); }
    friend bool operator<(const ChangePlace& a, const ChangePlace& b) { return a.key() < b.key(); }
    friend bool operator==(const ChangePlace& a, const ChangePlace& b) { return a.key() == b.key(); }
};

/// Where a text is typed, in the account in view.
using TypedPlace = std::variant<AnswerPlace, HeadPlace, AchievementPlace, CriterionPlace, PromisePlace, GoalPlace,
    PartPlace, FootnoteTextPlace, CellPlace, ReasonPlace, OfficerPlace, AccountPlace, ChangePlace>;

/// Whether two places are of one thing that is stored as a whole: the fields of a criterion, a part, a change table.
/// Texts that are typed at length are each a thing of its own.
bool areOfOneThing(const TypedPlace& a, const TypedPlace& b);
/// The form a place is on; nothing for goals, money, what the account itself has and what is no part of a form.
std::optional<CardId> cardOf(const TypedPlace& place);

} // namespace indblik
