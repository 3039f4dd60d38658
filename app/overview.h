// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace indblik {

struct Call;

/// What the budgets of all accounts come to, a line for each; gives the exit status.
int budgetOfAll(const Call& call);

} // namespace indblik
