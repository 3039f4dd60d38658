// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/accountedits.h"

#include "core/import/acceptedaccount.h"
#include "core/import/areaoffer.h"
#include "core/import/budgetaccount.h"
#include "core/judge/budget/amountscale.h"
#include "core/judge/budget/budgetgrid.h"
#include "core/judge/cards/openyear.h"
#include "core/workspace/judged.h"

#include <algorithm>

namespace indblik {

namespace {

AccountBook emptyAccount(Year year)
{
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
    return book;
}

} // namespace

Result<void> AccountEdits::refuseTaken(Year year) const
{
    const auto& accounts = m_pen.accounts();
    const bool isThere =
        std::any_of(accounts.begin(), accounts.end(), [year](const Account& account) { return account.year == year; });
    return isThere ? Error{tr("The file already has the account of %1.").arg(year.text())} : Result<void>();
}

Result<void> AccountEdits::create(Year year)
{
    if (auto taken = refuseTaken(year); !taken)
        return taken;
    const AccountBook book = emptyAccount(year);
    return m_pen
        .writeAccount(year, {tr("new account %1").arg(year.text()), tr("New account")},
            [&book](Edits& edits) { edits.save(book); })
        .transform([](const Change&) {});
}

Result<AccountBook> AccountEdits::bookBefore(Year year) const
{
    if (const auto taken = refuseTaken(year); !taken)
        return taken.error();
    for (const Account& account : m_pen.accounts()) {
        if (account.year < year)
            return m_pen.store().book(account);
    }
    return Error{tr("The file has no account before %1 to begin the year from. Import one, or begin an empty account.")
                     .arg(year.text()),
        {}, Fault::Missing};
}

Result<YearOpening> AccountEdits::proposeOpening(Year year) const
{
    return bookBefore(year).and_then([&](const AccountBook& before) {
        return m_pen.store().carryRules().transform(
            [&](const CarryRules& rules) { return indblik::proposeOpening(before, year, rules); });
    });
}

Result<int> AccountEdits::open(const YearOpening& opening)
{
    const auto before = bookBefore(opening.year);
    if (!before)
        return before.error();
    AccountBook book = openedYear(*before, opening);
    // They are in the file and go on as they are there, whatever the account before had of them.
    book.goals.clear();
    const auto written = m_pen.writeAccount(opening.year,
        {tr("open %1").arg(opening.year.text()), tr("Opened from %1").arg(before->account.year.text())},
        [&](Edits& edits) {
            edits.save(opening.rules);
            edits.save(book);
        });
    return written.transform([&book](const Change&) { return int(book.cards.size()); });
}

Result<Proposal> AccountEdits::propose(ReadAccount read) const
{
    Account account{.year = read.book.account.year};
    for (const Account& known : m_pen.accounts()) {
        if (known.year == account.year)
            account = known;
    }
    const auto stored = m_pen.store().book(account);
    if (!stored)
        return stored.error();
    if (read.budgetReading.asked)
        return *read.budgetReading.asked;
    if (read.budgetColumns)
        read = completedBudget(std::move(read), *stored, partFigure);
    const std::vector<NamedList> lists = std::move(read.lists);
    Proposal proposal = indblik::propose(std::move(read), *stored);
    if (!lists.empty()) {
        const auto areas = m_pen.judged().areas();
        if (!areas)
            return areas.error();
        offerAreas(proposal, lists, **areas);
    }
    hold(proposal, amountsOutOfScale(proposal.book.budget));
    hold(proposal, amountsOutOfScale(proposal.book.budget, {stored->budget, {}}));
    if (!stored->yearBefore)
        return proposal;
    // Amounts can be compared without it too.
    if (const auto before = budgetOf(m_pen.store(), *stored->yearBefore).value_or(std::nullopt))
        hold(proposal, amountsOutOfScale(proposal.book.budget, {*before, *stored->yearBefore}));
    return proposal;
}

Result<int> AccountEdits::apply(const Proposal& proposal)
{
    const AccountBook book = accepted(proposal);
    const AcceptedAreas areas = acceptedAreas(proposal);
    const auto written = m_pen.writeAccount(book.account.year,
        {tr("import of %1").arg(proposal.source), tr("Import of %1").arg(proposal.source)}, [&](Edits& edits) {
            edits.save(book);
            for (const Area& area : areas.areas)
                edits.save(area);
            for (const DesignationList& list : areas.lists)
                edits.save(list);
        });
    return written.transform([](const Change& change) { return int(change.touched.size()); });
}

Result<void> AccountEdits::setTexts(const Account& texts, const QString& typing)
{
    if (!m_pen.book() || m_pen.book()->account.id != texts.id)
        return notThere();
    const Account& known = m_pen.book()->account;
    Account account = known;
    account.revision = texts.revision;
    for (const auto line : {&Account::title, &Account::annex, &Account::addressee, &Account::sender,
             &Account::assessmentHeading, &Account::goalsHeading, &Account::beyondHeading, &Account::budgetHeading})
        account.*line = storedText(texts.*line).simplified();
    for (const auto text : {&Account::introduction, &Account::goalsText, &Account::beyondText, &Account::budgetText})
        account.*text = storedText(texts.*text);
    account.dated = texts.dated;
    account.printsGuidance = texts.printsGuidance;
    account.introductionFrom = account.introduction == known.introduction ? texts.introductionFrom : std::nullopt;
    if (account.title.isEmpty())
        return Error{tr("Write what the account is called.")};
    const Caption caption =
        typing.isEmpty() ? Caption{tr("texts of the account")} : Caption{typing, {}, account.id.text() + u'/' + typing};
    return m_pen.write(caption, [&account](Edits& edits) { edits.save(account); });
}

Result<void> AccountEdits::saveChangeTable(const ChangeTable& written)
{
    const AccountBook* book = m_pen.book();
    if (!book || (written.goal && !book->goal(*written.goal)))
        return notThere();
    ChangeTable table = written;
    table.account = book->account.id;
    table.title = storedText(written.title).simplified();
    for (ChangeRow& row : table.rows)
        row.areaType = storedText(row.areaType).simplified();
    if (table.title.isEmpty())
        return Error{tr("Write what the change table is called.")};
    if (table.rows.empty())
        return Error{tr("Write at least one row.")};
    if (std::any_of(table.rows.begin(), table.rows.end(), [](const ChangeRow& row) { return row.areaType.isEmpty(); }))
        return Error{tr("Each row needs a type of area, such as “Risk areas” or “All”.")};
    if (table.from && table.to && *table.to <= *table.from)
        return Error{tr("Choose a year that comes after the first one.")};
    return m_pen.write(
        {tr("change table “%1”").arg(table.title), {}, table.id.text()}, [&table](Edits& edits) { edits.save(table); });
}

Result<void> AccountEdits::removeChangeTable(const ChangeTable& table)
{
    return m_pen.write(
        {tr("delete the change table “%1”").arg(table.title)}, [&table](Edits& edits) { edits.remove(table); });
}

Result<ChangeFromFigures> AccountEdits::changeFromFigures(
    const QString& schemeKey, const QString& counted, Year from, Year to) const
{
    if (!m_pen.book())
        return notThere();
    if (to <= from)
        return Error{tr("Choose a year that comes after the first one.")};
    const auto classifier = m_pen.judged().classifier();
    if (!classifier)
        return classifier.error();
    const AreaBook& areas = (*classifier)->book();
    const Indicator* indicator = areas.indicator(counted);
    if (!indicator || indicator->of.isEmpty())
        return Error{tr("Choose figures that are a part of a whole, such as persons on transfer income.")};
    const QDate day(m_pen.book()->account.year.number(), 12, 31);
    const Scheme* scheme = areas.scheme(schemeKey);
    const RuleSet* rules = scheme ? scheme->ruleSetOn(day) : nullptr;
    if (!rules)
        return Error{tr("There are no rules of that kind in %1, so areas have no types.").arg(day.year())};
    return ChangeFromFigures{printable(areaChange(**classifier, *rules, day, *indicator, from, to)), rules->title,
        isChangeIllustrative(**classifier, *rules, day, *indicator, from, to)};
}

} // namespace indblik
