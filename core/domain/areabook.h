// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/area.h"
#include "core/domain/areafigures.h"
#include "core/domain/ruleset.h"

#include <map>
#include <vector>

namespace indblik {

/// Counts of fewer persons are never shown (Statistics Denmark's practice: at least 3, some extracts 5).
constexpr int leastDisclosureThreshold = 3;
constexpr int usualDisclosureThreshold = 5;

/// Everything a file knows of areas, over all years and accounts.
struct AreaBook
{
    std::vector<Area> areas;            ///< in the order of their names
    std::vector<Indicator> indicators;  ///< delivered ones first; those without a number are in no file yet
    std::vector<FigureSource> sources;  ///< by number
    std::vector<DesignationList> lists; ///< by scheme, then the day they are valid from
    std::vector<Scheme> schemes;        ///< delivered ones first
    int disclosureThreshold = usualDisclosureThreshold;
    std::map<QString, QString> figureMaps; ///< how tables are read that came before, by their source (FigureMap)
    AreaFigures figures;

    /// By id, number in the file, key or scheme: null where the book has no such thing.
    const Area* area(const AreaId& id) const;
    const Area* area(int number) const;
    /// By its name or an alias, whatever the case, spaces and kind of dash; of several of that name the area before the
    /// division.
    const Area* areaNamed(const QString& name) const;
    /// The parts of an area that stand in the file themselves, in the order of the book.
    std::vector<const Area*> divisionsOf(const AreaId& area) const;
    /// The whole country; null where it is not in the file.
    const Area* nation() const;
    const Indicator* indicator(const QString& key) const;
    const Indicator* indicator(int number) const;
    /// The numbers that the next new area and the next new indicator get in the file; those after it follow on.
    int nextAreaNumber() const;
    int nextIndicatorNumber() const;
    /// By key, title or brief title, whatever the case.
    const Indicator* indicatorNamed(const QString& name) const;
    const FigureSource* source(int number) const;
    const Scheme* scheme(const QString& key) const;
    const DesignationList* list(const DesignationListId& id) const;
    /// The list of a scheme in force on a day; null where none was published by then.
    const DesignationList* listOn(const QString& scheme, const QDate& day) const;
    /// True where some figure in the file is made up.
    bool isIllustrative() const;
};

/// How a name is compared: folded, without doubled spaces, dashes alike.
QString areaNameKey(const QString& name);

} // namespace indblik
