// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/nameoffer.h"

#include "tests/fixtures.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QTest>

namespace indblik {
namespace {

class NameOfferTest : public testing::Test
{
protected:
    NameOfferTest()
    {
        offerNames(field, [this] { return names; });
        field.show();
        comesIn();
        QObject::connect(&field, &QLineEdit::textEdited, &field, [this](const QString& text) { typed = text; });
    }

    void comesIn()
    {
        QFocusEvent in(QEvent::FocusIn, Qt::TabFocusReason);
        QApplication::sendEvent(&field, &in);
    }

    /// How many are offered for what was typed.
    int offeredFor(const QString& prefix)
    {
        field.completer()->setCompletionPrefix(prefix);
        return field.completer()->completionCount();
    }

    std::vector<OfferedName> names = {{"Socialforvaltningen"_q, "Socialforvaltningen"_q},
        {"SOF"_q, "Socialforvaltningen"_q}, {"BR"_q, "Borgerrepræsentationen"_q}};
    QLineEdit field;
    QString typed;
};

TEST_F(NameOfferTest, FindsANameByAllItIsCalledWhateverTheCaseOfTheLetters)
{
    EXPECT_EQ(offeredFor("so"_q), 2);
    EXPECT_EQ(offeredFor("sof"_q), 1);
    EXPECT_EQ(field.completer()->currentCompletion(), "Socialforvaltningen"_q);
    EXPECT_EQ(offeredFor("br"_q), 1);
    EXPECT_EQ(field.completer()->currentCompletion(), "Borgerrepræsentationen"_q);
    EXPECT_EQ(offeredFor("forvaltning"_q), 0);
}

TEST_F(NameOfferTest, WritesTheNameThatIsChosenAsIfItWereTyped)
{
    QTest::keyClicks(&field, "sof"_q);
    auto* list = field.completer()->popup();
    ASSERT_TRUE(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(field.text(), "Socialforvaltningen"_q);
    EXPECT_EQ(typed, "Socialforvaltningen"_q);
}

TEST_F(NameOfferTest, AsksForTheNamesAgainWhenTheCursorComesIn)
{
    names.push_back({"TMF"_q, "Teknik- og Miljøforvaltningen"_q});
    EXPECT_EQ(offeredFor("tmf"_q), 0);
    comesIn();
    EXPECT_EQ(offeredFor("tmf"_q), 1);
}

} // namespace
} // namespace indblik
