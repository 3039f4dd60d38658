// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/budgetclip.h"

#include <QDialog>

class QTableWidget;

namespace indblik {

/// Shows what each cell of a pasted table becomes, before anything is written; what is refused comes first, with its
/// place and reason.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `unit` is what numbers without one are read in.
    PasteDialog(const std::vector<PastedCell>& cells, const QString& unit, QWidget* parent = nullptr);

private:
    QTableWidget* makeTable(const std::vector<PastedCell>& cells);
    static QString summary(const std::vector<PastedCell>& cells, const QString& unit);
};

} // namespace indblik
