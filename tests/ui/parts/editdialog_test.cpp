// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/editdialog.h"

#include "tests/fixtures.h"
#include "ui/parts/checklist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace indblik {
namespace {

class NameDialog final : public EditDialog
{
public:
    NameDialog()
        : EditDialog("A name"_q, nullptr)
        , name(new QLineEdit("Gadepulsen"_q, this))
        , areas(new CheckList("Areas"_q, this))
    {
        areas->add("Tingbjerg"_q, "a"_q, false);
        areas->add("Mjølnerparken"_q, "b"_q, false);
        layOut(lay::form({{"&Name"_q, name}, {"&Areas"_q, areas}}));
        offerRemoval("&Delete"_q);
        show();
    }

    QPushButton* button(const QString& words) const
    {
        const auto all = findChildren<QPushButton*>();
        const auto found = std::find_if(
            all.begin(), all.end(), [&words](const QPushButton* each) { return each->text().remove(u'&') == words; });
        return found == all.end() ? nullptr : *found;
    }

    QString told() const
    {
        QString words;
        for (const QLabel* label : findChildren<QLabel*>())
            words += label->isVisible() && !label->buddy() ? label->text() : QString();
        return words;
    }

    QLineEdit* name;
    CheckList* areas;
    bool isRemoved = false;

protected:
    void save() override
    {
        if (name->text().isEmpty())
            say("It needs a name."_q, name);
        else
            accept();
    }
    void remove() override { isRemoved = true; }
};

TEST(EditDialog, ClosesAtOnceWhereNothingWasTyped)
{
    NameDialog dialog;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST(EditDialog, SaysOnceThatWhatWasTypedIsNotSaved)
{
    NameDialog dialog;
    QTest::keyClicks(dialog.name, "!"_q);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.told().isEmpty());
    QTest::keyClicks(dialog.name, "?"_q);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible()) << "more was typed since";
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST(EditDialog, ATickCountsAsTyped)
{
    NameDialog dialog;
    dialog.areas->item(0)->setCheckState(Qt::Checked);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.areas->ticked(), QStringList("a"_q));
}

TEST(EditDialog, LookingAtARowIsNotTyped)
{
    NameDialog dialog;
    dialog.areas->setFocus();
    QTest::keyClick(dialog.areas, Qt::Key_Down);
    QTest::keyClick(dialog.areas, Qt::Key_Down);
    ASSERT_EQ(dialog.areas->currentRow(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST(EditDialog, CancelMeansIt)
{
    NameDialog dialog;
    QTest::keyClicks(dialog.name, "!"_q);
    QTest::mouseClick(dialog.findChildren<QPushButton*>()[1], Qt::LeftButton);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST(EditDialog, EnterSavesAndWhatIsRefusedIsToldAtTheField)
{
    NameDialog dialog;
    dialog.name->clear();
    QTest::keyClick(dialog.name, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.told(), "It needs a name."_q);
    dialog.name->setText("Gadepulsen"_q);
    QTest::keyClick(dialog.name, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(EditDialog, DeletesAtTheLeftAndSavesAtTheRight)
{
    NameDialog dialog;
    QPushButton* removal = dialog.button("Delete"_q);
    ASSERT_NE(removal, nullptr);
    const auto all = dialog.findChildren<QPushButton*>();
    for (const QPushButton* each : all) {
        if (each != removal) {
            EXPECT_LT(removal->geometry().right(), each->geometry().left());
        }
    }
    QTest::mouseClick(removal, Qt::LeftButton);
    EXPECT_TRUE(dialog.isRemoved);
}

TEST(EditDialog, TakesWhatIsRefusedWithinIt)
{
    NameDialog dialog;
    refuse(*dialog.name, Error{"The disk is full."_q});
    EXPECT_EQ(dialog.told(), "The disk is full."_q);
    EXPECT_TRUE(dialog.isVisible());
}

} // namespace
} // namespace indblik
