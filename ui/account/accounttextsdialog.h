// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/draftdialog.h"
#include "ui/parts/typedfield.h"

#include <vector>

class QCheckBox;

namespace indblik {

/// What the account in view says of itself: title page, introduction, headings and texts of its sections. Each text is
/// saved as it is typed.
class AccountTextsDialog final : public DraftDialog
{
    Q_OBJECT

public:
    /// The workspace has an account in view.
    AccountTextsDialog(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);

private:
    QWidget* fieldAt(const TypedPlace& place) const override;
    QWidget* line(AccountPlace::Field field, const QString& placeholder = {});
    QWidget* paragraphs(AccountPlace::Field field, int lines);
    QWidget* mark(AccountPlace::Field field, const QString& words);
    QWidget* makeHolds();
    QWidget* makeFields();
    void showHolds();

    Workspace& m_workspace;
    std::vector<TypedField*> m_fields;
    QCheckBox* m_holds = nullptr; ///< of an introduction that came from another year
    QString m_introductionFrom;   ///< that year
};

} // namespace indblik
