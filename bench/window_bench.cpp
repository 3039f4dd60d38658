// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/areas.h"
#include "bench/stage.h"
#include "bench/trends.h"
#include "bench/typing.h"
#include "bench/years.h"
#include "ui/areas/areahead.h"
#include "ui/areas/areatable.h"
#include "ui/budget/budgetmodel.h"
#include "ui/cards/answerfield.h"
#include "ui/cards/carddelegate.h"
#include "ui/cards/cardform.h"
#include "ui/cards/cardmodel.h"
#include "ui/cards/cardspage.h"
#include "ui/cards/lastyearpane.h"
#include "ui/cards/wishbar.h"
#include "ui/window/fileview.h"

#include <QApplication>
#include <QComboBox>
#include <QDate>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTimer>

// What an officer waits for in the window: window_bench [cards] [list] [filter] [budget] [areas] [trends] [typing];
// without a word all of it. A deed is timed until all it changed is painted. Exit status 1: a target is missed.

namespace indblik::bench {

namespace {

constexpr double openingTarget = 100;
constexpr double listTarget = 50;
constexpr double filterTarget = 20;
constexpr double gridTarget = 100;
constexpr double figureTarget = 16;
constexpr double firstAreasTarget = 1000;
constexpr double switchTarget = 50;
constexpr double sortTarget = 26;
constexpr int untilRest = 60;      ///< ms; then the fields below the window are made too
constexpr int afterOpening = 1000; ///< ms; nobody searches sooner
constexpr int years = 20;
constexpr int cardsInYear = 100;
constexpr int cardsInList = 2000;

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A folder on the disk of the build, not in memory.
class Folder
{
public:
    QString file() const { return m_folder.filePath(QStringLiteral("konto.indblik")); }

private:
    QTemporaryDir m_folder{QCoreApplication::applicationDirPath() + QStringLiteral("/window_bench-XXXXXX")};
};

void measureCards(FigureTable& table)
{
    const Folder folder;
    workspaceWithYears(folder.file(), years, cardsInYear).reset();
    Stage stage(folder.file());
    const auto& cards = stage.workspace().book()->cards;
    Figures inOrder;
    for (size_t i = 1; i < cards.size(); ++i)
        inOrder.push_back(untilPainted([&] { stage.cards().moveToCard(1); }));
    if (!stage.part<LastYearPane>().isVisible())
        qFatal("Last year's answer is not beside this year's.");
    table.add(QStringLiteral("the next card, last year's beside it"), inOrder, openingTarget);
    Figures otherForm;
    for (size_t i = 0; i < cards.size() / 2; ++i) {
        for (const size_t place : {i, cards.size() - 1 - i}) {
            wait(untilRest);
            otherForm.push_back(untilPainted([&] { stage.cards().showCard(cards[place].id); }));
        }
    }
    table.add(QStringLiteral("a card with another form than the one before"), otherForm, openingTarget);
    Figures back;
    for (int i = 0; i < 12; ++i) {
        const Year year = stage.workspace().accounts()[size_t(i % years)].year;
        back.push_back(untilPainted([&] { (void)stage.workspace().show(year); }));
    }
    table.add(QStringLiteral("another year of 100 cards brought into view"), back, {});
}

void measureList(FigureTable& table)
{
    const AccountBook book = lifelikeAccount(cardsInList);
    Figures alone;
    for (int i = 0; i < 15; ++i) {
        CardModel model;
        CardFilter filter(&model);
        QListView list;
        list.setModel(&filter);
        list.setItemDelegate(new CardDelegate(&list));
        list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list.resize(296, 800);
        list.show();
        alone.push_back(untilPainted([&] { model.setBook(book, QDate(2011, 4, 1)); }));
    }
    table.add(QStringLiteral("the list of 2,000 cards, until it is painted"), alone, listTarget);
}

/// Types a word into the search and takes it out again, key by key.
void searchFor(FigureTable& table, Stage& stage, const QString& word)
{
    stage.cards().focusSearch();
    settle();
    auto* search = qobject_cast<QLineEdit*>(stage.window().focusWidget());
    if (!search)
        qFatal("The search has no cursor.");
    Figures first;
    Figures keys;
    for (int i = 0; i < 5; ++i) {
        // Read anew the list knows nothing of earlier searches.
        (void)stage.workspace().show();
        wait(afterOpening);
        for (const QChar letter : word)
            (search->text().isEmpty() ? first : keys).push_back(untilPainted([&] { press(search, letter); }));
        if (i == 0)
            table.remark(QStringLiteral("“%1” is in %2 cards").arg(word).arg(stage.part<CardFilter>().cardCount()));
        for (const QChar& letter : word) {
            Q_UNUSED(letter)
            keys.push_back(untilPainted([&] { press(search, Qt::Key_Backspace); }));
        }
    }
    table.add(QStringLiteral("2,000 cards filtered, the first key of a word"), first, filterTarget);
    table.add(QStringLiteral("2,000 cards filtered, each further key and back"), keys, filterTarget);
}

void measureFilter(FigureTable& table)
{
    const Folder folder;
    workspaceWith(folder.file(), lifelikeAccount(cardsInList)).reset();
    Stage stage(folder.file());
    auto& wishes = stage.part<WishBar>();
    const auto buttons = wishes.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        Figures one;
        for (int i = 0; i < 10 && button->isVisible(); ++i)
            one.push_back(untilPainted([&] { button->click(); }));
        if (one.empty())
            continue;
        table.add(QStringLiteral("2,000 cards filtered by “%1”").arg(button->text()), one, filterTarget);
    }
    const QString text = stage.workspace().book()->cards[cardsInList / 2].answer(longField());
    QString longest;
    const auto words = text.split(u' ');
    for (const QString& word : words)
        longest = word.size() > longest.size() && word.size() < 14 && word.back().isLetter() ? word : longest;
    searchFor(table, stage, longest);
}

/// 100 rows over 20 years, 3,4 mio. kr. in each cell.
AccountBook wideBudget()
{
    AccountBook book = lifelikeAccount(cardsInYear);
    for (BudgetGroup& group : book.budget.groups) {
        for (BudgetRow& row : group.rows) {
            for (Year year = *Year::from(2001); year <= *Year::from(2020); year = year.next())
                row.cells[year].figure = Money::fromOere(340'000'000);
        }
    }
    return book;
}

void measureBudget(FigureTable& table)
{
    const Folder folder;
    workspaceWith(folder.file(), wideBudget()).reset();
    Figures shown;
    for (int i = 0; i < 9; ++i) {
        Stage fresh(folder.file());
        shown.push_back(untilPainted([&] { fresh.window().fileView()->showPage(FileView::Page::Budget); }));
    }
    table.add(QStringLiteral("the budget of 100 rows and 20 years, first shown"), shown, gridTarget);

    Stage stage(folder.file());
    stage.window().fileView()->showPage(FileView::Page::Budget);
    const auto& model = stage.part<BudgetModel>();
    const BudgetRowId row = stage.workspace().book()->budget.groups.front().rows.front().id;
    Figures edited;
    for (int i = 1; i <= 50; ++i) {
        const auto before = model.grid().lines.back().cells[model.grid().sumColumn()].figure;
        edited.push_back(untilPainted([&] {
            (void)stage.workspace().budget().setFigure(row, {Year::from(2010)}, Money::fromOere(i * 1'000'000));
        }));
        if (model.grid().lines.back().cells[model.grid().sumColumn()].figure == before)
            qFatal("The sums did not follow the figure.");
    }
    table.add(QStringLiteral("a figure saved there, all sums new"), edited, figureTarget);
}

void measureAreas(FigureTable& table)
{
    const Folder folder;
    {
        const auto workspace = workspaceWith(folder.file(), lifelikeAccount(5));
        const auto book = workspace->areas();
        if (!book || !workspace->areaEdits().bring(lifelikeAreas(**book), QStringLiteral("areas")))
            qFatal("The areas cannot be stored.");
    }
    Stage stage(folder.file());
    Figures shown;
    shown.push_back(untilPainted([&] { stage.window().fileView()->showPage(FileView::Page::Areas); }));
    table.add(QStringLiteral("7,000 areas with 1.7 million figures, first shown"), shown, firstAreasTarget);
    // Scheme, rules before, rules now, figures.
    QComboBox* const now = stage.part<AreaHead>().findChildren<QComboBox*>().at(2);
    Figures switched;
    for (int i = 0; i < 20; ++i) {
        switched.push_back(untilPainted([&] {
            now->setCurrentIndex(i % now->count());
            Q_EMIT now->activated(i % now->count());
        }));
    }
    table.add(QStringLiteral("another day, its rules and figures"), switched, switchTarget);
    auto& areas = stage.part<AreaTable>();
    Figures sorted;
    for (int i = 0; i < 20; ++i)
        sorted.push_back(
            untilPainted([&] { areas.sortByColumn(i % 6, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder); }));
    table.add(QStringLiteral("7,000 areas sorted by another column"), sorted, sortTarget);
}

} // namespace

int run(const QStringList& wanted)
{
    const std::pair<const char*, void (*)(FigureTable&)> parts[] = {{"cards", &measureCards}, {"list", &measureList},
        {"filter", &measureFilter}, {"budget", &measureBudget}, {"areas", &measureAreas}, {"trends", &measureTrends},
        {"typing", &measureTyping}};
    FigureTable table;
    for (const auto& [name, measure] : parts) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(name)))
            measure(table);
    }
    return table.isMissed() ? 1 : 0;
}

} // namespace indblik::bench

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return indblik::bench::run(QApplication::arguments().mid(1));
}
