// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// What officers say of the promises that forms of the account in view have to answer for.
class PromiseEdits final
{
    Q_DECLARE_TR_FUNCTIONS(PromiseEdits)

public:
    explicit PromiseEdits(Pen& pen) : m_pen(pen) {}

    /// Stores state, date and word of a promise as Judged::promisesOf() has it; a date is only kept of one that is
    /// moved, and the state of a follow-up or criterion is left to that. One of which nothing is said any more is
    /// forgotten, and asked again. Refused where the form is handed in or approved; Fault::Conflict where somebody else
    /// has answered since.
    Result<void> answer(const Promise& promise);

private:
    Pen& m_pen;
};

} // namespace indblik
