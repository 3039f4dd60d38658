// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/editdialog.h"

#include <vector>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace indblik {

/// What the account in view says of itself: title page, introduction, headings and texts of its sections.
class AccountTextsDialog final : public EditDialog
{
    Q_OBJECT

public:
    /// The workspace has an account in view.
    explicit AccountTextsDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    QLineEdit* line(QString Account::*text);
    QPlainTextEdit* paragraphs(QString Account::*text);
    QWidget* makeFields();
    void check();
    void save() override;

    Workspace& m_workspace;
    Account m_account; ///< as it was read
    std::vector<std::pair<QString Account::*, QLineEdit*>> m_lines;
    std::vector<std::pair<QString Account::*, QPlainTextEdit*>> m_texts;
    QLineEdit* m_title;
    QLineEdit* m_dated;
    QCheckBox* m_holds; ///< of an introduction that came from another year
};

} // namespace indblik
