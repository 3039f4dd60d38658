// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typed.h"
#include "ui/parts/ask.h"

#include <QObject>

#include <optional>

namespace indblik {

class Drafts;
class FileView;
class StatusLine;

/// Tells the officer whether what she typed is in the file, and sees to it that nothing typed is lost when the file is
/// closed. It goes with the page of the file.
class SaveWatch final : public QObject
{
    Q_OBJECT

public:
    SaveWatch(FileView& file, Workspace& workspace, const Ask& ask, StatusLine& status);

    /// Saves what waits. Where it cannot be saved, the officer says what becomes of it; false where she stays.
    bool settle();
    /// The same where nobody can be asked: what cannot be saved is put in a text file among the officer's documents.
    void settleUnasked();
    /// Writes what could not be saved to a text file, where the officer says; true where it is there. It goes on
    /// waiting.
    bool keepText();

Q_SIGNALS:
    void unsavedChanged(bool hasUnsaved);
    void refused(const indblik::Error& error);

private:
    void tell();
    void forget();
    void tellFault(const TypedPlace& place, const TypedFault& fault);
    void tellConflict(const TypedPlace& place);
    void tryAgain();
    void showUnsaved();
    QString whatWaits() const;

    FileView& m_file;
    Workspace& m_workspace;
    const Ask& m_ask;
    StatusLine& m_status;
    Drafts& m_drafts;
    bool m_isFailing = false;             ///< the last save did not succeed
    std::optional<TypedPlace> m_conflict; ///< where the officer is to choose between her text and the file's
};

} // namespace indblik
