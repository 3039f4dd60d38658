// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLocale>
#include <QTimer>

#include <gtest/gtest.h>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("da_DK")));
    testing::InitGoogleTest(&argc, argv);
    const int outcome = RUN_ALL_TESTS();
    // It ends as the program does: what still reads in the background is waited for.
    QTimer::singleShot(0, &application, &QCoreApplication::quit);
    QApplication::exec();
    return outcome;
}
