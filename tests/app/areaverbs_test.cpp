// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QJsonArray>

namespace indblik {

namespace {

class AreaVerbsTest : public CliTest
{
protected:
    static QStringList namesOf(const QJsonValue& names)
    {
        QStringList all;
        const auto list = names.toArray();
        for (const auto& each : list)
            all.append(each.isString() ? each.toString() : each[u"name"].toString());
        return all;
    }

    static QJsonObject areaNamed(const QJsonObject& json, const QString& name)
    {
        const auto areas = json[u"areas"].toArray();
        for (const auto& area : areas) {
            if (area[u"name"] == QJsonValue(name))
                return area.toObject();
        }
        return {};
    }

    QJsonObject classify(const QString& file, const QString& on, const QString& scheme = "mb_combined_letting"_q)
    {
        return run({"classify"_q, file, "--scheme"_q, scheme, "--on"_q, on, "--json"_q}).json();
    }

    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return name;
    }
};

} // namespace

TEST_F(AreaVerbsTest, TheRuleOfNineGivesTwoAreasAndThatOfTenSix)
{
    const QString file = example();
    const auto listed = [this, &file](const QString& on) {
        QStringList names;
        const auto areas = classify(file, on)[u"areas"].toArray();
        for (const auto& area : areas) {
            if (area[u"class"].isString())
                names.append(area[u"name"].toString());
        }
        return names;
    };
    EXPECT_EQ(listed("2009-12-31"_q), QStringList({"Mjølnerparken"_q, "Tingbjerg/Utterslevhuse"_q}));
    EXPECT_EQ(listed("2010-01-01"_q), QStringList({"Akacieparken"_q, "Aldersrogade/Vognvænget"_q, "Bispeparken"_q,
                                          "Lundtoftegade"_q, "Mjølnerparken"_q, "Tingbjerg/Utterslevhuse"_q}));
}

TEST_F(AreaVerbsTest, TheReasonStandsBesideTheClass)
{
    const QString file = example();
    const QJsonObject json = classify(file, "2010-01-01"_q);
    EXPECT_EQ(json[u"ruleSet"], QJsonValue("2010"_q));
    EXPECT_EQ(json[u"isIllustrative"], QJsonValue(true));
    const QJsonObject bispeparken = areaNamed(json, "Bispeparken"_q);
    EXPECT_EQ(bispeparken[u"class"], QJsonValue("combinedLettingEligible"_q));
    EXPECT_EQ(bispeparken[u"designated"], QJsonValue("combinedLettingEligible"_q));
    const QJsonValue share = bispeparken[u"criteria"].toArray().at(1);
    EXPECT_EQ(share[u"indicator"], QJsonValue("outsideLabourMarket"_q));
    EXPECT_NEAR(share[u"value"].toDouble(), 40.8108, 1e-4);
    EXPECT_EQ(share[u"unit"], QJsonValue("percent"_q));
    EXPECT_EQ(share[u"comparator"], QJsonValue(">="_q));
    EXPECT_EQ(share[u"limit"], QJsonValue(40));
    EXPECT_EQ(share[u"met"], QJsonValue(true));
    EXPECT_NEAR(share[u"distance"].toDouble(), 0.8108, 1e-4);
    const QJsonObject unknown = areaNamed(json, "Sjælør Boulevard"_q);
    EXPECT_TRUE(unknown[u"class"].isNull());
    EXPECT_EQ(unknown[u"determinable"], QJsonValue(false));
    EXPECT_EQ(unknown[u"couldBe"], QJsonValue("combinedLettingEligible"_q));
    EXPECT_TRUE(unknown[u"criteria"].toArray().at(1)[u"met"].isNull());
}

TEST_F(AreaVerbsTest, ComparedTheRuleDidItAll)
{
    const QJsonObject json = run({"compare-rules"_q, example(), "--scheme"_q, "mb_combined_letting"_q, "--from"_q,
                                     "2009-12-31"_q, "--to"_q, "2010-01-01"_q, "--json"_q})
                                 .json();
    EXPECT_EQ(json[u"change"], QJsonValue(4));
    EXPECT_EQ(json[u"ruleEffect"], QJsonValue(4));
    EXPECT_EQ(json[u"figureEffect"], QJsonValue(0));
    EXPECT_EQ(json[u"otherOrder"][u"ruleEffect"], QJsonValue(4));
    EXPECT_EQ(json[u"from"][u"areas"].toArray().size(), 2);
    EXPECT_EQ(json[u"to"][u"areas"].toArray().size(), 6);
    EXPECT_EQ(namesOf(json[u"entered"]),
        QStringList({"Akacieparken"_q, "Aldersrogade/Vognvænget"_q, "Bispeparken"_q, "Lundtoftegade"_q}));
    const auto entered = json[u"entered"].toArray();
    for (const auto& each : entered)
        EXPECT_EQ(each[u"cause"], QJsonValue("rule"_q));
    EXPECT_TRUE(json[u"left"].toArray().isEmpty());
}

TEST_F(AreaVerbsTest, ComparedInOneSentenceForAText)
{
    const Outcome answer = run({"compare-rules"_q, example(), "--scheme"_q, "mb_combined_letting"_q, "--from"_q,
        "2009-12-31"_q, "--to"_q, "2010-01-01"_q, "--sentence"_q, "--language"_q, "da"_q});
    EXPECT_EQ(answer.status, 0);
    const QString sentence = QString::fromUtf8(answer.out);
    EXPECT_TRUE(sentence.startsWith(
        "Antallet af boligområder på listen »Kombineret udlejning (almenboliglovens § 51 b)« er 2 efter »Reglen fra "
        "2005« (31. december 2009) og 6 efter »Reglen fra 2010« (1. januar 2010): Reglen alene giver +4 og tallene 0"_q))
        << sentence.toStdString();
    EXPECT_TRUE(sentence.endsWith("tallene er opdigtede.\n"_q)) << sentence.toStdString();
    EXPECT_EQ(sentence.count(u'\n'), 1) << "nothing else is printed";
}

TEST_F(AreaVerbsTest, AreasAreShownWithTheirFiguresAndLists)
{
    const QJsonObject json = run({"areas"_q, example(), "--json"_q}).json();
    const QJsonObject area = areaNamed(json, "Tingbjerg/Utterslevhuse"_q);
    EXPECT_EQ(area[u"aliases"].toArray().at(0), QJsonValue("Tingbjerg m.v."_q));
    EXPECT_EQ(area[u"figures"][u"2009"][u"residents"][u"number"], QJsonValue(6418));
    EXPECT_EQ(areaNamed(json, "Utterslevhuse"_q)[u"partOf"], QJsonValue("Tingbjerg/Utterslevhuse"_q));
    EXPECT_EQ(areaNamed(json, "Sjælør Boulevard"_q)[u"figures"][u"2009"][u"outsideLabourMarket"][u"mark"],
        QJsonValue(".."_q));
    EXPECT_EQ(json[u"lists"].toArray().size(), 2);
    EXPECT_EQ(json[u"schemes"].toArray().size(), 3);
    EXPECT_EQ(json[u"isIllustrative"], QJsonValue(true));
}

TEST_F(AreaVerbsTest, FiguresAreProposedFirstAndTakenWithApply)
{
    const QString file = example();
    const QString source = write("tal.csv"_q,
        "\xef\xbb\xbfOmråde;Emne;Tid;INDHOLD\r\nTingbjerg m.v.;Beboere;2010;6.402\r\nNyvang/Østparken;Beboere;2010;1.234\r\n"
        "Nyvang/Østparken;Beboere;2011;mange\r\n");
    const QByteArray before = bytesOf(path(file));
    const QJsonObject proposed = run({"import"_q, "figures"_q, source, "--into"_q, file, "--json"_q}).json();
    EXPECT_EQ(proposed[u"proposal"][u"new"], QJsonValue(2));
    EXPECT_EQ(proposed[u"proposal"][u"refused"], QJsonValue(1));
    EXPECT_EQ(proposed[u"findings"].toArray().size(), 1);
    EXPECT_EQ(namesOf(proposed[u"newAreas"]), QStringList{"Nyvang/Østparken"_q});
    EXPECT_EQ(proposed[u"applied"], QJsonValue(false));
    EXPECT_EQ(bytesOf(path(file)), before);
    EXPECT_EQ(run({"import"_q, "figures"_q, source, "--into"_q, file, "--apply"_q, "--json"_q}).json()[u"applied"],
        QJsonValue(true));
    const QJsonObject json = run({"areas"_q, file, "--json"_q}).json();
    EXPECT_EQ(areaNamed(json, "Nyvang/Østparken"_q)[u"figures"][u"2010"][u"residents"][u"number"], QJsonValue(1234));
    EXPECT_EQ(run({"import"_q, "figures"_q, source, "--into"_q, file, "--apply"_q, "--json"_q})
                  .json()[u"proposal"][u"unchanged"],
        QJsonValue(2));
    EXPECT_EQ(run({"verify"_q, file}).status, 0);
}

TEST_F(AreaVerbsTest, WhatTheSourceDoesNotSayIsAskedAndSaidByOptions)
{
    const QString file = example();
    const QString source = write("tal.csv"_q, "Område;Herkomst;Kvartal;Uden for arbejdsmarkedet\n"
                                              "Bispeparken;Dansk;2011K1;38,9\nBispeparken;Andre;2011K1;44\n");
    const QByteArray before = bytesOf(path(file));
    const QStringList call{"import"_q, "figures"_q, source, "--into"_q, file, "--apply"_q, "--json"_q};
    const Outcome asked = run(call);
    EXPECT_EQ(asked.status, 1);
    EXPECT_TRUE(asked.err.contains("--set \"Herkomst="_q)) << asked.err.toStdString();
    EXPECT_TRUE(asked.err.contains("--unit \"Uden for arbejdsmarkedet, 18-64 år="_q)) << asked.err.toStdString();
    EXPECT_TRUE(asked.err.contains("--parts first"_q)) << asked.err.toStdString();
    EXPECT_EQ(asked.json()[u"questions"].toArray().size(), 3);
    EXPECT_EQ(asked.json()[u"applied"], QJsonValue(false));
    EXPECT_EQ(bytesOf(path(file)), before);
    const Outcome taken = run(call
                              + QStringList{"--set"_q, "Herkomst=Dansk"_q, "--unit"_q,
                                  "Uden for arbejdsmarkedet=percent"_q, "--parts"_q, "first"_q});
    EXPECT_EQ(taken.status, 0) << taken.err.toStdString();
    EXPECT_EQ(taken.json()[u"applied"], QJsonValue(true));
    EXPECT_EQ(taken.json()[u"units"][u"Uden for arbejdsmarkedet, 18-64 år"], QJsonValue("percent"_q));
    EXPECT_EQ(taken.json()[u"settled"][0][u"value"], QJsonValue("Dansk"_q));
    const QJsonObject area = areaNamed(run({"areas"_q, file, "--json"_q}).json(), "Bispeparken"_q);
    EXPECT_EQ(area[u"figures"][u"2011"][u"outsideLabourMarket"][u"sharePct"], QJsonValue(38.9));
    EXPECT_EQ(run({"import"_q, "figures"_q, source, "--into"_q, file, "--unit"_q, "procenter"_q}).status, 1);
}

TEST_F(AreaVerbsTest, NationAndTotalsAreNoHousingAreas)
{
    const QString file = example();
    const QString source = write("tal.csv"_q, "Område;År;Beboere\nHele landet;2011;5560628\nI alt;2011;60000\n"
                                              "Uoplyst;2011;6\nAarhus;2011;310000\nBispeparken;2011;1800\n");
    const Outcome taken = run({"import"_q, "figures"_q, source, "--into"_q, file, "--apply"_q, "--json"_q});
    ASSERT_EQ(taken.status, 0) << taken.err.toStdString();
    EXPECT_EQ(namesOf(taken.json()[u"unknownAreas"]), QStringList({"I alt"_q, "Uoplyst"_q, "Aarhus"_q}));
    const auto classes = classify(file, "2012-06-01"_q)[u"areas"].toArray();
    for (const auto& each : classes)
        EXPECT_FALSE(
            QStringList({"Hele landet"_q, "I alt"_q, "Uoplyst"_q, "Aarhus"_q}).contains(each[u"name"].toString()));
}

TEST_F(AreaVerbsTest, OnlyKnownLeavesOutWhatTheFileDoesNotKnow)
{
    const QString file = example();
    const QString source = write("tal.csv"_q, "A;B;C\nBispeparken;2010;1801\nNyvang;2010;5\n");
    const QJsonObject json = run({"import"_q, "figures"_q, source, "--into"_q, file, "--only-known"_q, "--map"_q,
                                     "area=A,year=B,value=C,indicator:residents"_q, "--json"_q})
                                 .json();
    EXPECT_EQ(json[u"proposal"][u"new"], QJsonValue(1));
    EXPECT_EQ(json[u"proposal"][u"leftOut"], QJsonValue(1));
    EXPECT_EQ(namesOf(json[u"unknownAreas"]), QStringList{"Nyvang"_q});
}

TEST_F(AreaVerbsTest, CountsOfFewPersonsAreNotShown)
{
    const QString file = example();
    const QString source =
        write("tal.csv"_q, "Område;Emne;Tid;Antal\nBispeparken;Uden for arbejdsmarkedet, 18-64 år;2009;4\n"
                           "Bispeparken;Beboere, 18-64 år;2009;1100\nBispeparken;Beboere;2009;1800\n");
    ASSERT_EQ(run({"import"_q, "figures"_q, source, "--into"_q, file, "--apply"_q}).status, 0);
    const QJsonObject area = areaNamed(run({"areas"_q, file, "--json"_q}).json(), "Bispeparken"_q);
    EXPECT_EQ(area[u"figures"][u"2009"][u"outsideLabourMarket"][u"hidden"], QJsonValue(true));
    const QJsonValue share = areaNamed(classify(file, "2010-12-31"_q), "Bispeparken"_q)[u"criteria"].toArray().at(1);
    EXPECT_TRUE(share[u"value"].isNull());
    EXPECT_TRUE(share[u"distance"].isNull());
    EXPECT_EQ(share[u"hidden"], QJsonValue(true));
    EXPECT_EQ(share[u"met"], QJsonValue(false));
}

TEST_F(AreaVerbsTest, WhatIsNotThereIsSaidInWords)
{
    const QString file = example();
    expectRefused({"classify"_q, file, "--scheme"_q, "moon"_q, "--on"_q, "2010-01-01"_q}, 1);
    expectRefused({"classify"_q, file, "--scheme"_q, "mb_61a"_q, "--on"_q, "2009-01-01"_q}, 1);
    expectRefused({"classify"_q, file, "--scheme"_q, "mb_61a"_q}, 2);
    expectRefused({"compare-rules"_q, file, "--scheme"_q, "mb_61a"_q, "--from"_q, "2010"_q, "--to"_q, "x"_q}, 2);
    expectRefused({"import"_q, "figures"_q, "findes-ikke.csv"_q, "--into"_q, file}, 1);
    expectRefused({"import"_q, "figures"_q, write("tom.csv"_q, ""), "--into"_q, file}, 1);
    expectRefused(
        {"import"_q, "figures"_q, write("a.csv"_q, "A;B\nx;2\n"), "--into"_q, file, "--map"_q, "area=Q"_q}, 1);
}

TEST_F(AreaVerbsTest, PublishedListsComeInOnceWithTheirSources)
{
    run({"create"_q, "liste.indblik"_q});
    ASSERT_EQ(run({"lists"_q, "liste.indblik"_q, "--bring"_q, "mb_61a"_q}).status, 0);
    const auto lists = run({"lists"_q, "liste.indblik"_q, "--json"_q}).json()[u"lists"].toArray();
    ASSERT_FALSE(lists.isEmpty());
    for (const auto& list : lists)
        EXPECT_FALSE(list[u"source"].toString().isEmpty());
    const auto count = lists.size();
    EXPECT_EQ(run({"lists"_q, "liste.indblik"_q, "--bring"_q, "mb_61a"_q}).status, 0);
    EXPECT_EQ(run({"lists"_q, "liste.indblik"_q, "--json"_q}).json()[u"lists"].toArray().size(), count);
    EXPECT_EQ(run({"lists"_q, "liste.indblik"_q, "--bring"_q, "mb_61a"_q, "--municipality"_q, "Atlantis"_q}).status, 1);
}

TEST_F(AreaVerbsTest, TheClassStandsBesideWhatWasPublishedAndWhatIsMadeUpSaysSo)
{
    const auto text = [this](const QString& file, const QString& scheme, const QString& day) {
        return QString::fromUtf8(
            run({"classify"_q, file, "--scheme"_q, scheme, "--on"_q, day, "--language"_q, "da"_q}).out);
    };
    const QString made = text(example(), "mb_combined_letting"_q, "2010-01-01"_q);
    EXPECT_TRUE(made.contains("Tallene er opdigtede"_q)) << made.toStdString();
    EXPECT_TRUE(made.contains("Den offentliggjorte liste fra 2010-01-01 har de samme områder."_q))
        << made.toStdString();
    EXPECT_TRUE(made.contains("offentliggjort: Omfattet"_q)) << made.toStdString();
    run({"create"_q, "liste.indblik"_q});
    run({"lists"_q, "liste.indblik"_q, "--bring"_q, "mb_61a"_q, "--municipality"_q, "København"_q});
    const QString told = text("liste.indblik"_q, "mb_61a"_q, "2018-12-01"_q);
    EXPECT_TRUE(told.contains(
        "Den offentliggjorte liste fra 2018-12-01 har 7 områder: 2 efter reglen, og for 5 mangler der tal."_q))
        << told.toStdString();
    EXPECT_TRUE(told.contains("ikke på den offentliggjorte liste"_q)) << told.toStdString();
    EXPECT_FALSE(told.contains("opdigtede"_q));
}

TEST_F(AreaVerbsTest, AListThatWasWorkedOutSaysSoInTextAndJson)
{
    run({"create"_q, "liste.indblik"_q});
    run({"lists"_q, "liste.indblik"_q, "--bring"_q, "mb_61a"_q});
    const QString text = QString::fromUtf8(run({"lists"_q, "liste.indblik"_q, "--language"_q, "da"_q}).out);
    EXPECT_EQ(text.count("Noget af den er regnet ud fra andre lister."_q), 9) << text.toStdString();
    EXPECT_EQ(text.count("Kilde: "_q), 11) << text.toStdString();
    int workedOut = 0;
    const auto lists = run({"lists"_q, "liste.indblik"_q, "--json"_q}).json()[u"lists"].toArray();
    for (const auto& list : lists)
        workedOut += list[u"workedOut"].toBool();
    EXPECT_EQ(workedOut, 9);
}

TEST_F(AreaVerbsTest, AnAreaThatLeftTheListKeepsItsPlanUntilItIsEnded)
{
    const QString file = "liste.indblik"_q;
    run({"create"_q, file});
    run({"lists"_q, file, "--bring"_q, "mb_61a"_q, "--municipality"_q, "København"_q});
    const auto going = [&] {
        const auto lists = run({"lists"_q, file, "--json"_q}).json()[u"lists"].toArray();
        return namesOf(lists.at(lists.size() - 2)[u"plansGoingOn"]);
    };
    EXPECT_EQ(going(), QStringList{"Tingbjerg/Utterslevhuse"_q});
    const QJsonValue plan = areaNamed(classify(file, "2022-12-01"_q, "mb_61a"_q), "Tingbjerg/Utterslevhuse"_q)[u"plan"];
    EXPECT_EQ(plan[u"since"], QJsonValue("2018-12-01"_q));
    EXPECT_EQ(plan[u"left"], QJsonValue("2022-12-01"_q));
    EXPECT_EQ(plan[u"goesOn"], QJsonValue(true));
    const QString text = QString::fromUtf8(
        run({"classify"_q, file, "--scheme"_q, "mb_61a"_q, "--on"_q, "2022-12-01"_q, "--language"_q, "da"_q}).out);
    EXPECT_TRUE(text.contains("Udviklingsplanen fortsætter: Området var »Omdannelsesområde« fra 1. december 2018"_q))
        << text.toStdString();
    EXPECT_TRUE(QString::fromUtf8(run({"lists"_q, file, "--language"_q, "da"_q}).out)
                    .contains("Ikke på listen, men med en udviklingsplan, der fortsætter: Tingbjerg/Utterslevhuse."_q));
    EXPECT_EQ(
        run({"area"_q, file, "--area"_q, "Tingbjerg/Utterslevhuse"_q, "--plan-until"_q, "2022-06-01"_q}).status, 0);
    EXPECT_TRUE(going().isEmpty());
    EXPECT_TRUE(areaNamed(classify(file, "2022-12-01"_q, "mb_61a"_q), "Tingbjerg/Utterslevhuse"_q)[u"plan"].isNull());
    EXPECT_EQ(run({"verify"_q, file}).status, 0);
}

TEST_F(AreaVerbsTest, TheListsOfASecondMunicipalityAreAddedToThoseOfTheFirst)
{
    run({"create"_q, "liste.indblik"_q});
    const auto bring = [this](const QString& municipality) {
        return run({"lists"_q, "liste.indblik"_q, "--bring"_q, "mb_combined_letting"_q, "--municipality"_q,
            municipality, "--language"_q, "da"_q});
    };
    EXPECT_EQ(QString::fromUtf8(bring("Aarhus"_q).out), "1 liste er hentet. 2 nye områder.\n"_q);
    EXPECT_EQ(QString::fromUtf8(bring("Odense"_q).out), "1 liste i filen fik flere områder. 1 nyt område.\n"_q);
    EXPECT_EQ(QString::fromUtf8(bring("Odense"_q).out), "Filen har allerede alle listerne.\n"_q);
    const auto lists = run({"lists"_q, "liste.indblik"_q, "--json"_q}).json()[u"lists"].toArray();
    ASSERT_EQ(lists.size(), 1);
    EXPECT_EQ(namesOf(lists.at(0)[u"areas"]), QStringList({"Bispehaven"_q, "Håndværkerparken"_q, "Vollsmose"_q}));
}

TEST_F(AreaVerbsTest, TheStreakOverThePublishedListsGivesTheAreasThatWereHard)
{
    run({"create"_q, "liste.indblik"_q});
    ASSERT_EQ(run({"lists"_q, "liste.indblik"_q, "--bring"_q, "mb_61a"_q}).status, 0);
    const auto hardOn = [this](const QString& day) {
        int hard = 0;
        const auto areas = classify("liste.indblik"_q, day, "mb_61a"_q)[u"areas"].toArray();
        for (const auto& area : areas)
            hard += area[u"class"] == "hardGhetto"_q || area[u"class"] == "transformation"_q;
        return hard;
    };
    EXPECT_EQ(hardOn("2018-12-01"_q), 15);
    EXPECT_EQ(hardOn("2019-12-01"_q), 15);
    EXPECT_EQ(hardOn("2020-11-30"_q), 15) << "until the next list the last one holds";
    EXPECT_EQ(hardOn("2020-12-01"_q), 13);
    EXPECT_EQ(hardOn("2021-12-01"_q), 10);
    EXPECT_EQ(hardOn("2022-12-01"_q), 9);
}

TEST_F(AreaVerbsTest, TheListOf2024HasTheAreasThatItsOwnFiguresGive)
{
    run({"create"_q, "liste.indblik"_q});
    ASSERT_EQ(run({"lists"_q, "liste.indblik"_q, "--bring"_q, "mb_combined_letting"_q}).status, 0);
    const auto listed = [this] {
        int count = 0;
        const auto areas = classify("liste.indblik"_q, "2024-12-01"_q)[u"areas"].toArray();
        for (const auto& area : areas)
            count += area[u"class"] == "combinedLettingEligible"_q;
        return count;
    };
    EXPECT_EQ(listed(), 8);
    const QString later =
        write("senere.csv"_q, "omr\xc3\xa5"
                              "de;\xc3\xa5r;Uden for arbejdsmarkedet, 18-64 \xc3\xa5r\n"
                              "Bispehaven;2024;39,1 %\nByparken/Skovparken;2024;38,0 %\nSundparken;2024;37,9 %\n"
                              "Gammel Jennumparken;2024;39,0 %\nVollsmose;2024;39,5 %\n");
    ASSERT_EQ(run({"import"_q, "figures"_q, later, "--into"_q, "liste.indblik"_q, "--apply"_q}).status, 0);
    EXPECT_EQ(listed(), 8) << "figures of 2024 are not those of the list of 2024";
}

TEST_F(AreaVerbsTest, ADayAfterTheRulesEndedSaysThatTheyEnded)
{
    const auto refused = run({"classify"_q, example(), "--scheme"_q, "kbh_type"_q, "--on"_q, "2016-06-01"_q});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("sluttede den 2014-12-31"_q)) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains("2019-01-01"_q));
}

TEST_F(AreaVerbsTest, TheCitysTypesGoOnAfterTheMinistryChangedItsRule)
{
    int deprived = 0;
    const auto areas = classify(example(), "2010-06-01"_q, "kbh_type"_q)[u"areas"].toArray();
    for (const auto& area : areas)
        deprived += area[u"class"] == "deprived"_q;
    EXPECT_EQ(deprived, 2);
}

} // namespace indblik
