// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/budgetcomparison.h"

#include "core/judge/budget/sums.h"

#include <algorithm>
#include <map>
#include <set>

namespace indblik {

namespace {

/// The rows of a budget by what makes them the same as one of another: their initiative, else their title.
class Rows
{
public:
    explicit Rows(const Budget& budget)
    {
        for (const BudgetGroup& group : budget.groups) {
            for (const BudgetRow& row : group.rows) {
                const size_t at = m_rows.size();
                m_rows.push_back({&row, group.section});
                m_byTitle[row.title.toCaseFolded()].push_back(at);
                if (row.initiative)
                    m_byInitiative[*row.initiative].push_back(at);
            }
        }
    }

    std::vector<const BudgetRow*> in(Section section) const
    {
        std::vector<const BudgetRow*> rows;
        for (const auto& [row, itsSection] : m_rows) {
            if (itsSection == section)
                rows.push_back(row);
        }
        return rows;
    }

    /// Those that are the same as `row`, in the order of the budget.
    std::vector<const BudgetRow*> sameAs(const BudgetRow& row) const
    {
        std::set<size_t> found;
        if (const auto places = row.initiative ? m_byInitiative.find(*row.initiative) : m_byInitiative.end();
            places != m_byInitiative.end())
            found.insert(places->second.begin(), places->second.end());
        if (const auto places = m_byTitle.find(row.title.toCaseFolded()); places != m_byTitle.end()) {
            for (const size_t at : places->second) {
                if (!row.initiative || !m_rows[at].first->initiative)
                    found.insert(at);
            }
        }
        std::vector<const BudgetRow*> rows;
        for (const size_t at : found)
            rows.push_back(m_rows[at].first);
        return rows;
    }

private:
    std::vector<std::pair<const BudgetRow*, Section>> m_rows;
    std::map<InitiativeId, std::vector<size_t>> m_byInitiative;
    std::map<QString, std::vector<size_t>> m_byTitle;
};

class Comparison
{
public:
    Comparison(const Budget& before, const Budget& after)
        : m_before(before)
        , m_after(after)
        , m_rowsBefore(before)
        , m_rowsAfter(after)
    {}

    BudgetComparison make()
    {
        std::set<Year> years;
        for (const Budget* budget : {&m_before, &m_after}) {
            for (const Year& year : budget->years())
                years.insert(year);
        }
        m_comparison.years.assign(years.begin(), years.end());
        for (const Section section : {Section::Goals, Section::Beyond}) {
            for (const BudgetRow* row : m_rowsAfter.in(section))
                add(section, rowBefore(*row), row);
            // A row that went may stand in another section now.
            for (const BudgetRow* row : m_rowsBefore.in(section)) {
                if (!m_taken.contains(row->id) && m_rowsAfter.sameAs(*row).empty())
                    add(section, row, nullptr);
            }
        }
        return std::move(m_comparison);
    }

private:
    const BudgetRow* rowBefore(const BudgetRow& row)
    {
        for (const BudgetRow* other : m_rowsBefore.sameAs(row)) {
            if (m_taken.insert(other->id).second)
                return other;
        }
        return nullptr;
    }

    void add(Section section, const BudgetRow* old, const BudgetRow* now)
    {
        using Fate = RowChange::Fate;
        RowChange change{.title = now ? now->title : old->title, .section = section};
        std::vector<BudgetColumn> columns(m_comparison.years.begin(), m_comparison.years.end());
        columns.push_back(BudgetColumn::total());
        for (const BudgetColumn& column : columns)
            change.figures.emplace_back(old ? old->figure(column) : Figure(), now ? now->figure(column) : Figure());
        // A total that only one of them states is no change, while the years say what there is.
        auto& [statedOld, statedNow] = change.figures.back();
        const bool isOfYears = old && now && !hasTotalWithoutYears(*old) && !hasTotalWithoutYears(*now);
        if (isOfYears && statedOld.isBlank() != statedNow.isBlank())
            statedOld = statedNow = Figure();
        const bool isUnchanged = std::all_of(change.figures.begin(), change.figures.end(),
            [](const auto& figures) { return figures.first == figures.second; });
        change.fate = !old ? Fate::Came : (!now ? Fate::Went : (isUnchanged ? Fate::Same : Fate::Changed));
        if (old)
            change.before = old->id;
        if (now)
            change.after = now->id;
        m_comparison.rows.push_back(std::move(change));
    }

    const Budget& m_before;
    const Budget& m_after;
    Rows m_rowsBefore;
    Rows m_rowsAfter;
    std::set<BudgetRowId> m_taken;
    BudgetComparison m_comparison;
};

} // namespace

BudgetComparison compare(const Budget& before, const Budget& after)
{
    return Comparison(before, after).make();
}

} // namespace indblik
