// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/target.h"
#include "tests/core/judge/progresscase.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

using testing::targetFrom;

using Unit = Indicator::Unit;

/// A goal whose text can be read as percent and as points, as the first account has it.
class TargetVersions : public ::testing::Test
{
protected:
    GoalId goal = GoalId::create();
    std::vector<Target> targets;

    Target& add(const char* text, int ordinal)
    {
        targets.push_back(targetFrom(QString::fromUtf8(text)));
        targets.back().goal = goal;
        targets.back().ordinal = ordinal;
        return targets.back();
    }

    /// A version of targets[which] that holds from a year on.
    void change(size_t which, int since, const char* text)
    {
        const TargetId old = targets[which].id;
        Target& made = add(text, targets[which].ordinal);
        made.since = year(since);
        made.replaces = old;
    }

    /// The amounts of those that hold, in hundredths: "10 20".
    QString in(int account) const
    {
        QStringList found;
        for (const Target* target : targetsOf(goal, year(account), targets))
            found += QString::number(qRound64(asDouble(*target->amount) * 100));
        return found.join(u' ');
    }
};

const Tongue& tongue()
{
    static const Tongue english = Tongue::ofProgram(QLocale("da_DK"_q));
    return english;
}

QString wordsOf(const char* text, Unit unit = Unit::Share, const QString& other = {})
{
    return targetWords(targetFrom(QString::fromUtf8(text)), unit, other, tongue()).replace(QChar(0xa0), u' ');
}

} // namespace

TEST_F(TargetVersions, AreAllReadingsOfTheGoalByOrdinal)
{
    add("percentagePoints down 20pp from=2006 by=2010", 1);
    add("percent down 10% from=2006 by=2010", 0);
    add("percent down 30% from=2006 by=2010", 0).goal = GoalId::create();
    EXPECT_EQ(in(2010), "10 20"_q);
}

TEST_F(TargetVersions, HoldFromTheYearTheyWereMade)
{
    add("percent down 10% from=2006 by=2010", 0);
    add("atMost 20% by=2012", 1).since = year(2011);
    EXPECT_EQ(in(2010), "10"_q);
    EXPECT_EQ(in(2011), "10 20"_q);
    EXPECT_EQ(in(2012), "10 20"_q);
}

TEST_F(TargetVersions, TakeThePlaceOfWhatTheyReplaceFromTheirYearOn)
{
    add("percent down 10% from=2006 by=2010", 0);
    change(0, 2011, "percent down 15% from=2006 by=2014");
    EXPECT_EQ(in(2010), "10"_q) << "older accounts keep what they were told by";
    EXPECT_EQ(in(2011), "15"_q);
    EXPECT_EQ(in(2020), "15"_q);
}

TEST_F(TargetVersions, MayBeReplacedInTurn)
{
    add("percent down 10% from=2006 by=2010", 0);
    add("percentagePoints down 40pp from=2006 by=2010", 1);
    change(0, 2009, "percent down 15% from=2006 by=2010");
    change(2, 2011, "percent down 20% from=2006 by=2014");
    EXPECT_EQ(in(2008), "10 40"_q);
    EXPECT_EQ(in(2009), "15 40"_q);
    EXPECT_EQ(in(2010), "15 40"_q);
    EXPECT_EQ(in(2011), "20 40"_q);
}

TEST_F(TargetVersions, OfOneOrdinalStayInTheirOrder)
{
    add("percent down 10% from=2006 by=2010", 0);
    add("percent down 20% from=2006 by=2010", 0);
    EXPECT_EQ(in(2010), "10 20"_q);
    EXPECT_EQ(targetsOf(GoalId::create(), year(2010), targets).size(), 0u);
}

TEST(Target, TellsPercentAndPointsApart)
{
    EXPECT_EQ(wordsOf("percent down 10% from=2006 by=2010"), "down by 10 % by 2010"_q);
    EXPECT_EQ(wordsOf("percentagePoints down 10pp from=2006 by=2010"), "down by 10 percentage points by 2010"_q);
    EXPECT_EQ(wordsOf("percent up 20%", Unit::Persons), "up by 20 %"_q);
    EXPECT_EQ(wordsOf("percentagePoints up 5pp"), "up by 5 percentage points"_q);
}

TEST(Target, IsToldWithTheDecimalsItHas)
{
    EXPECT_EQ(wordsOf("percent down 12.5%"), "down by 12,5 %"_q);
    EXPECT_EQ(wordsOf("percent down 12.25%"), "down by 12,25 %"_q);
    EXPECT_EQ(wordsOf("percentagePoints down 0.04pp"), "down by 0,04 percentage points"_q);
    EXPECT_EQ(wordsOf("percent down 9.98%"), "down by 9,98 %"_q) << "not 10 %";
    EXPECT_EQ(wordsOf("percent down 100%"), "down by 100 %"_q);
    EXPECT_EQ(wordsOf("percent down 0%"), "down by 0 %"_q);
}

TEST(Target, TellsValuesInTheUnitOfTheSeries)
{
    EXPECT_EQ(wordsOf("atMost 30% by=2010"), "at most 30,0 % by 2010"_q);
    EXPECT_EQ(wordsOf("atLeast 1200 by=2010", Unit::Persons), "at least 1.200 persons by 2010"_q);
    EXPECT_EQ(wordsOf("value down 270 by=2010", Unit::PerTenThousand), "down to 270 per 10,000 by 2010"_q);
    EXPECT_EQ(wordsOf("value up 250000 by=2010-H1", Unit::Kroner), "up to DKK 250.000 by 1. halvår 2010"_q);
}

TEST(Target, TellsWhoIsTheMeasure)
{
    EXPECT_EQ(wordsOf("parity down by=2010", Unit::Share, "andre unge"_q), "no higher than andre unge by 2010"_q);
    EXPECT_EQ(wordsOf("parity up by=2010", Unit::Share, "andre unge"_q), "no lower than andre unge by 2010"_q);
    EXPECT_EQ(wordsOf("noNew by=2010"), "no new areas on the list by 2010"_q);
}

TEST(Target, WithoutAnAmountIsToldByItsKind)
{
    EXPECT_EQ(wordsOf("percent down by=2010"), "Per cent of the base by 2010"_q);
    EXPECT_EQ(wordsOf("atMost"), "At most"_q);
}

TEST(TargetKind, HasANameForFilesAndWords)
{
    EXPECT_EQ(targetKinds().size(), 7u);
    for (const TargetKind kind : targetKinds()) {
        EXPECT_EQ(targetKindFromText(targetKindText(kind)), kind);
        EXPECT_FALSE(targetKindWords(kind, tongue()).isEmpty());
    }
    EXPECT_FALSE(targetKindFromText(u"points"));
}

} // namespace indblik
