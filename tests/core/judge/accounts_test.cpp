// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/openyear.h"
#include "core/judge/check.h"
#include "tests/core/import/reading.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

namespace indblik {

namespace {

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

AccountBook readAt(const QString& path, int number)
{
    return valueOf(accountOf(bytesAt(path), year(number))).book;
}

QString ofTests(const char* name)
{
    return QStringLiteral(INDBLIK_TEST_DATA "/accounts/") + QLatin1String(name);
}

/// "cardYearDiffers Lektiecaféer, 2014: 2400000.00 2200000.00", in the order they are found.
std::vector<std::string> linesOf(const AccountBook& book)
{
    std::vector<std::string> lines;
    for (const Finding& finding : check(book)) {
        QString line = QStringLiteral("%1 %2").arg(QLatin1String(finding.kind.name), placeText(finding));
        if (finding.stated)
            line += QStringLiteral(": ") + plainText(*finding.stated);
        if (finding.computed)
            line += u' ' + plainText(*finding.computed);
        lines.push_back(line.toStdString());
    }
    return lines;
}

using testing::ElementsAre;

AccountBook example()
{
    return readAt(QStringLiteral(INDBLIK_SOURCE "/resources/example/redegoerelse-2010.txt"), 2010);
}

/// Puts a line before the one that begins so.
void insertBefore(std::vector<std::string>& lines, const std::string& begin, const std::string& line)
{
    const auto place =
        std::find_if(lines.begin(), lines.end(), [&begin](const std::string& each) { return each.starts_with(begin); });
    ASSERT_NE(place, lines.end()) << begin;
    lines.insert(place, line);
}

/// What figures and words can show in the account of 2010, in its own words and in those of the example.
std::vector<std::string> conflictsOf2010()
{
    return {
        "moneyAfterPlannedPeriod Aftalen med de almene boligorganisationer om nye udlejningsmodeller, 2012: 2011 2012",
        "targetInTwoUnits Aftalen med de almene boligorganisationer om nye udlejningsmodeller: 10.00 10.00",
        "noMoneyBeforeEnd Ressourcecenter Ydre Nørrebro, 2012: 2012 2011",
        "cardYearDiffers Væresteder for unge over 18 år, 2010: 10400000.00 10350000.00",
        "agesDiffer Væresteder for unge over 18 år",
        "newWithEarlierMoney Væresteder for unge over 18 år, 2009: 3600000.00 0.00",
        "titlesDiffer Væresteder for unge over 18 år",
        "newWithEarlierMoney Nexus, 2009: 23600000.00 0.00",
        "cardTermOutside Projekt Bydelsmødre, stated total: 2008 2009",
        "countsOfTwoUnits Projekt Bydelsmødre",
        "titlesDiffer Projekt Bydelsmødre",
        "cardYearsOutside Partnerskabsaftale med Dansk Flygtningehjælp, stated total: 3150000.00 2200000.00",
        "cardYearUnsaid § 18 midler til integrationsformål, stated total: 1900000.00 3200000.00",
        "cardYearsOutside Kringlebakken, stated total: 6000000.00 4500000.00",
        "cardYearsOutside FAKTI, stated total: 5000000.00 3750000.00",
        "cardYearsOutside Indvandrer Kvindecenter (IKC), stated total: 5000000.00 3750000.00",
        "averageOfTotalDiffers Helhedsplaner, stated total: 63000000.00 45570000.00",
        "totalWithoutYears Bydelsmødre og kommunale kvindeambassadører, stated total: 2370000.00 0.00",
        "rowTotalDiffers Væresteder for unge mellem 18 og 23 år, stated total: 41000000.00 33050000.00",
        "totalWithoutYears Helhedsplaner, stated total: 319000000.00 0.00",
        "groupTotalLeavesOut Integrationsindsatser udover mål i integrationspolitikken, stated total: 15200000.00 334200000.00",
    };
}

} // namespace

TEST(CheckOfAccounts, FindsTheFaultsOfOne)
{
    EXPECT_THAT(linesOf(readAt(ofTests("fritid-2014.txt"), 2014)),
        ElementsAre("cardYearDiffers Lektiecaféer i Vestbyen, 2014: 2400000.00 2200000.00",
            "targetInTwoUnits Lektiecaféer i Vestbyen: 5.00 5.00",
            "newWithEarlierMoney Mentorordningen Springbræt, 2013: 500000.00 0.00",
            "moneyAfterEnd Kvindecafé Solsikken, 2016: 2015 2016",
            "noMoneyBeforeEnd Områdemedarbejdere på Havnen, 2016: 2016 2015",
            "dateCannotBe Områdemedarbejdere på Havnen", "titlesDiffer Sprogmakkere for alle",
            "rowTotalDiffers Familievejlederne, stated total: 19000000.00 18000000.00",
            "columnTotalDiffers Integrationsindsatser i relation til mål i integrationspolitikken, 2015: 11600000.00 "
            "10600000.00"));
}

TEST(CheckOfAccounts, FindsTheFaultsOfAnother)
{
    EXPECT_THAT(linesOf(readAt(ofTests("velfaerd-2018.txt"), 2018)),
        ElementsAre("dueBeforeYearEnds Goal a: 2018-05-01 2018-12-31",
            "cardTotalDiffers Sprogstart i børnehaven, stated total: 6400000.00 6000000.00",
            "averageOfTotalDiffers Boligsocial plan for Ådalen, stated total: 12000000.00 10000000.00",
            "targetInTwoUnits Boligsocial plan for Ådalen: 8.00 8.00",
            "cardYearsOutside Job på vej, stated total: 4400000.00 3300000.00",
            "cardYearUnsaid Fædregrupper, stated total: 750000.00 1250000.00",
            "cardYearNotInTable Tolkebistand til ældre, 2019: 400000.00",
            "endBeforeBegin Tolkebistand til ældre: 2019 2017",
            "cardYearlyDiffers Modtageteamet, 2019: 2000000.00 1800000.00",
            "totalWithoutYears Boligsocial plan for Ådalen, stated total: 60000000.00 0.00",
            "groupTotalLeavesOut Integrationsindsatser i relation til mål i integrationspolitikken, stated total: 10950000.00 "
            "70950000.00",
            "groupTotalDiffers Integrationsindsatser udover mål i integrationspolitikken, stated total: 8250000.00 8150000.00"));
}

TEST(CheckOfAccounts, IsSilentWhereNothingIsWrong)
{
    const AccountBook book = readAt(ofTests("social-2022.txt"), 2022);
    EXPECT_EQ(book.cards.size(), 8U);
    EXPECT_THAT(linesOf(book), ElementsAre());
}

TEST(CheckOfAccounts, FindsWhatFiguresAndWordsCanShowInTheExample)
{
    auto expected = conflictsOf2010();
    // Two institutions have one answer; in the real account they share three.
    insertBefore(expected, "newWithEarlierMoney Nexus", "sameAnswerInForms Nexus");
    insertBefore(expected, "noMoneyBeforeEnd Ressourcecenter",
        "figureUnderTwoNames Aftalen med de almene boligorganisationer om nye udlejningsmodeller");
    EXPECT_THAT(linesOf(example()), testing::ElementsAreArray(expected));
}

TEST(CheckOfAccounts, SaysNothingFalseOfLaterYears)
{
    AccountBook book = example();
    for (const int number : {2011, 2012}) {
        const Year before = book.account.year;
        book = openedYear(book, proposeOpening(book, year(number), {}));
        book.yearBefore = before;
    }
    const auto lines = linesOf(book);
    // The form speaks of 2010 only, and the table begins after it: there is nothing to compare.
    EXPECT_THAT(lines, testing::Contains("cardMoneyOutside Den Korte Snor, stated total: 2010 2011"));
    EXPECT_THAT(lines, testing::Contains("cardMoneyOutside Projekt Bydelsmødre, stated total: 2008 2011"));
    // What the form counts beyond the table is one year before it and one that the table does not know yet.
    EXPECT_THAT(lines, testing::Contains("cardYearsOutside Kringlebakken, stated total: 6000000.00 3000000.00"));
    EXPECT_THAT(lines, testing::Not(testing::Contains(
                           testing::AllOf(testing::StartsWith("cardYearsOutside"), testing::EndsWith(" 0.00")))));
    // An average is no amount of its years.
    EXPECT_THAT(lines, testing::Not(testing::Contains(testing::StartsWith("cardYearsOutside Helhedsplaner"))));
    for (const char* goal : {"goalYearPassed Goal b: 2010 2012", "goalYearPassed Goal c: 2010 2012"})
        EXPECT_THAT(lines, testing::Contains(goal));
    EXPECT_THAT(lines, testing::Not(testing::Contains(testing::StartsWith("yearSkipped"))));
}

TEST(CheckOfAccounts, FindsWhatFiguresAndWordsCanShowInTheRealAccount)
{
    const QDir seed(QStringLiteral(INDBLIK_SOURCE "/../shared/seed"));
    const QStringList files = seed.entryList({"*.txt"_q}, QDir::Files);
    if (files.isEmpty())
        GTEST_SKIP() << "the real account is not on this machine";
    std::vector<std::string> expected = conflictsOf2010();
    // Its own words say besides when figures of a year come before that year is over, call a fall by two names, have a
    // mark without a footnote and some answers twice.
    expected.insert(expected.begin(), "dueBeforeYearEnds Goal b: 2009-04-01 2009-12-31");
    insertBefore(expected, "noMoneyBeforeEnd Ressourcecenter",
        "figureUnderTwoNames Aftalen med de almene boligorganisationer om nye udlejningsmodeller");
    insertBefore(expected, "noMoneyBeforeEnd Ressourcecenter", "sameAnswerInForm Styrket SSP indsats, herunder SSP+");
    insertBefore(expected, "newWithEarlierMoney Nexus", "sameAnswerInForms Den Flyvende Hollænder");
    for (int i = 0; i < 3; ++i)
        insertBefore(expected, "newWithEarlierMoney Nexus", "sameAnswerInForms Nexus");
    insertBefore(expected, "totalWithoutYears Bydelsmødre", "markWithoutFootnote Helhedsplaner");
    EXPECT_THAT(linesOf(readAt(seed.filePath(files.front()), 2010)), testing::ElementsAreArray(expected));
}

TEST(CheckOfAccounts, HasASentenceWithAllItsPartsForEachFinding)
{
    for (const auto& [name, number] : {std::pair("fritid-2014.txt", 2014), std::pair("velfaerd-2018.txt", 2018)}) {
        QStringList keys;
        for (const Finding& finding : check(readAt(ofTests(name), number))) {
            const QString text = sentence(finding, QLocale(QStringLiteral("da_DK")));
            EXPECT_FALSE(text.contains("  "_q) || text.contains("million ."_q) || text.contains("“”"_q))
                << text.toStdString();
            EXPECT_FALSE(keys.contains(finding.key())) << finding.key().toStdString();
            keys.append(finding.key());
            EXPECT_TRUE(finding.text || finding.card || finding.row || finding.group || finding.goal)
                << text.toStdString();
        }
    }
}

} // namespace indblik
