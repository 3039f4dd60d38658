// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wordpattern.h"

#include "tests/fixtures.h"

#include <QJsonArray>

namespace indblik {

TEST(WordPattern, TakesTheLongerOfTwoWordsThatBeginAlike)
{
    const auto pattern = wordPattern("^"_q + anyOf({"mål"_q, "mål om"_q}) + u'$');
    EXPECT_TRUE(pattern.match("Mål  om"_q).hasMatch());
    EXPECT_EQ(wordPattern(anyOf({"mål"_q, "målet er"_q})).match("MÅLET\ner"_q).captured(), "MÅLET\ner"_q);
}

TEST(WordPattern, OfWordsTakesTheirSignsAsTheyAre)
{
    EXPECT_FALSE(wordPattern(anyOf({"ca."_q})).match("cas"_q).hasMatch());
}

TEST(WordPattern, OfNoWordsFindsNothing)
{
    EXPECT_FALSE(wordPattern(anyOf({})).match(""_q).hasMatch());
    EXPECT_FALSE(wordPattern(anyOf({}) + "?x"_q).match("y"_q).hasMatch());
}

TEST(WordPattern, TakesDanishLettersForLetters)
{
    EXPECT_FALSE(wordPattern("\\bl\\b"_q).match("ål"_q).hasMatch());
    EXPECT_TRUE(wordPattern("ØGE"_q).match("øget"_q).hasMatch());
}

TEST(TextsIn, LeavesOutWhatIsEmptyOrNoText)
{
    EXPECT_EQ(textsIn(QJsonArray({" to  ord "_q, ""_q, 3})), (QStringList{"to ord"_q}));
    EXPECT_TRUE(textsIn("ord"_q).isEmpty());
}

} // namespace indblik
