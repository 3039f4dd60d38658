// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "core/example.h"
#include "core/import/account.h"
#include "ui/fileview.h"
#include "ui/look.h"
#include "ui/mainwindow.h"
#include "ui/pages/cardform.h"
#include "ui/pages/cardspage.h"
#include "ui/pages/importdialog.h"
#include "ui/settings.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

#include <functional>

// screens FOLDER [--all]: pictures of every page on the example account, for the README and for looking at them.
// Without --all only those of the README: Danish, light, 1280 x 800, and the forms in the dark.

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

void waitFor(const std::function<bool()>& isReady)
{
    QElapsedTimer clock;
    clock.start();
    while (!isReady() && clock.elapsed() < 10'000)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    settle(50);
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

std::vector<Scene> scenesOfFile()
{
    return {
        {QStringLiteral("cards"), [](MainWindow& window) { return page(window, FileView::Page::Cards); }},
        {QStringLiteral("history"), history},
        {QStringLiteral("budget"), budgetCell},
        {QStringLiteral("report"), report},
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

void save(QWidget* widget, const QDir& folder, const QString& name)
{
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    widget->grab().save(path);
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
    for (const Scene& scene : scenesOfFile())
        save(scene.stage(window), out, scene.name + suffix);

    const QString source = folder.filePath(QStringLiteral("redegoerelse-2010.txt"));
    QFile::copy(QStringLiteral(":/example/redegoerelse-2010.txt"), source);
    const auto empty = Workspace::create(folder.filePath(QStringLiteral("ny.indblik")), officer);
    if (!empty)
        return false;
    ImportDialog dialog(**empty, source);
    bool isRead = false;
    QObject::connect(&dialog, &ImportDialog::proposed, [&isRead] { isRead = true; });
    dialog.show();
    waitFor([&isRead] { return isRead; });
    save(&dialog, out, QStringLiteral("import") + suffix);
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
