// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/actorsdialog.h"

#include "tests/ui/round.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

namespace indblik {
namespace {

/// The names that are offered, with two of them in the file.
class ActorsDialogTest : public RoundTest
{
protected:
    ActorsDialogTest()
    {
        openExample();
        for (const Actor& actor : std::vector(book().actors))
            EXPECT_TRUE(succeeded(workspace().actors().remove(actor.id)));
        save("Socialudvalget"_q, {"SUD"_q});
        save("Rambøll"_q);
        names = std::make_unique<ActorsDialog>(workspace(), &window());
        names->show();
        QApplication::setActiveWindow(names.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(names.get()));
        list().setFocus();
    }

    ActorId save(const QString& name, const QStringList& aliases = {})
    {
        Actor actor;
        actor.name = name;
        actor.aliases = aliases;
        EXPECT_TRUE(succeeded(workspace().actors().save(actor)));
        return actor.id;
    }

    QListWidget& list() { return *names->findChild<QListWidget*>(); }
    QString chosen() { return list().currentItem() ? list().currentItem()->text().section(" · "_q, 0, 0) : QString(); }
    void goTo(const QString& name)
    {
        for (int row = 0; row < list().count(); ++row) {
            if (list().item(row)->text().startsWith(name))
                list().setCurrentRow(row);
        }
        ASSERT_EQ(chosen(), name);
    }

    const Actor* actor(const QString& name)
    {
        for (const Actor& each : book().actors) {
            if (each.name == name)
                return &each;
        }
        return nullptr;
    }

    /// Does it in the dialog of one name, which then is closed.
    void inName(const std::function<void(ActorDialog&)>& act)
    {
        wasOpened = false;
        inDialog([this, act] {
            auto* dialog = qobject_cast<ActorDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            wasOpened = true;
            act(*dialog);
        });
    }

    static void typeOver(QLineEdit& field, const QString& text)
    {
        field.selectAll();
        QTest::keyClicks(&field, text);
    }

    QPushButton* buttonOf(QDialog& dialog, const QString& words)
    {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        qFatal("There is no button %s.", qUtf8Printable(words));
    }

    std::unique_ptr<ActorsDialog> names;
    bool wasOpened = false;
};

TEST_F(ActorsDialogTest, EnterEditsTheNameAndTheListStaysOpen)
{
    goTo("Rambøll"_q);
    inName([](ActorDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>();
        EXPECT_EQ(name->text(), "Rambøll"_q);
        typeOver(*name, "Rambøll Management"_q);
        QTest::keyClick(name, Qt::Key_Return);
    });
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_TRUE(wasOpened);
    EXPECT_TRUE(names->isVisible());
    EXPECT_NE(actor("Rambøll Management"_q), nullptr);
    EXPECT_EQ(chosen(), "Rambøll Management"_q);
    EXPECT_EQ(names->focusWidget(), &list());
}

TEST_F(ActorsDialogTest, EscapeClosesTheList)
{
    QTest::keyClick(&list(), Qt::Key_Escape);
    EXPECT_FALSE(names->isVisible());
}

TEST_F(ActorsDialogTest, EditsTheNameThatIsChosenThoughOthersCameMeanwhile)
{
    goTo("Rambøll"_q);
    save("Aalborg Universitet"_q);
    save("Beskæftigelsesudvalget"_q);
    EXPECT_EQ(chosen(), "Rambøll"_q);
    inName([](ActorDialog& dialog) {
        EXPECT_EQ(dialog.findChild<QLineEdit*>()->text(), "Rambøll"_q);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_TRUE(wasOpened);
    EXPECT_EQ(list().count(), 4);
}

TEST_F(ActorsDialogTest, ANameThatIsDeletedMeanwhileGoesFromTheList)
{
    goTo("Rambøll"_q);
    ASSERT_TRUE(succeeded(workspace().actors().remove(actor("Rambøll"_q)->id)));
    EXPECT_EQ(list().count(), 1);
    EXPECT_EQ(chosen(), "Socialudvalget"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(list().count(), 2);
}

TEST_F(ActorsDialogTest, ANewNameIsKeptWithItsKindAndAllItIsCalledAndIsChosen)
{
    inName([](ActorDialog& dialog) {
        QTest::keyClicks(QApplication::focusWidget(), "Beskæftigelses- og Integrationsudvalget"_q);
        auto* kind = dialog.findChild<QComboBox*>();
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Home); // committees are first
        QTest::keyClick(kind, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), "BIU"_q);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // a line of its own
        QTest::keyClicks(QApplication::focusWidget(), "BIF-udvalget"_q);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    buttonOf(*names, "Nyt navn …"_q)->click();
    ASSERT_TRUE(wasOpened);
    const Actor* made = actor("Beskæftigelses- og Integrationsudvalget"_q);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->kind, ActorKind::Committee);
    EXPECT_EQ(made->aliases, QStringList({"BIU"_q, "BIF-udvalget"_q}));
    EXPECT_EQ(chosen(), made->name);
}

TEST_F(ActorsDialogTest, ANameThatAnotherHasIsRefusedAtItsField)
{
    goTo("Rambøll"_q);
    inName([](ActorDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>();
        typeOver(*name, "sud"_q);
        QTest::keyClick(name, Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(name->hasFocus());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        EXPECT_TRUE(dialog.isVisible()) << "it says once that nothing is saved";
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_TRUE(wasOpened);
    EXPECT_NE(actor("Rambøll"_q), nullptr);
    EXPECT_EQ(actor("sud"_q), nullptr);
}

TEST_F(ActorsDialogTest, ANameIsDeletedAndTheNextOneIsChosen)
{
    goTo("Rambøll"_q);
    inName([this](ActorDialog& dialog) { buttonOf(dialog, "Slet"_q)->click(); });
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_TRUE(wasOpened);
    EXPECT_EQ(actor("Rambøll"_q), nullptr);
    EXPECT_EQ(chosen(), "Socialudvalget"_q);
    EXPECT_EQ(names->focusWidget(), &list());
}

} // namespace
} // namespace indblik
