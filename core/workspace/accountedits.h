// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/yearopening.h"
#include "core/import/proposal.h"
#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// How whole accounts come into the file: empty, opened from the year before, or imported. Each comes into view then.
class AccountEdits final
{
    Q_DECLARE_TR_FUNCTIONS(AccountEdits)

public:
    explicit AccountEdits(Pen& pen) : m_pen(pen) {}

    /// An empty account of a year with its sections and budget groups. Refused where the file has that year.
    Result<void> create(Year year);

    /// How `year` would be opened from the newest account before it, by the rules that were used last; writes nothing.
    /// Refused where the file has that year, or nothing before it.
    Result<YearOpening> proposeOpening(Year year) const;
    /// Makes the account with all its forms as one step and keeps the rules for next time. Gives how many forms there
    /// are.
    Result<int> open(const YearOpening& opening);

    /// Compares a text with what the file has for its year; writes nothing.
    Result<Proposal> propose(ReadAccount read) const;
    /// Stores what was accepted of it, as one step. Gives the number of changes.
    Result<int> apply(const Proposal& proposal);

private:
    Result<void> refuseTaken(Year year) const;
    Result<AccountBook> bookBefore(Year year) const;

    Pen& m_pen;
};

} // namespace indblik
