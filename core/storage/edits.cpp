// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/edits.h"

#include "core/storage/ledger.h"

namespace indblik {

const Result<void>& Edits::done() const
{
    return m_ledger.done();
}

void Edits::fail(const Error& error)
{
    m_ledger.fail(error);
}

void Edits::save(const AccountBook& book)
{
    const auto saveAll = [this](const auto& things) {
        for (const auto& thing : things)
            save(thing);
    };
    // Parents before what refers to them.
    saveAll(book.forms);
    save(book.account);
    saveAll(book.goals);
    saveAll(book.assessments);
    saveAll(book.initiatives);
    saveAll(book.cards);
    saveAll(book.criteria);
    saveAll(book.promises);
    saveAll(book.registers);
    saveAll(book.followUps);
    saveAll(book.actors);
    for (const BudgetVersion& version : book.versions) {
        // A first version that says nothing of itself has no row of its own.
        if (version.revision != 0 || version != BudgetVersion::first(version.account))
            save(version);
    }
    save(book.budget);
    saveAll(book.changeTables);
}

void Edits::save(const Budget& budget)
{
    const auto eachRow = [&budget](const auto& take) {
        for (const BudgetGroup& group : budget.groups) {
            for (const BudgetRow& row : group.rows)
                take(row);
        }
    };
    for (const BudgetGroup& group : budget.groups)
        save(group);
    eachRow([this](const BudgetRow& row) { save(row); });
    // A source may be counted in any row, so all rows come before it.
    eachRow([this](const BudgetRow& row) {
        for (const BudgetPart& part : row.parts) {
            save(part);
            if (!part.counts.empty())
                putCounts(part);
        }
        if (!row.counts.empty())
            putCounts(row);
    });
    for (const Footnote& footnote : budget.footnotes)
        save(footnote);
}

} // namespace indblik
