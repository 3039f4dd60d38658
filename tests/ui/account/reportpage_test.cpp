// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/reportpage.h"

#include "tests/ui/window.h"
#include "ui/parts/pagepreview.h"

#include <QFile>
#include <QListWidget>

namespace indblik {
namespace {

class ReportPageTest : public WindowTest
{
protected:
    ReportPageTest()
    {
        openExample();
        window().showPage(FileView::Page::Report);
    }

    QListWidget* contents() { return find<QListWidget>(QStringLiteral("Indhold")); }
    PagePreview* preview() { return find<PagePreview>(QStringLiteral("Visning af siderne")); }
};

TEST_F(ReportPageTest, TheContentsLeadToTheirPages)
{
    ASSERT_TRUE(becomes([this] { return contents()->count() > 10; }));
    EXPECT_EQ(preview()->currentPage(), 0);
    QListWidgetItem* last = contents()->item(contents()->count() - 1);
    QTest::mouseClick(
        contents()->viewport(), Qt::LeftButton, Qt::NoModifier, contents()->visualItemRect(last).center());
    EXPECT_GT(preview()->currentPage(), 8);
}

TEST_F(ReportPageTest, FollowsAnEdit)
{
    ASSERT_TRUE(becomes([this] { return contents()->count() > 10; }));
    ASSERT_TRUE(succeeded(workspace().cards().setTitle(book().cards.front().id, "Et andet navn"_q, false)));
    EXPECT_TRUE(becomes(
        [this] { return !contents()->findItems(QStringLiteral("Et andet navn"), Qt::MatchContains).isEmpty(); }));
}

TEST_F(ReportPageTest, OneClickSavesThePdf)
{
    nextSaveFile = path("min redegørelse"_q);
    QTest::mouseClick(button(QStringLiteral("Gem som PDF …")), Qt::LeftButton);
    EXPECT_TRUE(becomes([this] { return !banners().isEmpty(); }));
    QFile pdf(path("min redegørelse.pdf"_q));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
}

TEST_F(ReportPageTest, AFolderThatCannotBeWrittenIsToldAndNothingIsLeftBehind)
{
    nextSaveFile = path("findes ikke/konto.pdf"_q);
    window().fileView()->report().exportPdf();
    ASSERT_TRUE(becomes([this] { return !banners().isEmpty(); }));
    EXPECT_TRUE(banners().first().contains("kan ikke skrives"_q)) << banners().first().toStdString();
}

} // namespace
} // namespace indblik
