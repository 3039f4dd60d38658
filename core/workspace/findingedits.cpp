// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/findingedits.h"

namespace indblik {

Result<void> FindingEdits::accept(const QString& finding, const QString& author, const QString& reason, bool isPrinted)
{
    if (!m_pen.book())
        return notThere();
    if (storedText(reason).isEmpty())
        return Error{tr("Write why the figures may stay as they are.")};
    const Acceptance* before = m_pen.book()->acceptance(finding);
    const Acceptance acceptance{
        m_pen.book()->account.id, finding, author, reason, isPrinted, before ? before->revision : 0};
    return m_pen.write({tr("remark accepted"), reason}, [&acceptance](Edits& edits) { return edits.save(acceptance); });
}

Result<void> FindingEdits::reopen(const QString& finding)
{
    const Acceptance* before = m_pen.book() ? m_pen.book()->acceptance(finding) : nullptr;
    if (!before)
        return notThere();
    return m_pen.write({tr("remark open again")}, [before](Edits& edits) { return edits.remove(*before); });
}

} // namespace indblik
