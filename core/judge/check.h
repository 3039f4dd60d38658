// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/finding.h"
#include "core/judge/areas/rulesentence.h"

#include <span>
#include <vector>

namespace indblik {

/// Holds an account against itself by every rule of core/judge/check: sums against stated totals, forms against the
/// budget table, words against figures. In the order of the document: goals, forms, then the table row by row, each
/// group's own totals after its rows. `before` is the budget of the account of `book.yearBefore`, where it is known,
/// `ruleCounts` what toldRuleCounts() of the book come to now; sentences that are not among them are not checked.
/// An Error is wrong in itself; at a Warning two places disagree and one of them is right; a Note is worth knowing.
std::vector<Finding> check(
    const AccountBook& book, const Budget* before = nullptr, std::span<const RuleCounts> ruleCounts = {});

/// What the texts of an account tell of the rules of housing areas.
std::vector<RuleCounts> toldRuleCounts(const AccountBook& book);

} // namespace indblik
