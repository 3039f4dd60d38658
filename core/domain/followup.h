// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluationround.h"
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
    FollowUp,      ///< of a kind the source does not say
};

/// "effectEvaluation" ..., as in files and JSON.
QString followUpText(FollowUpKind kind);
std::optional<FollowUpKind> followUpFromText(QStringView text);
std::span<const FollowUpKind> followUpKinds();
/// In the language of the program: "Effektevaluering".
QString followUpWords(FollowUpKind kind);
/// Whether it evaluates something, rather than gathers figures, meets people or is of a kind nobody has said.
bool isEvaluation(FollowUpKind kind);

/// Who makes a follow-up. A source often says nothing of it, and then nothing is claimed.
enum class Evaluator { Unsaid, Own, External };

/// "unsaid", "own", "external", as the example has it.
QString evaluatorText(Evaluator evaluator);
std::optional<Evaluator> evaluatorFromText(QStringView text);
std::span<const Evaluator> evaluators();
/// In the language of the program, as it is chosen: "andre end kommunen".
QString evaluatorWords(Evaluator evaluator);

enum class Repeats { Once, TwiceAYear, Yearly, EverySecondYear };

/// "once", "twiceAYear", "yearly", "everySecondYear", as in files and JSON.
QString repeatsText(Repeats repeats);
std::optional<Repeats> repeatsFromText(QStringView text);
std::span<const Repeats> allRepeats();
QString repeatsWords(Repeats repeats);

/// A follow-up or evaluation of one or more initiatives. It lives over the years; each card of its initiatives shows
/// it. Each time it is made is a round; earlier rounds stay.
struct FollowUp
{
    FollowUpId id = FollowUpId::create();
    QString title;
    FollowUpKind kind = FollowUpKind::EffectEvaluation;
    Evaluator evaluator = Evaluator::Unsaid; ///< the municipality itself, or others
    QString madeBy;                          ///< by name, "SFI og Rambøll"; empty where nobody has said it
    Repeats repeats = Repeats::Once;
    std::vector<EvaluationRound> rounds; ///< as they follow each other; none where nothing is known of when
    QString note;                        ///< what it said, where it lies
    std::vector<InitiativeId> initiatives;
    int revision = 0;

    bool isOf(const InitiativeId& initiative) const;
    /// The first round that has not come; null where none is planned.
    const EvaluationRound* waitedFor() const;
    /// When it, or the next of them, is expected; nothing where nobody has said.
    std::optional<FuzzyDate> due() const;
    /// When it, or the last of them of which that is known, came.
    std::optional<FuzzyDate> arrived() const;
    /// Nothing more is expected of it.
    bool isDone() const;
    bool isOverdue(const QDate& today) const { return waitedFor() && waitedFor()->isOverdue(today); }
    /// The same once the round that is waited for has come: of one that repeats, the next is expected one interval
    /// later, and in the future as seen from `day`.
    FollowUp arrivedOn(const FuzzyDate& day) const;
    /// The round after the last, an interval later; of one that is made once, a round of which nothing is known.
    EvaluationRound nextRound() const;
    /// "Effektevaluering, ekstern · kom 2009 · næste ventes medio 2010 · hvert år"; without "ekstern" where nobody has
    /// said it.
    QString words(const QDate& today, const QLocale& locale) const;

    bool operator==(const FollowUp&) const = default;
};

} // namespace indblik
