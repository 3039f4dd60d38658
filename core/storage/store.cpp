// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/aggregates.h"
#include "core/storage/connection.h"
#include "core/storage/historycheck.h"
#include "core/storage/historyrows.h"
#include "core/storage/ledger.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

#include <sqlite3.h>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

bool isInTransaction(const QSqlDatabase& database)
{
    sqlite3* handle = handleOf(database);
    return handle && sqlite3_get_autocommit(handle) == 0;
}

Error beingWritten()
{
    return Error{Words::tr(
        "The file is being written right now, and nothing else can be done in it until that is finished. Try again then.")};
}

/// Reads that belong together see one state of the file, whoever else writes.
class Reading
{
public:
    explicit Reading(const QSqlDatabase& database)
        : m_database(database)
        , m_begun(isInTransaction(database) ? beingWritten() : execute(database, "BEGIN"))
    {}
    ~Reading()
    {
        // Without a beginning of our own this would end somebody else's transaction.
        if (m_begun)
            (void)execute(m_database, "ROLLBACK");
    }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    const Result<void>& begun() const { return m_begun; }

private:
    const QSqlDatabase& m_database;
    Result<void> m_begun;
};

constexpr std::optional<Year> asNow;

/// Loads one thing after the other, until one cannot be loaded.
class Loading
{
public:
    explicit Loading(const Result<void>& begun) : m_done(begun) {}

    /// What load(of...) gives, into its place.
    template<class T, class Load, class... Of>
    void take(T& into, Load load, const Of&... of)
    {
        if (!m_done)
            return;
        if (auto loaded = load(of...))
            into = std::move(*loaded);
        else
            m_done = loaded.error();
    }
    // What filling(database, whole) adds to the whole.
    template<class T, class Filling>
    void fill(T& whole, Filling filling, const QSqlDatabase& database)
    {
        if (m_done)
            m_done = filling(database, whole);
    }
    template<class T>
    Result<T> result(T whole) const
    {
        return m_done ? Result<T>(std::move(whole)) : m_done.error();
    }

private:
    Result<void> m_done;
};

/// Everything of areas but their figures.
void takeAreas(Loading& loading, const QSqlDatabase& database, AreaBook& book)
{
    loading.take(book.areas, loadAreas, database);
    loading.take(book.lists, loadLists, database);
    loading.take(book.schemes, loadSchemes, database);
    loading.fill(book, loadSettings, database);
    loading.fill(book, loadFigureSources, database);
}

} // namespace

struct Store::Private
{
    Connection connection;

    const QSqlDatabase& database() const { return connection.database(); }

    Result<Change> write(Ledger& ledger, const std::function<void()>& edits)
    {
        if (!connection.standing().canWrite())
            return Error{Words::tr("The file is read-only, so nothing was changed."), {}, Fault::ReadOnly};
        if (isInTransaction(database()))
            return beingWritten();
        auto transaction = Transaction::begin(database());
        if (!transaction)
            return transaction.error();
        edits();
        if (!ledger.done())
            return ledger.done().error();
        if (ledger.change().touched.empty())
            return ledger.change();
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        return ledger.change();
    }
};

Store::Store(std::unique_ptr<Private> p) : d(std::move(p)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const QString& path, Access access, const QString& officer)
{
    auto connection = Connection::open(path, access, officer, schemaSteps());
    if (!connection)
        return connection.error();
    return Store(std::make_unique<Private>(Private{std::move(*connection)}));
}

Result<Store> Store::create(const QString& path, const QString& officer)
{
    if (const auto made = Connection::create(path, schemaSteps()); !made)
        return made.error();
    return open(path, Access::Write, officer);
}

const Standing& Store::standing() const
{
    return d->connection.standing();
}

Result<std::vector<Account>> Store::accounts() const
{
    return loadAccounts(d->database());
}

Result<AccountBook> Store::book(const Account& account) const
{
    const QSqlDatabase& database = d->database();
    const Reading reading(database);
    Loading loading(reading.begun());
    AccountBook book{.account = account};
    loading.take(book.forms, loadForms, database);
    loading.take(book.goals, loadGoals, database, account.year);
    loading.take(book.assessments, loadAssessments, database, account.id);
    loading.take(book.initiatives, loadInitiatives, database);
    loading.take(book.targets, loadTargets, database, account.year);
    loading.take(book.contributions, loadContributions, database, account.year);
    loading.take(book.series, loadSeriesSpokenOf, database, account);
    loading.take(book.breaks, loadBreaks, database, account.year);
    loading.take(book.cards, loadCards, database, account.id);
    loading.take(book.criteria, loadCriteria, database, account.id);
    loading.take(book.followUps, loadFollowUps, database, asNow);
    loading.take(book.actors, loadActors, database);
    loading.take(book.budget, loadUsedBudget, database, account);
    loading.take(book.versions, loadBudgetVersions, database, account.id);
    loading.take(book.acceptances, loadAcceptances, database, account.id);
    loading.take(book.facts, loadAcceptedFacts, database, account.id);
    loading.take(book.boundFigures, loadBoundFigures, database, account.id);
    loading.take(book.promises, loadPromises, database, account.id);
    loading.take(book.registers, loadRegisters, database, account.id);
    loading.take(book.changeTables, loadChangeTables, database, account.id);
    std::vector<Account> accounts;
    loading.take(accounts, loadAccounts, database);
    const auto before = std::find_if(
        accounts.begin(), accounts.end(), [&account](const Account& other) { return other.year < account.year; });
    if (before != accounts.end())
        book.yearBefore = before->year;
    if (!accounts.empty() && account.year < accounts.front().year) {
        std::vector<FollowUp> printed;
        loading.take(printed, loadFollowUps, database, std::optional(account.year));
        if (printed != book.followUps)
            book.followUpsThen = std::move(printed);
    }
    return loading.result(std::move(book));
}

Result<Budget> Store::budget(const BudgetVersion& version) const
{
    const Reading reading(d->database());
    return reading.begun() ? loadBudget(d->database(), version) : Result<Budget>(reading.begun().error());
}

Result<BudgetOverview> Store::budgetOverview() const
{
    const Reading reading(d->database());
    return reading.begun() ? loadBudgetOverview(d->database()) : Result<BudgetOverview>(reading.begun().error());
}

Result<SeriesBook> Store::series() const
{
    const Reading reading(d->database());
    Loading loading(reading.begun());
    SeriesBook book;
    loading.take(book.series, loadSeries, d->database(), asNow);
    loading.take(book.breaks, loadBreaks, d->database(), asNow);
    return loading.result(std::move(book));
}

Result<GoalBook> Store::goals() const
{
    const Reading reading(d->database());
    Loading loading(reading.begun());
    GoalBook book;
    loading.take(book.goals, loadGoals, d->database(), asNow);
    loading.take(book.targets, loadTargets, d->database(), asNow);
    return loading.result(std::move(book));
}

Result<std::vector<Series>> Store::seriesIn(Year year) const
{
    const Reading reading(d->database());
    return reading.begun() ? loadSeriesIn(d->database(), year) : Result<std::vector<Series>>(reading.begun().error());
}

Result<std::vector<SeriesFigure>> Store::seriesFigures(const SeriesId& id) const
{
    return loadSeriesFigures(d->database(), id);
}

Result<AreaBook> Store::areas() const
{
    const Reading reading(d->database());
    Loading loading(reading.begun());
    AreaBook book;
    takeAreas(loading, d->database(), book);
    loading.take(book.figures, loadAreaFigures, d->database(), book.sources);
    return loading.result(std::move(book));
}

Result<AreaBook> Store::areasWithoutFigures() const
{
    const Reading reading(d->database());
    Loading loading(reading.begun());
    AreaBook book;
    takeAreas(loading, d->database(), book);
    return loading.result(std::move(book));
}

Result<AreaBook> Store::figureSources() const
{
    const Reading reading(d->database());
    Loading loading(reading.begun());
    AreaBook book;
    loading.fill(book, loadFigureSources, d->database());
    return loading.result(std::move(book));
}

Result<void> Store::reloadFigure(AreaBook& book, const Touched& touched) const
{
    return indblik::reloadFigure(d->database(), book, touched);
}

Result<Card> Store::card(const CardId& id) const
{
    auto card = loadCard(d->database(), id);
    if (!card)
        return card.error();
    if (!card->has_value())
        return Error{
            Words::tr(
                "The status form is no longer in the file. Perhaps somebody else has deleted it; look in the history."),
            {}, Fault::Missing};
    return std::move(**card);
}

Result<std::optional<Card>> Store::cardBefore(const InitiativeId& initiative, Year year) const
{
    return loadCardBefore(d->database(), initiative, year);
}

Result<std::vector<FormBefore>> Store::formsBefore(const InitiativeId& initiative, Year year) const
{
    return loadFormsBefore(d->database(), initiative, year);
}

Result<CarryRules> Store::carryRules() const
{
    return loadCarryRules(d->database());
}

Result<std::vector<HistoryEntry>> Store::history(const HistoryFilter& filter) const
{
    return readHistory(d->database(), filter);
}

Result<Change> Store::write(const Signature& signature, const Writing& writing)
{
    if (signature.author.trimmed().isEmpty())
        return Error{Words::tr("Write your name first, so that the history can show who changed what.")};
    Ledger ledger(d->database(), signature);
    Edits door(ledger);
    return d->write(ledger, [&] { writing(door); });
}

Result<Change> Store::takeBack(std::span<const StepId> steps, const Signature& signature)
{
    if (steps.empty())
        return Change{};
    Ledger ledger(d->database(), signature, steps.back());
    return d->write(ledger, [&] {
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            if (const auto entries = entriesOfStep(d->database(), *step))
                ledger.takeBack(*entries);
            else
                ledger.fail(entries.error());
        }
    });
}

bool Store::isWriting() const
{
    return isInTransaction(d->database());
}

Result<qint64> Store::dataVersion() const
{
    const auto version =
        Query(d->database(), "PRAGMA data_version").first([](const Query& row) { return row.number("data_version"); });
    return version ? Result<qint64>(version->value_or(0)) : version.error();
}

Result<void> Store::verify() const
{
    const Reading reading(d->database());
    if (!reading.begun())
        return reading.begun();
    const auto check = Query(d->database(), "PRAGMA integrity_check").first([](const Query& row) {
        return row.text("integrity_check");
    });
    if (!check)
        return check.error();
    if (*check != QStringLiteral("ok"))
        return Error{Words::tr("The file is damaged: %1. Ask your IT department to restore it from a backup.")
                         .arg(check->value_or(QString()).left(200))};
    const auto reference =
        Query(d->database(), "PRAGMA foreign_key_check").first([](const Query& row) { return row.text("table"); });
    if (!reference)
        return reference.error();
    if (reference->has_value())
        return Error{Words::tr(
            "The file refers to something that is not there (table %1). Ask your IT department to restore it from a backup.")
                         .arg(**reference)};
    if (auto same = verifyHistory(d->database()); !same)
        return same;
    if (auto right = verifyBudgetSums(d->database()); !right)
        return right;
    return verifyAreaFigures(d->database());
}

} // namespace indblik
