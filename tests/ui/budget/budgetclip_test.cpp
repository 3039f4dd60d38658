// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetclip.h"

#include "app/language.h"
#include "core/example.h"
#include "tests/fixtures.h"
#include "ui/budget/budgetmodel.h"

namespace indblik {
namespace {

class BudgetClipTest : public StoreTest
{
protected:
    BudgetClipTest()
    {
        useLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QStringLiteral("da_DK")));
        workspace = valueOf(Workspace::create(path(), "Mette"_q));
        EXPECT_TRUE(succeeded(fillWithExample(*workspace)));
        model = std::make_unique<BudgetModel>(*workspace);
    }

    QModelIndex at(const QString& title, int column) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().startsWith(title))
                return model->index(row, column);
        }
        ADD_FAILURE() << "no row " << title.toStdString();
        return {};
    }

    Pasted paste(const QString& text, const QModelIndex& from, std::optional<Scale> chosen = {}) const
    {
        PasteTarget target{from, {from}, {}};
        for (int line = 0; line < model->rowCount(); ++line)
            target.lines.push_back(line);
        return readPasted(*model, text, target, chosen);
    }

    /// "Nexus · 2010 = 1,5", of a refused cell "Nexus · 2010: why".
    static QStringList told(const Pasted& pasted)
    {
        QStringList all;
        for (const PastedCell& cell : pasted.cells)
            all.append(cell.refusal.isEmpty() ? cell.place + " = "_q + cell.after : cell.place + ": "_q + cell.refusal);
        return all;
    }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<BudgetModel> model;
};

TEST_F(BudgetClipTest, NumbersOfTheSizeOfTheirRowAreInTheUnitOfTheScreenWhichIsSaid)
{
    const Pasted pasted = paste("24,1\t(1,5)"_q, at("Nexus"_q, 1));
    EXPECT_EQ(told(pasted), QStringList({"Nexus · 2009 = 24,1"_q, "Nexus · 2010 = -1,5"_q}));
    EXPECT_EQ(pasted.unit, Scale::Million);
    EXPECT_TRUE(pasted.needsUnit);
    EXPECT_TRUE(pasted.asked.isEmpty() && pasted.unitSaid.isEmpty());
}

TEST_F(BudgetClipTest, KronerPastedAmongMillionsAreAskedAbout)
{
    const Pasted asked = paste("950.000\t2,0"_q, at("Nexus"_q, 1));
    EXPECT_FALSE(asked.unit);
    EXPECT_TRUE(asked.asked.contains("950.000"_q)) << asked.asked.toStdString();
    for (const PastedCell& cell : asked.cells)
        EXPECT_FALSE(cell.edit) << "nothing is written before the unit is said";
    const Pasted kroner = paste("950.000\t2.000.000"_q, at("Nexus"_q, 1), Scale::Kroner);
    EXPECT_EQ(told(kroner), QStringList({"Nexus · 2009 = 0,95"_q, "Nexus · 2010 = 2,0"_q}));
    EXPECT_TRUE(kroner.asked.isEmpty());
    const Pasted millions = paste("950.000"_q, at("Nexus"_q, 1), Scale::Million);
    EXPECT_FALSE(millions.cells[0].doubt.isEmpty()) << "said, and still worth a look";
}

TEST_F(BudgetClipTest, ThousandsAndPartsOfMillionsAreAskedAboutToo)
{
    EXPECT_FALSE(paste("23600"_q, at("Nexus"_q, 1)).asked.isEmpty());
    EXPECT_FALSE(paste("0,0236"_q, at("Nexus"_q, 1)).asked.isEmpty());
    EXPECT_TRUE(paste("950.000 kr."_q, at("Nexus"_q, 1)).asked.isEmpty()) << "it names its unit";
    EXPECT_TRUE(paste("-\t0\t.."_q, at("Nexus"_q, 1)).asked.isEmpty()) << "they need none";
}

TEST_F(BudgetClipTest, AUnitInAHeadingATitleOrALineHolds)
{
    for (const auto& text : {"Indsats (1.000 kr.)\t2010\nNexus\t3400"_q,
             "Budget 2010 i 1.000 kr.\n\t2010\nNexus\t3400"_q, "Indsats\t2010 (t.kr.)\nNexus\t3400"_q,
             "Indsats\t2010\nNexus\t3400\n\t\nAlle beløb i 1.000 kr.\t"_q, "1.000 kr.\t\nNexus\t3400"_q}) {
        const Pasted pasted = paste(text, at("Nexus"_q, 2));
        EXPECT_EQ(told(pasted), QStringList{"Nexus · 2010 = 3,4"_q}) << text.toStdString();
        EXPECT_FALSE(pasted.unitSaid.isEmpty()) << text.toStdString();
    }
}

TEST_F(BudgetClipTest, TwoUnitsForOneColumnAreAskedAbout)
{
    const Pasted pasted = paste("Indsats (mio. kr.)\t2010 (kr.)\nNexus\t3,4"_q, at("Nexus"_q, 2));
    EXPECT_FALSE(pasted.asked.isEmpty());
    EXPECT_EQ(told(paste("Indsats (mio. kr.)\t2010 (kr.)\nNexus\t3,4"_q, at("Nexus"_q, 2), Scale::Million)),
        QStringList{"Nexus · 2010 = 3,4"_q});
}

TEST_F(BudgetClipTest, AHeadingOfYearsSaysWhereTheAmountsGoWhereverItIsPasted)
{
    const Pasted pasted =
        paste("Indsats (mio. kr.)\t2011\t2010\t2019\tI alt\nGadepulsen\t3,1\t3,2\t9\t6,3\nNexus\t1,5\t\t\t1,5\n"
              "Ukendt\t7\t7\t\t14"_q,
            at("Nexus"_q, 1));
    const QStringList all = told(pasted);
    EXPECT_TRUE(all.contains("Gadepulsen · 2011 = 3,1"_q)) << all.join(u'\n').toStdString();
    EXPECT_TRUE(all.contains("Gadepulsen · 2010 = 3,2"_q));
    EXPECT_TRUE(all.contains("Nexus · 2011 = 1,5"_q));
    EXPECT_EQ(std::count_if(pasted.cells.begin(), pasted.cells.end(),
                  [](const PastedCell& cell) { return !cell.refusal.isEmpty(); }),
        6)
        << all.join(u'\n').toStdString();
}

TEST_F(BudgetClipTest, NamesWithoutAHeadingFindTheirRows)
{
    EXPECT_EQ(told(paste("Gadepulsen\t3,1\nNexus\t1,5"_q, at("Nexus"_q, 2))),
        QStringList({"Gadepulsen · 2010 = 3,1"_q, "Nexus · 2010 = 1,5"_q}));
}

TEST_F(BudgetClipTest, BudgetAndAccountUnderOneYearAreNotMixed)
{
    const Pasted pasted = paste("mio. kr.\t2010\t\n\tBudget\tRegnskab\nNexus\t1,5\t1,4"_q, at("Nexus"_q, 2));
    const QStringList all = told(pasted);
    ASSERT_EQ(all.size(), 2) << all.join(u'\n').toStdString();
    EXPECT_EQ(all[0], "Nexus · 2010 = 1,5"_q);
    EXPECT_FALSE(pasted.cells[1].refusal.isEmpty()) << all[1].toStdString();
    const Pasted twice = paste("mio. kr.\t2010\t2010\nNexus\t1,5\t1,4"_q, at("Nexus"_q, 2));
    EXPECT_FALSE(twice.cells[0].refusal.isEmpty());
    EXPECT_FALSE(twice.cells[1].refusal.isEmpty());
}

TEST_F(BudgetClipTest, WhatWasCopiedWithItsHeadsComesBackUnchanged)
{
    QModelIndexList cells;
    for (int column = 1; column <= 4; ++column)
        cells.append(at("Nexus"_q, column));
    const Pasted pasted = paste(copied(*model, cells, true).text, at("Nexus"_q, 1));
    EXPECT_EQ(pasted.cells.size(), 4U);
    for (const PastedCell& cell : pasted.cells)
        EXPECT_TRUE(cell.refusal.isEmpty() && !cell.edit) << cell.place.toStdString() << cell.refusal.toStdString();
    EXPECT_TRUE(pasted.asked.isEmpty());
}

TEST_F(BudgetClipTest, OneYearLikeNumberIsAnAmountUnlessItHeadsItsColumn)
{
    EXPECT_EQ(paste("2011\n5"_q, at("Nexus"_q, 3)).cells.size(), 1U) << "2011 over an amount, in the column 2011";
    EXPECT_EQ(paste("2010\n5"_q, at("Nexus"_q, 3)).cells.size(), 2U);
}

TEST_F(BudgetClipTest, AnUnreadableCellIsNamedAndNothingOfItIsWritten)
{
    const Pasted pasted = paste("1,5\tse bilag"_q, at("Nexus"_q, 1));
    EXPECT_EQ(pasted.cells[1].place, "Nexus · 2010"_q);
    EXPECT_TRUE(pasted.cells[1].refusal.contains("se bilag"_q));
    EXPECT_FALSE(pasted.cells[1].edit);
}

} // namespace
} // namespace indblik
