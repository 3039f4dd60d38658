// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/achievement.h"

#include "core/named.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Achievement)
};

constexpr Named<AchievementKind> names[] = {
    {AchievementKind::High, QLatin1String("high"), QT_TRANSLATE_NOOP("Achievement", "Goals reached to a high degree")},
    {AchievementKind::EvaluatedPositive, QLatin1String("evaluatedPositive"),
        QT_TRANSLATE_NOOP("Achievement", "Evaluated: it works")},
    {AchievementKind::OnTrack, QLatin1String("onTrack"), QT_TRANSLATE_NOOP("Achievement", "On track")},
    {AchievementKind::OnTrackUnmeasured, QLatin1String("onTrackUnmeasured"),
        QT_TRANSLATE_NOOP("Achievement", "On track, not measured")},
    {AchievementKind::PartlyAchieved, QLatin1String("partlyAchieved"),
        QT_TRANSLATE_NOOP("Achievement", "Partly reached")},
    {AchievementKind::NotAchieved, QLatin1String("notAchieved"), QT_TRANSLATE_NOOP("Achievement", "Not reached")},
    {AchievementKind::PartlyStarted, QLatin1String("partlyStarted"), QT_TRANSLATE_NOOP("Achievement", "Partly begun")},
    {AchievementKind::NotStarted, QLatin1String("notStarted"), QT_TRANSLATE_NOOP("Achievement", "Not begun")},
    {AchievementKind::MonitoringStarting, QLatin1String("monitoringStarting"),
        QT_TRANSLATE_NOOP("Achievement", "Measuring is being set up")},
    {AchievementKind::NotYetFollowedUp, QLatin1String("notYetFollowedUp"),
        QT_TRANSLATE_NOOP("Achievement", "Not followed up yet")},
    {AchievementKind::AwaitingEvaluation, QLatin1String("awaitingEvaluation"),
        QT_TRANSLATE_NOOP("Achievement", "Awaits an evaluation")},
    {AchievementKind::NotAssessableYet, QLatin1String("notAssessableYet"),
        QT_TRANSLATE_NOOP("Achievement", "Cannot be assessed yet")},
    {AchievementKind::NotMeasured, QLatin1String("notMeasured"),
        QT_TRANSLATE_NOOP("Achievement", "Effect is not measured")},
    {AchievementKind::NoAssessment, QLatin1String("noAssessment"), QT_TRANSLATE_NOOP("Achievement", "No assessment")},
    {AchievementKind::NoEffectGoal, QLatin1String("noEffectGoal"), QT_TRANSLATE_NOOP("Achievement", "No effect goal")},
};

} // namespace

QString achievementText(AchievementKind kind)
{
    return rowOf(names, kind).text;
}

std::optional<AchievementKind> achievementFromText(QStringView text)
{
    return valueNamed(names, text);
}

std::span<const AchievementKind> achievementKinds()
{
    static const auto kinds = valuesOf(names);
    return kinds;
}

QString achievementWords(AchievementKind kind)
{
    return Words::tr(rowOf(names, kind).words);
}

bool Achievement::needsSentence() const
{
    switch (kind) {
    case AchievementKind::PartlyAchieved:
    case AchievementKind::NotAchieved:
    case AchievementKind::NotStarted:
    case AchievementKind::NotYetFollowedUp:
    case AchievementKind::AwaitingEvaluation:
    case AchievementKind::NotAssessableYet:
    case AchievementKind::NotMeasured:
    case AchievementKind::NoAssessment:
        return true;
    default:
        return false;
    }
}

QString Achievement::words(const QLocale& locale) const
{
    if (!assessableFrom)
        return achievementWords(kind);
    const QString when = assessableFrom->text(locale);
    return kind == AchievementKind::NotAssessableYet ? Words::tr("Cannot be assessed before: %1").arg(when)
                                                     : QStringLiteral("%1 (%2)").arg(achievementWords(kind), when);
}

} // namespace indblik
