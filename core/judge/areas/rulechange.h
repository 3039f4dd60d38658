// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/areas/classification.h"

#include <optional>
#include <vector>

namespace indblik {

/// Rules and the day whose figures and lists they are held against.
struct RuleBasis
{
    const RuleSet* rules = nullptr;
    QDate day;
};

/// The days on which something may be another than the day before: rules that begin and the last day of those before
/// them, published lists, and the end of each year with figures; the newest first. Only days with rules in force.
std::vector<QDate> daysOfChange(const AreaBook& book, const Scheme& scheme);

enum class ChangeCause {
    Rule,       ///< the new rules alone would have done it
    Figures,    ///< the new figures alone would have done it
    Both,       ///< each alone would have done it, or only both together
    CannotTell, ///< what one of them alone would have done cannot be told for want of figures
};

struct AreaMove
{
    const Area* area;
    ChangeCause cause;
};

/// The change in the number of listed areas, split into what the rules did and what the figures did. In either order
/// the parts add up to the change; they differ where rules and figures work together. An area of which something cannot
/// be told on the way is put down to neither.
struct RuleChange
{
    struct Split
    {
        int rule = 0;
        int figures = 0;
        int untold = 0; ///< of areas that something cannot be told of

        bool operator==(const Split&) const = default;
    };

    std::vector<const Area*> before; ///< listed, in the order of the book
    std::vector<const Area*> after;
    int openBefore = 0; ///< areas of which it cannot be told whether they are listed
    int openAfter = 0;
    Split ruleFirst; ///< new rules on the old figures, then the new figures
    // In that order the areas that came or left; in a Split those that came and those that left make up for each other
    int ruleSteps = 0;
    int figureSteps = 0;
    Split figuresFirst; ///< new figures under the old rules, then the new rules
    std::vector<AreaMove> entered;
    std::vector<AreaMove> left;
    std::vector<const Area*> uncertain; ///< listed on one of the days, and not to be told on the other

    int change() const { return int(after.size()) - int(before.size()); }
};

/// What is listed by one set of rules on one day and what by another on another.
RuleChange ruleChange(const Classifier& classifier, const RuleBasis& before, const RuleBasis& after);

/// Which areas went from which class to which. A class key is empty where no class holds; `unknown` where it cannot be
/// told, `absent` where the area was not there on that day.
struct Transition
{
    static constexpr auto unknown = "?";
    static constexpr auto absent = "-";

    struct Cell
    {
        QString from;
        QString to;
        std::vector<const Area*> areas;
    };

    std::vector<QString> rows; ///< classes before, strictest first
    std::vector<QString> columns;
    std::vector<Cell> cells; ///< those with areas in them

    /// Null where no area went that way.
    const Cell* cell(const QString& from, const QString& to) const;
};

Transition transition(const Classifier& classifier, const RuleBasis& before, const RuleBasis& after);

/// One year of one area under the rules in force on its last day.
struct AreaYear
{
    Year year;
    const RuleSet* rules = nullptr; ///< null: no rules in force
    QString classKey;
    bool isDeterminable = true;
    bool isRuleChange = false; ///< its class is another than the year before, and would not be under the old rules
    QString designated;        ///< class of the published list in force; empty where it is not on it or none is
};

/// A value for each of the years, oldest first.
std::vector<AreaYear> areaYears(
    const Classifier& classifier, const Scheme& scheme, const Area& area, const YearSpan& years);

} // namespace indblik
