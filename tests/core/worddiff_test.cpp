// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worddiff.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

/// "så [-tre-]{+fem+} aftener"
QString pictureOf(const QString& before, const QString& after)
{
    QString picture;
    for (const WordRun& run : diffWords(before, after))
        picture += run.kind == WordRun::Same ? run.text
                                             : (run.kind == WordRun::Removed ? "[-%1-]"_q : "{+%1+}"_q).arg(run.text);
    return picture;
}

} // namespace

TEST(WordDiff, MarksTheWordsThatChanged)
{
    EXPECT_EQ(pictureOf("Åbent tre aftener om ugen."_q, "Åbent fem aftener om ugen."_q),
        "Åbent [-tre-]{+fem+} aftener om ugen."_q);
    EXPECT_EQ(pictureOf("en to"_q, "en to tre"_q), "en to{+ tre+}"_q);
    EXPECT_EQ(pictureOf(""_q, "nyt"_q), "{+nyt+}"_q);
    EXPECT_EQ(pictureOf("væk"_q, ""_q), "[-væk-]"_q);
    EXPECT_EQ(pictureOf("ens"_q, "ens"_q), "ens"_q);
}

TEST(WordDiff, MakesBothTextsAgainWhateverTheirSize)
{
    for (const int words : {0, 1, 7, 400, 9000}) {
        QString before;
        QString after;
        for (int i = 0; i < words; ++i) {
            before += QString::number(i * 7 % 13) + (i % 5 ? " "_q : "\n\n"_q);
            after += QString::number(i * 5 % 11) + (i % 4 ? " "_q : "\n"_q);
        }
        QString old;
        QString fresh;
        for (const WordRun& run : diffWords(before, after)) {
            old += run.kind == WordRun::Added ? QString() : run.text;
            fresh += run.kind == WordRun::Removed ? QString() : run.text;
        }
        EXPECT_EQ(old, before);
        EXPECT_EQ(fresh, after);
    }
}

} // namespace indblik
