// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fuzzydate.h"
#include "core/ids.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace indblik {

enum class FollowUpKind {
    ProcessEvaluation,
    EffectEvaluation,
    MidtermEvaluation,
    FinalEvaluation,
    RegisterStudy, ///< forløbsundersøgelse: what registers say of those who took part
    Statistics,    ///< figures that are gathered as it goes on
    Dialogue,      ///< meetings, visits, interviews
    Evaluation,    ///< an evaluation of a kind that is not said
};

/// "effectEvaluation" ..., as in files and JSON.
QString followUpText(FollowUpKind kind);
std::optional<FollowUpKind> followUpFromText(QStringView text);
std::span<const FollowUpKind> followUpKinds();
/// In the language of the program: "Effektevaluering".
QString followUpWords(FollowUpKind kind);

enum class Repeats { Once, TwiceAYear, Yearly, EverySecondYear };

/// "once", "twiceAYear", "yearly", "everySecondYear", as in files and JSON.
QString repeatsText(Repeats repeats);
std::optional<Repeats> repeatsFromText(QStringView text);
std::span<const Repeats> allRepeats();
QString repeatsWords(Repeats repeats);

/// A follow-up or evaluation of one or more initiatives. It lives over the years; each card of its initiatives shows
/// it.
struct FollowUp
{
    FollowUpId id = FollowUpId::create();
    QString title;
    FollowUpKind kind = FollowUpKind::EffectEvaluation;
    std::optional<bool> isExternal = false; ///< made by others than the municipality; absent: nobody has said who
    std::optional<FuzzyDate> due;           ///< when it, or the next of them, is expected; absent where nobody has said
    Repeats repeats = Repeats::Once;
    std::optional<FuzzyDate> arrived; ///< when it, or the last of them, came
    QString note;                     ///< what it said, where it lies
    std::vector<InitiativeId> initiatives;
    int revision = 0;

    bool isOf(const InitiativeId& initiative) const;
    /// Nothing more is expected of it.
    bool isDone() const { return arrived && repeats == Repeats::Once; }
    bool isOverdue(const QDate& today) const { return !isDone() && due && due->isOver(today); }
    /// The same once it has come: of one that repeats the next is expected one interval later.
    FollowUp arrivedOn(const QDate& day) const;
    /// "Effektevaluering, ekstern · ventes medio 2010 · hvert år".
    QString words(const QDate& today, const QLocale& locale) const;

    bool operator==(const FollowUp&) const = default;
};

} // namespace indblik
