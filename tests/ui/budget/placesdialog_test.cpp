// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/placesdialog.h"

#include "tests/ui/window.h"
#include "ui/budget/partline.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace indblik {
namespace {

/// The drop-in centres have three sites; Kapelvej has 3 mio. in 2010.
class PlacesDialogTest : public WindowTest
{
protected:
    PlacesDialogTest()
    {
        openExample();
        m_dialog = std::make_unique<PlacesDialog>(workspace());
        m_dialog->show();
    }

    QTableView& table() { return *m_dialog->findChild<QTableView*>(); }
    QAbstractItemModel& model() { return *table().model(); }

    /// The cell of a place under a head, such as "2010 faktisk".
    QModelIndex cell(const QString& place, const QString& head)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (!model().headerData(row, Qt::Vertical).toString().contains(place))
                continue;
            for (int column = 0; column < model().columnCount(); ++column) {
                if (model().headerData(column, Qt::Horizontal).toString().replace(u'\n', u' ') == head)
                    return model().index(row, column);
            }
        }
        ADD_FAILURE() << place.toStdString() << ", " << head.toStdString();
        return {};
    }

    void type(const QModelIndex& cell, const QString& number)
    {
        table().setCurrentIndex(cell);
        QTest::keyClick(&table(), Qt::Key_F2);
        auto* field = qobject_cast<QLineEdit*>(table().indexWidget(cell));
        ASSERT_TRUE(field);
        field->selectAll();
        QTest::keyClicks(field, number);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::processEvents();
    }

    QString words()
    {
        QStringList texts;
        for (const auto* label : m_dialog->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<PlacesDialog> m_dialog;
};

TEST_F(PlacesDialogTest, AYearIsAddedForNumbersToCome)
{
    const QAbstractItemModelTester tester(&model());
    const int before = model().columnCount();
    for (auto* each : m_dialog->findChildren<QPushButton*>()) {
        if (each->text().remove(u'&') == "Tilføj et år"_q)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    EXPECT_EQ(model().columnCount(), before + 3);
}

TEST_F(PlacesDialogTest, WhatAPlaceCostsStandsBesideItsNumberOnceThatIsTyped)
{
    type(cell("Kapelvej"_q, "2010 planlagt"_q), "60"_q);
    EXPECT_EQ(cell("Kapelvej"_q, "2010 kr. pr. plads"_q).data().toString(), "50.000"_q);
    type(cell("Kapelvej"_q, "2010 faktisk"_q), "50"_q);
    EXPECT_EQ(cell("Kapelvej"_q, "2010 kr. pr. plads"_q).data().toString(), "60.000"_q);
    EXPECT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(cell("Kapelvej"_q, "2010 kr. pr. plads"_q).data().toString(), "50.000"_q) << "of the planned ones";
    const Qt::ItemFlags price = model().flags(cell("Kapelvej"_q, "2010 kr. pr. plads"_q));
    EXPECT_FALSE(price & Qt::ItemIsEditable);
}

TEST_F(PlacesDialogTest, SaysWhatIsNoNumberAndWhatIsMissing)
{
    type(cell("Kapelvej"_q, "2010 faktisk"_q), "mange"_q);
    EXPECT_TRUE(words().contains("»mange« er ikke et antal"_q)) << words().toStdString();
    EXPECT_EQ(cell("Kapelvej"_q, "2010 faktisk"_q).data().toString(), QString());
    type(cell("Kapelvej"_q, "2010 faktisk"_q), "0"_q);
    EXPECT_FALSE(words().contains("»mange«"_q));
    EXPECT_EQ(cell("Kapelvej"_q, "2010 kr. pr. plads"_q).data().toString(), "antallet er 0"_q);
}

TEST_F(PlacesDialogTest, ParticipantsAreCountedByThemselves)
{
    type(cell("Kapelvej"_q, "2010 faktisk"_q), "50"_q);
    auto* per = m_dialog->findChild<QComboBox*>();
    per->setFocus();
    QTest::keyClick(per, Qt::Key_Down);
    QApplication::processEvents();
    EXPECT_EQ(cell("Kapelvej"_q, "2010 faktisk"_q).data().toString(), QString());
    type(cell("Kapelvej"_q, "2010 faktisk"_q), "100"_q);
    EXPECT_EQ(cell("Kapelvej"_q, "2010 kr. pr. deltager"_q).data().toString(), "30.000"_q);
    m_dialog->activateWindow();
    QApplication::processEvents();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(cell("Kapelvej"_q, "2010 faktisk"_q).data().toString(), QString());
}

TEST_F(PlacesDialogTest, ThePaneOfTheBudgetSaysItOfEachSite)
{
    type(cell("Kapelvej"_q, "2010 faktisk"_q), "50"_q);
    window().showPage(FileView::Page::Budget);
    auto* grid = find<QTableView>("Økonomi"_q);
    for (int row = 0; row < grid->model()->rowCount(); ++row) {
        for (int column = 1; column < grid->model()->columnCount(); ++column) {
            if (grid->model()->index(row, 0).data().toString().startsWith("Væresteder"_q)
                && grid->model()->headerData(column, Qt::Horizontal).toString().startsWith("2010"_q))
                grid->setCurrentIndex(grid->model()->index(row, column));
        }
    }
    QApplication::processEvents();
    QStringList lines;
    for (const auto* line : window().findChildren<PartLine*>())
        lines.append(line->accessibleName());
    EXPECT_TRUE(lines.join(u'\n').contains("50 pladser · 60.000 kr. pr. plads"_q)) << lines.join(u'\n').toStdString();
}

} // namespace
} // namespace indblik
