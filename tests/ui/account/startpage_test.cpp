// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/startpage.h"

#include "tests/ui/window.h"
#include "ui/parts/choicerow.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace indblik {
namespace {

class StartPageTest : public WindowTest
{
protected:
    StartPage* open()
    {
        page = std::make_unique<StartPage>(settings(), QStringLiteral("mso"));
        page->show();
        return page.get();
    }

    std::unique_ptr<StartPage> page;
};

TEST_F(StartPageTest, AsksTheNameOnlyOnce)
{
    settings().setOfficer({});
    auto* name = open()->findChild<QLineEdit*>();
    ASSERT_NE(name, nullptr);
    EXPECT_EQ(name->text(), "mso"_q) << "as the system knows her";
    QSignalSpy named(page.get(), &StartPage::named);
    name->setText("  Mette   Sørensen "_q);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(named.count(), 1);
    EXPECT_EQ(named.front().front().toString(), "Mette Sørensen"_q);

    settings().setOfficer("Mette Sørensen"_q);
    EXPECT_EQ(open()->findChild<QLineEdit*>(), nullptr);
}

TEST_F(StartPageTest, OffersTheFourWaysToBegin)
{
    open();
    QSignalSpy example(page.get(), &StartPage::exampleWanted);
    QTest::mouseClick(find<ChoiceRow>(QStringLiteral("Se eksemplet")), Qt::LeftButton);
    EXPECT_EQ(example.count(), 1);
    QSignalSpy opened(page.get(), &StartPage::openWanted);
    QTest::keyClick(find<ChoiceRow>(QStringLiteral("Åbn en fil")), Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
    find<ChoiceRow>(QStringLiteral("Importér en redegørelse"));
    find<ChoiceRow>(QStringLiteral("Opret en ny fil"));
}

TEST_F(StartPageTest, AFileThatIsGoneIsGreyedAndCanBeTakenOffTheList)
{
    QFile here(path("her.indblik"_q));
    ASSERT_TRUE(here.open(QIODevice::WriteOnly));
    settings().addRecentFile(path("væk.indblik"_q));
    settings().addRecentFile(here.fileName());
    open();
    EXPECT_TRUE(find<ChoiceRow>(QStringLiteral("her"))->isEnabled());
    EXPECT_FALSE(find<ChoiceRow>(QStringLiteral("væk"))->isEnabled());
    QTest::mouseClick(find<QToolButton>(QStringLiteral("Fjern væk fra listen")), Qt::LeftButton);
    EXPECT_EQ(settings().recentFiles(), QStringList(here.fileName()));
}

} // namespace
} // namespace indblik
