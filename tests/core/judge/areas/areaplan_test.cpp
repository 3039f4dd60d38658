// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/areaplan.h"

#include "core/domain/publishedlist.h"
#include "tests/core/judge/areas.h"

#include <gtest/gtest.h>

namespace indblik {

namespace {

using testing::AreaTable;

class Plan : public ::testing::Test
{
protected:
    AreaTable table;
    int area = table.add(QStringLiteral("Solbakken"));

    void list(int year, const char* classKey)
    {
        std::vector<std::pair<int, const char*>> areas;
        if (classKey)
            areas.emplace_back(area, classKey);
        table.publish("mb_61a", QDate(year, 12, 1), areas);
    }

    Area& one() { return table.book.areas[size_t(area) - 1]; }
    std::optional<AreaPlan> on(const QDate& day, const char* scheme = "mb_61a")
    {
        return planOn(table.book, table.scheme(scheme), one(), day);
    }
};

} // namespace

TEST_F(Plan, IsOwedFromTheFirstListThatMakesTheAreaHard)
{
    list(2018, "ghetto");
    list(2019, "hardGhetto");
    EXPECT_FALSE(on(QDate(2019, 11, 30)));
    ASSERT_TRUE(on(QDate(2020, 6, 1)));
    EXPECT_EQ(on(QDate(2020, 6, 1))->since, QDate(2019, 12, 1));
    EXPECT_FALSE(on(QDate(2020, 6, 1))->goesOn()) << "the list says it itself";
    EXPECT_FALSE(on(QDate(2020, 6, 1), "mb_combined_letting")) << "no class there asks for a plan";
}

TEST_F(Plan, GoesOnWhereTheAreaLeavesTheListOrItsClass)
{
    list(2019, "hardGhetto");
    list(2020, "ghetto");
    list(2021, nullptr);
    const auto plan = on(QDate(2022, 6, 1));
    ASSERT_TRUE(plan && plan->goesOn());
    EXPECT_EQ(plan->left, QDate(2020, 12, 1)) << "the first list without it";
    EXPECT_EQ(plansGoingOn(table.book, table.scheme("mb_61a"), QDate(2022, 6, 1)).size(), 1U);
    EXPECT_EQ(planText(*plan, table.scheme("mb_61a"), Tongue::danish()),
        QStringLiteral("Udviklingsplanen fortsætter: Området var »Hårdt ghettoområde« fra 1. december 2019 og gled af "
                       "listen 1. december 2020."));
    list(2022, "transformation");
    EXPECT_FALSE(on(QDate(2023, 1, 1))->goesOn()) << "it is listed again";
    EXPECT_EQ(on(QDate(2023, 1, 1))->since, QDate(2019, 12, 1));
}

TEST_F(Plan, EndsWhereAnOfficerSaysSoUntilAListAsksForAnother)
{
    list(2019, "hardGhetto");
    list(2020, nullptr);
    one().planUntil = QDate(2022, 3, 1);
    EXPECT_TRUE(on(QDate(2022, 2, 28)));
    EXPECT_FALSE(on(QDate(2022, 3, 1)));
    list(2023, "transformation");
    EXPECT_EQ(on(QDate(2024, 1, 1))->since, QDate(2023, 12, 1));
}

TEST_F(Plan, MayBeStatedByAnOfficerAlone)
{
    one().planFrom = QDate(2019, 5, 1);
    EXPECT_FALSE(on(QDate(2019, 4, 30)));
    const auto plan = on(QDate(2020, 1, 1));
    ASSERT_TRUE(plan && plan->goesOn());
    EXPECT_EQ(planText(*plan, table.scheme("mb_61a"), Tongue::danish()),
        QStringLiteral("En udviklingsplan fortsætter; den er oplyst fra 1. maj 2019."));
    one().until = QDate(2020, 1, 1);
    EXPECT_FALSE(on(QDate(2020, 1, 1))) << "the area is no longer there";
}

TEST_F(Plan, OfTheWholeCountryWereSeventeenWhereThirteenAreasWereListed)
{
    for (const PublishedList& published : publishedLists()) {
        if (published.scheme != QStringLiteral("mb_61a"))
            continue;
        DesignationList list{.scheme = published.scheme, .validFrom = published.validFrom};
        for (const PublishedArea& each : published.areas) {
            const Area* known = table.book.areaNamed(each.name);
            const AreaId id = known ? known->id : table.book.area(table.add(each.name))->id;
            list.entries.push_back({id, each.classKey});
        }
        table.book.lists.push_back(list);
    }
    const QDate day(2020, 12, 1);
    int plans = 0;
    for (const Area& each : table.book.areas)
        plans += planOn(table.book, table.scheme("mb_61a"), each, day).has_value();
    EXPECT_EQ(plans, 17);
    EXPECT_EQ(plansGoingOn(table.book, table.scheme("mb_61a"), day).size(), 4U);
}

} // namespace indblik
