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

/// What the parts of a Workspace see of the open file, and write in it with. The workspace alone has one.
class Pen
{
public:
    /// The account in view; nothing while the file has none.
    virtual const AccountBook* book() const = 0;
    /// The form the same initiative had in the account before; nothing where it had none.
    virtual Result<std::optional<Card>> cardBefore(const Card& card) const = 0;
    /// Of the whole file.
    virtual Result<const AreaBook*> areas() const = 0;
    virtual Result<const SeriesBook*> seriesBook() const = 0;
    /// How the goals of the account in view stand.
    virtual const std::vector<GoalProgress>& goalProgress() const = 0;

    /// Signs what `edits` writes, stores it as one step, keeps the step for undo and announces it; when it returns, the
    /// account in view is up to date.
    virtual Result<void> write(const Caption& caption, const std::function<Result<void>(Edits&)>& edits) = 0;

protected:
    ~Pen() = default;
};

/// What is said of something that another officer has taken away.
Error notThere();

} // namespace indblik
