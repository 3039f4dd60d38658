// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"
#include "core/workspace/areaedits.h"

#include <QString>

namespace indblik::bench {

constexpr int areasOfTheCountry = 7000;
constexpr int yearsOfFigures = 20;

/// Areas of the country with the figures that the delivered rules ask for, over 20 years; shares lie on both sides of
/// the limits. With nation and region.
AreaArrival lifelikeAreas(const AreaBook& book, int areas = areasOfTheCountry);

/// The same as a book that needs no file.
AreaBook lifelikeAreaBook(int areas = areasOfTheCountry);

/// Writes 1,400,000 rows "area;year;indicator;value": 7,000 areas, 20 years, 10 figures.
void writeManyFigures(const QString& path);

} // namespace indblik::bench
