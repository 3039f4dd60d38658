// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budgetaccount.h"

#include "core/import/remark.h"

#include <algorithm>

namespace indblik {

namespace {

class Completion
{
public:
    Completion(ReadAccount read, const AccountBook& stored) : m_read(std::move(read)), m_stored(stored) {}

    ReadAccount run()
    {
        completeAccount();
        for (BudgetGroup& group : m_read.book.budget.groups) {
            int ordinal = completeGroup(group);
            for (BudgetRow& row : group.rows) {
                if (const BudgetRow* known = storedRow(row))
                    completeKnown(row, *known);
                else
                    completeNew(row, ordinal++);
            }
        }
        completeFootnotes();
        return std::move(m_read);
    }

private:
    void completeAccount()
    {
        Account& account = m_read.book.account;
        if (m_stored.account.revision > 0) {
            account = m_stored.account;
            return;
        }
        const AccountWords words = accountWords(account.year);
        account.title = words.title;
        account.assessmentHeading = words.assessmentHeading;
        account.goalsHeading = words.goalsHeading;
        account.beyondHeading = words.beyondHeading;
        account.budgetHeading = words.budgetHeading;
    }

    /// Says where the rows that are new in it begin.
    int completeGroup(BudgetGroup& group)
    {
        const auto& groups = m_stored.budget.groups;
        const auto isSame = [&group](const BudgetGroup& other) {
            return group.title.isEmpty() ? other.ordinal == group.ordinal
                                         : other.title.compare(group.title, Qt::CaseInsensitive) == 0;
        };
        const auto known = std::find_if(groups.begin(), groups.end(), isSame);
        if (known != groups.end()) {
            group.title = known->title;
            group.section = known->section;
            group.ordinal = known->ordinal;
            // Years that the table does not have keep what was stated for them; so does a table without totals.
            group.statedByYear.insert(known->statedByYear.begin(), known->statedByYear.end());
            if (!group.stated)
                group.stated = known->stated;
            return known->rows.empty() ? 0 : known->rows.back().ordinal + 1;
        }
        const AccountWords words = accountWords(m_read.book.account.year);
        if (group.title.isEmpty())
            group.title = group.section == Section::Goals ? words.goalsGroup : words.beyondGroup;
        group.ordinal += groups.empty() ? 0 : groups.back().ordinal + 1;
        return 0;
    }

    const BudgetRow* storedRow(const BudgetRow& row) const
    {
        for (const BudgetGroup& group : m_stored.budget.groups) {
            for (const BudgetRow& other : group.rows) {
                if (other.title.compare(row.title, Qt::CaseInsensitive) == 0)
                    return &other;
            }
        }
        return nullptr;
    }

    void completeKnown(BudgetRow& row, const BudgetRow& known)
    {
        m_rows.insert(known.id);
        row.initiative = known.initiative;
        row.title = known.title;
        if (!row.stated)
            row.stated = known.stated;
        completeParts(row, known.parts);
    }

    void completeNew(BudgetRow& row, int ordinal)
    {
        row.ordinal = ordinal;
        const auto& initiatives = m_stored.initiatives;
        const auto same = std::find_if(initiatives.begin(), initiatives.end(), [&row](const Initiative& initiative) {
            return initiative.title.compare(row.title, Qt::CaseInsensitive) == 0;
        });
        if (same != initiatives.end())
            row.initiative = same->id;
        completeParts(row, {});
    }

    /// Parts are known by their names; what a part says about funding only the file knows.
    void completeParts(BudgetRow& row, const std::vector<BudgetPart>& known)
    {
        const std::vector<BudgetPart> read = std::exchange(row.parts, known);
        for (const BudgetPart& part : read) {
            const auto same = std::find_if(row.parts.begin(), row.parts.end(),
                [&part](const BudgetPart& other) { return other.name.compare(part.name, Qt::CaseInsensitive) == 0; });
            if (same == row.parts.end()) {
                m_read.findings.push_back(remark(m_read.source, FindingKind::PartUnknown, Grade::Warning,
                    m_read.rowLines[row.id], row.title, {part.name}));
                continue;
            }
            for (const auto& [column, figure] : part.amounts) {
                // A share that is shown as an amount stays a share.
                if (!figure.isBlank() && !same->figure(column).isBlank())
                    same->amounts[column] = figure;
            }
        }
    }

    /// Marks are numbered anew in every print, so the same words are the same footnote; of the others the same mark is.
    void completeFootnotes()
    {
        auto& footnotes = m_read.book.budget.footnotes;
        std::set<FootnoteId> taken;
        const auto take = [&](Footnote& footnote, const auto& isSame) {
            const auto& stored = m_stored.budget.footnotes;
            const auto same = std::find_if(stored.begin(), stored.end(),
                [&](const Footnote& other) { return !taken.contains(other.id) && isSame(other); });
            if (same == stored.end() || m_stored.budget.footnote(footnote.id))
                return;
            taken.insert(same->id);
            footnote.id = same->id;
            keepPlaces(footnote, *same);
        };
        for (Footnote& footnote : footnotes) {
            take(footnote, [words = footnote.text.simplified()](
                               const Footnote& other) { return other.text.simplified() == words; });
        }
        for (Footnote& footnote : footnotes) {
            take(footnote, [this, &footnote](
                               const Footnote& other) { return m_stored.budget.shownMark(other.id) == footnote.mark; });
        }
        for (Footnote& footnote : footnotes) {
            const Footnote* stored = m_stored.budget.footnote(footnote.id);
            if (!stored)
                continue;
            footnote.mark = stored->mark;
            if (stored->text.simplified() == footnote.text.simplified())
                footnote.text = stored->text;
        }
    }

    /// Rows and columns that the table does not have keep their notes.
    void keepPlaces(Footnote& footnote, const Footnote& known) const
    {
        for (const FootnotePlace& place : known.places) {
            const bool isRowSaid = !place.row || m_rows.contains(*place.row);
            const bool isColumnSaid = !place.column || m_read.budgetColumns->contains(*place.column);
            if (!isRowSaid || !isColumnSaid)
                footnote.places.insert(place);
        }
    }

    ReadAccount m_read;
    const AccountBook& m_stored;
    std::set<BudgetRowId> m_rows; ///< those of the file that the table has
};

} // namespace

ReadAccount budgetAccount(ReadBudget read, const QString& source, Year year)
{
    ReadAccount account{.source = source, .book = {.account = {.year = year}}};
    account.budgetColumns = std::move(read.columns);
    account.book.account.budgetUnit = read.unit;
    account.book.account.budgetYears = read.years;
    account.book.budget = std::move(read.budget);
    account.rowLines = std::move(read.rowLines);
    account.findings = std::move(read.findings);
    return account;
}

ReadAccount completedBudget(ReadAccount read, const AccountBook& stored)
{
    return Completion(std::move(read), stored).run();
}

} // namespace indblik
