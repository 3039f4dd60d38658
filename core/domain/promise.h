// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/criterion.h"
#include "core/fuzzydate.h"
#include "core/ids.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace indblik {

/// What has become of a promise.
enum class PromiseState { Open, Kept, Moved, Dropped };

/// "open", "kept", "moved", "dropped", as in files and JSON.
QString promiseStateText(PromiseState state);
std::optional<PromiseState> promiseStateFromText(QStringView text);
std::span<const PromiseState> promiseStates();
/// In the language of the program: "Holdt".
QString promiseStateWords(PromiseState state);

/// What a form of an earlier year expected, as a line of a later form of the initiative. Only what an officer says of
/// it is stored, with the sentence as it stood then: by that it is found again where the earlier text changes.
struct Promise
{
    PromiseId id;
    CardId card;                ///< the later form
    FieldKey field;             ///< of the earlier one
    QString sentence;           ///< as it stands there
    std::optional<Year> saidIn; ///< the account of the earlier form
    std::optional<FuzzyDate> due;
    PromiseState state = PromiseState::Open;
    std::optional<FuzzyDate> movedTo;
    QString word;
    std::optional<FollowUpId> followUp;   ///< that has the state, and is asked itself; not stored
    std::optional<CriterionId> criterion; ///< the same
    int revision = 0;

    /// Whether the form asks for it, and no follow-up or criterion of it does.
    bool isAsked() const { return !followUp && !criterion; }
    /// Nothing is said of it.
    bool isUnanswered() const { return state == PromiseState::Open && word.isEmpty(); }
    /// Whether a form of that year can tell: it was to be kept by then, or nobody has said when.
    bool isDue(Year year) const;
    /// Open, and the last day it can mean is over.
    bool isOverdue(const QDate& today) const { return state == PromiseState::Open && due && due->isOver(today); }

    /// "Åben, skulle være holdt 2010", "Flyttet til medio 2012: Leverandøren skiftede".
    QString words(const QDate& today, const QLocale& locale) const;

    bool operator==(const Promise&) const = default;
};

/// A form that an initiative had in an account before, with what it answers and counts itself.
struct FormBefore
{
    Year year;
    Card card;
    std::vector<Promise> promises; ///< that were answered in it
    std::vector<Criterion> criteria;
};

} // namespace indblik
