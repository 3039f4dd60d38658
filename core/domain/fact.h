// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/domain/achievement.h"
#include "core/domain/budget.h"
#include "core/domain/criterion.h"
#include "core/domain/followup.h"
#include "core/domain/form.h"
#include "core/period.h"

#include <QJsonObject>

#include <optional>
#include <variant>
#include <vector>

namespace indblik {

/// So many of something, or so much of a whole: "50 pladser", "49 af 120 deltagere", "mindst 70 % af kvinderne".
struct CountSaid
{
    std::optional<qint64> count;
    std::optional<qint64> upTo; ///< of a range: 30-40
    std::optional<qint64> of;   ///< the whole the count is a part of
    std::optional<Percent> share;
    std::optional<Comparator> comparator; ///< absent: none is said
    bool isApproximate = false;
    bool isYearly = false;
    bool isTarget = false; ///< to be reached, rather than there
    QString what;          ///< what is counted: "udsatte familier"; of a share, whom it is of and what is said of them
    std::optional<FuzzyDate> date;

    bool operator==(const CountSaid&) const = default;
};

enum class MoneySpread { Unsaid, Yearly, Total };

/// An amount the initiative gets, and from whom where that is said.
struct MoneySaid
{
    Money amount;
    std::vector<Year> years; ///< ascending; empty where none is said
    bool isSpan = false;
    MoneySpread spread = MoneySpread::Unsaid;
    bool isPart = false; ///< of another amount: "heraf"
    bool isAverage = false;
    bool isApproximate = false;
    QString funder; ///< empty where none is said

    bool operator==(const MoneySaid&) const = default;
};

/// A place where the initiative is at work, with its own amount.
struct SiteSaid
{
    QString name;
    MoneySaid money;

    bool operator==(const SiteSaid&) const = default;
};

/// Who pays how much of it: "75 % finansieres af fonden, de resterende 25 % af kommunen".
struct FundingShareSaid
{
    Percent share;
    bool isRest = false;
    QString funder; ///< empty where none is said

    bool operator==(const FundingShareSaid&) const = default;
};

/// When the initiative begins, ends or both.
struct TermSaid
{
    std::optional<FuzzyDate> from;
    std::optional<FuzzyDate> to;

    bool operator==(const TermSaid&) const = default;
};

enum class EvaluationStage { Done, Planned, None };

/// An evaluation or other follow-up: done, planned, or said not to be made.
struct EvaluationSaid
{
    FollowUpKind kind = FollowUpKind::Evaluation;
    EvaluationStage stage = EvaluationStage::Planned;
    std::vector<FuzzyDate> dates; ///< as exact as they are said
    std::vector<Year> about;      ///< the years it evaluates: "evalueringen for 2008"
    Repeats repeats = Repeats::Once;
    QString of;                     ///< a name it bears: "Trygt Kvarter"; empty where none is said
    QString by;                     ///< who makes it; empty where nobody is said
    std::optional<bool> isExternal; ///< absent: not said

    bool operator==(const EvaluationSaid&) const = default;
};

/// A figure before and after, or by how much it changed or is to change.
struct ChangeSaid
{
    enum class Kind {
        FromTo,        ///< before and after
        Points,        ///< least and most: percentage points, with their sign
        PercentOfBase, ///< percent of what it was
        Number,        ///< so many more or fewer
    };

    Kind kind = Kind::FromTo;
    bool isShare = false; ///< of FromTo: percent, else a number
    std::optional<Decimal> before;
    std::optional<Decimal> after;
    std::optional<Decimal> least; ///< the same as most unless a range is said
    std::optional<Decimal> most;
    QString measure; ///< what is measured: "andelen uden job"
    QString group;   ///< of whom or where; empty where it is of all
    std::optional<YearSpan> period;
    bool isTarget = false;
    std::optional<FuzzyDate> due; ///< of a target

    bool operator==(const ChangeSaid&) const = default;
};

/// What is expected to happen.
struct PromiseSaid
{
    std::optional<FuzzyDate> date;

    bool operator==(const PromiseSaid&) const = default;
};

/// In the order of FactContent.
enum class FactKind { Count, Money, Site, FundingShare, Term, Evaluation, Achievement, Change, Promise };

using FactContent = std::variant<CountSaid, MoneySaid, SiteSaid, FundingShareSaid, TermSaid, EvaluationSaid,
    Achievement, ChangeSaid, PromiseSaid>;

/// What a sentence states, as a value that can become a thing of the house. Places count from the beginning of the
/// answer; the sentence is as it stands there.
struct Fact
{
    FieldKey field;   ///< empty of a text that is no field of a form
    qsizetype at = 0; ///< of the words that say it
    qsizetype length = 0;
    qsizetype sentenceAt = 0;
    QString sentence;
    FactContent content;

    FactKind kind() const { return FactKind(content.index()); }

    bool operator==(const Fact&) const = default;
};

/// "count", "money", "site", "fundingShare", "term", "evaluation", "achievement", "change", "promise", as in files and
/// JSON.
QString factKindText(FactKind kind);
std::optional<FactKind> factKindFromText(QStringView text);
/// In the language of the program: "Økonomi".
QString factKindWords(FactKind kind);
/// "done", "planned", "none".
QString evaluationStageText(EvaluationStage stage);
/// "unsaid", "yearly", "total".
QString moneySpreadText(MoneySpread spread);

/// All values of a fact: absent ones are null, money is in kroner, dates are keys (core/fuzzydate.h).
QJsonObject factValues(const FactContent& content);
/// What it is, in one line of the program's language: "Evaluering: Slutevaluering · planlagt · ultimo september 2010".
QString factText(const FactContent& content, const QLocale& locale);

} // namespace indblik
