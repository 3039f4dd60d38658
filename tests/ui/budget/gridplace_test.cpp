// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/gridplace.h"

#include "core/example.h"
#include "tests/fixtures.h"
#include "ui/budget/budgetmodel.h"

namespace indblik {
namespace {

class GridPlaceTest : public StoreTest
{
protected:
    GridPlaceTest() : workspace(valueOf(Workspace::create(path(), "Mette"_q)))
    {
        EXPECT_TRUE(succeeded(fillWithExample(*workspace)));
        model = std::make_unique<BudgetModel>(*workspace);
    }

    QModelIndex at(const QString& title, int column) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (title == model->lineAt(row).title)
                return model->index(row, column);
        }
        ADD_FAILURE() << "no row " << title.toStdString();
        return {};
    }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<BudgetModel> model;
};

TEST_F(GridPlaceTest, ARowIsFoundWhereOtherLinesAreShown)
{
    const auto place = placeOf(*model, at("Gadepulsen"_q, 2));
    model->setFilter("gadepulsen"_q);
    EXPECT_EQ(cellOf(*model, place), at("Gadepulsen"_q, 2));
    model->setFilter({});
    model->showParts(true);
    EXPECT_EQ(cellOf(*model, place), at("Gadepulsen"_q, 2));
}

TEST_F(GridPlaceTest, AYearAndASumAreFoundWhereOtherYearsAreShown)
{
    const auto ofYear = placeOf(*model, at("Nexus"_q, model->yearColumn(year(2010))));
    const auto sum = placeOf(*model, at("Nexus"_q, model->sumColumn()));
    const auto stated = placeOf(*model, at("Nexus"_q, model->statedColumn()));
    const int before = model->sumColumn();
    model->showYears(year(2010), year(2011));
    ASSERT_NE(model->sumColumn(), before);
    EXPECT_EQ(cellOf(*model, ofYear), at("Nexus"_q, model->yearColumn(year(2010))));
    EXPECT_EQ(cellOf(*model, sum), at("Nexus"_q, model->sumColumn()));
    EXPECT_EQ(cellOf(*model, stated), at("Nexus"_q, model->statedColumn()));
}

TEST_F(GridPlaceTest, ANameStaysAName)
{
    const auto place = placeOf(*model, at("Nexus"_q, 0));
    model->showYears(year(2010), year(2011));
    EXPECT_EQ(cellOf(*model, place), at("Nexus"_q, 0));
}

TEST_F(GridPlaceTest, OfARowThatIsGoneItIsTheLineThatStandsThereNow)
{
    const QModelIndex cell = at("Gadepulsen"_q, 1);
    const auto place = placeOf(*model, cell);
    const int before = cell.row();
    model->setFilter("nexus"_q);
    const QModelIndex found = cellOf(*model, place);
    EXPECT_EQ(found.row(), std::min(before, model->rowCount() - 1));
    EXPECT_EQ(found.column(), 1);
}

TEST_F(GridPlaceTest, WithoutAPlaceItIsTheFirstAmount)
{
    EXPECT_FALSE(placeOf(*model, {}));
    EXPECT_EQ(cellOf(*model, {}), model->index(1, 1));
}

} // namespace
} // namespace indblik
