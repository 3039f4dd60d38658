// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/areafigures.h"
#include "core/domain/history.h"
#include "core/storage/store.h"

#include <memory>
#include <vector>

namespace indblik {

class Judged;

/// What an edit is called.
struct Caption
{
    QString what;        ///< what undo shows: "Gadepulsen: Økonomi"
    QString reason = {}; ///< goes into the history; empty for plain typing
    QString typing = {}; ///< edits in a row with the same are taken back as one
    /// All figures of areas as they are after it, where they are known when it is written; else they are read again.
    std::shared_ptr<AreaFigures> figures = {};
};

/// What the edits of a Workspace see of the open file, and write in it with. The workspace alone has one.
class Pen
{
public:
    /// The accounts of the file, the newest year first.
    virtual const std::vector<Account>& accounts() const = 0;
    /// The account in view; nothing while the file has none.
    virtual const AccountBook* book() const = 0;
    virtual const Judged& judged() const = 0;
    /// For reading what neither of them has.
    virtual const Store& store() const = 0;

    /// Signs what is written, stores it as one step, keeps the step for undo and announces it; when it returns, the
    /// account in view is up to date.
    virtual Result<void> write(const Caption& caption, const Writing& writing) = 0;
    /// The same of the account of a year, made or changed as a whole; it is in view then.
    virtual Result<Change> writeAccount(Year year, const Caption& caption, const Writing& writing) = 0;

protected:
    ~Pen() = default;
};

/// What is said of something that another officer has taken away.
Error notThere();

} // namespace indblik
