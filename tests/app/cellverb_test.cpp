// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

class CellVerbTest : public CliTest
{
protected:
    void SetUp() override { file = example(); }

    /// An edit that Bo signs.
    Outcome edit(const QStringList& rest) const
    {
        return run(QStringList{"cell"_q, file, "--author"_q, "Bo Øst"_q} + rest);
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

TEST_F(CellVerbTest, ACellSaysAnAmountAMarkOrNothing)
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

TEST_F(CellVerbTest, WhatIsNoAmountOrNoRowIsRefused)
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

} // namespace indblik
