// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

// The least a Qt Widgets program can be: a menu, a label, a status bar. What a window of ours needs more than this is
// our doing.

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Mindste vindue"));
    QMenu* file = window.menuBar()->addMenu(QStringLiteral("&Filer"));
    file->addAction(QStringLiteral("&Afslut"), &window, &QWidget::close);
    window.setCentralWidget(new QLabel(QStringLiteral("Her står der noget.")));
    window.statusBar()->showMessage(QStringLiteral("Klar"));
    window.resize(800, 600);
    window.show();
    return QApplication::exec();
}
