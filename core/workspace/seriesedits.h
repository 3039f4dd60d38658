// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// The edits of series, their figures and where they break. They belong to the file, not to an account.
class SeriesEdits final
{
    Q_DECLARE_TR_FUNCTIONS(SeriesEdits)

public:
    explicit SeriesEdits(Pen& pen) : m_pen(pen) {}

    /// Refused without a title, where a figure is of another kind of period, and where one is a share of 0 or more than
    /// all of it.
    static Result<void> checked(const Series& series);
    /// Adds the series, or changes the one with its id, with all its figures as one step. Refused where
    /// checked() refuses it.
    Result<void> save(const Series& series);
    /// Takes it out of its breaks too; the facts of the account in view that became it are offered again. Refused while
    /// a goal is measured on it, an assessment rests on it, or another has its numbers in it.
    Result<void> remove(const Series& series);

    /// Refused without a reason and without a series.
    Result<void> save(const SeriesBreak& made);
    /// Of this series; it goes on in the others it is of.
    Result<void> takeOff(const SeriesBreak& made, const SeriesId& series);

private:
    Pen& m_pen;
};

} // namespace indblik
