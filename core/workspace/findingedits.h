// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// What officers do with the findings of the account in view.
class FindingEdits final
{
    Q_DECLARE_TR_FUNCTIONS(FindingEdits)

public:
    explicit FindingEdits(Pen& pen) : m_pen(pen) {}

    /// Lets the finding with this key stand, signed by `author`. Refused without a reason. It holds until the figures
    /// change, since the key changes with them.
    Result<void> accept(const QString& finding, const QString& author, const QString& reason, bool isPrinted);
    /// Takes that back.
    Result<void> reopen(const QString& finding);

private:
    Pen& m_pen;
};

} // namespace indblik
