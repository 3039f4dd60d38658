// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

namespace indblik {

/// The edits that store_writer makes, numbered from 1, so that the account they leave is known from their number alone:
/// long answers of two forms in turn, a cell of the budget, and a form that is added and later taken away.
Result<void> makeEdit(Workspace& workspace, int number);

/// The book after the edits up to `number`, made from the one before the first. Added forms have ids of their own, so
/// they are here by their titles: the last of `cards`, and the last row of the first group.
struct NumberedState
{
    QString firstAnswer;
    QString secondAnswer;
    Figure figure;
    QString addedTitle; ///< empty while there is none

    bool operator==(const NumberedState&) const = default;
};

NumberedState stateAfter(const NumberedState& start, int number);
/// What the book says; nothing where a form and its budget row do not go together.
std::optional<NumberedState> stateOf(const AccountBook& book);

} // namespace indblik
