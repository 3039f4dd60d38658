// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/account/reportpage.h"
#include "ui/account/startpage.h"
#include "ui/cards/cardspage.h"
#include "ui/parts/drafts.h"
#include "ui/parts/look.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/settings.h"
#include "ui/parts/shortcutsdialog.h"
#include "ui/window/accountdesk.h"
#include "ui/window/filedesk.h"
#include "ui/window/mainmenu.h"
#include "ui/window/savewatch.h"
#include "ui/window/standingnotice.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QMimeData>
#include <QScreen>
#include <QTimer>
#include <QUrl>

namespace indblik {

namespace {

constexpr QSize firstSize{1280, 800};
constexpr QSize frameOfDesktop{8, 40};
constexpr int outsideInterval = 3000; ///< ms

} // namespace

MainWindow::MainWindow(Surroundings surroundings)
    : m_settings(surroundings.settings)
    , m_ask(std::move(surroundings.ask))
    , m_systemName(std::move(surroundings.systemName))
    , m_useLanguage(std::move(surroundings.useLanguage))
    , m_desk(new FileDesk(
          m_settings, m_ask, m_systemName,
          [this] {
              keepSpot();
              return mayEnd();
          },
          this))
    , m_status(new StatusLine(this))
    , m_outside(new QTimer(this))
{
    setAcceptDrops(true);
    // With its frame it fits a small screen.
    resize(firstSize.boundedTo(screen()->availableSize() - frameOfDesktop));
    restoreGeometry(m_settings.geometry());
    setStatusBar(m_status);
    m_outside->setInterval(outsideInterval);
    connect(m_outside, &QTimer::timeout, this, &MainWindow::showOutside);
    connectDesk();
    makeMenu();
}

MainWindow::~MainWindow()
{
    // The pages look at the workspace until they are gone.
    delete m_file;
    m_file = nullptr;
}

void MainWindow::connectDesk()
{
    connect(m_desk, &FileDesk::closing, this, [this] {
        delete m_file;
        m_file = nullptr;
    });
    connect(m_desk, &FileDesk::closed, this, &MainWindow::buildStart);
    connect(m_desk, &FileDesk::opened, this, &MainWindow::buildFile);
    // A file that is refused leaves the one before open, or the start page.
    connect(m_desk, &FileDesk::refused, this, &MainWindow::showError, Qt::QueuedConnection);
    connect(m_desk, &FileDesk::told, this,
        [this](const QString& notice) { m_file->showNotice(Banner::Tone::Attention, notice); });
}

void MainWindow::makeMenu()
{
    delete m_menu;
    m_menu = new MainMenu(this);
    connectFileMenu();
    connectEditMenu();
    connectFormMenu();
    connectViewMenu();
    connectHelpMenu();
}

void MainWindow::showEvent(QShowEvent* event)
{
    // Where a file was opened before the window is shown, the start page is never made.
    if (!m_file && !m_start)
        buildStart();
    QMainWindow::showEvent(event);
}

/// Makes everything anew after a change of language or colours, at the same place.
void MainWindow::rebuild(const std::function<void()>& change)
{
    keepSpot();
    if (!mayEnd())
        return;
    change();
    const bool isLastYearShown = m_menu->lastYear->isChecked();
    makeMenu();
    m_menu->lastYear->setChecked(isLastYearShown);
    if (!workspace()) {
        buildStart();
        return;
    }
    buildFile();
}

/// Before what is typed is settled: the field that has the cursor loses it then.
void MainWindow::keepSpot()
{
    if (m_file)
        m_left = {workspace()->standing().path, m_file->spot()};
}

void MainWindow::buildStart()
{
    m_file = nullptr;
    m_left.reset();
    m_start = new StartPage(m_settings, m_systemName, this);
    setCentralWidget(m_start);
    connect(m_start, &StartPage::named, this, &MainWindow::setOfficer);
    connect(m_start, &StartPage::exampleWanted, m_desk, &FileDesk::openExample);
    connect(m_start, &StartPage::newFileWanted, this, &MainWindow::beginFile);
    connect(m_start, &StartPage::importWanted, this, &MainWindow::importAccount);
    connect(m_start, &StartPage::openWanted, m_desk, [this] { m_desk->choose(Access::Write); });
    // The row that was clicked goes with the start page.
    connect(
        m_start, &StartPage::fileWanted, this, [this](const QString& path) { openFile(path); }, Qt::QueuedConnection);
    m_menu->setOpen(false, false);
    setWindowTitle(QStringLiteral("Indblik"));
    m_status->hide();
    m_outside->stop();
}

void MainWindow::buildFile()
{
    m_start = nullptr;
    m_file = new FileView(*workspace(), m_settings, m_ask, this);
    setCentralWidget(m_file);
    connectPages();
    const Standing& standing = workspace()->standing();
    if (m_settings.officer().isEmpty() && standing.canWrite())
        m_file->askName(m_systemName);
    m_file->cards().showLastYear(m_menu->lastYear->isChecked());
    m_menu->setOpen(true, standing.canWrite());
    setWindowTitle(QStringLiteral("%1 – Indblik").arg(QFileInfo(standing.path).completeBaseName()));
    m_status->showFile(standing.path);
    m_status->showAuthor(workspace()->author());
    m_status->show();
    if (const auto notice = standingNotice(standing))
        m_file->showStanding(notice->tone, notice->text, notice->action);
    showUndo();
    // A file that is opened for writing, or in another language, is shown where it was read.
    if (m_left && m_left->first == standing.path)
        m_file->showSpot(m_left->second);
    showPage(m_file->page());
    m_outside->start();
}

void MainWindow::connectPages()
{
    // The receivers go with the page, not with the window: the workspace outlives the page when the language changes.
    m_accounts = new AccountDesk(*m_file, *workspace());
    connect(m_file, &FileView::pageShown, this,
        [this](FileView::Page page) { m_menu->pages->actions().at(int(page))->setChecked(true); });
    connect(m_file, &FileView::named, this, &MainWindow::setOfficer);
    connect(m_file, &FileView::officerWanted, this, &MainWindow::askOfficer);
    connect(m_file, &FileView::importWanted, this, &MainWindow::importAccount);
    connect(m_file, &FileView::yearWanted, m_accounts, &AccountDesk::openYear);
    connect(m_file, &FileView::accountWanted, m_accounts, &AccountDesk::beginAccount);
    // The button that was clicked goes with the page when the file is opened anew.
    connect(m_file, &FileView::standingActed, m_desk, &FileDesk::writeInstead, Qt::QueuedConnection);
    m_saves = new SaveWatch(*m_file, *workspace(), m_ask, *m_status);
    connect(m_saves, &SaveWatch::refused, this, &MainWindow::showError);
    connect(m_saves, &SaveWatch::unsavedChanged, m_file, [this](bool hasUnsaved) {
        m_menu->keepText->setEnabled(hasUnsaved);
        showUndo();
    });
    connect(workspace(), &Workspace::changed, m_file, [this] { showUndo(); });
    connect(workspace(), &Workspace::viewChanged, m_file, [this] { showUndo(); });
}

void MainWindow::connectFileMenu()
{
    connect(m_menu->newFile, &QAction::triggered, this, &MainWindow::beginFile);
    connect(m_menu->open, &QAction::triggered, this, [this] { m_desk->choose(Access::Write); });
    connect(m_menu->openReadOnly, &QAction::triggered, this, [this] { m_desk->choose(Access::Read); });
    connect(m_menu->example, &QAction::triggered, m_desk, &FileDesk::openExample);
    connect(m_menu->importAccount, &QAction::triggered, this, &MainWindow::importAccount);
    connect(m_menu->openYear, &QAction::triggered, this, [this] { m_accounts->openYear(); });
    connect(m_menu->newAccount, &QAction::triggered, this, [this] { m_accounts->beginAccount(); });
    connect(m_menu->keepText, &QAction::triggered, this, [this] { m_saves->keepText(); });
    connect(m_menu->exportPdf, &QAction::triggered, this, [this] {
        showPage(FileView::Page::Report);
        m_file->report().exportPdf();
    });
    connect(m_menu->print, &QAction::triggered, this, [this] {
        showPage(FileView::Page::Report);
        m_file->report().print();
    });
    connect(m_menu->closeFile, &QAction::triggered, this, [this] {
        if (m_desk->close())
            buildStart();
    });
    connect(m_menu->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menu->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::connectEditMenu()
{
    connect(m_menu->undo, &QAction::triggered, this, [this] { takeBack(&Workspace::undo); });
    connect(m_menu->redo, &QAction::triggered, this, [this] { takeBack(&Workspace::redo); });
    connect(m_menu->newCard, &QAction::triggered, this, [this] {
        showPage(FileView::Page::Cards);
        m_file->cards().addCard();
    });
    connect(m_menu->find, &QAction::triggered, this, [this] {
        if (!m_file->focusSearch()) {
            showPage(FileView::Page::Cards);
            m_file->focusSearch();
        }
    });
}

void MainWindow::connectFormMenu()
{
    const auto onCards = [this](QAction* action, const std::function<void(CardsPage&)>& act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_file->page() != FileView::Page::Cards)
                showPage(FileView::Page::Cards);
            act(m_file->cards());
        });
    };
    onCards(m_menu->confirmAnswer, [](CardsPage& cards) { cards.confirmAnswer(); });
    onCards(m_menu->fetchAnswer, [](CardsPage& cards) { cards.fetchAnswer(); });
    onCards(m_menu->nextGap, [](CardsPage& cards) { cards.moveToGap(1); });
    onCards(m_menu->previousGap, [](CardsPage& cards) { cards.moveToGap(-1); });
    onCards(m_menu->round, [](CardsPage& cards) { cards.showRound(); });
    onCards(m_menu->evaluations, [](CardsPage& cards) { cards.showEvaluations(); });
    onCards(m_menu->promises, [](CardsPage& cards) { cards.showPromises(); });
    onCards(m_menu->read, [](CardsPage& cards) { cards.showReading(); });
    const std::pair<QAction*, CardState> steps[] = {{m_menu->handIn, CardState::Submitted},
        {m_menu->takeBack, CardState::Draft}, {m_menu->approve, CardState::Approved},
        {m_menu->sendBack, CardState::Returned}, {m_menu->editAgain, CardState::Draft}};
    for (const auto& [action, to] : steps)
        onCards(action, [to = to](CardsPage& cards) { cards.take(to); });
    connect(m_menu->forms, &QAction::triggered, this, [this] { m_accounts->editForms(); });
    connect(m_menu->actors, &QAction::triggered, this, [this] { m_accounts->editActors(); });
    connect(m_menu->lastYear, &QAction::toggled, this, [this](bool isShown) {
        if (m_file)
            m_file->cards().showLastYear(isShown);
    });
}

void MainWindow::connectViewMenu()
{
    const auto move = [this](QAction* action, void (CardsPage::*where)(int), int step) {
        connect(action, &QAction::triggered, this, [this, where, step] { (m_file->cards().*where)(step); });
    };
    move(m_menu->nextField, &CardsPage::moveToField, 1);
    move(m_menu->previousField, &CardsPage::moveToField, -1);
    move(m_menu->nextCard, &CardsPage::moveToCard, 1);
    move(m_menu->previousCard, &CardsPage::moveToCard, -1);
    connect(m_menu->back, &QAction::triggered, this, [this] { m_file->goBack(); });
    connect(m_menu->nextPane, &QAction::triggered, this, [this] { m_file->movePane(1); });
    connect(m_menu->previousPane, &QAction::triggered, this, [this] { m_file->movePane(-1); });
    connect(m_menu->pages, &QActionGroup::triggered, this,
        [this](const QAction* action) { showPage(FileView::Page(action->data().toInt())); });
    m_menu->fullScreen->setChecked(isFullScreen());
    connect(
        m_menu->fullScreen, &QAction::triggered, this, [this](bool isOn) { isOn ? showFullScreen() : showNormal(); });
    m_menu->themes->actions().at(int(m_settings.theme()))->setChecked(true);
    const auto languages = m_menu->languages->actions();
    for (QAction* action : languages)
        action->setChecked(QLocale().name().startsWith(action->data().toString()));
    // What rebuilds the window waits until the menu that asked for it is done.
    connect(m_menu->themes, &QActionGroup::triggered, this, [this](QAction* action) {
        const auto theme = Theme(m_menu->themes->actions().indexOf(action));
        const auto change = [this, theme] {
            m_settings.setTheme(theme);
            applyLook(*qApp, theme);
        };
        QMetaObject::invokeMethod(
            this, [this, change] { rebuild(change); }, Qt::QueuedConnection);
    });
    connect(m_menu->languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        const auto change = [this, language = action->data().toString()] {
            m_settings.setLanguage(language);
            m_useLanguage(language);
        };
        QMetaObject::invokeMethod(
            this, [this, change] { rebuild(change); }, Qt::QueuedConnection);
    });
}

void MainWindow::connectHelpMenu()
{
    connect(m_menu->keyboard, &QAction::triggered, this, [this] { ShortcutsDialog(m_menu->shortcuts(), this).exec(); });
    connect(m_menu->verify, &QAction::triggered, this, &MainWindow::verify);
    connect(m_menu->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::fillRecent()
{
    m_menu->recent->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString& path : files) {
        QString name = QFileInfo(path).completeBaseName();
        QAction* action = m_menu->recent->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(plainToolTip(path));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (files.isEmpty())
        m_menu->recent->addAction(tr("No file yet"))->setEnabled(false);
}

Workspace* MainWindow::workspace() const
{
    return m_desk->workspace();
}

bool MainWindow::openFile(const QString& path, Access access)
{
    return m_desk->open(path, access);
}

void MainWindow::setOfficer(const QString& name)
{
    // What was typed before was typed under the name before.
    if (m_file && !m_file->settle())
        return;
    m_desk->setOfficer(name);
    m_status->showAuthor(m_desk->officer());
    if (m_file)
        m_file->showOfficer();
}

void MainWindow::askOfficer()
{
    bool isGiven = false;
    const QString name = QInputDialog::getText(
        this, tr("Your name"), tr("&Name beside what you write"), QLineEdit::Normal, m_desk->officer(), &isGiven);
    if (isGiven && !name.simplified().isEmpty())
        setOfficer(name);
}

void MainWindow::beginFile()
{
    if (m_desk->makeNew({}))
        m_accounts->beginAccount();
}

void MainWindow::importAccount()
{
    const QString source = m_ask.openFile(this, tr("Which account or budget do you want to import?"),
        tr("Text of an account, or a budget (*.txt *.csv *.xlsx);;All files (*)"));
    if (!source.isEmpty())
        importFrom(source);
}

void MainWindow::importFrom(const QString& source)
{
    if (!workspace() && !m_desk->makeNew(QFileInfo(source).completeBaseName()))
        return;
    m_accounts->importFrom(source);
}

void MainWindow::saveUnasked()
{
    if (m_file)
        m_saves->settleUnasked();
}

bool MainWindow::mayEnd()
{
    // What is being stored is let come to its end, or is stopped in its own window.
    if (workspace() && workspace()->isWriting())
        return false;
    return !m_file || m_saves->settle();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayEnd()) {
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
    const auto take = [this, path] {
        if (path.endsWith(QStringLiteral(".indblik"), Qt::CaseInsensitive))
            openFile(path);
        else
            importFrom(path);
    };
    // The program that dropped the file waits for us; a dialog must not keep it.
    QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
}

void MainWindow::showPage(FileView::Page page)
{
    if (!m_file)
        return;
    m_file->showPage(page);
    m_file->focusPage();
}

void MainWindow::takeBack(Result<void> (Workspace::*step)())
{
    // What cannot be saved yet keeps nobody from taking back something else.
    m_file->drafts().flush();
    if (const auto done = (workspace()->*step)(); !done)
        showError(done.error());
}

void MainWindow::showUndo()
{
    const bool isTyping = m_file->drafts().hasUnsaved();
    m_menu->undo->setEnabled(workspace()->canUndo() || isTyping);
    m_menu->redo->setEnabled(workspace()->canRedo());
    const auto named = [](const QString& verb, QString what) {
        return what.isEmpty() ? verb : verb + QStringLiteral(": ") + what.replace(u'&', QStringLiteral("&&"));
    };
    m_menu->undo->setText(named(tr("&Undo"), workspace()->undoText()));
    m_menu->redo->setText(named(tr("&Redo"), workspace()->redoText()));
}

void MainWindow::verify()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto verified = workspace()->verify();
    QApplication::restoreOverrideCursor();
    if (verified)
        m_file->showNotice(Banner::Tone::Calm, tr("The file is in order, and its history matches its contents."));
    else
        showError(verified.error());
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

void MainWindow::showError(const Error& error)
{
    if (m_file)
        m_file->showNotice(Banner::Tone::Wrong, error.message);
    else if (m_start)
        m_start->showError(error);
}

void MainWindow::showOutside()
{
    if (!workspace() || m_file->drafts().hasUnsaved() || !workspace()->isOutdated())
        return;
    const AccountBook* book = workspace()->book();
    if (const auto shown = workspace()->show(book ? std::optional(book->account.year) : std::nullopt); !shown)
        showError(shown.error());
}

} // namespace indblik
