// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fixtures.h"
#include "ui/parts/settings.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace indblik {

/// A program with its window on the offscreen platform, speaking Danish; an officer who has said her name; a copy of
/// the example account. Dialogs for files and questions are answered by the test.
class WindowTest : public StoreTest
{
protected:
    WindowTest();
    ~WindowTest() override;

    /// Makes the example file and opens it in a fresh window.
    void openExample();
    /// A window without a file.
    void openWindow();

    MainWindow& window() { return *m_window; }
    Workspace& workspace() { return *m_window->workspace(); }
    const AccountBook& book() { return *workspace().book(); }
    Settings& settings() { return *m_settings; }
    QString example() const { return path(QStringLiteral("Integration 2010.indblik")); }

    /// The visible widget of a type with this accessible name; the end of the test program where there is none.
    template<class W>
    W* find(const QString& accessibleName)
    {
        return qobject_cast<W*>(findWidget(accessibleName, W::staticMetaObject));
    }

    /// The visible button that says this; the end of the test program where there is none.
    QAbstractButton* button(const QString& text);

    /// Whether the form in view has all its fields and the boxes below them, which come a moment after the first ones.
    bool isFormWhole();

    /// Does it in the dialog that opens next, once that has the keyboard. Where it opens by a call, this comes first.
    void whenDialogOpens(const std::function<void(QDialog&)>& deed);

    /// What was shown to the officer in banners, as she reads it.
    QStringList banners();

    /// The next answers of the dialogs.
    QString nextFile;
    QString nextSaveFile;
    int nextAnswer = 0;
    QStringList questions; ///< texts of the questions asked

private:
    QWidget* findWidget(const QString& accessibleName, const QMetaObject& type);

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

/// Waits until it is so, at most five seconds.
template<class Predicate>
testing::AssertionResult becomes(Predicate&& isSo)
{
    return QTest::qWaitFor(isSo, 5000) ? testing::AssertionSuccess() : testing::AssertionFailure() << "never happened";
}

} // namespace indblik
