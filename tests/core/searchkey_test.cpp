// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchkey.h"

#include "tests/fixtures.h"

namespace indblik {
namespace {

/// What a search key is, said in the words of Qt and a whole text at a time.
QString plainly(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    plain.replace(u'æ', "ae"_q).replace(u'ø', "oe"_q).replace(u'å', "aa"_q);
    plain = plain.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark() || c == QChar::SoftHyphen; });
    return plain.simplified();
}

TEST(SearchKey, KnowsNoCaseAccentsOrKeyboards)
{
    EXPECT_EQ(searchKey("  Ærø,\n ÅSE\tog Élise — for­ening  "_q), "aeroe, aase og elise — forening"_q);
    EXPECT_EQ(searchKey("A\u030Arhus"_q), searchKey("Århus"_q)); // as some systems give an å
    EXPECT_EQ(searchKey(""_q), ""_q);
    EXPECT_EQ(searchKey(" \n "_q), ""_q);
}

TEST(SearchKey, TreatsEveryLetterAsAWholeTextIsTreated)
{
    for (char32_t letter = 1; letter < 0x1'1000; ++letter) {
        if (letter >= 0xd800 && letter <= 0xdfff)
            continue; // half of a letter
        const QString text = u'x' + QString::fromUcs4(&letter, 1) + u'y';
        ASSERT_EQ(searchKey(text), plainly(text)) << std::hex << uint32_t(letter);
    }
}

TEST(SearchKey, StaysWholeOnHalvesOfLetters)
{
    const QString half = QStringLiteral("a") + QChar(0xd83d);
    EXPECT_EQ(searchKey(half + u'b'), plainly(half + u'b'));
    EXPECT_EQ(searchKey(half), plainly(half));
}

TEST(SearchKey, MatchesWhereEveryWordIs)
{
    const QString key = searchKey("Indsatsen på Østerbro begyndte i maj"_q);
    EXPECT_TRUE(hasAll(key, searchWords("maj OESTERBRO"_q)));
    EXPECT_TRUE(hasAll(key, searchWords(""_q)));
    EXPECT_FALSE(hasAll(key, searchWords("maj juni"_q)));
}

} // namespace
} // namespace indblik
