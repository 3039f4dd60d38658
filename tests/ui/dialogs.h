// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

namespace indblik {

class MainWindow;

/// A dialog of the program as it opens over a window that shows the example.
struct DialogScene
{
    QString name; ///< of its picture
    /// Gives the dialog, shown and with all it reads; a child of the window.
    std::function<QDialog*(MainWindow&)> show;
};

/// Every dialog there is, some in more than one state. Of these the pictures are taken, and the tests look at them all.
const std::vector<DialogScene>& dialogScenes();

/// The dialog of that name, shown; the end of the program where there is none.
QDialog* showDialog(const QString& name, MainWindow& window);

} // namespace indblik
