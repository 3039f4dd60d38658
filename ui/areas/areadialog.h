// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace indblik {

/// What a housing area is: its names, what it is part of, from when to when it is there, what it became, and the
/// initiatives that work there.
class AreaDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new area where there is none of that id.
    AreaDialog(Workspace& workspace, const AreaId& area, QWidget* parent = nullptr);

    /// The area that was saved.
    AreaId area() const { return m_area.id; }

private:
    void fill(const AreaBook& book);
    void lay(bool isNew);
    QListWidget* checkList(const QString& name);
    void offerWholes();
    void check();
    void tell(const QString& fault);
    void save();
    void remove();

    Workspace& m_workspace;
    Area m_area;
    QLineEdit* m_name;
    QPlainTextEdit* m_aliases;
    QComboBox* m_kind;
    QComboBox* m_partOf;
    QLineEdit* m_from;
    QLineEdit* m_until;
    QListWidget* m_successors;
    QListWidget* m_initiatives;
    QPlainTextEdit* m_note;
    QLabel* m_fault;
    QDialogButtonBox* m_buttons;
};

} // namespace indblik
