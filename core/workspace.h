// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/finding.h"
#include "core/domain/history.h"
#include "core/import/budget/budgetsheet.h"
#include "core/import/proposal.h"
#include "core/judge/goals/goalprogress.h"
#include "core/judge/remarks.h"
#include "core/storage/store.h"
#include "core/workspace/areaedits.h"
#include "core/workspace/budgetedits.h"
#include "core/workspace/cardedits.h"
#include "core/workspace/findingedits.h"
#include "core/workspace/followupedits.h"
#include "core/workspace/formedits.h"
#include "core/workspace/goaledits.h"
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
    const std::vector<Account>& accounts() const { return m_accounts; }
    /// The account in view; nothing while the file has none.
    const AccountBook* book() const override { return m_book ? &*m_book : nullptr; }
    /// Reads the accounts again and brings one into view: that of `year`, or the newest. Announced by viewChanged().
    Result<void> show(std::optional<Year> year = {});

    /// Everything that contradicts itself in the account in view, in the order of the document (core/judge/check.h),
    /// with what was accepted of it, and why. Found when it is first asked for after an edit.
    std::vector<Remark> remarks() const;
    /// Another version of the budget of the account in view, as it is in the file.
    Result<Budget> budgetVersion(const BudgetVersion& version) const { return m_store.budget(version); }
    /// What the budgets of all accounts of the file come to.
    Result<BudgetOverview> budgetOverview() const { return m_store.budgetOverview(); }
    /// The housing areas of the file with their figures and rules; read when they are first asked for.
    Result<const AreaBook*> areas() const override;
    /// What there are figures of areas of, without reading them.
    std::vector<Indicator> countedOfAreas() const;
    /// So many figures of areas that reading them is felt, and nothing that is only glanced at should ask for them.
    bool hasManyFigures() const;
    /// Classifies them. It and the areas stay the same until the next change.
    Result<const Classifier*> classifier() const;
    /// How the goals of the account in view stand; worked out when it is first asked for after an edit. It stays the
    /// same until the next change.
    const std::vector<GoalProgress>& goalProgress() const override;
    /// What came onto the lists of areas that its goals are about.
    const ListChanges& listChanges() const;
    /// All series of the file, without their figures; read when they are first asked for. The same until the next
    /// change.
    Result<const SeriesBook*> seriesBook() const override;
    /// The series with its figures; nothing where it is not there any more.
    Result<std::optional<Series>> series(const SeriesId& id) const;
    /// Of one thing or of all, newest first.
    Result<std::vector<HistoryEntry>> history(const HistoryFilter& filter) const { return m_store.history(filter); }
    Result<void> verify() const { return m_store.verify(); }

    /// An empty account of a year with its sections and budget groups. Refused where the file has that year.
    Result<void> createAccount(Year year);

    /// How `year` would be opened from the newest account before it, by the rules that were used last; writes nothing.
    /// Refused where the file has that year, or nothing before it.
    Result<YearOpening> proposeOpening(Year year) const;
    /// Makes the account with all its forms as one step, keeps the rules for next time and brings it into view. Gives
    /// how many forms there are.
    Result<int> openYear(const YearOpening& opening);
    /// The form the same initiative had in the account before; nothing where it had none.
    Result<std::optional<Card>> cardBefore(const Card& card) const override;

    /// Reads the text of an account or, of a .csv or .xlsx, a budget alone from a file, without any file of ours; may
    /// be called in any thread.
    static Result<ReadAccount> readSource(const QString& path, Year year, const Wording& wording = Wording::builtIn(),
        const QString& sheet = {}, const BudgetWish& wish = {});
    /// The same for a budget alone, of a file with any name: of the sheet that is named, or of the only one that holds
    /// a budget.
    static Result<ReadAccount> readBudget(const QString& path, Year year, const Wording& wording = Wording::builtIn(),
        const QString& sheet = {}, const BudgetWish& wish = {});
    /// Compares a text with what the file has for `year`; writes nothing.
    Result<Proposal> propose(ReadAccount read) const;
    /// Stores what was accepted of it, as one step, and brings that year into view. Gives the number of changes.
    Result<int> apply(const Proposal& proposal);

    AreaEdits& areaEdits() { return m_areaEdits; }
    CardEdits& cards() { return m_cards; }
    BudgetEdits& budget() { return m_budget; }
    FindingEdits& findings() { return m_findings; }
    FollowUpEdits& followUps() { return m_followUps; }
    FormEdits& forms() { return m_forms; }
    GoalEdits& goals() { return m_goals; }
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

    Result<void> write(const Caption& caption, const std::function<Result<void>(Edits&)>& edits) override;
    Result<Change> store(const Caption& caption, const std::function<Result<void>(Edits&)>& edits);
    Result<void> takeBack(std::vector<Deed>& from, std::vector<Deed>& to, const QString& reason);
    Result<AccountBook> bookBefore(Year year) const;
    void announce(const Change& change, AreaFigures* figures = nullptr);
    Result<void> refresh(const Change& change, AreaFigures* figures);
    void refreshAreas(const Change& change, AreaFigures* figures);
    void forgetJudged() const;
    const Budget* budgetBefore() const;
    std::optional<Budget> budgetOf(Year year) const;
    const AreaBook& figureSources() const;
    std::optional<Year> yearInView() const;
    void showSaved(std::optional<Year> year);
    void showMade(const Change& change, Year year);

    Store m_store;
    QString m_author;
    Clock m_clock;
    std::vector<Account> m_accounts;
    std::optional<AccountBook> m_book;
    mutable std::optional<std::vector<Remark>> m_remarks; ///< of the book as it is
    mutable std::optional<Budget> m_budgetBefore;         ///< of the account before; no edit in view changes it
    mutable std::optional<std::vector<GoalProgress>> m_goalProgress; ///< of the book and the areas as they are
    mutable std::optional<ListChanges> m_lists;
    mutable std::optional<SeriesBook> m_series;
    mutable std::optional<AreaBook> m_sources; ///< of figures, with their indicators alone
    mutable std::optional<AreaBook> m_areas;
    mutable std::unique_ptr<Classifier> m_classifier; ///< of m_areas
    std::vector<Deed> m_undo;
    std::vector<Deed> m_redo;
    QString m_typing; ///< the answer being typed; steps on it belong to one deed
    qint64 m_dataVersion = 0;
    bool m_isStale = false; ///< m_book lacks an edit that is on disk
    AreaEdits m_areaEdits;
    CardEdits m_cards;
    BudgetEdits m_budget;
    FindingEdits m_findings;
    FollowUpEdits m_followUps;
    FormEdits m_forms;
    GoalEdits m_goals;
    SeriesEdits m_seriesEdits;
};

} // namespace indblik
