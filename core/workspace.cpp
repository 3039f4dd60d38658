// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "core/judge/sums.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace indblik {

namespace {

Error notThere()
{
    return Error{QCoreApplication::translate("Workspace", "It is no longer in the file."), {}, Fault::Missing};
}

/// A title as it is stored: one line of what storedText() keeps.
QString titleText(const QString& written)
{
    return storedText(written).simplified();
}

bool isTaken(const std::vector<Card>& cards, const QString& title, const CardId& except = {})
{
    return std::any_of(cards.begin(), cards.end(),
        [&](const Card& card) { return card.id != except && card.title.compare(title, Qt::CaseInsensitive) == 0; });
}

/// Marks in the order printers use them: *, **, ***, then numbers.
QString nextMark(const std::vector<Footnote>& footnotes)
{
    const auto isTaken = [&footnotes](const QString& mark) {
        return std::any_of(
            footnotes.begin(), footnotes.end(), [&mark](const Footnote& footnote) { return footnote.mark == mark; });
    };
    for (int count = 1;; ++count) {
        QString mark = count <= 3 ? QString(count, u'*') : QStringLiteral("%1)").arg(count);
        if (!isTaken(mark))
            return mark;
    }
}

QString nameOf(const BudgetRow& row, const BudgetColumn& column)
{
    return QStringLiteral("%1: %2").arg(row.title, column.year ? column.year->text() : Workspace::tr("stated total"));
}

Result<void> saveFigure(Edits& edits, const BudgetRow& row, const BudgetColumn& column, const Figure& figure)
{
    // An empty cell of the stated total says that the source states none.
    if (!column.year)
        return edits.saveStated(row.id, figure.isBlank() ? std::nullopt : std::optional(figure), row.revision);
    const auto before = row.cells.find(*column.year);
    return edits.save(
        row.id, *column.year, BudgetCell{figure, before == row.cells.end() ? 0 : before->second.revision});
}

} // namespace

Workspace::Workspace(Store store, QString author, Clock clock)
    : m_store(std::move(store))
    , m_author(std::move(author))
    , m_clock(std::move(clock))
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
    auto accounts = m_store.accounts();
    if (!accounts)
        return accounts.error();
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
    Q_EMIT viewChanged();
    return {};
}

void Workspace::showSaved(std::optional<Year> year)
{
    // What is on disk is saved, whether it can be read again or not.
    if (const auto shown = show(year); !shown)
        m_isStale = true;
}

bool Workspace::isOutdated() const
{
    if (m_isStale)
        return true;
    const auto version = m_store.dataVersion();
    return version && *version != m_dataVersion;
}

std::vector<Finding> Workspace::check() const
{
    return m_book ? checkSums(m_book->budget) : std::vector<Finding>();
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
    const auto written = write(
        tr("new account %1").arg(year.text()), tr("New account"), [&book](Edits& edits) { return edits.save(book); });
    if (!written)
        return written.error();
    showSaved(year);
    return {};
}

Result<ReadAccount> Workspace::readSource(const QString& path, Year year, const Wording& wording)
{
    if (!QFileInfo(path).isFile())
        return Error{tr("There is no file %1.").arg(path), {}, Fault::Missing};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{tr("%1 cannot be read: %2").arg(path, file.errorString())};
    const auto prose = readProse(file, QFileInfo(path).fileName());
    return prose ? readAccount(*prose, wording, builtInForms(), year) : prose.error();
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
    return indblik::propose(std::move(read), *stored);
}

Result<int> Workspace::apply(const Proposal& proposal)
{
    const AccountBook book = accepted(proposal);
    const auto written = write(tr("import of %1").arg(proposal.source), tr("Import of %1").arg(proposal.source),
        [&book](Edits& edits) { return edits.save(book); });
    if (!written)
        return written.error();
    showSaved(book.account.year);
    return int(written->touched.size());
}

Result<const Card*> Workspace::findCard(const CardId& id) const
{
    const Card* card = m_book ? m_book->card(id) : nullptr;
    return card ? Result<const Card*>(card) : notThere();
}

Result<const BudgetRow*> Workspace::findRow(const BudgetRowId& id) const
{
    const BudgetRow* row = m_book ? m_book->budget.row(id) : nullptr;
    return row ? Result<const BudgetRow*>(row) : notThere();
}

Result<void> Workspace::setAnswer(const CardId& card, const FieldKey& field, const QString& text)
{
    const auto found = findCard(card);
    if (!found)
        return found.error();
    const auto before = (*found)->answers.find(field);
    const Answer answer{text, before == (*found)->answers.end() ? 0 : before->second.revision};
    if (before == (*found)->answers.end() && storedText(text).isEmpty())
        return {};
    const FormTemplate* form = m_book->form((*found)->form);
    const Field* question = form ? form->field(field) : nullptr;
    const QString label = question ? question->labelIn(m_book->account.year) : field.text;
    const auto written = write(
        QStringLiteral("%1: %2").arg((*found)->title, label), {},
        [&](Edits& edits) { return edits.save(card, field, answer); }, card.text() + u'/' + field.text);
    return written ? Result<void>() : written.error();
}

Result<void> Workspace::setTitle(const CardId& id, const QString& title, bool isNew)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    Card card = **found;
    card.title = titleText(title);
    card.isNew = isNew;
    if (card.title.isEmpty())
        return Error{tr("A status form needs a title.")};
    if (card.title != (*found)->title && isTaken(m_book->cards, card.title, id))
        return Error{tr("There is already a status form “%1”. Give this one another title.").arg(card.title)};
    const auto written = write(card.title, {}, [&card](Edits& edits) { return edits.save(card); });
    return written ? Result<void>() : written.error();
}

Result<CardId> Workspace::addCard(Section section, const QString& title)
{
    if (!m_book)
        return notThere();
    Initiative initiative;
    initiative.title = titleText(title);
    if (initiative.title.isEmpty())
        return Error{tr("A status form needs a title.")};
    if (isTaken(m_book->cards, initiative.title))
        return Error{tr("There is already a status form “%1”. Give the new one another title.").arg(initiative.title)};

    // An initiative of that title lives in another year of the file: this is its next form.
    const auto known = std::find_if(m_book->initiatives.begin(), m_book->initiatives.end(),
        [&](const Initiative& other) { return other.title.compare(initiative.title, Qt::CaseInsensitive) == 0; });
    const bool isKnown = known != m_book->initiatives.end() && !m_book->cardOf(known->id);
    if (isKnown)
        initiative = *known;

    Card card;
    card.account = m_book->account.id;
    card.initiative = initiative.id;
    card.section = section;
    card.title = initiative.title;
    card.isNew = !isKnown;
    for (const FormTemplate& form : m_book->forms) {
        if (form.ref.key == sectionText(section) && (card.form.key.isEmpty() || card.form.version < form.ref.version))
            card.form = form.ref;
    }
    for (const Card& other : m_book->cards)
        card.ordinal = std::max(card.ordinal, other.ordinal + 1);

    BudgetRow row;
    row.initiative = initiative.id;
    row.title = initiative.title;
    for (const BudgetGroup& group : m_book->budget.groups) {
        if (group.section != section)
            continue;
        row.group = group.id;
        row.ordinal = group.rows.empty() ? 0 : group.rows.back().ordinal + 1;
    }
    const auto written = write(tr("new status form %1").arg(card.title), {}, [&](Edits& edits) -> Result<void> {
        if (auto saved = edits.save(initiative); !saved)
            return saved;
        if (auto saved = edits.save(card); !saved)
            return saved;
        return row.group.isNull() ? Result<void>() : edits.save(row);
    });
    return written ? Result<CardId>(card.id) : written.error();
}

Result<void> Workspace::removeCard(const CardId& id)
{
    const auto found = findCard(id);
    if (!found)
        return found.error();
    const Card& card = **found;
    const BudgetRow* row = m_book->budget.rowOf(card.initiative);
    const auto written = write(tr("delete %1").arg(card.title), {}, [&](Edits& edits) -> Result<void> {
        if (auto removed = edits.remove(card); !removed)
            return removed;
        if (!row)
            return {};
        for (const Footnote& footnote : m_book->budget.footnotes) {
            Footnote left = footnote;
            if (std::erase_if(left.places, [row](const FootnotePlace& place) { return place.row == row->id; }) == 0)
                continue;
            // A footnote that hung on nothing else goes with the row.
            if (auto done = left.places.empty() ? edits.remove(footnote) : edits.save(left); !done)
                return done;
        }
        return edits.remove(*row);
    });
    return written ? Result<void>() : written.error();
}

Result<void> Workspace::setFigure(const BudgetRowId& id, const BudgetColumn& column, const Figure& figure)
{
    const auto found = findRow(id);
    if (!found)
        return found.error();
    const BudgetRow& row = **found;
    if (column.year && figure.isBlank() && !row.cells.contains(*column.year))
        return {};
    const auto written =
        write(nameOf(row, column), {}, [&](Edits& edits) { return saveFigure(edits, row, column, figure); });
    return written ? Result<void>() : written.error();
}

Result<Footnote> Workspace::newFootnote(const BudgetRowId& row, const BudgetColumn& column, const QString& text) const
{
    if (storedText(text).isEmpty())
        return Error{tr("Write what the footnote should say.")};
    Footnote footnote;
    footnote.account = m_book->account.id;
    footnote.mark = nextMark(m_book->budget.footnotes);
    footnote.text = text;
    footnote.places = {{row, column}};
    for (const Footnote& other : m_book->budget.footnotes)
        footnote.ordinal = std::max(footnote.ordinal, other.ordinal + 1);
    return footnote;
}

Result<FootnoteId> Workspace::addFootnote(const BudgetRowId& row, const BudgetColumn& column, const QString& text)
{
    return hangFootnote(row, column, text, {});
}

Result<FootnoteId> Workspace::explainInstead(const BudgetRowId& row, const BudgetColumn& column, const QString& text)
{
    return hangFootnote(row, column, text, Figure(Mark::None));
}

Result<FootnoteId> Workspace::hangFootnote(
    const BudgetRowId& id, const BudgetColumn& column, const QString& text, const std::optional<Figure>& figure)
{
    const auto row = findRow(id);
    if (!row)
        return row.error();
    const auto footnote = newFootnote(id, column, text);
    if (!footnote)
        return footnote.error();
    const QString name = figure ? nameOf(**row, column) : tr("footnote %1").arg(footnote->mark);
    const auto written = write(
        name, {},
        [&](Edits& edits) -> Result<void> {
            if (auto saved = figure ? saveFigure(edits, **row, column, *figure) : Result<void>(); !saved)
                return saved;
            return edits.save(*footnote);
        },
        footnote->id.text());
    return written ? Result<FootnoteId>(footnote->id) : written.error();
}

Result<void> Workspace::setFootnote(const FootnoteId& id, const QString& text)
{
    if (!m_book)
        return notThere();
    const auto& footnotes = m_book->budget.footnotes;
    const auto found =
        std::find_if(footnotes.begin(), footnotes.end(), [&id](const Footnote& footnote) { return footnote.id == id; });
    if (found == footnotes.end())
        return notThere();
    Footnote footnote = *found;
    footnote.text = text;
    const bool isEmpty = storedText(text).isEmpty();
    const auto written = write(
        tr("footnote %1").arg(footnote.mark), {},
        [&](Edits& edits) { return isEmpty ? edits.remove(footnote) : edits.save(footnote); }, id.text());
    return written ? Result<void>() : written.error();
}

Result<Change> Workspace::write(
    const QString& text, const QString& reason, const std::function<Result<void>(Edits&)>& edits, const QString& typing)
{
    auto change = m_store.write({m_author, m_clock(), reason}, edits);
    if (!change || change->touched.empty())
        return change;
    m_redo.clear();
    if (!typing.isEmpty() && typing == m_typing && !m_undo.empty())
        m_undo.back().steps.push_back(change->step);
    else
        m_undo.push_back({text, {change->step}});
    m_typing = typing;
    announce(*change);
    return change;
}

void Workspace::announce(const Change& change)
{
    // After the commit nothing is a failure of the edit: a caller who tried again would meet its own text as a
    // conflict.
    if (refresh(change))
        Q_EMIT changed(change);
    else
        m_isStale = true;
}

Result<void> Workspace::refresh(const Change& change)
{
    // The data version is left alone: own edits do not change it, and what others wrote is read by show() only.
    if (!m_book || change.touched.empty())
        return {};
    // Typing is the common case, and a card's answers are all that typing changes.
    const bool onlyAnswers = std::all_of(change.touched.begin(), change.touched.end(),
        [](const Touched& touched) { return touched.type == RecordType::Answer; });
    if (onlyAnswers) {
        auto card = m_store.card(CardId::fromText(change.touched.front().subject).value_or(CardId()));
        const auto place = card ? std::find_if(m_book->cards.begin(), m_book->cards.end(),
                               [&card](const Card& known) { return known.id == card->id; })
                                : m_book->cards.end();
        const bool isOneCard = std::all_of(change.touched.begin(), change.touched.end(),
            [&change](const Touched& touched) { return touched.subject == change.touched.front().subject; });
        if (place != m_book->cards.end() && isOneCard) {
            *place = std::move(*card);
            return {};
        }
    }
    auto book = m_store.book(m_book->account);
    if (!book)
        return book.error();
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
    to.push_back({deed.text, {change->step}});
    const bool onAccounts = std::any_of(change->touched.begin(), change->touched.end(),
        [](const Touched& touched) { return touched.type == RecordType::Account; });
    if (onAccounts) {
        const auto year = m_book ? std::optional(m_book->account.year) : std::nullopt;
        showSaved(year);
        if (!m_book)
            showSaved({});
        if (!m_isStale)
            Q_EMIT changed(*change);
    } else {
        announce(*change);
    }
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
