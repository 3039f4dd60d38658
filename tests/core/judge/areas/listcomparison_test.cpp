// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/listcomparison.h"

#include "tests/core/judge/areas.h"

#include <gtest/gtest.h>

namespace indblik {

namespace {

using testing::AreaTable;

/// Areas of which one figure alone decides: over 100 they are of the strict class, over 50 of the mild one, and over 20
/// of one that is not listed.
class Lists : public ::testing::Test
{
protected:
    Lists()
    {
        const auto atLeast = [](const char* key, qint64 limit) {
            RuleCriterion criterion;
            criterion.indicator = QStringLiteral("residents");
            criterion.sign = LimitSign::AtLeast;
            criterion.limit = {limit, 1};
            RuleWay way;
            way.gates = {criterion};
            RuleClass made;
            made.key = QLatin1String(key);
            made.title = made.key.toUpper();
            made.ways = {way};
            return made;
        };
        RuleSet rules;
        rules.key = QStringLiteral("rules");
        rules.from = QDate(2010, 1, 1);
        rules.classes = {atLeast("strict", 100), atLeast("mild", 50), atLeast("quiet", 20)};
        rules.classes.back().isListed = false;
        scheme.key = QStringLiteral("own");
        scheme.ruleSets = {rules};
        list.validFrom = QDate(2010, 12, 31);
    }

    const Area& add(const char* name, qint64 residents, const char* published = nullptr)
    {
        const int number = table.add(QString::fromUtf8(name));
        if (residents > 0)
            table.setYears(number, "residents", 2009, 2010, StatFigure::number(residents));
        const Area& area = *table.book.area(number);
        if (published)
            list.entries.push_back({area.id, QLatin1String(published)});
        return area;
    }

    /// "Ved Åen: mild, STRICT, differs; ..."
    QString compared()
    {
        const Classifier classifier(table.book);
        comparison = compareList(list, scheme, classifier);
        QStringList lines;
        for (const ListedArea& each : comparison.areas) {
            lines.append(QStringLiteral("%1: %2, %3, %4")
                             .arg(each.area->name, each.entry ? each.entry->classKey : QStringLiteral("-"),
                                 each.byRule ? each.byRule->title : QStringLiteral("-"), words(each.agreement)));
            // One area by itself is told the same.
            if (comparison.rules) {
                const auto told = classifier.explain(*comparison.rules, list.validFrom, *each.area);
                EXPECT_EQ(agreement(each.entry, *comparison.rules, told), each.agreement) << qPrintable(lines.back());
            }
        }
        return lines.join(QStringLiteral("; "));
    }

    static QString words(Agreement agreement)
    {
        return agreement == Agreement::Same      ? QStringLiteral("same")
               : agreement == Agreement::Differs ? QStringLiteral("differs")
                                                 : QStringLiteral("open");
    }

    AreaTable table;
    Scheme scheme;
    DesignationList list;
    ListComparison comparison;
};

} // namespace

TEST_F(Lists, AgreeWithTheRulesWhereTheAreaIsListedAsTheSame)
{
    add("Ved Åen", 120, "strict");
    add("Parken", 60, "mild");
    add("Lunden", 30);
    EXPECT_EQ(compared(), QStringLiteral("Ved Åen: strict, STRICT, same; Parken: mild, MILD, same"));
    EXPECT_EQ(comparison.differences, 0);
    EXPECT_EQ(comparison.told, 3);
}

TEST_F(Lists, DifferByOneTooManyByOneTooFewAndByTheClass)
{
    add("Ved Åen", 120, "mild");
    add("Parken", 60);
    add("Lunden", 30, "mild");
    EXPECT_EQ(compared(), QStringLiteral("Ved Åen: mild, STRICT, differs; Parken: -, MILD, differs; "
                                         "Lunden: mild, -, differs"));
    EXPECT_EQ(comparison.differences, 3);
}

TEST_F(Lists, AreNotHeldAgainstWhatCannotBeTold)
{
    add("Ved Åen", 0, "mild");
    add("Parken", 0);
    EXPECT_EQ(compared(), QStringLiteral("Ved Åen: mild, -, open"));
    EXPECT_EQ(comparison.differences, 0);
    EXPECT_EQ(comparison.untold, 2);
    EXPECT_EQ(comparison.told, 0);
}

TEST_F(Lists, ThatNameNoClassSayOnlyThatAnAreaIsListed)
{
    add("Ved Åen", 120, "");
    EXPECT_EQ(compared(), QStringLiteral("Ved Åen: , STRICT, same"));
}

TEST_F(Lists, OfAnEarlierClassSayToLaterRulesOnlyThatAnAreaIsListed)
{
    const Area& area = add("Ved Åen", 120, "ghetto");
    const Classifier classifier(table.book);
    const RuleSet& rules = scheme.ruleSets.front();
    const auto told = classifier.explain(rules, list.validFrom, area);
    EXPECT_EQ(agreement(list.entry(area.id), rules, told), Agreement::Same);
    EXPECT_EQ(agreement(nullptr, rules, told), Agreement::Differs);
    // The rules of the list's own day would have had it.
    EXPECT_EQ(compareList(list, scheme, classifier).differences, 1);
}

TEST_F(Lists, AreShownAsTheyAreWhereNoRulesAreKnownOfTheirDay)
{
    list.validFrom = QDate(2009, 12, 31);
    add("Ved Åen", 120, "mild");
    add("Parken", 60);
    EXPECT_EQ(compared(), QStringLiteral("Ved Åen: mild, -, same"));
    EXPECT_EQ(comparison.rules, nullptr);
}

} // namespace indblik
