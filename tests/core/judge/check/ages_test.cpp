// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

struct Said
{
    QString title = "Klubben"_q;
    QString targetGroup;
    QString activities;
    QString row = "Klubben"_q;
};

std::vector<Finding> ages(const Said& said)
{
    AccountBook book = bookOf(rowOf(said.row, {}), "targetGroup"_q, said.targetGroup);
    book.cards[0].title = said.title;
    book.cards[0].answers[FieldKey{"activities"_q}].text = said.activities;
    auto findings = found(book, "agesDiffer");
    for (Finding& finding : found(book, "agesDifferInForm"))
        findings.push_back(finding);
    return findings;
}

std::optional<Grade> gradeOf(const Said& said)
{
    const auto findings = ages(said);
    return findings.empty() ? std::nullopt : std::optional(findings[0].grade);
}

} // namespace

TEST(Ages, AreFoundWhereTitleTargetGroupAndTableDiffer)
{
    const auto findings = ages({.title = "Væresteder for unge over 18 år"_q,
        .targetGroup = "Socialt marginaliserede unge\nmellem 18 og 25 år i 3 boligområder."_q,
        .row = "Væresteder for unge mellem 18 og 23 år"_q});
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].field, FieldKey{"targetGroup"_q});
    EXPECT_TRUE(findings[0].row);
    EXPECT_EQ(findings[0].words, QStringList{"over 18 år; 18–25 år; 18–23 år"_q});
}

TEST(Ages, AreFoundInTheActivitiesOfOthers)
{
    EXPECT_EQ(gradeOf({.targetGroup = "Unge fra 15 til 17 år"_q, .activities = "Et hold for 13-14-årige."_q}),
        Grade::Warning);
    // The one age that they name is another, though it lies within.
    EXPECT_EQ(gradeOf({.targetGroup = "Unge i alderen 18-25 år"_q, .activities = "Tilbud til de 18-23årige."_q}),
        Grade::Note);
    EXPECT_EQ(ages({.targetGroup = "Unge i alderen 18-25 år"_q, .activities = "Tilbud til de 18-23årige."_q})[0].row,
        std::nullopt);
}

TEST(Ages, MayBeMeantWhereOnlyALimitIsSaid)
{
    EXPECT_EQ(gradeOf({.title = "Unge over 18 år"_q, .targetGroup = "Unge mellem 18 og 25 år"_q}), Grade::Note);
    EXPECT_EQ(gradeOf({.title = "Børn under 18 år"_q, .targetGroup = "Børn i alderen 10-17 år"_q}), Grade::Note);
    EXPECT_EQ(gradeOf({.title = "Unge over 18 år"_q, .targetGroup = "Unge i alderen 15-20 år"_q}), Grade::Warning);
}

TEST(Ages, AreTheSameHoweverTheyAreWritten)
{
    for (const auto& activities : {"50 pladser til 10-17årige børn og unge"_q, "50 pladser til 10-17-årige"_q,
             "Unge fra 10 til 17 år mødes"_q, "Børn og unge (10–17 år)"_q, "Aldersgruppen 10 til 17 år"_q})
        EXPECT_FALSE(gradeOf({.targetGroup = "Børn og unge mellem 10 og 17 år."_q, .activities = activities}))
            << activities.toStdString();
}

TEST(Ages, OfAPartAreNoOthers)
{
    for (const auto& activities :
        {"Unge mellem 18 og 25 år, heraf 10 unge under 20 år"_q, "Med særligt fokus på de 18-20-årige"_q,
            "Tilbuddet udvides til også at dække de 26-30årige"_q, "Et hold for 18-20-årige og et for 21-25-årige"_q})
        EXPECT_FALSE(gradeOf({.targetGroup = "Unge mellem 18 og 25 år"_q, .activities = activities}))
            << activities.toStdString();
    EXPECT_FALSE(gradeOf(
        {.targetGroup = "Kriminelle børn og unge. Der er særligt fokus på de unge under 15 år samt på de 18-23årige."_q,
            .activities = "Arbejdet udvides til også at dække de 18-23årige."_q}));
}

TEST(Ages, AreNoOtherYears)
{
    for (const auto& activities : {"Planerne løber i perioder, mellem 2 til 5 år"_q, "De unge følges i 2-3 år"_q,
             "Opdateres med 2 års mellemrum"_q, "Unge mellem 2 og 5 dage"_q, "Åbent i 2010-12"_q})
        EXPECT_FALSE(gradeOf({.targetGroup = "Unge mellem 18 og 25 år"_q, .activities = activities}))
            << activities.toStdString();
}

} // namespace indblik
