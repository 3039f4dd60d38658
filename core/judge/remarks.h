// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/finding.h"
#include "core/judge/areas/rulesentence.h"

#include <optional>
#include <span>
#include <vector>

namespace indblik {

/// A finding of the check with what the officers made of it.
struct Remark
{
    Finding finding;
    QString key; ///< finding.key()
    std::optional<Acceptance> acceptance;
    std::optional<Acceptance> earlier; ///< of the same kind and place with other figures, where none holds now

    bool isOpen() const { return !acceptance; }

    bool operator==(const Remark&) const = default;
};

/// What the check finds in an account, in its order, each finding with the acceptance that holds for its figures.
/// `before` and `ruleCounts` as for check().
std::vector<Remark> remarksOf(
    const AccountBook& book, const Budget* before = nullptr, std::span<const RuleCounts> ruleCounts = {});

} // namespace indblik
