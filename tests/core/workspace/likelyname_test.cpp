// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/likelyname.h"

#include "tests/fixtures.h"

namespace indblik {
namespace {

QString likely(const QString& name, const QStringList& known)
{
    AreaBook book;
    for (const QString& each : known)
        book.areas.push_back({.name = each});
    const Area* area = likelyArea(name, book);
    return area ? area->name : QString();
}

TEST(LikelyName, SeesThroughSignsAndOtherWaysToWriteALetter)
{
    const QString name = "Tingbjerg/Utterslevhuse"_q;
    EXPECT_EQ(likely("Tingbjerg - Utterslevhuse"_q, {"Mjølnerparken"_q, name}), name);
    EXPECT_EQ(likely("TINGBJERG OG UTTERSLEVHUSE m.v."_q, {"Mjølnerparken"_q, name}), name);
    EXPECT_EQ(likely("Aagaarden"_q, {"Ågården"_q}), "Ågården"_q);
}

TEST(LikelyName, AllowsForOneLetterOrAnotherEnding)
{
    for (const QString& written : {"Mjølnerpark"_q, "Mjølnerparkens"_q, "Mjølnreparken"_q, "Mjolnerparken"_q})
        EXPECT_EQ(likely(written, {"Mjølnerparken"_q, "Akacieparken"_q}), "Mjølnerparken"_q);
    EXPECT_EQ(likely("Mjølnergade"_q, {"Mjølnerparken"_q}), QString());
}

TEST(LikelyName, NeverTakesOneNumberForAnother)
{
    EXPECT_EQ(likely("Afdeling 12"_q, {"Afdeling 13"_q}), QString());
    EXPECT_EQ(likely("Tingbjerg II"_q, {"Tingbjerg I"_q, "Tingbjerg III"_q}), QString());
    EXPECT_EQ(likely("Afdeling A"_q, {"Afdeling B"_q}), QString());
    EXPECT_EQ(likely("Afd. 12"_q, {"Afd 12"_q}), "Afd 12"_q);
}

TEST(LikelyName, ProposesNothingWhereTwoAreAsNear)
{
    EXPECT_EQ(likely("Lillevangen"_q, {"Lillevange"_q, "Lillevangene"_q}), QString());
    EXPECT_EQ(likely("Lille-vange"_q, {"Lillevange"_q, "Lillevangen"_q}), "Lillevange"_q);
}

TEST(LikelyName, KnowsAliasesAndIndicators)
{
    AreaBook book;
    book.areas.push_back({.name = "Tingbjerg/Utterslevhuse"_q, .aliases = {"Det hele Tingbjerg"_q}});
    book.indicators.push_back({.key = "residents"_q, .title = "Beboere i alt"_q});
    EXPECT_EQ(likelyArea("Det hele Tingbjærg"_q, book), &book.areas[0]);
    EXPECT_EQ(likelyIndicator("Beboere, i alt"_q, book), &book.indicators[0]);
    EXPECT_EQ(likelyIndicator("Boliger"_q, book), nullptr);
}

} // namespace
} // namespace indblik
