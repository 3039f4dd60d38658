// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/ask.h"

#include <QObject>

namespace indblik {

class Autosave;
class FileView;
class LineSaving;
class StatusLine;

/// Tells the officer whether what she typed is in the file, and sees to it that nothing typed is lost when the file is
/// closed. It goes with the page of the file.
class SaveWatch final : public QObject
{
    Q_OBJECT

public:
    SaveWatch(FileView& file, const Workspace& workspace, const Ask& ask, StatusLine& status);

    /// Saves what waits. Where it cannot be saved, the officer says what becomes of it; false where she stays.
    bool settle();
    /// Writes what could not be saved to a text file, where the officer says; true where it is there. It goes on
    /// waiting.
    bool keepText();

Q_SIGNALS:
    void unsavedChanged(bool hasUnsaved);
    void refused(const indblik::Error& error);

private:
    void tellWaiting();
    void tellSaved();
    void tellUnsaved(const Error& error);
    void tryAgain();

    FileView& m_file;
    const Workspace& m_workspace;
    const Ask& m_ask;
    StatusLine& m_status;
    Autosave& m_autosave;
    LineSaving& m_lines;
    bool m_isFailing = false;  ///< the last save did not succeed
    bool m_isConflict = false; ///< because somebody else has written there
};

} // namespace indblik
