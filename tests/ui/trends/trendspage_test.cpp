// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendspage.h"

#include "tests/ui/window.h"
#include "ui/trends/multiples.h"
#include "ui/trends/trendpickmodel.h"
#include "ui/trends/trendplot.h"
#include "ui/trends/trendview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace indblik {
namespace {

/// The page in the window, on the example account.
class TrendsPageTest : public WindowTest
{
protected:
    TrendsPageTest()
    {
        openExample();
        window().activateWindow();
        QTest::keyClick(&window(), Qt::Key_4, Qt::ControlModifier);
        QApplication::processEvents();
    }

    TrendsPage& page() { return *window().findChild<TrendsPage*>(); }
    TrendView& chart() { return *page().findChild<TrendView*>(); }
    QTableView& table() { return *find<QTableView>("Diagrammets tal"_q); }
    QAbstractItemModel& picks() { return *find<QListView>("Det, der vises"_q)->model(); }

    void choose(const QString& subject)
    {
        auto* box = find<QComboBox>("Hvad diagrammet handler om"_q);
        const int at = box->findText(subject, Qt::MatchStartsWith);
        ASSERT_GE(at, 0) << subject.toStdString();
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
        QApplication::processEvents();
    }

    void act(const QString& text)
    {
        const auto buttons = page().findChildren<QToolButton*>();
        for (const QToolButton* each : buttons) {
            if (!each->menu())
                continue;
            const auto actions = each->menu()->actions();
            for (QAction* action : actions) {
                if (action->text().remove(u'&').startsWith(text))
                    return action->trigger();
            }
        }
        FAIL() << text.toStdString();
    }
};

TEST_F(TrendsPageTest, BeginsWithTheSeriesOfTheGoalsAsChartAndTable)
{
    const Trend& trend = chart().plot().trend();
    ASSERT_EQ(trend.lines.size(), 3U);
    EXPECT_EQ(table().model()->rowCount(), 2);
    EXPECT_EQ(table().model()->index(1, 0).data().toString(), "29,3"_q);
    EXPECT_TRUE(table().model()->headerData(0, Qt::Horizontal).toString().endsWith(", procent"_q));
    // The chart and the table have the same places.
    const QPointF first = chart().placeOf(Period(year(2006)), 33.2);
    const QPointF last = chart().placeOf(Period(year(2008)), 29.3);
    EXPECT_LT(first.x(), last.x());
    EXPECT_LT(first.y(), last.y());
}

TEST_F(TrendsPageTest, TabLeavesTheTable)
{
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), &table());
}

TEST_F(TrendsPageTest, FollowsThePicker)
{
    const QModelIndex first = picks().index(0, 0);
    ASSERT_EQ(first.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    picks().setData(first, Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(chart().plot().trend().lines.size(), 2U);
    EXPECT_EQ(table().model()->columnCount(), 4); // two shares, and the numbers behind them
    const QAbstractItemModelTester tester(&picks(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    find<QLineEdit>("Søg efter det, der skal vises"_q)->setText("kriminalitet"_q);
    EXPECT_EQ(picks().rowCount(), 2);
    find<QLineEdit>("Søg efter det, der skal vises"_q)->clear();
    EXPECT_EQ(picks().rowCount(), 10);
}

TEST_F(TrendsPageTest, ShowsAreasWithTheLimitThatStepsWhenTheRuleChanges)
{
    choose("Boligområder: Uden for arbejdsmarkedet"_q);
    const Trend& trend = chart().plot().trend();
    EXPECT_EQ(trend.lines.size(), 6U);
    ASSERT_FALSE(trend.limits.empty());
    EXPECT_FALSE(trend.notes.isEmpty()) << "made-up figures say so";
    choose("Områdetyper"_q);
    EXPECT_GE(chart().plot().trend().lines.size(), 2U);
}

TEST_F(TrendsPageTest, SmallChartsLeadToTheLargeOne)
{
    choose("Boligområder: Uden for arbejdsmarkedet"_q);
    page().findChild<QTabWidget*>()->setCurrentIndex(1);
    QApplication::processEvents();
    auto* multiples = page().findChild<TrendMultiples*>();
    const size_t all = multiples->charts().trend().lines.size();
    EXPECT_GT(all, 6U);
    multiples->setFocus();
    multiples->choose(int(all) - 1);
    const QString last = multiples->charts().trend().lines.back().title;
    QTest::keyClick(multiples, Qt::Key_Return);
    EXPECT_EQ(page().findChild<QTabWidget*>()->currentIndex(), 0);
    QStringList titles;
    for (const TrendLine& line : chart().plot().trend().lines)
        titles.append(line.title);
    EXPECT_TRUE(titles.contains(last));
}

TEST_F(TrendsPageTest, SavesAndCopiesTheChart)
{
    for (const auto& [text, name] : {std::pair{"Gem som PNG"_q, "a.png"_q}, std::pair{"Gem som SVG"_q, "a.svg"_q},
             std::pair{"Gem tabellen som CSV"_q, "a.csv"_q},
             std::pair{"Gem tabellen som Excel-regneark"_q, "a.xlsx"_q}}) {
        nextSaveFile = path(name);
        act(text);
        EXPECT_TRUE(QFile::exists(path(name))) << name.toStdString();
    }
    QFile csv(path("a.csv"_q));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(csv.readAll());
    EXPECT_TRUE(table.contains("33,2"_q) && table.contains("procent"_q)) << table.toStdString();
    act("Kopiér som billede"_q);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasImage());
}

TEST_F(TrendsPageTest, ReadsPointsByKeyboard)
{
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Home);
    QTest::keyClick(&chart(), Qt::Key_Right);
    EXPECT_TRUE(chart().accessibleName().contains("2008"_q)) << chart().accessibleName().toStdString();
}

} // namespace
} // namespace indblik
