// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

/// The example, and two series of its own.
class BreakVerbTest : public CliTest
{
protected:
    void SetUp() override
    {
        file = example();
        for (const QString& title : {"I arbejde"_q, "I skole"_q}) {
            ASSERT_EQ(
                run({"series"_q, file, "--add"_q, title, "--population"_q, "unge i prøven"_q, "--unit"_q, "percent"_q})
                    .status,
                0);
        }
    }

    /// An edit that Bo signs.
    Outcome edit(const QStringList& rest) const
    {
        return run(QStringList{"break"_q, file, "--author"_q, "Bo Øst"_q} + rest);
    }

    QJsonArray breaks(const QString& title) const
    {
        const auto series = run({"series"_q, file, "--json"_q}).json()[u"series"].toArray();
        for (const auto& each : series) {
            if (each[u"title"].toString() == title)
                return each[u"breaks"].toArray();
        }
        return {};
    }

    /// Wrong usage, with these words before where help is.
    void expectUsage(const QStringList& rest, const QString& words) const
    {
        const QStringList call = QStringList{"break"_q, file, "--language"_q, "en"_q} + rest;
        expectRefused(call, 2);
        const QString said = run(call).err;
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    }

    QString file;
};

TEST_F(BreakVerbTest, FiguresOfSeriesBeginAnewForAReason)
{
    EXPECT_EQ(edit({"--series"_q, "I arbejde"_q, "--series"_q, "I skole"_q, "--from"_q, "2009"_q, "--reason"_q,
                       "Ny opgørelse"_q})
                  .status,
        0);
    for (const QString& title : {"I arbejde"_q, "I skole"_q}) {
        ASSERT_EQ(breaks(title).size(), 1);
        EXPECT_EQ(breaks(title)[0][u"from"], QJsonValue("2009"_q));
        EXPECT_EQ(breaks(title)[0][u"reason"], QJsonValue("Ny opgørelse"_q));
        EXPECT_EQ(breaks(title)[0][u"comparable"], QJsonValue(false));
    }
    expectInHistory(file, "seriesBreak"_q, "Bo Øst"_q);
    EXPECT_EQ(edit({"--series"_q, "I skole"_q, "--from"_q, "2009"_q, "--comparable"_q, "yes"_q}).status, 0);
    EXPECT_EQ(breaks("I arbejde"_q)[0][u"comparable"], QJsonValue(true)) << "it is one break of both";
    EXPECT_EQ(breaks("I arbejde"_q)[0][u"reason"], QJsonValue("Ny opgørelse"_q)) << "what is not said stays";
    EXPECT_EQ(edit({"--series"_q, "I skole"_q, "--from"_q, "2009"_q, "--remove"_q}).status, 0);
    EXPECT_TRUE(breaks("I skole"_q).isEmpty());
    EXPECT_EQ(breaks("I arbejde"_q).size(), 1) << "it goes on in the other";
}

TEST_F(BreakVerbTest, OneThatIsNoneIsRefusedInWords)
{
    expectUsage({"--from"_q, "2009"_q, "--reason"_q, "Ny"_q}, "--series NAME is missing"_q);
    expectUsage({"--series"_q, "I skole"_q, "--reason"_q, "Ny"_q}, "--from PERIOD is missing"_q);
    expectUsage({"--series"_q, "I skole"_q, "--from"_q, "2009"_q}, "One of --reason, --comparable, --remove"_q);
    expectUsage({"--series"_q, "I skole"_q, "--from"_q, "engang"_q, "--remove"_q}, "--from takes a year"_q);
    expectUsage({"--series"_q, "I skole"_q, "--from"_q, "2009"_q, "--comparable"_q, "måske"_q}, "yes, no"_q);
    expectUsage({"--series"_q, "I skole"_q, "--from"_q, "2009"_q, "--remove"_q, "--reason"_q, "x"_q},
        "--remove and --reason are both there"_q);
    expectRefused({"break"_q, file, "--series"_q, "I skole"_q, "--from"_q, "2009"_q, "--remove"_q}, 1);
    expectRefused({"break"_q, file, "--series"_q, "I skole"_q, "--from"_q, "2009"_q, "--comparable"_q, "yes"_q}, 1);
    expectRefused({"break"_q, file, "--series"_q, "findes ikke"_q, "--from"_q, "2009"_q, "--reason"_q, "x"_q}, 1);
    EXPECT_TRUE(breaks("I skole"_q).isEmpty());
}

} // namespace indblik
