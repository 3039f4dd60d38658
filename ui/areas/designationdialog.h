// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/editdialog.h"

class QLineEdit;
class QTableWidget;

namespace indblik {

/// One published list: from when it is valid, where it stands, and the class of each area on it.
class DesignationDialog final : public EditDialog
{
    Q_OBJECT

public:
    DesignationDialog(
        Workspace& workspace, const Scheme& scheme, const DesignationList& list, QWidget* parent = nullptr);

    DesignationList list() const;

private:
    void fillAreas(const AreaBook& book);
    void takeFromRule();
    void check();

    Workspace& m_workspace;
    Scheme m_scheme;
    DesignationList m_list;
    QLineEdit* m_validFrom;
    QLineEdit* m_published;
    QLineEdit* m_source;
    QTableWidget* m_areas;
};

} // namespace indblik
