// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/example.h"
#include "core/writefile.h"
#include "ui/autosave.h"
#include "ui/look.h"
#include "ui/mainmenu.h"
#include "ui/pages/cardspage.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/shortcutsdialog.h"
#include "ui/pages/startpage.h"
#include "ui/settings.h"
#include "ui/standingnotice.h"
#include "ui/statusline.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

namespace indblik {

namespace {

constexpr QSize firstSize{1280, 800};
constexpr int outsideInterval = 3000; ///< ms

QString fileFilter()
{
    return MainWindow::tr("Indblik files (*.indblik)");
}

QString withSuffix(const QString& path)
{
    const QString suffix = QStringLiteral(".indblik");
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

MainWindow::MainWindow(Surroundings surroundings)
    : m_settings(surroundings.settings)
    , m_ask(std::move(surroundings.ask))
    , m_systemName(std::move(surroundings.systemName))
    , m_useLanguage(std::move(surroundings.useLanguage))
    , m_status(new StatusLine(this))
    , m_outside(new QTimer(this))
{
    setAcceptDrops(true);
    resize(firstSize);
    restoreGeometry(m_settings.geometry());
    setStatusBar(m_status);
    m_outside->setInterval(outsideInterval);
    connect(m_outside, &QTimer::timeout, this, &MainWindow::showOutside);
    build();
}

MainWindow::~MainWindow()
{
    // The pages look at the workspace until they are gone.
    delete m_file;
}

void MainWindow::build()
{
    delete m_menu;
    m_menu = new MainMenu(this);
    connectMenu();
    m_menu->themes->actions().at(int(m_settings.theme()))->setChecked(true);
    const auto languages = m_menu->languages->actions();
    for (QAction* action : languages)
        action->setChecked(QLocale().name().startsWith(action->data().toString()));
    if (m_workspace)
        buildFile();
    else
        buildStart();
}

void MainWindow::buildStart()
{
    m_file = nullptr;
    m_start = new StartPage(m_settings, m_systemName, this);
    setCentralWidget(m_start);
    connect(m_start, &StartPage::named, this, &MainWindow::setOfficer);
    connect(m_start, &StartPage::exampleWanted, this, &MainWindow::openExample);
    connect(m_start, &StartPage::newFileWanted, this, [this] {
        if (newFile({}))
            newAccount();
    });
    connect(m_start, &StartPage::importWanted, this, &MainWindow::importAccount);
    connect(m_start, &StartPage::openWanted, this, [this] { chooseFile(Access::Write); });
    connect(m_start, &StartPage::fileWanted, this, [this](const QString& path) { openFile(path); });
    m_menu->setOpen(false, false);
    setWindowTitle(QStringLiteral("Indblik"));
    m_status->hide();
    m_outside->stop();
}

void MainWindow::buildFile()
{
    const auto page = m_file ? m_file->page() : FileView::Page::Cards;
    m_start = nullptr;
    m_file = new FileView(*m_workspace, m_ask, this);
    setCentralWidget(m_file);
    connectPages();
    if (m_settings.officer().isEmpty())
        m_file->askName(m_systemName);
    m_menu->setOpen(true, m_workspace->standing().canWrite());
    const QString path = m_workspace->standing().path;
    setWindowTitle(QStringLiteral("%1 – Indblik").arg(QFileInfo(path).completeBaseName()));
    m_status->showFile(path);
    m_status->showAuthor(m_workspace->author());
    m_status->show();
    showStanding();
    showSaved();
    showUndo();
    showPage(page);
    m_outside->start();
}

void MainWindow::connectPages()
{
    // The receivers go with the page, not with the window: the workspace outlives the page when the language changes.
    connect(m_file, &FileView::named, this, &MainWindow::setOfficer);
    connect(m_file, &FileView::officerWanted, this, &MainWindow::askOfficer);
    connect(m_file, &FileView::importWanted, this, &MainWindow::importAccount);
    connect(m_file, &FileView::accountWanted, this, &MainWindow::newAccount);
    connect(m_file, &FileView::standingActed, this, &MainWindow::writeInstead);
    connect(m_file, &FileView::noticeActed, this, [this] {
        if (m_file->autosave().flush())
            showSaved();
    });
    connect(m_file, &FileView::refused, this, &MainWindow::showError);
    Autosave& autosave = m_file->autosave();
    connect(&autosave, &Autosave::waiting, m_file, [this] {
        if (!m_isFailing)
            m_status->showWaiting();
        m_menu->keepText->setEnabled(true);
        showUndo();
    });
    connect(&autosave, &Autosave::failed, this, &MainWindow::showUnsaved);
    connect(&autosave, &Autosave::saved, this, &MainWindow::showSaved);
    connect(m_workspace.get(), &Workspace::changed, m_file, [this] {
        showSaved();
        showUndo();
    });
    connect(m_workspace.get(), &Workspace::viewChanged, m_file, [this] { showUndo(); });
}

void MainWindow::connectMenu()
{
    const auto on = [this](QAction* action, auto&& deed) {
        connect(action, &QAction::triggered, this, std::forward<decltype(deed)>(deed));
    };
    on(m_menu->newFile, [this] {
        if (newFile({}))
            newAccount();
    });
    on(m_menu->open, [this] { chooseFile(Access::Write); });
    on(m_menu->openReadOnly, [this] { chooseFile(Access::Read); });
    on(m_menu->example, [this] { openExample(); });
    on(m_menu->importAccount, [this] { importAccount(); });
    on(m_menu->newAccount, [this] { newAccount(); });
    on(m_menu->keepText, [this] { keepText(); });
    on(m_menu->exportPdf, [this] {
        showPage(FileView::Page::Report);
        m_file->report().exportPdf();
    });
    on(m_menu->print, [this] {
        showPage(FileView::Page::Report);
        m_file->report().print();
    });
    on(m_menu->closeFile, [this] {
        if (closeFile())
            buildStart();
    });
    on(m_menu->quit, [this] { close(); });
    on(m_menu->undo, [this] { undo(); });
    on(m_menu->redo, [this] { redo(); });
    on(m_menu->newCard, [this] {
        showPage(FileView::Page::Cards);
        m_file->cards().addCard();
    });
    on(m_menu->find, [this] {
        showPage(FileView::Page::Cards);
        m_file->cards().focusSearch();
    });
    on(m_menu->nextField, [this] { m_file->cards().moveToField(1); });
    on(m_menu->previousField, [this] { m_file->cards().moveToField(-1); });
    on(m_menu->nextCard, [this] { m_file->cards().moveToCard(1); });
    on(m_menu->previousCard, [this] { m_file->cards().moveToCard(-1); });
    on(m_menu->nextPane, [this] { m_file->movePane(1); });
    on(m_menu->previousPane, [this] { m_file->movePane(-1); });
    on(m_menu->fullScreen, [this](bool isOn) { isOn ? showFullScreen() : showNormal(); });
    on(m_menu->keyboard, [this] { showShortcuts(); });
    on(m_menu->verify, [this] { verify(); });
    on(m_menu->about, [this] { showAbout(); });
    connect(m_menu->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_menu->pages, &QActionGroup::triggered, this,
        [this](const QAction* action) { showPage(FileView::Page(action->data().toInt())); });
    // What rebuilds the window waits until the menu that asked for it is done.
    connect(m_menu->themes, &QActionGroup::triggered, this, [this](QAction* action) {
        m_settings.setTheme(Theme(m_menu->themes->actions().indexOf(action)));
        applyLook(*qApp, m_settings.theme());
        QMetaObject::invokeMethod(
            this, [this] { settleUnsaved() ? build() : void(); }, Qt::QueuedConnection);
    });
    connect(m_menu->languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_settings.setLanguage(action->data().toString());
        m_useLanguage(m_settings.language());
        QMetaObject::invokeMethod(
            this, [this] { settleUnsaved() ? build() : void(); }, Qt::QueuedConnection);
    });
}

void MainWindow::fillRecent()
{
    m_menu->recent->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString& path : files) {
        QString name = QFileInfo(path).completeBaseName();
        QAction* action = m_menu->recent->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path.toHtmlEscaped());
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (files.isEmpty())
        m_menu->recent->addAction(tr("No file yet"))->setEnabled(false);
}

QString MainWindow::officer() const
{
    return m_settings.officer().isEmpty() ? m_systemName : m_settings.officer();
}

void MainWindow::setOfficer(const QString& name)
{
    m_settings.setOfficer(name);
    if (!m_workspace)
        return;
    m_file->autosave().flush(); // what was typed before was typed under the name before
    m_workspace->setAuthor(officer());
    m_file->showOfficer();
    m_status->showAuthor(officer());
}

void MainWindow::askOfficer()
{
    bool isGiven = false;
    const QString name = QInputDialog::getText(
        this, tr("Your name"), tr("&Name beside what you write"), QLineEdit::Normal, officer(), &isGiven);
    if (isGiven && !name.simplified().isEmpty())
        setOfficer(name);
}

void MainWindow::adopt(std::unique_ptr<Workspace> workspace)
{
    delete m_file;
    m_file = nullptr;
    m_workspace = std::move(workspace);
    m_isFailing = false;
    m_settings.addRecentFile(m_workspace->standing().path);
    buildFile();
}

bool MainWindow::openFile(const QString& path, Access access)
{
    if (!closeFile())
        return false;
    auto opened = Workspace::open(path, access, officer());
    if (!opened) {
        buildStart();
        showError(opened.error());
        return false;
    }
    adopt(std::move(*opened));
    return true;
}

void MainWindow::chooseFile(Access access)
{
    const QString path = m_ask.openFile(this, tr("Open a file"), fileFilter());
    if (!path.isEmpty())
        openFile(path, access);
}

bool MainWindow::newFile(const QString& suggestion)
{
    const QString name = suggestion.isEmpty() ? tr("account") : suggestion;
    const QString path = withSuffix(m_ask.saveFile(this, tr("Where is the new file to be?"),
        QDir(documentsFolder()).filePath(name + QStringLiteral(".indblik")), fileFilter()));
    if (path.isEmpty() || !closeFile())
        return false;
    auto created = Workspace::create(path, officer());
    if (!created) {
        buildStart();
        showError(created.error());
        return false;
    }
    adopt(std::move(*created));
    return true;
}

void MainWindow::openExample()
{
    const QString path = QDir(documentsFolder()).filePath(tr("Example 2010") + QStringLiteral(".indblik"));
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    if (!closeFile())
        return;
    QDir().mkpath(documentsFolder());
    auto created = Workspace::create(path, officer());
    const auto filled = created ? fillWithExample(**created) : Result<void>(created.error());
    if (!filled) {
        buildStart();
        showError(filled.error());
        return;
    }
    adopt(std::move(*created));
}

void MainWindow::importAccount()
{
    const QString source = m_ask.openFile(
        this, tr("Which account do you want to import?"), tr("Text of an account (*.txt);;All files (*)"));
    if (!source.isEmpty())
        importFrom(source);
}

void MainWindow::importFrom(const QString& source)
{
    if (!m_workspace && !newFile(QFileInfo(source).completeBaseName()))
        return;
    if (!m_workspace->standing().canWrite()) {
        showError(Error{tr("The file is open to read only, so nothing can be imported into it.")});
        return;
    }
    if (!m_file->autosave().flush())
        return;
    ImportDialog dialog(*m_workspace, source, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto applied = m_workspace->apply(dialog.proposal());
    if (!applied)
        showError(applied.error());
    else
        m_file->showNotice(
            Banner::Tone::Calm, tr("%1 is taken over. Ctrl+Z takes all of it back.").arg(QFileInfo(source).fileName()));
}

void MainWindow::newAccount()
{
    const auto& accounts = m_workspace->accounts();
    const int year = accounts.empty() ? QDate::currentDate().year() - 1 : accounts.front().year.number() + 1;
    bool isGiven = false;
    const int chosen = QInputDialog::getInt(
        this, tr("Begin an account"), tr("&Year the account is about"), year, 1970, 2100, 1, &isGiven);
    if (!isGiven || !m_file->autosave().flush())
        return;
    if (const auto created = m_workspace->createAccount(*Year::from(chosen)); !created)
        showError(created.error());
}

bool MainWindow::settleUnsaved()
{
    // A footnote or a cell is saved when it is left.
    if (QWidget* field = QApplication::focusWidget(); m_file && field && m_file->isAncestorOf(field))
        field->clearFocus();
    if (!m_file || m_file->autosave().flush())
        return true;
    const int answer = m_ask.question(this,
        {tr("Text is not saved"), tr("Something you wrote could not be saved in the file. What is to become of it?"),
            {tr("Stay here"), tr("Save it in a text file …"), tr("Throw it away")}});
    if (answer == 1)
        keepText();
    return answer == 2 || !m_file->autosave().hasUnsaved();
}

bool MainWindow::closeFile()
{
    if (!m_workspace)
        return true;
    if (!settleUnsaved())
        return false;
    delete m_file;
    m_file = nullptr;
    m_workspace.reset();
    return true;
}

void MainWindow::keepText()
{
    Autosave& autosave = m_file->autosave();
    const QString path = m_ask.saveFile(this, tr("Save the unsaved text"),
        QDir(documentsFolder()).filePath(tr("Unsaved text") + QStringLiteral(".txt")), tr("Text files (*.txt)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeFile(path, autosave.unsavedText().toUtf8()); !written) {
        showError(written.error());
        return;
    }
    autosave.forget();
    m_file->showNotice(Banner::Tone::Calm, tr("Your text is in %1.").arg(path));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!settleUnsaved()) {
        event->ignore();
        return;
    }
    m_settings.setGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    const QString path = urls.first().toLocalFile();
    // The program that dropped the file waits for us; a dialog must not keep it.
    QMetaObject::invokeMethod(
        this,
        [this, path] {
            if (path.endsWith(QStringLiteral(".indblik"), Qt::CaseInsensitive))
                openFile(path);
            else
                importFrom(path);
        },
        Qt::QueuedConnection);
}

void MainWindow::showPage(FileView::Page page)
{
    if (!m_file)
        return;
    m_file->showPage(page);
    m_file->focusPage();
    m_menu->pages->actions().at(int(page))->setChecked(true);
}

void MainWindow::undo()
{
    if (!m_file->autosave().flush())
        return;
    if (const auto undone = m_workspace->undo(); !undone)
        showError(undone.error());
}

void MainWindow::redo()
{
    if (!m_file->autosave().flush())
        return;
    if (const auto redone = m_workspace->redo(); !redone)
        showError(redone.error());
}

void MainWindow::showUndo()
{
    const bool isTyping = m_file->autosave().hasUnsaved();
    m_menu->undo->setEnabled(m_workspace->canUndo() || isTyping);
    m_menu->redo->setEnabled(m_workspace->canRedo());
    const auto named = [](const QString& verb, QString what) {
        return what.isEmpty() ? verb : verb + QStringLiteral(": ") + what.replace(u'&', QStringLiteral("&&"));
    };
    m_menu->undo->setText(named(tr("&Undo"), m_workspace->undoText()));
    m_menu->redo->setText(named(tr("&Redo"), m_workspace->redoText()));
}

void MainWindow::verify()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto verified = m_workspace->verify();
    QApplication::restoreOverrideCursor();
    if (verified)
        m_file->showNotice(Banner::Tone::Calm, tr("The file is whole, and its history agrees with what stands in it."));
    else
        showError(verified.error());
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(m_menu->shortcuts(), this).exec();
}

void MainWindow::showAbout()
{
    m_ask.question(this,
        {tr("About Indblik"),
            tr("Indblik %1\n\nThe yearly account of a municipality's policy initiatives.\n\nFree software under the GNU "
               "General Public License, version 3 or later. Indblik sends nothing over the network.")
                .arg(QStringLiteral(INDBLIK_VERSION)),
            {tr("Close")}});
}

void MainWindow::showStanding()
{
    if (const auto notice = standingNotice(m_workspace->standing()))
        m_file->showStanding(notice->tone, notice->text, notice->action);
}

void MainWindow::writeInstead()
{
    const Standing standing = m_workspace->standing();
    if (!openFile(standing.path) || m_workspace->standing().readOnly != ReadOnlyBecause::Locked)
        return;
    const QString host = m_workspace->standing().writer.host;
    // On this computer a lock of a program that is gone is taken over without asking.
    if (host == QSysInfo::machineHostName()) {
        m_file->showNotice(
            Banner::Tone::Attention, tr("The file is still open for writing elsewhere on this computer."));
        return;
    }
    const int answer = m_ask.question(this, lockQuestion(standing.writer));
    if (answer == 1) {
        const QString path = m_workspace->standing().path;
        Workspace::breakLock(path);
        openFile(path);
    }
}

void MainWindow::showSaved()
{
    if (m_file->autosave().hasUnsaved())
        return;
    if (std::exchange(m_isFailing, false))
        m_file->showNotice(Banner::Tone::Calm, tr("Everything is saved again."));
    m_menu->keepText->setEnabled(false);
    if (m_workspace->standing().canWrite())
        m_status->showSaved();
    else
        m_status->showReadOnly();
}

void MainWindow::showUnsaved(const Error& error)
{
    m_isFailing = true;
    m_status->showUnsaved();
    m_menu->keepText->setEnabled(true);
    m_file->showNotice(Banner::Tone::Wrong,
        tr("Not saved: %1 Your text is still here, and saving is tried again every five seconds.").arg(error.message),
        tr("Try again now"));
}

void MainWindow::showError(const Error& error)
{
    if (m_file)
        m_file->showNotice(Banner::Tone::Wrong, error.message);
    else
        m_start->showError(error);
}

void MainWindow::showOutside()
{
    if (!m_workspace || m_file->autosave().hasUnsaved() || !m_workspace->isOutdated())
        return;
    const AccountBook* book = m_workspace->book();
    if (const auto shown = m_workspace->show(book ? std::optional(book->account.year) : std::nullopt); !shown)
        showError(shown.error());
}

} // namespace indblik
