// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QDialog>

namespace indblik {

/// The figures of one area, to be typed over. Each is saved when the cell is left, and can be undone.
class AreaFiguresDialog final : public QDialog
{
    Q_OBJECT

public:
    AreaFiguresDialog(Workspace& workspace, const AreaId& area, QWidget* parent = nullptr);
};

} // namespace indblik
