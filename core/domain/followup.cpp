// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followup.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FollowUp)
};

template<class Value>
struct Name
{
    Value value;
    QLatin1String text;
    const char* words;
};

constexpr std::array kindNames = {
    Name<FollowUpKind>{FollowUpKind::ProcessEvaluation, QLatin1String("processEvaluation"),
        QT_TRANSLATE_NOOP("FollowUp", "Process evaluation")},
    Name<FollowUpKind>{FollowUpKind::EffectEvaluation, QLatin1String("effectEvaluation"),
        QT_TRANSLATE_NOOP("FollowUp", "Effect evaluation")},
    Name<FollowUpKind>{FollowUpKind::MidtermEvaluation, QLatin1String("midtermEvaluation"),
        QT_TRANSLATE_NOOP("FollowUp", "Midterm evaluation")},
    Name<FollowUpKind>{FollowUpKind::FinalEvaluation, QLatin1String("finalEvaluation"),
        QT_TRANSLATE_NOOP("FollowUp", "Final evaluation")},
    Name<FollowUpKind>{
        FollowUpKind::RegisterStudy, QLatin1String("registerStudy"), QT_TRANSLATE_NOOP("FollowUp", "Register study")},
    Name<FollowUpKind>{
        FollowUpKind::Statistics, QLatin1String("statistics"), QT_TRANSLATE_NOOP("FollowUp", "Statistics")},
    Name<FollowUpKind>{
        FollowUpKind::Dialogue, QLatin1String("dialogue"), QT_TRANSLATE_NOOP("FollowUp", "Meetings and interviews")},
};

constexpr std::array repeatNames = {
    Name<Repeats>{Repeats::Once, QLatin1String("once"), QT_TRANSLATE_NOOP("FollowUp", "once")},
    Name<Repeats>{Repeats::TwiceAYear, QLatin1String("twiceAYear"), QT_TRANSLATE_NOOP("FollowUp", "twice a year")},
    Name<Repeats>{Repeats::Yearly, QLatin1String("yearly"), QT_TRANSLATE_NOOP("FollowUp", "every year")},
    Name<Repeats>{
        Repeats::EverySecondYear, QLatin1String("everySecondYear"), QT_TRANSLATE_NOOP("FollowUp", "every second year")},
};

template<class Names, class Value>
const auto& nameOf(const Names& names, Value value)
{
    return *std::find_if(names.begin(), names.end(), [value](const auto& name) { return name.value == value; });
}

template<class Value, class Names>
std::optional<Value> valueOf(const Names& names, QStringView text)
{
    const auto found = std::find_if(names.begin(), names.end(), [text](const auto& name) { return name.text == text; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

template<class Value, class Names>
std::vector<Value> valuesOf(const Names& names)
{
    std::vector<Value> values;
    for (const auto& name : names)
        values.push_back(name.value);
    return values;
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
    return nameOf(kindNames, kind).text;
}

std::optional<FollowUpKind> followUpFromText(QStringView text)
{
    return valueOf<FollowUpKind>(kindNames, text);
}

std::span<const FollowUpKind> followUpKinds()
{
    static const auto kinds = valuesOf<FollowUpKind>(kindNames);
    return kinds;
}

QString followUpWords(FollowUpKind kind)
{
    return Words::tr(nameOf(kindNames, kind).words);
}

QString repeatsText(Repeats repeats)
{
    return nameOf(repeatNames, repeats).text;
}

std::optional<Repeats> repeatsFromText(QStringView text)
{
    return valueOf<Repeats>(repeatNames, text);
}

std::span<const Repeats> allRepeats()
{
    static const auto all = valuesOf<Repeats>(repeatNames);
    return all;
}

QString repeatsWords(Repeats repeats)
{
    return Words::tr(nameOf(repeatNames, repeats).words);
}

bool FollowUp::isOf(const InitiativeId& initiative) const
{
    return std::find(initiatives.begin(), initiatives.end(), initiative) != initiatives.end();
}

FollowUp FollowUp::arrivedOn(const QDate& day) const
{
    FollowUp after = *this;
    after.arrived = day;
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
    QStringList parts{isExternal ? Words::tr("%1, external").arg(followUpWords(kind))
                                 : Words::tr("%1, internal").arg(followUpWords(kind))};
    if (arrived)
        parts.append(Words::tr("came %1").arg(FuzzyDate::day(*arrived).text(locale)));
    if (!isDone()) {
        if (!due)
            parts.append(Words::tr("no date yet"));
        else if (due->isOver(today))
            parts.append(Words::tr("should have come %1").arg(due->text(locale)));
        else
            parts.append(Words::tr("expected %1").arg(due->text(locale)));
    }
    if (repeats != Repeats::Once)
        parts.append(repeatsWords(repeats));
    return parts.join(QStringLiteral(" · "));
}

} // namespace indblik
