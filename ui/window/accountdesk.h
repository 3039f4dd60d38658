// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QObject>

namespace indblik {

class FileView;

/// What an officer does with a whole account of the open file, each in a dialog: import one, open a year, begin an
/// empty one, change the forms. It goes with the page of the file.
class AccountDesk final : public QObject
{
    Q_OBJECT

public:
    AccountDesk(FileView& file, Workspace& workspace);

    /// Shows what is in the text of an account, and stores what is accepted of it.
    void importFrom(const QString& source);
    /// Opens the year after the newest from it.
    void openYear();
    /// Begins the empty account of a year that the officer chooses.
    void beginAccount();
    void editForms();
    void editActors();

private:
    FileView& m_file;
    Workspace& m_workspace;
};

} // namespace indblik
