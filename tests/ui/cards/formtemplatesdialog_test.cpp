// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/formtemplatesdialog.h"

#include "app/language.h"
#include "tests/ui/window.h"
#include "ui/parts/banner.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <map>
#include <set>

namespace indblik {
namespace {

/// The dialog over the example account, whose forms are those delivered: "goals" and "beyond", each in version 2.
class FormTemplatesDialogTest : public WindowTest
{
protected:
    FormTemplatesDialogTest()
    {
        openExample();
        showDialog(workspace());
    }

    void showDialog(Workspace& over)
    {
        dialog = std::make_unique<FormTemplatesDialog>(over);
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }

    template<class W>
    W* part(const char* name)
    {
        auto* found = dialog->findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("The dialog has no %s.", name);
        return found;
    }

    void click(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }

    void write(const char* name, const QString& text)
    {
        auto* line = part<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    void choose(const char* name, int row)
    {
        auto* combo = part<QComboBox>(name);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int step = 0; step < row; ++step)
            QTest::keyClick(combo, Qt::Key_Down);
    }

    QListView* fields() { return part<QListView>("fields"); }
    void chooseField(int row) { fields()->setCurrentIndex(fields()->model()->index(row, 0)); }

    QStringList labels()
    {
        QStringList texts;
        for (int row = 0; row < fields()->model()->rowCount(); ++row)
            texts.append(fields()->model()->index(row, 0).data().toString());
        return texts;
    }

    bool canSave() { return part<QPushButton>("save")->isEnabled(); }
    QString sentence() { return part<QLabel>("sentence")->text(); }

    /// The button of the notice; nothing while there is none.
    QPushButton* offer()
    {
        const auto buttons = dialog->findChild<Banner*>()->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isVisible() && !button->text().isEmpty())
                return button;
        }
        return nullptr;
    }

    const FormTemplate* stored(int version) { return book().form({QStringLiteral("goals"), version}); }

    std::unique_ptr<FormTemplatesDialog> dialog;
};

TEST_F(FormTemplatesDialogTest, SavesAChangedLabelAsTheNextVersionAndLeavesTheStatusFormsTheirs)
{
    const AccountBook before = book();
    EXPECT_FALSE(canSave());
    write("fieldLabel", "Økonomi og finansiering"_q);
    ASSERT_TRUE(canSave());
    EXPECT_TRUE(sentence().contains(u'3')) << sentence().toStdString();
    click("save");
    ASSERT_NE(stored(3), nullptr);
    EXPECT_EQ(stored(3)->fields[0].label, "Økonomi og finansiering"_q);
    EXPECT_EQ(stored(3)->fields[0].key.text, "funding"_q);
    EXPECT_EQ(stored(2)->fields[0].label, "Økonomi"_q);
    EXPECT_EQ(book().cards, before.cards);
    EXPECT_FALSE(canSave());
}

TEST_F(FormTemplatesDialogTest, LetsTheNextStatusFormAskTheNewField)
{
    chooseField(1);
    click("addField");
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>("fieldLabel"));
    EXPECT_FALSE(canSave()) << "a field without a label";
    QTest::keyClicks(QApplication::focusWidget(), "Antal deltagere"_q);
    auto* required = part<QCheckBox>("fieldRequired");
    required->setFocus();
    QTest::keyClick(required, Qt::Key_Space);
    click("save");
    const CardId club = valueOf(workspace().cards().add(Section::Goals, "Fodboldklubben"_q));
    const FormTemplate& form = *book().form(book().card(club)->form);
    EXPECT_EQ(form.ref.version, 3);
    EXPECT_EQ(form.fields[2].key.text, "antalDeltagere"_q);
    EXPECT_TRUE(form.fields[2].isRequired);
    EXPECT_EQ(form.fields.size(), 8U);
}

TEST_F(FormTemplatesDialogTest, KeepsAFormForLaterAccountsFromThisOne)
{
    write("formTitle", "Statusskema 2011"_q);
    auto* from = part<QSpinBox>("formFrom");
    QTest::keyClick(from, Qt::Key_Up);
    EXPECT_EQ(from->value(), 2011);
    click("save");
    ASSERT_NE(stored(3), nullptr);
    EXPECT_EQ(stored(3)->from, year(2011));
    const CardId club = valueOf(workspace().cards().add(Section::Goals, "Fodboldklubben"_q));
    EXPECT_EQ(book().card(club)->form.version, 2);
    // It can be taken up again, although the account in view goes on with the one before.
    showDialog(workspace());
    EXPECT_EQ(part<QLineEdit>("formTitle")->text(), "Statusskema 2011"_q);
    EXPECT_TRUE(sentence().contains("2010"_q)) << sentence().toStdString();
    QTest::keyClick(part<QSpinBox>("formFrom"), Qt::Key_Down);
    EXPECT_EQ(part<QSpinBox>("formFrom")->value(), 2010);
}

TEST_F(FormTemplatesDialogTest, SaysWhyAChoiceWithoutChoicesCannotBeSaved)
{
    auto* choices = part<QPlainTextEdit>("fieldChoices");
    EXPECT_FALSE(choices->isEnabled());
    choose("fieldKind", 2);
    EXPECT_FALSE(canSave());
    EXPECT_TRUE(sentence().contains("Økonomi"_q)) << sentence().toStdString();
    ASSERT_TRUE(choices->isEnabled());
    choices->setFocus();
    QTest::keyClicks(choices, "Kommunen"_q);
    QTest::keyClick(choices, Qt::Key_Return);
    QTest::keyClick(choices, Qt::Key_Return);
    QTest::keyClicks(choices, " Staten "_q);
    EXPECT_TRUE(canSave());
    click("save");
    EXPECT_EQ(stored(3)->fields[0].kind, FieldKind::Choice);
    EXPECT_EQ(stored(3)->fields[0].choices, (QStringList{"Kommunen"_q, "Staten"_q}));
}

TEST_F(FormTemplatesDialogTest, ATableIsGivenItsRowsAndColumns)
{
    auto* rows = part<QPlainTextEdit>("fieldChoices");
    auto* columns = part<QLineEdit>("fieldColumns");
    EXPECT_FALSE(columns->isEnabled());
    choose("fieldKind", 6);
    EXPECT_FALSE(canSave());
    rows->setFocus();
    QTest::keyClicks(rows, "Niveau 1"_q);
    QTest::keyClick(rows, Qt::Key_Return);
    QTest::keyClicks(rows, "Niveau 2"_q);
    EXPECT_FALSE(canSave());
    ASSERT_TRUE(columns->isEnabled());
    columns->setFocus();
    QTest::keyClicks(columns, "2009; 2010"_q);
    EXPECT_TRUE(canSave());
    click("save");
    EXPECT_EQ(stored(3)->fields[0].kind, FieldKind::Table);
    EXPECT_EQ(stored(3)->fields[0].rows, (QStringList{"Niveau 1"_q, "Niveau 2"_q}));
    EXPECT_EQ(stored(3)->fields[0].columns, (QStringList{"2009"_q, "2010"_q}));
    EXPECT_TRUE(stored(3)->fields[0].choices.isEmpty());
}

TEST_F(FormTemplatesDialogTest, StoresWhatIsChosenForAField)
{
    choose("fieldCarry", 2);
    auto* most = part<QSpinBox>("mostWords");
    most->setFocus();
    most->selectAll();
    QTest::keyClicks(most, "80"_q);
    auto* guidance = part<QPlainTextEdit>("fieldGuidance");
    guidance->setFocus();
    guidance->selectAll();
    QTest::keyClicks(guidance, "Skriv <b>kort</b>."_q);
    click("save");
    const Field& field = stored(3)->fields[0];
    EXPECT_EQ(field.carry, CarryRule::Clear);
    EXPECT_EQ(field.wished, (WordSpan{0, 80}));
    EXPECT_EQ(field.guidance, "Skriv <b>kort</b>."_q);
}

TEST_F(FormTemplatesDialogTest, MovesTheChosenFieldByKeysAndByButtons)
{
    const QStringList before = labels();
    fields()->setFocus();
    QTest::keyClick(fields(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(labels()[1], before[0]);
    EXPECT_EQ(fields()->currentIndex().row(), 1);
    EXPECT_EQ(part<QLineEdit>("fieldLabel")->text(), before[0]);
    click("moveFieldDown");
    EXPECT_EQ(labels()[2], before[0]);
    EXPECT_TRUE(canSave());
    click("moveFieldUp");
    fields()->setFocus();
    QTest::keyClick(fields(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(labels(), before);
    EXPECT_FALSE(canSave()) << "it stands as it did";
    EXPECT_FALSE(part<QPushButton>("moveFieldUp")->isEnabled());
}

TEST_F(FormTemplatesDialogTest, PutsADeletedFieldBack)
{
    const QStringList before = labels();
    chooseField(3);
    fields()->setFocus();
    QTest::keyClick(fields(), Qt::Key_Delete);
    EXPECT_EQ(labels().size(), before.size() - 1);
    EXPECT_EQ(part<QLineEdit>("fieldLabel")->text(), before[4]);
    EXPECT_TRUE(canSave());
    ASSERT_NE(offer(), nullptr);
    QTest::mouseClick(offer(), Qt::LeftButton);
    EXPECT_EQ(labels(), before);
    EXPECT_FALSE(canSave());
    EXPECT_EQ(offer(), nullptr);
}

TEST_F(FormTemplatesDialogTest, RefusesAFormWithoutFieldsOrTitle)
{
    write("formTitle", " "_q);
    EXPECT_FALSE(canSave());
    write("formTitle", "Skema"_q);
    EXPECT_TRUE(canSave());
    while (!labels().isEmpty())
        click("removeField");
    EXPECT_FALSE(canSave());
    EXPECT_TRUE(part<QLineEdit>("fieldLabel")->isReadOnly());
    click("addField");
    QTest::keyClicks(QApplication::focusWidget(), "Status"_q);
    EXPECT_TRUE(canSave());
}

TEST_F(FormTemplatesDialogTest, IsTakenBackByUndo)
{
    write("fieldLabel", "Penge"_q);
    click("save");
    ASSERT_NE(stored(3), nullptr);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(stored(3), nullptr);
}

TEST_F(FormTemplatesDialogTest, GoesOnWithAVersionThatNobodyHasUsed)
{
    write("fieldLabel", "Penge"_q);
    click("save");
    write("fieldLabel", "Penge og timer"_q);
    click("save");
    EXPECT_EQ(stored(3)->fields[0].label, "Penge og timer"_q);
    EXPECT_EQ(stored(4), nullptr);
}

TEST_F(FormTemplatesDialogTest, StaysOpenWhileSomethingIsNotSaved)
{
    write("fieldLabel", "Penge"_q);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    ASSERT_TRUE(dialog->isVisible());
    EXPECT_EQ(part<QLineEdit>("fieldLabel")->text(), "Penge"_q);
    // Going on with the work takes the question away.
    QTest::keyClicks(part<QLineEdit>("fieldLabel"), "!"_q);
    EXPECT_EQ(offer(), nullptr);
    click("close");
    ASSERT_NE(offer(), nullptr);
    QTest::mouseClick(offer(), Qt::LeftButton);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(stored(3), nullptr);
}

TEST_F(FormTemplatesDialogTest, ClosesAtOnceWhereNothingIsChanged)
{
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(FormTemplatesDialogTest, LetsTheDraftOfOneFormWaitWhileAnotherIsLookedAt)
{
    write("fieldLabel", "Penge"_q);
    auto* forms = part<QListWidget>("forms");
    forms->setFocus();
    QTest::keyClick(forms, Qt::Key_Down);
    EXPECT_EQ(labels().size(), 5);
    EXPECT_FALSE(canSave());
    QTest::keyClick(forms, Qt::Key_Up);
    EXPECT_EQ(part<QLineEdit>("fieldLabel")->text(), "Penge"_q);
    EXPECT_TRUE(canSave());
}

TEST_F(FormTemplatesDialogTest, ShowsAnEarlierVersionToReadOnly)
{
    write("fieldLabel", "Penge"_q);
    click("save");
    choose("formVersion", 1);
    EXPECT_EQ(part<QLineEdit>("fieldLabel")->text(), "Økonomi"_q);
    EXPECT_TRUE(part<QLineEdit>("fieldLabel")->isReadOnly());
    EXPECT_FALSE(part<QPushButton>("addField")->isEnabled());
    QTest::keyClick(fields(), Qt::Key_Delete);
    EXPECT_EQ(labels().size(), 7);
    choose("formVersion", 0);
    EXPECT_EQ(part<QLineEdit>("fieldLabel")->text(), "Penge"_q);
    EXPECT_FALSE(part<QLineEdit>("fieldLabel")->isReadOnly());
}

TEST_F(FormTemplatesDialogTest, ShowsTheFormsOfAFileThatIsOpenToRead)
{
    const auto reading = valueOf(Workspace::open(example(), Access::Read, "Bo"_q));
    showDialog(*reading);
    EXPECT_EQ(labels().size(), 7);
    EXPECT_EQ(part<QLineEdit>("fieldLabel")->text(), "Økonomi"_q);
    for (const char* name : {"addField", "removeField", "moveFieldUp", "moveFieldDown", "save"})
        EXPECT_FALSE(part<QPushButton>(name)->isEnabled()) << name;
    for (const char* name : {"fieldLabel", "formTitle"})
        EXPECT_TRUE(part<QLineEdit>(name)->isReadOnly()) << name;
    for (const char* name : {"fieldKind", "fieldCarry"})
        EXPECT_FALSE(part<QComboBox>(name)->isEnabled()) << name;
    EXPECT_TRUE(part<QPlainTextEdit>("fieldGuidance")->isReadOnly());
    EXPECT_FALSE(part<QSpinBox>("formFrom")->isEnabled());
}

TEST_F(FormTemplatesDialogTest, KeepsWhatIsTypedWhereItCannotBeSaved)
{
    write("fieldLabel", "Penge"_q);
    tamper(example(), "CREATE TRIGGER stop BEFORE INSERT ON form BEGIN SELECT RAISE(ABORT, 'stop'); END");
    click("save");
    EXPECT_EQ(stored(3), nullptr);
    EXPECT_TRUE(dialog->findChild<Banner*>()->isVisible());
    EXPECT_EQ(part<QLineEdit>("fieldLabel")->text(), "Penge"_q);
    EXPECT_TRUE(canSave());
}

/// In both languages.
class FormTemplatesDialogAccessTest : public FormTemplatesDialogTest, public testing::WithParamInterface<const char*>
{
protected:
    FormTemplatesDialogAccessTest()
    {
        useLanguage(QString::fromLatin1(GetParam()));
        showDialog(workspace());
        click("removeField"); // so that the notice has its button, too
    }

    QList<QWidget*> reachable() const
    {
        QList<QWidget*> found;
        const auto all = dialog->findChildren<QWidget*>();
        for (QWidget* widget : all) {
            const bool isInner = widget->objectName().startsWith("qt_"_q);
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !isInner)
                found.append(widget);
        }
        return found;
    }
};

TEST_P(FormTemplatesDialogAccessTest, EverythingHasANameAndIsReachedByTab)
{
    std::set<QWidget*> met;
    for (int step = 0; step < 60; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        met.insert(QApplication::focusWidget());
    }
    for (QWidget* widget : reachable()) {
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
            << widget->objectName().toStdString();
        EXPECT_TRUE(met.contains(widget)) << widget->objectName().toStdString();
    }
}

TEST_P(FormTemplatesDialogAccessTest, NoTwoThingsHaveTheSameLetter)
{
    std::map<QChar, QString> letters;
    const auto take = [&letters](const QString& text) {
        const qsizetype at = text.indexOf(u'&');
        if (at < 0)
            return;
        const QChar letter = text[at + 1].toLower();
        EXPECT_FALSE(letters.contains(letter)) << text.toStdString() << " and " << letters[letter].toStdString();
        letters[letter] = text;
    };
    const auto buttons = dialog->findChildren<QAbstractButton*>();
    for (const QAbstractButton* each : buttons)
        take(each->text());
    // The notice has one button with two things to say.
    click("close");
    take(offer()->text());
    const auto labels = dialog->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->buddy())
            take(label->text());
    }
    EXPECT_EQ(letters.size(), 19U);
}

TEST_P(FormTemplatesDialogAccessTest, FitsASmallScreen)
{
    QTest::keyClick(part<QSpinBox>("formFrom"), Qt::Key_Up);
    click("save"); // a version with a year has more to say
    dialog->resize(1000, 640);
    QApplication::processEvents(); // it is laid out anew
    EXPECT_LE(dialog->width(), 1000);
    EXPECT_LE(dialog->height(), 640);
    const auto buttons = dialog->findChildren<QPushButton*>();
    for (const QPushButton* each : buttons) {
        if (!each->isVisible())
            continue;
        EXPECT_GE(each->width(), each->minimumSizeHint().width()) << each->text().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, FormTemplatesDialogAccessTest, testing::Values("da", "en"));

} // namespace
} // namespace indblik
