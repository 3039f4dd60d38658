// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"

#include <map>
#include <span>
#include <vector>

namespace indblik {

/// Whether a condition holds. What is missing is never "no".
enum class Met : quint8 { No, Yes, CannotTell };

/// Why a condition cannot be told.
enum class Lack {
    Nothing,
    Figure,     ///< no figure for the area, or a mark in its place
    Suppressed, ///< the source keeps the figure back
    Whole,      ///< a count without the number of persons it is a share of
    Reference,  ///< no figure of the country or region
    Limit,      ///< the rule's limit is not known
    List,       ///< no list was published for a year that counts
};

/// One condition with what it was told from.
struct CriterionVerdict
{
    RuleCriterion criterion;
    Met met = Met::CannotTell;
    Lack lack = Lack::Nothing;
    std::vector<std::pair<Year, AreaFigure>> figures; ///< of the years that count, the newest first
    std::optional<double> value;                      ///< the mean of the figures, a share as a part of 1
    std::optional<double> limit;                      ///< in the same unit, a relative one worked out
    std::optional<double> margin; ///< how far on the side that meets it, as a part of the limit; less than 0: not met
    std::vector<int> sources;     ///< numbers of the sources of the figures
    QString division;             ///< name of the division that decides, where one must meet it

    /// value - limit, in the unit of the value.
    std::optional<double> distance() const;
};

/// The lists that must name the area.
struct ListsVerdict
{
    RuleLists lists;
    Met met = Met::CannotTell;
    std::vector<std::pair<int, Met>> years; ///< newest first
};

struct WayVerdict
{
    std::vector<CriterionVerdict> gates;
    std::vector<CriterionVerdict> criteria;
    int need = 0;
    std::optional<Met> alsoClass;
    std::optional<ListsVerdict> lists;
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
    std::vector<bool> isThere;   ///< it is a housing area that exists on the day
    std::vector<double> margins; ///< how far inside (over 0) or outside a listed class; NaN where it cannot be told;
                                 ///< empty where they were not asked for

    bool operator==(const Classes&) const = default;
};

/// Classifies the areas of a book, which must stay as it is meanwhile. The figures are laid out once, so that any rules
/// on any day are quick. On a day the newest figures count that a condition may use, none older than the rules allow.
/// Figures are compared exactly: 40.0 % is not above 40 %.
class Classifier
{
public:
    enum class With { ClassesOnly, Margins };

    explicit Classifier(const AreaBook& book);

    const AreaBook& book() const { return m_book; }

    Classes classes(const RuleSet& rules, const QDate& day, With with = With::ClassesOnly) const;
    Classification explain(const RuleSet& rules, const QDate& day, const Area& area) const;
    /// The number of an indicator, a share as a part of 1; nothing where there is none.
    std::optional<double> value(const Area& area, const Indicator& indicator, Year year) const;
    /// A count and its whole that are kept apart as the share they make; nothing for other figures.
    std::optional<AreaFigure> share(const Area& area, const Indicator& indicator, Year year) const;
    /// The newest year whose figures the rules use on that day; nothing where there are none.
    std::optional<Year> figureYear(const RuleSet& rules, const QDate& day) const;

private:
    struct Told;
    struct Round;

    std::span<const double> values(int indicator, Year year) const;
    std::vector<Year> window(const RuleSet& rules, const RuleCriterion& criterion, const QDate& day) const;
    std::optional<double> reference(const RuleCriterion& criterion, const std::vector<Year>& years, int area) const;
    std::optional<AreaFigure> shareAt(int area, int indicator, Year year) const;
    std::optional<Ratio> ratioAt(int area, int indicator, Year year) const;
    Met exactly(const RuleCriterion& criterion, const std::vector<Year>& years, int area) const;
    void tell(const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, size_t from, size_t to,
        Told& told) const;
    void tellDivisions(Told& told) const;
    Met tellYear(const RuleLists& lists, const QDate& day, int year, const AreaId& area) const;
    ListsVerdict tellLists(const RuleLists& lists, const QDate& day, bool standsForNewest, const AreaId& area) const;
    CriterionVerdict explainOne(const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, int area) const;
    CriterionVerdict explain(
        const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, const Area& area) const;
    Lack lackOf(const RuleCriterion& criterion, const std::vector<Year>& years, int area) const;

    const AreaBook& m_book;
    size_t m_size = 0;                                           ///< one more than the greatest area number
    std::map<int, std::map<Year, std::vector<double>>> m_values; ///< by indicator; NaN where there is no number
    std::map<QString, int> m_indicators;                         ///< number by key
    std::map<int, int> m_wholes;                                 ///< of an indicator: that of its whole
    std::vector<std::vector<int>> m_divisions;                   ///< of an area, by number
    std::vector<int> m_regions;                                  ///< of an area, by number; 0: none
    std::vector<const Area*> m_areas;                            ///< by number
    int m_nation = 0;
};

} // namespace indblik
