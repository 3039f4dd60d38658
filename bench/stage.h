// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"
#include "ui/parts/settings.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace indblik::bench {

/// Works off what the program has put off until nothing is painted any more.
void settle();

/// From a deed until everything it changed is painted.
template<class Deed>
Figure untilPainted(const Deed& deed)
{
    settle();
    const Stopwatch watch;
    deed();
    settle();
    return watch.read();
}

/// A key pressed and let go in the widget that is meant.
void press(QWidget* widget, int key, const QString& text = {});
void press(QWidget* widget, QChar letter);

/// The program's window with a file in it, as an officer has it before her.
class Stage
{
public:
    explicit Stage(const QString& file);

    MainWindow& window() { return *m_window; }
    Workspace& workspace() { return *m_window->workspace(); }
    CardsPage& cards() { return m_window->fileView()->cards(); }

    /// The one part of a type.
    template<class Part>
    Part& part()
    {
        auto* found = m_window->findChild<Part*>();
        if (!found)
            qFatal("The window has no %s.", Part::staticMetaObject.className());
        return *found;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace indblik::bench
