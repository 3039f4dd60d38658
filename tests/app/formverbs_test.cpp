// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/round.h"

#include <map>

namespace indblik {

TEST_F(CliTest, GivesTheCardsInTheirShape)
{
    const QString file = example();
    const QJsonObject json = run({"cards"_q, file, "--json"_q}).json();
    EXPECT_EQ(json[u"year"], QJsonValue(2010));
    const QJsonArray cards = json[u"cards"].toArray();
    ASSERT_EQ(cards.size(), 18);
    int goals = 0;
    for (const auto& each : cards) {
        const QJsonObject card = each.toObject();
        expectKeys(
            card, {"id"_q, "title"_q, "section"_q, "isNew"_q, "state"_q, "template"_q, "answers"_q, "reviews"_q});
        EXPECT_TRUE(CardId::fromText(card[u"id"].toString()));
        EXPECT_FALSE(card[u"title"].toString().isEmpty());
        EXPECT_TRUE(card[u"isNew"].isBool());
        EXPECT_EQ(card[u"state"].toString(), "draft"_q);
        EXPECT_TRUE(card[u"template"].isString());
        QStringList fields = {"activities"_q, "funding"_q, "objectives"_q, "status"_q, "targetGroup"_q};
        if (card[u"section"] == QJsonValue("goals"_q)) {
            ++goals;
            fields += {"goalContribution"_q, "plannedFollowUp"_q};
        } else {
            EXPECT_EQ(card[u"section"].toString(), "beyond"_q);
        }
        fields.sort();
        EXPECT_EQ(keysOf(card[u"answers"]), fields);
        EXPECT_EQ(keysOf(card[u"reviews"]), fields);
        for (const auto& answer : card[u"answers"].toObject())
            EXPECT_TRUE(answer.isString());
    }
    EXPECT_EQ(goals, 13);
    EXPECT_EQ(run({"cards"_q, file, "--json"_q, "--year"_q, "2010"_q}).json()[u"cards"].toArray().size(), 18);
}

TEST_F(CliTest, SaysWhoMakesAFollowUpOnlyWhereThatIsStated)
{
    std::map<QString, QJsonValue> external;
    for (const auto& card : run({"cards"_q, example(), "--json"_q}).json()[u"cards"].toArray()) {
        for (const auto& followUp : card[u"followUps"].toArray())
            external[followUp[u"title"].toString()] = followUp[u"isExternal"];
    }
    EXPECT_EQ(external.at("Effektvurdering af Sikker By"_q), QJsonValue());
    EXPECT_EQ(external.at("Forløbsundersøgelsen"_q), QJsonValue(false));
    EXPECT_EQ(external.at("Landsbyggefondens evaluering af helhedsplanerne"_q), QJsonValue(true));
}

TEST_F(CliTest, SaysWhichEvaluationsAreWaitedForAndByWhom)
{
    const QString file = example();
    const QJsonObject json = run({"evaluations"_q, file, "--waiting"_q, "--json"_q}).json();
    EXPECT_EQ(json[u"year"], QJsonValue(2010));
    std::map<QString, QJsonObject> byTitle;
    QStringList due;
    for (const auto& each : json[u"evaluations"].toArray()) {
        byTitle[each[u"title"].toString()] = each.toObject();
        due.append(each[u"due"].toString());
        EXPECT_EQ(each[u"arrived"], QJsonValue());
    }
    const QJsonObject& shared = byTitle.at("Fælles evaluering af udlejningsaftalen"_q);
    EXPECT_EQ(shared[u"due"], QJsonValue("2010 after sommerferien"_q));
    EXPECT_EQ(shared[u"round"], QJsonValue(3)) << "those of 2007 and 2008 have come";
    EXPECT_EQ(shared[u"period"], QJsonValue("2009"_q));
    EXPECT_EQ(shared[u"goals"].toArray(), QJsonArray{"b"_q});
    EXPECT_EQ(shared[u"cards"].toArray(),
        QJsonArray{"Aftalen med de almene boligorganisationer om nye udlejningsmodeller"_q});
    EXPECT_EQ(byTitle.at("Årlig status"_q)[u"round"], QJsonValue()) << "nobody has said when";
    EXPECT_EQ(byTitle.at("Effektvurdering af Sikker By"_q)[u"cards"].toArray().size(), 4);
    EXPECT_EQ(byTitle.size(), 13U);
    EXPECT_LT(due.indexOf("2012"_q), due.indexOf("2016"_q));
    EXPECT_TRUE(due.last().isEmpty()) << "those without a date are last";
    const Outcome answer = run({"evaluations"_q, file});
    EXPECT_EQ(answer.status, 0);
    EXPECT_TRUE(QString::fromUtf8(answer.out).contains("Slutevaluering af Bydelsmødre"_q));
    int all = 0;
    for (const auto& each : run({"evaluations"_q, file, "--json"_q}).json()[u"evaluations"].toArray())
        all += each[u"title"] == shared[u"title"] ? 1 : 0;
    EXPECT_EQ(all, 3);
}

TEST_F(CliTest, PrintsTheCardsForPeople)
{
    const Outcome answer = run({"cards"_q, example()});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.err, QString());
    EXPECT_EQ(answer.out.count("\n## ") + (answer.out.startsWith("## ") ? 1 : 0), 18);
    EXPECT_TRUE(QString::fromUtf8(answer.out).contains("Væresteder for unge"_q));
}

TEST_F(CliRound, FetchesLastYearsAnswerBack)
{
    ASSERT_EQ(en({"open-year"_q, file, "--year"_q, "2011"_q}).status, 0);
    const QString before = card()[u"answers"][u"status"].toString();
    ASSERT_FALSE(before.isEmpty());
    EXPECT_EQ(answer("status"_q, {"--text"_q, "Noget andet."_q}).status, 0);
    EXPECT_EQ(answer("status"_q, {"--copy"_q}).status, 0);
    EXPECT_EQ(card()[u"answers"][u"status"].toString(), before);
    EXPECT_EQ(card()[u"reviews"][u"status"].toString(), "carried"_q) << "it waits for review again";
    EXPECT_EQ(answer("status"_q, {"--copy"_q, "--confirm"_q}).status, 2);
}

TEST_F(CliRound, GoesFromLastYearsTextToApprovedAndBackWithEachStepInTheHistory)
{
    ASSERT_EQ(
        en({"open-year"_q, file, "--year"_q, "2011"_q, "--due"_q, "1.4.2012"_q, "--author"_q, "Anna Ågård"_q}).status,
        0);
    QJsonObject form = card();
    EXPECT_EQ(form[u"state"].toString(), "draft"_q);
    EXPECT_EQ(form[u"due"].toString(), "2012-04-01"_q);
    const QStringList fields = keysOf(form[u"answers"]);
    ASSERT_EQ(fields.size(), 7);
    for (const QString& field : fields)
        EXPECT_EQ(form[u"reviews"][field].toString(), "carried"_q) << field.toStdString();

    // One is edited, the others are confirmed; until the last of them it is not handed in.
    EXPECT_EQ(answer("status"_q, {"--text"_q, "Målene er nået i 2011."_q}).status, 0);
    expectRefusal(answer("status"_q, {"--confirm"_q}), "Fetch last year's answer"_q);
    for (const QString& field : fields) {
        if (field == "status"_q)
            continue;
        expectRefusal(state("submitted"_q), "not reviewed"_q);
        EXPECT_EQ(answer(field, {"--confirm"_q}).status, 0) << field.toStdString();
    }
    form = card();
    EXPECT_EQ(form[u"answers"][u"status"].toString(), "Målene er nået i 2011."_q);
    EXPECT_EQ(form[u"reviews"][u"status"].toString(), "edited"_q);
    EXPECT_EQ(form[u"reviews"][u"funding"].toString(), "confirmed"_q);
    EXPECT_EQ(state("submitted"_q).status, 0);

    // Handed in it is not edited; it is sent back with a reason, handed in again and approved.
    expectRefusal(answer("status"_q, {"--text"_q, "x"_q}), "Take it back"_q);
    expectRefusal(state("submitted"_q), "already"_q);
    expectRefusal(state("returned"_q), "Write why"_q);
    EXPECT_EQ(state("returned"_q, {"--reason"_q, "Skriv hvor mange"_q}).status, 0);
    EXPECT_EQ(card()[u"returnReason"].toString(), "Skriv hvor mange"_q);
    expectRefusal(state("approved"_q), "submitted first"_q);
    EXPECT_EQ(answer("status"_q, {"--text"_q, "14 af 20 unge."_q}).status, 0);
    EXPECT_EQ(state("submitted"_q).status, 0);
    EXPECT_TRUE(card()[u"returnReason"].isNull());
    EXPECT_EQ(state("approved"_q).status, 0);

    // An edit after that needs a reason and takes the approval away.
    expectRefusal(answer("status"_q, {"--text"_q, "15 af 20 unge."_q}), "Write why"_q);
    EXPECT_EQ(answer("status"_q, {"--text"_q, "15 af 20 unge."_q, "--reason"_q, "Talt forkert"_q}).status, 0);
    form = card();
    EXPECT_EQ(form[u"state"].toString(), "draft"_q);
    EXPECT_EQ(form[u"answers"][u"status"].toString(), "15 af 20 unge."_q);

    QStringList steps;
    QStringList texts;
    for (const auto& each : run({"history"_q, file, "--json"_q}).json()[u"history"].toArray()) {
        if (each[u"subject"] != form[u"id"] || each[u"before"].isNull())
            continue;
        expectKeys(
            each, {"seq"_q, "at"_q, "author"_q, "reason"_q, "kind"_q, "title"_q, "field"_q, "before"_q, "after"_q});
        EXPECT_EQ(each[u"title"].toString(), title);
        if (each[u"kind"].toString() == "card"_q && each[u"field"].toString() == "state"_q)
            steps.append(
                "%1 %2 %3"_q.arg(each[u"after"].toString(), each[u"author"].toString(), each[u"reason"].toString())
                    .simplified());
        if (each[u"kind"].toString() == "answer"_q)
            texts.append(each[u"after"].toString());
    }
    EXPECT_EQ(steps, QStringList({"submitted Anna Ågård"_q, "returned Anna Ågård Skriv hvor mange"_q,
                         "submitted Anna Ågård"_q, "approved Anna Ågård"_q, "draft Bo Øst Talt forkert"_q}));
    EXPECT_EQ(texts, QStringList({"Målene er nået i 2011."_q, "14 af 20 unge."_q, "15 af 20 unge."_q}));
    EXPECT_TRUE(QString::fromUtf8(run({"history"_q, file}).out).contains("Talt forkert"_q));
    EXPECT_EQ(run({"verify"_q, file}).status, 0);
    // The year before is as it was.
    for (const auto& each : cards("2010"_q)[u"cards"].toArray())
        EXPECT_EQ(each[u"state"].toString(), "draft"_q);
}

TEST_F(CliRound, TellsHowTheRoundStandsAndWhatIsMissing)
{
    ASSERT_EQ(en({"open-year"_q, file, "--year"_q, "2011"_q, "--due"_q, "2011-04-01"_q}).status, 0);
    QJsonObject round = cards()[u"round"].toObject();
    EXPECT_EQ(round[u"cards"], QJsonValue(18));
    EXPECT_EQ(round[u"notBegun"], QJsonValue(18));
    EXPECT_EQ(round[u"overdue"], QJsonValue(18));
    for (const QString& none : {"draft"_q, "submitted"_q, "returned"_q, "approved"_q})
        EXPECT_EQ(round[none], QJsonValue(0)) << none.toStdString();

    ASSERT_EQ(answer("status"_q, {"--text"_q, ""_q}).status, 0);
    const QJsonObject form = card();
    expectKeys(
        form, {"id"_q, "title"_q, "section"_q, "state"_q, "returnReason"_q, "responsible"_q, "due"_q, "isOverdue"_q,
                  "template"_q, "answers"_q, "reviews"_q, "achievement"_q, "criteria"_q, "followUps"_q, "missing"_q});
    EXPECT_EQ(form[u"isOverdue"], QJsonValue(true));
    EXPECT_TRUE(form[u"achievement"].isNull());
    EXPECT_EQ(form[u"template"].toString(), "goals.v2"_q);
    std::map<QString, int> kinds;
    for (const auto& each : form[u"missing"].toArray()) {
        expectKeys(each, {"kind"_q, "field"_q, "blocks"_q, "text"_q});
        EXPECT_FALSE(each[u"text"].toString().isEmpty());
        ++kinds[each[u"kind"].toString()];
        if (each[u"kind"].toString() == "answerMissing"_q) {
            EXPECT_EQ(each[u"field"].toString(), "status"_q);
            EXPECT_EQ(each[u"blocks"], QJsonValue(true));
        }
    }
    EXPECT_EQ(kinds["answerMissing"_q], 1);
    EXPECT_EQ(kinds["notReviewed"_q], 6);
    EXPECT_EQ(kinds["achievementMissing"_q], 1);
    round = cards()[u"round"].toObject();
    EXPECT_EQ(round[u"notBegun"].toInt() + round[u"draft"].toInt(), 18);

    const QString people = QString::fromUtf8(en({"cards"_q, file, "--year"_q, "2011"_q}).out);
    EXPECT_TRUE(people.contains("## %1 [Draft]"_q.arg(title)));
    EXPECT_TRUE(people.contains("\n! "_q));
    EXPECT_TRUE(people.contains("\n? "_q));
}

TEST_F(CliRound, RefusesWhatIsNotThereAndSaysWhereToLook)
{
    const QByteArray before = bytesOf(path(file));
    const QStringList form = {"--card"_q, "Findes ikke"_q, "--year"_q, "2010"_q};
    expectRefusal(en(QStringList{"answer"_q, file, "--field"_q, "status"_q, "--text"_q, "x"_q} + form), "cards"_q);
    expectRefusal(en(QStringList{"state"_q, file, "--to"_q, "submitted"_q} + form), "cards"_q);
    expectRefusal(en({"answer"_q, file, "--card"_q, title, "--year"_q, "2010"_q, "--field"_q, "findes ikke"_q,
                      "--text"_q, "x"_q}),
        "funding, targetGroup"_q);
    expectRefusal(state("submitted"_q), "2011"_q);
    expectRefusal(
        en({"answer"_q, file, "--card"_q, title, "--year"_q, "2010"_q, "--field"_q, "status"_q, "--confirm"_q}),
        "no answer last year"_q);
    EXPECT_EQ(bytesOf(path(file)), before);
}

TEST_F(CliRound, IsRefusedWhileSomebodyWritesInTheFile)
{
    const Store writer = valueOf(Store::open(path(file), Access::Write, "Søren Æbelø"_q));
    const QStringList form = {"--card"_q, title, "--year"_q, "2010"_q};
    expectRefusal(en({"open-year"_q, file, "--year"_q, "2011"_q}), "Søren Æbelø"_q);
    expectRefusal(
        en(QStringList{"answer"_q, file, "--field"_q, "status"_q, "--text"_q, "x"_q} + form), "Søren Æbelø"_q);
    expectRefusal(en(QStringList{"state"_q, file, "--to"_q, "submitted"_q} + form), "Søren Æbelø"_q);
    EXPECT_EQ(en({"open-year"_q, file, "--year"_q, "2011"_q, "--dry-run"_q}).status, 0);
}

TEST_F(CliRound, CallsWrongUsageByItsStatus)
{
    const QByteArray before = bytesOf(path(file));
    for (const QString& verb : {"open-year"_q, "answer"_q, "state"_q}) {
        expectRefused({verb}, 2);
        expectRefused({verb, file}, 2);
        expectRefused({verb, file, "--year"_q, "nej"_q}, 2);
        expectRefused({verb, file, "--findes-ikke"_q}, 2);
    }
    const QStringList open = {"open-year"_q, file, "--year"_q, "2011"_q};
    for (const QString& due : {"snart"_q, "2011"_q, "april 2012"_q, "31.2.2012"_q, ""_q})
        expectRefused(open + QStringList{"--due"_q, due}, 2);
    expectRefused(open + QStringList{"--new"_q}, 2);
    const QStringList form = {"--card"_q, title, "--year"_q, "2010"_q};
    const QStringList answer = QStringList{"answer"_q, file, "--field"_q, "status"_q} + form;
    expectRefused(answer, 2);
    expectRefused(answer + QStringList{"--text"_q, "x"_q, "--confirm"_q}, 2);
    expectRefused(answer + QStringList{"--text"_q}, 2);
    expectRefused(QStringList{"answer"_q, file, "--text"_q, "x"_q} + form, 2);
    expectRefused({"answer"_q, file, "--field"_q, "status"_q, "--text"_q, "x"_q, "--card"_q, title}, 2);
    expectRefused({"answer"_q, file, "--field"_q, "status"_q, "--text"_q, "x"_q, "--year"_q, "2010"_q}, 2);
    for (const QString& to : {"Submitted"_q, "færdig"_q, ""_q})
        expectRefused(QStringList{"state"_q, file, "--to"_q, to} + form, 2);
    expectRefused(QStringList{"state"_q, file} + form, 2);
    expectRefused({"state"_q, file, "--to"_q, "submitted"_q, "--card"_q, title}, 2);
    expectRefused({"state"_q, file, "--to"_q, "submitted"_q, "--year"_q, "2010"_q}, 2);
    EXPECT_EQ(bytesOf(path(file)), before);
}

TEST_F(CliRound, SignsEachEditWithTheNameThatIsGiven)
{
    ASSERT_EQ(en({"answer"_q, file, "--card"_q, title.toUpper(), "--year"_q, "2010"_q, "--field"_q, "status"_q,
                     "--text"_q, "Ny tekst æøå\n- et"_q, "--author"_q, "Søren Æbelø"_q, "--reason"_q, "Rettet"_q})
                  .status,
        0);
    const QJsonValue last = run({"history"_q, file, "--json"_q}).json()[u"history"].toArray().last();
    EXPECT_EQ(last[u"author"].toString(), "Søren Æbelø"_q);
    EXPECT_EQ(last[u"reason"].toString(), "Rettet"_q);
    EXPECT_EQ(last[u"after"].toString(), "Ny tekst æøå\n- et"_q);
}

} // namespace indblik
