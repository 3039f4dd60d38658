// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QScrollArea>

class QVBoxLayout;

namespace indblik {

class Banner;
class Settings;

/// What an officer sees without an open file: her name, the four ways to begin, and the files she used last.
class StartPage final : public QScrollArea
{
    Q_OBJECT

public:
    StartPage(Settings& settings, const QString& suggestedName, QWidget* parent = nullptr);

    /// Looks again which files were used last, and which of them are still there.
    void refresh();

    /// Says on top what went wrong.
    void showError(const Error& error);

Q_SIGNALS:
    void named(const QString& name);
    void exampleWanted();
    void newFileWanted();
    void importWanted();
    void openWanted();
    void fileWanted(const QString& path);

private:
    void addChoices(QVBoxLayout* layout);
    QWidget* makeRecentRow(const QString& path);

    Settings& m_settings;
    QString m_suggestedName;
    Banner* m_banner;
    QWidget* m_recentBox;
    QVBoxLayout* m_recent;
};

} // namespace indblik
