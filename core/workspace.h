// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/history.h"
#include "core/storage/store.h"
#include "core/workspace/accountedits.h"
#include "core/workspace/actoredits.h"
#include "core/workspace/areaedits.h"
#include "core/workspace/boundedits.h"
#include "core/workspace/budgetedits.h"
#include "core/workspace/cardedits.h"
#include "core/workspace/factedits.h"
#include "core/workspace/findingedits.h"
#include "core/workspace/followupedits.h"
#include "core/workspace/formedits.h"
#include "core/workspace/goaledits.h"
#include "core/workspace/judged.h"
#include "core/workspace/promiseedits.h"
#include "core/workspace/registeredits.h"
#include "core/workspace/seriesedits.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace indblik {

/// The open file: one officer, one account in view. Every edit goes through it, is on disk when the call returns, can
/// be undone, and is announced once by changed().
class Workspace final : public QObject, private Pen
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// Takes the store over. `author` signs the edits; `clock` tells their time (tests set it).
    Workspace(Store store, QString author, Clock clock = &QDateTime::currentDateTimeUtc);

    /// Opens a file and brings its newest account into view. standing() says where it can only be read, and why.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, Access access, const QString& author);
    /// Makes a new, empty file and opens it for writing. Refused where a file of that name is there.
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const QString& author);
    /// Removes the lock of a file where the officer says that nobody is writing in it any more.
    static void breakLock(const QString& path) { FileLock::breakLeftOver(path); }

    const Standing& standing() const { return m_store.standing(); }
    QString author() const { return m_author; }
    void setAuthor(const QString& author) { m_author = author; }

    /// The accounts of the file, the newest year first.
    const std::vector<Account>& accounts() const override { return m_accounts; }
    /// The account in view; nothing while the file has none.
    const AccountBook* book() const override { return m_book ? &*m_book : nullptr; }
    /// Reads the accounts again and brings one into view: that of `year`, or the newest. Announced by viewChanged().
    Result<void> show(std::optional<Year> year = {});

    /// Another version of the budget of the account in view, as it is in the file.
    Result<Budget> budgetVersion(const BudgetVersion& version) const { return m_store.budget(version); }
    /// What the budgets of all accounts of the file come to.
    Result<BudgetOverview> budgetOverview() const { return m_store.budgetOverview(); }
    /// The form the same initiative had in the account before; nothing where it had none.
    Result<std::optional<Card>> cardBefore(const Card& card) const;
    /// The housing areas of the file with their figures and rules; read when they are first asked for. The same until
    /// the next change of areas.
    Result<const AreaBook*> areas() const { return m_judged.areas(); }
    /// All series of the file, without their figures; the same until the next change of series.
    Result<const SeriesBook*> seriesBook() const { return m_judged.seriesBook(); }
    /// The series with its figures; nothing where it is not there any more.
    Result<std::optional<Series>> series(const SeriesId& id) const { return m_judged.series(id); }
    /// All series with their figures, as the account of a year has them.
    Result<std::vector<Series>> seriesIn(Year year) const { return m_store.seriesIn(year); }
    /// What is made of the account in view and the areas: what contradicts itself, how goals stand, classes.
    const Judged& judged() const override { return m_judged; }
    /// Of one thing or of all, newest first.
    Result<std::vector<HistoryEntry>> history(const HistoryFilter& filter) const { return m_store.history(filter); }
    Result<void> verify() const { return m_store.verify(); }

    AccountEdits& accountEdits() { return m_accountEdits; }
    ActorEdits& actors() { return m_actors; }
    AreaEdits& areaEdits() { return m_areaEdits; }
    CardEdits& cards() { return m_cards; }
    BudgetEdits& budget() { return m_budget; }
    BoundEdits& boundFigures() { return m_bound; }
    FactEdits& facts() { return m_facts; }
    FindingEdits& findings() { return m_findings; }
    FollowUpEdits& followUps() { return m_followUps; }
    FormEdits& forms() { return m_forms; }
    GoalEdits& goals() { return m_goals; }
    PromiseEdits& promises() { return m_promises; }
    RegisterEdits& registers() { return m_registers; }
    SeriesEdits& seriesEdits() { return m_seriesEdits; }

    /// Ends a run of typing: the next edit of the same answer is an undo step of its own.
    void endTyping() { m_typing.clear(); }
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    /// What would be undone or redone: "Gadepulsen: Økonomi"; empty where there is nothing.
    QString undoText() const { return m_undo.empty() ? QString() : m_undo.back().text; }
    QString redoText() const { return m_redo.empty() ? QString() : m_redo.back().text; }
    /// Each brings the year into view that the deed was done in; where its account is gone with it, the newest.
    Result<void> undo();
    Result<void> redo();

    /// True while an edit is being stored. Whatever would write or read the file meanwhile is refused.
    bool isWriting() const { return m_store.isWriting(); }

    /// True where another program has written to the file since it was last read, and where an edit of our own is on
    /// disk but could not be read again. show() brings book() up to date.
    bool isOutdated() const;

Q_SIGNALS:
    /// An edit is on disk and book() is up to date. Not said where it could not be read again: see isOutdated().
    void changed(const indblik::Change& change);
    /// Another account, or the same one read again.
    void viewChanged();

private:
    /// What the officer did as one thing; a run of typing has many steps.
    struct Deed
    {
        QString text;
        std::optional<Year> year; ///< of the account it was done in, or that it made
        std::vector<StepId> steps;
    };

    const Store& store() const override { return m_store; }
    Result<void> write(const Caption& caption, const Writing& writing) override;
    Result<Change> writeAccount(Year year, const Caption& caption, const Writing& writing) override;
    Result<Change> writeStep(const std::optional<Year>& year, const Caption& caption, const Writing& writing);
    Result<void> takeBack(std::vector<Deed>& from, std::vector<Deed>& to, const QString& reason);
    void announce(const Change& change, AreaFigures* figures = nullptr);
    Result<void> refresh(const Change& change);
    bool refreshCard(const Change& change);
    std::optional<Year> yearInView() const;
    void showSaved(std::optional<Year> year);

    Store m_store;
    QString m_author;
    Clock m_clock;
    std::vector<Account> m_accounts;
    std::optional<AccountBook> m_book;
    Judged m_judged;
    std::vector<Deed> m_undo;
    std::vector<Deed> m_redo;
    QString m_typing; ///< the answer being typed; steps on it belong to one deed
    qint64 m_dataVersion = 0;
    bool m_isStale = false; ///< m_book lacks an edit that is on disk
    AccountEdits m_accountEdits;
    ActorEdits m_actors;
    AreaEdits m_areaEdits;
    CardEdits m_cards;
    BudgetEdits m_budget;
    BoundEdits m_bound;
    FactEdits m_facts;
    FindingEdits m_findings;
    FollowUpEdits m_followUps;
    FormEdits m_forms;
    GoalEdits m_goals;
    PromiseEdits m_promises;
    RegisterEdits m_registers;
    SeriesEdits m_seriesEdits;
};

} // namespace indblik
