// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "core/example.h"
#include "core/import/printedaccount.h"
#include "core/judge/boundfigures.h"
#include "tests/ui/dialogs.h"
#include "ui/account/importdialog.h"
#include "ui/areas/areatable.h"
#include "ui/budget/partline.h"
#include "ui/budget/versionbutton.h"
#include "ui/cards/cardform.h"
#include "ui/cards/cardspage.h"
#include "ui/goals/goalpane.h"
#include "ui/goals/goalspage.h"
#include "ui/parts/answereditor.h"
#include "ui/parts/historypanel.h"
#include "ui/parts/look.h"
#include "ui/parts/settings.h"
#include "ui/trends/trendspage.h"
#include "ui/trends/trendview.h"
#include "ui/window/fileview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <utility>

// screens FOLDER [--all [SCENE...]]: pictures of every page on the example account, for the README and for looking at
// them; of the named scenes only where there are any.
// Without --all only those that the README shows: Danish, light, 1280 x 800, and the forms in the dark.

namespace indblik {
namespace {

struct Scene
{
    QString name;
    std::function<QWidget*(MainWindow&)> stage; ///< gives the widget to take a picture of
};

void settle(int ms)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < ms)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

constexpr int patienceMs = 60'000;

/// A picture of a page that never got ready is worse than none.
void waitFor(const std::function<bool()>& isReady)
{
    QElapsedTimer clock;
    clock.start();
    while (!isReady()) {
        if (clock.elapsed() > patienceMs)
            qFatal("A page was not ready within a minute.");
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    settle(50);
}

/// The picture of a widget that has come to rest: the second of two that are the same.
QImage atRest(QWidget* widget)
{
    QImage seen;
    waitFor([&] {
        const QImage last = std::exchange(seen, widget->grab().toImage());
        if (seen == last)
            return true;
        settle(50);
        return false;
    });
    return seen;
}

/// Shown until the next scene.
QWidget* dialog(MainWindow& window, const char* name)
{
    qDeleteAll(window.findChildren<QDialog*>());
    QDialog* shown = showDialog(QLatin1String(name), window);
    settle(100);
    return shown;
}

QWidget* page(MainWindow& window, FileView::Page which)
{
    window.showPage(which);
    settle(50);
    return &window;
}

QWidget* history(MainWindow& window)
{
    const AccountBook& book = *window.workspace()->book();
    const Card& card = book.cards[7];
    const FieldKey field = book.form(card.form)->fields[2].key;
    const QString before = card.answer(field);
    window.showPage(FileView::Page::Cards);
    window.fileView()->cards().showCard(card.id);
    QString after = before;
    after.replace(QStringLiteral(" og "), QStringLiteral(" samt "));
    (void)window.workspace()->cards().setAnswer(card.id, field, after + QStringLiteral(" Sommeren er med fra i år."));
    Q_EMIT window.fileView()->cards().findChild<CardForm*>()->historyWanted(
        book.form(card.form)->fields[2].labelIn(book.account.year), {card.id.text(), field.text});
    settle(100);
    return &window;
}

QWidget* budgetCell(MainWindow& window)
{
    window.showPage(FileView::Page::Budget);
    auto* grid = window.findChild<QTableView*>();
    for (int row = 0; row < grid->model()->rowCount(); ++row) {
        if (grid->model()->index(row, 0).data().toString().startsWith(QStringLiteral("Væresteder")))
            grid->setCurrentIndex(grid->model()->index(row, 2));
    }
    grid->setFocus();
    settle(100);
    return &window;
}

/// The area that the rule alone put on the list.
QWidget* areaChosen(MainWindow& window)
{
    window.showPage(FileView::Page::Areas);
    auto* table = window.findChild<AreaTable*>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == QStringLiteral("Bispeparken"))
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    table->setFocus();
    settle(100);
    return &window;
}

QWidget* areaTab(MainWindow& window, int tab)
{
    areaChosen(window);
    window.findChild<QTabWidget*>()->setCurrentIndex(tab);
    settle(100);
    return &window;
}

/// The cell with the sites and the funding that are entered for it.
QWidget* budgetParts(MainWindow& window)
{
    BudgetEdits& edits = window.workspace()->budget();
    const BudgetColumn column{Year::from(2010)};
    const BudgetGroup& group = window.workspace()->book()->budget.groups[0];
    const auto row = std::find_if(group.rows.begin(), group.rows.end(),
        [](const BudgetRow& each) { return each.title.startsWith(QStringLiteral("Væresteder")); });
    const BudgetRowId id = row->id;
    Funding ministry{Funder::Ministry};
    ministry.share = Percent::fromHundredths(7500);
    Funding own{Funder::Own};
    own.share = Percent::fromHundredths(2500);
    (void)edits.setPart({.row = id, .name = QStringLiteral("Integrationsministeriet"), .funding = ministry});
    (void)edits.setPart({.row = id, .name = QStringLiteral("Beskæftigelses- og integrationsudvalget"), .funding = own});
    (void)edits.addFootnote({id, column}, QStringLiteral("Guldbergsgade åbner i august."));
    return budgetCell(window);
}

QWidget* budgetPartOpen(MainWindow& window)
{
    const auto lines = window.findChildren<PartLine*>();
    if (lines.size() > 4)
        lines[4]->click();
    settle(100);
    return &window;
}

/// Two versions side by side, with a row that came, one that went and one that changed.
QWidget* budgetVersions(MainWindow& window)
{
    BudgetEdits& edits = window.workspace()->budget();
    const auto rows = [&window]() -> const auto&
    {
        return window.workspace()->book()->budget.groups[0].rows;
    };
    (void)edits.addVersion(VersionKind::Revised, QStringLiteral("juni 2010"));
    (void)edits.setFigure(rows()[3].id, {Year::from(2011)}, Money::fromOere(500'000'000));
    (void)edits.removeRow(rows()[5].id);
    if (const auto fresh = edits.addRow(rows()[0].group, QStringLiteral("Natteravne")))
        (void)edits.setFigure(*fresh, {Year::from(2011)}, Money::fromOere(50'000'000));
    return dialog(window, "budget-versions");
}

QWidget* budgetVersionUsed(MainWindow& window)
{
    BudgetVersion version = window.workspace()->book()->budget.version;
    version.prices = PriceLevel::Fixed;
    version.priceYear = Year::from(2009);
    (void)window.workspace()->budget().describe(version);
    settle(100);
    window.findChild<VersionButton*>()->click();
    settle(100);
    QWidget* menu = QApplication::activePopupWidget();
    return menu ? menu : &window;
}

QWidget* budgetVersionChip(MainWindow& window)
{
    if (QWidget* menu = QApplication::activePopupWidget())
        menu->close();
    settle(50);
    return &window;
}

/// The third finding accepted, so that one of each kind is seen.
QWidget* checks(MainWindow& window)
{
    const auto remarks = window.workspace()->judged().remarks();
    (void)window.workspace()->findings().accept(
        remarks.at(2).key, QStringLiteral("Mette Sørensen"), QStringLiteral("Udvalget kender forskellen."), true);
    window.showPage(FileView::Page::Check);
    settle(300);
    return &window;
}

QWidget* report(MainWindow& window)
{
    window.showPage(FileView::Page::Report);
    waitFor([&window] {
        for (const auto* list : window.findChildren<QListWidget*>()) {
            if (list->count() > 10)
                return true;
        }
        return false;
    });
    return &window;
}

/// The year after the example's, some weeks in: answers edited and confirmed, forms handed in, sent back and approved.
void writeRound(Workspace& workspace)
{
    auto opening = workspace.accountEdits().proposeOpening(*Year::from(2011));
    if (!opening)
        return;
    const QString officers[] = {QStringLiteral("Mette Sørensen"), QStringLiteral("Anders Ø. Holm")};
    for (size_t i = 0; i < opening->cards.size(); ++i) {
        opening->cards[i].responsible = officers[i % std::size(officers)];
        opening->cards[i].due = QDate::currentDate().addDays(i % 5 == 3 ? -3 : 40);
    }
    (void)workspace.accountEdits().open(*opening);
    CardEdits& edits = workspace.cards();
    const auto cards = workspace.book()->cards;
    const auto finish = [&](const Card& card) {
        for (const auto& [field, answer] : card.answers)
            (void)edits.confirm(card.id, field);
        (void)edits.setState(card.id, CardState::Submitted);
    };
    for (const size_t done : {0U, 1U, 2U, 5U})
        finish(cards[done]);
    (void)edits.setState(cards[0].id, CardState::Approved);
    (void)edits.setState(cards[2].id, CardState::Returned,
        QStringLiteral("Skriv, hvor mange unge der har været med i år, og hvad de er nået til."));
    const Card& pulse = cards[7];
    QString text = pulse.answer({QStringLiteral("activities")});
    text.replace(QStringLiteral(" og "), QStringLiteral(" samt "));
    (void)edits.setAnswer(
        pulse.id, {QStringLiteral("activities")}, text + QStringLiteral(" Sommeren er med fra i år."));
    (void)edits.confirm(pulse.id, {QStringLiteral("targetGroup")});
    (void)edits.setAchievement(
        pulse.id, Achievement{AchievementKind::NotAssessableYet, FuzzyDate::read(QStringLiteral("medio 2012")),
                      QStringLiteral("Forløbsundersøgelsen foreligger først til den tid.")});
    Criterion criterion;
    criterion.card = pulse.id;
    criterion.text = QStringLiteral("Unge med en kontaktperson, der er i skole eller job efter et halvt år");
    criterion.target.share = Percent::fromHundredths(7000);
    criterion.actual = {14, 20, {}};
    criterion.measured = FuzzyDate::read(QStringLiteral("ultimo 2011"));
    (void)edits.saveCriterion(criterion);
    FollowUp city;
    city.title = QStringLiteral("Effektevaluering af Sikker By");
    city.evaluator = Evaluator::External;
    city.rounds = {EvaluationRound{.due = FuzzyDate::read(QStringLiteral("medio 2012"))}};
    for (const size_t linked : {1U, 2U, 4U, 7U})
        city.initiatives.push_back(cards[linked].initiative);
    (void)workspace.followUps().save(city);
    workspace.endTyping();
}

QWidget* yearForm(MainWindow& window)
{
    writeRound(*window.workspace());
    if (auto* panel = window.findChild<HistoryPanel*>())
        panel->hide();
    window.showPage(FileView::Page::Cards);
    window.fileView()->cards().showCard(window.workspace()->book()->cards[7].id);
    settle(200);
    return &window;
}

QWidget* yearFormBelow(MainWindow& window)
{
    auto* form = window.fileView()->cards().findChild<CardForm*>();
    form->verticalScrollBar()->setValue(form->verticalScrollBar()->maximum());
    settle(100);
    return &window;
}

QWidget* refusedForm(MainWindow& window)
{
    window.fileView()->cards().showCard(window.workspace()->book()->cards[7].id);
    window.fileView()->cards().take(CardState::Submitted);
    settle(100);
    return &window;
}

QWidget* returnedForm(MainWindow& window)
{
    window.fileView()->cards().showCard(window.workspace()->book()->cards[2].id);
    settle(100);
    return &window;
}

QWidget* round(MainWindow& window)
{
    window.fileView()->cards().showRound();
    settle(100);
    return &window;
}

QWidget* reading(MainWindow& window)
{
    window.fileView()->cards().showReading();
    settle(200);
    return &window;
}

/// Goal b, which can be read in two ways.
QWidget* goalChosen(MainWindow& window)
{
    window.showPage(FileView::Page::Goals);
    auto* page = window.findChild<GoalsPage*>();
    page->showGoal(window.workspace()->book()->goals[1].id);
    page->findChild<QListView*>()->setFocus(Qt::TabFocusReason);
    settle(100);
    return &window;
}

QWidget* goalBelow(MainWindow& window)
{
    goalChosen(window);
    auto* pane = window.findChild<GoalPane*>();
    pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum());
    settle(100);
    return &window;
}

/// Goal b, whose text says 33,2 % and 29,3 % while the series says 29,4 % now.
QWidget* figureBound(MainWindow& window)
{
    Workspace& workspace = *window.workspace();
    (void)workspace.show(Year::from(2010));
    const TextPlace place{workspace.book()->goals[1].id, assessmentField};
    const QString text = textAt(*workspace.book(), place);
    Series series = workspace.book()->series.front();
    for (SeriesFigure& figure : series.figures) {
        const QString words = unitFigureText(figure.figure, series.unit, Tongue::danish());
        if (const qsizetype at = text.indexOf(QString(words).replace(QChar(0xa0), u' ')); at >= 0)
            (void)workspace.boundFigures().bind(place, at, SeriesPoint{series.id, figure.period});
    }
    series.figures.back().figure = StatFigure::typedShare({294, 1000});
    (void)workspace.seriesEdits().save(series);
    goalChosen(window);
    auto* pane = window.findChild<GoalPane*>();
    for (AnswerEditor* editor : pane->findChildren<AnswerEditor*>()) {
        if (!editor->extraSelections().isEmpty())
            pane->ensureWidgetVisible(editor);
    }
    settle(100);
    return &window;
}

QWidget* promises(MainWindow& window)
{
    window.fileView()->cards().showPromises();
    settle(100);
    return &window;
}

/// The end of a form with a register and what was promised the year before.
QWidget* registers(MainWindow& window)
{
    Workspace& workspace = *window.workspace();
    const CardId card = workspace.book()->cards.back().id;
    window.fileView()->cards().showCard(card);
    if (const auto made = workspace.registers().add(card, builtInRegisters().front()); made) {
        Register list = *workspace.book()->registerOf(*made);
        list.rows.resize(2);
        list.rows[0].cells[list.form.columns[0].key] = QStringLiteral("Mjølnerparken");
        list.rows[1].cells[list.form.columns[0].key] = QStringLiteral("Lundtoftegade");
        (void)workspace.registers().save(list);
    }
    settle(700);
    return yearFormBelow(window);
}

/// The n-th subject of the page, in its n-th tab.
QWidget* trends(MainWindow& window, int subject, int tab)
{
    window.showPage(FileView::Page::Trends);
    auto* page = window.findChild<TrendsPage*>();
    auto* subjects = page->findChild<QComboBox*>();
    subjects->setCurrentIndex(subject);
    Q_EMIT subjects->activated(subject);
    page->findChild<QTabWidget*>()->setCurrentIndex(tab);
    page->findChild<TrendView*>()->setFocus(Qt::TabFocusReason);
    settle(100);
    return &window;
}

std::vector<Scene> scenesOfFile()
{
    return {
        {QStringLiteral("cards"), [](MainWindow& window) { return page(window, FileView::Page::Cards); }},
        {QStringLiteral("history"), history},
        {QStringLiteral("areas"), areaChosen},
        {QStringLiteral("areas-moved"), [](MainWindow& window) { return areaTab(window, 1); }},
        {QStringLiteral("areas-change"), [](MainWindow& window) { return areaTab(window, 2); }},
        {QStringLiteral("areas-lists"), [](MainWindow& window) { return areaTab(window, 3); }},
        {QStringLiteral("goals"), goalChosen},
        {QStringLiteral("goals-below"), goalBelow},
        {QStringLiteral("trends"), [](MainWindow& window) { return trends(window, 0, 0); }},
        {QStringLiteral("trends-areas"), [](MainWindow& window) { return trends(window, 3, 0); }},
        {QStringLiteral("trends-types"), [](MainWindow& window) { return trends(window, 4, 0); }},
        {QStringLiteral("trends-small"), [](MainWindow& window) { return trends(window, 3, 1); }},
        {QStringLiteral("budget"), budgetCell},
        {QStringLiteral("check"), checks},
        {QStringLiteral("report"), report},
        {QStringLiteral("budget-parts"), budgetParts},
        {QStringLiteral("budget-part-open"), budgetPartOpen},
        {QStringLiteral("budget-versions"), budgetVersions},
        {QStringLiteral("budget-version-menu"), budgetVersionUsed},
        {QStringLiteral("budget-version"), budgetVersionChip},
        {QStringLiteral("year"), yearForm},
        {QStringLiteral("year-below"), yearFormBelow},
        {QStringLiteral("year-missing"), refusedForm},
        {QStringLiteral("year-returned"), returnedForm},
        {QStringLiteral("registers"), registers},
        {QStringLiteral("round"), round},
        {QStringLiteral("reading"), reading},
        {QStringLiteral("promises"), promises},
        {QStringLiteral("goals-bound"), figureBound},
    };
}

struct Setting
{
    QString language;
    Theme theme;
    QSize size;

    QString suffix() const
    {
        return QStringLiteral("-%1-%2-%3")
            .arg(language, theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                QString::number(size.width()));
    }
};

/// What the README shows.
bool isShown(const QString& name)
{
    static const QStringList names{QStringLiteral("start"), QStringLiteral("cards"), QStringLiteral("cards-dark"),
        QStringLiteral("history"), QStringLiteral("budget"), QStringLiteral("areas"), QStringLiteral("trends"),
        QStringLiteral("goals"), QStringLiteral("check"), QStringLiteral("report"), QStringLiteral("import"),
        QStringLiteral("year"), QStringLiteral("round")};
    return names.contains(name);
}

void save(QWidget* widget, const QDir& folder, const QString& name)
{
    const bool isOfReadme = !name.contains(QStringLiteral("-1280")) && !name.contains(QStringLiteral("-1920"));
    if (isOfReadme && !isShown(name))
        return;
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    atRest(widget).save(path);
    QTextStream(stdout) << path << '\n';
}

/// Takes all pictures of one setting, on a fresh copy of the example.
bool takePictures(const QDir& out, const Setting& setting, const QString& suffix)
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    Settings settings;
    useLanguage(setting.language);
    applyLook(*qApp, setting.theme);
    const QString officer = QStringLiteral("Mette Sørensen");
    MainWindow window({settings, Ask{}, officer, [](const QString&) {}});
    window.resize(setting.size);
    window.show();
    settle(50);
    save(&window, out, QStringLiteral("start") + suffix);

    settings.setOfficer(officer);
    const QString path = folder.filePath(QStringLiteral("Integration 2010.indblik"));
    {
        auto made = Workspace::create(path, officer);
        if (!made || !fillWithExample(**made))
            return false;
    }
    if (!window.openFile(path))
        return false;
    const QStringList wanted = QApplication::arguments().mid(3);
    for (const Scene& scene : scenesOfFile()) {
        if (wanted.isEmpty() || wanted.contains(scene.name))
            save(scene.stage(window), out, scene.name + suffix);
    }
    for (const DialogScene& scene : dialogScenes()) {
        if (!wanted.isEmpty() && !wanted.contains(scene.name))
            continue;
        // A year is opened from the newest.
        const bool isOfNewest = scene.name == QStringLiteral("open-year");
        (void)window.workspace()->show(isOfNewest ? std::nullopt : Year::from(2010));
        save(dialog(window, qPrintable(scene.name)), out, scene.name + suffix);
    }
    // They look at the file until they are gone.
    qDeleteAll(window.findChildren<QDialog*>());
    if (!wanted.isEmpty())
        return true;

    const QString source = folder.filePath(QStringLiteral("redegoerelse-2010.txt"));
    QFile::copy(QStringLiteral(":/example/redegoerelse-2010.txt"), source);
    const auto empty = Workspace::create(folder.filePath(QStringLiteral("ny.indblik")), officer);
    if (!empty)
        return false;
    ImportDialog importing(**empty, source);
    bool isRead = false;
    QObject::connect(&importing, &ImportDialog::proposed, [&isRead] { isRead = true; });
    importing.show();
    waitFor([&isRead] { return isRead; });
    save(&importing, out, QStringLiteral("import") + suffix);
    return true;
}

} // namespace
} // namespace indblik

int main(int argc, char* argv[])
{
    using namespace indblik;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const QDir out(arguments[1]);
    if (!QDir().mkpath(out.path()))
        return 1;
    if (!arguments.contains(QStringLiteral("--all"))) {
        const QTemporaryDir dark;
        const bool isDone = takePictures(out, {QStringLiteral("da"), Theme::Light, {1280, 800}}, {})
                            && takePictures(QDir(dark.path()), {QStringLiteral("da"), Theme::Dark, {1280, 800}},
                                QStringLiteral("-dark"));
        const QString name = QStringLiteral("cards-dark.png");
        QFile::remove(out.filePath(name));
        return isDone && QFile::copy(dark.filePath(name), out.filePath(name)) ? 0 : 1;
    }
    for (const char* language : {"da", "en"}) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                const Setting setting{QString::fromLatin1(language), theme, size};
                if (!takePictures(out, setting, setting.suffix()))
                    return 1;
            }
        }
    }
    return 0;
}
