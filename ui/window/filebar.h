// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QFrame>

class QComboBox;
class QPushButton;
class QToolButton;

namespace indblik {

/// What stands over the pages of a file: which account is in view, the way to a new year, and who writes.
class FileBar final : public QFrame
{
    Q_OBJECT

public:
    FileBar(Workspace& workspace, QWidget* parent);

    /// The accounts that there are now, with the one in view.
    void showYears();
    /// Under which name is written now.
    void showOfficer();

Q_SIGNALS:
    void yearChosen(const std::optional<indblik::Year>& year); ///< in the list, which shows it already
    void yearWanted();                                         ///< a year is to be opened from the last one
    void officerWanted();                                      ///< the officer wants to change the name

private:
    Workspace& m_workspace;
    QComboBox* m_years;
    QPushButton* m_openYear;
    QToolButton* m_officer;
};

} // namespace indblik
