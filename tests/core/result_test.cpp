// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

#include <gtest/gtest.h>

#include <memory>

using namespace indblik;

namespace {

const Error refused{QStringLiteral("no such year"), {}, Fault::Missing};

Result<int> halved(int number)
{
    return number % 2 == 0 ? Result<int>(number / 2) : Error{QStringLiteral("odd")};
}

} // namespace

TEST(Result, GoesOnWithItsValueToWhatMayFailItself)
{
    EXPECT_EQ(*Result<int>(12).and_then(halved).and_then(halved), 3);
    EXPECT_EQ(Result<int>(6).and_then(halved).and_then(halved).error().message, QStringLiteral("odd"));
}

TEST(Result, KeepsTheReasonAndAsksNothingFurtherWhereThereIsNoValue)
{
    bool wasAsked = false;
    const auto asked = [&wasAsked](int number) {
        wasAsked = true;
        return Result<int>(number);
    };
    const Result<int> none(refused);
    EXPECT_EQ(none.and_then(asked).error(), refused);
    EXPECT_EQ(none.transform(asked).error(), refused);
    EXPECT_EQ(Result<void>(refused).and_then([&] { return asked(1); }).error(), refused);
    EXPECT_EQ(Result<void>(refused).transform([&] { return asked(1); }).error(), refused);
    EXPECT_FALSE(wasAsked);
}

TEST(Result, BecomesAnotherValue)
{
    const Result<QString> text = Result<int>(7).transform([](int number) { return QString::number(number); });
    EXPECT_EQ(*text, QStringLiteral("7"));
    EXPECT_EQ(*text.transform(&QString::size), 1);
    const Result<void> done = text.transform([](const QString&) {});
    EXPECT_TRUE(done);
    EXPECT_EQ(*done.transform([] { return 3; }), 3);
    EXPECT_EQ(*done.and_then([] { return halved(8); }), 4);
    EXPECT_TRUE(done.transform([] {}));
}

TEST(Result, GivesAnotherValueWhereItHasNone)
{
    EXPECT_EQ(Result<int>(7).value_or(3), 7);
    EXPECT_EQ(Result<int>(refused).value_or(3), 3);
    const Result<QString> none(refused);
    EXPECT_EQ(none.value_or(QStringLiteral("–")), QStringLiteral("–"));
}

TEST(Result, HandsOnWhatCannotBeCopied)
{
    auto four = Result<std::unique_ptr<int>>(std::make_unique<int>(4));
    auto eight = std::move(four).transform([](std::unique_ptr<int> number) {
        *number *= 2;
        return number;
    });
    ASSERT_TRUE(eight);
    EXPECT_EQ(**eight, 8);
    EXPECT_EQ(*std::move(eight).and_then([](std::unique_ptr<int> number) { return halved(*number); }), 4);
    EXPECT_EQ(Result<std::unique_ptr<int>>(refused).value_or(nullptr), nullptr);
}
