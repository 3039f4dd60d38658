// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/editdialog.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace indblik {

/// One of those who decide, pay or evaluate: name, kind, what it is called too.
class ActorDialog final : public EditDialog
{
    Q_OBJECT

public:
    ActorDialog(Workspace& workspace, const Actor& actor, bool isNew, QWidget* parent = nullptr);

private:
    void save() override;
    void remove() override;

    Workspace& m_workspace;
    Actor m_actor;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QPlainTextEdit* m_aliases;
};

/// All of them: the names that are offered where one is written.
class ActorsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ActorsDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void fill();
    std::optional<ActorId> chosen() const;
    void choose(const ActorId& id);
    void edit(const Actor& actor, bool isNew);
    void editChosen();

    Workspace& m_workspace;
    QListWidget* m_list;
};

} // namespace indblik
