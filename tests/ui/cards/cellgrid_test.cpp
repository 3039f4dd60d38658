// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cellgrid.h"

#include "tests/ui/round.h"
#include "ui/cards/answerfield.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace indblik {
namespace {

const FieldKey casesKey{QStringLiteral("cases")};
const FieldKey countKey{QStringLiteral("count")};

/// A form that asks for a number and for the cases on two levels, last year and this.
class CellGridTest : public RoundTest
{
protected:
    CellGridTest()
    {
        openNext();
        FormTemplate form = *newestForm(book().forms, "goals"_q, year(2011));
        Field cases{.key = casesKey, .label = "Sager"_q, .kind = FieldKind::Table};
        cases.rows = {"Niveau 1"_q, "Niveau 2"_q};
        cases.columns = {"{forrige år}"_q, "{år}"_q};
        form.fields = {{.key = countKey, .label = "Antal"_q, .kind = FieldKind::Number}, cases};
        EXPECT_TRUE(succeeded(workspace().forms().save(form)));
        page().showCard(valueOf(workspace().cards().add(Section::Goals, "SSP"_q)));
        EXPECT_TRUE(becomes([this] { return isFormWhole(); }));
    }

    QLineEdit* cell(const QString& row, const QString& column)
    {
        return find<QLineEdit>("Sager, %1, %2"_q.arg(row, column));
    }

    bool says(const QString& text)
    {
        QApplication::processEvents();
        const auto labels = form().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
};

TEST_F(CellGridTest, TabGoesFromCellToCellAndEachIsStored)
{
    cell("Niveau 1"_q, "2010"_q)->setFocus();
    type("12"_q);
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), cell("Niveau 1"_q, "2011"_q));
    type("14"_q);
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), cell("Niveau 2"_q, "2010"_q));
    EXPECT_EQ(card().answer(casesKey), "| 2010 | 2011\nNiveau 1 | 12 | 14\nNiveau 2 | |"_q)
        << "a cell that is left is stored";
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(cell("Niveau 1"_q, "2011"_q)->text(), QString());
    EXPECT_EQ(cell("Niveau 1"_q, "2010"_q)->text(), "12"_q);
}

TEST_F(CellGridTest, WhatIsTypedIsADraftUntilItIsStored)
{
    cell("Niveau 2"_q, "2011"_q)->setFocus();
    type("7"_q);
    EXPECT_EQ(window().fileView()->drafts().unsaved(AnswerPlace{card().id, casesKey}),
        "| 2010 | 2011\nNiveau 1 | |\nNiveau 2 | | 7"_q);
    ASSERT_TRUE(window().fileView()->drafts().flush());
    EXPECT_TRUE(card().answer(casesKey).endsWith("| 7"_q));
}

TEST_F(CellGridTest, WhatIsNoTableIsShownAsItStands)
{
    const CardId id = card().id;
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, casesKey, "Cirka tolv sager"_q)));
    EXPECT_EQ(editor("Sager"_q)->toPlainText(), "Cirka tolv sager"_q);
    EXPECT_FALSE(form().findChild<CellGrid*>()->isVisible());
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, casesKey, QString())));
    EXPECT_TRUE(form().findChild<CellGrid*>()->isVisible());
}

TEST_F(CellGridTest, ANumberSaysWhereItIsNone)
{
    editor("Antal"_q)->setFocus();
    EXPECT_TRUE(says("Fx 1.200 eller 12,5"_q));
    type("mange"_q);
    EXPECT_TRUE(says("Det er ikke et tal"_q));
    editor("Antal"_q)->selectAll();
    type("1.200"_q);
    EXPECT_FALSE(says("Det er ikke et tal"_q));
}

TEST_F(CellGridTest, NothingIsTypedInAFormThatIsHandedIn)
{
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card().id, casesKey, "| 2010 | 2011\nNiveau 1 | 1 | 2"_q)));
    ASSERT_TRUE(succeeded(workspace().cards().setState(card().id, CardState::Submitted)));
    EXPECT_TRUE(cell("Niveau 1"_q, "2010"_q)->isReadOnly());
    EXPECT_EQ(cell("Niveau 1"_q, "2011"_q)->text(), "2"_q);
}

} // namespace
} // namespace indblik
