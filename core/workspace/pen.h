// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/areafigures.h"
#include "core/domain/history.h"
#include "core/judge/goals/goalprogress.h"
#include "core/storage/store.h"

#include <functional>
#include <memory>
#include <optional>

namespace indblik {

/// What an edit is called.
struct Caption
{
    QString what;        ///< what undo shows: "Gadepulsen: Økonomi"
    QString reason = {}; ///< goes into the history; empty for plain typing
    QString typing = {}; ///< edits in a row with the same are taken back as one
    /// All figures of areas as they are after it, where they are known when it is written; else they are read again.
    std::shared_ptr<AreaFigures> figures = {};
};

/// What the parts of a Workspace write with. Writing signs, stores as one step, keeps the step for undo and announces
/// it; when it returns, the account in view is up to date.
struct Pen
{
    std::function<const AccountBook*()> book; ///< the account in view, or none
    std::function<Result<std::optional<Card>>(const Card&)>
        cardBefore; ///< of the same initiative, in the account before
    std::function<Result<Change>(const Caption&, const std::function<Result<void>(Edits&)>&)> write;
    std::function<const AreaBook*()> areas;                  ///< of the whole file; none where they cannot be read
    std::function<const SeriesBook*()> series;               ///< all of the file; none where they cannot be read
    std::function<const std::vector<GoalProgress>*()> goals; ///< how the goals of the account in view stand
};

/// What is said of something that another officer has taken away.
Error notThere();

/// The outcome of a write that nobody asks for its changes.
inline Result<void> outcome(const Result<Change>& written)
{
    return written ? Result<void>() : written.error();
}

} // namespace indblik
