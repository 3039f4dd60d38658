// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followup.h"

#include "core/named.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FollowUp)
};

constexpr Named<FollowUpKind> kindNames[] = {
    {FollowUpKind::ProcessEvaluation, QLatin1String("processEvaluation"),
        QT_TRANSLATE_NOOP("FollowUp", "Process evaluation")},
    {FollowUpKind::EffectEvaluation, QLatin1String("effectEvaluation"),
        QT_TRANSLATE_NOOP("FollowUp", "Effect evaluation")},
    {FollowUpKind::MidtermEvaluation, QLatin1String("midtermEvaluation"),
        QT_TRANSLATE_NOOP("FollowUp", "Midterm evaluation")},
    {FollowUpKind::FinalEvaluation, QLatin1String("finalEvaluation"),
        QT_TRANSLATE_NOOP("FollowUp", "Final evaluation")},
    {FollowUpKind::RegisterStudy, QLatin1String("registerStudy"), QT_TRANSLATE_NOOP("FollowUp", "Register study")},
    {FollowUpKind::Statistics, QLatin1String("statistics"), QT_TRANSLATE_NOOP("FollowUp", "Statistics")},
    {FollowUpKind::Dialogue, QLatin1String("dialogue"), QT_TRANSLATE_NOOP("FollowUp", "Meetings and interviews")},
    {FollowUpKind::Evaluation, QLatin1String("evaluation"), QT_TRANSLATE_NOOP("FollowUp", "Evaluation")},
    {FollowUpKind::FollowUp, QLatin1String("followUp"), QT_TRANSLATE_NOOP("FollowUp", "Follow-up")},
};

constexpr Named<Evaluator> evaluatorNames[] = {
    {Evaluator::Unsaid, QLatin1String("unsaid"), QT_TRANSLATE_NOOP("FollowUp", "not stated")},
    {Evaluator::Own, QLatin1String("own"), QT_TRANSLATE_NOOP("FollowUp", "the municipality itself")},
    {Evaluator::External, QLatin1String("external"), QT_TRANSLATE_NOOP("FollowUp", "others than the municipality")},
};

constexpr Named<Repeats> repeatNames[] = {
    {Repeats::Once, QLatin1String("once"), QT_TRANSLATE_NOOP("FollowUp", "once")},
    {Repeats::TwiceAYear, QLatin1String("twiceAYear"), QT_TRANSLATE_NOOP("FollowUp", "twice a year")},
    {Repeats::Yearly, QLatin1String("yearly"), QT_TRANSLATE_NOOP("FollowUp", "every year")},
    {Repeats::EverySecondYear, QLatin1String("everySecondYear"), QT_TRANSLATE_NOOP("FollowUp", "every second year")},
};

QString kindWords(const FollowUp& followUp)
{
    const QString kind = followUpWords(followUp.kind);
    switch (followUp.evaluator) {
    case Evaluator::Unsaid:
        return kind;
    case Evaluator::Own:
        return Words::tr("%1, internal").arg(kind);
    case Evaluator::External:
        return Words::tr("%1, external").arg(kind);
    }
    Q_UNREACHABLE();
}

/// What is waited for; where one has come already, it is the next that is meant.
QString expectedWords(const std::optional<FuzzyDate>& due, bool isNext, const QDate& today, const QLocale& locale)
{
    if (!due)
        return isNext ? Words::tr("next has no date yet") : Words::tr("no date yet");
    const QString date = due->text(locale);
    if (due->isOver(today))
        return (isNext ? Words::tr("next should have arrived %1") : Words::tr("should have arrived %1")).arg(date);
    return (isNext ? Words::tr("next expected %1") : Words::tr("expected %1")).arg(date);
}

int monthsBetween(Repeats repeats)
{
    switch (repeats) {
    case Repeats::Once:
        return 0;
    case Repeats::TwiceAYear:
        return 6;
    case Repeats::Yearly:
        return 12;
    case Repeats::EverySecondYear:
        return 24;
    }
    Q_UNREACHABLE();
}

} // namespace

QString followUpText(FollowUpKind kind)
{
    return rowOf(kindNames, kind).text;
}

std::optional<FollowUpKind> followUpFromText(QStringView text)
{
    return valueNamed(kindNames, text);
}

std::span<const FollowUpKind> followUpKinds()
{
    static const auto kinds = valuesOf(kindNames);
    return kinds;
}

QString followUpWords(FollowUpKind kind)
{
    return Words::tr(rowOf(kindNames, kind).words);
}

bool isEvaluation(FollowUpKind kind)
{
    switch (kind) {
    case FollowUpKind::ProcessEvaluation:
    case FollowUpKind::EffectEvaluation:
    case FollowUpKind::MidtermEvaluation:
    case FollowUpKind::FinalEvaluation:
    case FollowUpKind::RegisterStudy:
    case FollowUpKind::Evaluation:
        return true;
    case FollowUpKind::Statistics:
    case FollowUpKind::Dialogue:
    case FollowUpKind::FollowUp:
        return false;
    }
    Q_UNREACHABLE();
}

QString evaluatorText(Evaluator evaluator)
{
    return rowOf(evaluatorNames, evaluator).text;
}

std::optional<Evaluator> evaluatorFromText(QStringView text)
{
    return valueNamed(evaluatorNames, text);
}

std::span<const Evaluator> evaluators()
{
    static const auto all = valuesOf(evaluatorNames);
    return all;
}

QString evaluatorWords(Evaluator evaluator)
{
    return Words::tr(rowOf(evaluatorNames, evaluator).words);
}

QString repeatsText(Repeats repeats)
{
    return rowOf(repeatNames, repeats).text;
}

std::optional<Repeats> repeatsFromText(QStringView text)
{
    return valueNamed(repeatNames, text);
}

std::span<const Repeats> allRepeats()
{
    static const auto all = valuesOf(repeatNames);
    return all;
}

QString repeatsWords(Repeats repeats)
{
    return Words::tr(rowOf(repeatNames, repeats).words);
}

bool FollowUp::isOf(const InitiativeId& initiative) const
{
    return std::find(initiatives.begin(), initiatives.end(), initiative) != initiatives.end();
}

const EvaluationRound* FollowUp::waitedFor() const
{
    const auto open =
        std::find_if(rounds.begin(), rounds.end(), [](const EvaluationRound& round) { return !round.hasCome(); });
    return open == rounds.end() ? nullptr : &*open;
}

std::optional<FuzzyDate> FollowUp::due() const
{
    const EvaluationRound* open = waitedFor();
    return open ? open->due : std::nullopt;
}

std::optional<FuzzyDate> FollowUp::arrived() const
{
    const auto last =
        std::find_if(rounds.rbegin(), rounds.rend(), [](const EvaluationRound& round) { return bool(round.arrived); });
    return last == rounds.rend() ? std::nullopt : last->arrived;
}

bool FollowUp::isDone() const
{
    return repeats == Repeats::Once && !rounds.empty() && !waitedFor();
}

FollowUp FollowUp::arrivedOn(const FuzzyDate& day) const
{
    FollowUp after = *this;
    auto came = std::find_if(
        after.rounds.begin(), after.rounds.end(), [](const EvaluationRound& round) { return !round.hasCome(); });
    if (came == after.rounds.end())
        came = after.rounds.insert(came, EvaluationRound());
    came->arrived = day;
    if (repeats == Repeats::Once || !came->due || after.waitedFor())
        return after;
    // One that comes late may have been expected more than once; the next is the first after it.
    EvaluationRound next = *came;
    do {
        const auto before = next.due;
        next = next.next(monthsBetween(repeats));
        if (next.due == before)
            break; // "after the evaluation" has no next
    } while (day.last().isValid() && next.due->isOver(day.last()));
    after.rounds.push_back(std::move(next));
    return after;
}

EvaluationRound FollowUp::nextRound() const
{
    return rounds.empty() || repeats == Repeats::Once ? EvaluationRound() : rounds.back().next(monthsBetween(repeats));
}

QString FollowUp::words(const QDate& today, const QLocale& locale) const
{
    QStringList parts{kindWords(*this)};
    const bool hasCome =
        std::any_of(rounds.begin(), rounds.end(), [](const EvaluationRound& round) { return round.hasCome(); });
    if (const auto came = arrived())
        parts.append(Words::tr("arrived %1").arg(came->text(locale)));
    else if (hasCome)
        parts.append(Words::tr("has arrived"));
    if (!isDone())
        parts.append(expectedWords(due(), hasCome, today, locale));
    if (repeats != Repeats::Once)
        parts.append(repeatsWords(repeats));
    return parts.join(QStringLiteral(" · "));
}

} // namespace indblik
