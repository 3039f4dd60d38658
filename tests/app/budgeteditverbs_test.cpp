// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

class BudgetEditVerbsTest : public CliTest
{
protected:
    void SetUp() override { file = example(); }

    /// An edit that Bo signs.
    Outcome edit(const QStringList& rest) const
    {
        return run(QStringList{"cell"_q, file, "--author"_q, "Bo Øst"_q} + rest);
    }

    Outcome row(const QStringList& rest) const
    {
        return run(QStringList{"row"_q, file, "--author"_q, "Bo Øst"_q} + rest);
    }
    Outcome group(const QStringList& rest) const { return run(QStringList{"group"_q, file} + rest); }

    QStringList titles() const
    {
        QStringList found;
        for (const auto& each : groups())
            found.append(each[u"title"].toString());
        return found;
    }

    /// The titles of the rows of a group.
    QStringList rowsOf(const QString& title) const
    {
        QStringList found;
        for (const auto& each : groups()) {
            if (each[u"title"].toString() != title)
                continue;
            for (const auto& one : each[u"rows"].toArray())
                found.append(one[u"title"].toString());
        }
        return found;
    }

    QJsonArray groups() const { return run({"budget"_q, file, "--json"_q}).json()[u"groups"].toArray(); }

    QJsonObject rowNamed(const QString& title) const
    {
        for (const auto& group : groups()) {
            for (const auto& row : group[u"rows"].toArray()) {
                if (row[u"title"].toString() == title)
                    return row.toObject();
            }
        }
        return {};
    }

    QString file;
};

TEST_F(BudgetEditVerbsTest, ACellSaysAnAmountAMarkOrNothing)
{
    const QString row = groups()[0][u"rows"][0][u"title"].toString();
    ASSERT_FALSE(row.isEmpty());
    const auto cell = [&] { return rowNamed(row)[u"cells"][u"2010"]; };
    EXPECT_EQ(edit({"--row"_q, row.toUpper(), "--column"_q, "2010"_q, "--value"_q, "950.000 kr."_q}).status, 0);
    EXPECT_EQ(cell()[u"amount"], QJsonValue("950000.00"_q));
    expectInHistory(file, "budgetCell"_q, "Bo Øst"_q);
    EXPECT_EQ(edit({"--row"_q, row, "--column"_q, "2010"_q, "--value"_q, "1,1 mio."_q}).status, 0);
    EXPECT_EQ(cell()[u"amount"], QJsonValue("1100000.00"_q));
    EXPECT_EQ(edit({"--row"_q, row, "--column"_q, "2010"_q, "--value"_q, "-"_q}).status, 0);
    EXPECT_TRUE(cell()[u"amount"].isUndefined());
    EXPECT_EQ(cell()[u"mark"], QJsonValue("-"_q));
    EXPECT_EQ(edit({"--row"_q, row, "--column"_q, "total"_q, "--value"_q, "3 mio."_q}).status, 0);
    EXPECT_EQ(rowNamed(row)[u"stated"][u"amount"], QJsonValue("3000000.00"_q));
}

TEST_F(BudgetEditVerbsTest, WhatIsNoAmountOrNoRowIsRefused)
{
    const QJsonArray before = groups();
    const QString row = before[0][u"rows"][0][u"title"].toString();
    expectRefused({"cell"_q, file, "--column"_q, "2010"_q, "--value"_q, "1"_q}, 2);
    expectRefused({"cell"_q, file, "--row"_q, row, "--value"_q, "1"_q}, 2);
    expectRefused({"cell"_q, file, "--row"_q, row, "--column"_q, "2010"_q}, 2);
    expectRefused({"cell"_q, file, "--row"_q, row, "--column"_q, "engang"_q, "--value"_q, "1"_q}, 2);
    expectRefused({"cell"_q, file, "--row"_q, row, "--column"_q, "2010"_q, "--value"_q, "mange penge"_q}, 2);
    expectRefused({"cell"_q, file, "--row"_q, "Findes ikke"_q, "--column"_q, "2010"_q, "--value"_q, "1"_q}, 1);
    expectRefused(
        {"cell"_q, file, "--row"_q, row, "--group"_q, "Findes ikke"_q, "--column"_q, "2010"_q, "--value"_q, "1"_q}, 1);
    EXPECT_EQ(groups(), before);
}

TEST_F(BudgetEditVerbsTest, AGroupAndItsRowsAreAddedNamedMovedAndDeleted)
{
    const QStringList before = titles();
    EXPECT_EQ(group({"--add"_q, "Ny gruppe"_q, "--section"_q, "beyond"_q}).status, 0);
    EXPECT_EQ(titles(), before + QStringList{"Ny gruppe"_q});
    EXPECT_EQ(row({"--add"_q, "Klubben"_q, "--group"_q, "ny gruppe"_q, "--card"_q, "Nexus"_q}).status, 0);
    EXPECT_EQ(row({"--add"_q, "Haven"_q, "--group"_q, "Ny gruppe"_q}).status, 0);
    EXPECT_EQ(rowsOf("Ny gruppe"_q), QStringList({"Klubben"_q, "Haven"_q}));
    EXPECT_EQ(row({"--row"_q, "Haven"_q, "--rename"_q, "Gården"_q, "--move"_q, "-1"_q}).status, 0);
    EXPECT_EQ(rowsOf("Ny gruppe"_q), QStringList({"Gården"_q, "Klubben"_q}));
    expectInHistory(file, "budgetRow"_q, "Bo Øst"_q);
    EXPECT_EQ(group({"--group"_q, "Ny gruppe"_q, "--remove"_q}).status, 1) << "it has rows";
    EXPECT_EQ(row({"--row"_q, "Gården"_q, "--remove"_q}).status, 0);
    EXPECT_EQ(row({"--row"_q, "Klubben"_q, "--group"_q, "Ny gruppe"_q, "--remove"_q}).status, 0);
    EXPECT_EQ(group({"--group"_q, "Ny gruppe"_q, "--rename"_q, "Gruppen"_q}).status, 0);
    EXPECT_EQ(titles(), before + QStringList{"Gruppen"_q});
    EXPECT_EQ(group({"--group"_q, "Gruppen"_q, "--remove"_q}).status, 0);
    EXPECT_EQ(titles(), before);
}

TEST_F(BudgetEditVerbsTest, OfTwoRowsOfOneTitleTheGroupTellsWhich)
{
    ASSERT_EQ(group({"--add"_q, "Ny gruppe"_q}).status, 0);
    ASSERT_EQ(group({"--add"_q, "Anden gruppe"_q}).status, 0);
    ASSERT_EQ(row({"--add"_q, "Klubben"_q, "--group"_q, "Ny gruppe"_q}).status, 0);
    ASSERT_EQ(row({"--add"_q, "Klubben"_q, "--group"_q, "Anden gruppe"_q}).status, 0);
    const Outcome refused = row({"--row"_q, "Klubben"_q, "--remove"_q});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("»Ny gruppe«, »Anden gruppe«"_q)) << refused.err.toStdString();
    EXPECT_EQ(edit({"--row"_q, "Klubben"_q, "--group"_q, "Anden gruppe"_q, "--column"_q, "2010"_q, "--value"_q, "2"_q})
                  .status,
        0);
    EXPECT_EQ(row({"--row"_q, "Klubben"_q, "--group"_q, "Anden gruppe"_q, "--remove"_q}).status, 0);
    EXPECT_EQ(rowsOf("Ny gruppe"_q), QStringList{"Klubben"_q});
    EXPECT_TRUE(rowsOf("Anden gruppe"_q).isEmpty());
}

TEST_F(BudgetEditVerbsTest, AGroupOrRowThatCannotBeIsRefused)
{
    const QJsonArray before = groups();
    const QString known = titles().front();
    expectRefused({"group"_q, file}, 2);
    expectRefused({"group"_q, file, "--add"_q, "x"_q, "--move"_q, "1"_q}, 2);
    expectRefused({"group"_q, file, "--add"_q, "x"_q, "--section"_q, "moon"_q}, 2);
    expectRefused({"group"_q, file, "--group"_q, known}, 2);
    expectRefused({"group"_q, file, "--group"_q, known, "--move"_q, "op"_q}, 2);
    expectRefused({"group"_q, file, "--group"_q, "Findes ikke"_q, "--remove"_q}, 1);
    expectRefused({"row"_q, file}, 2);
    expectRefused({"row"_q, file, "--add"_q, "x"_q}, 2);
    expectRefused({"row"_q, file, "--add"_q, "x"_q, "--group"_q, known, "--remove"_q}, 2);
    expectRefused({"row"_q, file, "--add"_q, "x"_q, "--group"_q, "Findes ikke"_q}, 1);
    expectRefused({"row"_q, file, "--add"_q, "x"_q, "--group"_q, known, "--card"_q, "Findes ikke"_q}, 1);
    expectRefused({"row"_q, file, "--row"_q, "Findes ikke"_q, "--remove"_q}, 1);
    EXPECT_EQ(groups(), before);
}

} // namespace indblik
