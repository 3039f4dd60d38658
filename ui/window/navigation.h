// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace indblik {

/// The pages of an open file, with how much each holds.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    static constexpr int usualWidth = 208;

    explicit Navigation(QWidget* parent = nullptr);

    void addPage(const char* iconName, const QString& name, const QString& shortcut);
    /// Shows a count at a page; 0 shows none. `calls` marks it as something that wants attention.
    void setCount(int page, int count, bool calls = false);
};

} // namespace indblik
