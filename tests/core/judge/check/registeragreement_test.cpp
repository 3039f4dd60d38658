// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"
#include "tests/core/judge/registered.h"

namespace indblik {

namespace {

std::vector<Finding> foundIn(const std::vector<RegisterRow>& grants)
{
    AccountBook book = bookOf(rowOf("§ 18"_q, {}), "funding"_q, {});
    book.registers = {registerOf(book, "grants18"_q, grants)};
    return found(book, "registerYesMissing");
}

} // namespace

TEST(RegisterAgreement, IsMissedFromTheLimitOn)
{
    const auto findings = foundIn({grant("Somalisk Forening"_q, "100.000"_q), grant("B"_q, "100.000"_q, "nej"_q)});
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(sentence(findings[0], QLocale("da_DK"_q)),
        "“Somalisk Forening” in the list “§ 18-tilskud” has DKK 100.000, so “Aftale” must be yes."_q);
    EXPECT_NE(findings[0].key(), findings[1].key()) << "two of the same amount are two remarks";
}

TEST(RegisterAgreement, IsNotAskedForBelowItOrWhereItIsThere)
{
    EXPECT_TRUE(foundIn({grant("A"_q, "99.999,99"_q), grant("B"_q, "500.000"_q, "ja"_q), grant("C"_q, {})}).empty());
}

} // namespace indblik
