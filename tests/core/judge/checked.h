// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/check.h"
#include "tests/fixtures.h"

#include <algorithm>

namespace indblik {

/// A row of 2009 and the years after it.
inline BudgetRow rowOf(const QString& title, const std::vector<Figure>& years, std::optional<Figure> stated = {})
{
    BudgetRow made;
    made.title = title;
    made.stated = stated;
    int number = 2009;
    for (const Figure& figure : years)
        made.cells[year(number++)].figure = figure;
    return made;
}

inline BudgetGroup groupOf(
    std::vector<BudgetRow> rows, std::map<Year, Figure> byYear = {}, std::optional<Figure> stated = {})
{
    BudgetGroup group;
    group.title = "Gruppen"_q;
    group.rows = std::move(rows);
    group.statedByYear = std::move(byYear);
    group.stated = stated;
    return group;
}

/// An account of 2010 with a budget of 2009 to 2012 and nothing else.
inline AccountBook bookOf(std::vector<BudgetGroup> groups)
{
    AccountBook book{.account = {.year = year(2010)}, .forms = builtInForms()};
    book.account.budgetYears = YearSpan{year(2009), year(2012)};
    book.budget.groups = std::move(groups);
    return book;
}

/// The same with a form for the row, in which one field was answered.
inline AccountBook bookOf(BudgetRow row, const QString& field, const QString& answer)
{
    Initiative initiative;
    initiative.title = row.title;
    row.initiative = initiative.id;
    Card card;
    card.initiative = initiative.id;
    card.title = row.title;
    card.form = {"goals"_q, 2};
    card.answers[FieldKey{field}].text = answer;
    AccountBook book = bookOf({groupOf({std::move(row)})});
    book.initiatives = {initiative};
    book.cards = {card};
    return book;
}

/// What the check finds of one kind.
inline std::vector<Finding> found(const AccountBook& book, const char* kind)
{
    std::vector<Finding> findings = check(book);
    std::erase_if(findings, [kind](const Finding& finding) { return !(finding.kind == FindingKind{kind, nullptr}); });
    return findings;
}

/// The names of everything it finds.
inline QStringList kindsOf(const std::vector<Finding>& findings)
{
    QStringList kinds;
    for (const Finding& finding : findings)
        kinds.append(QLatin1String(finding.kind.name));
    return kinds;
}

inline FindingFigure figure(double millions)
{
    return mio(millions);
}

} // namespace indblik
