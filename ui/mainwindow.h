// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/ask.h"
#include "ui/fileview.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QTimer;

namespace indblik {

class MainMenu;
class Settings;
class StartPage;
class StatusLine;

/// The window: a start page, or the open file, over the status line. It opens and closes files, sees to it that nothing
/// typed is lost, and gives the commands of the menus to the pages.
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
    Workspace* workspace() { return m_workspace.get(); }
    FileView* fileView() { return m_file; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void buildFile();
    void buildStart();
    void connectMenu();
    void connectPages();
    void fillRecent();

    QString officer() const;
    void setOfficer(const QString& name);
    void askOfficer();
    bool closeFile();
    bool settleUnsaved();
    void keepText();
    void openExample();
    bool newFile(const QString& suggestion);
    void chooseFile(Access access);
    void importAccount();
    void importFrom(const QString& source);
    void newAccount();
    void undo();
    void redo();
    void verify();
    void showShortcuts();
    void showAbout();

    void adopt(std::unique_ptr<Workspace> workspace);
    void showStanding();
    void writeInstead();
    void showSaved();
    void showUnsaved(const Error& error);
    void showError(const Error& error);
    void showUndo();
    void showOutside();

    Settings& m_settings;
    Ask m_ask;
    QString m_systemName;
    std::function<void(const QString&)> m_useLanguage;
    std::unique_ptr<Workspace> m_workspace;
    MainMenu* m_menu = nullptr;
    StartPage* m_start = nullptr;
    FileView* m_file = nullptr;
    StatusLine* m_status;
    QTimer* m_outside;        ///< looks whether another program has written to the file
    bool m_isFailing = false; ///< the last save did not succeed
};

} // namespace indblik
