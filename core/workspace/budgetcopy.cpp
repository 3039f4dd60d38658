// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/budgetcopy.h"

#include "core/judge/budget/sums.h"

namespace indblik {

Budget copyOf(const Budget& budget, const BudgetVersion& version)
{
    Budget copy = budget;
    copy.version = version;
    std::map<BudgetRowId, BudgetRowId> rows;
    for (BudgetGroup& group : copy.groups) {
        group.id = BudgetGroupId::create();
        group.version = version.id;
        group.revision = 0;
        group.statedByYear.clear();
        group.stated.reset();
        for (BudgetRow& row : group.rows) {
            if (!hasTotalWithoutYears(row))
                row.stated.reset();
            rows[row.id] = BudgetRowId::create();
            row.id = rows[row.id];
            row.group = group.id;
            row.revision = 0;
            for (auto& [year, cell] : row.cells)
                cell.revision = 0;
        }
    }
    for (BudgetGroup& group : copy.groups) {
        for (BudgetRow& row : group.rows) {
            for (BudgetPart& part : row.parts) {
                part.id = BudgetPartId::create();
                part.row = row.id;
                part.revision = 0;
                if (part.funding && part.funding->countedIn) {
                    const auto payer = rows.find(*part.funding->countedIn);
                    part.funding->countedIn = payer == rows.end() ? std::nullopt : std::optional(payer->second);
                }
            }
        }
    }
    for (Footnote& footnote : copy.footnotes) {
        footnote.id = FootnoteId::create();
        footnote.version = version.id;
        footnote.revision = 0;
        std::set<FootnotePlace> places;
        for (FootnotePlace place : footnote.places) {
            if (place.row)
                place.row = rows[*place.row];
            places.insert(place);
        }
        footnote.places = std::move(places);
    }
    return copy;
}

} // namespace indblik
