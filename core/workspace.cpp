// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "core/import/budget/budgetsheet.h"
#include "core/import/budgetaccount.h"
#include "core/judge/budget/amountscale.h"
#include "core/judge/budget/budgetgrid.h"
#include "core/judge/cards/openyear.h"
#include "core/judge/check.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace indblik {

Error notThere()
{
    return Error{QCoreApplication::translate("Workspace", "It is no longer in the file."), {}, Fault::Missing};
}

Workspace::Workspace(Store store, QString author, Clock clock)
    : m_store(std::move(store))
    , m_author(std::move(author))
    , m_clock(std::move(clock))
    , m_areaEdits(*this)
    , m_cards(*this)
    , m_budget(*this)
    , m_findings(*this)
    , m_followUps(*this)
    , m_forms(*this)
    , m_goals(*this)
    , m_seriesEdits(*this)
{}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Access access, const QString& author)
{
    auto store = Store::open(path, access, author);
    if (!store)
        return store.error();
    auto workspace = std::make_unique<Workspace>(std::move(*store), author);
    if (const auto shown = workspace->show(); !shown)
        return shown.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const QString& author)
{
    auto store = Store::create(path, author);
    if (!store)
        return store.error();
    return std::make_unique<Workspace>(std::move(*store), author);
}

Result<void> Workspace::show(std::optional<Year> year)
{
    if (m_store.isWriting())
        return Error{tr("The file is just being written. It can be read again when that has ended.")};
    auto accounts = m_store.accounts();
    if (!accounts)
        return accounts.error();
    forgetJudged();
    m_budgetBefore.reset();
    m_accounts = std::move(*accounts);
    const auto wanted = std::find_if(m_accounts.begin(), m_accounts.end(),
        [&year](const Account& account) { return !year || account.year == *year; });
    if (wanted == m_accounts.end()) {
        m_book.reset();
    } else {
        auto book = m_store.book(*wanted);
        if (!book)
            return book.error();
        m_book = std::move(*book);
    }
    if (const auto version = m_store.dataVersion())
        m_dataVersion = *version;
    m_isStale = false;
    // What shows them hears of it at once, and asks for new ones.
    m_classifier.reset();
    m_areas.reset();
    Q_EMIT viewChanged();
    return {};
}

/// What was worked out from the account and the areas as they were.
void Workspace::forgetJudged() const
{
    m_remarks.reset();
    m_goalProgress.reset();
    m_lists.reset();
    m_series.reset();
    m_sources.reset();
}

void Workspace::showSaved(std::optional<Year> year)
{
    // What is on disk is saved, whether it can be read again or not.
    if (const auto shown = show(year); !shown)
        m_isStale = true;
}

std::optional<Year> Workspace::yearInView() const
{
    return m_book ? std::optional(m_book->account.year) : std::nullopt;
}

/// Brings the account into view that a write made or changed as a whole; the write is a deed of its year.
void Workspace::showMade(const Change& change, Year year)
{
    if (!change.touched.empty())
        m_undo.back().year = year;
    showSaved(year);
}

bool Workspace::isOutdated() const
{
    if (m_isStale)
        return true;
    const auto version = m_store.dataVersion();
    return version && *version != m_dataVersion;
}

std::vector<Remark> Workspace::remarks() const
{
    if (!m_remarks)
        m_remarks = m_book ? remarksOf(*m_book, budgetBefore()) : std::vector<Remark>();
    return *m_remarks;
}

/// Read when it is first asked for; nothing where there is none or it cannot be read just now.
const Budget* Workspace::budgetBefore() const
{
    if (m_budgetBefore || !m_book || !m_book->yearBefore || m_store.isWriting())
        return m_budgetBefore ? &*m_budgetBefore : nullptr;
    m_budgetBefore = budgetOf(*m_book->yearBefore);
    return m_budgetBefore ? &*m_budgetBefore : nullptr;
}

const ListChanges& Workspace::listChanges() const
{
    if (!m_lists) {
        m_lists.emplace();
        const bool isNeeded = m_book && needsLists(*m_book);
        const auto areas = isNeeded ? classifier() : Result<const Classifier*>(nullptr);
        if (areas && *areas)
            m_lists = indblik::listChanges(*m_book, **areas);
    }
    return *m_lists;
}

const std::vector<GoalProgress>& Workspace::goalProgress() const
{
    if (!m_goalProgress)
        m_goalProgress = m_book ? indblik::goalProgress(*m_book, listChanges()) : std::vector<GoalProgress>();
    return *m_goalProgress;
}

Result<const SeriesBook*> Workspace::seriesBook() const
{
    if (!m_series) {
        auto read = m_store.series();
        if (!read)
            return read.error();
        m_series = std::move(*read);
    }
    return &*m_series;
}

Result<std::optional<Series>> Workspace::series(const SeriesId& id) const
{
    const auto book = seriesBook();
    if (!book)
        return book.error();
    const Series* known = (*book)->find(id);
    if (!known)
        return std::optional<Series>();
    auto figures = m_store.seriesFigures(id);
    if (!figures)
        return figures.error();
    Series series = *known;
    series.figures = std::move(*figures);
    return std::optional(std::move(series));
}

Result<const AreaBook*> Workspace::areas() const
{
    if (!m_areas) {
        auto read = m_store.areas();
        if (!read)
            return read.error();
        m_areas = std::move(*read);
    }
    return &*m_areas;
}

const AreaBook& Workspace::figureSources() const
{
    if (m_areas)
        return *m_areas;
    if (!m_sources) {
        auto read = m_store.figureSources();
        m_sources = read ? std::move(*read) : AreaBook();
    }
    return *m_sources;
}

std::vector<Indicator> Workspace::countedOfAreas() const
{
    std::vector<Indicator> counted = figureSources().indicators;
    std::erase_if(counted, [](const Indicator& indicator) { return indicator.number == 0; });
    return counted;
}

bool Workspace::hasManyFigures() const
{
    constexpr qint64 few = 100'000;
    qint64 figures = 0;
    for (const FigureSource& source : figureSources().sources)
        figures += source.figures;
    return !m_areas && figures > few;
}

Result<const Classifier*> Workspace::classifier() const
{
    const auto book = areas();
    if (!book)
        return book.error();
    if (!m_classifier)
        m_classifier = std::make_unique<Classifier>(**book);
    return m_classifier.get();
}

/// Figures are many, so they are read again only where a whole source came or went, and `figures` are not given.
void Workspace::refreshAreas(const Change& change, AreaFigures* figures)
{
    const auto touches = [&change](RecordType type) {
        return std::any_of(change.touched.begin(), change.touched.end(),
            [type](const Touched& touched) { return touched.type == type; });
    };
    if (!m_areas)
        return;
    m_classifier.reset();
    const bool isReadAgain = !figures && touches(RecordType::FigureSource);
    auto book = isReadAgain ? Result<AreaBook>(notThere()) : m_store.areasWithoutFigures();
    if (!book) {
        m_areas.reset(); // read again when it is asked for
        return;
    }
    book->figures = std::move(figures ? *figures : m_areas->figures);
    m_areas = std::move(*book);
    for (const Touched& touched : change.touched) {
        if (touched.type == RecordType::AreaFigure && !m_store.reloadFigure(*m_areas, touched)) {
            m_areas.reset();
            return;
        }
    }
}

Result<void> Workspace::createAccount(Year year)
{
    const bool isThere = std::any_of(
        m_accounts.begin(), m_accounts.end(), [year](const Account& account) { return account.year == year; });
    if (isThere)
        return Error{tr("The file already has the account of %1.").arg(year.text())};
    const AccountWords words = accountWords(year);
    AccountBook book{.account = {.year = year}, .forms = builtInForms()};
    Account& account = book.account;
    account.title = words.title;
    account.assessmentHeading = words.assessmentHeading;
    account.goalsHeading = words.goalsHeading;
    account.beyondHeading = words.beyondHeading;
    account.budgetHeading = words.budgetHeading;
    account.budgetYears = usualBudgetYears(year);
    for (const Section section : {Section::Goals, Section::Beyond}) {
        BudgetGroup group;
        group.account = account.id;
        group.section = section;
        group.ordinal = section == Section::Goals ? 0 : 1;
        group.title = section == Section::Goals ? words.goalsGroup : words.beyondGroup;
        book.budget.groups.push_back(group);
    }
    const auto written = store({tr("new account %1").arg(year.text()), tr("New account"), {}},
        [&book](Edits& edits) { return edits.save(book); });
    if (!written)
        return written.error();
    showMade(*written, year);
    return {};
}

Result<AccountBook> Workspace::bookBefore(Year year) const
{
    for (const Account& account : m_accounts) {
        if (account.year == year)
            return Error{tr("The file already has the account of %1.").arg(year.text())};
        if (account.year < year)
            return m_store.book(account);
    }
    return Error{tr("The file has no account before %1 to open it from. Import one, or begin an empty account.")
                     .arg(year.text()),
        {}, Fault::Missing};
}

Result<YearOpening> Workspace::proposeOpening(Year year) const
{
    const auto before = bookBefore(year);
    if (!before)
        return before.error();
    const auto rules = m_store.carryRules();
    return rules ? indblik::proposeOpening(*before, year, *rules) : Result<YearOpening>(rules.error());
}

Result<int> Workspace::openYear(const YearOpening& opening)
{
    const auto before = bookBefore(opening.year);
    if (!before)
        return before.error();
    const AccountBook book = openedYear(*before, opening);
    const auto written =
        store({tr("open %1").arg(opening.year.text()), tr("Opened from %1").arg(before->account.year.text()), {}},
            [&](Edits& edits) -> Result<void> {
                if (auto saved = edits.save(opening.rules); !saved)
                    return saved;
                return edits.save(book);
            });
    if (!written)
        return written.error();
    showMade(*written, opening.year);
    return int(book.cards.size());
}

Result<std::optional<Card>> Workspace::cardBefore(const Card& card) const
{
    const auto account = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&card](const Account& known) { return known.id == card.account; });
    if (account == m_accounts.end())
        return notThere();
    return m_store.cardBefore(card.initiative, account->year);
}

namespace {

/// What `read` makes of the file, which is given its name for findings.
Result<ReadAccount> readFrom(
    const QString& path, const std::function<Result<ReadAccount>(QFile& file, const QString& name)>& read)
{
    if (!QFileInfo(path).isFile())
        return Error{Workspace::tr("There is no file %1.").arg(path), {}, Fault::Missing};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Workspace::tr("%1 cannot be read: %2").arg(path, file.errorString())};
    return read(file, QFileInfo(path).fileName());
}

} // namespace

Result<ReadAccount> Workspace::readSource(
    const QString& path, Year year, const Wording& wording, const QString& sheet, const BudgetWish& wish)
{
    static const QStringList sheets{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("xls")};
    if (sheets.contains(QFileInfo(path).suffix().toLower()))
        return readBudget(path, year, wording, sheet, wish);
    return readFrom(path, [&](QFile& file, const QString& name) -> Result<ReadAccount> {
        const auto prose = readProse(file, name);
        return prose ? readAccount(*prose, wording, builtInForms(), year) : prose.error();
    });
}

Result<ReadAccount> Workspace::readBudget(
    const QString& path, Year year, const Wording& wording, const QString& sheet, const BudgetWish& wish)
{
    return readFrom(path, [&](QFile& file, const QString& name) -> Result<ReadAccount> {
        auto sheets = readSheets(file, name);
        if (!sheets)
            return sheets.error();
        const auto chosen = theSheet(std::move(*sheets), sheet,
            [&wording](const ReadSheet& each) { return readBudgetSheet(each, wording).has_value(); });
        if (!chosen)
            return chosen.error();
        auto budget = readBudgetSheet(*chosen, wording, wish);
        if (!budget)
            return budget.error();
        return budgetAccount(std::move(*budget), name, year);
    });
}

std::optional<Budget> Workspace::budgetOf(Year year) const
{
    for (const Account& account : m_accounts) {
        if (account.year != year)
            continue;
        if (auto book = m_store.book(account))
            return std::move(book->budget);
    }
    return std::nullopt;
}

Result<Proposal> Workspace::propose(ReadAccount read) const
{
    Account account{.year = read.book.account.year};
    for (const Account& known : m_accounts) {
        if (known.year == account.year)
            account = known;
    }
    const auto stored = m_store.book(account);
    if (!stored)
        return stored.error();
    if (read.budgetReading.asked)
        return *read.budgetReading.asked;
    if (read.budgetColumns)
        read = completedBudget(std::move(read), *stored, partFigure);
    Proposal proposal = indblik::propose(std::move(read), *stored);
    const auto before = stored->yearBefore ? budgetOf(*stored->yearBefore) : std::nullopt;
    hold(proposal, amountsOutOfScale(proposal.book.budget));
    hold(proposal, amountsOutOfScale(proposal.book.budget, {stored->budget, {}}));
    if (before)
        hold(proposal, amountsOutOfScale(proposal.book.budget, {*before, *stored->yearBefore}));
    return proposal;
}

Result<int> Workspace::apply(const Proposal& proposal)
{
    const AccountBook book = accepted(proposal);
    const auto written = store({tr("import of %1").arg(proposal.source), tr("Import of %1").arg(proposal.source), {}},
        [&book](Edits& edits) { return edits.save(book); });
    if (!written)
        return written.error();
    showMade(*written, book.account.year);
    return int(written->touched.size());
}

Result<void> Workspace::write(const Caption& caption, const std::function<Result<void>(Edits&)>& edits)
{
    return store(caption, edits).transform([](const Change&) {});
}

Result<Change> Workspace::store(const Caption& caption, const std::function<Result<void>(Edits&)>& edits)
{
    auto change = m_store.write({m_author, m_clock(), caption.reason}, edits);
    if (!change || change->touched.empty())
        return change;
    m_redo.clear();
    if (!caption.typing.isEmpty() && caption.typing == m_typing && !m_undo.empty())
        m_undo.back().steps.push_back(change->step);
    else
        m_undo.push_back({caption.what, yearInView(), {change->step}});
    m_typing = caption.typing;
    announce(*change, caption.figures.get());
    return change;
}

void Workspace::announce(const Change& change, AreaFigures* figures)
{
    // After the commit nothing is a failure of the edit: a caller who tried again would meet its own text as a
    // conflict.
    if (refresh(change, figures))
        Q_EMIT changed(change);
    else
        m_isStale = true;
}

Result<void> Workspace::refresh(const Change& change, AreaFigures* figures)
{
    // The data version is left alone: own edits do not change it, and what others wrote is read by show() only.
    const bool onAreas = std::any_of(
        change.touched.begin(), change.touched.end(), [](const Touched& touched) { return isOfAreas(touched.type); });
    m_goalProgress.reset();
    m_series.reset();
    // Finding them takes all areas, and most edits are of a form or of money.
    const bool onGoals = std::any_of(change.touched.begin(), change.touched.end(), [](const Touched& touched) {
        return touched.type == RecordType::Target || touched.type == RecordType::Account;
    });
    if (onAreas)
        m_sources.reset();
    if (onAreas || onGoals)
        m_lists.reset();
    if (onAreas)
        refreshAreas(change, figures);
    const bool onlyOnAreas = std::all_of(
        change.touched.begin(), change.touched.end(), [](const Touched& touched) { return isOfAreas(touched.type); });
    if (!m_book || onlyOnAreas)
        return {};
    m_remarks.reset();
    // Work on one card or on amounts is the common case, and the rest of the book stays as it is.
    const CardId id = CardId::fromText(change.touched.front().subject).value_or(CardId());
    const auto place =
        std::find_if(m_book->cards.begin(), m_book->cards.end(), [&id](const Card& known) { return known.id == id; });
    const bool isOneCard = std::all_of(change.touched.begin(), change.touched.end(), [&change](const Touched& touched) {
        const bool isOfCard = touched.type == RecordType::Answer || touched.type == RecordType::Review
                              || (touched.type == RecordType::Card && !touched.field.isEmpty());
        return isOfCard && touched.subject == change.touched.front().subject;
    });
    if (isOneCard && place != m_book->cards.end()) {
        auto card = m_store.card(id);
        if (card) {
            *place = std::move(*card);
            return {};
        }
    }
    const bool isFigures = std::all_of(change.touched.begin(), change.touched.end(), [](const Touched& touched) {
        return touched.type == RecordType::BudgetCell || touched.type == RecordType::BudgetRowStated;
    });
    if (isFigures) {
        auto budget = m_store.budget(m_book->budget.version);
        if (!budget)
            return budget.error();
        m_book->budget = std::move(*budget);
        return {};
    }
    auto accounts = m_store.accounts();
    if (!accounts)
        return accounts.error();
    const auto now = std::find_if(accounts->begin(), accounts->end(),
        [this](const Account& account) { return account.id == m_book->account.id; });
    auto book = m_store.book(now == accounts->end() ? m_book->account : *now);
    if (!book)
        return book.error();
    m_accounts = std::move(*accounts);
    m_book = std::move(*book);
    return {};
}

Result<void> Workspace::takeBack(std::vector<Deed>& from, std::vector<Deed>& to, const QString& reason)
{
    if (from.empty())
        return {};
    endTyping();
    Deed deed = std::move(from.back());
    from.pop_back();
    const auto change = m_store.takeBack(deed.steps, {m_author, m_clock(), reason});
    if (!change) {
        // What was changed again since cannot be taken back later either; other failures may pass.
        if (change.error().fault != Fault::Conflict)
            from.push_back(std::move(deed));
        return change.error();
    }
    if (change->touched.empty())
        return {}; // it had been taken back piece by piece already
    to.push_back({deed.text, deed.year, {change->step}});
    const bool onAccounts = std::any_of(change->touched.begin(), change->touched.end(),
        [](const Touched& touched) { return touched.type == RecordType::Account; });
    const auto wanted = deed.year ? deed.year : yearInView();
    if (!onAccounts && wanted == yearInView()) {
        announce(*change);
        return {};
    }
    const auto accounts = m_store.accounts();
    const bool isThere = accounts && std::any_of(accounts->begin(), accounts->end(), [&wanted](const Account& account) {
        return account.year == wanted;
    });
    showSaved(isThere ? wanted : std::nullopt);
    if (!m_isStale)
        Q_EMIT changed(*change);
    return {};
}

Result<void> Workspace::undo()
{
    return takeBack(m_undo, m_redo, tr("Undo"));
}

Result<void> Workspace::redo()
{
    return takeBack(m_redo, m_undo, tr("Redo"));
}

} // namespace indblik
