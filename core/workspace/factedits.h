// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/facts/proposed.h"
#include "core/workspace/factthings.h"
#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// Facts of the forms of the account in view that officers accept.
class FactEdits final
{
    Q_DECLARE_TR_FUNCTIONS(FactEdits)

public:
    explicit FactEdits(Pen& pen) : m_pen(pen) {}

    /// Makes of the facts what they state, as one step, and keeps what each became: criteria, follow-ups (one for all
    /// forms that name the same), sites and sources of the budget, the achievement of a form, series of two points;
    /// the rest is kept as it was said. What the account has already is linked to. A fact whose sentence has changed
    /// since changes what it became. Refused where a form is handed in or approved.
    Result<FactsTaken> accept(
        const std::vector<FactProposal>& proposals, const FactWords& words = FactWords::builtIn());
    /// It is proposed again; what it became stays.
    Result<void> forget(const AcceptedFactId& fact);

private:
    Pen& m_pen;
};

} // namespace indblik
