// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/ask.h"

#include <QObject>

#include <functional>
#include <memory>

namespace indblik {

class Settings;

/// Opens, makes and closes the officer's file, one at a time. A file stays open until the next one is.
class FileDesk final : public QObject
{
    Q_OBJECT

public:
    /// `mayClose` settles what is not saved and says whether the file can be closed; dialogs stand before `window`.
    FileDesk(Settings& settings, const Ask& ask, QString systemName, std::function<bool()> mayClose, QWidget* window);

    Workspace* workspace() const { return m_workspace.get(); }

    /// The name that signs edits: what the officer has said, or what the system knows.
    QString officer() const;
    void setOfficer(const QString& name);

    /// True where the file is open now.
    bool open(const QString& path, Access access = Access::Write);
    /// Asks which file to open.
    void choose(Access access);
    /// Asks where the new file is to be; true where it is made and open.
    bool makeNew(const QString& suggestion);
    /// Opens the officer's own copy of the example, which is made the first time.
    void openExample();
    bool close();
    /// Opens the file for writing that is open to read; asks before a lock of another computer is removed.
    void writeInstead();

Q_SIGNALS:
    void closing(); ///< workspace() goes when this returns
    void closed();  ///< no file is open
    void opened();
    void refused(const indblik::Error& error);
    void told(const QString& notice);

private:
    bool adopt(Result<std::unique_ptr<Workspace>> opened);
    void drop();

    Settings& m_settings;
    const Ask& m_ask;
    QString m_systemName;
    std::function<bool()> m_mayClose;
    QWidget* m_window;
    std::unique_ptr<Workspace> m_workspace;
};

/// Where people keep their documents.
QString documentsFolder();

} // namespace indblik
