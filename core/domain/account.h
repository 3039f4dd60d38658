// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuretext.h"
#include "core/ids.h"
#include "core/period.h"

#include <QDate>

#include <optional>

namespace indblik {

/// A text at length that an account has itself, under the heading of one of its four sections.
enum class AccountText { Introduction, GoalsText, BeyondText, BudgetText };

/// One reporting year of one committee (redegørelse): its title page, and the headings and texts of its four sections.
struct Account
{
    AccountId id = AccountId::create();
    Year year;
    QString title;                        ///< as on the title page, without the annex number
    QString annex;                        ///< "Bilag 1"; may be empty
    QString addressee;                    ///< who asked for the account
    QString sender;                       ///< who gives it; may be empty
    std::optional<QDate> dated;           ///< the day it is of; absent: the day it is printed
    QString introduction;                 ///< plain text, paragraphs parted by an empty line
    std::optional<Year> introductionFrom; ///< the account it was taken from, until somebody has reviewed it
    QString assessmentHeading;            ///< section with the goals
    QString goalsHeading;                 ///< section with the cards that contribute to goals
    QString beyondHeading;                ///< section with the cards beyond goals
    QString budgetHeading;
    QString goalsText; ///< plain text under that heading, before what stands there; may be empty, as the next two
    QString beyondText;
    QString budgetText;
    bool printsGuidance = false;       ///< of each question of a form, before its answer
    Scale budgetUnit = Scale::Million; ///< the unit the budget was printed in
    std::optional<YearSpan>
        budgetYears; ///< columns the budget has even where they are empty: those of the source's table
    std::optional<BudgetVersionId> budgetVersion; ///< the one its totals are made of; absent: the first
    int revision = 0;

    bool operator==(const Account&) const = default;
};

/// The words a new account begins with (resources/templates/account.v1.json), the account's year in its title.
struct AccountWords
{
    QString title;
    QString assessmentHeading;
    QString goalsHeading;
    QString beyondHeading;
    QString budgetHeading;
    QString goalsGroup; ///< titles of the two parts of its budget
    QString beyondGroup;
};

/// The words of an account that is begun by hand in the year, in Danish whatever the program speaks.
AccountWords accountWords(Year accountYear);

/// The columns of a budget begun by hand: the account's year, the one before it and the two after.
YearSpan usualBudgetYears(Year accountYear);

} // namespace indblik
