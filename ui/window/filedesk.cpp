// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filedesk.h"

#include "core/example.h"
#include "ui/parts/settings.h"
#include "ui/window/standingnotice.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

namespace indblik {

namespace {

const QString suffix = QStringLiteral("indblik");

QString fileFilter()
{
    return FileDesk::tr("Indblik files (*.indblik)");
}

/// A file of the example, filled; nothing is left behind where that fails.
Result<std::unique_ptr<Workspace>> makeExample(const QString& path, const QString& officer)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto made = Workspace::create(path, officer);
    if (!made)
        return made;
    if (const auto filled = fillWithExample(**made); !filled) {
        made->reset();
        QFile::remove(path);
        return filled.error();
    }
    return made;
}

} // namespace

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

FileDesk::FileDesk(
    Settings& settings, const Ask& ask, QString systemName, std::function<bool()> mayClose, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_ask(ask)
    , m_systemName(std::move(systemName))
    , m_mayClose(std::move(mayClose))
    , m_window(window)
{}

QString FileDesk::officer() const
{
    return m_settings.officer().isEmpty() ? m_systemName : m_settings.officer();
}

void FileDesk::setOfficer(const QString& name)
{
    m_settings.setOfficer(name);
    if (m_workspace)
        m_workspace->setAuthor(officer());
}

void FileDesk::drop()
{
    if (!m_workspace)
        return;
    Q_EMIT closing();
    m_workspace.reset();
}

bool FileDesk::adopt(Result<std::unique_ptr<Workspace>> opened)
{
    if (!opened) {
        Q_EMIT refused(opened.error());
        return false;
    }
    if (!m_mayClose())
        return false;
    drop();
    m_workspace = std::move(*opened);
    m_settings.addRecentFile(m_workspace->standing().path);
    Q_EMIT this->opened();
    return true;
}

bool FileDesk::open(const QString& path, Access access)
{
    // Our own lock would keep us from opening the same file anew.
    const bool isSame = m_workspace && m_workspace->standing().path == QFileInfo(path).canonicalFilePath();
    if (isSame && !close())
        return false;
    const bool isOpen = adopt(Workspace::open(path, access, officer()));
    if (isSame && !isOpen)
        Q_EMIT closed();
    return isOpen;
}

void FileDesk::choose(Access access)
{
    const QString path = m_ask.openFile(m_window, tr("Open a file"), fileFilter());
    if (!path.isEmpty())
        open(path, access);
}

bool FileDesk::makeNew(const QString& suggestion)
{
    const QString name = (suggestion.isEmpty() ? tr("account") : suggestion) + u'.' + suffix;
    QString path = m_ask.saveFile(m_window, {.title = tr("Where is the new file to be?"),
                                                .suggestion = QDir(documentsFolder()).filePath(name),
                                                .filter = fileFilter(),
                                                .suffix = suffix,
                                                .mayReplace = false});
    return !path.isEmpty() && adopt(Workspace::create(path, officer()));
}

void FileDesk::openExample()
{
    const QString path = QDir(documentsFolder()).filePath(tr("Example 2010") + u'.' + suffix);
    if (QFileInfo::exists(path))
        open(path);
    else
        adopt(makeExample(path, officer()));
}

bool FileDesk::close()
{
    if (!m_workspace)
        return true;
    if (!m_mayClose())
        return false;
    drop();
    return true;
}

void FileDesk::writeInstead()
{
    if (!m_workspace || !open(m_workspace->standing().path))
        return;
    const Standing standing = m_workspace->standing();
    if (standing.readOnly != ReadOnlyBecause::Locked)
        return;
    // On this computer the lock of a program that is gone is taken over without asking.
    if (standing.writer.host == QSysInfo::machineHostName()) {
        Q_EMIT told(tr("The file is still open for writing elsewhere on this computer."));
        return;
    }
    if (m_ask.question(m_window, lockQuestion(standing.writer)) == 1) {
        Workspace::breakLock(standing.path);
        open(standing.path);
    }
}

} // namespace indblik
