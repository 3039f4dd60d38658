// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs.h"

#include "ui/account/accounttextsdialog.h"
#include "ui/account/changetabledialog.h"
#include "ui/account/importdialog.h"
#include "ui/account/reportpage.h"
#include "ui/areas/areadialog.h"
#include "ui/areas/areafiguresdialog.h"
#include "ui/areas/designationdialog.h"
#include "ui/areas/figuresdialog.h"
#include "ui/areas/publisheddialog.h"
#include "ui/areas/rulesdialog.h"
#include "ui/areas/storingdialog.h"
#include "ui/budget/comparedialog.h"
#include "ui/budget/groupdialog.h"
#include "ui/budget/newrowdialog.h"
#include "ui/budget/pastedialog.h"
#include "ui/budget/placesdialog.h"
#include "ui/budget/versiondialog.h"
#include "ui/cards/actorsdialog.h"
#include "ui/cards/followupdialog.h"
#include "ui/cards/formtemplatesdialog.h"
#include "ui/cards/newcarddialog.h"
#include "ui/cards/openyeardialog.h"
#include "ui/cards/registerdialog.h"
#include "ui/goals/closingdialog.h"
#include "ui/goals/targetdialog.h"
#include "ui/parts/binddialog.h"
#include "ui/parts/shortcutsdialog.h"
#include "ui/trends/breakdialog.h"
#include "ui/trends/seriesdialog.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace indblik {

namespace {

constexpr int patienceMs = 60'000;

QDialog* shown(QDialog* dialog)
{
    dialog->show();
    QApplication::processEvents();
    return dialog;
}

/// A dialog that reads a file in the background.
template<class D>
QDialog* shownWhenRead(D* dialog)
{
    bool isRead = false;
    QObject::connect(dialog, &D::proposed, [&isRead] { isRead = true; });
    shown(dialog);
    QElapsedTimer clock;
    clock.start();
    while (!isRead) {
        if (clock.elapsed() > patienceMs)
            qFatal("A dialog was not ready within a minute.");
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    QApplication::processEvents();
    return dialog;
}

const AreaBook& areas(MainWindow& window)
{
    return **window.workspace()->areas();
}

QDialog* accountTexts(MainWindow& window)
{
    FileView& file = *window.fileView();
    return shown(new AccountTextsDialog(*window.workspace(), file.drafts(), &file.report()));
}

QDialog* bindFigure(MainWindow& window)
{
    const AccountBook& book = *window.workspace()->book();
    const TextPlace place{book.goals[1].id, assessmentField};
    const QString words = QStringLiteral("33,2 %");
    return shown(new BindDialog(words, figureChoices(book, book.series, place, words, Tongue::danish()), &window));
}

QDialog* changeTable(MainWindow& window)
{
    FileView& file = *window.fileView();
    const ChangeTableId table = window.workspace()->book()->changeTables.front().id;
    return shown(new ChangeTableDialog(*window.workspace(), file.drafts(), table, &file.report()));
}

QDialog* newChangeTable(MainWindow& window)
{
    FileView& file = *window.fileView();
    return shown(new ChangeTableDialog(*window.workspace(), file.drafts(), ChangeTableId::create(), &file.report()));
}

QDialog* newGroup(MainWindow& window)
{
    return shown(new GroupDialog(*window.workspace(), {}, &window));
}

QDialog* area(MainWindow& window)
{
    const AreaId id = areas(window).areaNamed(QStringLiteral("Tingbjerg/Utterslevhuse"))->id;
    return shown(new AreaDialog(*window.workspace(), id, &window));
}

QDialog* areaFigures(MainWindow& window)
{
    const AreaId id = areas(window).areaNamed(QStringLiteral("Bispeparken"))->id;
    return shown(new AreaFiguresDialog(*window.workspace(), id, &window));
}

/// The rules of the ministry as they are changed.
QDialog* rules(MainWindow& window)
{
    static const Ask ask;
    const AreaBook& book = areas(window);
    const Scheme& scheme = *book.scheme(QStringLiteral("mb_combined_letting"));
    return shown(new RulesDialog(*window.workspace(), ask, book, scheme, QDate(2010, 1, 1), &window));
}

QDialog* designations(MainWindow& window)
{
    const Classifier& classifier = **window.workspace()->judged().classifier();
    const Scheme& scheme = *classifier.book().scheme(QStringLiteral("mb_combined_letting"));
    return shown(new DesignationDialog(*window.workspace(), scheme, classifier.book().lists.back(), &window));
}

QDialog* publishedLists(MainWindow& window)
{
    const Scheme& scheme = *areas(window).scheme(QStringLiteral("mb_61a"));
    return shown(new PublishedDialog(*window.workspace(), scheme, &window));
}

/// The preview of a file of figures with these contents.
QDialog* figuresOf(MainWindow& window, const QString& name, const char* contents)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("No file can be written to be read.");
    file.write(contents);
    file.close();
    static const Ask ask = Ask::withDialogs();
    return shownWhenRead(new FiguresDialog(*window.workspace(), ask, areas(window), path, &window));
}

/// A table with areas and an indicator that the file does not know, and rows that cannot be read.
QDialog* figures(MainWindow& window)
{
    return figuresOf(window, QStringLiteral("boligomraader-2010.csv"),
        "OMRÅDE;Emne;TID;INDHOLD\nBispeparken;Beboere;2010;1.651\nMjølnerparken;Beboere;2010;1.997\n"
        "Mjølnerpark;Beboere;2009;2.012\nGadelandet;Beboere;2010;812\nHusumgård;Beboere;2010;455\n"
        "Bispeparken;Boliger;2010;704\nMjølnerparken;Boliger;2010;560\nTingbjerg/Utterslevhuse;Beboere;2009;6418\n"
        "Akacieparken;Beboere;2010K1;1.044\nAkacieparken;Beboere;2010;ca. 1.040\nLundtoftegade;Beboere;2009;1680\n");
}

/// A table that leaves open for whom its figures are, of which part of the year and in which unit.
QDialog* figuresAsked(MainWindow& window)
{
    return figuresOf(window, QStringLiteral("arbejdsmarked-2011.csv"),
        "Tilknytning til arbejdsmarkedet efter område, herkomst, køn og kvartal\n"
        "Område;Områdekode;Herkomst;Køn;Kvartal;Uden for arbejdsmarkedet\n"
        "Bispeparken;A01;Dansk;I alt;2011K1;31,4\nBispeparken;A01;Dansk;Mænd;2011K1;29,9\n"
        "Bispeparken;A01;Andre;I alt;2011K1;44\nMjølnerparken;A02;Dansk;I alt;2011K1;38,9\n"
        "Mjølnerparken;A02;Andre;I alt;2011K1;51,2\nGadelandet;A03;Dansk;I alt;2011K1;28,1\n"
        "Hele landet;000;Dansk;I alt;2011K1;21,3\nUoplyst;999;Dansk;I alt;2011K1;40,0\n");
}

QDialog* storing(MainWindow& window)
{
    return shown(new StoringDialog(&window));
}

QDialog* target(MainWindow& window)
{
    return shown(new TargetDialog(*window.workspace(), window.workspace()->book()->targets[1], false, &window));
}

QDialog* closing(MainWindow& window)
{
    Workspace& workspace = *window.workspace();
    return shown(new ClosingDialog(workspace, workspace.book()->goals.front(), GoalClosing{}, &window));
}

QDialog* newTarget(MainWindow& window)
{
    return shown(new TargetDialog(*window.workspace(), window.workspace()->book()->targets[0], true, &window));
}

QDialog* series(MainWindow& window)
{
    const SeriesId id = window.workspace()->book()->targets[1].series.front();
    return shown(new SeriesDialog(*window.workspace(), **window.workspace()->series(id), false, &window));
}

QDialog* seriesBreak(MainWindow& window)
{
    const SeriesId id = window.workspace()->book()->targets[1].series.front();
    return shown(new BreakDialog(*window.workspace(), id, &window));
}

QDialog* newCard(MainWindow& window)
{
    return shown(new NewCardDialog(&window));
}

QDialog* forms(MainWindow& window)
{
    return shown(new FormTemplatesDialog(*window.workspace(), &window));
}

QDialog* openYear(MainWindow& window)
{
    const Year next = window.workspace()->book()->account.year.next();
    return shown(
        new OpenYearDialog(*window.workspace(), *window.workspace()->accountEdits().proposeOpening(next), &window));
}

/// Grants, one of which lacks its agreement.
QDialog* grants(MainWindow& window)
{
    static const Ask ask;
    Register list;
    list.card = window.workspace()->book()->cards.front().id;
    list.form = builtInRegisters()[1];
    list.title = list.form.title;
    list.rows = {{RegisterRowId::create(), {{QStringLiteral("association"), QStringLiteral("Klub Nord")},
                                               {QStringLiteral("amount"), QStringLiteral("150.000")}}}};
    return shown(new RegisterDialog(*window.workspace(), ask, list, false, &window));
}

QDialog* followUp(MainWindow& window)
{
    const AccountBook& book = *window.workspace()->book();
    return shown(new FollowUpDialog(book, book.followUps.front(), false, &window));
}

QDialog* name(MainWindow& window)
{
    Actor actor;
    actor.name = QStringLiteral("Socialforvaltningen");
    actor.aliases = {QStringLiteral("SOF")};
    return shown(new ActorDialog(*window.workspace(), actor, false, &window));
}

QDialog* names(MainWindow& window)
{
    return shown(new ActorsDialog(*window.workspace(), &window));
}

QDialog* versions(MainWindow& window)
{
    return shown(new CompareDialog(*window.workspace(), &window));
}

QDialog* places(MainWindow& window)
{
    return shown(new PlacesDialog(*window.workspace(), &window));
}

QDialog* version(MainWindow& window)
{
    const BudgetVersion& used = window.workspace()->book()->budget.version;
    return shown(new VersionDialog(VersionDialog::Task::Describe, used, &window));
}

QDialog* newRow(MainWindow& window)
{
    const AccountBook& book = *window.workspace()->book();
    return shown(new NewRowDialog(book, book.budget.groups.front().id, &window));
}

/// One amount that is read, one that is refused, and a unit that must be said.
QDialog* paste(MainWindow& window)
{
    const auto read = [](std::optional<Scale>) {
        Pasted pasted;
        pasted.needsUnit = true;
        pasted.cells = {
            {.place = QStringLiteral("Nexus · 2010"), .text = QStringLiteral("24"), .after = QStringLiteral("24,0")},
            {.place = QStringLiteral("Nexus · 2011"), .text = QStringLiteral("?"), .refusal = QStringLiteral("?")}};
        return pasted;
    };
    return shown(new PasteDialog(read, &window));
}

QDialog* shortcuts(MainWindow& window)
{
    return shown(new ShortcutsDialog({QStringLiteral("Fortryd\tCtrl+Z")}, &window));
}

/// The text of the example, read again over itself.
QDialog* import(MainWindow& window)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("redegoerelse-2010.txt"));
    QFile::copy(QStringLiteral(":/example/redegoerelse-2010.txt"), path);
    return shownWhenRead(new ImportDialog(*window.workspace(), path, &window));
}

} // namespace

const std::vector<DialogScene>& dialogScenes()
{
    static const std::vector<DialogScene> scenes{
        {QStringLiteral("account-texts"), accountTexts},
        {QStringLiteral("bind-figure"), bindFigure},
        {QStringLiteral("areas-edit"), area},
        {QStringLiteral("areas-figures"), areaFigures},
        {QStringLiteral("areas-list"), designations},
        {QStringLiteral("areas-published"), publishedLists},
        {QStringLiteral("areas-rules"), rules},
        {QStringLiteral("budget-group"), newGroup},
        {QStringLiteral("budget-paste"), paste},
        {QStringLiteral("budget-places"), places},
        {QStringLiteral("budget-row"), newRow},
        {QStringLiteral("budget-version-edit"), version},
        {QStringLiteral("budget-versions"), versions},
        {QStringLiteral("change-table"), changeTable},
        {QStringLiteral("change-table-new"), newChangeTable},
        {QStringLiteral("figures"), figures},
        {QStringLiteral("figures-asked"), figuresAsked},
        {QStringLiteral("figures-storing"), storing},
        {QStringLiteral("followup"), followUp},
        {QStringLiteral("forms"), forms},
        {QStringLiteral("grants"), grants},
        {QStringLiteral("goal-closing"), closing},
        {QStringLiteral("import-again"), import},
        {QStringLiteral("name"), name},
        {QStringLiteral("names"), names},
        {QStringLiteral("new-card"), newCard},
        {QStringLiteral("open-year"), openYear},
        {QStringLiteral("series"), series},
        {QStringLiteral("series-break"), seriesBreak},
        {QStringLiteral("shortcuts"), shortcuts},
        {QStringLiteral("target"), target},
        {QStringLiteral("target-new"), newTarget},
    };
    return scenes;
}

QDialog* showDialog(const QString& name, MainWindow& window)
{
    const auto& scenes = dialogScenes();
    const auto found =
        std::find_if(scenes.begin(), scenes.end(), [&name](const DialogScene& scene) { return scene.name == name; });
    if (found == scenes.end())
        qFatal("There is no dialog %s.", qUtf8Printable(name));
    return found->show(window);
}

} // namespace indblik
