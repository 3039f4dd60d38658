// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/aggregates.h"
#include "core/storage/connection.h"
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
    return Error{Words::tr("The file is just being written, and nothing else can be done in it until that has ended. "
                           "Try again then.")};
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

} // namespace

const std::vector<const RecordKind*>& recordKinds()
{
    static const std::vector<const RecordKind*> kinds = {
        &accountKind,
        &goalKind,
        &initiativeKind,
        &seriesKind,
        &seriesFigureKind,
        &seriesBreakKind,
        &seriesBreakSeriesKind,
        &targetKind,
        &targetSeriesKind,
        &goalReadingKind,
        &goalInitiativeKind,
        &goalAssessmentKind,
        &assessmentGroundKind,
        &formKind,
        &carryRuleKind,
        &cardKind,
        &answerKind,
        &reviewKind,
        &criterionKind,
        &followUpKind,
        &followUpInitiativeKind,
        &budgetVersionKind,
        &budgetGroupKind,
        &budgetGroupStatedKind,
        &budgetRowKind,
        &budgetRowStatedKind,
        &budgetCellKind,
        &budgetPartKind,
        &budgetPartAmountKind,
        &footnoteKind,
        &footnotePlaceKind,
        &footnoteHeadKind,
        &acceptanceKind,
        &areaKind,
        &areaAliasKind,
        &areaSuccessorKind,
        &areaInitiativeKind,
        &indicatorKind,
        &figureSourceKind,
        &areaFigureKind,
        &designationListKind,
        &designationKind,
        &schemeKind,
        &settingKind,
        &changeTableKind,
        &changeRowKind,
    };
    return kinds;
}

Result<void> Edits::save(const AccountBook& book)
{
    const auto saveAll = [this](const auto& things) -> Result<void> {
        for (const auto& thing : things) {
            if (auto saved = save(thing); !saved)
                return saved;
        }
        return {};
    };
    // Parents before what refers to them.
    if (auto saved = saveAll(book.forms); !saved)
        return saved;
    if (auto saved = save(book.account); !saved)
        return saved;
    if (auto saved = saveAll(book.goals); !saved)
        return saved;
    if (auto saved = saveAll(book.assessments); !saved)
        return saved;
    if (auto saved = saveAll(book.initiatives); !saved)
        return saved;
    if (auto saved = saveAll(book.cards); !saved)
        return saved;
    if (auto saved = saveAll(book.criteria); !saved)
        return saved;
    if (auto saved = saveAll(book.followUps); !saved)
        return saved;
    for (const BudgetVersion& version : book.versions) {
        // A first version that says nothing of itself has no row of its own.
        const bool isPlain = version.revision == 0 && version == BudgetVersion::first(version.account);
        if (auto saved = isPlain ? Result<void>() : save(version); !saved)
            return saved;
    }
    if (auto saved = save(book.budget); !saved)
        return saved;
    return saveAll(book.changeTables);
}

Result<void> Edits::save(const Budget& budget)
{
    for (const BudgetGroup& group : budget.groups) {
        if (auto saved = save(group); !saved)
            return saved;
        for (const BudgetRow& row : group.rows) {
            if (auto saved = save(row); !saved)
                return saved;
        }
    }
    // A source may be counted in any row, so all rows come before it.
    for (const BudgetGroup& group : budget.groups) {
        for (const BudgetRow& row : group.rows) {
            for (const BudgetPart& part : row.parts) {
                if (auto saved = save(part); !saved)
                    return saved;
            }
        }
    }
    for (const Footnote& footnote : budget.footnotes) {
        if (auto saved = save(footnote); !saved)
            return saved;
    }
    return {};
}

struct Store::Private
{
    Connection connection;

    const QSqlDatabase& database() const { return connection.database(); }

    Result<Change> write(Ledger& ledger, const std::function<Result<void>()>& edits)
    {
        if (!connection.standing().canWrite())
            return Error{Words::tr("The file is open for reading only, so nothing was changed."), {}, Fault::ReadOnly};
        if (isInTransaction(database()))
            return beingWritten();
        auto transaction = Transaction::begin(database());
        if (!transaction)
            return transaction.error();
        if (const auto done = edits(); !done)
            return done.error();
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
    if (!reading.begun())
        return reading.begun().error();
    auto forms = loadForms(database);
    if (!forms)
        return forms.error();
    auto goals = loadGoals(database);
    if (!goals)
        return goals.error();
    auto assessments = loadAssessments(database, account.id);
    if (!assessments)
        return assessments.error();
    auto initiatives = loadInitiatives(database);
    if (!initiatives)
        return initiatives.error();
    auto targets = loadTargets(database);
    if (!targets)
        return targets.error();
    auto contributions = loadContributions(database);
    if (!contributions)
        return contributions.error();
    auto series = loadSeriesSpokenOf(database, account.id);
    if (!series)
        return series.error();
    auto breaks = loadBreaks(database);
    if (!breaks)
        return breaks.error();
    auto cards = loadCards(database, account.id);
    if (!cards)
        return cards.error();
    auto criteria = loadCriteria(database, account.id);
    if (!criteria)
        return criteria.error();
    auto followUps = loadFollowUps(database);
    if (!followUps)
        return followUps.error();
    auto versions = loadBudgetVersions(database, account.id);
    if (!versions)
        return versions.error();
    auto budget = loadBudget(database, usedVersion(account, *versions));
    if (!budget)
        return budget.error();
    auto acceptances = loadAcceptances(database, account.id);
    if (!acceptances)
        return acceptances.error();
    auto tables = loadChangeTables(database, account.id);
    if (!tables)
        return tables.error();
    const auto accounts = loadAccounts(database);
    if (!accounts)
        return accounts.error();
    const auto before = std::find_if(
        accounts->begin(), accounts->end(), [&account](const Account& other) { return other.year < account.year; });
    return AccountBook{.account = account,
        .forms = std::move(*forms),
        .goals = std::move(*goals),
        .assessments = std::move(*assessments),
        .targets = std::move(*targets),
        .contributions = std::move(*contributions),
        .series = std::move(*series),
        .breaks = std::move(*breaks),
        .initiatives = std::move(*initiatives),
        .cards = std::move(*cards),
        .criteria = std::move(*criteria),
        .followUps = std::move(*followUps),
        .budget = std::move(*budget),
        .versions = std::move(*versions),
        .acceptances = std::move(*acceptances),
        .changeTables = std::move(*tables),
        .yearBefore = before == accounts->end() ? std::nullopt : std::optional(before->year)};
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
    if (!reading.begun())
        return reading.begun().error();
    auto series = loadSeries(d->database());
    if (!series)
        return series.error();
    auto breaks = loadBreaks(d->database());
    if (!breaks)
        return breaks.error();
    return SeriesBook{std::move(*series), std::move(*breaks)};
}

Result<std::vector<SeriesFigure>> Store::seriesFigures(const SeriesId& id) const
{
    return loadSeriesFigures(d->database(), id);
}

Result<AreaBook> Store::areasWithoutFigures() const
{
    const Reading reading(d->database());
    return reading.begun() ? loadAreaBook(d->database()) : Result<AreaBook>(reading.begun().error());
}

Result<AreaBook> Store::figureSources() const
{
    const Reading reading(d->database());
    if (!reading.begun())
        return reading.begun().error();
    AreaBook book;
    const auto loaded = loadFigureSources(d->database(), book);
    return loaded ? Result<AreaBook>(std::move(book)) : loaded.error();
}

Result<AreaBook> Store::areas() const
{
    const Reading reading(d->database());
    if (!reading.begun())
        return reading.begun().error();
    auto book = loadAreaBook(d->database());
    if (!book)
        return book.error();
    auto figures = loadAreaFigures(d->database(), book->sources);
    if (!figures)
        return figures.error();
    book->figures = std::move(*figures);
    return book;
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
        return Error{Words::tr("The status form is no longer in the file."), {}, Fault::Missing};
    return std::move(**card);
}

Result<std::optional<Card>> Store::cardBefore(const InitiativeId& initiative, Year year) const
{
    return loadCardBefore(d->database(), initiative, year);
}

Result<CarryRules> Store::carryRules() const
{
    return loadCarryRules(d->database());
}

Result<std::vector<HistoryEntry>> Store::history(const HistoryFilter& filter) const
{
    return readHistory(d->database(), filter);
}

Result<Change> Store::write(const Signature& signature, const std::function<Result<void>(Edits&)>& edits)
{
    if (signature.author.trimmed().isEmpty())
        return Error{Words::tr("Write your name first, so that the history can show who changed what.")};
    Ledger ledger(d->database(), signature);
    Edits door(ledger);
    return d->write(ledger, [&] { return edits(door); });
}

Result<Change> Store::takeBack(std::span<const StepId> steps, const Signature& signature)
{
    if (steps.empty())
        return Change{};
    Ledger ledger(d->database(), signature, steps.back());
    return d->write(ledger, [&]() -> Result<void> {
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            const auto entries = entriesOfStep(d->database(), *step);
            if (!entries)
                return entries.error();
            if (auto done = ledger.takeBack(*entries); !done)
                return done;
        }
        return {};
    });
}

bool Store::isWriting() const
{
    return isInTransaction(d->database());
}

Result<qint64> Store::dataVersion() const
{
    Query query(d->database(), "PRAGMA data_version");
    if (const auto run = query.run(); !run)
        return run.error();
    return query.next() ? query.number(0) : 0;
}

Result<void> Store::verify() const
{
    const Reading reading(d->database());
    if (!reading.begun())
        return reading.begun();
    Query check(d->database(), "PRAGMA integrity_check");
    if (auto run = check.run(); !run)
        return run;
    if (!check.next() || check.text(0) != QLatin1String("ok"))
        return Error{Words::tr("The file is damaged: %1").arg(check.text(0).left(200))};
    Query references(d->database(), "PRAGMA foreign_key_check");
    if (auto run = references.run(); !run)
        return run;
    if (references.next())
        return Error{Words::tr("The file refers to something that is not there (table %1).").arg(references.text(0))};
    if (auto same = verifyHistory(d->database()); !same)
        return same;
    if (auto right = verifyBudgetSums(d->database()); !right)
        return right;
    return verifyAreaFigures(d->database());
}

} // namespace indblik
