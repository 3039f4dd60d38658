// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

Error notThere()
{
    return Error{QCoreApplication::translate("Workspace",
                     "It is no longer in the file. Perhaps somebody else has deleted it; look in the history."),
        {}, Fault::Missing};
}

Workspace::Workspace(Store store, QString author, Clock clock)
    : m_store(std::move(store))
    , m_author(std::move(author))
    , m_clock(std::move(clock))
    , m_judged(m_store, m_book)
    , m_accountEdits(*this)
    , m_actors(*this)
    , m_areaEdits(*this)
    , m_cards(*this)
    , m_budget(*this)
    , m_bound(*this)
    , m_facts(*this)
    , m_findings(*this)
    , m_followUps(*this)
    , m_forms(*this)
    , m_goals(*this)
    , m_promises(*this)
    , m_registers(*this)
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
    return Store::create(path, author).transform([&author](Store store) {
        return std::make_unique<Workspace>(std::move(store), author);
    });
}

Result<void> Workspace::show(std::optional<Year> year)
{
    if (m_store.isWriting())
        return Error{tr("The file is being written right now. It can be read again when that is finished.")};
    auto accounts = m_store.accounts();
    if (!accounts)
        return accounts.error();
    const auto wanted = std::find_if(
        accounts->begin(), accounts->end(), [&year](const Account& account) { return !year || account.year == *year; });
    std::optional<AccountBook> book;
    if (wanted != accounts->end()) {
        auto read = m_store.book(*wanted);
        if (!read)
            return read.error();
        book = std::move(*read);
    }
    m_accounts = std::move(*accounts);
    m_book = std::move(book);
    if (const auto version = m_store.dataVersion())
        m_dataVersion = *version;
    m_isStale = false;
    // What shows them hears of it at once, and asks for new ones.
    m_judged.empty();
    Q_EMIT viewChanged();
    return {};
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

bool Workspace::isOutdated() const
{
    if (m_isStale)
        return true;
    const auto version = m_store.dataVersion();
    return version && *version != m_dataVersion;
}

Result<std::optional<Card>> Workspace::cardBefore(const Card& card) const
{
    const auto account = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&card](const Account& known) { return known.id == card.account; });
    if (account == m_accounts.end())
        return notThere();
    return m_store.cardBefore(card.initiative, account->year);
}

Result<Change> Workspace::writeStep(const std::optional<Year>& year, const Caption& caption, const Writing& writing)
{
    auto change = m_store.write({m_author, m_clock(), caption.reason, year}, writing);
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

Result<void> Workspace::write(const Caption& caption, const Writing& writing)
{
    return writeStep(yearInView(), caption, writing).transform([](const Change&) {});
}

Result<Change> Workspace::writeAccount(Year year, const Caption& caption, const Writing& writing)
{
    auto written = writeStep(year, caption, writing);
    if (!written)
        return written;
    if (!written->touched.empty())
        m_undo.back().year = year;
    showSaved(year);
    return written;
}

void Workspace::announce(const Change& change, AreaFigures* figures)
{
    m_judged.empty(change, figures);
    // After the commit nothing is a failure of the edit: a caller who tried again would meet its own text as a
    // conflict.
    if (refresh(change))
        Q_EMIT changed(change);
    else
        m_isStale = true;
}

/// Brings the account in view up to date. The data version is left alone: own edits do not change it, and what others
/// wrote is read by show() only.
Result<void> Workspace::refresh(const Change& change)
{
    const auto& touched = change.touched;
    const bool onlyOnAreas =
        std::all_of(touched.begin(), touched.end(), [](const Touched& each) { return isOfAreas(each.type); });
    if (!m_book || onlyOnAreas || refreshCard(change))
        return {};
    const bool isFigures = std::all_of(touched.begin(), touched.end(), [](const Touched& each) {
        return each.type == RecordType::BudgetCell || each.type == RecordType::BudgetRowStated;
    });
    if (isFigures)
        return m_store.budget(m_book->budget.version).transform([this](Budget budget) {
            m_book->budget = std::move(budget);
        });
    auto accounts = m_store.accounts();
    if (!accounts)
        return accounts.error();
    const auto now = std::find_if(accounts->begin(), accounts->end(),
        [this](const Account& account) { return account.id == m_book->account.id; });
    return m_store.book(now == accounts->end() ? m_book->account : *now).transform([&](AccountBook book) {
        m_accounts = std::move(*accounts);
        m_book = std::move(book);
    });
}

/// Work on one card is the common case, and the rest of the account stays as it is. False where the change is of more.
bool Workspace::refreshCard(const Change& change)
{
    const QString subject = change.touched.front().subject;
    const bool isOfCard = std::all_of(change.touched.begin(), change.touched.end(), [&subject](const Touched& touched) {
        // Its place among the others is more than its content.
        const bool isOfContent = !touched.field.isEmpty() && touched.field != QLatin1String("ordinal");
        const bool isPart = touched.type == RecordType::Answer || touched.type == RecordType::Review
                            || (touched.type == RecordType::Card && isOfContent);
        return isPart && touched.subject == subject;
    });
    const CardId id = CardId::fromText(subject).value_or(CardId());
    const auto place =
        std::find_if(m_book->cards.begin(), m_book->cards.end(), [&id](const Card& known) { return known.id == id; });
    if (!isOfCard || place == m_book->cards.end())
        return false;
    auto card = m_store.card(id);
    if (card)
        *place = std::move(*card);
    return card.has_value();
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
