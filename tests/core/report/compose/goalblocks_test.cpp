// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/goalblocks.h"

#include "core/example.h"
#include "core/report/compose/compose.h"
#include "core/workspace.h"
#include "tests/core/standin.h"
#include "tests/fixtures.h"

namespace indblik {

class GoalBlocksTest : public StoreTest
{
protected:
    GoalBlocksTest()
    {
        m_workspace = std::make_unique<Workspace>(valueOf(Store::create(path(), "Anna"_q)), "Anna"_q);
        EXPECT_TRUE(succeeded(fillWithExample(*m_workspace)));
    }

    Workspace& workspace() { return *m_workspace; }

    std::vector<Block> blocksOf(size_t goal)
    {
        const AccountBook& book = *m_workspace->book();
        return goalBlocks(book, m_workspace->judged().goalProgress().at(goal), ReportWords(book.account.budgetUnit));
    }

    template<class Kind>
    static const Kind* first(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks) {
            if (const auto* found = std::get_if<Kind>(&block))
                return found;
        }
        return nullptr;
    }

    static QString textOf(const std::vector<Block>& blocks)
    {
        QString all;
        for (const Block& block : blocks) {
            if (const auto* text = std::get_if<Text>(&block))
                all += text->text + u'\n';
        }
        return all;
    }

private:
    std::unique_ptr<Workspace> m_workspace;
};

TEST_F(GoalBlocksTest, SayThatFiguresOfOthersTellNothing)
{
    const auto blocks = blocksOf(1);
    const auto* table = first<FigureTable>(blocks);
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->rows.size(), 7U); // a reading of three groups, and one of two
    EXPECT_EQ(table->rows[1].cells[5].text, "Kan ikke afgøres"_q);
    EXPECT_EQ(table->rows[5].cells[5].text, "På vej (foreløbigt)"_q) << "5.9 of ten points after half of the way";
    EXPECT_TRUE(textOf(blocks).contains("Målet gælder de udsatte boligområder, og tallene gælder andre."_q))
        << textOf(blocks).toStdString();
}

TEST_F(GoalBlocksTest, PrintBothReadingsWithTheirVerdicts)
{
    testing::letAllAreasStandIn(workspace());
    const auto blocks = blocksOf(1);
    const auto* table = first<FigureTable>(blocks);
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->rows.size(), 8U); // two readings of three groups each
    EXPECT_EQ(table->rows[0].role, RowRole::Group);
    EXPECT_EQ(table->rows[0].title, "Ned med 10\u00a0% for de udsatte boligområder senest 2010"_q);
    const auto cells = [&](size_t row) {
        QStringList texts;
        for (const FigureCell& cell : table->rows[row].cells)
            texts.append(cell.text);
        return texts.join(u'|').replace(QChar::Nbsp, u' ');
    };
    EXPECT_EQ(cells(1), "33,2 %|29,3 %|-3,9|-11,7 %|29,9 %|Nået (foreløbigt)"_q);
    EXPECT_EQ(cells(2), "34,2 %|29,6 %|-4,6|-13,5 %|30,8 %|Nået (foreløbigt)"_q);
    EXPECT_EQ(table->rows[4].title, "Ned med 10 procentpoint for de udsatte boligområder senest 2010"_q);
    EXPECT_EQ(cells(5), "33,2 %|29,3 %|-3,9|-11,7 %|23,2 %|Ikke nået (foreløbigt)"_q);
    EXPECT_EQ(table->columns[2], "Procentpoint"_q);
    EXPECT_EQ(table->columns[3], "Procent"_q);
    EXPECT_TRUE(textOf(blocks).contains("Ingen af dem er valgt."_q));
    EXPECT_TRUE(textOf(blocks).contains(
        "Tallene gælder alle områdetyper og træder i stedet: Andelen er ikke opgjort for områderne alene"_q))
        << textOf(blocks).toStdString();
    ASSERT_NE(first<ChartBlock>(blocks), nullptr);
    EXPECT_TRUE(first<ChartBlock>(blocks)->trend.words.contains("33,2"_q));
}

TEST_F(GoalBlocksTest, PrintTheReasonWhyOneWasChosen)
{
    const AccountBook& book = *workspace().book();
    const TargetId points = book.readings(book.goals[1])[1]->id;
    ASSERT_TRUE(succeeded(workspace().goals().choose(points, "Aftalen skriver procentpoint"_q)));
    const auto blocks = blocksOf(1);
    EXPECT_TRUE(textOf(blocks).contains(
        "Målet tolkes som »Ned med 10 procentpoint for de udsatte boligområder senest 2010«. Begrundelse: "
        "Aftalen skriver procentpoint"_q))
        << textOf(blocks).toStdString();
    EXPECT_FALSE(textOf(blocks).contains("Der er ikke valgt"_q));
    EXPECT_TRUE(first<FigureTable>(blocks)->rows[4].title.endsWith("(gælder)"_q));
}

TEST_F(GoalBlocksTest, SayWhyAGoalCannotBeTold)
{
    EXPECT_TRUE(textOf(blocksOf(0)).contains("Akacieparken"_q));
    EXPECT_TRUE(textOf(blocksOf(2)).contains("Kan ikke afgøres"_q)) << textOf(blocksOf(2)).toStdString();
    EXPECT_EQ(first<ChartBlock>(blocksOf(2)), nullptr);
}

TEST_F(GoalBlocksTest, SayOfAnIndicatorWithoutFiguresThatItIsProposed)
{
    const GoalId goal = workspace().book()->goals.at(2).id;
    const auto proposed = workspace().goals().propose(goal, "Frafaldne sigtelser efter etnicitet"_q);
    ASSERT_TRUE(succeeded(proposed));
    const auto grounds = [this, &goal] {
        const AccountBook& book = *workspace().book();
        return textOf(groundBlocks(book, *book.assessment(goal), ReportWords(book.account.budgetUnit)));
    };
    EXPECT_TRUE(grounds().contains("Frafaldne sigtelser efter etnicitet (foreslået, ingen tal endnu)"_q))
        << grounds().toStdString();
    Target target;
    target.goal = goal;
    target.kind = TargetKind::AtMost;
    target.amount = Ratio{5, 100};
    target.due = Period(year(2010));
    target.series = {*proposed};
    ASSERT_TRUE(succeeded(workspace().goals().save(target)));
    EXPECT_TRUE(textOf(blocksOf(2)).contains("Indikatoren er foreslået, og der er ingen tal endnu."_q))
        << textOf(blocksOf(2)).toStdString();
}

TEST_F(GoalBlocksTest, AreDanishWhateverTheProgramSpeaks)
{
    const QLocale before;
    testing::letAllAreasStandIn(workspace());
    QLocale::setDefault(QLocale(QLocale::English));
    EXPECT_TRUE(textOf(blocksOf(1)).contains("Vurderingen bygger på tallet for 2008"_q));
    EXPECT_EQ(first<FigureTable>(blocksOf(1))->rows[1].cells[5].text, "Nået (foreløbigt)"_q);
    QLocale::setDefault(before);
}

} // namespace indblik
