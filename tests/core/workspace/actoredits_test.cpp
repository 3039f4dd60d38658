// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/actoredits.h"

#include "tests/core/workspace/openfile.h"

namespace indblik {

class ActorEditsTest : public WorkspaceTest
{
protected:
    ActorEdits& actors() { return workspace().actors(); }

    static Actor administration()
    {
        Actor made;
        made.name = " Socialforvaltningen "_q;
        made.kind = ActorKind::Administration;
        made.aliases = {"SOF"_q, " "_q, "SOF"_q, "Socialforvaltningen"_q, "Social- forvaltningen"_q};
        return made;
    }
};

TEST(Actor, HasANameForEachKind)
{
    EXPECT_EQ(actorKinds().size(), 5U);
    for (const ActorKind kind : actorKinds()) {
        EXPECT_EQ(actorKindFromText(actorKindText(kind)), kind);
        EXPECT_FALSE(actorKindWords(kind).isEmpty());
    }
    EXPECT_FALSE(actorKindFromText(u"ministry"));
}

TEST_F(ActorEditsTest, KeepANameWithWhatItIsCalledToo)
{
    ASSERT_TRUE(succeeded(actors().save(administration())));
    ASSERT_EQ(book().actors.size(), 1U);
    const Actor& kept = book().actors[0];
    EXPECT_EQ(kept.name, "Socialforvaltningen"_q);
    EXPECT_EQ(kept.kind, ActorKind::Administration);
    EXPECT_EQ(kept.aliases, QStringList({"SOF"_q, "Social- forvaltningen"_q}));
    EXPECT_TRUE(kept.isCalled("sof"_q));
    EXPECT_FALSE(kept.isCalled("SO"_q));
    EXPECT_EQ(onDisk(), book());
    EXPECT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(book().actors.empty());
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(book().actors.size(), 1U);
}

TEST_F(ActorEditsTest, RefuseANameThatIsMissingOrIsAnothers)
{
    Actor nameless = administration();
    nameless.name = " "_q;
    EXPECT_FALSE(actors().save(nameless));
    ASSERT_TRUE(succeeded(actors().save(administration())));
    Actor other;
    other.name = "sof"_q;
    const auto refused = actors().save(other);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains("Socialforvaltningen"_q));
    other.name = "Beskæftigelsesforvaltningen"_q;
    other.aliases = {"BIF"_q, "SOCIALFORVALTNINGEN"_q};
    EXPECT_FALSE(actors().save(other));
    other.aliases = {"BIF"_q};
    EXPECT_TRUE(succeeded(actors().save(other)));
    EXPECT_TRUE(succeeded(actors().save(book().actors[0]))) << "it may keep its own";
}

TEST_F(ActorEditsTest, LeaveWhatWasWrittenByANameThatGoes)
{
    ASSERT_TRUE(succeeded(actors().save(administration())));
    FollowUp followUp;
    followUp.title = "Evaluering"_q;
    followUp.madeBy = "Socialforvaltningen"_q;
    followUp.initiatives = {card(0).initiative};
    ASSERT_TRUE(succeeded(workspace().followUps().save(followUp)));
    ASSERT_TRUE(succeeded(actors().remove(book().actors[0].id)));
    EXPECT_TRUE(book().actors.empty());
    EXPECT_EQ(book().followUps[0].madeBy, "Socialforvaltningen"_q);
    EXPECT_EQ(actors().remove(ActorId::create()).error().fault, Fault::Missing);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(ActorEditsTest, NamesAreOfferedByAllThatIsCalledAndAsTheyWereWritten)
{
    ASSERT_TRUE(succeeded(actors().save(administration())));
    FollowUp followUp;
    followUp.title = "Evaluering"_q;
    followUp.madeBy = "Rambøll"_q;
    followUp.rounds = {{.presentedTo = "BR"_q}, {.presentedTo = "sof"_q}};
    followUp.initiatives = {card(0).initiative};
    ASSERT_TRUE(succeeded(workspace().followUps().save(followUp)));
    QStringList offered;
    for (const OfferedName& each : book().offeredNames())
        offered.append(each.called + " > "_q + each.name);
    EXPECT_EQ(offered, QStringList({"Socialforvaltningen > Socialforvaltningen"_q, "SOF > Socialforvaltningen"_q,
                           "Social- forvaltningen > Socialforvaltningen"_q, "Rambøll > Rambøll"_q, "BR > BR"_q}))
        << "what a known name covers is not offered twice";
}

} // namespace indblik
