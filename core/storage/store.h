// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/areabook.h"
#include "core/domain/budgetoverview.h"
#include "core/domain/history.h"
#include "core/domain/series.h"
#include "core/domain/yearopening.h"
#include "core/storage/edits.h"
#include "core/storage/historyfilter.h"
#include "core/storage/standing.h"

#include <functional>
#include <memory>
#include <span>

namespace indblik {

/// The goals of a file with all their readings.
struct GoalBook
{
    std::vector<Goal> goals;
    std::vector<Target> targets;
};

/// The one door to a file. Nothing is written without a Signature; every change has its history in the same
/// transaction. A Store belongs to the thread that opened it.
class Store
{
public:
    /// Opens by the open procedure (docs/data.md). Where the file cannot be written the Store opens for reading;
    /// standing() says why.
    static Result<Store> open(const QString& path, Access access, const QString& officer);

    /// Makes a new, empty file and opens it for writing. Refused where a file of that name is there.
    static Result<Store> create(const QString& path, const QString& officer);

    const Standing& standing() const;

    Result<std::vector<Account>> accounts() const; ///< the newest year first
    /// Everything, as it was at one moment; of what lives over the years what the account had of it.
    Result<AccountBook> book(const Account& account) const;
    /// One version of a budget, as it is in the file.
    Result<Budget> budget(const BudgetVersion& version) const;
    /// What the budgets of all accounts come to. Read from sums that the file keeps, whatever the number of rows.
    Result<BudgetOverview> budgetOverview() const;
    /// All series of the file without their figures, and their breaks.
    Result<SeriesBook> series() const;
    /// All series with their figures, as the account of a year has them.
    Result<std::vector<Series>> seriesIn(Year year) const;
    /// As they are now, whatever account is looked at.
    Result<GoalBook> goals() const;
    Result<std::vector<SeriesFigure>> seriesFigures(const SeriesId& id) const;
    /// What the file knows of areas.
    Result<AreaBook> areas() const;
    /// The same without figures.
    Result<AreaBook> areasWithoutFigures() const;
    /// What there are figures of, and where from: indicators and sources alone, at once however many figures there are.
    Result<AreaBook> figureSources() const;
    /// Puts the figure that a change was of into the book as it is in the file now.
    Result<void> reloadFigure(AreaBook& book, const Touched& touched) const;
    Result<Card> card(const CardId& id) const; ///< Fault::Missing where it is not there
    /// The card an initiative had in the newest account before `year`; nothing where it had none.
    Result<std::optional<Card>> cardBefore(const InitiativeId& initiative, Year year) const;
    /// All cards it had in accounts before `year`, the oldest first, with what they answer and count.
    Result<std::vector<FormBefore>> formsBefore(const InitiativeId& initiative, Year year) const;
    /// What the file was told of carrying answers to a next year.
    Result<CarryRules> carryRules() const;
    Result<std::vector<HistoryEntry>> history(const HistoryFilter& filter) const; ///< newest first

    /// Everything it writes is one step: all of it is stored with its history, or none. An empty
    /// Change::touched means that nothing differed and nothing was written.
    /// Refused while another write() or takeBack() is under way, and so are reads that must see one state of the file.
    Result<Change> write(const Signature& signature, const Writing& writing);

    /// Takes back the steps, given oldest first, as one new step. Fault::Conflict where something they wrote was
    /// changed since.
    Result<Change> takeBack(std::span<const StepId> steps, const Signature& signature);

    /// True inside write() and takeBack(), which ask what they were given and may so come to events.
    bool isWriting() const;

    /// A counter that differs once another program has written to the file.
    Result<qint64> dataVersion() const;

    /// The whole check: SQLite's own, references, the history against the values, and the kept sums against the rows.
    Result<void> verify() const;

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace indblik
