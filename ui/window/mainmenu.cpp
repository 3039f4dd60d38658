// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainmenu.h"

#include "ui/parts/keys.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

namespace indblik {

MainMenu::MainMenu(QMainWindow* window) : QObject(window)
{
    QMenuBar* bar = window->menuBar();
    makeFile(bar);
    makeEdit(bar);
    makeForm(bar);
    makeView(bar);
    makeHelp(bar);
    setOpen(false, false);
}

QAction* MainMenu::add(QMenu* menu, const QString& text, const QKeySequence& keys, const QString& tip)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setStatusTip(tip);
    action->setToolTip(tip);
    menu->addAction(action);
    return action;
}

void MainMenu::makeFile(QMenuBar* bar)
{
    QMenu* menu = bar->addMenu(tr("&File"));
    m_menus.append(menu);
    newFile = add(menu, tr("&New file …"), QKeySequence::New, tr("Creates an empty file"));
    open = add(menu, tr("&Open …"), QKeySequence::Open, tr("Opens a file"));
    openReadOnly = add(menu, tr("Open &read-only …"), {}, tr("Opens a file that you can read but not change"));
    recent = menu->addMenu(tr("Recent fi&les"));
    example = add(menu, tr("Open the e&xample"), {}, tr("Opens your own copy of the example account"));
    menu->addSeparator();
    importAccount = add(menu, tr("&Import an account …"), QKeySequence(Qt::CTRL | Qt::Key_I),
        tr("Reads an account from the text of a printed one"));
    openYear = add(menu, tr("Open a &year …"), keys::openYear,
        tr("Makes all status forms of the year from those of the year before"));
    newAccount = add(menu, tr("&Begin an account …"), {}, tr("Creates an empty account for a year"));
    menu->addSeparator();
    exportPdf = add(menu, tr("Save as P&DF …"), keys::exportPdf, tr("Saves the account as a PDF"));
    print = add(menu, tr("&Print …"), QKeySequence::Print, tr("Prints the account"));
    keepText = add(
        menu, tr("Save un&saved text to a file …"), {}, tr("Saves in a text file what could not be saved in the file"));
    menu->addSeparator();
    closeFile = add(menu, tr("&Close the file"), QKeySequence(Qt::CTRL | Qt::Key_W), tr("Closes the file"));
    quit = add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Closes Indblik"));
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::makeEdit(QMenuBar* bar)
{
    QMenu* menu = bar->addMenu(tr("&Edit"));
    m_menus.append(menu);
    undo = add(menu, tr("&Undo"), QKeySequence::Undo, tr("Undoes the last edit"));
    redo = add(menu, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), tr("Redoes the edit"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    menu->addSeparator();
    newCard = add(menu, tr("&New status form …"), keys::newCard, tr("Adds a status form and its budget row"));
    find = add(menu, tr("&Search"), QKeySequence::Find,
        tr("Searches the status forms, rows of the budget or remarks, depending on what is shown"));
    find->setShortcuts({QKeySequence::Find, QKeySequence(Qt::CTRL | Qt::Key_K)});
}

void MainMenu::makeForm(QMenuBar* bar)
{
    QMenu* menu = bar->addMenu(tr("For&m"));
    m_menus.append(menu);
    confirmAnswer = add(menu, tr("&Confirm the answer"), keys::confirmAnswer,
        tr("Confirms that last year's answer still holds, and goes on to the next"));
    fetchAnswer =
        add(menu, tr("&Fetch last year's answer"), keys::fetchAnswer, tr("Puts last year's answer into the field"));
    lastYear = add(menu, tr("Show last &year beside"), QKeySequence(Qt::CTRL | Qt::Key_D),
        tr("Shows last year's answers beside this year's"));
    lastYear->setCheckable(true);
    lastYear->setChecked(true);
    menu->addSeparator();
    nextGap = add(menu, tr("&Next missing item"), QKeySequence(Qt::Key_F8), tr("Goes to the next missing item"));
    previousGap = add(menu, tr("&Previous missing item"), QKeySequence(Qt::SHIFT | Qt::Key_F8),
        tr("Goes to the previous missing item"));
    round = add(menu, tr("What is missing in this year's fo&rms"), QKeySequence(Qt::CTRL | Qt::Key_M),
        tr("Shows what is missing in all forms"));
    evaluations = add(menu, tr("E&valuations we wait for"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
        tr("Shows which evaluations have not arrived, and which forms and goals wait for them"));
    promises = add(menu, tr("Promises that are sti&ll open"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        tr("Shows what the forms of earlier years promised, and what has not been answered yet"));
    menu->addSeparator();
    handIn = add(menu, tr("&Submit"), keys::submit, tr("Submits the form for approval"));
    takeBack = add(menu, tr("&Take back"), {}, tr("Takes back a form that was submitted"));
    read = add(menu, tr("R&ead and approve"), QKeySequence(Qt::CTRL | Qt::Key_R),
        tr("Shows the forms as they are printed, one by one"));
    approve = add(menu, tr("&Approve"), {}, tr("Approves the form"));
    sendBack = add(menu, tr("Ret&urn …"), {}, tr("Returns the form with a reason"));
    editAgain = add(menu, tr("Edit a&gain …"), {}, tr("Removes the approval, with a reason"));
    menu->addSeparator();
    actors = add(menu, tr("Committees an&d funders …"), {},
        tr("Names that are offered where somebody decides, pays or evaluates"));
    forms = add(menu, tr("Edit the f&orms …"), {}, tr("Changes what the status forms ask for"));
}

void MainMenu::makeView(QMenuBar* bar)
{
    QMenu* menu = bar->addMenu(tr("&View"));
    m_menus.append(menu);
    pages = new QActionGroup(this);
    const QString names[] = {tr("&Status forms"), tr("&Budget"), tr("&Housing areas"), tr("&Trends"), tr("&Goals"),
        tr("&Checks"), tr("The &account")};
    int number = 0;
    for (const QString& name : names) {
        QAction* action = add(menu, name, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)), tr("Shows the page"));
        action->setData(number++);
        action->setCheckable(true);
        pages->addAction(action);
    }
    back = add(menu, tr("Bac&k"), QKeySequence(Qt::ALT | Qt::Key_Left), tr("Goes back to where you came from"));
    menu->addSeparator();
    nextField = add(menu, tr("&Next field"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), tr("Goes to the next field"));
    previousField =
        add(menu, tr("&Previous field"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), tr("Goes to the previous field"));
    nextCard = add(menu, tr("Next &form"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown),
        tr("Shows the next status form"));
    previousCard = add(menu, tr("Previous f&orm"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp),
        tr("Shows the previous status form"));
    nextPane = add(menu, tr("Ne&xt part of the window"), QKeySequence(Qt::Key_F6), tr("Moves the cursor on"));
    previousPane = add(
        menu, tr("Pre&vious part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), tr("Moves the cursor back"));
    menu->addSeparator();
    fullScreen = add(menu, tr("F&ull screen"), QKeySequence(Qt::Key_F11), tr("Shows the window on the whole screen"));
    fullScreen->setCheckable(true);

    QMenu* look = menu->addMenu(tr("Light or &dark"));
    themes = new QActionGroup(this);
    for (const QString& name : {tr("&As the system"), tr("&Light"), tr("&Dark")}) {
        QAction* action = add(look, name, {}, tr("Changes the colours"));
        action->setCheckable(true);
        themes->addAction(action);
    }
    QMenu* language = menu->addMenu(tr("&Language"));
    languages = new QActionGroup(this);
    const std::pair<QString, QString> offered[] = {
        {QStringLiteral("&Dansk"), QStringLiteral("da")}, {QStringLiteral("&English"), QStringLiteral("en")}};
    for (const auto& [name, code] : offered) {
        QAction* action = add(language, name, {}, tr("Changes the language of the program"));
        action->setData(code);
        action->setCheckable(true);
        languages->addAction(action);
    }
}

void MainMenu::makeHelp(QMenuBar* bar)
{
    QMenu* menu = bar->addMenu(tr("&Help"));
    m_menus.append(menu);
    keyboard = add(menu, tr("&Keyboard"), QKeySequence(Qt::Key_F1), tr("Shows all shortcuts"));
    verify = add(menu, tr("&Check the file"), {}, tr("Checks that the file and its history are in order"));
    menu->addSeparator();
    about = add(menu, tr("&About Indblik"), {}, tr("Version and licence"));
    about->setMenuRole(QAction::AboutRole);
}

MainMenu::~MainMenu()
{
    // Those that the menu bar has deleted already are null.
    for (const QPointer<QMenu>& menu : m_menus)
        delete menu;
}

void MainMenu::setOpen(bool isOpen, bool canWrite)
{
    for (QAction* action :
        {exportPdf, print, closeFile, find, lastYear, nextGap, previousGap, round, evaluations, promises, read, actors,
            forms, back, nextField, previousField, nextCard, previousCard, nextPane, previousPane, verify})
        action->setEnabled(isOpen);
    pages->setEnabled(isOpen);
    for (QAction* action :
        {newCard, newAccount, openYear, confirmAnswer, fetchAnswer, handIn, takeBack, approve, sendBack, editAgain})
        action->setEnabled(canWrite);
    // Without a file the import asks where to make one.
    importAccount->setEnabled(!isOpen || canWrite);
    if (!isOpen) {
        for (QAction* action : {undo, redo, keepText})
            action->setEnabled(false);
    }
}

QStringList MainMenu::shortcuts() const
{
    QStringList lines;
    for (const QPointer<QMenu>& menu : m_menus) {
        const auto actions = menu->actions();
        for (const QAction* action : actions) {
            if (action->shortcut().isEmpty())
                continue;
            QString text = action->text();
            text.remove(u'&').remove(QStringLiteral(" …"));
            lines.append(text + u'\t' + action->shortcut().toString(QKeySequence::NativeText));
        }
    }
    // Those of lists and grids are in their own menus.
    for (const auto& [text, keys] : {std::pair(tr("Move the form, row or group up"), keys::moveUp),
             std::pair(tr("Move the form, row or group down"), keys::moveDown)})
        lines.append(text + u'\t' + QKeySequence(keys).toString(QKeySequence::NativeText));
    return lines;
}

} // namespace indblik
