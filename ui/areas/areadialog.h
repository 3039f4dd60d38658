// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/editdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace indblik {

class CheckList;

/// What a housing area is: its names, what it is part of, from when to when it is there and has a development plan,
/// what it became, and the initiatives that work there.
class AreaDialog final : public EditDialog
{
    Q_OBJECT

public:
    /// A new area where there is none of that id.
    AreaDialog(Workspace& workspace, const AreaId& area, QWidget* parent = nullptr);

    /// The area that was saved.
    AreaId area() const { return m_area.id; }

private:
    void fill(const AreaBook& book);
    void layOut(bool isNew);
    void offerWholes();
    void check();
    void save() override;
    void remove() override;

    Workspace& m_workspace;
    Area m_area;
    QLineEdit* m_name;
    QPlainTextEdit* m_aliases;
    QComboBox* m_kind;
    QComboBox* m_partOf;
    QLineEdit* m_from;
    QLineEdit* m_until;
    QLineEdit* m_planFrom;
    QLineEdit* m_planUntil;
    CheckList* m_successors;
    CheckList* m_initiatives;
    QPlainTextEdit* m_note;
};

} // namespace indblik
