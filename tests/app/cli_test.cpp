// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

namespace indblik {

namespace {

const QString exampleText = QStringLiteral(INDBLIK_SOURCE "/resources/example/redegoerelse-2010.txt");

} // namespace

// create

TEST_F(CliTest, CreatesAnEmptyFileForItsOwnerAlone)
{
    const Outcome answer = run({"create"_q, "ny æøå.indblik"_q});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.out, QByteArray());
    EXPECT_EQ(answer.err, QString());
    EXPECT_EQ(files(), QStringList{"ny æøå.indblik"_q});
    EXPECT_EQ(
        QFile::permissions(path("ny æøå.indblik"_q)) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    EXPECT_EQ(run({"verify"_q, "ny æøå.indblik"_q}).status, 0);
    expectRefused({"cards"_q, "ny æøå.indblik"_q}, 1);
}

TEST_F(CliTest, CreatesAnEmptyAccountOfAYearInIt)
{
    EXPECT_EQ(run({"create"_q, "ny.indblik"_q, "--year"_q, "2011"_q}).status, 0);
    const QJsonObject cards = run({"cards"_q, "ny.indblik"_q, "--json"_q}).json();
    EXPECT_EQ(cards[u"year"], QJsonValue(2011));
    EXPECT_TRUE(cards[u"cards"].toArray().isEmpty());
    expectRefused({"create"_q, "anden.indblik"_q, "--year"_q, "11"_q}, 2);
    expectRefused({"create"_q, "anden.indblik"_q, "--year"_q, "2011"_q, "--example"_q}, 2);
    EXPECT_EQ(files(), QStringList{"ny.indblik"_q});
}

TEST_F(CliTest, LeavesTheFileThatIsThereAlready)
{
    const QString file = example();
    const QByteArray before = bytesOf(path(file));
    expectRefused({"create"_q, file}, 1);
    expectRefused({"create"_q, file, "--example"_q}, 1);
    expectRefused({"create"_q, "."_q}, 1);
    EXPECT_EQ(bytesOf(path(file)), before);
    EXPECT_EQ(files(), QStringList{file});
}

TEST_F(CliTest, CreatesNothingWhereItCannot)
{
    expectRefused({"create"_q, "findes ikke/ny.indblik"_q}, 1);
    expectRefused({"create"_q, QString(300, u'x')}, 1);
    expectRefused({"create"_q, "ny.indblik"_q, "--author"_q, " "_q, "--example"_q}, 2);
    EXPECT_EQ(files(), QStringList());
}

// verify

TEST_F(CliTest, FindsWhatWasChangedByHand)
{
    const QString file = example();
    EXPECT_EQ(run({"verify"_q, file}).status, 0);
    tamper(path(file), "UPDATE answer SET text = 'andet' WHERE field = 'status'");
    expectRefused({"verify"_q, file}, 1);
}

TEST_F(CliTest, LeavesTheFileAsItIsWhenReading)
{
    const QString file = example();
    const QByteArray before = bytesOf(path(file));
    const QDateTime written = QFileInfo(path(file)).lastModified();
    for (const QString& verb : {"cards"_q, "budget"_q, "check"_q, "history"_q, "verify"_q})
        run({verb, file});
    EXPECT_EQ(bytesOf(path(file)), before);
    EXPECT_EQ(QFileInfo(path(file)).lastModified(), written);
    EXPECT_EQ(files(), QStringList{file});
}

TEST_F(CliTest, ReadsBesideAWriterAndNamesThemWhenItMayNotWrite)
{
    const QString file = example();
    const Store writer = valueOf(Store::open(path(file), Access::Write, "Søren Æbelø"_q));
    EXPECT_EQ(run({"cards"_q, file}).status, 0);
    const Outcome answer =
        run({"import"_q, "account"_q, exampleText, "--into"_q, file, "--year"_q, "2010"_q, "--apply"_q});
    EXPECT_EQ(answer.status, 1);
    EXPECT_TRUE(answer.err.contains("Søren Æbelø"_q));
}

// report

TEST_F(CliTest, RefusesReportsItCannotMake)
{
    const QString file = example();
    expectRefused({"report"_q, file, "--out"_q, "r.pdf"_q}, 2);
    expectRefused({"report"_q, file, "--year"_q, "2010"_q}, 2);
    expectRefused({"report"_q, file, "--year"_q, "2010"_q, "--out"_q, ""_q}, 2);
    expectRefused({"report"_q, file, "--year"_q, "2010"_q, "--out"_q, "r.txt"_q}, 2);
    expectRefused({"report"_q, file, "--year"_q, "2011"_q, "--out"_q, "r.pdf"_q}, 1);
    expectRefused({"report"_q, file, "--year"_q, "2010"_q, "--out"_q, "findes ikke/r.pdf"_q}, 1);
    ASSERT_TRUE(QDir(folder()).mkdir("mappe.pdf"_q));
    expectRefused({"report"_q, file, "--year"_q, "2010"_q, "--out"_q, "mappe.pdf"_q}, 1);
    EXPECT_EQ(files(), QStringList{file});
}

// Odd arguments

TEST_F(CliTest, TellsItsUseAndItsVersion)
{
    for (const QString& flag : {"--help"_q, "-h"_q, "--version"_q}) {
        const Outcome answer = run({flag});
        EXPECT_EQ(answer.status, 0);
        EXPECT_FALSE(answer.out.isEmpty());
        EXPECT_EQ(answer.err, QString());
    }
    for (const QString& verb : {"create"_q, "import"_q, "open-year"_q, "answer"_q, "state"_q, "achievement"_q,
             "criterion"_q, "plan"_q, "goal"_q, "interpret"_q, "followup"_q, "followups"_q, "area"_q, "figure"_q,
             "list"_q, "version"_q, "accept"_q, "actor"_q, "actors"_q, "break"_q, "card"_q, "cell"_q, "ground"_q,
             "group"_q, "row"_q, "round"_q, "cards"_q, "budget"_q, "check"_q, "history"_q, "report"_q, "verify"_q})
        EXPECT_TRUE(run({"--help"_q}).out.contains("\n  " + verb.toUtf8() + " ")) << verb.toStdString();
}

TEST_F(CliTest, ExplainsACommandAndItsOptionsInTheLanguageThatIsAskedFor)
{
    const QByteArray all = run({"--help"_q, "--language"_q, "en"_q}).out;
    int explained = 0;
    for (const QByteArray& line : all.split('\n')) {
        if (!line.startsWith("  "))
            continue;
        const QString verb = QString::fromUtf8(line.trimmed().split(' ').front());
        const auto inLanguage = [&](const QString& language) {
            const Outcome told = run({verb, "--help"_q, "--language"_q, language});
            EXPECT_EQ(told.status, 0) << verb.toStdString();
            EXPECT_EQ(told.err, QString()) << verb.toStdString();
            return QString::fromUtf8(told.out).split(u'\n', Qt::SkipEmptyParts);
        };
        const QStringList english = inLanguage("en"_q);
        const QStringList danish = inLanguage("da"_q);
        ASSERT_EQ(english.size(), danish.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            EXPECT_NE(english[i], danish[i]);
        explained += int(english.size()) - 1;
    }
    EXPECT_GT(explained, 40);
}

TEST_F(CliTest, CallsWrongUsageByItsStatus)
{
    const QString file = example();
    expectRefused({}, 2);
    expectRefused({""_q}, 2);
    expectRefused({"findes"_q, file}, 2);
    expectRefused({"--json"_q}, 2);
    for (const QString& verb : {"create"_q, "cards"_q, "budget"_q, "check"_q, "history"_q, "verify"_q}) {
        expectRefused({verb}, 2);
        expectRefused({verb, ""_q}, 2);
        expectRefused({verb, file, "en til"_q}, 2);
        expectRefused({verb, file, "--findes-ikke"_q}, 2);
        expectRefused({verb, file, "-z"_q}, 2);
        expectRefused({verb, file, "--language"_q}, 2);
        expectRefused({verb, file, "--language"_q, "fr"_q}, 2);
        expectRefused({verb, file, "--author="_q}, 2);
    }
    expectRefused({"verify"_q, file, "--json"_q}, 2);
    expectRefused({"import"_q, "account"_q, exampleText, "--into"_q, file}, 2);
    expectRefused({"import"_q, "account"_q, exampleText, "--year"_q, "2010"_q}, 2);
    expectRefused({"import"_q, "moon"_q, exampleText, "--into"_q, file, "--year"_q, "2010"_q}, 2);
    EXPECT_EQ(files(), QStringList{file});
}

TEST_F(CliTest, SaysFirstWhichArgumentIsWrongAndWhatWasExpected)
{
    const QString file = example();
    const auto said = [this](const QStringList& arguments) {
        const Outcome answer = run(arguments + QStringList{"--language"_q, "en"_q});
        EXPECT_EQ(answer.status, 2);
        return answer.err;
    };
    EXPECT_TRUE(said({"budgt"_q, file}).startsWith("“budgt” is not a command. The commands are create, "_q));
    EXPECT_TRUE(said({"budgt"_q, file}).endsWith("indblik-cli --help lists the commands.\n"_q));
    EXPECT_EQ(said({"verify"_q}),
        "FILE is missing. Write indblik-cli verify FILE …\nindblik-cli verify --help shows how it is called.\n"_q);
    EXPECT_TRUE(said({"import"_q, "account"_q})
                    .startsWith("SOURCE is missing. Write indblik-cli import account|budget SOURCE …"_q));
    EXPECT_TRUE(said({"cards"_q, file, "en"_q, "til"_q}).startsWith("“en” is one argument too many. "_q));
    EXPECT_TRUE(said({"cards"_q, file, "--sheet"_q, "x"_q})
                    .startsWith("cards does not know --sheet. It takes --year, --json, "_q));
    EXPECT_TRUE(
        said({"cards"_q, file, "--year"_q, "10"_q}).startsWith("--year takes a year of four digits, not “10”"_q));
    EXPECT_TRUE(said({"classify"_q, file, "--scheme"_q, "mb_61a"_q}).startsWith("--on DATE is missing (the day)."_q));
    EXPECT_TRUE(said({"classify"_q, file, "--scheme"_q, "mb_61a"_q, "--on"_q, "2010"_q})
                    .startsWith("--on takes a day, such as 2012-04-01, not “2010”."_q));
    EXPECT_TRUE(said({"report"_q, file, "--year"_q, "2010"_q}).startsWith("--out FILE is missing"_q));
    EXPECT_TRUE(said({"chart"_q, file, "--out"_q, "x.svg"_q}).startsWith("--what W is missing (what the chart"_q));
    EXPECT_TRUE(said({"import"_q, "moon"_q, "x"_q}).startsWith("“moon” cannot be imported. Write account, "_q));
    EXPECT_TRUE(
        said({"budget"_q, file, "--from"_q, "2011"_q, "--to"_q, "2010"_q}).startsWith("--from 2011 is after"_q));
    EXPECT_TRUE(
        said({"state"_q, file, "--card"_q, "x"_q, "--year"_q, "2010"_q, "--to"_q, "klar"_q}).contains("not “klar”"_q));
    EXPECT_TRUE(run({"verify"_q}).err.startsWith("FIL mangler. Skriv indblik-cli verify FIL …"_q));
}

TEST_F(CliTest, TakesOnlyYearsForYears)
{
    const QString file = example();
    for (const QString& year : {"10"_q, "to tusind"_q, ""_q, "20100"_q, "-2010"_q, "1899"_q, "２０１０"_q}) {
        for (const QString& verb : {"cards"_q, "budget"_q, "check"_q})
            expectRefused({verb, file, "--year="_q + year}, 2);
        expectRefused({"budget"_q, file, "--from="_q + year}, 2);
        expectRefused({"budget"_q, file, "--to="_q + year}, 2);
        expectRefused({"report"_q, file, "--out"_q, "r.pdf"_q, "--year="_q + year}, 2);
        expectRefused({"import"_q, "account"_q, exampleText, "--into"_q, file, "--year="_q + year}, 2);
    }
    for (const QString& verb : {"cards"_q, "budget"_q, "check"_q})
        expectRefused({verb, file, "--year"_q, "1999"_q}, 1);
    EXPECT_EQ(files(), QStringList{file});
}

TEST_F(CliTest, RefusesWhatIsNoFileOfOurs)
{
    QFile text(path("brev.indblik"_q));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("Kære Anna\n");
    text.close();
    ASSERT_TRUE(QFile(path("tom.indblik"_q)).open(QIODevice::WriteOnly));
    for (const QString& file : {"findes ikke.indblik"_q, "."_q, "/dev/zero"_q, "/dev/null"_q, "brev.indblik"_q,
             "tom.indblik"_q, "file:x?mode=memory"_q, ":memory:"_q, QString(100'000, u'x'), QString(5000, u'/')}) {
        for (const QString& verb : {"cards"_q, "budget"_q, "check"_q, "history"_q, "verify"_q})
            expectRefused({verb, file}, 1);
        expectRefused({"import"_q, "account"_q, exampleText, "--into"_q, file, "--year"_q, "2010"_q, "--apply"_q}, 1);
    }
    EXPECT_EQ(files(), QStringList({"brev.indblik"_q, "tom.indblik"_q}));
}

TEST_F(CliTest, TakesOddNamesAsNames)
{
    for (const QString& name :
        {"-x"_q, "--json"_q, "file:x?mode=memory"_q, ":memory:"_q, "a b;c'd\"e%1"_q, "--language"_q}) {
        EXPECT_EQ(run({"create"_q, "--example"_q, "--"_q, name}).status, 0) << name.toStdString();
        EXPECT_TRUE(files().contains(name)) << name.toStdString();
        EXPECT_EQ(run({"verify"_q, "--"_q, name}).status, 0) << name.toStdString();
        EXPECT_EQ(run({"cards"_q, "--json"_q, "--"_q, name}).json()[u"cards"].toArray().size(), 18);
    }
    EXPECT_EQ(files().size(), 6);
}

TEST_F(CliTest, SaysWhenItsOutputWasLost)
{
    const QString file = example();
    const Outcome answer = started(
        "/bin/sh"_q, {"-c"_q, "exec \"$0\" cards \"$1\" --json > /dev/full"_q, QStringLiteral(INDBLIK_CLI), file});
    EXPECT_EQ(answer.status, 1);
    EXPECT_FALSE(answer.err.isEmpty());
}

TEST_F(CliTest, SpeaksTheLanguageAskedForInEitherSpelling)
{
    const QString file = example();
    const auto says = [&](const QStringList& options, const QString& words) {
        return QString::fromUtf8(run(QStringList{"check"_q, file} + options).out).contains(words);
    };
    EXPECT_TRUE(says({}, "33,05"_q));
    EXPECT_TRUE(says({"--language"_q, "da"_q}, "33,05"_q));
    EXPECT_TRUE(says({"--language"_q, "en"_q}, "33.05"_q));
    EXPECT_TRUE(says({"--language=en"_q}, "33.05"_q));
    EXPECT_TRUE(says({"--language=en"_q}, "The years add up"_q));
}

} // namespace indblik
