// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/achievement.h"
#include "tests/fixtures.h"

#include <set>

namespace indblik {

TEST(Achievement, HasANameForEachKind)
{
    EXPECT_EQ(achievementKinds().size(), 15U);
    std::set<QString> words;
    for (const AchievementKind kind : achievementKinds()) {
        EXPECT_EQ(achievementFromText(achievementText(kind)), kind);
        words.insert(achievementWords(kind));
    }
    EXPECT_EQ(words.size(), 15U);
    EXPECT_FALSE(achievementFromText(u"good"));
    EXPECT_FALSE(achievementFromText(u""));
}

TEST(Achievement, NeedsASentenceWhereItIsBadOrCannotBeTold)
{
    const std::set<AchievementKind> plain = {AchievementKind::High, AchievementKind::EvaluatedPositive,
        AchievementKind::OnTrack, AchievementKind::OnTrackUnmeasured, AchievementKind::PartlyStarted,
        AchievementKind::MonitoringStarting, AchievementKind::NoEffectGoal};
    for (const AchievementKind kind : achievementKinds())
        EXPECT_EQ((Achievement{kind, {}, {}}.needsSentence()), !plain.contains(kind))
            << achievementText(kind).toStdString();
}

TEST(Achievement, NeedsADateOnlyWhereItCannotBeAssessedYet)
{
    for (const AchievementKind kind : achievementKinds())
        EXPECT_EQ((Achievement{kind, {}, {}}.needsDate()), kind == AchievementKind::NotAssessableYet);
}

TEST(Achievement, SaysForWhenItWaits)
{
    const QLocale danish("da_DK"_q);
    const auto medio = FuzzyDate::read("medio 2012"_q);
    EXPECT_EQ((Achievement{AchievementKind::NotAssessableYet, medio, {}}.words(danish)),
        "Cannot be assessed before: medio 2012"_q);
    EXPECT_EQ((Achievement{AchievementKind::AwaitingEvaluation, medio, {}}.words(danish)),
        "Awaits an evaluation (medio 2012)"_q);
    EXPECT_EQ((Achievement{AchievementKind::NoEffectGoal, {}, "Det er sådan."_q}.words(danish)), "No effect goal"_q);
}

} // namespace indblik
