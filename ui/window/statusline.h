// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace indblik {

/// The line under the pages: whether all is saved, which file, who writes.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showFile(const QString& path);
    void showAuthor(const QString& name);
    void showAllSaved(); ///< nothing has been written since the file was opened
    void showSaved();    ///< all is on the disk, as of now
    void showWaiting();  ///< something was typed and is saved in a moment
    void showUnsaved();  ///< saving failed; a button leads there
    void showReadOnly();

Q_SIGNALS:
    void unsavedWanted(); ///< the officer wants to see what is not saved

private:
    void say(const char* tone, const QString& text);

    QLabel* m_saved;
    QPushButton* m_unsaved; ///< in its place while saving fails
    QLabel* m_path;
    QLabel* m_author;
};

} // namespace indblik
