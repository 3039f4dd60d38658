// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/registersbox.h"

#include "tests/core/judge/registered.h"
#include "tests/ui/round.h"
#include "ui/cards/registerdialog.h"
#include "ui/cards/registermodel.h"
#include "ui/parts/historypanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

namespace indblik {
namespace {

/// The first form of the example, with a list of § 18 grants.
class RegistersBoxTest : public RoundTest
{
protected:
    RegistersBoxTest()
    {
        openExample();
        page().showCard(book().cards.front().id);
        EXPECT_TRUE(QTest::qWaitFor([this] { return isFormWhole(); }));
        const auto added = workspace().registers().add(card().id, builtInRegisters()[1]);
        EXPECT_TRUE(succeeded(added));
        QApplication::processEvents();
    }

    RegistersBox& box() { return *window().findChild<RegistersBox*>(); }
    const Register& list() { return *book().registersOf(card().id).front(); }

    QString words(QWidget& of)
    {
        QStringList texts;
        for (const auto* label : of.findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n').replace(QChar::Nbsp, u' ');
    }

    RegisterDialog& opened()
    {
        QTest::mouseClick(button("Vis rækkerne"_q), Qt::LeftButton);
        QApplication::processEvents();
        auto* dialog = window().findChild<RegisterDialog*>();
        if (!dialog)
            qFatal("The list does not open.");
        return *dialog;
    }

    static QTableView& table(RegisterDialog& dialog) { return *dialog.findChild<QTableView*>(); }

    void typeInto(RegisterDialog& dialog, int row, int column, const QString& text)
    {
        const QModelIndex cell = table(dialog).model()->index(row, column);
        table(dialog).setCurrentIndex(cell);
        QTest::keyClick(&table(dialog), Qt::Key_F2);
        auto* field = qobject_cast<QLineEdit*>(table(dialog).indexWidget(cell));
        ASSERT_TRUE(field);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::processEvents();
    }

    static QPushButton& deed(RegisterDialog& dialog, const QString& text)
    {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text().remove(u'&').contains(text))
                return *each;
        }
        qFatal("There is no button %s.", qUtf8Printable(text));
    }

    void save(RegisterDialog& dialog)
    {
        QTest::mouseClick(&deed(dialog, "Gem"_q), Qt::LeftButton);
        QApplication::processEvents();
    }
};

TEST_F(RegistersBoxTest, ARowIsTypedAndTheSumsFollow)
{
    RegisterDialog& dialog = opened();
    typeInto(dialog, 0, 0, "Somalisk Forening"_q);
    typeInto(dialog, 0, 2, "0,15 mio."_q);
    EXPECT_TRUE(words(dialog).contains("Tilskud: 150.000 kr."_q)) << words(dialog).toStdString();
    EXPECT_TRUE(words(dialog).contains("»Somalisk Forening« mangler et ja under Aftale"_q))
        << words(dialog).toStdString();
    typeInto(dialog, 0, 3, "ja"_q);
    EXPECT_FALSE(words(dialog).contains("mangler et ja"_q));
    save(dialog);
    ASSERT_EQ(list().rows.size(), 1U);
    EXPECT_EQ(list().rows[0].text("amount"_q), "150.000"_q);
    EXPECT_TRUE(words(box()).contains("1 række · Tilskud: 150.000 kr."_q)) << words(box()).toStdString();
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(list().rows.empty());
}

TEST_F(RegistersBoxTest, WhatIsNothingOfItsColumnIsSaidAndARowNeedsItsName)
{
    RegisterDialog& dialog = opened();
    typeInto(dialog, 0, 2, "mange"_q);
    EXPECT_TRUE(words(dialog).contains("»mange« er ikke et beløb"_q)) << words(dialog).toStdString();
    typeInto(dialog, 0, 2, "5000"_q);
    save(dialog);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(words(dialog).contains("Forening mangler"_q)) << words(dialog).toStdString();
    EXPECT_TRUE(list().rows.empty());
}

TEST_F(RegistersBoxTest, ASpreadsheetIsShownBeforeItIsSaved)
{
    QFile sheet(path("tilskud.csv"_q));
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("Forening;Tilskud\nKlub Nord;45.000\nKlub Syd;mange\n");
    sheet.close();
    nextFile = sheet.fileName();
    RegisterDialog& dialog = opened();
    QTest::mouseClick(&deed(dialog, "Importér"_q), Qt::LeftButton);
    const QString told = dialog.findChild<QPlainTextEdit*>()->toPlainText();
    EXPECT_TRUE(told.contains("1 nye, 0 ændrede, 0 uændrede."_q)) << told.toStdString();
    EXPECT_TRUE(told.contains("Linje 3 (Klub Syd)"_q)) << told.toStdString();
    EXPECT_EQ(table(dialog).model()->rowCount(), 1);
    EXPECT_TRUE(list().rows.empty()) << "nothing is saved yet";
    save(dialog);
    ASSERT_EQ(list().rows.size(), 1U);
    EXPECT_EQ(list().nameOf(list().rows[0]), "Klub Nord"_q);
}

TEST_F(RegistersBoxTest, AListIsDeletedInItsDialogAndUndoBringsItBack)
{
    RegisterDialog& dialog = opened();
    QTest::mouseClick(&deed(dialog, "Slet listen"_q), Qt::LeftButton);
    EXPECT_TRUE(book().registersOf(card().id).empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(list().title, "§ 18-tilskud"_q);
}

TEST_F(RegistersBoxTest, ItsHistorySaysWhichCellOfWhichRow)
{
    Register filled = list();
    filled.rows = {grant("Klub Nord"_q, "45.000"_q)};
    ASSERT_TRUE(succeeded(workspace().registers().save(filled)));
    QTest::mouseClick(find<QPushButton>("Historik for § 18-tilskud"_q), Qt::LeftButton);
    QApplication::processEvents();
    auto* panel = window().findChild<HistoryPanel*>();
    ASSERT_NE(panel, nullptr);
    const QString told = panel->findChild<QTextEdit*>()->toPlainText();
    EXPECT_TRUE(told.contains("Klub Nord · Tilskud\n45.000"_q)) << told.toStdString();
}

TEST_F(RegistersBoxTest, UnderAFormThatIsHandedInItCanOnlyBeLookedAt)
{
    Register filled = list();
    filled.rows = {grant("Klub Nord"_q, "45.000"_q)};
    ASSERT_TRUE(succeeded(workspace().registers().save(filled)));
    for (const Field& field : book().form(card().form)->fields) {
        if (card().answer(field.key).isEmpty()) {
            ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card().id, field.key, "Svar"_q)));
        }
    }
    ASSERT_TRUE(succeeded(workspace().cards().setState(card().id, CardState::Submitted)));
    RegisterDialog& dialog = opened();
    EXPECT_FALSE(deed(dialog, "Gem"_q).isEnabled());
    const QModelIndex cell = table(dialog).model()->index(0, 2);
    EXPECT_EQ(cell.data().toString(), "45.000"_q);
    EXPECT_FALSE(cell.flags() & Qt::ItemIsEditable);
}

TEST_F(RegistersBoxTest, AddingOneOffersTheTemplatesAndOpensIt)
{
    auto* look = new QTimer(&window());
    QObject::connect(look, &QTimer::timeout, &window(), [look] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        look->stop();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    look->start(5);
    QTest::mouseClick(button("Tilføj en liste …"_q), Qt::LeftButton);
    QApplication::processEvents();
    ASSERT_EQ(book().registersOf(card().id).size(), 2U);
    EXPECT_EQ(book().registersOf(card().id)[1]->form.key, "estatePlans"_q);
    EXPECT_NE(window().findChild<RegisterDialog*>(), nullptr);
}

TEST_F(RegistersBoxTest, TheModelKeepsTheRulesOfModels)
{
    RegisterModel model(list(), false, nullptr);
    const QAbstractItemModelTester tester(&model);
    model.addRow();
    model.setRows({grant("A"_q, "1"_q), grant("B"_q, "2"_q)});
    EXPECT_EQ(model.rowCount(), 2);
    model.removeRow(0);
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.list().id, list().id);
}

} // namespace
} // namespace indblik
