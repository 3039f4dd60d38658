// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/app/commandline.h"

namespace indblik {

TEST_F(CliTest, SaysThatABudgetAddsUp)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    AccountBook book = smallBook();
    book.budget.groups[0].rows[0].stated = mio(13.95);
    book.budget.groups[0].rows[1].stated = Money();
    for (Card& card : book.cards)
        card.answers.erase({"funding"_q});
    stored(store, book);
    const Outcome answer = run({"check"_q, path(), "--json"_q});
    EXPECT_EQ(answer.status, 0) << answer.out.toStdString();
    EXPECT_TRUE(answer.json()[u"findings"].toArray().isEmpty());
    EXPECT_EQ(run({"check"_q, path()}).status, 0);
}

TEST_F(CliTest, SaysWhoAcceptedAFindingUntilItsFiguresChange)
{
    std::optional<Workspace> anna(std::in_place, valueOf(Store::create(path(), "Anna"_q)), "Anna"_q);
    ASSERT_TRUE(succeeded(anna->accountEdits().create(year(2010))));
    AccountBook book = *anna->book();
    BudgetRow row;
    row.group = book.budget.groups[0].id;
    row.title = "Klubben"_q;
    row.cells[year(2010)].figure = mio(3);
    row.stated = mio(4);
    book.budget.groups[0].rows = {row};
    anna.reset();
    {
        Store store = valueOf(Store::open(path(), Access::Write, "Anna"_q));
        stored(store, book);
    }
    EXPECT_EQ(run({"check"_q, path()}).status, 1);
    anna.emplace(valueOf(Store::open(path(), Access::Write, "Anna"_q)), "Anna"_q);
    ASSERT_TRUE(succeeded(anna->show()));
    ASSERT_EQ(anna->judged().remarks().size(), 1U);
    ASSERT_TRUE(succeeded(
        anna->findings().accept(anna->judged().remarks()[0].key, "Anna"_q, "Kendes fra regnskabet"_q, false)));
    anna.reset();
    const Outcome accepted = run({"check"_q, path(), "--json"_q});
    EXPECT_EQ(accepted.status, 0);
    EXPECT_EQ(accepted.json()[u"findings"][0][u"accepted"][u"by"].toString(), "Anna"_q);
    EXPECT_EQ(accepted.json()[u"findings"][0][u"accepted"][u"reason"].toString(), "Kendes fra regnskabet"_q);
    tamper(path(), "UPDATE budget_row_stated SET amount = 500000000");
    EXPECT_EQ(run({"check"_q, path()}).status, 1);
}

TEST_F(CliTest, ChecksASentenceOfRulesHoweverManyFiguresThereAre)
{
    const QString file = example();
    const QString sentence =
        QString::fromUtf8(run({"compare-rules"_q, file, "--scheme"_q, "mb_combined_letting"_q, "--from"_q,
                                  "2009-12-31"_q, "--to"_q, "2010-01-01"_q, "--sentence"_q})
                              .out)
            .trimmed();
    ASSERT_FALSE(sentence.isEmpty());
    ASSERT_EQ(run({"answer"_q, file, "--card"_q, "Nexus"_q, "--year"_q, "2010"_q, "--field"_q, "status"_q, "--text"_q,
                      sentence})
                  .status,
        0);
    ASSERT_EQ(run({"figure"_q, file, "--area"_q, "Bellahøj"_q, "--indicator"_q, "outsideLabourMarket"_q, "--year"_q,
                      "2009"_q, "--value"_q, "800"_q})
                  .status,
        0);
    const auto differing = [&] {
        const auto findings = run({"check"_q, file, "--year"_q, "2010"_q, "--json"_q}).json()[u"findings"].toArray();
        return std::count_if(findings.begin(), findings.end(),
            [](const QJsonValue& each) { return each[u"kind"].toString() == "ruleCountsDiffer"_q; });
    };
    EXPECT_EQ(differing(), 1);
    tamper(path(file), "UPDATE figure_source SET figures = 200000");
    EXPECT_EQ(differing(), 1) << "nothing is passed over";
}

TEST_F(CliTest, AFindingIsAcceptedForAReasonAndOpenAgain)
{
    const QString file = example();
    const auto findings = [&] { return run({"check"_q, file, "--json"_q}).json()[u"findings"].toArray(); };
    const QString key = findings()[0][u"key"].toString();
    ASSERT_FALSE(key.isEmpty());
    EXPECT_EQ(run({"accept"_q, file, "--finding"_q, key, "--reason"_q, "Kendes fra regnskabet"_q, "--print"_q,
                      "--author"_q, "Bo Øst"_q})
                  .status,
        0);
    const QJsonValue accepted = findings()[0][u"accepted"];
    EXPECT_EQ(accepted[u"by"], QJsonValue("Bo Øst"_q));
    EXPECT_EQ(accepted[u"reason"], QJsonValue("Kendes fra regnskabet"_q));
    EXPECT_EQ(accepted[u"isPrinted"], QJsonValue(true));
    expectInHistory(file, "acceptance"_q, "Bo Øst"_q, "Kendes fra regnskabet"_q);
    EXPECT_EQ(run({"accept"_q, file, "--finding"_q, key, "--withdraw"_q}).status, 0);
    EXPECT_TRUE(findings()[0][u"accepted"].isNull());
    expectRefused({"accept"_q, file, "--finding"_q, key, "--withdraw"_q}, 1);
}

TEST_F(CliTest, OnlyAFindingThatIsThereIsAcceptedAndForAReason)
{
    const QString file = example();
    const QJsonObject before = run({"check"_q, file, "--json"_q}).json();
    const QString key = before[u"findings"][0][u"key"].toString();
    expectRefused({"accept"_q, file}, 2);
    expectRefused({"accept"_q, file, "--reason"_q, "x"_q}, 2);
    expectRefused({"accept"_q, file, "--finding"_q, key}, 2);
    expectRefused({"accept"_q, file, "--finding"_q, key, "--reason"_q, ""_q}, 2);
    expectRefused({"accept"_q, file, "--finding"_q, key, "--reason"_q, "x"_q, "--withdraw"_q}, 2);
    expectRefused({"accept"_q, file, "--finding"_q, key, "--print"_q, "--withdraw"_q}, 2);
    expectRefused({"accept"_q, file, "--finding"_q, "findes|ikke"_q, "--reason"_q, "x"_q}, 1);
    EXPECT_EQ(run({"check"_q, file, "--json"_q}).json(), before);
}

} // namespace indblik
