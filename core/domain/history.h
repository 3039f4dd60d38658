// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/ids.h"
#include "core/period.h"

#include <QDateTime>
#include <QJsonValue>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace indblik {

/// Who makes an edit, when, and why. Without one nothing can be written.
struct Signature
{
    QString author;
    QDateTime at;
    QString reason; ///< "Import of account.txt", "Undo" ...; empty for plain typing
    /// That of the account it is made in: accounts before it keep what they had. Absent where it is made in none.
    std::optional<Year> year = {};
};

/// The kinds of things whose changes are kept in the history.
enum class RecordType {
    Account,
    Goal,
    GoalReading,
    GoalInitiative,
    GoalAssessment,
    AssessmentGround,
    Target,
    TargetSeries,
    Series,
    SeriesFigure,
    SeriesBreak,
    SeriesBreakSeries,
    Initiative,
    Form,
    CarryRule,
    Card,
    Answer,
    Review,
    Criterion,
    FollowUp,
    FollowUpInitiative,
    EvaluationRound,
    Actor,
    BudgetVersion,
    BudgetGroup,
    BudgetGroupStated,
    BudgetRow,
    BudgetRowStated,
    BudgetRowCount,
    BudgetCell,
    BudgetPart,
    BudgetPartAmount,
    BudgetPartCount,
    Footnote,
    FootnotePlace,
    FootnoteHead,
    Acceptance,
    AcceptedFact,
    BoundFigure,
    Promise,
    Kept, ///< what earlier accounts had of a thing that a later one changed
    Register,
    RegisterRow,
    RegisterCell,
    ChangeTable,
    ChangeRow,
    Area,
    AreaAlias,
    AreaSuccessor,
    AreaInitiative,
    Indicator,
    FigureSource,
    AreaFigure,
    DesignationList,
    Designation,
    Scheme,
    Setting,
};

/// True for what belongs to the file's housing areas rather than to an account.
bool isOfAreas(RecordType type);

/// "account", "answer", "budgetCell" ..., as in files and JSON.
QString recordTypeText(RecordType type);
std::optional<RecordType> recordTypeFromText(QStringView text);

/// One change of one value, kept for good. Answers, cells and stated totals are one value each; of larger things each
/// column is a value, and their creation or removal is one entry with an empty field and an object of all columns.
struct HistoryEntry
{
    qint64 seq = 0; ///< the order of history; clocks may go back
    StepId step;    ///< entries of one edit share it
    std::optional<StepId> undoes;
    QDateTime at; ///< UTC
    QString author;
    QString reason;
    RecordType type = RecordType::Account;
    QString subject;   ///< id of the thing
    QString field;     ///< rest of its key and the column, parted by "/": "activities", "2010", "title"
    QJsonValue before; ///< null: it did not exist
    QJsonValue after;  ///< null: it was removed
};

/// What a cell or a stated total was; nothing where the value is of another type or was not there.
std::optional<Figure> historyFigure(RecordType type, const QJsonValue& value);

/// A value of the history as an officer reads it: an amount in kroner with its unit, a mark as it is shown, a text or a
/// number; of a thing as a whole its title or text. Empty where there was none.
QString historyText(RecordType type, const QJsonValue& value, const QLocale& locale);

/// The same of an entry's value before or after, where its field says more: a state, a review, an achievement, a date
/// or a share in words.
QString historyText(const HistoryEntry& entry, const QJsonValue& value, const QLocale& locale);

/// What of a form, a success criterion or a promise the entry is about: "State", "Due"; empty where the thing itself
/// says it.
QString historyLabel(const HistoryEntry& entry);

/// The entries of some values, newest first, as officers see them: the saves of one value in one sitting of one author
/// (no pause of ten minutes) become one entry, from the first value before to the last one after. Steps of a form and
/// reviews stay one each.
std::vector<HistoryEntry> sittings(const std::vector<HistoryEntry>& newestFirst);

/// One thing that an edit touched.
struct Touched
{
    RecordType type = RecordType::Account;
    QString subject;
    QString field;
};

/// What a committed edit changed; models refresh themselves from it.
struct Change
{
    StepId step;
    std::vector<Touched> touched;
};

} // namespace indblik
