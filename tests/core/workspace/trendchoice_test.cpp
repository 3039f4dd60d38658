// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trendchoice.h"

#include "core/example.h"
#include "tests/core/standin.h"
#include "tests/core/workspace/openfile.h"

namespace indblik {

class TrendChoiceTest : public StoreTest
{
protected:
    TrendChoiceTest()
    {
        m_workspace = std::make_unique<Workspace>(valueOf(Store::create(path(), "Anna"_q)), "Anna"_q);
        EXPECT_TRUE(succeeded(fillWithExample(*m_workspace)));
    }

    TrendChoice choice() { return TrendChoice(*m_workspace); }

    std::unique_ptr<Workspace> m_workspace;
};

TEST_F(TrendChoiceTest, BeginsWithAHandfulOfWhatTheGoalsAreMeasuredOn)
{
    const TrendSubject series;
    const QStringList first = choice().first(series);
    EXPECT_EQ(first.size(), 3);
    const Trend trend = valueOf(choice().trend(series, first, false));
    ASSERT_EQ(trend.lines.size(), 3U);
    EXPECT_DOUBLE_EQ(trend.lines.front().points.back().value.value_or(0), 29.3);
    EXPECT_EQ(trend.notes.size(), 1);
}

TEST_F(TrendChoiceTest, OffersAreasAndTheirTypesWhereTheFileHasFiguresOfThem)
{
    const auto subjects = choice().subjects();
    ASSERT_GE(subjects.size(), 3U);
    for (const auto& [subject, words] : subjects) {
        const QStringList first = choice().first(subject);
        EXPECT_FALSE(first.isEmpty()) << words.toStdString();
        EXPECT_LE(first.size(), 6) << words.toStdString();
        const Trend trend = valueOf(choice().trend(subject, first, false));
        EXPECT_EQ(trend.lines.size(), size_t(first.size())) << words.toStdString();
        EXPECT_FALSE(trend.words.isEmpty());
    }
}

TEST_F(TrendChoiceTest, DrawsTheGoalWithItsTarget)
{
    Trend trend = choice().goalTrend("b"_q);
    ASSERT_EQ(trend.limits.size(), 1U) << "that of the reading that can be told";
    EXPECT_NEAR(trend.limits[0].steps.front().value, -10, 1e-9);
    testing::letAllAreasStandIn(*m_workspace);
    trend = choice().goalTrend("b"_q);
    // Both readings, for none is chosen.
    ASSERT_EQ(trend.limits.size(), 2U);
    EXPECT_NEAR(trend.limits[0].steps.front().value, 29.88, 1e-9);
    EXPECT_NEAR(trend.limits[1].steps.front().value, 23.2, 1e-9);
    EXPECT_EQ(trend.limits.front().kind, TrendLimit::Kind::Target);
    EXPECT_TRUE(choice().goalTrend("a"_q).isEmpty());
    EXPECT_TRUE(choice().goalTrend("x"_q).isEmpty());
}

} // namespace indblik
