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
    const AccountBook book = openedYear(*before, opening);
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

} // namespace indblik
