// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/nameoffer.h"

#include "tests/fixtures.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

namespace indblik {
namespace {

/// A page that hears of the keys its fields have no use for.
class Page final : public QWidget
{
public:
    std::vector<int> keys;

protected:
    void keyPressEvent(QKeyEvent* event) override { keys.push_back(event->key()); }
};

class NameOfferTest : public testing::Test
{
protected:
    NameOfferTest()
    {
        auto* layout = new QVBoxLayout(&page);
        layout->addWidget(&field);
        layout->addWidget(&next);
        offerNames(field, [this] { return names; });
        QObject::connect(&field, &QLineEdit::textEdited, &field, [this](const QString& text) { typed = text; });
        QObject::connect(&field, &QLineEdit::returnPressed, &field, [this] { saved.append(typed); });
        QObject::connect(&field, &QLineEdit::editingFinished, &field, [this] { left = typed; });
        page.show();
        QApplication::setActiveWindow(&page);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        comesIn();
    }
    // The fields are the test's own.
    ~NameOfferTest() override
    {
        field.setParent(nullptr);
        next.setParent(nullptr);
    }

    void comesIn()
    {
        next.setFocus();
        field.setFocus();
    }

    QListWidget* list() { return field.findChild<QListWidget*>(); }

    /// What is offered to the eye.
    QStringList offered()
    {
        QStringList lines;
        for (int row = 0; list()->isVisible() && row < list()->count(); ++row)
            lines.append(list()->item(row)->text());
        return lines;
    }

    QStringList offeredFor(const QString& text)
    {
        field.clear();
        QTest::keyClicks(&field, text);
        return offered();
    }

    std::vector<OfferedName> names = {{"Socialforvaltningen"_q, "Socialforvaltningen"_q},
        {"SOF"_q, "Socialforvaltningen"_q}, {"BR"_q, "Borgerrepræsentationen"_q}};
    Page page;
    QLineEdit field;
    QLineEdit next;
    QString typed;     ///< what counts as typed
    QStringList saved; ///< what Enter would save
    QString left;      ///< what leaving the field would save
};

TEST_F(NameOfferTest, FindsANameByAllItIsCalledWhateverTheCaseOfTheLetters)
{
    EXPECT_EQ(offeredFor("so"_q), QStringList({"Socialforvaltningen"_q, "Socialforvaltningen (SOF)"_q}));
    EXPECT_EQ(offeredFor("sof"_q), QStringList("Socialforvaltningen (SOF)"_q));
    EXPECT_EQ(offeredFor("br"_q), QStringList("Borgerrepræsentationen (BR)"_q));
    EXPECT_EQ(offeredFor("forvaltning"_q), QStringList());
}

TEST_F(NameOfferTest, WritesTheNameThatIsGoneToAsIfItWereTyped)
{
    QTest::keyClicks(&field, "sof"_q);
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.text(), "Socialforvaltningen"_q);
    EXPECT_EQ(typed, "Socialforvaltningen"_q);
    EXPECT_TRUE(list()->isVisible());
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.text(), "sof"_q) << "what was typed is above the first";
    EXPECT_EQ(typed, "sof"_q);
}

TEST_F(NameOfferTest, WritesTheNameThatIsClicked)
{
    QTest::keyClicks(&field, "sof"_q);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(0)).center());
    EXPECT_EQ(typed, "Socialforvaltningen"_q);
    EXPECT_FALSE(list()->isVisible());
    EXPECT_TRUE(field.hasFocus());
}

TEST_F(NameOfferTest, EnterSavesTheNameThatIsGoneToAndOnce)
{
    QTest::keyClicks(&field, "so"_q);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(saved, QStringList("Socialforvaltningen"_q));
    EXPECT_FALSE(list()->isVisible());
}

TEST_F(NameOfferTest, EnterSavesWhatWasTypedWhereNoNameWasGoneTo)
{
    QTest::keyClicks(&field, "so"_q);
    ASSERT_TRUE(list()->isVisible());
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(saved, QStringList("so"_q));
}

TEST_F(NameOfferTest, TabLeavesTheFieldWithTheNameThatIsGoneTo)
{
    QTest::keyClicks(&field, "so"_q);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Tab);
    EXPECT_TRUE(next.hasFocus());
    EXPECT_EQ(left, "Socialforvaltningen"_q);
    EXPECT_FALSE(list()->isVisible());
}

TEST_F(NameOfferTest, KeysDoWhatTheyDoWithoutAnOffer)
{
    QTest::keyClicks(&field, "so"_q);
    ASSERT_TRUE(list()->isVisible());
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(page.keys, std::vector<int>{Qt::Key_Escape}) << "the page closes what it has open";
    EXPECT_FALSE(list()->isVisible());
    QTest::keyClicks(&field, "f"_q);
    ASSERT_TRUE(list()->isVisible());
    QTest::keyClick(&field, Qt::Key_Home);
    QTest::keyClick(&field, Qt::Key_Delete);
    EXPECT_EQ(field.text(), "of"_q);
    EXPECT_FALSE(list()->isVisible()) << "nothing is called so";
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.text(), "of"_q);
}

TEST_F(NameOfferTest, GoesAwayWithItsField)
{
    QTest::keyClicks(&field, "so"_q);
    ASSERT_TRUE(list()->isVisible());
    field.hide();
    EXPECT_FALSE(list()->isVisible());
}

TEST_F(NameOfferTest, AsksForTheNamesAgainWhenTheCursorComesIn)
{
    names.push_back({"TMF"_q, "Teknik- og Miljøforvaltningen"_q});
    EXPECT_EQ(offeredFor("tmf"_q), QStringList());
    comesIn();
    EXPECT_EQ(offeredFor("tmf"_q), QStringList("Teknik- og Miljøforvaltningen (TMF)"_q));
}

} // namespace
} // namespace indblik
