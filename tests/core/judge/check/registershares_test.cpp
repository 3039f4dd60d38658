// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"
#include "tests/core/judge/registered.h"

namespace indblik {

namespace {

std::vector<Finding> foundIn(const QString& fund, const QString& own)
{
    AccountBook book = bookOf(rowOf("Helhedsplaner"_q, {}), "funding"_q, {});
    book.registers = {registerOf(book, "estatePlans"_q, {plan("Mimersparken"_q, {}, fund, own)})};
    return found(book, "registerSharesDiffer");
}

} // namespace

TEST(RegisterShares, AreFoundWhereTheyMakeNoWhole)
{
    const auto findings = foundIn("75 %"_q, "20 %"_q);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(sentence(findings[0], QLocale("da_DK"_q)).replace(QChar::Nbsp, u' '),
        "The shares of “Mimersparken” in the list “Helhedsplaner” add up to 95 %, not 100 %."_q);
}

TEST(RegisterShares, AreSilentWhereTheyDoOrOneIsNotKnown)
{
    EXPECT_TRUE(foundIn("75 %"_q, "25 %"_q).empty());
    EXPECT_TRUE(foundIn("75 %"_q, {}).empty());
}

} // namespace indblik
