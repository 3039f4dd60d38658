// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/areas/areacolumns.h"

#include <vector>

namespace indblik {

/// The lists that must name the area.
struct ListsVerdict
{
    RuleLists lists;
    Met met = Met::CannotTell;
    std::vector<std::pair<int, Met>> years; ///< newest first
};

/// One of the ways into a class: all gates, so many of the criteria, the class it rests on, and the lists.
struct WayVerdict
{
    std::vector<CriterionVerdict> gates;
    std::vector<CriterionVerdict> criteria;
    int need = 0;                      ///< how many of the criteria
    std::optional<Met> alsoClass;      ///< the class it rests on; nothing where it rests on none, or the newest list
                                       ///< is known and says so itself
    std::optional<ListsVerdict> lists; ///< nothing where no list is asked
    Met met = Met::CannotTell;
};

struct ClassVerdict
{
    QString key;
    Met met = Met::CannotTell;
    std::vector<WayVerdict> ways;
};

/// The class of one area with all reasons; every class of the rules is told, the strictest first.
struct Classification
{
    std::vector<ClassVerdict> classes;
    QString classKey;      ///< the strictest class that holds; empty where none does
    QString couldBe;       ///< a stricter class that what is missing could make it; empty where it is settled
    bool isListed = false; ///< the class counts as designated

    bool isDeterminable() const { return couldBe.isEmpty(); }
};

/// The one condition that keeps the area in its listed class or out of the nearest one; one that cannot be told, where
/// that is what is in the way. Null for classes without conditions of their own.
const CriterionVerdict* decidingCriterion(const RuleSet& rules, const Classification& classification);

/// All areas under one set of rules on one day, by area number.
struct Classes
{
    static constexpr quint8 none = 255;

    std::vector<quint8> held;    ///< index of the strictest class that holds, or none
    std::vector<quint8> open;    ///< index of a stricter one that cannot be told, or none
    std::vector<quint8> isThere; ///< 1: it is a housing area that exists on the day
    std::vector<double> margins; ///< how far inside (over 0) or outside a listed class; NaN where it cannot be told;
                                 ///< empty where they were not asked for

    bool operator==(const Classes&) const = default;
};

/// Classifies the areas of a book, which must stay as it is meanwhile. The figures are laid out once, so that any rules
/// on any day are quick.
class Classifier
{
public:
    enum class With { ClassesOnly, Margins };

    explicit Classifier(const AreaBook& book) : m_columns(book) {}

    const AreaBook& book() const { return m_columns.book(); }
    const AreaColumns& figures() const { return m_columns; }

    /// All areas on the day, with the margins where they are asked for.
    Classes classes(const RuleSet& rules, const QDate& day, With with = With::ClassesOnly) const;
    /// One area by the same rules, with the condition of each class and what is missing.
    Classification explain(const RuleSet& rules, const QDate& day, const Area& area) const;
    /// The newest year whose figures the rules use on that day; nothing where there are none.
    std::optional<Year> figureYear(const RuleSet& rules, const QDate& day) const;

private:
    class Round;

    /// What a way asks besides the figures.
    struct Beyond
    {
        bool restsOnClass = false;
        std::vector<std::pair<int, const DesignationList*>> lists; ///< newest first; null: not known
    };

    int newestYear(const RuleLists& lists, const QDate& day) const;
    Beyond beyondFigures(const RuleWay& way, const QDate& day) const;
    const DesignationList* lastOf(const RuleLists& lists, const QDate& day, int year) const;
    static Met metOn(const DesignationList* list, const RuleLists& lists, const AreaId& area);
    WayVerdict explain(const RuleSet& rules, const RuleWay& way, const QDate& day, const Area& area) const;

    AreaColumns m_columns;
};

} // namespace indblik
