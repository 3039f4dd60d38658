// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/accounts.h"

#include <QBuffer>
#include <QFile>
#include <QStringList>

#include <random>

namespace indblik::bench {

namespace {

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.errorString(), {path}, Fault::Missing};
    return file.readAll();
}

QString word(std::mt19937& chance)
{
    static const QStringList syllables = QStringLiteral(
        "bo lig om rå de ind sats kom mu ne un ge for æl dre ud dan nel se ar bejd væ re sted hjælp er ne "
        "støt te mål grup pe sam ar bej de fri vil lig fø rer år lær ing")
                                             .split(u' ');
    // Short words are the common ones.
    const unsigned parts = 1 + unsigned(chance() % 4) * unsigned(chance() % 2) + unsigned(chance() % 2);
    QString made;
    for (unsigned i = 0; i < parts; ++i)
        made += syllables[qsizetype(chance() % unsigned(syllables.size()))];
    return made;
}

} // namespace

QString author()
{
    return QStringLiteral("Måler");
}

AccountText accountText()
{
    const QString real = QStringLiteral(INDBLIK_SOURCE "/../shared/seed/000_73e40254de774042.txt");
    if (auto bytes = contentOf(real))
        return {QStringLiteral("the account of 2010"), std::move(*bytes)};
    return {QStringLiteral("the example account"),
        valueOf(contentOf(QStringLiteral(INDBLIK_SOURCE "/resources/example/redegoerelse-2010.txt")))};
}

ReadAccount read(const AccountText& text)
{
    QByteArray bytes = text.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return valueOf(
        readAccount(valueOf(readProse(buffer, text.name)), Wording::builtIn(), builtInForms(), *Year::from(2010)));
}

QString wordsOfLength(int characters, unsigned seed)
{
    std::mt19937 chance(seed);
    QString text;
    while (text.size() < characters) {
        if (!text.isEmpty())
            text += chance() % 6 == 0   ? QStringLiteral("\n\n")
                    : chance() % 9 == 0 ? QStringLiteral("\n- ")
                                        : QStringLiteral(" ");
        QString sentence = word(chance);
        sentence[0] = sentence[0].toUpper();
        for (unsigned words = 4 + unsigned(chance() % 16); words > 0; --words)
            sentence += u' ' + word(chance);
        text += sentence + u'.';
    }
    return text;
}

AccountBook largeAccount(int cards)
{
    std::mt19937 chance(2010);
    AccountBook book{.account = {.year = *Year::from(2010)}, .forms = builtInForms()};
    book.account.title = QStringLiteral("Redegørelse for mange indsatser 2010");
    book.account.assessmentHeading = QStringLiteral("Vurdering af målene");
    book.account.goalsHeading = QStringLiteral("Indsatser i relation til mål");
    book.account.beyondHeading = QStringLiteral("Indsatser ud over mål");
    book.account.budgetHeading = QStringLiteral("Økonomisk oversigt");
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
        Initiative initiative;
        initiative.title = QStringLiteral("Indsats %1, %2").arg(number + 1).arg(word(chance));
        book.initiatives.push_back(initiative);
        Card card;
        card.account = book.account.id;
        card.initiative = initiative.id;
        card.section = number < cards * 2 / 3 ? Section::Goals : Section::Beyond;
        card.ordinal = number;
        card.title = initiative.title;
        card.form = builtInForms()[card.section == Section::Goals ? 0 : 1].ref;
        for (const Field& field : book.form(card.form)->fields)
            card.answers[field.key].text = wordsOfLength(500 << (chance() % 5), unsigned(chance()));
        BudgetGroup& group = book.budget.groups[card.section == Section::Goals ? 0 : 1];
        BudgetRow row;
        row.group = group.id;
        row.initiative = initiative.id;
        row.title = initiative.title;
        row.ordinal = int(group.rows.size());
        for (Year year = *Year::from(2009); year <= *Year::from(2012); year = year.next())
            row.cells[year].figure = Money::fromOere(qint64(chance() % 1000) * 1'000'000);
        group.rows.push_back(row);
        book.cards.push_back(std::move(card));
    }
    return book;
}

std::unique_ptr<Workspace> workspaceWith(const QString& path, ReadAccount read)
{
    auto workspace = std::make_unique<Workspace>(valueOf(Store::create(path, author())), author());
    valueOf(workspace->accountEdits().apply(valueOf(workspace->accountEdits().propose(std::move(read)))));
    return workspace;
}

std::unique_ptr<Workspace> workspaceWith(const QString& path, const AccountBook& book)
{
    auto store = valueOf(Store::create(path, author()));
    valueOf(store.write({author(), QDateTime::currentDateTimeUtc(), QStringLiteral("Prøve")},
        [&book](Edits& edits) { return edits.save(book); }));
    auto workspace = std::make_unique<Workspace>(std::move(store), author());
    if (const auto shown = workspace->show(); !shown)
        qFatal("%s", qPrintable(shown.error().message));
    return workspace;
}

} // namespace indblik::bench
