// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/ask.h"

#include <QPushButton>

namespace indblik {

/// Says which version of the budget the totals are of, and leads to the others: choose one, make one, say what it is,
/// compare two.
class VersionButton final : public QPushButton
{
    Q_OBJECT

public:
    VersionButton(Workspace& workspace, const Ask& ask, QWidget* parent = nullptr);

private:
    void showVersion();
    void showMenu();
    void use(const BudgetVersionId& id);
    void makeVersion();
    void describe();
    void compare();
    void tell(const Result<void>& done);

    Workspace& m_workspace;
    const Ask& m_ask;
};

} // namespace indblik
