// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuretext.h"
#include "ui/parts/look.h"

#include <QSettings>
#include <QStringList>

#include <optional>

namespace indblik {

/// What this officer has chosen on this machine. Nothing of an account is kept here but the paths of recent files.
class Settings
{
public:
    Settings();

    /// The name that signs edits; empty until the officer has written it.
    QString officer() const;
    void setOfficer(const QString& name);

    /// "da" or "en".
    QString language() const;
    void setLanguage(const QString& language);

    /// What was chosen: light, dark, or as the desktop has it.
    Theme theme() const;
    void setTheme(Theme theme);

    /// The unit budgets are shown in; absent: that of the account.
    std::optional<Scale> budgetUnit() const;
    void setBudgetUnit(std::optional<Scale> unit);

    /// The ten files used last, the latest first.
    QStringList recentFiles() const;
    /// Puts it first, and lets go of the eleventh.
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    /// Of the window, as QWidget::saveGeometry() gives it; empty the first time.
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

private:
    QSettings m_settings;
};

} // namespace indblik
