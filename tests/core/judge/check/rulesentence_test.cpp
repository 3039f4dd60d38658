// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/rulesentence.h"

#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

RuleCounts counts()
{
    return {.scheme = "Kombineret udlejning"_q,
        .rulesBefore = "Den gamle"_q,
        .rulesNow = "Den nye"_q,
        .before = QDate(2009, 12, 31),
        .now = QDate(2010, 1, 1),
        .countBefore = 2,
        .countNow = 6,
        .byRule = 4};
}

AccountBook bookThatSays(const QString& text)
{
    return bookOf(rowOf("Aftalen"_q, {}), "status"_q, text);
}

std::vector<Finding> foundIn(const AccountBook& book, const std::vector<RuleCounts>& now)
{
    std::vector<Finding> findings = check(book, nullptr, now);
    std::erase_if(findings, [](const Finding& finding) {
        return !(finding.kind == FindingKind{"ruleCountsDiffer", nullptr});
    });
    return findings;
}

} // namespace

TEST(RuleSentenceCheck, FindsASentenceWhoseFiguresAreOthersNow)
{
    const AccountBook book =
        bookThatSays("Reglen er ændret. "_q + ruleSentence(counts(), Tongue::danish()) + " Det er godt."_q);
    RuleCounts now = counts();
    EXPECT_TRUE(foundIn(book, {now}).empty());
    now.countNow = 7;
    now.byFigures = 1;
    const auto findings = foundIn(book, {now});
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].card, book.cards[0].id);
    EXPECT_EQ(findings[0].field, FieldKey{"status"_q});
    EXPECT_EQ(findings[0].words, QStringList({"Kombineret udlejning"_q, "2, 6, +4, 0"_q, "2, 7, +4, +1"_q}));
}

TEST(RuleSentenceCheck, SaysNothingOfOtherRulesAndDaysNorWhereNothingIsKnown)
{
    const AccountBook book = bookThatSays(ruleSentence(counts(), Tongue::danish()));
    EXPECT_TRUE(foundIn(book, {}).empty());
    RuleCounts other = counts();
    other.countNow = 7;
    other.now = QDate(2010, 12, 31);
    EXPECT_TRUE(foundIn(book, {other}).empty());
    EXPECT_EQ(toldRuleCounts(book).size(), 1U);
    EXPECT_TRUE(toldRuleCounts(bookThatSays("Der er 6 områder på listen."_q)).empty());
}

} // namespace indblik
