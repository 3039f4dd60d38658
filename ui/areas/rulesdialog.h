// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/ask.h"
#include "ui/parts/editdialog.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace indblik {

class RuleEditor;

/// The rules of one scheme: those of each time in a list, the chosen ones to be changed, and what the change would do
/// to the areas, before it is saved.
class RulesDialog final : public EditDialog
{
    Q_OBJECT

public:
    /// Opens with the rules that were in force on `day`. `book` has the indicators to choose from.
    RulesDialog(Workspace& workspace, const Ask& ask, const AreaBook& book, const Scheme& scheme, const QDate& day,
        QWidget* parent = nullptr);

    /// False where something was changed and is not to be lost.
    bool mayClose();
    void reject() override;

private:
    void layOut();
    void fillList(int chosen);
    void choose(int place);
    void preview();
    Result<Scheme> changedScheme() const;
    void addRules();
    void restore();
    void save() override;

    Workspace& m_workspace;
    const Ask& m_ask;
    Scheme m_scheme; ///< with what was changed so far
    Scheme m_saved;
    int m_place = -1; ///< of the rules in the fields
    QDate m_day;      ///< for which the preview is made
    QListWidget* m_list;
    RuleEditor* m_editor;
    QLabel* m_preview;
    QPushButton* m_restore;
};

} // namespace indblik
