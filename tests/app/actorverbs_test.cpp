// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

class ActorVerbsTest : public CliTest
{
protected:
    void SetUp() override { file = example(); }

    /// An edit that Bo signs.
    Outcome edit(const QStringList& rest) const
    {
        return run(QStringList{"actor"_q, file, "--author"_q, "Bo Øst"_q} + rest);
    }

    QJsonArray all() const { return run({"actors"_q, file, "--json"_q}).json()[u"actors"].toArray(); }

    QJsonObject named(const QString& name) const
    {
        const auto actors = all();
        for (const auto& each : actors) {
            if (each[u"name"].toString() == name)
                return each.toObject();
        }
        return {};
    }

    /// Wrong usage, with these words before where help is.
    void expectUsage(const QStringList& rest, const QString& words) const
    {
        const QStringList call = QStringList{"actor"_q, file, "--language"_q, "en"_q} + rest;
        expectRefused(call, 2);
        const QString said = run(call).err;
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    }

    QString file;
};

TEST_F(ActorVerbsTest, ANameIsAddedWithWhatItIsCalledToo)
{
    EXPECT_EQ(edit({"--add"_q, "Prøveforvaltningen"_q, "--kind"_q, "administration"_q, "--alias"_q, "PRF"_q,
                       "--alias"_q, "Prøven"_q})
                  .status,
        0);
    QJsonObject made = named("Prøveforvaltningen"_q);
    EXPECT_EQ(made[u"kind"], QJsonValue("administration"_q));
    EXPECT_EQ(made[u"aliases"].toArray(), QJsonArray({"PRF"_q, "Prøven"_q}));
    expectInHistory(file, "actor"_q, "Bo Øst"_q);
    const QString told = QString::fromUtf8(run({"actors"_q, file}).out);
    EXPECT_TRUE(told.contains("Prøveforvaltningen, Forvaltning også PRF, Prøven\n"_q)) << told.toStdString();
    EXPECT_EQ(
        edit({"--name"_q, "prf"_q, "--rename"_q, "Forvaltningen for prøver"_q, "--without"_q, "Prøven"_q}).status, 0)
        << "it is found by what it is called too";
    made = named("Forvaltningen for prøver"_q);
    EXPECT_EQ(made[u"aliases"].toArray(), QJsonArray({"PRF"_q}));
    EXPECT_EQ(made[u"kind"], QJsonValue("administration"_q)) << "what is not said stays";
    EXPECT_EQ(edit({"--name"_q, "PRF"_q, "--remove"_q}).status, 0);
    EXPECT_TRUE(named("Forvaltningen for prøver"_q).isEmpty());
}

TEST_F(ActorVerbsTest, ANameThatCannotBeIsRefusedInWords)
{
    ASSERT_EQ(edit({"--add"_q, "Prøveforvaltningen"_q, "--alias"_q, "PRF"_q}).status, 0);
    const QJsonArray before = all();
    expectUsage({}, "One of --add, --name is missing."_q);
    expectUsage({"--add"_q, ""_q}, "--add NAME is missing"_q);
    expectUsage({"--add"_q, "x"_q, "--remove"_q}, "--add and --remove are both there"_q);
    expectUsage({"--name"_q, "PRF"_q}, "One of --rename, "_q);
    expectUsage({"--add"_q, "x"_q, "--kind"_q, "moon"_q}, "committee, administration, funder, evaluator, other"_q);
    expectRefused({"actor"_q, file, "--name"_q, "Findes ikke"_q, "--remove"_q}, 1);
    expectRefused({"actor"_q, file, "--add"_q, "prf"_q}, 1);
    expectRefused({"actor"_q, file, "--name"_q, "PRF"_q, "--without"_q, "Findes ikke"_q}, 1);
    EXPECT_EQ(all(), before);
    EXPECT_EQ(run({"create"_q, "tom.indblik"_q}).status, 0);
    expectRefused({"actor"_q, "tom.indblik"_q, "--add"_q, "x"_q}, 1);
}

} // namespace indblik
