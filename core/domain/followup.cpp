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
};

constexpr Named<Repeats> repeatNames[] = {
    {Repeats::Once, QLatin1String("once"), QT_TRANSLATE_NOOP("FollowUp", "once")},
    {Repeats::TwiceAYear, QLatin1String("twiceAYear"), QT_TRANSLATE_NOOP("FollowUp", "twice a year")},
    {Repeats::Yearly, QLatin1String("yearly"), QT_TRANSLATE_NOOP("FollowUp", "every year")},
    {Repeats::EverySecondYear, QLatin1String("everySecondYear"), QT_TRANSLATE_NOOP("FollowUp", "every second year")},
};

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

FollowUp FollowUp::arrivedOn(const QDate& day) const
{
    FollowUp after = *this;
    after.arrived = FuzzyDate::day(day);
    if (!due || repeats == Repeats::Once)
        return after;
    // One that comes late may have been expected more than once; the next is the first after it.
    do {
        const FuzzyDate before = *after.due;
        after.due = before.later(monthsBetween(repeats));
        if (after.due == before)
            break; // "after the evaluation" has no next
    } while (after.due->isOver(day));
    return after;
}

QString FollowUp::words(const QDate& today, const QLocale& locale) const
{
    QStringList parts{followUpWords(kind)};
    if (isExternal)
        parts = {(*isExternal ? Words::tr("%1, external") : Words::tr("%1, internal")).arg(parts.front())};
    if (arrived)
        parts.append(Words::tr("arrived %1").arg(arrived->text(locale)));
    if (!isDone()) {
        if (!due)
            parts.append(Words::tr("no date yet"));
        else if (due->isOver(today))
            parts.append(Words::tr("should have arrived %1").arg(due->text(locale)));
        else
            parts.append(Words::tr("expected %1").arg(due->text(locale)));
    }
    if (repeats != Repeats::Once)
        parts.append(repeatsWords(repeats));
    return parts.join(QStringLiteral(" · "));
}

} // namespace indblik
