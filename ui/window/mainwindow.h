// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/ask.h"
#include "ui/window/fileview.h"

#include <QMainWindow>

#include <functional>
#include <optional>
#include <utility>

class QTimer;

namespace indblik {

class AccountDesk;
class FileDesk;
class MainMenu;
class SaveWatch;
class Settings;
class StartPage;
class StatusLine;

/// The window: a start page, or the open file, over the status line. It sees to it that nothing typed is lost, and
/// gives the commands of the menus to the pages.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window needs from outside. `useLanguage` sets the language for all that is made from then on.
    struct Surroundings
    {
        Settings& settings;
        Ask ask;
        QString systemName; ///< the officer as the system knows her, until she has said her name
        std::function<void(const QString& language)> useLanguage;
    };

    explicit MainWindow(Surroundings surroundings);
    ~MainWindow() override;

    /// Opens a file; what cannot be opened is told in the window. True where it is open now.
    bool openFile(const QString& path, Access access = Access::Write);
    void showPage(FileView::Page page);
    Workspace* workspace() const;
    FileView* fileView() { return m_file; }
    /// Saves what waits, as closing does; asks where something cannot be saved. False where the officer stays.
    bool mayEnd();
    /// The same where nobody can be asked: what cannot be saved is put in a text file among the officer's documents.
    void saveUnasked();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenu();
    void buildFile();
    void buildStart();
    void rebuild(const std::function<void()>& change);
    void keepSpot();
    void connectDesk();
    void connectFileMenu();
    void connectEditMenu();
    void connectFormMenu();
    void connectViewMenu();
    void connectHelpMenu();
    void connectPages();
    void fillRecent();

    void setOfficer(const QString& name);
    void askOfficer();
    void beginFile();
    void importAccount();
    void importFrom(const QString& source);
    void takeBack(Result<void> (Workspace::*step)());
    void verify();
    void showAbout();

    void showError(const Error& error);
    void showUndo();
    void showOutside();

    Settings& m_settings;
    Ask m_ask;
    QString m_systemName;
    std::function<void(const QString&)> m_useLanguage;
    FileDesk* m_desk;
    MainMenu* m_menu = nullptr;
    StartPage* m_start = nullptr;
    FileView* m_file = nullptr;
    std::optional<std::pair<QString, FileView::Spot>> m_left; ///< what was in view last, and of which file
    SaveWatch* m_saves = nullptr;                             ///< goes with m_file
    AccountDesk* m_accounts = nullptr;                        ///< the same
    StatusLine* m_status;
    QTimer* m_outside; ///< looks whether another program has written to the file
};

} // namespace indblik
