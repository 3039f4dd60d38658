// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenuBar;

namespace indblik {

/// The commands of the program with their shortcuts, in the menu bar. What they do is the window's matter.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    explicit MainMenu(QMainWindow* window);
    ~MainMenu() override;

    QAction* newFile;
    QAction* open;
    QAction* openReadOnly;
    QMenu* recent;
    QAction* example;
    QAction* importAccount;
    QAction* openYear; ///< the next year from the last one
    QAction* newAccount;
    QAction* keepText; ///< writes what could not be saved to a text file
    QAction* exportPdf;
    QAction* print;
    QAction* closeFile;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* newCard;
    QAction* find;

    QAction* confirmAnswer;
    QAction* fetchAnswer;
    QAction* nextGap;
    QAction* previousGap;
    QAction* lastYear; ///< whether last year's answers are shown beside
    QAction* handIn;
    QAction* takeBack;
    QAction* sendBack;
    QAction* approve;
    QAction* editAgain;
    QAction* round;
    QAction* evaluations; ///< those that are waited for
    QAction* promises;    ///< of earlier years
    QAction* read;
    QAction* actors; ///< the names that are offered
    QAction* forms;  ///< the editor of the forms themselves

    QActionGroup* pages; ///< in the order of FileView::Page
    QAction* back;
    QAction* nextField;
    QAction* previousField;
    QAction* nextCard;
    QAction* previousCard;
    QAction* nextPane;
    QAction* previousPane;
    QAction* fullScreen;
    QActionGroup* themes;    ///< in the order of Theme
    QActionGroup* languages; ///< data: "da", "en"

    QAction* keyboard;
    QAction* verify;
    QAction* about;

    /// The commands that need an open file, or one that can be written.
    void setOpen(bool isOpen, bool canWrite);
    /// All shortcuts as lines "what it does<TAB>keys", in the order of the menus.
    QStringList shortcuts() const;

private:
    void makeFile(QMenuBar* bar);
    void makeEdit(QMenuBar* bar);
    void makeForm(QMenuBar* bar);
    void makeView(QMenuBar* bar);
    void makeHelp(QMenuBar* bar);
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys, const QString& tip);

    QList<QPointer<QMenu>> m_menus;
};

} // namespace indblik
