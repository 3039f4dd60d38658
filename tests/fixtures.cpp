// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>

namespace indblik {

namespace {

Initiative initiative(AccountBook& book, const QString& title)
{
    Initiative made;
    made.title = title;
    book.initiatives.push_back(made);
    return made;
}

void card(AccountBook& book, const Initiative& of, Section section, const QString& status)
{
    Card made;
    made.account = book.account.id;
    made.initiative = of.id;
    made.section = section;
    made.ordinal = int(book.cards.size());
    made.title = of.title;
    made.form = builtInForms()[section == Section::Goals ? 0 : 1].ref;
    made.answers[{"funding"_q}].text = "Der er afsat 3 mio. kr. i 2010."_q;
    made.answers[{"status"_q}].text = status;
    book.cards.push_back(made);
}

BudgetRow row(const BudgetGroup& group, const Initiative& of, std::vector<Figure> figures, std::optional<Figure> stated)
{
    BudgetRow made;
    made.group = group.id;
    made.initiative = of.id;
    made.title = of.title;
    made.ordinal = int(group.rows.size());
    made.stated = stated;
    int number = 2009;
    for (const Figure& figure : figures)
        made.cells[year(number++)].figure = figure;
    return made;
}

} // namespace

AccountBook withoutRevisions(AccountBook book)
{
    book.account.revision = 0;
    const auto forget = [](auto& things) {
        for (auto& thing : things)
            thing.revision = 0;
    };
    forget(book.goals);
    for (auto& goal : book.goals) {
        if (goal.chosen)
            goal.chosen->revision = 0;
    }
    forget(book.assessments);
    forget(book.targets);
    forget(book.contributions);
    forget(book.series);
    forget(book.breaks);
    forget(book.initiatives);
    for (auto& card : book.cards) {
        card.revision = 0;
        for (auto& [field, answer] : card.answers)
            answer.revision = 0;
    }
    forget(book.criteria);
    forget(book.registers);
    forget(book.followUps);
    if (book.followUpsThen)
        forget(*book.followUpsThen);
    forget(book.actors);
    for (auto& group : book.budget.groups) {
        group.revision = 0;
        for (auto& row : group.rows) {
            row.revision = 0;
            for (auto& [year, cell] : row.cells)
                cell.revision = 0;
            for (auto& part : row.parts)
                part.revision = 0;
        }
    }
    forget(book.budget.footnotes);
    book.budget.version.revision = 0;
    forget(book.versions);
    forget(book.acceptances);
    forget(book.promises);
    forget(book.changeTables);
    std::sort(book.initiatives.begin(), book.initiatives.end(),
        [](const Initiative& a, const Initiative& b) { return a.id < b.id; });
    std::sort(book.forms.begin(), book.forms.end(),
        [](const FormTemplate& a, const FormTemplate& b) { return a.ref < b.ref; });
    return book;
}

AccountBook StoreTest::smallBook()
{
    AccountBook book{.account = {.year = year(2010)}};
    book.account.title = "Redegørelse for målene 2010"_q;
    book.forms = builtInForms();
    Goal goal;
    goal.code = "a"_q;
    goal.title = "Færre ledige"_q;
    book.goals.push_back(goal);
    book.assessments.push_back(
        {goal.id, book.account.id, "Målet er nær."_q, "Målet fastholdes."_q, Recommendation::Keep});

    const Initiative club = initiative(book, "Klubben på Søvej"_q);
    const Initiative mothers = initiative(book, "Bydelsmødre"_q);
    const Initiative plan = initiative(book, "Helhedsplan"_q);
    card(book, club, Section::Goals, "Klubben er åben."_q);
    card(book, mothers, Section::Goals, "- punkt et\n- punkt to"_q);
    card(book, plan, Section::Beyond, ""_q);

    BudgetGroup goals;
    goals.account = book.account.id;
    goals.title = "Mål"_q;
    goals.statedByYear = {{year(2009), mio(3.6)}, {year(2010), mio(10.35)}};
    goals.rows.push_back(row(goals, club, {mio(3.6), mio(10.35)}, mio(15)));
    goals.rows.push_back(row(goals, mothers, {Mark::None, Money()}, mio(2.37)));
    BudgetGroup beyond;
    beyond.account = book.account.id;
    beyond.section = Section::Beyond;
    beyond.ordinal = 1;
    beyond.title = "Ud over mål"_q;
    beyond.rows.push_back(row(beyond, plan, {Mark::Blank, Mark::NotAvailable}, std::nullopt));
    book.budget = {book.account.id, {goals, beyond}, {}};
    book.versions = {book.budget.version};

    Footnote note;
    note.account = book.account.id;
    note.mark = "*"_q;
    note.text = "Ikke fordelt på år."_q;
    note.places = {{book.budget.groups[0].rows[1].id, BudgetColumn::total()}};
    book.budget.footnotes.push_back(note);

    ChangeTable table;
    table.account = book.account.id;
    table.goal = goal.id;
    table.title = "Ændring 2006-2008"_q;
    table.from = year(2006);
    table.to = year(2008);
    table.rows = {{"Risiko"_q, 166, -1005, -839, PercentagePoints::fromHundredths(-280)}};
    book.changeTables.push_back(table);
    return book;
}

AccountBook StoreTest::stored(Store& store, const AccountBook& book)
{
    const auto written =
        store.write(signedBy("Anna Ågård"_q, "Prøve"_q), [&book](Edits& edits) { return edits.save(book); });
    EXPECT_TRUE(succeeded(written));
    return valueOf(store.book(valueOf(store.accounts()).front()));
}

void StoreTest::tamper(const QString& path, const char* sql)
{
    sqlite3* sqlite = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &sqlite), SQLITE_OK);
    char* fault = nullptr;
    EXPECT_EQ(sqlite3_exec(sqlite, sql, nullptr, nullptr, &fault), SQLITE_OK) << (fault ? fault : "");
    sqlite3_free(fault);
    sqlite3_close(sqlite);
}

} // namespace indblik
