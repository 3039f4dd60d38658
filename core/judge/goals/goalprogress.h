// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/judge/areas/classification.h"
#include "core/judge/goals/progress.h"

#include <map>
#include <optional>
#include <vector>

namespace indblik {

/// What came onto a published list between two days, and why by its figures of now: whether the rules of the day before
/// would list it, or only those of now, where they were changed meanwhile. Housing areas alone count.
struct ListChange
{
    QDate before;
    QDate now;
    QDate listBefore; ///< from when the lists hold that are the newest on those days
    QDate listNow;
    int countBefore = 0;
    int countNow = 0;
    bool rulesChanged = false;
    QStringList byFigures;       ///< names of areas that the rules of before list
    QStringList byRule;          ///< only the rules of now do
    QStringList unknown;         ///< figures are missing, or neither rules list it
    bool isIllustrative = false; ///< some figures in the file are made up, and the reasons are told by them

    bool operator==(const ListChange&) const = default;
};

/// Of each target that is "no new ones" and whose two lists are known.
using ListChanges = std::map<TargetId, ListChange>;

/// A target as it stands in an account: on each of the series it is measured on, or by a list.
struct Reading
{
    const Target* target = nullptr;
    std::vector<const Series*> series;
    std::vector<Progress> progress; ///< beside the series; one alone where there are none
    const Series* other = nullptr;
    std::optional<ListChange> list;
    bool isChosen = false;

    /// The one that counts.
    const Progress& first() const { return progress.front(); }
    /// The group it is compared with: "andre unge danskere".
    QString otherName() const;
    Indicator::Unit unit() const { return series.empty() ? Indicator::Unit::Number : series.front()->unit; }
};

struct GoalProgress
{
    const Goal* goal = nullptr;
    std::vector<Reading> readings;

    const Reading* chosen() const;
    /// The one a chart shows: the chosen one, or the first whose verdict can be told, or the first that is measured on
    /// something. Null where none is.
    const Reading* shown() const;
    /// The verdict of the chosen reading, or the one that all readings come to; nothing while they differ, and where
    /// there are none.
    std::optional<Verdict> verdict() const;
    /// What that verdict was told from; null where there is none.
    const Progress* judgedBy() const;
    /// Whether that verdict is one for the time being.
    bool isProvisional() const { return judgedBy() && judgedBy()->isProvisional(); }
    /// The readings do not come to one verdict, and none is chosen.
    bool isOpen() const;
};

/// What came onto the lists that targets are about, between the end of their base and the end of the account's year.
ListChanges listChanges(const AccountBook& book, const Classifier& areas);
/// Whether some target is about a list.
bool needsLists(const AccountBook& book);

/// Every goal that the account assesses, by ordinal, with all its readings. The book must stay as it is meanwhile. A
/// target about a list that is not among `lists` cannot be told.
std::vector<GoalProgress> goalProgress(const AccountBook& book, const ListChanges& lists);

/// The forms of the account whose initiatives help no goal, and that are to (those beyond goals are not).
std::vector<const Card*> cardsWithoutGoal(const AccountBook& book);

/// Why figures of others stand in for those the goal speaks of: "Tallene gælder alle almene boliger: …"; empty where
/// they do not.
QString standInWords(const Reading& reading, const Tongue& tongue);

/// "6 på listen mod 2 før: 4 kom til ved reglen"; that the reasons are told by made-up figures stands at its end.
QString listWords(const ListChange& change, const Tongue& tongue);

} // namespace indblik
