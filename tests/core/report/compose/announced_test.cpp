// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/announced.h"

#include "tests/fixtures.h"

namespace indblik {

TEST(Announced, IsWhatAParagraphWithAColonAtItsEndSpeaksOf)
{
    EXPECT_EQ(cutWhereAnnounced("Evalueringen viste:\n\nMere tekst.\n\nSlut."_q),
        (CutText{"Evalueringen viste:"_q, "Mere tekst.\n\nSlut."_q}));
    EXPECT_EQ(cutWhereAnnounced("Før.\n\nEvalueringen viste: \n"_q), (CutText{"Før.\n\nEvalueringen viste:"_q, {}}));
    EXPECT_EQ(cutWhereAnnounced("Tallene for 2008: de er gode.\n\nSlut."_q), std::nullopt);
    EXPECT_EQ(cutWhereAnnounced({}), std::nullopt);
}

TEST(Announced, IsNotTheListThatTheTextHasItself)
{
    EXPECT_EQ(cutWhereAnnounced("Vi gør tre ting:\n- en\n- to\n\nSlut."_q), std::nullopt);
    EXPECT_EQ(cutWhereAnnounced("Vi gør tre ting:\n\n- en\n- to"_q), std::nullopt);
    EXPECT_EQ(cutWhereAnnounced("Målene er:\n\na) Ingen nye.\nb) Færre."_q), std::nullopt);
    EXPECT_EQ(cutWhereAnnounced("Målene er:\n\n1. Ingen nye."_q), std::nullopt);
    EXPECT_EQ(cutWhereAnnounced("Det gælder\n- dem, der siger:"_q), std::nullopt) << "an item of a list";
}

TEST(Announced, IsWhereTheYearIsSpokenOfWhereTwoAnnounceSomething)
{
    const QString text = "Evalueringen for 2007 viste:\n\nA.\n\nEvalueringen for 2008 viste:\n\nB."_q;
    EXPECT_EQ(cutWhereAnnounced(text)->after, "A.\n\nEvalueringen for 2008 viste:\n\nB."_q);
    EXPECT_EQ(cutWhereAnnounced(text, year(2008))->after, "B."_q);
    EXPECT_EQ(cutWhereAnnounced(text, year(2010))->after, "A.\n\nEvalueringen for 2008 viste:\n\nB."_q);
}

} // namespace indblik
