// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"
#include "core/tongue.h"

namespace indblik {

/// The development plan of an area (§ 168 a). It is owed from the first published list on that has the area in a class
/// with a plan, and goes on where the area leaves that class, until an officer says that it was ended. An officer may
/// also say that there is one.
struct AreaPlan
{
    QDate since;
    std::optional<QDate> left; ///< the first list without it; nothing where the list in force has it, or none ever had
    QString classKey;          ///< what it was listed as last; empty where an officer alone says it

    /// Whether it is there though the list in force does not say so.
    bool goesOn() const { return left || classKey.isEmpty(); }

    bool operator==(const AreaPlan&) const = default;
};

/// That of the area on a day by the lists of a scheme; nothing where there is none, and of schemes without such a
/// class.
std::optional<AreaPlan> planOn(const AreaBook& book, const Scheme& scheme, const Area& area, const QDate& day);

/// One sentence of it: owed, or going on and who says so.
QString planText(const AreaPlan& plan, const Scheme& scheme, const Tongue& tongue);

/// The areas whose plan goes on, in the order of the book.
std::vector<const Area*> plansGoingOn(const AreaBook& book, const Scheme& scheme, const QDate& day);

} // namespace indblik
