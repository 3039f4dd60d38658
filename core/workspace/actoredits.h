// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// The edits of those who decide, pay and evaluate.
class ActorEdits final
{
    Q_DECLARE_TR_FUNCTIONS(ActorEdits)

public:
    explicit ActorEdits(Pen& pen) : m_pen(pen) {}

    /// Adds it, or changes the one with its id. Refused without a name, and where another one is called the same or by
    /// one of its other names.
    Result<void> save(Actor actor);
    /// What was written by its name stays.
    Result<void> remove(const ActorId& actor);

private:
    Pen& m_pen;
};

} // namespace indblik
