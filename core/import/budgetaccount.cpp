// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budgetaccount.h"

#include "core/figuretext.h"
#include "core/import/budget/budgetfindings.h"
#include "core/import/files/remark.h"

#include <algorithm>

namespace indblik {

namespace {

bool isSameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

class Completion
{
public:
    Completion(ReadAccount read, const AccountBook& stored, const ShownPart& shown)
        : m_read(std::move(read))
        , m_stored(stored)
        , m_shown(shown)
    {}

    ReadAccount run()
    {
        completeAccount();
        for (BudgetGroup& group : m_read.book.budget.groups) {
            const BudgetGroup* stored = completeGroup(group);
            int ordinal = stored && !stored->rows.empty() ? stored->rows.back().ordinal + 1 : 0;
            for (BudgetRow& row : group.rows) {
                if (const BudgetRow* known = storedRow(row, stored))
                    completeKnown(row, *known);
                else
                    completeNew(row, ordinal++);
            }
        }
        completeFootnotes();
        nameMissing();
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

    /// Says which group of the file it is, where it is one.
    const BudgetGroup* completeGroup(BudgetGroup& group) const
    {
        const auto& groups = m_stored.budget.groups;
        const auto isSame = [&group](const BudgetGroup& other) {
            return group.title.isEmpty() ? other.ordinal == group.ordinal : isSameName(other.title, group.title);
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
            return &*known;
        }
        const AccountWords words = accountWords(m_read.book.account.year);
        if (group.title.isEmpty())
            group.title = group.section == Section::Goals ? words.goalsGroup : words.beyondGroup;
        group.ordinal += groups.empty() ? 0 : groups.back().ordinal + 1;
        return nullptr;
    }

    /// The one of its title that no row before it was taken for: in its own group before the others.
    const BudgetRow* storedRow(const BudgetRow& row, const BudgetGroup* own) const
    {
        const auto rowIn = [this, &row](const BudgetGroup& group) {
            const auto found = std::find_if(group.rows.begin(), group.rows.end(), [&](const BudgetRow& other) {
                return !m_rows.contains(other.id) && isSameName(other.title, row.title);
            });
            return found == group.rows.end() ? nullptr : &*found;
        };
        const BudgetRow* found = own ? rowIn(*own) : nullptr;
        for (const BudgetGroup& group : m_stored.budget.groups) {
            if (!found)
                found = rowIn(group);
        }
        return found;
    }

    /// An import deletes nothing, so a row that the file lacks stays; it must not go unsaid.
    void nameMissing()
    {
        for (const BudgetGroup& group : m_stored.budget.groups) {
            for (const BudgetRow& row : group.rows) {
                if (m_rows.contains(row.id))
                    continue;
                Finding finding = remark(m_read.source, budgetfindings::RowMissing, Grade::Warning, 0, row.title);
                finding.row = row.id;
                m_read.findings.push_back(std::move(finding));
            }
        }
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
        const auto same = std::find_if(initiatives.begin(), initiatives.end(),
            [&row](const Initiative& initiative) { return isSameName(initiative.title, row.title); });
        if (same != initiatives.end())
            row.initiative = same->id;
        completeParts(row, {});
    }

    /// Parts are known by their names; what a part says about funding only the file knows.
    void completeParts(BudgetRow& row, const std::vector<BudgetPart>& known)
    {
        const std::vector<BudgetPart> read = std::exchange(row.parts, known);
        std::set<BudgetPartId> taken;
        for (const BudgetPart& part : read) {
            const auto same = std::find_if(row.parts.begin(), row.parts.end(), [&](const BudgetPart& other) {
                return !taken.contains(other.id) && isSameName(other.name, part.name);
            });
            if (same == row.parts.end()) {
                m_read.findings.push_back(remark(m_read.source, FindingKind::PartUnknown, Grade::Warning,
                    m_read.rowLines[row.id], row.title, {part.name}));
                continue;
            }
            taken.insert(same->id);
            completePart(row, *same, part.amounts);
        }
    }

    /// A share that is shown as an amount stays a share; another amount in its place is said to be left out.
    void completePart(const BudgetRow& row, BudgetPart& part, const std::map<BudgetColumn, Figure>& read)
    {
        const BudgetRow* stored = m_stored.budget.row(part.row);
        const BudgetPart known = part;
        for (const auto& [column, figure] : read) {
            if (figure.isBlank())
                continue;
            const bool isShare = known.funding && known.funding->share && known.figure(column).isBlank();
            if (!isShare) {
                part.amounts[column] = figure;
            } else if (!(figure == m_shown(*stored, known, column))) {
                Finding finding = remark(m_read.source, FindingKind::ShareKept, Grade::Warning, m_read.rowLines[row.id],
                    row.title, {part.name, figureText(figure, m_read.book.account.budgetUnit, QLocale())});
                finding.column = column;
                m_read.findings.push_back(std::move(finding));
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
    const ShownPart& m_shown;
    std::set<BudgetRowId> m_rows; ///< those of the file that the table has
};

} // namespace

ReadAccount budgetAccount(ReadBudget read, const QString& source, Year year)
{
    ReadAccount account{.source = source, .book = {.account = {.year = year}}};
    account.budgetColumns = std::move(read.columns);
    account.budgetReading = std::move(read.reading);
    account.book.account.budgetUnit = read.unit;
    account.book.account.budgetYears = read.years;
    account.book.budget = std::move(read.budget);
    account.rowLines = std::move(read.rowLines);
    account.findings = std::move(read.findings);
    return account;
}

ReadAccount completedBudget(ReadAccount read, const AccountBook& stored, const ShownPart& shown)
{
    return Completion(std::move(read), stored, shown).run();
}

} // namespace indblik
