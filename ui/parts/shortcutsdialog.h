// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace indblik {

/// All shortcuts of the program.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Each line is "what it does<TAB>keys".
    explicit ShortcutsDialog(const QStringList& shortcuts, QWidget* parent = nullptr);
};

} // namespace indblik
