// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <map>

namespace indblik {

class CliRound : public CliTest
{
protected:
    void SetUp() override { file = example(); }

    Outcome en(const QStringList& arguments) const { return run(arguments + QStringList{"--language"_q, "en"_q}); }

    Outcome answer(const QString& field, const QStringList& rest) const
    {
        return en(QStringList{"answer"_q, file, "--card"_q, title, "--year"_q, "2011"_q, "--field"_q, field,
                      "--author"_q, "Bo Øst"_q}
                  + rest);
    }

    Outcome state(const QString& to, const QStringList& rest = {}) const
    {
        return en(QStringList{"state"_q, file, "--card"_q, title, "--year"_q, "2011"_q, "--to"_q, to, "--author"_q,
                      "Anna Ågård"_q}
                  + rest);
    }

    QJsonObject cards(const QString& year = "2011"_q) const
    {
        return run({"cards"_q, file, "--year"_q, year, "--json"_q}).json();
    }

    QJsonObject card() const
    {
        for (const auto& each : cards()[u"cards"].toArray()) {
            if (each[u"title"].toString() == title)
                return each.toObject();
        }
        ADD_FAILURE() << "there is no form " << title.toStdString();
        return {};
    }

    /// Refused with what to do, and nothing was written.
    void expectRefusal(const Outcome& outcome, const QString& words) const
    {
        EXPECT_EQ(outcome.status, 1);
        EXPECT_EQ(outcome.out, QByteArray());
        EXPECT_TRUE(outcome.err.contains(words)) << outcome.err.toStdString();
    }

    QString file;
    const QString title = "Den Flyvende Hollænder"_q;
};

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
    expectRefusal(state("returned"_q), "Say why"_q);
    EXPECT_EQ(state("returned"_q, {"--reason"_q, "Skriv hvor mange"_q}).status, 0);
    EXPECT_EQ(card()[u"returnReason"].toString(), "Skriv hvor mange"_q);
    expectRefusal(state("approved"_q), "handed in first"_q);
    EXPECT_EQ(answer("status"_q, {"--text"_q, "14 af 20 unge."_q}).status, 0);
    EXPECT_EQ(state("submitted"_q).status, 0);
    EXPECT_TRUE(card()[u"returnReason"].isNull());
    EXPECT_EQ(state("approved"_q).status, 0);

    // An edit after that needs a reason and takes the approval away.
    expectRefusal(answer("status"_q, {"--text"_q, "15 af 20 unge."_q}), "Say why"_q);
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

TEST_F(CliRound, ShowsHowAYearWouldBeOpenedWithoutOpeningIt)
{
    const QByteArray before = bytesOf(path(file));
    const QStringList call = {"open-year"_q, file, "--year"_q, "2011"_q, "--dry-run"_q};
    const QJsonObject json = run(call + QStringList{"--json"_q, "--new"_q, "Å-huset"_q, "--without"_q, title}).json();
    expectKeys(json, {"year"_q, "from"_q, "opened"_q, "cards"_q});
    EXPECT_EQ(json[u"from"], QJsonValue(2010));
    EXPECT_EQ(json[u"opened"], QJsonValue(false));
    const QJsonArray forms = json[u"cards"].toArray();
    ASSERT_EQ(forms.size(), 19);
    for (const auto& each : forms) {
        expectKeys(each, {"title"_q, "section"_q, "isNew"_q, "hasEnded"_q, "taken"_q, "due"_q, "responsible"_q});
        EXPECT_EQ(each[u"taken"].toBool(), each[u"title"].toString() != title);
        EXPECT_EQ(each[u"isNew"].toBool(), each[u"title"].toString() == "Å-huset"_q);
    }
    const QString people = QString::fromUtf8(en(call).out);
    EXPECT_TRUE(people.contains("18"_q));
    EXPECT_EQ(bytesOf(path(file)), before);
    expectRefused({"cards"_q, file, "--year"_q, "2011"_q}, 1);
}

TEST_F(CliRound, OpensAYearWithNewInitiativesAndWithoutOthers)
{
    const Outcome opened = run({"open-year"_q, file, "--year"_q, "2011"_q, "--new"_q, " Å-huset "_q, "--new"_q,
        "Ø-huset"_q, "--without"_q, title.toUpper(), "--json"_q});
    EXPECT_EQ(opened.status, 0) << opened.err.toStdString();
    EXPECT_EQ(opened.json()[u"opened"], QJsonValue(true));
    QStringList titles;
    int fresh = 0;
    for (const auto& each : cards()[u"cards"].toArray()) {
        titles.append(each[u"title"].toString());
        fresh += each[u"isNew"].toBool() ? 1 : 0;
    }
    EXPECT_EQ(titles.size(), 19);
    EXPECT_EQ(fresh, 2);
    EXPECT_TRUE(titles.contains("Å-huset"_q));
    EXPECT_FALSE(titles.contains(title));
    EXPECT_EQ(run({"verify"_q, file}).status, 0);
    // The newest account is shown from now on.
    EXPECT_EQ(run({"cards"_q, file, "--json"_q}).json()[u"year"], QJsonValue(2011));
}

TEST_F(CliRound, RefusesToOpenAYearThatIsThereOrHasNothingBeforeIt)
{
    const QByteArray before = bytesOf(path(file));
    expectRefusal(en({"open-year"_q, file, "--year"_q, "2010"_q}), "2010"_q);
    expectRefusal(en({"open-year"_q, file, "--year"_q, "1999"_q}), "Import one"_q);
    expectRefusal(en({"open-year"_q, file, "--year"_q, "2011"_q, "--without"_q, "Findes ikke"_q}), "Findes ikke"_q);
    expectRefusal(en({"open-year"_q, file, "--year"_q, "2011"_q, "--new"_q, title.toUpper()}), "in the list already"_q);
    expectRefusal(en({"open-year"_q, file, "--year"_q, "2011"_q, "--new"_q, " "_q}), "needs a title"_q);
    expectRefusal(
        en({"open-year"_q, file, "--year"_q, "2011"_q, "--new"_q, "Å"_q, "--new"_q, "å"_q}), "in the list already"_q);
    EXPECT_EQ(bytesOf(path(file)), before);
    EXPECT_EQ(files(), QStringList{file});
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
