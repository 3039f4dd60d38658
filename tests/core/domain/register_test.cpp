// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/register.h"

#include "tests/fixtures.h"

namespace indblik {

namespace {

RegisterColumn columnOf(ColumnKind kind)
{
    return {"a"_q, "Kolonne"_q, kind};
}

QString kept(ColumnKind kind, const QString& written)
{
    return valueOf(readCell(columnOf(kind), written));
}

RegisterTemplate templateOf(const QByteArray& rest)
{
    return valueOf(readRegisterTemplate(R"({"key": "x", "version": 1, "title": "X", )" + rest + '}'));
}

bool isRefused(const QByteArray& rest)
{
    return !readRegisterTemplate(R"({"key": "x", "version": 1, "title": "X", )" + rest + '}');
}

} // namespace

TEST(Register, HasTemplatesThatAreDelivered)
{
    ASSERT_EQ(builtInRegisters().size(), 2U);
    for (const RegisterTemplate& each : builtInRegisters())
        EXPECT_EQ(valueOf(readRegisterTemplate(writeRegisterTemplate(each))), each) << each.key.toStdString();
    const RegisterTemplate& plans = builtInRegisters()[0];
    EXPECT_EQ(plans.nameColumn().key, "name"_q);
    EXPECT_EQ(plans.whole, QStringList({"fundShare"_q, "ownShare"_q}));
    EXPECT_EQ(plans.compared, SumComparedWith::Total);
    EXPECT_TRUE(plans.isCarried);
    const RegisterColumn* agreement = builtInRegisters()[1].column("agreement"_q);
    ASSERT_NE(agreement, nullptr);
    EXPECT_EQ(agreement->neededFrom, (NeededFrom{"amount"_q, Money::fromOere(10'000'000)}));
}

TEST(Register, TakesNoTemplateThatNamesWhatIsNotThere)
{
    const QByteArray amount = R"({"key": "a", "label": "A", "kind": "amount"})";
    EXPECT_EQ(templateOf(R"("columns": [)" + amount + R"(], "sum": "a", "compared": "year")").sum, "a"_q);
    EXPECT_TRUE(isRefused(R"("columns": [])"));
    EXPECT_TRUE(isRefused(R"("columns": [{"key": "a", "label": "A", "kind": "picture"}])"));
    EXPECT_TRUE(isRefused(R"("columns": [{"key": "a", "label": " ", "kind": "text"}])"));
    EXPECT_TRUE(isRefused(R"("columns": [{"key": "a/b", "label": "A", "kind": "text"}])"));
    EXPECT_TRUE(isRefused(R"("columns": [)" + amount + ',' + amount + ']'));
    EXPECT_TRUE(isRefused(R"("columns": [)" + amount + R"(], "sum": "b")"));
    EXPECT_TRUE(isRefused(R"("columns": [)" + amount + R"(], "compared": "year")")) << "without saying which amount";
    EXPECT_TRUE(isRefused(R"("columns": [)" + amount + R"(], "compared": "moon", "sum": "a")"));
    EXPECT_TRUE(isRefused(R"("columns": [)" + amount + R"(], "whole": ["a"])")) << "an amount is no share";
    EXPECT_TRUE(isRefused(
        R"("columns": [{"key": "f", "label": "F", "kind": "flag", "neededFrom": {"column": "a", "kroner": 1}}])"));
    EXPECT_FALSE(readRegisterTemplate("no JSON"));
}

TEST(Register, KeepsEachCellInOneForm)
{
    EXPECT_EQ(kept(ColumnKind::Text, "  Mjølner \n parken "_q), "Mjølner parken"_q);
    EXPECT_EQ(kept(ColumnKind::Amount, "1,2 mio."_q), "1.200.000"_q);
    EXPECT_EQ(kept(ColumnKind::Amount, "950000"_q), "950.000"_q);
    EXPECT_EQ(kept(ColumnKind::Amount, "1200,5"_q), "1.200,50"_q);
    EXPECT_EQ(kept(ColumnKind::Share, "75"_q), "75 %"_q);
    EXPECT_EQ(kept(ColumnKind::Share, "12,5%"_q), "12,5 %"_q);
    EXPECT_EQ(kept(ColumnKind::Number, "1200"_q), "1.200"_q);
    EXPECT_EQ(kept(ColumnKind::Flag, "X"_q), "ja"_q);
    EXPECT_EQ(kept(ColumnKind::Flag, "Nej"_q), "nej"_q);
    for (const ColumnKind kind : {ColumnKind::Text, ColumnKind::Term, ColumnKind::Amount, ColumnKind::Flag})
        EXPECT_EQ(kept(kind, " "_q), QString());
    for (const QString& term : {"1.11.2008 - 31.12.2010"_q, "2007-11"_q, "2007-2010"_q, "april 2009 til ultimo 2010"_q,
             "2010"_q, "medio 2010–2012"_q})
        EXPECT_EQ(kept(ColumnKind::Term, term), term);
}

TEST(Register, ReadsBackWhatItKeeps)
{
    const RegisterRow row{RegisterRowId::create(),
        {{"amount"_q, kept(ColumnKind::Amount, "1,2 mio."_q)}, {"share"_q, kept(ColumnKind::Share, "12,5"_q)},
            {"number"_q, kept(ColumnKind::Number, "1200"_q)}, {"flag"_q, kept(ColumnKind::Flag, "nej"_q)}}};
    EXPECT_EQ(row.amount("amount"_q), mio(1.2));
    EXPECT_EQ(row.share("share"_q), Percent::fromHundredths(1250));
    EXPECT_EQ(row.number("number"_q), 1200);
    EXPECT_EQ(row.flag("flag"_q), false);
    EXPECT_EQ(row.flag("none"_q), std::nullopt);
    EXPECT_EQ(row.amount("none"_q), std::nullopt);
    EXPECT_EQ(row.share("none"_q), std::nullopt);
    EXPECT_EQ(row.number("none"_q), std::nullopt);
}

TEST(Register, RefusesACellThatIsNothingOfItsColumn)
{
    const std::pair<ColumnKind, const char*> wrong[] = {{ColumnKind::Term, "snart"}, {ColumnKind::Term, "2010-2007"},
        {ColumnKind::Term, "2007 - 2008 - 2009"}, {ColumnKind::Amount, "meget"}, {ColumnKind::Amount, ".."},
        {ColumnKind::Share, "120"}, {ColumnKind::Number, "1,5"}, {ColumnKind::Flag, "måske"}};
    for (const auto& [kind, text] : wrong) {
        const auto read = readCell(columnOf(kind), QString::fromUtf8(text));
        ASSERT_FALSE(read) << text;
        EXPECT_TRUE(read.error().message.contains("Kolonne"_q)) << "the column is named";
    }
}

} // namespace indblik
