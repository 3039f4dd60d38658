// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"
#include "core/judge/areas/areavalues.h"

#include <map>
#include <span>
#include <vector>

namespace indblik {

/// Whether a condition holds, in the order of three-valued logic: "and" is the least, "or" the greatest of two. What is
/// missing is never "no".
enum class Met : quint8 { No, CannotTell, Yes };

/// Why a condition cannot be told.
enum class Lack {
    Nothing,
    Figure,     ///< no figure of the area in the unit of the condition, or a mark in its place
    Suppressed, ///< the source keeps the figure back
    Whole,      ///< a count without the number of persons it is a share of, or more than them
    Reference,  ///< no figure of the country or region
    Limit,      ///< the rule's limit is not known, or is none of the figure's kind
};

/// One condition with what it was told from.
struct CriterionVerdict
{
    RuleCriterion criterion;
    Met met = Met::CannotTell;
    Lack lack = Lack::Nothing;
    std::vector<std::pair<Year, StatFigure>> figures; ///< of the years that count, the newest first
    std::optional<double> value;                      ///< the mean of the figures, a share as a part of 1
    std::optional<double> limit;                      ///< in the same unit, a relative one worked out
    std::optional<double> margin; ///< how far on the side that meets it, as a part of the limit; less than 0: not met
    std::vector<int> sources;     ///< numbers of the sources of the figures
    const Area* place = nullptr;  ///< what the figures are of: the area, or a division of it
    QString division;             ///< name of the division that decides, where one must meet it

    /// value - limit, in the unit of the value.
    std::optional<double> distance() const;
};

/// One condition over all areas, by their numbers.
struct CriterionColumn
{
    std::vector<Met> met;
    std::vector<double> margins; ///< as CriterionVerdict::margin, NaN where it cannot be told; may be empty
};

/// The figures of a book laid out by indicator, year and area, and conditions held against them. On a day the newest
/// figures count that a condition may use, none older than the rules allow. They are compared exactly: 40.0 % is not
/// above 40 %. The book must stay as it is meanwhile.
class AreaColumns
{
public:
    explicit AreaColumns(const AreaBook& book);

    const AreaBook& book() const { return m_book; }
    /// One more than the greatest number of an area.
    size_t size() const { return m_size; }
    /// Null where no area has the number.
    const Area* area(size_t number) const { return m_areas[number]; }

    /// By number, 1 for each housing area that is there on the day, 0 for all else.
    std::vector<quint8> areasOn(const QDate& day) const;

    /// The number of an indicator, a share as a part of 1; nothing where there is none.
    std::optional<double> value(const Area& area, const Indicator& indicator, Year year) const;
    /// A count and its whole that are kept apart as the share they make; nothing for other figures.
    std::optional<StatFigure> share(const Area& area, const Indicator& indicator, Year year) const;
    /// The years whose mean counts on that day, the newest first; none where there are no figures new enough. A year
    /// counts once at least half as many areas have a number in it as in the fullest one, so that the first figure of a
    /// year to come does not take away those of the last one.
    std::vector<Year> window(const RuleSet& rules, const RuleCriterion& criterion, const QDate& day) const;

    /// The condition judged for all areas at once.
    CriterionColumn tell(
        const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, bool withMargins) const;
    /// The same for one area, with the figures it was told from.
    CriterionVerdict explain(
        const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, const Area& area) const;

private:
    struct Held;

    void linkAreas();
    const IndicatorValues* valuesOf(const QString& indicator) const;
    Held hold(const RuleSet& rules, const RuleCriterion& criterion, const QDate& day) const;
    double boundOf(const Held& held, size_t area) const;
    double fillInside(const Held& held, size_t first, size_t size, double* inside) const;
    Met exactly(const Held& held, size_t area, Met told) const;
    void tell(const Held& held, size_t from, std::span<Met> met, std::span<double> margins) const;
    void tellDivisions(CriterionColumn& column, const QDate& day) const;
    Lack lackOf(const Held& held, size_t area) const;
    CriterionVerdict explainOne(const RuleSet& rules, const RuleCriterion& criterion, const QDate& day, int area) const;

    const AreaBook& m_book;
    size_t m_size = 0;
    std::map<QString, IndicatorValues> m_values; ///< by the indicator's key
    std::vector<std::vector<int>> m_divisions;   ///< of an area, by number
    std::vector<int> m_withDivisions;            ///< numbers of areas that have some
    std::vector<size_t> m_regionNumbers;
    std::vector<size_t> m_regions;    ///< of an area, by number; 0: none
    std::vector<const Area*> m_areas; ///< by number
    // Of housing areas by number, Julian days: 32 bits, for they are compared many at a time. What is no housing area
    // is never there.
    std::vector<qint32> m_firstDays;
    std::vector<qint32> m_endDays;
    size_t m_nation = 0; ///< its number; 0: none
};

} // namespace indblik
