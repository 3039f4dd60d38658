// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/savewatch.h"

#include "core/writefile.h"
#include "ui/parts/autosave.h"
#include "ui/parts/linesaving.h"
#include "ui/window/filedesk.h"
#include "ui/window/fileview.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QDir>

namespace indblik {

SaveWatch::SaveWatch(FileView& file, const Workspace& workspace, const Ask& ask, StatusLine& status)
    : QObject(&file)
    , m_file(file)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_status(status)
    , m_autosave(file.autosave())
    , m_lines(*new LineSaving(file, this))
{
    connect(&m_lines, &LineSaving::typed, this, &SaveWatch::tellWaiting);
    connect(&m_lines, &LineSaving::stored, this, &SaveWatch::tellSaved);
    // What is amiss with it is told beside it.
    connect(&m_lines, &LineSaving::kept, &m_status, &StatusLine::showUnsaved);
    connect(&workspace, &Workspace::changed, &m_lines, &LineSaving::noteChange);
    connect(&m_autosave, &Autosave::waiting, this, &SaveWatch::tellWaiting);
    connect(&m_autosave, &Autosave::failed, this, &SaveWatch::tellUnsaved);
    connect(&m_autosave, &Autosave::settled, this, &SaveWatch::tellSaved);
    connect(&workspace, &Workspace::changed, this, &SaveWatch::tellSaved);
    connect(&file, &FileView::noticeActed, this, &SaveWatch::tryAgain);
    if (workspace.standing().canWrite())
        m_status.showAllSaved();
    else
        m_status.showReadOnly();
}

bool SaveWatch::settle()
{
    // A footnote or a cell is saved when it is left.
    if (QWidget* field = QApplication::focusWidget(); field && m_file.isAncestorOf(field))
        field->clearFocus();
    if (m_file.settle())
        return true;
    // What cannot be read yet is told in its form, and nothing failed.
    if (!m_autosave.hasUnsaved())
        return false;
    const int answer = m_ask.question(&m_file,
        {tr("Text is not saved"), tr("Something you wrote could not be saved in the file. What is to become of it?"),
            {tr("Stay here"), tr("Save it in a text file …"), tr("Throw it away")}});
    if (answer == 0 || (answer == 1 && !keepText()))
        return false;
    m_autosave.forget();
    return true;
}

bool SaveWatch::keepText()
{
    const QString path = m_ask.saveFile(
        &m_file, {.title = tr("Save the unsaved text"),
                     .suggestion = QDir(documentsFolder()).filePath(tr("Unsaved text") + QStringLiteral(".txt")),
                     .filter = tr("Text files (*.txt)"),
                     .suffix = QStringLiteral("txt")});
    if (path.isEmpty())
        return false;
    if (const auto written = writeFile(path, m_autosave.unsavedText().toUtf8()); !written) {
        Q_EMIT refused(written.error());
        return false;
    }
    m_file.showNotice(Banner::Tone::Attention, tr("Your text is in %1. It is not in the file.").arg(path));
    return true;
}

void SaveWatch::tellWaiting()
{
    if (!m_isFailing)
        m_status.showWaiting();
    Q_EMIT unsavedChanged(true);
}

void SaveWatch::tellSaved()
{
    if (m_autosave.hasUnsaved() || !m_workspace.standing().canWrite())
        return;
    if (std::exchange(m_isFailing, false))
        m_file.showNotice(Banner::Tone::Calm, tr("Everything is saved again."));
    Q_EMIT unsavedChanged(false);
    m_status.showSaved();
}

void SaveWatch::tellUnsaved(const Error& error)
{
    m_isFailing = true;
    m_isConflict = error.fault == Fault::Conflict;
    m_status.showUnsaved();
    Q_EMIT unsavedChanged(true);
    if (m_isConflict)
        m_file.showNotice(Banner::Tone::Wrong,
            tr("Somebody else has changed the same answer meanwhile. Your text is still here and is not saved; theirs is "
               "in the file. If you save yours over it, theirs stays in the history of the answer."),
            tr("Save mine over it"));
    else
        m_file.showNotice(Banner::Tone::Wrong,
            tr("Not saved: %1 Your text is still here, and saving is tried again every five seconds.")
                .arg(error.message),
            tr("Try again now"));
}

void SaveWatch::tryAgain()
{
    if (m_isConflict)
        m_autosave.insist();
    else
        m_autosave.flush();
}

} // namespace indblik
