// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/checkable.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checkable)
};

bool hasAmounts(const BudgetRow& row)
{
    const bool isStated = row.stated && row.stated->amount();
    return isStated || std::any_of(row.cells.begin(), row.cells.end(), [](const auto& each) {
        return each.second.figure.amount().has_value();
    });
}

bool hasAnswers(const Card& card)
{
    return std::any_of(card.answers.begin(), card.answers.end(),
        [](const auto& each) { return !each.second.text.trimmed().isEmpty(); });
}

} // namespace

Checkable checkableOf(const AccountBook& book)
{
    const auto& groups = book.budget.groups;
    const bool hasBudget = std::any_of(groups.begin(), groups.end(),
        [](const BudgetGroup& group) { return std::any_of(group.rows.begin(), group.rows.end(), hasAmounts); });
    const bool hasForms = std::any_of(book.cards.begin(), book.cards.end(), hasAnswers);
    if (hasBudget)
        return hasForms ? Checkable::Both : Checkable::BudgetAlone;
    return hasForms ? Checkable::FormsAlone : Checkable::Nothing;
}

QString nothingFoundWords(Checkable checkable)
{
    switch (checkable) {
    case Checkable::Nothing:
        return Words::tr("There is nothing to check yet: the account has neither amounts nor answers.");
    case Checkable::FormsAlone:
        return Words::tr("There are no remarks on the status forms. There is no budget to compare them with.");
    case Checkable::BudgetAlone:
        return Words::tr("There are no remarks on the budget. There are no status forms to compare it with.");
    case Checkable::Both:
        return Words::tr(
            "The check has found nothing. It compares sums, amounts in the forms, dates, ages, counts and answers. Whether the text is right, you must read for yourself.");
    }
    Q_UNREACHABLE();
}

} // namespace indblik
