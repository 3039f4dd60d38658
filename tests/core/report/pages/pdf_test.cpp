// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/pdf.h"

#include "core/example.h"
#include "core/report/compose/compose.h"
#include "core/report/compose/trendblocks.h"
#include "core/report/pages/layout.h"
#include "core/report/pages/paint.h"
#include "core/workspace.h"
#include "core/writefile.h"
#include "tests/core/import/printed.h"
#include "tests/core/report/trends.h"
#include "tests/fixtures.h"

#include <QProcess>
#include <QRegularExpression>

namespace indblik {

class PdfTest : public StoreTest
{
protected:
    /// The example account as PDF, and the same through the readers of poppler.
    const AccountBook& example()
    {
        if (!m_workspace) {
            m_workspace =
                std::make_unique<Workspace>(valueOf(Store::create(path("eks.indblik"_q), "Anna"_q)), "Anna"_q);
            EXPECT_TRUE(succeeded(fillWithExample(*m_workspace)));
        }
        return *m_workspace->book();
    }

    static PageSet pagesOf(const AccountBook& book) { return layOut(composeAccount(book, QDate(2010, 3, 12))); }

    QString written(const AccountBook& book) { return written(pagesOf(book)); }

    QString written(const PageSet& pages)
    {
        const QString pdf = path("konto.pdf"_q);
        EXPECT_TRUE(succeeded(writeFile(pdf, valueOf(writePdf(pages)))));
        return pdf;
    }

    /// A section of a heading and these charts with their tables.
    static PageSet pagesOf(const std::vector<Trend>& trends)
    {
        Document document{
            "da"_q, "Redegørelse"_q, "Bilag 1"_q, "Til udvalget"_q, QString(), "Udkast"_q, QDate(2010, 3, 12)};
        document.words = {"Indhold"_q, "Side %1 af %2"_q, "%1 (fortsat)"_q};
        DocumentSection section{{Heading{1, "Udvikling"_q, {}}}};
        for (const Trend& trend : trends) {
            for (const Block& block : trendBlocks(trend, danishNumbers()))
                section.blocks.push_back(block);
        }
        document.sections = {section};
        return layOut(document);
    }

    static QString read(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished()) << program.toStdString() << " is not installed";
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    /// All words, one space between them; soft line ends do not count.
    static QString wordsOf(const QString& text) { return QString(text).replace(QChar(0xad), QString()).simplified(); }

private:
    std::unique_ptr<Workspace> m_workspace;
};

TEST_F(PdfTest, HoldsEveryAnswerFigureMarkAndNoteInOrder)
{
    const AccountBook& book = example();
    const QString tree =
        wordsOf(read("pdfinfo"_q, {"-struct-text"_q, written(book)})
                    .remove(QRegularExpression("^\\s*+(?!\").*$"_q, QRegularExpression::MultilineOption))
                    .remove(u'"'));
    qsizetype at = 0;
    const auto expectNext = [&tree, &at](const QString& words) {
        const qsizetype found = tree.indexOf(wordsOf(words), at);
        EXPECT_GE(found, 0) << "missing, or not in order: " << words.toStdString();
        at = std::max(at, found);
    };
    size_t tables = 0;
    const auto expectTables = [&](const Goal& goal) {
        for (const ChangeTable& table : book.changeTables) {
            if (table.goal != goal.id)
                continue;
            ++tables;
            for (const ChangeRow& row : table.rows)
                expectNext("%1 %2 %3 %4"_q.arg(row.areaType, signedText(row.netMoves, QLocale("da_DK"_q)),
                    signedText(row.notVacated, QLocale("da_DK"_q)), signedText(row.total, QLocale("da_DK"_q))));
        }
    };
    for (const Goal& goal : book.goals)
        expectNext(goal.code + ") "_q + goal.title);
    for (const Goal& goal : book.goals) {
        expectNext(goal.title);
        for (const Paragraph& paragraph : paragraphs(book.assessment(goal.id)->assessment)) {
            expectNext(paragraph.lines.join(u' '));
            if (paragraph.lines.last().endsWith(u':')) // the text goes on under its table
                expectTables(goal);
        }
        expectNext(book.assessment(goal.id)->recommendation);
    }
    EXPECT_EQ(tables, book.changeTables.size());
    for (const Card& card : book.cards) {
        expectNext(card.title);
        for (const Field& field : book.form(card.form)->fields) {
            expectNext(field.labelIn(year(2010)));
            for (const Paragraph& paragraph : paragraphs(card.answer(field.key))) {
                for (const QString& line : paragraph.lines)
                    expectNext(line);
            }
        }
    }
    const QLocale danish("da_DK"_q);
    for (const BudgetGroup& group : book.budget.groups) {
        expectNext(group.title);
        for (const BudgetRow& row : group.rows) {
            QString line = row.title;
            for (const auto& [column, cell] : row.cells)
                line += u' ' + figureText(cell.figure, Scale::Million, danish);
            expectNext(line);
        }
    }
    for (const Footnote& footnote : book.budget.footnotes)
        expectNext(footnote.mark + u' ' + footnote.text);
}

TEST_F(PdfTest, IsTaggedWithHeadingsListsAndTables)
{
    const AccountBook& book = example();
    const QString tree = read("pdfinfo"_q, {"-struct"_q, written(book)});
    const auto count = [&tree](const QString& tag) {
        return tree.count(
            QRegularExpression("^ *%1( \\(block\\))?:?$"_q.arg(tag), QRegularExpression::MultilineOption));
    };
    EXPECT_EQ(count("Document"_q), 1);
    EXPECT_EQ(count("H1"_q), 1 + 4);
    EXPECT_EQ(count("H2"_q), 1 + 3 + 18);
    EXPECT_EQ(count("Table"_q), 18 + 2 + 2);
    // Seven and five labels, what is stated and followed up, two heads of six and five columns, 18 + 2 + 2 + 6 row
    // titles.
    int stated = 0;
    for (const Card& card : book.cards)
        stated += (card.achievement ? 1 : 0) + (book.criteriaOf(card.id).empty() ? 0 : 1)
                  + (book.followUpsOf(card).empty() ? 0 : 1);
    // The goal with figures has a table of five rows in two groups and seven columns, and one of what its chart shows:
    // the changes of two areas, the projection and the target over the years.
    EXPECT_EQ(tree.count("/Scope /Row"_q), 13 * 7 + 5 * 5 + stated + 18 + 3 + 6 + 5 + 3);
    EXPECT_EQ(tree.count("/Scope /Column"_q), 6 + 5 + 2 + 2 + 7 + 5);
    EXPECT_EQ(count("LI"_q), count("LBody"_q));
    EXPECT_GT(count("LI"_q), 30);
    EXPECT_FALSE(tree.contains("Private"_q));
    // Running heads are artifacts: the page numbers are on the pages and not in the tree.
    const QString text = read("pdfinfo"_q, {"-struct-text"_q, written(book)});
    EXPECT_FALSE(text.contains("Side 2 af"_q));
    EXPECT_TRUE(read("pdftotext"_q, {written(book), "-"_q}).contains("Side 2 af"_q));
}

TEST_F(PdfTest, NamesItsTitleAndLanguageAndHasAnOutline)
{
    const QString pdf = written(example());
    const QString info = read("pdfinfo"_q, {pdf});
    EXPECT_TRUE(info.contains("Socialudvalgets redegørelse"_q));
    EXPECT_TRUE(info.contains(QRegularExpression("Tagged: +yes"_q)));
    EXPECT_TRUE(info.contains(QRegularExpression("PDF version: +1\\.7"_q)));
    const QString json = read("qpdf"_q, {"--json"_q, "--json-key=qpdf"_q, pdf});
    EXPECT_TRUE(json.contains("\"/Lang\": \"u:da\""_q));
    EXPECT_TRUE(json.contains("\"/DisplayDocTitle\": true"_q));
    const QString outline = read("qpdf"_q, {"--json"_q, "--json-key=outlines"_q, pdf});
    EXPECT_TRUE(outline.contains("Gadepulsen"_q));
    EXPECT_EQ(outline.count("\"title\""_q), 4 + 3 + 18);
}

TEST_F(PdfTest, EmbedsItsFontsAndKeepsDanishLetters)
{
    AccountBook book = smallBook();
    book.cards[0].answers[{"status"_q}].text = "ÆØÅ æøå é ü ½ § – ” „ × € ✓ ŁĐ"_q;
    const QString pdf = written(book);
    const QStringList fonts = read("pdffonts"_q, {pdf}).split(u'\n').mid(2);
    EXPECT_GE(fonts.size(), 3);
    for (const QString& font : fonts) {
        EXPECT_TRUE(font.isEmpty() || font.contains(" yes yes yes "_q)) << font.toStdString();
    }
    EXPECT_TRUE(read("pdftotext"_q, {pdf, "-"_q}).contains("ÆØÅ æøå é ü ½ § – ” „ × € ✓ ŁĐ"_q));
}

TEST_F(PdfTest, KeepsANumberAndItsUnitOnOneLine)
{
    AccountBook book = smallBook();
    // Lines of every length, so that some would break there.
    QString text;
    for (int words = 1; words < 60; ++words)
        text += "ord "_q.repeated(words) + "50 % og 1,1 mio. kr. efter § 18 slut. "_q;
    book.cards.front().answers[{"status"_q}].text = text;
    const QStringList lines = read("pdftotext"_q, {"-layout"_q, written(book), "-"_q}).split(u'\n');
    for (const QString& line : lines) {
        EXPECT_FALSE(line.trimmed().startsWith("%"_q)) << line.toStdString();
        EXPECT_FALSE(line.trimmed().startsWith("kr."_q)) << line.toStdString();
        EXPECT_FALSE(line.trimmed().endsWith("§"_q)) << line.toStdString();
    }
}

TEST_F(PdfTest, TakesHostileTextLetterForLetter)
{
    AccountBook book = smallBook();
    const QString hostile = "<b>fed</b> &amp; <img src=x> %1 %n /Private << /MCID 0 >> BDC (a) \\ [tag='x']"_q;
    book.cards[0].answers[{"status"_q}].text = hostile;
    book.cards[0].title = hostile;
    book.account.title = hostile;
    const QString text = wordsOf(read("pdftotext"_q, {written(book), "-"_q}));
    EXPECT_GE(text.count("<b>fed</b> &amp; <img src=x>"_q), 3);
    EXPECT_TRUE(text.contains("/Private << /MCID 0 >> BDC"_q));
}

TEST_F(PdfTest, MakesOneParagraphOfOneThatGoesOverAPage)
{
    AccountBook book = smallBook();
    QString longText;
    for (int i = 0; i < 400; ++i)
        longText += "ord%1 "_q.arg(i);
    book.cards[0].answers[{"status"_q}].text = longText.trimmed();
    book.assessments[0].assessment = longText.trimmed();
    const QString tree = read("pdfinfo"_q, {"-struct-text"_q, written(book)});
    // The element's pieces follow each other without another P between them.
    for (int i = 1; i < 400; ++i) {
        const qsizetype before = tree.indexOf("ord%1 "_q.arg(i - 1));
        const qsizetype here = tree.indexOf("ord%1"_q.arg(i), before);
        ASSERT_GT(here, before);
        ASSERT_FALSE(tree.mid(before, here - before).contains("P ("_q)) << i;
    }
}

TEST_F(PdfTest, TearsNoRowThatFitsOnHalfAPage)
{
    const PageSet pages = pagesOf(example());
    for (const Page& page : pages.pages) {
        int openRows = 0;
        for (const Op& op : page.content) {
            if (const auto* begin = std::get_if<BeginTag>(&op))
                openRows += begin->tag == Tag::TR ? 1 : 0;
            else if (const auto* end = std::get_if<EndTag>(&op))
                openRows -= end->tag == Tag::TR ? 1 : 0;
        }
        EXPECT_EQ(openRows, 0);
    }
}

TEST_F(PdfTest, KeepsTheBudgetOnOnePage)
{
    const PageSet pages = pagesOf(example());
    const int budget = pages.bookmarks.back().page;
    EXPECT_EQ(budget, int(pages.pages.size()) - 1);
}

TEST_F(PdfTest, SetsNothingOutsideThePage)
{
    AccountBook book = inventedBook(40, year(2014));
    book.cards[0].answers[{"status"_q}].text = QString(3000, u'x') + " "_q + QString(500, u'Å');
    book.cards[1].answers[{"activities"_q}].text = QString("linje\n"_q).repeated(300);
    const PageSet pages = pagesOf(book);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        for (const Op& op : pages.pages[i].content) {
            const auto* line = std::get_if<PlacedLine>(&op);
            if (!line)
                continue;
            EXPECT_GE(line->x, 50) << i;
            EXPECT_LE(line->baseline, pages.size.height() - 40) << i;
            EXPECT_GE(line->baseline, 50) << i;
        }
    }
    EXPECT_TRUE(succeeded(writePdf(pages)));
}

TEST_F(PdfTest, GivesTheSameBytesForTheSameAccount)
{
    const AccountBook& book = example();
    EXPECT_EQ(valueOf(writePdf(pagesOf(book))), valueOf(writePdf(pagesOf(book))));
}

TEST_F(PdfTest, PaintsThePagesItPrints)
{
    const PageSet pages = pagesOf(smallBook());
    const Picture picture = paintPage(pages, 1, 1.0);
    EXPECT_EQ(picture.width, 595);
    EXPECT_EQ(picture.height, 842);
    const auto dark = std::count_if(
        picture.pixels.begin(), picture.pixels.end(), [](std::uint32_t pixel) { return (pixel & 0xff) < 0x80; });
    EXPECT_GT(dark, 1000);
}

TEST_F(PdfTest, PrintsAnEmptyAccountAsATitlePage)
{
    AccountBook book{.account = {.year = year(2011)}};
    book.account.title = "Tom redegørelse"_q;
    const PageSet pages = pagesOf(book);
    EXPECT_EQ(pages.pages.size(), 1U);
    EXPECT_TRUE(read("pdftotext"_q, {written(book), "-"_q}).contains("Tom redegørelse"_q));
}

TEST_F(PdfTest, TellsAChartInWordsAndItsFiguresInATable)
{
    const QString pdf = written(pagesOf({twoMeasurements()}));
    const QString tree = read("pdfinfo"_q, {"-struct-text"_q, pdf});
    const qsizetype figure = tree.indexOf("Figure"_q);
    ASSERT_GE(figure, 0) << tree.toStdString();
    EXPECT_GT(tree.indexOf("Table"_q, figure), figure);
    EXPECT_GT(tree.indexOf("\"33,2\""_q, figure), tree.indexOf("Table"_q, figure)) << tree.toStdString();
    EXPECT_FALSE(tree.contains("Private"_q));
    const QString json = read("qpdf"_q, {"--json"_q, "--json-key=qpdf"_q, pdf});
    EXPECT_TRUE(json.contains("\"/Alt\": \"u:%1\""_q.arg(twoMeasurements().words)));
    EXPECT_TRUE(json.contains("\"/BBox\""_q));
    const QString check = read("qpdf"_q, {"--check"_q, pdf});
    EXPECT_TRUE(check.contains("No syntax or stream encoding errors found"_q)) << check.toStdString();
}

TEST_F(PdfTest, PutsTheBoxOfAChartWhereItIsDrawn)
{
    const PageSet pages = pagesOf({steppingRule(), banded(), manyLines(6, 4)});
    int charts = 0;
    for (const Page& page : pages.pages) {
        for (const Op& op : page.content) {
            const auto* drawing = std::get_if<Drawing>(&op);
            if (!drawing)
                continue;
            ++charts;
            EXPECT_GE(drawing->x, 50);
            EXPECT_LE(drawing->x + drawing->width, pages.size.width() - 50);
            EXPECT_GE(drawing->y, 50);
            EXPECT_LE(drawing->y + drawing->height, pages.size.height() - 50);
        }
    }
    EXPECT_EQ(charts, 3);
    const QString tree = read("pdfinfo"_q, {"-struct"_q, written(pages)});
    EXPECT_EQ(tree.count(QRegularExpression("^ *Figure"_q, QRegularExpression::MultilineOption)), 3);
    EXPECT_EQ(tree.count("/Placement /Block"_q), 3);
}

TEST_F(PdfTest, PaintsChartsInThePreview)
{
    const Picture picture = paintPage(pagesOf({twoMeasurements()}), 1, 1.0);
    const auto painted = [&picture](std::uint32_t colour) {
        return std::count_if(picture.pixels.begin(), picture.pixels.end(),
            [colour](std::uint32_t pixel) { return (pixel & 0xffffff) == colour; });
    };
    EXPECT_GT(painted(0x0a5ca8), 4);
    EXPECT_GT(painted(0xd4820f), 4);
}

TEST(WriteFile, LeavesTheOldFileWhereItCannotWrite)
{
    EXPECT_FALSE(writeFile("/dev/null/x.pdf"_q, "x"));
    EXPECT_FALSE(writeFile("/"_q, "x"));
}

TEST_F(PdfTest, AFootnoteOfARowHasItsMarkBesideTheTitle)
{
    AccountBook book = smallBook();
    Footnote note = book.budget.footnotes[0];
    note.id = FootnoteId::create();
    note.text = "Hele rækken."_q;
    note.places = {{book.budget.groups[0].rows[0].id, {}}};
    book.budget.footnotes.push_back(note);
    const QString text = read("pdftotext"_q, {"-layout"_q, written(book), "-"_q});
    EXPECT_TRUE(text.contains("Klubben på Søvej *"_q)) << text.right(2000).toStdString();
}

} // namespace indblik
