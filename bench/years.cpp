// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/years.h"

#include <QDateTime>
#include <QStringList>

#include <random>

namespace indblik::bench {

namespace {

/// Spreads over the cards what the list of cards tells and filters by.
void setStanding(Card& card, int number)
{
    static const QStringList officers = QStringLiteral("Måler,Anna Ærø,Bent Ås,Carla Østergård").split(u',');
    card.responsible = officers[number % officers.size()];
    card.due = QDate(2011, 1, 1).addDays(number % 200);
    card.state = CardState(number % 4);
    if (card.state == CardState::Returned)
        card.returnReason = QStringLiteral("Skriv, hvad der kom ud af det.");
}

Initiative addCard(AccountBook& book, const Card& model, std::mt19937& chance)
{
    const int number = int(book.cards.size());
    Initiative initiative;
    initiative.title = QStringLiteral("%1 %2").arg(model.title).arg(number + 1);
    Card card;
    card.account = book.account.id;
    card.initiative = initiative.id;
    card.section = model.section;
    card.ordinal = number;
    card.title = initiative.title;
    card.form = newestForm(book.forms, sectionText(card.section), book.account.year)->ref;
    for (const auto& [field, answer] : model.answers) {
        Answer& made = card.answers[field];
        made.text = wordsOfLength(int(answer.text.size()), unsigned(chance()));
        if (number % 5 != 0)
            made.review = Review(number % 3);
    }
    setStanding(card, number);
    book.initiatives.push_back(initiative);
    book.cards.push_back(std::move(card));
    return initiative;
}

void addRow(BudgetGroup& group, const Initiative& initiative, Year first, std::mt19937& chance)
{
    BudgetRow row;
    row.group = group.id;
    row.initiative = initiative.id;
    row.title = initiative.title;
    row.ordinal = int(group.rows.size());
    for (int year = 0; year < 4; ++year)
        row.cells[*Year::from(first.number() + year)].figure = Money::fromOere(qint64(chance() % 1000) * 1'000'000);
    group.rows.push_back(row);
}

/// Saves cards in one step, which the workspace does answer by answer.
void save(Store& store, const std::vector<Card>& cards)
{
    valueOf(store.write({author(), QDateTime::currentDateTimeUtc(), QStringLiteral("Prøve")}, [&cards](Edits& edits) {
        for (const Card& card : cards)
            edits.save(card);
    }));
}

/// What the officers made of the newest year.
void writeYear(const QString& path, bool isNewest)
{
    Store store = valueOf(Store::open(path, Access::Write, author()));
    AccountBook book = valueOf(store.book(valueOf(store.accounts()).front()));
    for (int number = 0; number < int(book.cards.size()); ++number) {
        Card& card = book.cards[size_t(number)];
        const bool isWaiting = isNewest && number % 4 == 0;
        for (auto& [field, answer] : card.answers) {
            if (isWaiting)
                continue;
            answer.text = reworded(answer.text, unsigned(number + book.account.year.number()));
            answer.review = Review::Edited;
        }
        if (!isNewest)
            card.state = CardState::Approved;
    }
    save(store, book.cards);
}

} // namespace

AccountBook lifelikeAccount(int cards)
{
    const AccountBook real = read(accountText()).book;
    std::mt19937 chance(2010);
    AccountBook book{.account = real.account, .forms = builtInForms()};
    book.account.id = AccountId::create();
    book.budget.account = book.account.id;
    for (const Section section : {Section::Goals, Section::Beyond}) {
        BudgetGroup group;
        group.account = book.account.id;
        group.section = section;
        group.ordinal = int(book.budget.groups.size());
        group.title = section == Section::Goals ? book.account.goalsHeading : book.account.beyondHeading;
        book.budget.groups.push_back(group);
    }
    for (int number = 0; number < cards; ++number) {
        const Card& model = real.cards[size_t(number) % real.cards.size()];
        const Initiative initiative = addCard(book, model, chance);
        addRow(book.budget.groups[model.section == Section::Goals ? 0 : 1], initiative, *Year::from(2009), chance);
    }
    return book;
}

std::unique_ptr<Workspace> workspaceWithYears(const QString& path, int years, int cards)
{
    auto workspace = workspaceWith(path, lifelikeAccount(cards));
    for (int year = 1; year < years; ++year) {
        const Year next = workspace->accounts().front().year.next();
        valueOf(workspace->accountEdits().open(valueOf(workspace->accountEdits().proposeOpening(next))));
        workspace.reset(); // one program at a time writes to a file
        writeYear(path, year + 1 == years);
        workspace = valueOf(Workspace::open(path, Access::Write, author()));
    }
    return workspace;
}

FieldKey longField()
{
    return {QStringLiteral("activities")};
}

void writeLongAnswer(const QString& path, size_t number, const QString& text)
{
    Store store = valueOf(Store::open(path, Access::Write, author()));
    const auto accounts = valueOf(store.accounts());
    const Card newest = valueOf(store.book(accounts[0])).cards[number];
    std::vector<Card> cards = {newest, valueOf(store.cardBefore(newest.initiative, accounts[0].year)).value()};
    for (Card& card : cards) {
        card.answers[longField()].text = card.id == newest.id ? reworded(text, 7) : text;
        card.state = CardState::Draft;
    }
    save(store, cards);
}

QString reworded(const QString& text, unsigned seed)
{
    std::mt19937 chance(seed);
    QStringList words = text.split(u' ');
    for (QString& word : words) {
        // A word that is another afterwards but no longer or shorter.
        if (chance() % 10 == 0 && word.size() > 1)
            word = wordsOfLength(1, unsigned(chance()))
                       .simplified()
                       .left(word.size())
                       .remove(u' ')
                       .leftJustified(word.size(), u'e');
    }
    return words.join(u' ');
}

} // namespace indblik::bench
