// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// The edits of follow-ups and evaluations. They belong to initiatives over all years, so each shows on all their forms
/// whatever state these are in.
class FollowUpEdits final
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpEdits)

public:
    explicit FollowUpEdits(Pen& pen) : m_pen(pen) {}

    /// Adds it, or changes the one with its id. Refused without a title or without an initiative.
    Result<void> save(const FollowUp& followUp);
    Result<void> remove(const FollowUpId& followUp);
    /// The round that is waited for has come; of one that repeats the next is expected from then on.
    Result<void> setArrived(const FollowUpId& followUp, const FuzzyDate& day);

private:
    Result<FollowUp> find(const FollowUpId& id) const;

    Pen& m_pen;
};

} // namespace indblik
